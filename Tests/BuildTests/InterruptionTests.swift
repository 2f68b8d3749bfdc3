import Glibc
import Locks
import Testing

@testable import Build

/// What a build must survive: being killed, a full disk, people who use the output meanwhile.
@Suite struct InterruptionTests {
  private static let one = Dictionary(
    uniqueKeysWithValues: (0..<40).map { ("\($0 % 4)/\($0).html", "\($0)") })
  private static let other = Dictionary(
    uniqueKeysWithValues: (20..<60).map { ("\($0 % 3)/\($0).html", $0 % 2 == 0 ? "\($0)" : "x") })

  private static func withManifest(_ files: [String: String]) -> [String: String] {
    let paths = files.keys.map { BytePath($0) }.sorted().map(\.text)
    let manifest = Manifest(sorted: paths).bytes
    return files.merging([Manifest.name: String(decoding: manifest, as: UTF8.self)]) { $1 }
  }

  @Test(arguments: [true, false])
  func `kill -9 at any moment leaves one of the two trees, whole`(exchanges: Bool) async throws {
    let folder = try TemporaryFolder(inMemory: true)
    try publish(Self.one, in: folder)
    let trees = [Self.withManifest(Self.one), Self.withManifest(Self.other)]
    for round in 0..<40 {
      let delay = Int.random(in: 200..<20_000)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = folder.path as String, delay = delay as Int, exchanges = exchanges as Bool] in
        try Self.buildUntilKilled(path, after: delay, exchanges: exchanges)
      }
      if !exchanges {
        // Between two renames there may be no output; the next build begins by mending that.
        try begin(in: folder).discard()
      }
      let left = try folder.tree("site/web")
      #expect(trees.contains(left), "round \(round), after \(delay) µs")
      try publish(["a": "\(round)"], in: folder)
      #expect(
        try folder.tree("site").keys.sorted() == [
          ".web.nhanrong/lock", "web/.nhanrong-manifest", "web/a",
        ])
      try publish(Self.one, in: folder)
    }
  }

  /// Publishes the two trees in turn until the timer ends the process as `kill -9` would.
  private static func buildUntilKilled(
    _ path: String, after microseconds: Int, exchanges: Bool
  ) throws {
    signal(SIGALRM) { _ in kill(getpid(), SIGKILL) }
    var timer = itimerval(
      it_interval: timeval(), it_value: timeval(tv_sec: 0, tv_usec: microseconds))
    setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &timer, nil)
    while true {
      for files in [other, one] {
        let staging =
          exchanges
          ? try Staging.begin(output: path + "/site/web", sources: [])
          : try Staging.begin(output: path + "/site/web", sources: [], exchange: cannotExchange)
        for (path, text) in files { try staging.write(path, Array(text.utf8)) }
        _ = try staging.publish()
      }
    }
  }

  @Test func `both trees are whole at the moment of their exchange`() throws {
    let folder = try TemporaryFolder()
    try publish(Self.one, in: folder)
    let seen = Locked([[String: String]]())
    let watching: Staging.Exchange = { staging, output in
      do {
        let trees = [try folder.tree("site/web"), try folder.tree("site/.web.nhanrong/staging")]
        seen.withLock { $0 = trees }
      } catch {
        Issue.record(error)
      }
      let aside = folder["aside"]
      return rename(output, aside) | rename(staging, output) | rename(aside, staging)
    }
    try publish(Self.other, in: folder, exchange: watching)
    #expect(seen.withLock { $0 } == [Self.withManifest(Self.one), Self.withManifest(Self.other)])
    #expect(try folder.tree("site/web") == Self.withManifest(Self.other))
  }

  @Test func `a staging tree left half written is cleared away`() throws {
    let folder = try TemporaryFolder()
    try publish(["a": "1"], in: folder)
    try folder.write("site/.web.nhanrong/staging/b/c", "dở dang")
    let report = try publish(["a": "2"], in: folder)
    #expect(report.kept.isEmpty)
    #expect(try folder.tree("site/web").keys.sorted() == [".nhanrong-manifest", "a"])
    #expect(try folder.tree("site/.web.nhanrong") == ["lock": ""])
  }

  @Test func `an old tree left after the exchange goes, with others' files kept`() throws {
    let folder = try TemporaryFolder()
    try publish(["a": "1", "b/c": "2"], in: folder)
    try Disk.makeDirectories(folder["site/.web.nhanrong"])
    try folder.write("site/.web.nhanrong/staging/a", "cũ")
    try folder.write("site/.web.nhanrong/staging/đơn.docx", "của tôi")
    try folder.write(
      "site/.web.nhanrong/staging/.nhanrong-manifest", "nhanrong-manifest 1\na\nz\n")
    let report = try publish(["a": "1", "b/c": "2"], in: folder)
    let kept = folder["site/.web.nhanrong/giu-lai-1"]
    #expect(report.kept == [kept])
    #expect(
      try folder.tree("site/.web.nhanrong") == ["lock": "", "giu-lai-1/đơn.docx": "của tôi"])
  }

  @Test func `an output lost between two renames comes back`() throws {
    let folder = try TemporaryFolder()
    try publish(["a": "1"], in: folder)
    rename(folder["site/web"], folder["site/.web.nhanrong/old"])
    try begin(in: folder).discard()
    #expect(try folder.text("site/web/a") == "1")
    #expect(try folder.tree("site/.web.nhanrong") == ["lock": ""])
  }

  @Test func `files that come into the output during a build are kept and reported`() throws {
    let folder = try TemporaryFolder()
    for round in 1...2 {
      try publish(["a": "1", "b/c": "2"], in: folder)
      let staging = try begin(in: folder)
      try staging.write("a", Array("mới".utf8))
      try folder.write("site/web/b/ghi-chu.txt", "của tôi")
      symlink("/etc", folder["site/web/link"])
      let report = try staging.publish()
      #expect(report.kept == [folder["site/.web.nhanrong/giu-lai-\(round)"]])
      #expect(report.cleanupFailure == nil)
      #expect(try folder.text("site/.web.nhanrong/giu-lai-\(round)/b/ghi-chu.txt") == "của tôi")
      #expect(Disk.exists(folder["site/.web.nhanrong/giu-lai-\(round)/link"]))
      #expect(try folder.tree("site/web").keys.sorted() == [".nhanrong-manifest", "a"])
    }
  }

  @Test func `an empty output that gets files during the first build is left to its owner`()
    throws
  {
    let folder = try TemporaryFolder()
    try Disk.makeDirectories(folder["site/web"])
    let staging = try begin(in: folder)
    try staging.write("a", [1])
    try folder.write("site/web/mine", "của tôi")
    #expect(throws: PublishFailure.notOurs(folder["site/web"])) { try staging.publish() }
    #expect(try folder.tree("site") == [".web.nhanrong/lock": "", "web/mine": "của tôi"])
  }

  @Test func `an output removed during the build is made again`() throws {
    let folder = try TemporaryFolder()
    try publish(["a": "1"], in: folder)
    let staging = try begin(in: folder)
    try staging.write("a", Array("2".utf8))
    rename(folder["site/web"], folder["gone"])
    _ = try staging.publish()
    #expect(try folder.text("site/web/a") == "2")
  }

  @Test func `a strict umask does not hide the pages from the web server`() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .success) { [path = folder.path as String] in
      umask(0o077)
      let staging = try Staging.begin(output: path + "/site/web", sources: [])
      try staging.write("a/b/c.html", [1])
      _ = try staging.publish()
    }
    for path in ["", "/a", "/a/b"] {
      #expect(try #require(Disk.status(of: folder["site/web\(path)"])).permissions == 0o755)
    }
    for path in ["a/b/c.html", Manifest.name] {
      #expect(try #require(Disk.status(of: folder["site/web/\(path)"])).permissions == 0o644)
    }
  }
}

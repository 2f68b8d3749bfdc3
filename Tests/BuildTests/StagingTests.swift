import Glibc
import Testing

@testable import Build

@Suite struct StagingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `the first build makes the output`() throws {
    let report = try publish(["index.html": "a", "ho-so/2024/b.html": "b"], in: folder)
    #expect((report.written, report.unchanged, report.removed) == (2, 0, 0))
    #expect(report.files.map(\.path) == ["ho-so/2024/b.html", "index.html"])
    #expect(
      try folder.tree("site/web") == [
        "index.html": "a", "ho-so/2024/b.html": "b",
        ".nhanrong-manifest": "nhanrong-manifest 1\nho-so/2024/b.html\nindex.html\n",
      ])
    #expect(try folder.tree("site/.web.nhanrong") == ["lock": ""])
  }

  @Test func `unchanged files stay the same files and the others change`() throws {
    try publish(["a": "1", "b/c": "2", "d": "3", "g/h": "4"], in: folder)
    let (a, c, d) = (
      try folder.inode("site/web/a"), try folder.inode("site/web/b/c"),
      try folder.inode("site/web/d")
    )
    let report = try publish(["a": "1", "b/c": "2", "d": "ba", "e/f": "5"], in: folder)
    #expect((report.written, report.unchanged, report.removed) == (2, 2, 1))
    #expect(try folder.inode("site/web/a") == a)
    #expect(try folder.inode("site/web/b/c") == c)
    #expect(try folder.inode("site/web/d") != d)
    #expect(
      try folder.tree("site/web").filter { $0.key != Manifest.name } == [
        "a": "1", "b/c": "2", "d": "ba", "e/f": "5",
      ])
    #expect(!Disk.exists(folder["site/web/g"]))
    #expect(try folder.tree("site/.web.nhanrong") == ["lock": ""])
  }

  @Test func `a build that changes nothing leaves the tree alone`() throws {
    try publish(["a": "1", "b/c": "2"], in: folder)
    let before = (try folder.inode("site/web"), try folder.tree("site/web"))
    let report = try publish(["a": "1", "b/c": "2"], in: folder)
    #expect((report.written, report.unchanged, report.removed) == (0, 2, 0))
    #expect(report.files.map(\.path) == ["a", "b/c"])
    #expect(try folder.inode("site/web") == before.0)
    #expect(try folder.tree("site/web") == before.1)
    #expect(!Disk.exists(folder["site/.web.nhanrong/staging"]))
  }

  @Test func `a build that only removes is published`() throws {
    try publish(["a": "1", "b": "2"], in: folder)
    let report = try publish(["a": "1"], in: folder)
    #expect((report.written, report.unchanged, report.removed) == (0, 1, 1))
    #expect(!Disk.exists(folder["site/web/b"]))
  }

  @Test func `files larger than the comparing buffer are compared to the end`() throws {
    let long = String(repeating: "x", count: 200_000)
    try publish(["a": long, "b": long + "1", "empty": ""], in: folder)
    let report = try publish(["a": long, "b": long + "2", "empty": ""], in: folder)
    #expect((report.written, report.unchanged) == (1, 2))
    #expect(try folder.text("site/web/b").hasSuffix("x2"))
  }

  @Test func `two builds of the same files give the same tree`() throws {
    let files = Dictionary(
      uniqueKeysWithValues: (0..<50).map { ("\($0 % 7)/\($0).html", "\($0)") })
    let other = try TemporaryFolder()
    try publish(files, in: folder)
    try publish(["khác": "1", "0/0.html": "cũ"], in: other)
    try publish(files, in: other)
    #expect(try folder.tree("site/web") == other.tree("site/web"))
  }

  @Test func `a file edited by hand is made anew, and its permissions too`() throws {
    try publish(["a": "1", "b": "2", "c": "3"], in: folder)
    try folder.write("site/web/a", "sửa tay")
    chmod(folder["site/web/b"], 0o600)
    unlink(folder["site/web/c"])
    let report = try publish(["a": "1", "b": "2", "c": "3"], in: folder)
    #expect((report.written, report.unchanged) == (3, 0))
    #expect(try folder.text("site/web/a") == "1")
    #expect(try #require(Disk.status(of: folder["site/web/b"])).permissions == 0o644)
  }

  @Test func `the sizes and times reported are those on the disk`() throws {
    try publish(["a": "1", "b": "2"], in: folder)
    let report = try publish(["a": "1", "b": "hai"], in: folder)
    let found = try Disk.files(under: folder["site/web"])
    #expect(report.files == found.files)
  }

  @Test func `several threads write at once`() async throws {
    for round in 0..<2 {
      let staging = try begin(in: folder)
      try await withThrowingTaskGroup { group in
        for worker in 0..<4 {
          group.addTask {
            for number in 0..<250 {
              let text = number % 5 == 0 ? "\(round)" : "cũ"
              try staging.write("\(number % 10)/x/\(worker)-\(number)", Array(text.utf8))
            }
          }
        }
        try await group.waitForAll()
      }
      let report = try staging.publish()
      #expect(report.written == (round == 0 ? 1000 : 200))
      #expect(report.unchanged == (round == 0 ? 0 : 800))
      #expect(try Disk.files(under: folder["site/web"]).files == report.files)
    }
  }

  @Test(arguments: [false, true])
  func `the same path twice is a failure, and nothing is published`(unchanged: Bool) throws {
    try publish(["a": unchanged ? "1" : "0"], in: folder)
    let staging = try begin(in: folder)
    try staging.write("a", Array("1".utf8))
    let failure = #expect(throws: DiskFailure.self) { try staging.write("a", Array("1".utf8)) }
    #expect(failure?.cause == .writtenTwice)
    #expect(throws: PublishFailure.disk(DiskFailure(.write, "a", .writtenTwice))) {
      try staging.publish()
    }
    #expect(try folder.text("site/web/a") == (unchanged ? "1" : "0"))
    #expect(try folder.tree("site/.web.nhanrong") == ["lock": ""])
  }

  @Test(
    arguments: [
      "", "/", "/etc/passwd", "..", "../a", "a/../b", "a/..", "a//b", "a/", "./a", "a/.", "a\nb",
      "a\0b", ".nhanrong-manifest", String(repeating: "a/", count: 65) + "b",
    ])
  func `a path that leaves the tree or is not ours to use is refused`(path: String) throws {
    let staging = try begin(in: folder)
    let failure = #expect(throws: DiskFailure.self) { try staging.write(path, [1]) }
    #expect(failure?.cause == .unusablePath)
  }

  @Test(arguments: [
    "...", "a..b", "..a/b", ".well-known/x", "tệp có dấu.html",
    String(repeating: "a/", count: 60) + "b",
  ])
  func `dots and accents within a name are no harm`(path: String) throws {
    try publish([path: "1"], in: folder)
    #expect(try folder.text("site/web/\(path)") == "1")
  }

  @Test func `a discarded build leaves the output as it was`() throws {
    try publish(["a": "1"], in: folder)
    let staging = try begin(in: folder)
    try staging.write("a", Array("2".utf8))
    staging.discard()
    staging.discard()
    #expect(try folder.text("site/web/a") == "1")
    #expect(try folder.tree("site/.web.nhanrong") == ["lock": ""])
    #expect(throws: DiskFailure.self) { try staging.write("b", [1]) }
    #expect(throws: PublishFailure.self) { try staging.publish() }
  }

  @Test func `a build that is forgotten is discarded`() throws {
    do {
      let staging = try begin(in: folder)
      try staging.write("a", [1])
    }
    #expect(try folder.tree("site") == [".web.nhanrong/lock": ""])
    try publish(["a": "1"], in: folder)
  }

  @Test func `nothing is written into a tree after it has been published`() throws {
    let staging = try begin(in: folder)
    try staging.write("a", [1])
    _ = try staging.publish()
    #expect(throws: DiskFailure.self) { try staging.write("b", [1]) }
    #expect(throws: PublishFailure.self) { try staging.publish() }
    #expect(!Disk.exists(folder["site/web/b"]))
  }

  @Test func `without an exchange of folders two renames do`() throws {
    try publish(["a": "1", "b": "2"], in: folder, exchange: cannotExchange)
    let report = try publish(["a": "1", "c": "3"], in: folder, exchange: cannotExchange)
    #expect((report.written, report.unchanged, report.removed) == (1, 1, 1))
    #expect(try folder.tree("site/web").keys.sorted() == [".nhanrong-manifest", "a", "c"])
    #expect(try folder.tree("site/.web.nhanrong") == ["lock": ""])
  }

  @Test func `an output that is a link is published where it leads`() throws {
    try Disk.makeDirectories(folder["elsewhere/here"])
    try Disk.makeDirectories(folder["site"])
    symlink(folder["elsewhere/here"], folder["site/web"])
    try publish(["a": "1"], in: folder)
    try publish(["a": "2"], in: folder)
    #expect(try folder.text("elsewhere/here/a") == "2")
    #expect(try folder.text("site/web/a") == "2")
  }
}

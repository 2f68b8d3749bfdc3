import Diagnostics
import Glibc
import Testing

@testable import Build

/// A file system of 1 MB in memory, mounted for one test.
private enum SmallDisk {
  static let isPossible: Bool = {
    do {
      let folder = try TemporaryFolder()
      return mounted(at: folder.path) { true } ?? false
    } catch {
      return false
    }
  }()

  /// Runs with a file system of 1 MB mounted; nothing when it could not be.
  static func mounted<Value>(
    at path: String, _ body: () throws -> Value
  ) rethrows -> Value? {
    guard mount("tmpfs", path, "tmpfs", 0, "size=1m") == 0 else { return nil }
    defer { umount2(path, 0) }
    return try body()
  }
}

@Suite(
  .enabled(if: SmallDisk.isPossible, "mounting a small file system takes the right to mount"))
struct FullDiskTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a full disk fails with its own words and leaves the old tree`() throws {
    let ran: Void? = try SmallDisk.mounted(at: folder.path) {
      let page = String(repeating: "trang ", count: 8_000)
      try publish(["a.html": page, "b.html": "2"], in: folder)
      let before = try folder.tree("site")

      let staging = try begin(in: folder)
      var failure: DiskFailure?
      for number in 0..<1000 where failure == nil {
        do throws(DiskFailure) {
          try staging.write("\(number).html", Array((page + "\(number)").utf8))
        } catch {
          failure = error
        }
      }
      #expect(failure?.errno == ENOSPC)
      #expect(failure?.text.vietnamese.contains("đĩa đã đầy") == true)
      #expect(throws: PublishFailure.self) { try staging.publish() }
      #expect(try folder.tree("site") == before)

      let report = try publish(["a.html": page, "c.html": "3"], in: folder)
      #expect((report.written, report.unchanged, report.removed) == (1, 1, 1))
    }
    #expect(ran != nil)
  }

  @Test func `an output that is a mounted disk itself is refused with the way out`() throws {
    try Disk.makeDirectories(folder["site/web"])
    let ran: Void? = try SmallDisk.mounted(at: folder["site/web"]) {
      let staging = try begin(in: folder)
      try staging.write("a", [1])
      let failure = #expect(throws: PublishFailure.self) { try staging.publish() }
      #expect(failure?.text.english.contains("Choose a folder inside it") == true)
    }
    #expect(ran != nil)
  }
}

import Diagnostics
import Outputs
import Profiles
import Synchronization
import Testing

@testable import Build

@Suite struct DocumentPressTests {
  private final class Runs: Sendable {
    let count = Atomic(0)
  }

  private let date: CalendarDate? = CalendarDate(year: 2024, month: 12, day: 16)

  private func document(_ html: String, _ path: String = "bao-cao/mot.docx") throws
    -> OfficeDocument
  {
    OfficeDocument(path: path, html: Array(html.utf8), date: try #require(date))
  }

  @Test func `the archive of one file is the zip that its format describes`() {
    let archive = StoredArchive([("a.txt", Array("xin chào".utf8))])
    #expect(StoredArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(archive.bytes.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(archive.bytes.count == 30 + 5 + 9 + 46 + 5 + 22)
  }

  @Test func `a page becomes the same Word file every time, and pandoc runs once for it`()
    async throws
  {
    let folder = try TemporaryFolder()
    let runs = Runs()
    let runner = ProgramRunner { call throws(ProgramFailure) in
      runs.count.add(1, ordering: .relaxed)
      return try ProgramRunner.system().run(call)
    }
    let pages = [try document("<p>Công đoàn</p><img src=\"http://x.invalid/a.png\"><p>cơ sở</p>")]
    let press = try DocumentPress(
      root: Self.repository, folder: "\(folder.path)/docx", runner: runner)
    let first = try await press.press(pages, jobs: 2)
    let bytes = try Disk.contents(try #require(first.first))
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(try await press.press(pages, jobs: 1) == first)
    #expect(runs.count.load(ordering: .relaxed) == 1)

    let again = try DocumentPress(
      root: Self.repository, folder: "\(folder.path)/other", runner: runner)
    let second = try await again.press(pages, jobs: 1)
    #expect(try Disk.contents(try #require(second.first)) == bytes)
  }

  @Test func `a missing pandoc is told with the command that brings it`() async throws {
    let folder = try TemporaryFolder()
    let press = try DocumentPress(
      root: Self.repository, folder: "\(folder.path)/docx", runner: .system(folders: []))
    let pages = [try document("<p>Công đoàn</p>")]
    let failure = await #expect(throws: ProgramFailure.self) {
      try await press.press(pages, jobs: 1)
    }
    #expect(failure == .missing(program: "pandoc", package: "pandoc"))
    #expect(failure?.text.vietnamese.contains("apt-get install pandoc") == true)
  }

  @Test func `a pandoc that fails names the file and what it said`() async throws {
    let folder = try TemporaryFolder()
    let runner = ProgramRunner { _ throws(ProgramFailure) in
      ProgramOutcome(ending: .exited(83), messages: Array("Error running filter\n".utf8))
    }
    let press = try DocumentPress(
      root: Self.repository, folder: "\(folder.path)/docx", runner: runner)
    let pages = [try document("<p>Công đoàn</p>")]
    await #expect(
      throws: ProgramFailure.failed(
        program: "pandoc", file: "bao-cao/mot.docx", message: "Error running filter")
    ) {
      try await press.press(pages, jobs: 1)
    }
  }

  /// The folder that holds `templates/`: this file lies two folders below it.
  private static let repository = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")
}

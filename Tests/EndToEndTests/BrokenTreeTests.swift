import Build
import Diagnostics
import Foundation
import Testing

/// Broken sites that a repository cannot hold, because file systems and git disagree about such
/// names: they are made when the test runs.
@Suite struct BrokenTreeTests {
  @Test(arguments: [
    ("to-xe", "tổ-xe"), ("To-Xe", "to-xe"), ("to-xe", "to_xe"), ("to xe", "to-xe"),
    ("dieu-do", "điều-độ"), ("tổ-xe", "to\u{302}\u{309}-xe"), ("tổ-xe", "tộ-xe"),
  ])
  func `two files that fold to one page are refused, both named`(
    _ one: String, _ other: String
  ) async throws {
    let site = try TemporarySite()
    try await site.build()
    let before = try site.tree()
    try site.write("content/ho-so/2024/\(one).md", TemporarySite.newProfile(titled: "Tổ xe một"))
    try site.write("content/ho-so/2024/\(other).md", TemporarySite.newProfile(titled: "Tổ xe hai"))
    let report = try await site.build()
    #expect(report.diagnostics.map(\.code) == ["S501"])
    #expect(report.outcome == .refused)
    let finding = try #require(report.diagnostics.first)
    #expect(finding.location.range?.start == SourcePosition(line: 2, column: 6))
    let files = [finding.arguments["tep"] ?? "", finding.arguments["tep_truoc"] ?? ""]
    // Compared by bytes: two spellings of one name are equal as text.
    #expect(
      Set(files.map { Array($0.utf8) })
        == Set([one, other].map { Array("content/ho-so/2024/\($0).md".utf8) }))
    #expect(try differences(before, site.tree()) == [])
  }

  @Test(arguments: ["content/ho-so/2024/lien-ket.md", "content/trang/x.md", "templates/web/x.html"])
  func `a symbolic link is not followed`(_ path: String) async throws {
    let site = try TemporarySite()
    try site.write("secret", "Mật khẩu")
    symlink(site["secret"], site[path])
    let report = try await site.build()
    #expect(report.diagnostics.lines == ["B903 \(path):1:1"])
    #expect(report.outcome == .refused)
  }

  @Test func `a linked folder is not entered`() async throws {
    let site = try TemporarySite()
    try FileManager.default.moveItem(
      atPath: site["content/ho-so/2023"], toPath: site["elsewhere"])
    symlink(site["elsewhere"], site["content/ho-so/2023"])
    let report = try await site.build()
    #expect(report.diagnostics.lines.contains("B903 content/ho-so/2023:1:1"))
    #expect(report.outcome == .refused)
  }

  @Test func `a pipe is reported and never waited for`() async throws {
    let site = try TemporarySite()
    mkfifo(site["content/ho-so/2024/ong.md"], 0o600)
    let report = try await site.build()
    #expect(report.diagnostics.lines == ["B903 content/ho-so/2024/ong.md:1:1"])
  }

  @Test func `a file name that is not UTF-8 is shown byte by byte`() async throws {
    let site = try TemporarySite()
    let name = Array("\(site["content/ho-so/2024"])/t".utf8) + [0xE6] + Array("-xe.md".utf8)
    let file = open(name.map { CChar(bitPattern: $0) } + [0], O_CREAT | O_WRONLY, 0o644)
    try #require(file >= 0)
    close(file)
    let report = try await site.build()
    #expect(report.diagnostics.lines == ["B902 content/ho-so/2024/t\\xE6-xe.md:1:1"])
    #expect(report.outcome == .refused)
  }

  @Test(arguments: ["content", "content/to-chuc.yml", "content/don-vi.csv", "templates"])
  func `a root that lacks its parts is no site`(_ path: String) async throws {
    let site = try TemporarySite()
    try await site.build()
    let before = try site.tree()
    try site.remove(path)
    let failure = await #expect(throws: BuildFailure.self) { try await site.build() }
    #expect(failure?.text.english.contains(path) == true)
    #expect(try differences(before, site.tree()) == [])
  }
}

import Foundation
import Testing

@Suite struct ReportCommandTests {
  private func report(_ site: TemporarySite, _ more: String...) throws -> Executable.Outcome {
    try Executable.start(["report", "--root", site.root, "--date", TemporarySite.date] + more)
      .outcome()
  }

  @Test func `the terminal's tables are aligned by what is seen`() throws {
    let site = try TemporarySite()
    let outcome = try report(site, "--from", "2023-01-01", "--to", "2023-12-31")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("Trạng thái của các hồ sơ") })
    let table = lines[(start + 1)...].prefix { !$0.isEmpty }
    let width = try #require(table.dropFirst().first).count
    #expect(table.filter { $0.last?.isNumber == true }.allSatisfy { $0.count == width })
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(!outcome.output.contains("\u{1B}"), "no colour where nobody sees it")
  }

  @Test(arguments: ["site/web", "site/web/bao-cao", "content/x", "templates"])
  func `reports are refused where the public or the build would find them`(
    folder: String
  ) async throws {
    let site = try TemporarySite()
    try await site.build()
    let before = try site.tree()
    let outcome = try report(site, "--format", "csv", "--output", site[folder])
    #expect(outcome.status == 3)
    #expect(outcome.output == "")
    #expect(try differences(before, site.tree()) == [])
    #expect(!FileManager.default.fileExists(atPath: site["\(folder)/chi-tieu.csv"]))
  }

  @Test func `a folder published under another name is refused, too`() async throws {
    let site = try TemporarySite()
    try await site.build()
    try FileManager.default.copyItem(atPath: site["site/web"], toPath: site["ban-sao"])
    let outcome = try report(site, "--format", "csv", "--output", site["ban-sao/bao-cao"])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("tài liệu nội bộ"))
  }

  @Test func `spreadsheets begin with the mark of Excel and take semicolons`() throws {
    let site = try TemporarySite()
    #expect(try report(site, "--format", "csv", "--semicolons").status == 0)
    let folder = site["site/bao-cao"]
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
    let states = try #require(names.first { $0.hasSuffix("trang-thai.csv") })
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(states)"))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("Trạng thái;Tập thể;Cá nhân;Cộng;Hồ sơ\r\n"))
  }

  @Test func `a report that is not there is named with those that are`() throws {
    let site = try TemporarySite()
    try site.write(
      "content/bao-cao/so-ket.md",
      "---\nten: Sơ kết\nngay: 05/01/2024\ntu: 01/01/2023\nden: 31/12/2023\n---\nTình hình.\n")
    let outcome = try report(site, "so-ke")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("so-ket"))
    #expect(try report(site, "so-ket").status == 0)
    #expect(try report(site, "so-ket", "--format", "html").status == 0)
    let page = try site.text("site/bao-cao/so-ket.html")
    #expect(page.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
    #expect(page.contains("<p>Tình hình.</p>"))
  }

  @Test func `the public page of progress holds nothing of a profile that is held back`()
    async throws
  {
    let site = try TemporarySite()
    try await site.build()
    let page = try String(contentsOfFile: site["site/web/tien-do.html"], encoding: .utf8)
    #expect(page.contains("<b>T1</b>"))
    let held = try site.text("content/ho-so/2024/vuon-rau-bi-mat.md")
    let title = try #require(held.firstMatch(of: /(?m)^ten: (.+)$/)?.1)
    #expect(!page.contains(title))
    let unit = try #require(held.firstMatch(of: /(?m)^don_vi: (.+)$/)?.1)
    #expect(!page.contains("don-vi/\(unit).html"))
  }
}

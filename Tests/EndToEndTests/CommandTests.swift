import Foundation
import Testing

/// The command line: what it takes, what it prints where, and how it ends.
@Suite struct CommandTests {
  private func build(_ site: TemporarySite, _ more: String...) throws -> Executable.Outcome {
    try Executable.start(["build", "--root", site.root, "--date", TemporarySite.date] + more)
      .outcome()
  }

  private func check(_ site: TemporarySite, _ more: String...) throws -> Executable.Outcome {
    try Executable.start(["check", "--root", site.root, "--date", TemporarySite.date] + more)
      .outcome()
  }

  @Test func `a good site ends with 0 and one line that sums it up`() throws {
    let site = try TemporarySite()
    let first = try build(site)
    #expect(first.status == 0)
    #expect(first.errors == "")
    let last = try #require(first.output.split(separator: "\n").last)
    for words in ["Đã công bố 3 hồ sơ", site.output, "giữ lại 1 hồ sơ", "giây"] {
      #expect(last.contains(words))
    }
    #expect(first.output.contains("content/ho-so/2024/vuon-rau-bi-mat.md: "))
    let second = try build(site)
    #expect(second.status == 0)
    #expect(second.output.contains("Không có gì thay đổi: 3 hồ sơ"))
  }

  @Test func `the program publishes the same bytes as the library`() async throws {
    let (one, other) = (try TemporarySite(), try TemporarySite())
    #expect(try build(one).status == 0)
    try await other.build()
    #expect(try differences(one.tree(), other.tree()) == [])
  }

  @Test func `content with errors ends with 1, on the error stream, and changes nothing`() throws {
    let site = try TemporarySite()
    #expect(try build(site).status == 0)
    let before = try site.tree()
    try site.lay(InvalidSite("don-vi-sai-chinh-ta"))
    let outcome = try build(site)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("content/ho-so/2024/to-xe.md:5:9: lỗi: "))
    #expect(outcome.errors.contains("\n    5 | don_vi: may-song-xnah\n"))
    #expect(outcome.errors.contains("1 lỗi, 0 cảnh báo. Không công bố gì; trang cũ trong "))
    #expect(!outcome.errors.contains("\u{1B}"), "no colour where nobody sees it")
    #expect(try differences(before, site.tree()) == [])
    let checked = try check(site)
    #expect(checked.status == 1)
    #expect(checked.output.contains(":5:9: lỗi: "))
  }

  @Test func `a warning ends with 0, and with 1 if strict`() throws {
    let site = try TemporarySite(InvalidSite("html-tho"))
    let lenient = try build(site)
    #expect(lenient.status == 0)
    #expect(lenient.errors.contains(": cảnh báo: "))
    #expect(try build(site, "--strict").status == 1)
    #expect(try check(site).status == 0)
    #expect(try check(site, "--strict").status == 1)
  }

  @Test(arguments: [
    ["build", "--khong-co"], ["build", "--jobs", "0"], ["build", "--jobs", "nhiều"],
    ["build", "--date", "31/02/2024"], ["build", "--base-url", "dien-hinh.example"],
    ["check", "--format", "xml"], ["check", "--language", "fr"], ["check", "khong-co.md"], ["dung"],
  ])
  func `a wrong command line ends with 2 and says what is wrong`(_ words: [String]) throws {
    let outcome = try Executable.start(words).outcome()
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(words.count > 1 ? words[1] : words[0]))
  }

  @Test(arguments: ["build", "check"])
  func `a folder that is no site ends with 3 and says what is missing`(_ command: String) throws {
    let site = try TemporarySite()
    let outcome = try Executable.run(command, "--root", site["khong-co"])
    #expect(outcome.status == 3)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("nhanrong: "))
    #expect(outcome.errors.contains("khong-co"))
    try site.remove("content/to-chuc.yml")
    let second = try Executable.run(command, "--root", site.root)
    #expect(second.status == 3)
    #expect(second.errors.contains("content/to-chuc.yml"))
    #expect(second.errors.contains("--root"))
  }

  @Test func `an output that is not ours ends with 3`() throws {
    let site = try TemporarySite()
    let outcome = try build(site, "--output", site["content"])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("thư mục nguồn"))
  }

  @Test(arguments: ["--help", "--version"])
  func `help and version end with 0`(_ option: String) throws {
    let outcome = try Executable.run(option)
    #expect(outcome.status == 0)
    #expect(!outcome.output.isEmpty)
    #expect(outcome.errors == "")
  }

  /// The object that editors and scripts read.
  private struct Report: Decodable {
    let version: Int
    let diagnostics: [Finding]

    struct Finding: Decodable {
      let code, severity, file: String
      let line, column, end_line, end_column: Int
      let message, help: String
    }
  }

  @Test(arguments: [("vi", "Không có đơn vị"), ("en", "No unit")])
  func `--format json gives every finding with its place and words`(
    _ language: String, _ words: String
  ) throws {
    let broken = try InvalidSite("nhieu-loi")
    let outcome = try check(
      TemporarySite(broken), "--format", "json", "--language", language)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "")
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    #expect(report.version == 1)
    #expect(
      report.diagnostics.map { "\($0.code) \($0.file):\($0.line):\($0.column)" }
        == broken.expected)
    for finding in report.diagnostics {
      #expect(["error", "warning", "note"].contains(finding.severity))
      #expect((finding.end_line, finding.end_column) >= (finding.line, finding.column))
      #expect(!finding.message.isEmpty && !finding.help.isEmpty)
    }
    let unit = try #require(report.diagnostics.first { $0.code == "P321" })
    #expect(unit.message.hasPrefix(words))
    #expect(unit.end_column - unit.column == "may-song-xnah".count)
  }

  @Test func `a site without findings is an empty list in JSON`() throws {
    let outcome = try check(TemporarySite(), "--format", "json")
    #expect(outcome.status == 0)
    let report = try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    #expect(report.diagnostics.isEmpty)
  }

  @Test func `--language en speaks English throughout`() throws {
    let broken = try build(TemporarySite(InvalidSite("don-vi-sai-chinh-ta")), "--language", "en")
    #expect(broken.errors.contains(": error: No unit in `don-vi.csv` has the code"))
    #expect(broken.errors.contains("1 error, 0 warnings. Nothing was published"))
    let good = try build(TemporarySite(), "--language", "en")
    #expect(good.output.contains("Published 3 profiles"))
    let missing = try Executable.run("build", "--root", "/khong-co", "--language", "en")
    #expect(missing.errors.contains("Run the command in the folder"))
  }

  @Test func `--quiet prints errors only`() throws {
    let good = try build(TemporarySite(), "--quiet")
    #expect((good.status, good.output, good.errors) == (0, "", ""))
    let warned = try TemporarySite(InvalidSite("html-tho"))
    let outcome = try check(warned, "--quiet")
    #expect((outcome.status, outcome.output, outcome.errors) == (0, "", ""))
    let broken = try build(TemporarySite(InvalidSite("don-vi-sai-chinh-ta")), "--quiet")
    #expect(broken.status == 1)
    #expect(broken.errors.contains("[P321]"))
  }

  @Test func `checking some paths reports on these alone`() throws {
    let site = try TemporarySite(InvalidSite("nhieu-loi"))
    let one = try check(site, "content/ho-so/2023")
    #expect(one.status == 1)
    #expect(one.output.contains("[Y101]") && !one.output.contains("[P321]"))
    let absolute = try check(site, site["content/ho-so/2024/to-xe.md"])
    #expect(absolute.output.contains("[P321]") && !absolute.output.contains("[Y101]"))
    let clean = try check(site, "content/trang")
    #expect(clean.status == 0)
  }

  @Test func `drafts go to a folder of their own`() throws {
    let site = try TemporarySite()
    #expect(try build(site).status == 0)
    let before = try site.tree()
    let outcome = try build(site, "--drafts")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(site["site/ban-nhap"]))
    #expect(try site.text("site/ban-nhap/ho-so/2024/vuon-rau-bi-mat.html").contains("Bí Mật"))
    #expect(try differences(before, site.tree()) == [])
  }

  @Test func `--color always marks up, and --timings tells of every step`() throws {
    let site = try TemporarySite(InvalidSite("don-vi-sai-chinh-ta"))
    #expect(try build(site, "--color", "always").errors.contains("\u{1B}["))
    let timed = try build(TemporarySite(), "--timings")
    #expect(timed.errors.split(separator: "\n").count == 5)
    #expect(timed.errors.contains("Dựng trang"))
  }

  @Test func `the file of a long list of errors comes in file order`() throws {
    let site = try TemporarySite(InvalidSite("nhieu-loi"))
    let heads = try build(site).errors.split(separator: "\n").filter { $0.hasPrefix("content/") }
    #expect(heads.count == 10)
    #expect(heads.first?.hasPrefix("content/ho-so/2023/thieu.md:1:1: ") == true)
    #expect(heads.last?.hasPrefix("content/ho-so/2024/to-xe.md:16:55: ") == true)
  }
}

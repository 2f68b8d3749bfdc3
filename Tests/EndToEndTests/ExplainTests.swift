import Build
import Diagnostics
import Foundation
import Testing

/// `nhanrong explain`, as people type it.
@Suite struct ExplainTests {
  @Test(arguments: ["C201", "c201", "[C201]"])
  func `a code is explained however it is typed`(_ code: String) throws {
    let outcome = try Executable.run("explain", code)
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasPrefix("C201 · lỗi · Tiêu chí và minh chứng\n"))
    for words in ["Sai", "Đúng", "so_bua: 36", "Cách sửa"] {
      #expect(outcome.output.contains(words))
    }
  }

  @Test func `English is spoken on request`() throws {
    let outcome = try Executable.run("explain", "Y119", "--language", "en")
    #expect(outcome.output.hasPrefix("Y119 · error · Front matter\n"))
  }

  @Test(arguments: [
    ("C291", "C201"), ("C20", "C201"), ("P32O", "P320"), ("X999", "nhanrong explain"),
  ])
  func `an unknown code ends with 2 and what was probably meant`(
    _ code: String, _ hint: String
  ) throws {
    let outcome = try Executable.run("explain", code)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(code) && outcome.errors.contains(hint))
  }

  @Test func `without a code every one is listed, none wider than a terminal`() throws {
    let outcome = try Executable.run("explain")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    for definition in DiagnosticCatalogue.all {
      #expect(lines.contains { $0.hasPrefix("  \(definition.code)  ") }, "\(definition.code)")
    }
  }

  @Test func `every code belongs to an area`() {
    for definition in DiagnosticCatalogue.all { #expect(definition.area != nil) }
  }

  @Test func `check writes the same findings as SARIF`() throws {
    let broken = try InvalidSite("nhieu-loi")
    let site = try TemporarySite(broken)
    let outcome = try Executable.run(
      "check", "--root", site.root, "--date", TemporarySite.date, "--format", "sarif")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "")
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    let codes = results.compactMap { $0["ruleId"] as? String }
    #expect(codes == broken.expected.compactMap { $0.split(separator: " ").first.map(String.init) })
  }
}

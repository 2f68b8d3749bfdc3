import Diagnostics
import Foundation
import Testing

/// The log as others read it: the parts of SARIF 2.1.0 that it uses, with everything that the
/// standard requires of them.
private struct Log: Decodable {
  let version: String
  let runs: [Run]

  struct Run: Decodable {
    let tool: Tool
    let columnKind: String
    let originalUriBaseIds: [String: ArtifactLocation]
    let results: [Result]
  }

  struct Tool: Decodable { let driver: Driver }

  struct Driver: Decodable {
    let name, semanticVersion, language: String
    let rules: [Rule]
  }

  struct Rule: Decodable {
    let id: String
    let shortDescription, help: Message
    let defaultConfiguration: Configuration
  }

  struct Configuration: Decodable { let level: String }

  struct Message: Decodable { let text: String }

  struct Result: Decodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]?
  }

  struct Location: Decodable {
    let id: Int?
    let message: Message?
    let physicalLocation: PhysicalLocation
  }

  struct PhysicalLocation: Decodable {
    let artifactLocation: ArtifactLocation
    let region: Region?
  }

  struct ArtifactLocation: Decodable {
    let uri, uriBaseId: String?
    let description: Message?
  }

  struct Region: Decodable, Equatable {
    let startLine, startColumn, endLine, endColumn: Int
  }
}

private let money = DiagnosticDefinition(
  "X999", .error,
  message: LocalizedText(vi: "`{khoa}` không phải là số tiền.", en: "`{khoa}` is not money."),
  help: LocalizedText(vi: "Viết `{{so}}` rồi đến đơn vị.", en: "Write `{{so}}`, then the unit."))

private let hint = DiagnosticDefinition(
  "X100", .note, message: LocalizedText(vi: "Nên xem.", en: "Look."),
  help: LocalizedText(vi: "", en: ""))

private func place(_ file: String, _ line: Int, _ columns: Range<Int>) -> Diagnostics.SourceLocation
{
  SourceLocation(
    file,
    SourceRange(
      SourcePosition(line: line, column: columns.lowerBound),
      SourcePosition(line: line, column: columns.upperBound)))
}

private func decoded(_ diagnostics: [Diagnostic], _ language: Language = .vietnamese) throws -> Log
{
  let text = SARIFRenderer(language: language, version: "1.2.3").render(diagnostics)
  return try JSONDecoder().decode(Log.self, from: Data(text.utf8))
}

@Suite struct SARIFRendererTests {
  @Test func `a run names the tool, its language and how columns are counted`() throws {
    let log = try decoded([])
    #expect(log.version == "2.1.0")
    let run = try #require(log.runs.first)
    #expect(log.runs.count == 1 && run.results.isEmpty && run.tool.driver.rules.isEmpty)
    #expect(run.tool.driver.name == "nhanrong" && run.tool.driver.semanticVersion == "1.2.3")
    #expect(run.tool.driver.language == "vi")
    #expect(run.columnKind == "unicodeCodePoints")
    #expect(run.originalUriBaseIds["%SRCROOT%"]?.description != nil)
  }

  @Test func `rules come once, in order, and every result points at its own`() throws {
    let findings = [
      Diagnostic(money, at: place("b.md", 1, 1..<2), ["khoa": "a"]),
      Diagnostic(hint, at: SourceLocation("c.md")),
      Diagnostic(money, at: place("a.md", 1, 1..<2), ["khoa": "b"], severity: .warning),
    ]
    let run = try #require(try decoded(findings).runs.first)
    #expect(run.tool.driver.rules.map(\.id) == ["X100", "X999"])
    #expect(run.tool.driver.rules.map(\.defaultConfiguration.level) == ["note", "error"])
    #expect(run.tool.driver.rules.last?.shortDescription.text == "`…` không phải là số tiền.")
    #expect(run.results.map(\.ruleId) == ["X999", "X100", "X999"], "in the order given")
    #expect(run.results.map { run.tool.driver.rules[$0.ruleIndex].id } == run.results.map(\.ruleId))
    #expect(run.results.map(\.level) == ["error", "note", "warning"])
  }

  @Test func `a result has the message with its help, and braces as the standard wants them`()
    throws
  {
    let finding = Diagnostic(money, at: place("a.md", 1, 1..<2), ["khoa": "{gia}"])
    let result = try #require(try decoded([finding]).runs.first?.results.first)
    #expect(
      result.message.text
        == "`{{gia}}` không phải là số tiền.\nViết `{{{{so}}}}` rồi đến đơn vị.")
    #expect(
      try decoded([finding], .english).runs.first?.results.first?.message.text.hasPrefix(
        "`{{gia}}` is")
        == true)
  }

  @Test func `a place is a relative address and a region that ends after its last character`()
    throws
  {
    let finding = Diagnostic(
      money, at: place("content/ho-so/2024/Tổ xe #1.md", 14, 27..<41), ["khoa": "a"])
    let place = try #require(
      try decoded([finding]).runs.first?.results.first?.locations.first?.physicalLocation)
    #expect(place.artifactLocation.uri == "content/ho-so/2024/T%E1%BB%95%20xe%20%231.md")
    #expect(place.artifactLocation.uriBaseId == "%SRCROOT%")
    #expect(
      place.region == Log.Region(startLine: 14, startColumn: 27, endLine: 14, endColumn: 41))
  }

  @Test func `a finding about a whole file has no region`() throws {
    let finding = Diagnostic(hint, at: SourceLocation("a.md"))
    let location = try decoded([finding]).runs.first?.results.first?.locations.first
    #expect(location?.physicalLocation.artifactLocation.uri == "a.md")
    #expect(location?.physicalLocation.region == nil)
  }

  @Test func `second places are related locations`() throws {
    let note = Diagnostic.Note(
      LocalizedText(vi: "lần thứ nhất", en: "the first"), at: place("b.md", 2, 3..<4))
    let finding = Diagnostic(money, at: place("a.md", 1, 1..<2), ["khoa": "a"], notes: [note])
    let related = try #require(
      try decoded([finding]).runs.first?.results.first?.relatedLocations?.first)
    #expect(related.id == 1)
    #expect(related.message?.text == "lần thứ nhất")
    #expect(related.physicalLocation.artifactLocation.uri == "b.md")
  }

  @Test(arguments: [
    ("tổ", 3), ("to\u{302}\u{309}", 5), ("👷🏽", 3),
  ])
  func `columns count code points`(_ text: String, _ column: Int) {
    // Readers of files compose what can be composed, so that a letter is one code point.
    let source = SourceText(path: "a.md", text: text)
    #expect(source.position(at: text.utf8.count).column == column)
  }
}

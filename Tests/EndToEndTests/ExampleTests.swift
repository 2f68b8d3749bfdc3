import Build
import Diagnostics
import Testing

/// The examples of the catalogue, run: what `explain` and docs/chan-doan.md show is what happens.
@Suite struct ExampleTests {
  @Test(arguments: DiagnosticCatalogue.all.map(\.code))
  func `every code has an example`(_ code: String) throws {
    let definition = try #require(DiagnosticCatalogue.definition(code))
    #expect(DiagnosticCatalogue.example(of: definition) != nil)
  }

  @Test func `no code has two examples, and none is left over`() {
    let codes = DiagnosticCatalogue.examples.map(\.key.code)
    #expect(Set(codes).count == codes.count)
    #expect(Set(codes).isSubset(of: DiagnosticCatalogue.all.map(\.code)))
  }

  @Test(arguments: DiagnosticCatalogue.all.map(\.code))
  func `the wrong text gives the code and the right one nothing`(
    _ code: String
  ) async throws {
    let definition = try #require(DiagnosticCatalogue.definition(code))
    let example = try #require(DiagnosticCatalogue.example(of: definition))
    if case .unseen = example.kind { return }
    let findings = try await TemporarySite().findings(withWrongOf: example)
    let expected = Set([definition.code] + example.also)
    #expect(Set(findings.map(\.code)) == expected, "\(findings.lines)")
    #expect(findings.contains { $0.code == definition.code && $0.severity == definition.severity })

    let mended = try await TemporarySite().findings(withRightOf: example)
    #expect(mended.isEmpty, "\(mended.lines)")
  }
}

import Build
import Diagnostics
import Foundation
import Testing

/// What the tool says about broken sites: everything that is wrong, where it is wrong, and no more.
@Suite struct InvalidSiteTests {
  @Test(arguments: try InvalidSite.all())
  func `a broken site gives exactly its findings and the old site stays`(
    _ broken: InvalidSite
  ) async throws {
    let site = try TemporarySite(broken)
    let before = try await Self.validTree.value
    for (path, bytes) in before { try site.write("site/web/\(path)", bytes) }
    let report = try await site.build()
    #expect(report.diagnostics.lines == broken.expected)
    if report.diagnostics.containsError {
      #expect(report.outcome == .refused)
      #expect(try differences(before, site.tree()) == [])
    } else {
      guard case .published = report.outcome else {
        Issue.record("warnings alone must not stop publication: \(report.outcome)")
        return
      }
      // A note does not stop even a strict build.
      let published = try site.tree()
      let strict = try await site.build(strict: true)
      #expect(strict.diagnostics == report.diagnostics)
      #expect(
        (strict.outcome == .refused) == report.diagnostics.contains { $0.severity == .warning })
      #expect(try differences(published, site.tree()) == [])
    }

    for diagnostic in report.diagnostics { Self.expectWords(of: diagnostic) }

    // Checking finds the same, but for the templates and finished pages, at which it does not look.
    let contentFindings = report.diagnostics.filter {
      $0.definition.code.first != "T" && $0.code != "R642"
    }
    #expect(try await site.check().lines == contentFindings.lines)
  }

  /// A good site, as it stood before it was broken.
  private static let validTree = Task {
    let site = try TemporarySite()
    try await site.build()
    return try site.tree()
  }

  /// Its words are there in both languages, with nothing left to fill in.
  private static func expectWords(of diagnostic: Diagnostic) {
    for language in Language.allCases {
      let words = diagnostic.definition.message[language] + diagnostic.definition.help[language]
      let names = words.matches(of: /{([a-z_]+)}/).map { String($0.1) }
      let unfilled = names.filter { diagnostic.arguments[$0] == nil }
      #expect(unfilled == [] || diagnostic.code.hasPrefix("T"), "\(diagnostic.code)")
      #expect(!diagnostic.message(in: language).isEmpty)
    }
  }

  @Test func `the broken sites are many and of every area`() throws {
    let codes = Set(
      try InvalidSite.all().flatMap(\.expected).compactMap { $0.split(separator: " ").first })
    #expect(codes.count >= 60)
    #expect(
      Set(codes.compactMap(\.first)) == ["A", "B", "C", "D", "F", "M", "P", "R", "S", "T", "Y"])
  }
}

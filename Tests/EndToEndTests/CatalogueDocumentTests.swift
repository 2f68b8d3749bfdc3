import Build
import Diagnostics
import Foundation
import Testing

/// docs/chan-doan.md is what the catalogue and its examples say today.
@Suite struct CatalogueDocumentTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../docs/chan-doan.md").standardizedFileURL

  /// With `NHANRONG_RECORD` in the environment the page is written, and the test fails all the same.
  @Test func `the page of all codes is up to date`() async throws {
    let entries = try await withThrowingTaskGroup { group in
      for definition in DiagnosticCatalogue.all {
        group.addTask {
          let explanation = try #require(DiagnosticCatalogue.explanation(of: definition.code))
          return CatalogueDocument.Entry(
            explanation: explanation, output: try await Self.output(of: explanation))
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }.sorted { $0.code < $1.code }
    }
    let page = CatalogueDocument(entries: entries).markdown
    if ProcessInfo.processInfo.environment["NHANRONG_RECORD"] != nil {
      try page.write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("\(Self.file.lastPathComponent) was written; read it, then run the tests again")
      return
    }
    let committed = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
    let changed = zip(committed, page.split(separator: "\n")).first { $0 != $1 }
    let isSame =
      committed.joined(separator: "\n") == page.split(separator: "\n").joined(separator: "\n")
    #expect(
      isSame, "run scripts/chan-doan; first difference: \(changed.map { "\($0)" } ?? "at the end")")
  }

  /// What a terminal shows of the example's mistake.
  private static func output(of explanation: Explanation) async throws -> String? {
    guard let example = explanation.example else { return nil }
    if case .unseen = example.kind { return nil }
    let site = try TemporarySite()
    let findings = try await site.findings(withWrongOf: example)
    // A text that had to be put in words cannot be quoted either.
    let quotes = example.wrongInWords == nil
    let renderer = TextRenderer(language: .vietnamese, colored: false) { path in
      guard quotes else { return nil }
      do {
        let bytes = try Data(contentsOf: URL(filePath: site[path]))
        return SourceText(path: path, text: String(decoding: bytes, as: UTF8.self))
      } catch {
        return nil
      }
    }
    return findings.first { $0.code == explanation.definition.code }.map(renderer.render)
  }
}

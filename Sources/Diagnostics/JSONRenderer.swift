/// Diagnostics for editors and scripts: one JSON object,
/// `{"version": 1, "diagnostics": [{"code", "severity", "file", "line", "column", "end_line",
/// "end_column", "message", "help"}]}`. Lines and columns count from 1, columns in characters; a
/// finding about a file as a whole has line 1, column 1.
package struct JSONRenderer: Sendable {
  private let language: Language

  package init(language: Language) {
    self.language = language
  }

  package func render(_ diagnostics: [Diagnostic]) -> String {
    let list = JSONText.list(diagnostics.map(object), indent: "  ")
    return "{\n  \"version\": 1,\n  \"diagnostics\": \(list)\n}\n"
  }

  private func object(_ diagnostic: Diagnostic) -> String {
    let range = diagnostic.location.range ?? .fileStart
    return JSONText.object(
      ("code", JSONText.string(diagnostic.code)),
      ("severity", JSONText.string(diagnostic.severity.rawValue)),
      ("file", JSONText.string(diagnostic.location.file)),
      ("line", String(range.start.line)),
      ("column", String(range.start.column)),
      ("end_line", String(range.end.line)),
      ("end_column", String(range.end.column)),
      ("message", JSONText.string(diagnostic.message(in: language))),
      ("help", JSONText.string(diagnostic.help(in: language))))
  }
}

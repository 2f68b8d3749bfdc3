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
    let objects = diagnostics.map { "    " + object($0) }.joined(separator: ",\n")
    let list = objects.isEmpty ? "[]" : "[\n\(objects)\n  ]"
    return "{\n  \"version\": 1,\n  \"diagnostics\": \(list)\n}\n"
  }

  private func object(_ diagnostic: Diagnostic) -> String {
    let range = diagnostic.location.range ?? .fileStart
    let fields: [(String, String)] = [
      ("code", Self.string(diagnostic.code)),
      ("severity", Self.string(diagnostic.severity.rawValue)),
      ("file", Self.string(diagnostic.location.file)),
      ("line", String(range.start.line)),
      ("column", String(range.start.column)),
      ("end_line", String(range.end.line)),
      ("end_column", String(range.end.column)),
      ("message", Self.string(diagnostic.message(in: language))),
      ("help", Self.string(diagnostic.help(in: language))),
    ]
    return "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  /// A JSON string literal (RFC 8259).
  private static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{00}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// Diagnostics for code-scanning services and viewers: a SARIF 2.1.0 log (OASIS Standard, with
/// Errata 01) of one run.
///
/// Columns count Unicode code points of the text in its composed form, in which a Vietnamese letter
/// is one; in a file saved in the decomposed form, as some Macs do, a viewer that counts its bytes
/// marks a spot further left.
package struct SARIFRenderer: Sendable {
  private let language: Language
  private let version: String

  /// - Parameter version: the tool's own.
  package init(language: Language, version: String) {
    self.language = language
    self.version = version
  }

  package func render(_ diagnostics: [Diagnostic]) -> String {
    let rules = Set(diagnostics.map(\.definition)).sorted { $0.code < $1.code }
    let numbers = Dictionary(
      zip(rules, rules.indices), uniquingKeysWith: { first, _ in first })
    let results = diagnostics.map { result($0, rule: numbers[$0.definition]) }
    return """
      {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [
          {
            "tool": {
              "driver": {
                "name": "nhanrong",
                "semanticVersion": \(JSONText.string(version)),
                "language": \(JSONText.string(language.rawValue)),
                "rules": \(JSONText.list(rules.map(rule), indent: "          "))
              }
            },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {"%SRCROOT%": \(Self.root(language))},
            "results": \(JSONText.list(results, indent: "      "))
          }
        ]
      }

      """
  }

  private static func root(_ language: Language) -> String {
    let words = LocalizedText(
      vi: "Thư mục có content/ và templates/.", en: "The folder of content/ and templates/.")
    return JSONText.object(("description", text(words[language])))
  }

  private func rule(_ definition: DiagnosticDefinition) -> String {
    JSONText.object(
      ("id", JSONText.string(definition.code)),
      ("shortDescription", Self.text(definition.title(in: language))),
      ("help", Self.text(definition.help[language].withPlaceholdersShown)),
      ("defaultConfiguration", JSONText.object(("level", Self.level(definition.severity)))))
  }

  /// The help is part of the message: a rule's own help does not know what was found here.
  private func result(_ diagnostic: Diagnostic, rule: Int?) -> String {
    let words = [diagnostic.message(in: language), diagnostic.help(in: language)]
    let related = diagnostic.notes.enumerated().map { number, note in
      JSONText.object(
        ("id", String(number + 1)), ("physicalLocation", Self.place(note.location)),
        ("message", Self.text(note.text[language])))
    }
    return JSONText.object(
      ("ruleId", JSONText.string(diagnostic.code)), ("ruleIndex", rule.map(String.init)),
      ("level", Self.level(diagnostic.severity)),
      ("message", Self.text(words.filter { !$0.isEmpty }.joined(separator: "\n"))),
      (
        "locations",
        "[\(JSONText.object(("physicalLocation", Self.place(diagnostic.location))))]"
      ),
      ("relatedLocations", related.isEmpty ? nil : "[\(related.joined(separator: ", "))]"))
  }

  private static func place(_ location: SourceLocation) -> String {
    let file = JSONText.object(
      ("uri", JSONText.string(location.file.percentEncodedPath)),
      ("uriBaseId", JSONText.string("%SRCROOT%")))
    // The column after the last character ends a region here as it does in ours.
    let region = location.range.map { range in
      JSONText.object(
        ("startLine", String(range.start.line)), ("startColumn", String(range.start.column)),
        ("endLine", String(range.end.line)), ("endColumn", String(range.end.column)))
    }
    return JSONText.object(("artifactLocation", file), ("region", region))
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: JSONText.string("error")
    case .warning: JSONText.string("warning")
    case .note: JSONText.string("note")
    }
  }

  /// A message; a brace is written twice, because one alone begins a placeholder (§3.11.5).
  private static func text(_ text: String) -> String {
    let escaped = text.split(separator: "{", omittingEmptySubsequences: false)
      .joined(separator: "{{").split(separator: "}", omittingEmptySubsequences: false)
      .joined(separator: "}}")
    return JSONText.object(("text", JSONText.string(escaped)))
  }
}

extension String {
  /// A relative path as a URI reference (RFC 3986): `/` and unreserved characters stay.
  fileprivate var percentEncodedPath: String {
    var result = ""
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}

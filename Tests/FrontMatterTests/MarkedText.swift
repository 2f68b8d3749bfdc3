import Diagnostics
import FrontMatter

/// A text in which `⟦` and `⟧` show the places that a test expects.
struct MarkedText {
  let text: String
  /// The marked ranges in the order of their openings.
  let ranges: [SourceRange]

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var line = 1
    var column = 1
    var ranges: [(start: SourcePosition, end: SourcePosition?)] = []
    for scalar in marked.unicodeScalars {
      let here = SourcePosition(line: line, column: column)
      switch scalar {
      case "⟦": ranges.append((here, nil))
      case "⟧":
        if let open = ranges.lastIndex(where: { $0.end == nil }) { ranges[open].end = here }
      default:
        text.append(scalar)
        if scalar == "\n" {
          line += 1
          column = 1
        } else {
          column += 1
        }
      }
    }
    self.text = String(text)
    self.ranges = ranges.map { SourceRange($0.start, $0.end ?? $0.start) }
  }

  var source: SourceText { SourceText(path: "a.md", text: text) }
}

extension SourceText {
  init(_ text: String) {
    self.init(path: "a.md", text: text)
  }
}

/// The YAML as front matter.
func fenced(_ yaml: String) -> SourceText { SourceText("---\n\(yaml)\n---\n") }

extension Node {
  /// The tree with every position, to compare two readings.
  var shape: String {
    let place = "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
    switch kind {
    case .scalar:
      return "\(place)\(isQuoted ? "q" : "")\(isEmpty ? "e" : "")=\(Array(bytes))"
    case .sequence:
      return "\(place)[" + items.map(\.shape).joined(separator: ",") + "]"
    case .mapping:
      return "\(place){"
        + entries.map { $0.key.shape + ":" + $0.value.shape }.joined(separator: ",") + "}"
    }
  }
}

extension Diagnostic {
  /// Its words in each language and those of its notes, to see that none is left unfilled.
  var words: String {
    Language.allCases.map { language in
      ([message(in: language), help(in: language)] + notes.map { $0.text[language] })
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

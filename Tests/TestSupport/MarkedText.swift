package import Diagnostics

/// A text in which `⟦` and `⟧` show the places that a test expects.
package struct MarkedText {
  package let text: String
  package let path: String
  /// The marked ranges in the order of their openings.
  package let ranges: [SourceRange]

  package init(_ marked: String, path: String = "a.md") {
    var text = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    var ranges: [(start: SourcePosition, end: SourcePosition?)] = []
    for scalar in marked.unicodeScalars {
      let here = SourcePosition(line: line, column: column)
      switch scalar {
      case "⟦": ranges.append((here, nil))
      case "⟧":
        if let open = ranges.lastIndex(where: { $0.end == nil }) { ranges[open].end = here }
      default:
        text.append(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
    self.text = String(text)
    self.path = path
    self.ranges = ranges.map { SourceRange($0.start, $0.end ?? $0.start) }
  }

  /// The text as the front matter of a file.
  package static func frontMatter(_ yaml: String, path: String = "a.md") -> MarkedText {
    MarkedText("---\n\(yaml)\n---\n", path: path)
  }

  package var source: SourceText { SourceText(path: path, text: text) }
}

import Diagnostics
import FrontMatter
import Testing

/// A text in which `⟦` and `⟧` show the places that a test expects.
struct MarkedText {
  let source: SourceText
  /// The marked ranges in the order of their openings.
  let ranges: [SourceRange]

  init(_ marked: String, path: String = "a.md") {
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
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
    }
    source = SourceText(path: path, text: String(text))
    self.ranges = ranges.map { SourceRange($0.start, $0.end ?? $0.start) }
  }

  /// The text as the front matter of a file.
  static func frontMatter(_ yaml: String) -> MarkedText { MarkedText("---\n\(yaml)\n---\n") }
}

extension [Diagnostic] {
  var codes: [String] { map(\.code) }
  var ranges: [SourceRange?] { map(\.location.range) }
}

extension Diagnostic {
  /// Its words in both languages and those of its notes, to see that none is left unfilled.
  var words: String {
    Language.allCases.map { language in
      ([message(in: language), help(in: language)] + notes.map { $0.text[language] })
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// Whether a `{name}` of its definition has stayed in the words.
  var hasUnfilledWords: Bool {
    words.split(separator: "{").dropFirst().contains { rest in
      let name = rest.utf8.prefix { (0x61...0x7A).contains($0) || $0 == 0x5F }
      return !name.isEmpty && rest.utf8.dropFirst(name.count).first == UInt8(ascii: "}")
    }
  }
}

/// The tree of a text that YAML has nothing against.
func tree(_ source: SourceText) throws -> Node {
  let (root, diagnostics) = FrontMatter.parseYAML(source)
  #expect(diagnostics == [])
  return try #require(root)
}

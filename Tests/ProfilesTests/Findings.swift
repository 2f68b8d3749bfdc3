import Diagnostics
import FrontMatter
import Testing

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

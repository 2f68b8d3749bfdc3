package import Diagnostics

extension Diagnostic {
  /// Its words in both languages and those of its notes, to see that none is left unfilled.
  package var words: String {
    Language.allCases.map { language in
      ([message(in: language), help(in: language)] + notes.map { $0.text[language] })
        .joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// Whether a `{name}` of its definition has stayed in the words.
  package var hasUnfilledWords: Bool {
    words.split(separator: "{").dropFirst().contains { rest in
      let name = rest.utf8.prefix { (0x61...0x7A).contains($0) || $0 == 0x5F }
      return !name.isEmpty && rest.utf8.dropFirst(name.count).first == UInt8(ascii: "}")
    }
  }
}

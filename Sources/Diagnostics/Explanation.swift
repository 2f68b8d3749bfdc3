/// All that can be told about a code: its words, why it is there, a wrong and a right example.
package struct Explanation: Sendable {
  package let definition: DiagnosticDefinition
  package let example: Example?

  package init(_ definition: DiagnosticDefinition, _ example: Example?) {
    self.definition = definition
    self.example = example
  }

  /// The wrong or the right side of the example, as people are shown it.
  package enum Side {
    /// Lines to be set apart as they are.
    case lines([String])
    case words(String)
  }

  package func wrong(in language: Language) -> Side? {
    guard let example, !example.wrong.isEmpty else { return nil }
    return example.wrongInWords.map { .words($0[language]) } ?? side(example.wrong)
  }

  package var right: Side? {
    guard let example, !example.right.isEmpty else { return nil }
    return side(example.right)
  }

  private func side(_ text: String) -> Side {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return .lines(lines.last == "" ? lines.dropLast() : lines)
  }

  /// The file that the example is about; nothing when the example is itself about paths.
  package var file: String? {
    switch example?.kind {
    case .passage, .file, .encoded: example?.file
    case .path, .pathInLatin1, .symbolicLink, .spoken, .unseen, nil: nil
    }
  }
}

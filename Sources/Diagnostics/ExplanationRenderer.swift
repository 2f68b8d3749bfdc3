/// Explanations for a terminal: wrapped, indented, and coloured if the terminal takes it.
package struct ExplanationRenderer: Sendable {
  private let language: Language
  private let colored: Bool

  package init(language: Language, colored: Bool) {
    self.language = language
    self.colored = colored
  }

  package func render(_ explanation: Explanation) -> String {
    let definition = explanation.definition
    let message = definition.title(in: language)
    let help = definition.help[language].withPlaceholdersShown
    var text = paint(definition.code, .bold) + " · " + severity(definition.severity)
    if let area = definition.area { text += " · " + area.title[language] }
    text += "\n\n" + paragraph(message)
    if let why = explanation.example?.why { text += "\n" + paragraph(why[language]) }
    if let file = explanation.file {
      text += "\n" + paint("  \(word(vi: "Trong", en: "In")) \(file)", .dim) + "\n"
    }
    if let wrong = explanation.wrong(in: language) {
      text += "\n" + side(wrong, word(vi: "Sai", en: "Wrong"), .error)
    }
    if let right = explanation.right {
      text += "\n" + side(right, word(vi: "Đúng", en: "Right"), .good)
    }
    if !help.isEmpty { text += "\n" + paragraph("\(word(vi: "Cách sửa", en: "To mend")): \(help)") }
    return text
  }

  /// Every code by area, one line each, cut to the width of a page.
  package func list(_ definitions: [DiagnosticDefinition]) -> String {
    DiagnosticArea.allCases.compactMap { area in
      let own = definitions.filter { $0.area == area }
      guard !own.isEmpty else { return nil }
      let lines = own.map { definition in
        let message = definition.title(in: language)
        let room = Self.width - definition.code.count - 4
        let shown = message.count > room ? message.prefix(room - 1) + "…" : message[...]
        return "  \(paint(definition.code, .init(definition.severity)))  \(shown)\n"
      }
      return paint(area.title[language], .bold) + "\n" + lines.joined()
    }.joined(separator: "\n")
  }

  private func side(_ side: Explanation.Side, _ title: String, _ style: TerminalStyle) -> String {
    let lines =
      switch side {
      case .lines(let lines): lines
      case .words(let words): words.wrapped(width: Self.width - 6)
      }
    return "  " + paint(title, style) + "\n"
      + lines.map { line in "    \(paint("|", .dim)) \(line)\n" }.joined()
  }

  private func paragraph(_ text: String) -> String {
    text.wrapped(width: Self.width - 2).map { "  \($0)\n" }.joined()
  }

  /// Terminals are as wide at least.
  private static let width = 80

  private func word(vi: String, en: String) -> String {
    LocalizedText(vi: vi, en: en)[language]
  }

  private func severity(_ severity: Severity) -> String {
    paint(severity.name(in: language), TerminalStyle(severity))
  }

  private func paint(_ text: String, _ style: TerminalStyle) -> String {
    colored ? style.paint(text) : text
  }
}

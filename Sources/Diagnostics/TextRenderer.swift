/// Diagnostics as people read them on a terminal: the message with its place, the line of the
/// source with the spot underlined, and how to mend it.
package struct TextRenderer: Sendable {
  private let language: Language
  private let colored: Bool
  private let width: Int?
  private let source: @Sendable (String) -> SourceText?

  /// - Parameters:
  ///   - width: the columns of the terminal, into which help and quoted lines are fitted; nothing
  ///     for a file or a pipe.
  ///   - source: gives the text of a file by its path, to quote the line; nothing when it cannot be
  ///     read any more.
  package init(
    language: Language, colored: Bool, width: Int? = nil,
    source: @escaping @Sendable (String) -> SourceText?
  ) {
    self.language = language
    self.colored = colored
    self.width = width.map { max($0, 40) }
    self.source = source
  }

  package func render(_ diagnostic: Diagnostic) -> String {
    render(diagnostic, Quotations(of: [diagnostic], source: source))
  }

  /// The whole report, a blank line between findings; on a terminal it ends with where to read more.
  /// - Parameter all: everything that was found, when only a part is shown: what the rest marks as
  ///   sensitive is masked in the lines of this part, too.
  package func render(_ diagnostics: [Diagnostic], among all: [Diagnostic]? = nil) -> String {
    let quotations = Quotations(of: all ?? diagnostics, source: source)
    let report = diagnostics.map { render($0, quotations) }.joined(separator: "\n")
    let severity = diagnostics.map(\.severity).max()
    guard width != nil, let worst = diagnostics.first(where: { $0.severity == severity }) else {
      return report
    }
    let hint = LocalizedText(
      vi: "Gõ `nhanrong explain \(worst.code)` để xem giải thích và ví dụ.",
      en: "Type `nhanrong explain \(worst.code)` for an explanation and examples.")
    return report + "\n" + paint(hint[language], .dim) + "\n"
  }

  private func render(_ diagnostic: Diagnostic, _ quotations: Quotations) -> String {
    let style = TerminalStyle(diagnostic.severity)
    var text = bold(prefix(diagnostic.location))
    text += paint("\(diagnostic.severity.name(in: language)): ", style)
    text += bold(ShownText.safe(diagnostic.message(in: language)))
    text += paint(" [\(diagnostic.code)]", .dim) + "\n"
    text += excerpt(diagnostic.location, quotations, style)
    for note in diagnostic.notes {
      text += "   " + prefix(note.location) + ShownText.safe(note.text[language]) + "\n"
      text += excerpt(note.location, quotations, .dim)
    }
    let help = ShownText.safe(diagnostic.help(in: language))
    let lines = width.map { help.wrapped(width: $0 - 3) } ?? [help]
    if !help.isEmpty { text += lines.map { "   \($0)\n" }.joined() }
    return text
  }

  private func prefix(_ location: SourceLocation) -> String {
    let file = ShownText.safe(location.file)
    guard let start = location.range?.start else { return file.isEmpty ? "" : "\(file): " }
    return "\(file):\(start.line):\(start.column): "
  }

  /// The quoted line and, below it, the marks under the spot; a long line is cut around the spot.
  private func excerpt(
    _ location: SourceLocation, _ quotations: Quotations, _ style: TerminalStyle
  ) -> String {
    let number = String(location.range?.start.line ?? 0)
    let gutter = String(repeating: " ", count: max(5 - number.count, 0)) + number
    let blank = String(repeating: " ", count: gutter.count)
    // Beside the line stand the gutter and an ellipsis on each side.
    let room = width.map { min($0 - gutter.count - 5, Self.widest) } ?? Self.widest
    guard let quotation = quotations.quotation(at: location, room: room) else { return "" }
    let marks = String(repeating: "^", count: quotation.width)
    return paint("\(gutter) | ", .dim) + quotation.before + quotation.marked + quotation.after
      + "\n"
      + paint("\(blank) | ", .dim) + String(repeating: " ", count: quotation.lead)
      + paint(marks, style) + "\n"
  }

  private static let widest = 110

  private func bold(_ text: String) -> String { paint(text, .bold) }

  private func paint(_ text: String, _ style: TerminalStyle) -> String {
    colored ? style.paint(text) : text
  }
}

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
    render(diagnostic, SensitivePlaces([diagnostic]))
  }

  /// The whole report, a blank line between findings; on a terminal it ends with where to read more.
  /// - Parameter all: everything that was found, when only a part is shown: what the rest marks as
  ///   sensitive is masked in the lines of this part, too.
  package func render(_ diagnostics: [Diagnostic], among all: [Diagnostic]? = nil) -> String {
    let mask = SensitivePlaces(all ?? diagnostics)
    let report = diagnostics.map { render($0, mask) }.joined(separator: "\n")
    let severity = diagnostics.map(\.severity).max()
    guard width != nil, let worst = diagnostics.first(where: { $0.severity == severity }) else {
      return report
    }
    let hint = LocalizedText(
      vi: "Gõ `nhanrong explain \(worst.code)` để xem giải thích và ví dụ.",
      en: "Type `nhanrong explain \(worst.code)` for an explanation and examples.")
    return report + "\n" + paint(hint[language], .dim) + "\n"
  }

  private func render(_ diagnostic: Diagnostic, _ mask: SensitivePlaces) -> String {
    let style = TerminalStyle(diagnostic.severity)
    var text = bold(prefix(diagnostic.location))
    text += paint("\(diagnostic.severity.name(in: language)): ", style)
    text += bold(Self.visible(diagnostic.message(in: language)))
    text += paint(" [\(diagnostic.code)]", .dim) + "\n"
    text += excerpt(diagnostic.location, mask, style)
    for note in diagnostic.notes {
      text += "   " + prefix(note.location) + Self.visible(note.text[language]) + "\n"
      text += excerpt(note.location, mask, .dim)
    }
    let help = Self.visible(diagnostic.help(in: language))
    let lines = width.map { help.wrapped(width: $0 - 3) } ?? [help]
    if !help.isEmpty { text += lines.map { "   \($0)\n" }.joined() }
    return text
  }

  private func prefix(_ location: SourceLocation) -> String {
    let file = Self.visible(location.file)
    guard let start = location.range?.start else { return file.isEmpty ? "" : "\(file): " }
    return "\(file):\(start.line):\(start.column): "
  }

  /// The quoted line and, below it, the marks under the spot; a long line is cut around the spot.
  private func excerpt(
    _ location: SourceLocation, _ mask: SensitivePlaces, _ style: TerminalStyle
  ) -> String {
    guard let range = location.range, let line = source(location.file)?.line(range.start.line)
    else { return "" }
    let scalars = mask.masking(Array(line.unicodeScalars), location.file, line: range.start.line)
    guard !scalars.isEmpty else { return "" }
    let first = min(range.start.column - 1, scalars.count)
    let last = range.end.line > range.start.line ? scalars.count : range.end.column - 1
    let marked = first..<max(min(last, scalars.count), first)

    let number = String(range.start.line)
    let gutter = String(repeating: " ", count: max(5 - number.count, 0)) + number
    let blank = String(repeating: " ", count: gutter.count)
    // Beside the line stand the gutter and an ellipsis on each side.
    let room = width.map { min($0 - gutter.count - 5, Self.widest) } ?? Self.widest
    let window = Self.window(of: room, around: marked, of: scalars.count)
    let cutLeft = window.lowerBound > 0
    let shown = Self.visible(scalars[window]) + (window.upperBound < scalars.count ? "…" : "")
    let lead = Self.width(scalars[window.lowerBound..<marked.lowerBound]) + (cutLeft ? 1 : 0)
    let visibleMark = marked.clamped(to: window)
    let marks = String(repeating: "^", count: max(Self.width(scalars[visibleMark]), 1))

    return paint("\(gutter) | ", .dim) + (cutLeft ? "…" : "") + shown + "\n"
      + paint("\(blank) | ", .dim) + String(repeating: " ", count: lead) + paint(marks, style)
      + "\n"
  }

  private static let widest = 110

  private static func window(
    of room: Int, around marked: Range<Int>, of count: Int
  ) -> Range<Int> {
    guard count > room else { return 0..<count }
    let lead = max(marked.lowerBound - room / 3, 0)
    let start = min(lead, count - room)
    return start..<min(start + room, count)
  }

  /// Columns that text takes on a terminal: combining marks take none, wide East Asian letters two.
  private static func width(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { width, scalar in
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: width
      default: width + ((0x1100...0x115F).contains(scalar.value) || scalar.isWide ? 2 : 1)
      }
    }
  }

  /// Text safe to show: control characters, which could drive the terminal, as pictures.
  private static func visible(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.value {
      case 0x09: text.append(" ")
      case 0x00...0x1F: text.append(Unicode.Scalar(UInt8(scalar.value)).picture)
      case 0x7F...0x9F: text.append("\u{2421}")
      case 0x202A...0x202E, 0x2066...0x2069: text.append("\u{FFFD}")
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  private static func visible(_ text: String) -> String { visible(text.unicodeScalars) }

  private func bold(_ text: String) -> String { paint(text, .bold) }

  private func paint(_ text: String, _ style: TerminalStyle) -> String {
    colored ? style.paint(text) : text
  }
}

extension Unicode.Scalar {
  /// The symbol that stands for a control character below U+0020.
  fileprivate var picture: Unicode.Scalar { Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}" }

  fileprivate var isWide: Bool {
    switch value {
    case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

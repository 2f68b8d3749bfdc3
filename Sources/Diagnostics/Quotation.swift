/// A line of a file as it is quoted for a finding: safe to show, masked, and cut to fit.
package struct Quotation: Sendable, Hashable {
  /// The line's number, from 1.
  package let line: Int
  /// The line in three parts; `marked` is the spot, and may be empty.
  package let before: String
  package let marked: String
  package let after: String
  /// Columns that stand before the spot, and those that it takes, at least one: for marks in a line
  /// of their own below.
  package let lead: Int
  package let width: Int
}

/// Quotes lines for the findings of one report.
///
/// What any finding of the report marks as sensitive is masked in every line quoted for any other.
package struct Quotations: Sendable {
  private let mask: SensitivePlaces
  private let source: @Sendable (String) -> SourceText?

  /// - Parameters:
  ///   - diagnostics: everything that was found, also when only a part is shown.
  ///   - source: gives the text of a file by its path; nothing when it cannot be read any more.
  package init(
    of diagnostics: some Sequence<Diagnostic>, source: @escaping @Sendable (String) -> SourceText?
  ) {
    mask = SensitivePlaces(diagnostics)
    self.source = source
  }

  /// The line at a place; nothing where there is none, or an empty one.
  /// - Parameter room: the columns to fit into; a longer line is cut around the spot.
  package func quotation(at location: SourceLocation, room: Int) -> Quotation? {
    guard let range = location.range, let line = source(location.file)?.line(range.start.line)
    else { return nil }
    let scalars = mask.masking(Array(line.unicodeScalars), location.file, line: range.start.line)
    guard !scalars.isEmpty else { return nil }
    let first = min(range.start.column - 1, scalars.count)
    let last = range.end.line > range.start.line ? scalars.count : range.end.column - 1
    let marked = first..<max(min(last, scalars.count), first)

    let window = Self.window(of: room, around: marked, of: scalars.count)
    let visibleMark = marked.clamped(to: window)
    let before = scalars[window.lowerBound..<visibleMark.lowerBound]
    let ellipsis = window.lowerBound > 0 ? "…" : ""
    return Quotation(
      line: range.start.line,
      before: ellipsis + ShownText.safe(before),
      marked: ShownText.safe(scalars[visibleMark]),
      after: ShownText.safe(scalars[visibleMark.upperBound..<window.upperBound])
        + (window.upperBound < scalars.count ? "…" : ""),
      lead: ellipsis.count + ShownText.width(before),
      width: max(ShownText.width(scalars[visibleMark]), 1))
  }

  private static func window(of room: Int, around marked: Range<Int>, of count: Int) -> Range<Int> {
    guard count > room else { return 0..<count }
    let lead = max(marked.lowerBound - room / 3, 0)
    let start = min(lead, count - room)
    return start..<min(start + room, count)
  }
}

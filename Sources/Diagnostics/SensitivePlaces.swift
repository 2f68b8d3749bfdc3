/// Where in the files of a report stands what must not be passed on: a person's number, an illness.
///
/// A line is quoted for every finding on it, so each quotation masks what any of them found.
struct SensitivePlaces {
  private var ranges = [String: [SourceRange]]()

  init(_ diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics where diagnostic.definition.isSensitive {
      guard let range = diagnostic.location.range else { continue }
      ranges[diagnostic.location.file, default: []].append(range)
    }
  }

  var isEmpty: Bool { ranges.isEmpty }

  func overlap(_ location: SourceLocation) -> Bool {
    guard let range = location.range, let others = ranges[location.file] else { return false }
    return others.contains { $0.start < range.end && range.start < $0.end }
  }

  /// A line of a file with a dot for each letter that must not be shown.
  func masking(
    _ line: [Unicode.Scalar], _ file: String, line number: Int
  ) -> [Unicode.Scalar] {
    guard let ranges = ranges[file] else { return line }
    var line = line
    for range in ranges where (range.start.line...range.end.line).contains(number) {
      let first = range.start.line == number ? range.start.column - 1 : 0
      let last = range.end.line == number ? range.end.column - 1 : line.count
      for index in line.indices.clamped(to: first..<max(first, last)) where line[index] != " " {
        line[index] = "•"
      }
    }
    return line
  }
}

extension [Diagnostic] {
  /// The same findings with the digits masked that others quote from a sensitive place: a phone
  /// number where a sum should stand is also no sum, and the message about that quotes it.
  var maskingSensitiveWords: [Diagnostic] {
    let places = SensitivePlaces(self)
    guard !places.isEmpty else { return self }
    return map { diagnostic in
      guard !diagnostic.definition.isSensitive, places.overlap(diagnostic.location) else {
        return diagnostic
      }
      return Diagnostic(
        diagnostic.definition, at: diagnostic.location,
        diagnostic.arguments.mapValues(\.maskingDigits), severity: diagnostic.severity,
        notes: diagnostic.notes)
    }
  }
}

extension String {
  /// The text with every digit but the last three replaced, if they are six or more: `•••789`.
  fileprivate var maskingDigits: String {
    var left = unicodeScalars.count { $0.properties.numericType != nil }
    guard left >= 6 else { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          guard scalar.properties.numericType != nil else { return scalar }
          left -= 1
          return left >= 3 ? "•" : scalar
        }))
  }
}

/// The readers in the order in which they are asked.
enum SpokenReaders {
  typealias Reader = @Sendable (SpokenLine, Int) -> Reading?

  /// For tokens of digits. A class stands before those that would read a part of it.
  static let numbers: [Reader] = [
    WebAddresses.read, ListMarkers.read, DocumentNumbers.read, Dates.read, Periods.read,
    NumberPlates.read, Times.read, Scores.read, PhoneNumbers.read, DayMonths.read,
    SectionNumbers.read,
    Ordinals.read,
    Fractions.read, Quantities.read,
  ]

  /// For words that may be more than words.
  static let words: [Reader] = [
    WebAddresses.read, ListMarkers.read, RomanNumerals.read, Periods.shortMonth,
    DocumentNumbers.kind,
    Quantities.currency, Quantities.times, Abbreviations.read, { $0.loneUnit(at: $1) }, Codes.read,
  ]

  /// For marks.
  static let marks: [Reader] = [
    Quantities.currency, Fractions.sign, Symbols.read, Pauses.read,
  ]
}

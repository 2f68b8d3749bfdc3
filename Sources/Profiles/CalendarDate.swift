import VietnameseText

/// A date as authors know it: a day, or only a month or a year.
///
/// Incomplete dates compare by their first day, a year before its January, a January before its
/// first of January, so that sorting is total. Whether a stretch is over is asked of its last day.
package struct CalendarDate: Sendable, Hashable, Comparable {
  /// Year, month and day in one number that sorts as dates do; 0 for a part that is not known.
  private let parts: UInt32

  package var year: Int { Int(parts >> 9) }
  package var month: Int? { Self.known(parts >> 5 & 15) }
  package var day: Int? { Self.known(parts & 31) }

  private static func known(_ part: UInt32) -> Int? { part == 0 ? nil : Int(part) }

  /// Nothing when there is no such day in the Gregorian calendar, or the year is outside 1900–2199.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1900...2199).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(inMonth: month, of: year)).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    self.init(day: day ?? 0, month: month ?? 0, year: year)
  }

  private init(day: Int, month: Int, year: Int) {
    parts = UInt32(year) << 9 | UInt32(month) << 5 | UInt32(day)
  }

  package static func < (one: CalendarDate, other: CalendarDate) -> Bool {
    one.parts < other.parts
  }

  /// The last day it can mean: itself, or the end of its month or year.
  package var lastDay: CalendarDate {
    let month = month ?? 12
    return CalendarDate(
      day: day ?? Self.days(inMonth: month, of: year), month: month, year: year)
  }

  /// The first day after it; nothing after the last year.
  package var dayAfter: CalendarDate? {
    let last = lastDay
    let (month, day) = (last.month ?? 12, last.day ?? 31)
    return CalendarDate(year: year, month: month, day: day + 1)
      ?? CalendarDate(year: year, month: month + 1, day: 1)
      ?? CalendarDate(year: year + 1, month: 1, day: 1)
  }

  /// Whether the whole of this date lies on or before `date`: a month is over on its last day.
  package func isOver(asOf date: CalendarDate) -> Bool { lastDay <= date.lastDay }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CalendarDate {
  /// Reads `5/2/2024`, `05-02-2024`, `5.2.2024`, `2024-02-05`, `2/2024`, `tháng 2/2024`,
  /// `tháng 2 năm 2024`, `ngày 5 tháng 2 năm 2024`, `năm 2024` and `2024`. A year has four digits.
  package init?(written text: String) {
    // Nearly every date is digits and slashes, and is its own fold.
    let hasLetters = text.utf8.contains { $0 >= UInt8(ascii: "A") }
    guard let numbers = Numbers(hasLetters ? Folding.fold(text) : text) else { return nil }
    let (first, second, third) = (numbers.value(0), numbers.value(1), numbers.value(2))
    switch (numbers.count, numbers.beginsWithYear) {
    case (1, true): self.init(year: first)
    case (2, true): self.init(year: first, month: second)
    case (2, false): self.init(year: second, month: first)
    case (3, true): self.init(year: first, month: second, day: third)
    case (3, false): self.init(year: third, month: second, day: first)
    default: return nil
    }
  }

  /// The numbers of a written date, at most three of at most four digits; the words between them
  /// may only name its parts.
  private struct Numbers {
    private var values = InlineArray<3, Int>(repeating: 0)
    private(set) var count = 0
    private(set) var beginsWithYear = false

    func value(_ index: Int) -> Int { values[index] }

    init?(_ folded: String) {
      var word = ""
      var (number, digits) = (0, 0)
      for byte in folded.utf8 {
        if byte &- UInt8(ascii: "0") < 10 {
          number = number * 10 + Int(byte - UInt8(ascii: "0"))
          digits += 1
          guard digits <= 4, word.isEmpty else { return nil }
        } else if byte &- UInt8(ascii: "a") < 26 {
          word.unicodeScalars.append(Unicode.Scalar(byte))
          guard digits == 0, word.utf8.count <= 5 else { return nil }
        } else {
          guard end(&word, &number, &digits) else { return nil }
        }
      }
      guard end(&word, &number, &digits) else { return nil }
    }

    /// Takes in what was read before a separator; false when it has no place in a date.
    private mutating func end(_ word: inout String, _ number: inout Int, _ digits: inout Int)
      -> Bool
    {
      defer { (word, number, digits) = ("", 0, 0) }
      guard digits > 0 else { return word.isEmpty || Self.words.contains(word) }
      guard count < 3 else { return false }
      values[count] = number
      if count == 0 { beginsWithYear = digits == 4 }
      count += 1
      return true
    }

    private static let words: Set = ["ngay", "thang", "nam", "mung", "mong"]
  }

  /// `05/02/2024`, `02/2024` or `2024`.
  package var written: String {
    String(unsafeUninitializedCapacity: 10) { bytes in
      var text = Digits(bytes)
      if let day { text.append(day, count: 2, before: "/") }
      if let month { text.append(month, count: 2, before: "/") }
      text.append(year, count: 4)
      return text.count
    }
  }

  /// `2024-02-05`, `2024-02` or `2024` (ISO 8601).
  package var iso: String {
    String(unsafeUninitializedCapacity: 10) { bytes in
      var text = Digits(bytes)
      text.append(year, count: 4)
      if let month { text.append(month, count: 2, after: "-") }
      if let day { text.append(day, count: 2, after: "-") }
      return text.count
    }
  }

  /// Writes the parts of a date, which are ten bytes at most.
  private struct Digits {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func append(
      _ number: Int, count digits: Int, after start: Unicode.Scalar? = nil,
      before end: Unicode.Scalar? = nil
    ) {
      if let start { append(UInt8(ascii: start)) }
      var divisor = digits == 2 ? 10 : 1_000
      while divisor > 0 {
        append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
        divisor /= 10
      }
      if let end { append(UInt8(ascii: end)) }
    }

    private mutating func append(_ byte: UInt8) {
      bytes[count] = byte
      count += 1
    }
  }
}

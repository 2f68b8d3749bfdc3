import VietnameseText

/// A date as authors know it: a day, or only a month or a year.
///
/// Incomplete dates compare by their first day, a year before its January, a January before its
/// first of January, so that sorting is total.
package struct CalendarDate: Sendable, Hashable, Comparable {
  package let year: Int
  package let month: Int?
  package let day: Int?

  /// Nothing when there is no such day in the Gregorian calendar, or the year is outside 1900–2199.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1900...2199).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(inMonth: month, of: year)).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  package static func < (one: CalendarDate, other: CalendarDate) -> Bool {
    (one.year, one.month ?? 0, one.day ?? 0) < (other.year, other.month ?? 0, other.day ?? 0)
  }

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
  /// `tháng 2 năm 2024`, `ngày 5 tháng 2 năm 2024`, `năm 2024` and `2024`.
  package init?(written text: String) {
    let words = Folding.fold(text).split { !$0.isASCII || !($0.isNumber || $0.isLetter) }
    var numbers = [Substring]()
    for word in words {
      if word.allSatisfy(\.isNumber) {
        numbers.append(word)
      } else if !["ngay", "thang", "nam", "mung"].contains(word) {
        return nil
      }
    }
    let values = numbers.compactMap { Int($0) }
    guard values.count == numbers.count else { return nil }
    switch (values.count, numbers.first?.count) {
    case (1, 4): self.init(year: values[0])
    case (2, 4): self.init(year: values[0], month: values[1])
    case (2, _): self.init(year: values[1], month: values[0])
    case (3, 4): self.init(year: values[0], month: values[1], day: values[2])
    case (3, _): self.init(year: values[2], month: values[1], day: values[0])
    default: return nil
    }
  }

  /// `05/02/2024`, `02/2024` or `2024`.
  package var written: String {
    [day, month].compactMap { $0.map { $0 < 10 ? "0\($0)/" : "\($0)/" } }.joined() + "\(year)"
  }

  /// `2024-02-05`, `2024-02` or `2024` (ISO 8601).
  package var iso: String {
    "\(year)" + [month, day].compactMap { $0.map { $0 < 10 ? "-0\($0)" : "-\($0)" } }.joined()
  }

  /// Whether the whole of this date lies on or before `date`: a month is over on its last day.
  package func isOver(asOf date: CalendarDate) -> Bool {
    (year, month ?? 12, day ?? month.map { Self.days(inMonth: $0, of: year) } ?? 31)
      <= (date.year, date.month ?? 12, date.day ?? 31)
  }
}

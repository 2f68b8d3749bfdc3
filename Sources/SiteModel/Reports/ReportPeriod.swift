package import Profiles

/// A stretch of days that a report is about, both ends in it.
package struct ReportPeriod: Sendable, Hashable {
  package let from: CalendarDate
  package let to: CalendarDate

  /// Incomplete dates mean the whole month or year; nothing when it would run backwards.
  package init?(from: CalendarDate, to: CalendarDate) {
    guard let first = CalendarDate(year: from.year, month: from.month ?? 1, day: from.day ?? 1),
      first <= to.lastDay
    else { return nil }
    self.from = first
    self.to = to.lastDay
  }

  /// Whether the whole of a date lies in it: what is only known by its year belongs to no quarter.
  package func contains(_ date: CalendarDate) -> Bool {
    let (month, day) = (date.month ?? 1, date.day ?? 1)
    return (from.year, from.month ?? 1, from.day ?? 1) <= (date.year, month, day)
      && date.lastDay <= to
  }

  package func contains(_ date: CalendarDate?) -> Bool { date.map(contains) ?? false }

  /// The period of the same length just before: of whole months so many months, else so many days.
  package var previous: ReportPeriod? {
    guard let end = CalendarDate(dayNumber: from.dayNumber - 1) else { return nil }
    if from.day == 1, to == CalendarDate(year: to.year, month: to.month)?.lastDay {
      let months = (to.year - from.year) * 12 + (to.month ?? 12) - (from.month ?? 1) + 1
      let first = from.year * 12 + (from.month ?? 1) - 1 - months
      return CalendarDate(year: first / 12, month: first % 12 + 1, day: 1).flatMap {
        ReportPeriod(from: $0, to: end)
      }
    }
    let length = to.dayNumber - from.dayNumber
    return CalendarDate(dayNumber: end.dayNumber - length).flatMap {
      ReportPeriod(from: $0, to: end)
    }
  }

  /// `năm 2024`, `quý III năm 2024`, `6 tháng đầu năm 2024`, `từ ngày 05/02/2024 đến ngày …`.
  package var name: String {
    let isWhole = from.day == 1 && to == CalendarDate(year: to.year, month: to.month)?.lastDay
    if isWhole, from.year == to.year {
      switch (from.month ?? 1, to.month ?? 12) {
      case (1, 12): return "năm \(from.year)"
      case (1, 6): return "6 tháng đầu năm \(from.year)"
      case (7, 12): return "6 tháng cuối năm \(from.year)"
      case (1, 9): return "9 tháng đầu năm \(from.year)"
      case (let first, let last) where first == last: return "tháng \(first)/\(from.year)"
      case (let first, let last) where last - first == 2 && first % 3 == 1:
        return "quý \(["I", "II", "III", "IV"][first / 3]) năm \(from.year)"
      default: break
      }
    }
    if isWhole, from.month == 1, to.month == 12 { return "giai đoạn \(from.year)–\(to.year)" }
    return "từ ngày \(from.written) đến ngày \(to.written)"
  }
}

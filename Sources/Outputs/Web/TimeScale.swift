import Profiles

/// Days as places on a line, from the beginning of one quarter to the end of another.
struct TimeScale {
  /// The first and the last place.
  let places: ClosedRange<Int>
  private let first: Int
  private let last: Int
  /// The years and quarters that it covers, as (year, quarter from 0).
  private let quarters: ClosedRange<Int>

  init(from: CalendarDate, to: CalendarDate, places: ClosedRange<Int>) {
    let (first, last) = (Self.quarter(of: from), max(Self.quarter(of: from), Self.quarter(of: to)))
    self.places = places
    quarters = first...last
    self.first = Self.firstDay(ofQuarter: first)
    self.last = Self.firstDay(ofQuarter: last + 1)
  }

  /// Where a date stands; what lies outside stands at the end.
  func place(of date: CalendarDate) -> Int {
    place(ofDay: Self.day(year: date.year, month: date.month ?? 1, day: date.day ?? 1))
  }

  func contains(_ date: CalendarDate) -> Bool { quarters.contains(Self.quarter(of: date)) }

  private func place(ofDay day: Int) -> Int {
    let day = min(max(day, first), last)
    let width = places.upperBound - places.lowerBound
    return places.lowerBound + ((day - first) * width + (last - first) / 2) / (last - first)
  }

  /// A quarter's beginning.
  struct Tick: Equatable {
    let place: Int
    let year: Int
    /// From 1 to 4.
    let quarter: Int
  }

  var ticks: [Tick] {
    quarters.map { quarter in
      Tick(
        place: place(ofDay: Self.firstDay(ofQuarter: quarter)), year: quarter / 4,
        quarter: quarter % 4 + 1)
    }
  }

  private static func quarter(of date: CalendarDate) -> Int {
    date.year * 4 + ((date.month ?? 1) - 1) / 3
  }

  private static func firstDay(ofQuarter quarter: Int) -> Int {
    day(year: quarter / 4, month: quarter % 4 * 3 + 1, day: 1)
  }

  /// The number of a day in the Gregorian calendar, from some day long ago: a year is taken to begin
  /// in March, so that the day too much stands at its end.
  private static func day(year: Int, month: Int, day: Int) -> Int {
    let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day
  }
}

/// Days of the calendar with their year: `05/02/2024`, `5-2-2024`, `ngày 5.2.2024`, `2024-02-05`,
/// and runs of days: `18-20/3/2024`, `18/9 - 19/9/2018`.
enum Dates {
  /// A day as it was read, and the first token behind it.
  struct Day {
    let day: Int
    let month: Int
    let year: ArraySlice<UInt8>
    let end: Int
  }

  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    if let run = run(line, start) { return run }
    guard let date = date(line, start) else { return nil }
    var text = name(line, start) + spell(line, date)
    var end = date.end
    if let place = line.behindDash(end), let last = self.date(line, place) {
      text += " đến ngày " + spell(line, last)
      end = last.end
    }
    return Reading(text, end: end)
  }

  /// `ngày ` unless the word stands there.
  static func name(_ line: SpokenLine, _ start: Int) -> String {
    ["ngày", "mùng", "mồng", "hôm"].contains(line.wordBefore(start))
      || DayMonths.streets.contains(line.wordBefore(start)) ? "" : "ngày "
  }

  static func spell(_ line: SpokenLine, _ date: Day) -> String {
    let speller = line.speller
    let day = speller.cardinal(date.day) + " tháng " + speller.month(date.month)
    return date.year.isEmpty ? day : day + " năm " + speller.cardinal(date.year)
  }

  /// A full date at a place.
  static func date(_ line: SpokenLine, _ start: Int) -> Day? {
    guard line.kind(start) == .digits, line.kind(start + 2) == .digits,
      line.kind(start + 4) == .digits, isSeparator(line, start + 1),
      line[start + 1].scalar == line[start + 3].scalar, line.kind(start + 5) != .digits,
      !continues(line, start + 5)
    else { return nil }
    if line.digitCount(start) == 4, let month = line.value(start + 2),
      let day = line.value(start + 4), isDay(day, month), !line.isMark(start + 1, ".")
    {
      return Day(day: day, month: month, year: line.digits(start), end: start + 5)
    }
    guard line.digitCount(start) <= 2, line.digitCount(start + 2) <= 2,
      let day = line.value(start), let month = line.value(start + 2), isDay(day, month)
    else { return nil }
    let year = line.digits(start + 4)
    // Two digits of a year may be a part of something else: only slashes make a date of them.
    guard year.count == 4 || year.count == 2 && line.isMark(start + 1, "/") else { return nil }
    return Day(day: day, month: month, year: year, end: start + 5)
  }

  /// Whether a number goes on behind it, as in `1.2.2024.5`; a hyphen may lead to another date.
  private static func continues(_ line: SpokenLine, _ index: Int) -> Bool {
    guard line.kind(index + 1) == .digits else { return false }
    if line.isMark(index, "-") {
      return !isSeparator(line, index + 2) || line.kind(index + 5) != .digits
    }
    return line.isMark(index, "/") || line.isMark(index, ".")
  }

  private static func isSeparator(_ line: SpokenLine, _ index: Int) -> Bool {
    line.isMark(index, "/") || line.isMark(index, "-") || line.isMark(index, ".")
      || line.isMark(index, "–")
  }

  static func isDay(_ day: Int, _ month: Int) -> Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    return day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// `18-20/3/2024`, `18/9 - 19/9/2018`: two days and one year.
  private static func run(_ line: SpokenLine, _ start: Int) -> Reading? {
    guard line.digitCount(start) <= 2, let first = line.value(start) else { return nil }
    var end = start + 1
    var month: Int?
    if line.isMark(end, "/"), line.digitCount(end + 1) <= 2, let value = line.value(end + 1) {
      guard isDay(first, value) else { return nil }
      month = value
      end += 2
    }
    guard let place = line.behindDash(end) else { return nil }
    let last = date(line, place) ?? DayMonths.parse(line, place)
    guard let last, isDay(first, month ?? last.month), month != nil || first < last.day,
      month != nil || line.digitCount(place) <= 2
    else { return nil }
    // `1-2/3` in a sum of fractions is nothing that prose has.
    let day = line.speller.cardinal(first)
    let part = month.map { day + " tháng " + line.speller.month($0) } ?? day
    return Reading(
      name(line, start) + part + " đến ngày " + spell(line, last), end: last.end)
  }
}

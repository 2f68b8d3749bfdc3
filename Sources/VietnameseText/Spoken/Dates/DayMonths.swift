/// Days without a year, `5/2`, which look like fractions.
///
/// The words around decide: *ngày 5/2*, *sáng 5/2*, a zero as in `05/02`, a day that is celebrated
/// (`30/4`). Where they do not, the reading is taken with a remark.
enum DayMonths {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    guard let day = parse(line, start), !line.isMark(day.end, "/") else { return nil }
    let certainty = certainty(line, start, day)
    guard certainty != .fraction else { return nil }
    // Day and night, every day of the week, unless a word says that it is a day in July.
    if certainty == .likely, day.day == 24, day.month == 7 {
      let text = line.speller.cardinal(24) + " trên " + line.speller.cardinal(7)
      return Reading(text, end: day.end).remarking(
        line.remark(
          .chosen, start..<day.end, taken: text,
          choices: [text, "ngày " + Dates.spell(line, day)]))
    }
    let text = Dates.name(line, start) + Dates.spell(line, day)
    var reading = Reading(text, end: day.end)
    if certainty == .likely {
      reading = reading.remarking(
        line.remark(
          day.day > day.month ? .chosen : .ambiguous, start..<day.end, taken: text,
          choices: [text, fraction(line, start)]))
    }
    return reading
  }

  /// `5/2`, or `5-2` and `5.2` behind *ngày*, where day and month exist.
  static func parse(_ line: SpokenLine, _ start: Int) -> Dates.Day? {
    guard line.digitCount(start) <= 2, (1...2).contains(line.digitCount(start + 2)),
      let day = line.value(start), let month = line.value(start + 2), Dates.isDay(day, month)
    else { return nil }
    let isSlash = line.isMark(start + 1, "/")
    guard
      isSlash
        || isTimed(line, start) && (line.isMark(start + 1, "-") || line.isMark(start + 1, "."))
    else { return nil }
    return Dates.Day(day: day, month: month, year: [], end: start + 3)
  }

  private enum Certainty { case date, likely, fraction }

  private static func certainty(
    _ line: SpokenLine, _ start: Int, _ day: Dates.Day
  ) -> Certainty {
    if isTimed(line, start) { return .date }
    if line.isMark(start + 1, "/") && (isPadded(line, start) || isPadded(line, start + 2)) {
      return .date
    }
    let before = line.wordBefore(start)
    if cues.contains(before)
      || line.isMark(line.kind(start - 1) == .space ? start - 2 : start - 1, "(")
    {
      return .date
    }
    let isCounted = counted.contains(line.wordAfter(day.end))
    let isListed = line.isMark(start - 2, ",") && line.kind(start - 3) == .digits
    if !line.isBare, !isCounted, joins.contains(before) || isListed,
      line.wordsBefore(start, 8).contains(where: cues.contains)
    {
      return .date
    }
    guard !line.isBare, line.kind(day.end) != .word, line[day.end].scalar != 0x25 else {
      return .fraction
    }
    if isCounted { return .fraction }
    if day.day > day.month, !counts.contains(before) { return .likely }
    return feasts.contains(day.day * 100 + day.month) && feastCues.contains(before)
      ? .likely : .fraction
  }

  /// The doubt of a reading as a fraction that may be a day.
  static func doubt(_ line: SpokenLine, _ start: Int, taken: String) -> SpokenRemark? {
    guard let day = parse(line, start), !counted.contains(line.wordAfter(day.end)),
      !line.isMark(day.end, "%")
    else { return nil }
    let date = "ngày " + Dates.spell(line, day)
    return line.remark(.ambiguous, start..<day.end, taken: taken, choices: [taken, date])
  }

  private static func fraction(_ line: SpokenLine, _ start: Int) -> String {
    line.speller.fraction(line.digits(start), line.digits(start + 2))
  }

  private static func isNamed(_ line: SpokenLine, _ start: Int) -> Bool {
    named.contains(line.wordBefore(start))
  }

  /// Newspapers write `sáng 5-2`.
  private static func isTimed(_ line: SpokenLine, _ start: Int) -> Bool {
    let before = line.wordBefore(start)
    return named.contains(before) || dayTimes.contains(before) || streets.contains(before)
  }

  /// Streets are named after days: *đường ba tháng hai*.
  static let streets: Set<String> = ["đường", "phố"]

  private static let dayTimes: Set<String> = ["sáng", "trưa", "chiều", "tối", "đêm"]

  private static func isPadded(_ line: SpokenLine, _ index: Int) -> Bool {
    line.digits(index).first == 0x30
  }

  private static let named: Set<String> = ["ngày", "mùng", "mồng", "hôm"]

  /// Words behind which a day stands.
  private static let cues: Set<String> = [
    "ngày", "mùng", "mồng", "hôm", "sáng", "trưa", "chiều", "tối", "đêm", "rạng", "dịp", "lễ",
    "nay", "qua", "mai", "tư", "bảy", "nhật", "tháng",
  ]

  private static let joins: Set<String> = ["và", "đến", "tới", "từ", "trước", "sau", "hoặc", "hết"]

  /// Words that are counted, so that a fraction stands before them.
  private static let counted: Set<String> = [
    "số", "tổng", "đoàn", "công", "cán", "người", "hộ", "xã", "ấp", "đơn", "cơ", "chỉ", "phiếu",
    "đại", "thành", "diện", "lượng", "dân", "quân", "giờ", "ngày", "tháng", "năm", "đảng", "chi",
    "tập", "cá", "mô", "hội", "tổ", "lao", "học", "giáo", "nhà", "trường", "lớp", "con", "cây",
    "chặng", "quãng", "tiêu", "thế", "trong", "của", "phần", "nội", "sản", "khối", "doanh", "đầu",
  ]

  private static let counts: Set<String> = ["số", "nhà", "hẻm", "đạt", "được", "tỷ", "tỉ", "gần"]

  private static let feastCues: Set<String> = [
    "nữ", "động", "khánh", "sĩ", "sỹ", "việt", "nam", "chị", "mừng", "niệm", "kỷ", "nhi", "mạng",
    "báo",
  ]

  /// Days that the year knows by number, as day and month.
  private static let feasts: Set<Int> = [
    105, 109, 209, 106, 202, 302, 304, 803, 2603, 3004, 1905, 2607, 2707, 2807, 1908, 2010, 2011,
    2212, 2702, 2106, 2806, 1310, 705, 910, 1010,
  ]
}

/// Times of the day and durations: `7h30`, `7:30`, `07h00`, `7 giờ 30`, `1h30’`, `2'15"`, `3p20s`,
/// and from one to another: `7h30-11h`.
enum Times {
  private struct Clock {
    let text: String
    let end: Int
  }

  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    if let minutes = minutesBehindHour(line, start) { return minutes }
    guard let first = clock(line, start) else { return nil }
    if let place = line.behindDash(first.end), let last = clock(line, place, endsRange: true) {
      return Reading(first.text + " đến " + last.text, end: last.end)
    }
    return Reading(first.text, end: first.end)
  }

  /// - Parameter endsRange: whether an hour stands before it, so that its `g` is one, too.
  private static func clock(
    _ line: SpokenLine, _ start: Int, endsRange: Bool = false
  ) -> Clock? {
    guard line.digitCount(start) <= 3, let value = line.value(start) else { return nil }
    let speller = line.speller
    if line.isMark(start + 1, ":") {
      return colons(line, start, value)
    }
    guard line.kind(start + 1) == .word else { return symbols(line, start, value) }
    switch line.text(start + 1) {
    case "h", "H", "g", "giờ":
      let isGram = line.text(start + 1) == "g"
      guard line.digitCount(start + 2) <= 2, let minute = line.value(start + 2), minute < 60 else {
        let isHour =
          !isGram || endsRange || hourWords.contains(line.wordAfter(start + 2))
          || isHour(line, behindDash: start + 2)
        guard isHour, line.kind(start + 2) != .digits else { return nil }
        return Clock(text: speller.cardinal(value) + " giờ", end: start + 2)
      }
      guard !isGram || line.digitCount(start + 2) == 2 else { return nil }
      var end = start + 3
      var text = speller.cardinal(value) + " giờ" + minutes(line, minute)
      if let mark = minuteMark(line, end) { end = mark }
      if line.digitCount(end) == 2, line.lower(end + 1) == "s", let second = line.value(end) {
        text += " " + speller.cardinal(second) + " giây"
        end += 2
      }
      return Clock(text: text, end: end)
    case "p", "ph", "m":
      guard let second = line.value(start + 2), second < 60,
        line.lower(start + 3) == "s"
          || line.lower(start + 1) == "p" && line.kind(start + 3) != .word
      else { return nil }
      let end = line.lower(start + 3) == "s" ? start + 4 : start + 3
      return Clock(
        text: speller.cardinal(value) + " phút " + speller.cardinal(second) + " giây", end: end)
    default: return nil
    }
  }

  /// `-11g30`: behind a dash a `g` with minutes, which no weight has.
  private static func isHour(_ line: SpokenLine, behindDash index: Int) -> Bool {
    guard let place = line.behindDash(index), line.kind(place) == .digits else { return false }
    return line.text(place + 1) == "g" && line.digitCount(place + 2) == 2
  }

  /// `7:30`, `7:30:15`; `1:500` and `pha 1:10` are ratios.
  private static func colons(_ line: SpokenLine, _ start: Int, _ hour: Int) -> Clock? {
    guard let minute = line.value(start + 2) else { return nil }
    let speller = line.speller
    guard let second = Numeral(line, at: start + 2) else { return nil }
    let isRatio =
      line.digitCount(start + 2) != 2 || minute >= 60 || hour > 24 || second.isGrouped
      || line.wordsBefore(start, 2).contains { $0 == "lệ" || $0 == "pha" }
    if isRatio {
      guard line.digitCount(start) <= 3, !line.isMark(start + 3, ":"),
        second.isGrouped || Scores.read(line, at: start) == nil
      else { return nil }
      return Clock(
        text: speller.cardinal(hour) + " trên " + speller.spell(second), end: second.end)
    }
    var text = speller.cardinal(hour) + " giờ" + minutes(line, minute)
    var end = start + 3
    if line.isMark(end, ":"), line.digitCount(end + 1) == 2, let second = line.value(end + 1),
      second < 60
    {
      if second > 0 { text += " " + speller.cardinal(second) + " giây" }
      end += 2
    }
    if line.lower(end) == "h" { end += 1 }
    return Clock(text: text, end: end)
  }

  private static func minutes(_ line: SpokenLine, _ minute: Int) -> String {
    minute == 0 ? "" : " " + line.speller.cardinal(minute) + " phút"
  }

  /// The end of `’`, `'`, `p`, `m`, ` phút` behind minutes.
  private static func minuteMark(_ line: SpokenLine, _ index: Int) -> Int? {
    if line.kind(index) == .mark, [0x27, 0x2019, 0x2032].contains(line[index].scalar) {
      return index + 1
    }
    if ["p", "ph", "m", "phút"].contains(line.lower(index)) { return index + 1 }
    return line.wordAfter(index) == "phút" ? index + 2 : nil
  }

  /// `5'`, `2'30"`, `15"`.
  private static func symbols(_ line: SpokenLine, _ start: Int, _ value: Int) -> Clock? {
    let speller = line.speller
    let mark = line[start + 1]
    guard mark.kind == .mark else { return nil }
    switch mark.scalar {
    case 0x27, 0x2019, 0x2032:
      // Two single marks are one double mark.
      if line[start + 2].kind == .mark, line[start + 2].scalar == mark.scalar {
        return Clock(text: speller.cardinal(value) + " giây", end: start + 3)
      }
      var text = speller.cardinal(value) + " phút"
      guard line.digitCount(start + 2) <= 2, let second = line.value(start + 2), second < 60 else {
        return Clock(text: text, end: start + 2)
      }
      text += " " + speller.cardinal(second) + " giây"
      var end = start + 3
      while line.kind(end) == .mark,
        [0x22, 0x27, 0x2019, 0x201D, 0x2032, 0x2033].contains(line[end].scalar),
        end < start + 5
      {
        end += 1
      }
      return Clock(text: text, end: end)
    case 0x2033: return Clock(text: speller.cardinal(value) + " giây", end: start + 2)
    default: return nil
    }
  }

  /// `7 giờ 30`, said with *phút* where nothing is counted behind it.
  private static func minutesBehindHour(_ line: SpokenLine, _ start: Int) -> Reading? {
    guard line.wordBefore(start) == "giờ", line.digitCount(start) == 2,
      let minute = line.value(start), minute < 60, line.kind(start - 1) == .space,
      line.kind(start - 4) == .digits
    else { return nil }
    if minute == 0, line.wordAfter(start + 1) == "phút" {
      return Reading("", end: line.skippingSpace(start + 1) + 1)
    }
    let after = line.skippingSpace(start + 1)
    let isAlone: Bool =
      switch line.kind(after) {
      case .end: true
      case .mark: !line.isMark(after, "%") && !line.isMark(start + 1, "/")
      case .word: dayTimes.contains(line.lower(after))
      default: false
      }
    guard isAlone, line.kind(start + 1) != .word else { return nil }
    return Reading(line.speller.cardinal(minute) + " phút", end: start + 1)
  }

  /// What follows an hour and never a weight: `9g sáng`.
  private static let hourWords: Set<String> = [
    "sáng", "trưa", "chiều", "tối", "đêm", "kém", "rưỡi", "ngày", "đến",
  ]

  private static let dayTimes: Set<String> = [
    "sáng", "trưa", "chiều", "tối", "đêm", "ngày", "hôm", "đến", "tại", "hằng", "hàng", "mỗi", "và",
    "các", "thứ", "chủ", "là",
  ]

}

/// `1/4` *một phần tư*, `2 3/4` *hai và ba phần tư*, `½`; in prose `41/42 phiếu` *bốn mươi mốt trên
/// bốn mươi hai phiếu*.
enum Fractions {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    guard line.isMark(start + 1, "/"), line.kind(start + 2) == .digits,
      line.digitCount(start) <= 6, line.digitCount(start + 2) <= 6
    else { return mixed(line, start) }
    let end = start + 3
    // What has more slashes is a code of digits.
    if line.isMark(end, "/"), line.kind(end + 1) == .digits { return slashed(line, start) }
    guard let denominator = Numeral(line, at: start + 2) else { return nil }
    // 1/1.000, but not 3/5.2
    let below = denominator.isGrouped ? denominator.whole : Array(line.digits(start + 2))
    let above = line.digits(start)
    var text = line.speller.fraction(above, below)
    var end2 = denominator.isGrouped ? denominator.end : end
    if isCount(line, start, end) {
      text = line.speller.cardinal(above) + " trên " + line.speller.cardinal(below)
    }
    // A capital close behind is a house's: 12/3A.
    let isHouse = line.kind(end2) == .word && line[end2].letters == 1 && line[end2].capitals == 1
    if !isHouse, let unit = line.unit(at: end2, denominator) {
      text += " " + unit.name
      end2 = unit.end
    }
    return Reading(text, end: end2).remarking(DayMonths.doubt(line, start, taken: text))
  }

  /// An address or a part of a whole: *trên*.
  private static func isCount(_ line: SpokenLine, _ start: Int, _ end: Int) -> Bool {
    let before = line.wordBefore(start)
    if ["nhà", "hẻm", "ngõ", "kiệt", "ngách", "đường", "bậc", "thợ", "hạng"].contains(before) {
      return true
    }
    let above = line.value(start) ?? 0
    let below = line.value(start + 2) ?? 0
    guard !line.isBare else { return false }
    if above >= below { return true }
    return below >= 10
      && (line.kind(end) == .space || [",", ".", ";", ")"].contains { line.isMark(end, $0) })
  }

  /// `23 1/5`.
  private static func mixed(_ line: SpokenLine, _ start: Int) -> Reading? {
    guard line.kind(start + 1) == .space, line.isMark(start + 3, "/"),
      line.kind(start + 4) == .digits, !line.isMark(start + 5, "/"),
      let above = line.value(start + 2), let below = line.value(start + 4), above < below,
      below <= 1000, line.digits(start).count <= 9,
      let whole = line.value(start), whole < 1900 || whole > 2100 || line.isBare
    else { return nil }
    let part = line.speller.fraction(line.digits(start + 2), line.digits(start + 4))
    let text = line.speller.cardinal(line.digits(start)) + " và " + part
    return Reading(text, end: start + 5)
  }

  private static func slashed(_ line: SpokenLine, _ start: Int) -> Reading {
    var words = [line.speller.cardinal(line.digits(start))]
    var end = start + 1
    while line.isMark(end, "/"), line.kind(end + 1) == .digits {
      words.append(line.speller.cardinal(line.digits(end + 1)))
      end += 2
    }
    return Reading(words.joined(separator: " trên "), end: end)
  }

  /// `½` and its like, alone or behind a number.
  static func sign(_ line: SpokenLine, at start: Int) -> Reading? {
    guard let text = signs[line[start].scalar] else { return nil }
    return Reading(text, end: start + 1)
  }

  private static let signs: [UInt32: String] = [
    0xBC: "một phần tư", 0xBD: "một phần hai", 0xBE: "ba phần tư", 0x2153: "một phần ba",
    0x2154: "hai phần ba", 0x2155: "một phần năm", 0x2156: "hai phần năm", 0x2157: "ba phần năm",
    0x2158: "bốn phần năm", 0x2159: "một phần sáu", 0x215A: "năm phần sáu", 0x215B: "một phần tám",
    0x215C: "ba phần tám", 0x215D: "năm phần tám", 0x215E: "bảy phần tám",
  ]
}

extension NumberSpeller {
  func fraction(_ above: some Collection<UInt8>, _ below: some Collection<UInt8>) -> String {
    let name = Array(below) == [0x34] ? "tư" : cardinal(below)
    return cardinal(above) + " phần " + name
  }
}

/// Months, quarters and years: `tháng 3/2024`, `quý I/2024`, `T3/2024`, `2023/2024`. Periods such as
/// `2020-2025` are ranges of numbers.
enum Periods {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    years(line, start) ?? monthOfYear(line, start) ?? month(line, start)
  }

  /// `2023/2024`, a school year.
  private static func years(_ line: SpokenLine, _ start: Int) -> Reading? {
    guard isYear(line, start) else { return nil }
    let speller = line.speller
    if line.isMark(start + 1, "/"), isYear(line, start + 2), let one = line.value(start),
      line.value(start + 2) == one + 1
    {
      return Reading(
        speller.cardinal(line.digits(start)) + " đến " + speller.cardinal(line.digits(start + 2)),
        end: start + 3)
    }
    return nil
  }

  /// `3/2024` and `03/2024`; `3-2024` behind *tháng*.
  private static func monthOfYear(_ line: SpokenLine, _ start: Int) -> Reading? {
    let before = line.wordBefore(start)
    guard line.digitCount(start) <= 2, let month = line.value(start), isYear(line, start + 2),
      line.isMark(start + 1, "/")
        || before == "tháng" && (line.isMark(start + 1, "-") || line.isMark(start + 1, ".")),
      !line.isMark(start + 3, "/"), line.kind(start + 3) != .word
    else { return nil }
    let year = " năm " + line.speller.cardinal(line.digits(start + 2))
    if before == "quý" || before == "quí" {
      return Reading(line.speller.cardinal(month) + year, end: start + 3)
    }
    guard (1...12).contains(month), !DocumentNumbers.isNamed(line, start),
      before == "tháng" || isRecent(line, start + 2)
    else { return nil }
    let name = before == "tháng" ? "" : "tháng "
    return Reading(name + line.speller.month(month) + year, end: start + 3)
  }

  /// The year behind the slash in `quý I/2024`, where the Roman numeral has been read.
  static func yearBehindSlash(_ line: SpokenLine, at start: Int) -> Reading? {
    guard line.isMark(start, "/"), isYear(line, start + 1), line.kind(start - 1) == .word,
      RomanNumerals.value(line.text(start - 1)) != nil
    else { return nil }
    return Reading("năm " + line.speller.cardinal(line.digits(start + 1)), end: start + 2)
  }

  /// `tháng 4` is *tháng tư*; so is each month of `tháng 4-6`, `tháng 3, 4`.
  private static func month(_ line: SpokenLine, _ start: Int) -> Reading? {
    guard line.wordBefore(start) == "tháng", line.digitCount(start) <= 2,
      let month = line.value(start), (1...12).contains(month), line.kind(start + 1) != .word,
      !(line.isMark(start + 1, ",") && line.kind(start + 2) == .digits)
    else { return nil }
    var text = line.speller.month(month)
    var end = start + 1
    if line.kind(end) == .space, isRecent(line, end + 1), line.digitCount(end + 1) == 4,
      line.kind(line.skippingSpace(end + 2)) != .word
    {
      return Reading(text + " năm " + line.speller.cardinal(line.digits(end + 1)), end: end + 2)
    }
    if let place = line.behindDash(end), line.digitCount(place) <= 2,
      let last = line.value(place), last > month, last <= 12
    {
      text += " đến tháng " + line.speller.month(last)
      end = place + 1
      if line.isMark(end, "/"), isYear(line, end + 1) {
        text += " năm " + line.speller.cardinal(line.digits(end + 1))
        end += 2
      }
    }
    return Reading(text, end: end)
  }

  /// `T3/2024`, `T12`.
  static func shortMonth(_ line: SpokenLine, at start: Int) -> Reading? {
    guard line.text(start) == "T", line.digitCount(start + 1) <= 2,
      let month = line.value(start + 1), (1...12).contains(month), line.isMark(start + 2, "/"),
      isYear(line, start + 3)
    else { return nil }
    let year = line.speller.cardinal(line.digits(start + 3))
    return Reading("tháng " + line.speller.month(month) + " năm " + year, end: start + 4)
  }

  /// A year that people now living write about; `1/1000` is a fraction.
  private static func isRecent(_ line: SpokenLine, _ index: Int) -> Bool {
    line.value(index).map { (1900...2099).contains($0) } ?? false
  }

  /// Four digits from 1000 to 2999.
  static func isYear(_ line: SpokenLine, _ index: Int) -> Bool {
    line.digitCount(index) == 4 && (0x31...0x32).contains(line.digits(index).first ?? 0)
  }
}

/// Amounts and what joins them: ranges (`10-15 kg`, `7–9 %`), sizes (`3 x 4 m`).
enum Quantities {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    if let list = list(line, start) ?? chain(line, start) { return list }
    guard let first = line.amount(at: start) else { return tooLong(line, start) }
    var text = first.text
    var end = first.end
    var remarks = first.remarks
    if let range = range(line, start, first) {
      text = range.text
      end = range.end
      remarks += range.remarks
    } else {
      while let factor = factor(line, end) {
        text += " nhân " + factor.text
        end = factor.end
        remarks += factor.remarks
      }
    }
    if let letters = trailingLetters(line, end) {
      text += " " + letters.text
      end = letters.end
    }
    if first.numeral.whole.count > NumberSpeller.longest {
      remarks.append(line.remark(.number, start..<end, taken: text))
    }
    var reading = Reading(text, end: end)
    reading.remarks = remarks
    return reading
  }

  /// A number that nobody could say stays as it is.
  private static func tooLong(_ line: SpokenLine, _ start: Int) -> Reading? {
    guard let numeral = Numeral(line, at: start), numeral.isTooLong else { return nil }
    let tokens = start..<numeral.end
    return Reading(line.text(tokens), end: numeral.end)
      .remarking(line.remark(.unreadable, tokens, taken: ""))
  }

  /// `A-B`: *A đến B*, with the unit where it is written.
  private static func range(
    _ line: SpokenLine, _ start: Int, _ first: Amount
  ) -> (text: String, end: Int, remarks: [SpokenRemark])? {
    guard let place = line.behindDash(first.end), let second = line.amount(at: place),
      line.behindDash(second.end).map({ line.kind($0) != .digits }) ?? true,
      !line.isMark(second.end, "/") || !second.unit.isEmpty || first.unit.isEmpty
    else { return nil }
    let (one, other) = (first.numeral, second.numeral)
    let hasUnit = !first.unit.isEmpty || !second.unit.isEmpty
    let descends =
      one.isInteger && other.isInteger && !first.scaled && !second.scaled && !hasUnit
      && (one.value ?? 0) > (other.value ?? 0)
    // 380V-50Hz: two measures of one machine.
    guard first.unit == second.unit || !electric.contains(first.unit) else { return nil }
    let isCode = one.whole.first == 0x30 && one.whole.count > 2
    guard !isCode, !line.isMark(line.skippingSpace(second.end), "=") else { return nil }
    if descends, line.wordsBefore(start, 1) != ["từ"] {
      let text = first.number + ", " + second.text
      let taken = line.remark(
        .ambiguous, start..<second.end, taken: text,
        choices: [text, first.number + " đến " + second.text, first.number + " " + second.text])
      return (text, second.end, first.remarks + second.remarks + [taken])
    }
    return (
      first.text + " đến " + second.text, second.end, first.remarks + second.remarks
    )
  }

  private static let electric: Set<String> = ["vôn", "héc", "oát", "am pe"]

  /// `3,4,5`, and `3,4` behind *tháng* and its like: numbers one after another, but for the last.
  private static func list(_ line: SpokenLine, _ start: Int) -> Reading? {
    var words: [String] = []
    var end = start
    while (1...2).contains(line.digitCount(end)), line.isMark(end + 1, ","),
      (1...2).contains(line.digitCount(end + 2)), words.count < 64
    {
      words.append(line.speller.cardinal(line.digits(end)))
      end += 2
    }
    guard words.count > 1 || words.count == 1 && numbered.contains(line.wordBefore(start)),
      !line.isMark(end + 1, "%"), !line.isMark(end + 1, ",") || line.kind(end + 2) != .digits
    else { return nil }
    var reading = Reading(words.joined(separator: ", "), end: end)
    reading.pauseBehind = true
    return reading
  }

  /// Words behind which stands which one, not how much.
  private static let numbered: Set<String> = [
    "tháng", "quý", "ngày", "lớp", "khối", "tổ", "điều", "khoản", "mục", "chương", "bài", "ấp",
  ]

  /// `20-20-15`: three numbers and more are a code, said one after another.
  private static func chain(_ line: SpokenLine, _ start: Int) -> Reading? {
    var words = [line.speller.spell(Array(line.digits(start)), [])]
    var end = start + 1
    while line.isDash(end), line.kind(end + 1) == .digits, words.count < 64,
      line.digitCount(end + 1) <= Numeral.longest
    {
      words.append(line.speller.spell(Array(line.digits(end + 1)), []))
      end += 2
    }
    guard words.count > 2, line.digitCount(start) <= Numeral.longest else { return nil }
    return Reading(words.joined(separator: ", "), end: end)
  }

  /// ` x 4 m` behind an amount.
  private static func factor(_ line: SpokenLine, _ index: Int) -> Amount? {
    let place = line.skippingSpace(index)
    let isTimes =
      line.isMark(place, "×") || line.kind(place) == .word && line.lower(place) == "x"
    return isTimes ? line.amount(at: line.skippingSpace(place + 1)) : nil
  }

  /// `x` on its own before a number: `200 đồng/ngày x 5 ngày`.
  static func times(_ line: SpokenLine, at start: Int) -> Reading? {
    guard line.lower(start) == "x", line.kind(start - 1) == .space,
      line.kind(start + 1) == .space, line.kind(start + 2) == .digits
    else { return nil }
    return Reading("nhân", end: start + 1)
  }

  /// Letters that stand close behind a number and are no unit: `12A`, `5S`, `4G`.
  private static func trailingLetters(
    _ line: SpokenLine, _ index: Int
  ) -> (text: String, end: Int)? {
    guard line.kind(index) == .word, line.kind(index - 1) == .digits else { return nil }
    var words = [line.text(index)]
    var end = index + 1
    while line.kind(end) == .digits || line.kind(end) == .word, end < index + 6 {
      words.append(
        line.kind(end) == .digits ? line.speller.cardinal(line.digits(end)) : line.text(end))
      end += 1
    }
    return (words.joined(separator: " "), end)
  }
}

extension Quantities {
  /// `$5`, `US$5`, `USD 5`: the sign stands first and is said last.
  static func currency(_ line: SpokenLine, at start: Int) -> Reading? {
    let token = line[start]
    guard
      token.kind == .mark && Currencies.sign(token.scalar) != nil
        || token.isAllCapitals && (2...3).contains(token.letters)
    else { return nil }
    return line.amount(at: start) == nil ? nil : read(line, at: start)
  }
}

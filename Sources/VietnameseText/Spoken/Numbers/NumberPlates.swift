/// Number plates of vehicles: `68H-123.45` *sáu mươi tám H, một hai ba bốn năm*.
enum NumberPlates {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    guard line.digitCount(start) == 2, line[start + 1].isAllCapitals, line[start + 1].letters <= 2
    else { return nil }
    var index = start + 2
    var series = line.text(start + 1)
    if line.digitCount(index) == 1 {
      series += " " + line.speller.cardinal(line.digits(index))
      index += 1
    }
    guard line.isMark(index, "-") || line.kind(index) == .space else { return nil }
    index += 1
    var digits = Array(line.digits(index))
    if line.isMark(index + 1, "."), line.digitCount(index + 2) == 2 {
      digits += line.digits(index + 2)
      index += 2
    } else if line.kind(index - 1) == .space {
      return nil
    }
    guard (4...5).contains(digits.count), line.kind(index + 1) != .word else { return nil }
    let text =
      line.speller.cardinal(line.digits(start)) + " " + series + ", "
      + line.speller.digitByDigit(digits)
    return Reading(text, end: index + 1)
      .remarking(line.remark(.number, start..<index + 1, taken: text))
  }
}

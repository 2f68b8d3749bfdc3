/// What stands at the head of a line before its text: `1.`, `2.1.`, `IV.`, `a)`, `1)`.
enum ListMarkers {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    guard start == 0 || start == 1 && line.kind(0) != .word && line.kind(0) != .digits else {
      return nil
    }
    guard let (name, end) = marker(line, start), line.kind(end) == .space,
      line.kind(end + 1) != .end
    else { return nil }
    var reading = Reading(name, end: end)
    reading.pauseBehind = true
    reading.beginsLine = true
    return reading
  }

  private static func marker(_ line: SpokenLine, _ start: Int) -> (name: String, end: Int)? {
    if line.kind(start) == .digits { return numbers(line, start) }
    guard line.kind(start) == .word, line.isMark(start + 1, ".") || line.isMark(start + 1, ")")
    else {
      return nil
    }
    let text = line.text(start)
    if line[start].isAllCapitals, let value = RomanNumerals.value(text) {
      return (line.speller.cardinal(value), start + 2)
    }
    let isLetter =
      line[start].letters == 1 && (line.isMark(start + 1, ")") || line.lower(start) == text)
    return isLetter ? (text, start + 2) : nil
  }

  /// `1.`, `2.1.`, `3)`.
  private static func numbers(_ line: SpokenLine, _ start: Int) -> (name: String, end: Int)? {
    var parts: [String] = []
    var index = start
    while line.kind(index) == .digits, line.digitCount(index) <= 2 {
      parts.append(line.speller.cardinal(line.digits(index)))
      guard line.isMark(index + 1, ".") || line.isMark(index + 1, ")") else { return nil }
      index += 2
    }
    guard !parts.isEmpty, line.kind(index) == .space else { return nil }
    return (parts.joined(separator: " chấm "), index)
  }
}

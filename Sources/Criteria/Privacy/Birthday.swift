/// A full date after a word such as `sinh ngày`.
enum Birthday {
  /// The year, and where the date ends; nothing when day or month is missing.
  static func read(_ text: [UInt8], from offset: Int) -> (year: Int, end: Int)? {
    var index = text.skippingSpace(offset)
    if text.byte(index) == UInt8(ascii: ":") { index = text.skippingSpace(index + 1) }
    guard let day = number(text, &index), (1...31).contains(day), separator(text, &index),
      let month = number(text, &index), (1...12).contains(month), separator(text, &index),
      let year = number(text, &index), (1000...2999).contains(year)
    else { return nil }
    return (year, index)
  }

  private static func number(_ text: [UInt8], _ index: inout Int) -> Int? {
    var value = 0
    let start = index
    while text.isDigit(index), index - start < 4 {
      value = value * 10 + Int(text[index] - UInt8(ascii: "0"))
      index += 1
    }
    return index > start ? value : nil
  }

  /// `/`, `-`, `.`, or `tháng` and `năm` in words.
  private static func separator(_ text: [UInt8], _ index: inout Int) -> Bool {
    index = text.skippingSpace(index)
    if "/-.".utf8.contains(text.byte(index)) {
      index = text.skippingSpace(index + 1)
      return true
    }
    guard let match = words.match(text, at: index) else { return false }
    index = text.skippingSpace(match.end)
    return true
  }

  private static let words = PhraseTable([("tháng", ()), ("năm", ())])
}

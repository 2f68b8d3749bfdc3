import Profiles

/// One quantity before and after, to be drawn as two bars that both begin at zero.
///
/// There is nothing to draw when one of the two is not a number, or below zero, or when both are
/// zero: the words stand alone then.
struct BeforeAfter: Hashable {
  /// The lengths of the bars, the longer one 100. What is not zero is never drawn as nothing.
  let before: Int
  let after: Int

  init?(before: String, after: String) {
    guard let first = WrittenNumber(percentage: before)?.approximate,
      let second = WrittenNumber(percentage: after)?.approximate,
      first >= 0, second >= 0, max(first, second) > 0
    else { return nil }
    let most = max(first, second)
    let length = { (value: Double) in
      value == 0 ? 0 : max(1, Int((value / most * 100).rounded()))
    }
    (self.before, self.after) = (length(first), length(second))
  }

  /// Reads a key figure such as `11 → 4 vụ` or `4,2 % → 3,1 %`. Its two sides must speak of the same
  /// unit, which may stand only once.
  init?(figure: String) {
    let sides = figure.unicodeScalars.split(separator: "→", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    let (before, after) = (Self.number(startingOff: sides[0]), Self.number(startingOff: sides[1]))
    guard before.unit.isEmpty || before.unit == after.unit else { return nil }
    self.init(before: before.number, after: after.number)
  }

  /// The number at the beginning of a text, and the words after it.
  private static func number(
    startingOff text: Substring.UnicodeScalarView
  ) -> (number: String, unit: [String]) {
    let text = text.drop { $0.properties.isWhitespace }
    let number = text.prefix { $0.properties.numericType != nil || $0 == "." || $0 == "," }
    let unit = text[number.endIndex...].split { $0.properties.isWhitespace }
    return (String(number), unit.map { String($0) })
  }
}

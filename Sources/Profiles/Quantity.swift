import VietnameseText

/// A number with words after it: `4 nghìn m²`, `39 người`, `1,2 triệu lượt`.
package struct Quantity: Sendable, Hashable {
  package let value: Double
  /// What is counted, as it was written; empty when nothing is named.
  package let unit: String

  /// Nothing when the text does not begin with one number.
  package init?(written text: String) {
    let numeral = text.prefix { $0.isNumeral }
    guard numeral.last != nil, let number = WrittenNumber(numeral.trimmed) else { return nil }
    var words = text[numeral.endIndex...].split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
    var factor = 1.0
    if let scale = words.first.flatMap({ Self.factor(Folding.fold(String($0))) }) {
      factor = scale
      words.removeFirst()
    }
    value = number.approximate * factor
    unit = words.joined(separator: " ")
  }

  /// Whether it counts what a field counts; without a word it does.
  package func isMeasured(in expected: String) -> Bool {
    unit.isEmpty || Folding.fold(unit) == Folding.fold(expected)
  }

  private static func factor(_ word: String) -> Double? {
    switch word {
    case "nghin", "ngan": 1_000
    case "trieu": 1_000_000
    case "ty", "ti": 1_000_000_000
    default: nil
    }
  }
}

extension WrittenNumber {
  /// Whether the text may have been meant as a whole number: `1,240` is 1,24 in Vietnamese and
  /// 1.240 to those who learnt to write numbers in English.
  package var hasTwoReadings: Bool {
    decimals == 3 && (1_000..<1_000_000).contains(digits.magnitude)
  }

  /// The two numbers that a text can mean, each written so that it can mean nothing else, with the
  /// words around it: `1,240` may be `1,24` or `1.240`, `12.5 triệu` may be `12,5 triệu` or
  /// `125 triệu`. Nothing when only one makes sense, or none.
  package static func readings(of text: String) -> (decimal: String, whole: String)? {
    let before = text.prefix { !$0.isASCIIDigit }
    let rest = text[before.endIndex...]
    let numeral = rest.prefix { $0.isASCIIDigit || $0 == "." || $0 == "," }
    let parts = numeral.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count == 2, !parts[1].isEmpty, parts[0].count <= 9, parts[1].count <= 9,
      let joined = Int(parts[0] + parts[1])
    else { return nil }
    if numeral.contains(",") {
      guard parts[1].count == 3, parts[0].count <= 3, parts[0].first != "0" else { return nil }
    }
    var decimals = parts[1]
    while decimals.last == "0" { decimals.removeLast() }
    // Three decimals would be asked about again.
    let shown = decimals.count == 3 ? decimals + "0" : decimals[...]
    let after = rest[numeral.endIndex...]
    return (
      before + parts[0] + (shown.isEmpty ? "" : "," + shown) + after,
      before + VietnameseNumber.format(joined) + after
    )
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isNumeral: Bool {
    isASCIIDigit || self == "." || self == "," || self == " " || self == "-" || self == "−"
      || self == "\u{A0}" || self == "\u{202F}"
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var result = self
    while result.last?.isWhitespace == true { result.removeLast() }
    return result
  }
}

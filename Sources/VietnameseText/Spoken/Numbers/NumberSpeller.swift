/// Spells numbers by the rule of the textbooks (Toán 4, *Triệu và lớp triệu*), over strings of
/// digits of any length.
///
/// A group of three behind the first is said in full: 1.005.000 *một triệu không trăm linh năm
/// nghìn*. An empty group is passed over, 1.000.001 *một triệu không trăm linh một*, unless a
/// listener would then lose the place: 85.000.120 *tám mươi lăm triệu không nghìn một trăm hai
/// mươi*. Above the milliards the name is repeated: 10¹⁸ is *một tỷ tỷ*.
package struct NumberSpeller: Sendable {
  let settings: SpokenSettings

  package init(_ settings: SpokenSettings = SpokenSettings()) {
    self.settings = settings
  }

  /// The longest number that is said as one; longer ones are said digit by digit.
  package static let longest = 27

  /// A whole number; `digits` are ASCII, leading zeros are not said.
  package func cardinal(_ digits: some Collection<UInt8>) -> String {
    let digits = Array(digits.drop { $0 == Self.zero })
    guard !digits.isEmpty else { return Self.names[0] }
    guard digits.count <= Self.longest else { return digitByDigit(digits) }
    var words: [String] = []
    let blocks = (digits.count + 8) / 9
    for block in (0..<blocks).reversed() {
      let end = digits.count - 9 * block
      let part = digits[max(0, end - 9)..<end]
      guard part.contains(where: { $0 != Self.zero }) else { continue }
      spellBlock(part, isFirst: words.isEmpty, into: &words)
      words += Array(repeating: settings.billion.rawValue, count: block)
    }
    return words.joined(separator: " ")
  }

  package func cardinal(_ value: Int) -> String {
    (value < 0 ? "âm " : "") + cardinal(String(value.magnitude).utf8)
  }

  /// `0912` as *không chín một hai*.
  package func digitByDigit(_ digits: some Collection<UInt8>) -> String {
    digits.lazy.map { Self.names[Int($0 - Self.zero)] }.joined(separator: " ")
  }

  /// What stands behind *thứ*: *nhất*, *hai*, *ba*, *tư*, *năm*, …
  package func ordinal(_ digits: some Collection<UInt8>) -> String {
    switch Array(digits.drop { $0 == Self.zero }) {
    case [0x31]: "nhất"
    case [0x34]: "tư"
    default: cardinal(digits)
    }
  }

  /// The number of a month: *tư* for April.
  func month(_ value: Int) -> String { value == 4 ? "tư" : cardinal(value) }

  /// Up to nine digits: millions, thousands, units.
  private func spellBlock(_ digits: ArraySlice<UInt8>, isFirst: Bool, into words: inout [String]) {
    let units = ["", settings.thousand.rawValue, "triệu"]
    var skipped: [String] = []
    for group in (0..<3).reversed() {
      let end = digits.endIndex - 3 * group
      guard end > digits.startIndex else { continue }
      let part = digits[max(digits.startIndex, end - 3)..<end]
      let value = part.reduce(0) { $0 * 10 + Int($1 - Self.zero) }
      let isLeading = words.isEmpty && isFirst
      if value == 0 {
        if !isLeading, group > 0 { skipped.append(units[group]) }
        continue
      }
      if value >= 100 { words += skipped.flatMap { [Self.names[0], $0] } }
      skipped = []
      spellGroup(value, isFull: !isLeading, into: &words)
      if group > 0 { words.append(units[group]) }
    }
  }

  /// Up to 999.
  /// - Parameter isFull: whether an empty place of hundreds is said.
  private func spellGroup(_ value: Int, isFull: Bool, into words: inout [String]) {
    let (hundreds, tens, ones) = (value / 100, value / 10 % 10, value % 10)
    if isFull || hundreds > 0 { words += [Self.names[hundreds], "trăm"] }
    switch tens {
    case 0:
      guard ones > 0 else { return }
      if isFull || hundreds > 0 { words.append(settings.emptyTens.rawValue) }
      words.append(Self.names[ones])
    case 1:
      words.append("mười")
      if ones > 0 { words.append(ones == 5 ? "lăm" : Self.names[ones]) }
    default:
      words += [Self.names[tens], "mươi"]
      switch ones {
      case 0: break
      case 1: words.append("mốt")
      case 4: words.append(settings.finalFour.rawValue)
      case 5: words.append("lăm")
      default: words.append(Self.names[ones])
      }
    }
  }

  /// Three digits said as a full group: 005 is *không trăm linh năm*.
  func fullGroup(_ value: Int) -> String {
    var words: [String] = []
    spellGroup(value, isFull: true, into: &words)
    return words.joined(separator: " ")
  }

  private static let zero = UInt8(ascii: "0")

  static let names = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
}

/// A long number in a text, and what it probably is.
///
/// Sums, quantities, document numbers and book numbers are innocent; they are told by how they are
/// grouped, by the word after them and by the words before.
struct LongNumber {
  enum Meaning: Hashable {
    case citizenID, mobilePhone, officePhone, bankAccount, socialInsurance, healthInsurance, taxCode
  }

  private let text: [UInt8]
  private let whole: Range<Int>
  /// The parts between spaces, each with its dots and hyphens.
  private let parts: [Range<Int>]

  init(_ text: [UInt8], _ range: Range<Int>) {
    self.text = text
    whole = range
    var parts = [Range<Int>]()
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let length = text.byte(index) == UInt8(ascii: ")") ? 1 : text.spaceLength(index)
      guard length > 0 else {
        index += 1
        continue
      }
      if start < index { parts.append(start..<index) }
      index += length
      start = index
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    self.parts = parts
  }

  /// What stands in the number that must not be told, and where: the longest stretch of whole parts
  /// that means something.
  func meaning() -> (meaning: Meaning, range: Range<Int>)? {
    guard !isInsideName, !isInAddress else { return nil }
    for count in stride(from: min(parts.count, 5), through: 1, by: -1) {
      for first in 0...(parts.count - count) {
        let stretch = parts[first].lowerBound..<parts[first + count - 1].upperBound
        if let meaning = meaning(of: stretch) { return (meaning, stretch) }
      }
    }
    return nil
  }

  private func meaning(of range: Range<Int>) -> Meaning? {
    let digits = text[range].filter { $0 &- UInt8(ascii: "0") < 10 }
    guard digits.count >= 6, digits.count <= 19 else { return nil }
    // Most long numbers are sums, and a sum is never looked at twice.
    if isGrouped(range), digits.count != 9, digits.count != 12, !isAfterPlus(range) { return nil }
    let before = words(before: range)
    if before.suffix(24).containsAny(Self.documentWords) { return nil }
    if let phone = phone(digits, range) { return phone }
    let isAccount = before.containsAny(Self.accountWords)
    if digits.count == 13, isAfterTwoCapitals(range), !isAccount { return .healthInsurance }
    if digits.count == 12, Self.isProvince(digits), hasBigGroups(range, least: 3) {
      return .citizenID
    }

    // What is left looks like any number.
    let namesID = before.containsAny(Self.idWords)
    let isSum = isGrouped(range) || isQuantity(range) || isYears(range)
    if digits.count == 9 || digits.count == 12, hasBigGroups(range, least: 2), namesID {
      return .citizenID
    }
    guard !isSum, !isCutOff(range) else { return nil }
    if digits.count == 10, before.containsAny(Self.insuranceWords) {
      return .socialInsurance
    }
    if digits.count == 10 || digits.count == 13, before.containsAny(Self.taxWords) {
      return .taxCode
    }
    if isAccount { return .bankAccount }
    if digits.count >= 8,
      before.containsAny(Self.bankWords)
        || words(after: range, count: 30).containsAny(Self.bankWords)
    {
      return .bankAccount
    }
    if digits.count == 9, hasBigGroups(range, least: 3), !digits.hasSuffix([0x30, 0x30, 0x30]) {
      return .citizenID
    }
    return nil
  }

  /// A mobile number, or one of an office: 02…, eleven digits.
  private func phone(_ digits: [UInt8], _ range: Range<Int>) -> Meaning? {
    guard hasBigGroups(range, least: 2) else { return nil }
    var national = digits
    if digits.hasPrefix([0x38, 0x34]), isAfterPlus(range) {
      national = [0x30] + digits.dropFirst(2).drop { $0 == 0x30 }
    }
    guard national.first == 0x30, national.count >= 10 else { return nil }
    return switch (national[1], national.count) {
    case (0x33, 10), (0x35, 10), (0x37, 10), (0x38, 10), (0x39, 10): .mobilePhone
    case (0x32, 11): .officePhone
    default: nil
    }
  }
}

// What is around a number.
extension LongNumber {
  /// Whether letters touch the number, or `/`, as in a document's: 123456789/QĐ-UBND.
  private var isInsideName: Bool {
    let (before, after) = (text.byte(whole.lowerBound - 1), text.byte(whole.upperBound))
    if text.isWord(whole.upperBound) { return true }
    if after == UInt8(ascii: "/"), !text.isDigit(whole.upperBound + 1) { return true }
    if before == UInt8(ascii: "/") || before == UInt8(ascii: ",") {
      return !(text.isDigit(whole.lowerBound - 2) && text.byte(whole.lowerBound) == 0x30)
    }
    // `tin-0912345678` is a file's or a page's name.
    return before == UInt8(ascii: "-") && text.isWord(whole.lowerBound - 2)
      && !isAfterTwoCapitals(whole)
  }

  /// Whether it stands in the address of a page.
  private var isInAddress: Bool {
    var start = whole.lowerBound
    while start > 0, whole.lowerBound - start < 2048, text.spaceLength(start - 1) == 0,
      !"(<\"".utf8.contains(text[start - 1])
    {
      start -= 1
    }
    let lead = text.text(start..<whole.lowerBound)
    return LowerText(lead).containsAny([Array("://".utf8)]) || lead.hasPrefix("www.")
      || start > 1 && text[start - 1] == UInt8(ascii: "(") && text[start - 2] == UInt8(ascii: "]")
        && !lead.hasPrefix("tel:")
  }

  private func isAfterPlus(_ range: Range<Int>) -> Bool {
    text.byte(range.lowerBound - 1) == UInt8(ascii: "+")
  }

  private func isAfterTwoCapitals(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound - 1
    while text.byte(index) == UInt8(ascii: " ") || text.byte(index) == UInt8(ascii: "-") {
      index -= 1
    }
    return text.byte(index) &- 0x41 < 26 && text.byte(index - 1) &- 0x41 < 26
      && !text.isWord(index - 2)
  }

  /// Whether the number is written as sums are: 3.008.000.000.
  private func isGrouped(_ range: Range<Int>) -> Bool {
    let groups = text[range].split { $0 &- UInt8(ascii: "0") >= 10 }
    guard let first = groups.first, groups.count > 1, first.count <= 3, first.first != 0x30 else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// Whether it is a span of years: 2023-2024.
  private func isYears(_ range: Range<Int>) -> Bool {
    text[range].split { $0 &- UInt8(ascii: "0") >= 10 }.allSatisfy { group in
      group.count == 4 && (group.starts(with: [0x31, 0x39]) || group.starts(with: [0x32, 0x30]))
    }
  }

  private func hasBigGroups(_ range: Range<Int>, least: Int) -> Bool {
    text[range].split { $0 &- UInt8(ascii: "0") >= 10 }.allSatisfy { $0.count >= least }
  }

  /// Whether more digits of the same number stand beside the stretch.
  private func isCutOff(_ range: Range<Int>) -> Bool {
    range != whole && range.count < 9
  }

  /// Whether a unit of measure or of money follows.
  private func isQuantity(_ range: Range<Int>) -> Bool {
    let next = text.skippingSpace(range.upperBound)
    let first = text.byte(next)
    if first == UInt8(ascii: "%") || first == UInt8(ascii: ",") && text.isDigit(next + 1) {
      return true
    }
    return Self.units.match(text, at: next) != nil
  }

  private func words(before range: Range<Int>) -> LowerText {
    LowerText(text.text(max(0, range.lowerBound - 40)..<range.lowerBound))
  }

  private func words(after range: Range<Int>, count: Int) -> LowerText {
    LowerText(text.text(range.upperBound..<min(text.count, range.upperBound + count)))
  }

  /// The first three digits of a citizen's number tell the province: 001 to 096.
  private static func isProvince(_ digits: [UInt8]) -> Bool {
    digits[0] == 0x30 && digits.prefix(3) != [0x30, 0x30, 0x30]
      && digits.prefix(3).lexicographicallyPrecedes([0x30, 0x39, 0x37])
  }
}

// Words that tell what a number is.
extension LongNumber {
  private static let units = PhraseTable(
    [
      "đồng", "đ ", "vnđ", "vnd", "nghìn", "ngàn", "triệu", "tỷ", "tỉ ", "usd", "euro", "m² ",
      "m2 ",
      "mét", "km ", "kg ", "tấn", "lít", "người", "lượt", "hecta", "công nhân", "đoàn viên",
      "sản phẩm", "kwh", "kWh", "bản ", "trang", "suất", "con ", "cây", "viên", "chiếc", "bao ",
    ].map { ($0, ()) })

  private static let idWords = [
    "cccd", "cmnd", "căn cước", "chứng minh", "định danh", "cmt ", "hộ chiếu",
  ].utf8Words
  private static let insuranceWords = ["bhxh", "bảo hiểm xã hội", "bhyt", "bảo hiểm y tế"].utf8Words
  private static let taxWords = ["mã số thuế", "mst"].utf8Words
  private static let accountWords = ["số tài khoản", "tài khoản", "stk", "tk ", "tk:", "tk."]
    .utf8Words
  private static let bankWords = ["ngân hàng", "bank"].utf8Words
  private static let documentWords = [
    "isbn", "issn", "hóa đơn", "hoá đơn", "biên lai", "phiếu thu", "phiếu chi", "chứng từ",
    "hợp đồng", "vận đơn", "mã hàng", "sê-ri", "seri", "serial", "mã vạch", "quyết định",
  ].utf8Words
}

extension [UInt8] {
  fileprivate func hasPrefix(_ other: [UInt8]) -> Bool { starts(with: other) }

  fileprivate func hasSuffix(_ other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}

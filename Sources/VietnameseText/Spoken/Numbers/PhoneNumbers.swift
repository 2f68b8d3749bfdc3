/// Phone numbers, digit by digit in the groups in which people say them; and other long numbers
/// that name one person or thing.
enum PhoneNumbers {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    var first = start
    if line.isMark(start, "+") { first += 1 }
    guard line.kind(first) == .digits else { return nil }
    let groups = groups(line, first)
    let digits = groups.flatMap(\.digits)
    guard let last = groups.last else { return nil }
    let isInternational = first > start
    let isCalled = line.wordsBefore(start, 4).contains(where: cues.contains)
    if isPhone(digits, isInternational: isInternational, isCalled: isCalled),
      groups.count == 1 || digits.first == 0x30 || isInternational || isCalled
        || groups.count == 2 && groups[0].digits.count == 4
    {
      let parts = groups.count > 1 ? groups.map(\.digits) : split(digits)
      let spoken = parts.map { line.speller.digitByDigit($0) }.joined(separator: ", ")
      let text = isInternational ? "cộng " + spoken : spoken
      return Reading(text, end: last.end)
        .remarking(line.remark(.number, start..<last.end, taken: text))
    }
    // A number that begins with 0 counts nothing, and neither does one of an account.
    let single = Array(line.digits(first))
    let isNamed = single.count > 6 && names.contains(line.wordBefore(first))
    guard !isInternational, single.count > 3, single.first == 0x30 || isNamed,
      !line.isMark(first + 1, "/"), single.count <= Numeral.longest
    else { return nil }
    let size = single.count > 6 ? 3 : 6
    let spoken = stride(from: 0, to: single.count, by: size).map {
      line.speller.digitByDigit(single[$0..<min($0 + size, single.count)])
    }
    let text = spoken.joined(separator: ", ")
    return Reading(text, end: first + 1)
      .remarking(line.remark(.number, first..<first + 1, taken: text))
  }

  /// `(0297) 3829123`: the bracket is the area.
  static func bracketed(_ line: SpokenLine, at start: Int) -> Reading? {
    guard line.digits(start + 1).first == 0x30, (2...5).contains(line.digitCount(start + 1)),
      line.isMark(start + 2, ")")
    else { return nil }
    let local = line.skippingSpace(start + 3)
    guard line.kind(local) == .digits, let last = groups(line, local).last else { return nil }
    let parts = groups(line, local).map(\.digits)
    guard (6...8).contains(parts.joined().count) else { return nil }
    let spoken = ([Array(line.digits(start + 1))] + (parts.count > 1 ? parts : split(parts[0])))
      .map { line.speller.digitByDigit($0) }.joined(separator: ", ")
    return Reading(spoken, end: last.end)
      .remarking(line.remark(.number, start..<last.end, taken: spoken))
  }

  /// Runs of digits with a point, a hyphen or a space between, up to 13 digits in all.
  private static func groups(
    _ line: SpokenLine, _ start: Int
  ) -> [(digits: [UInt8], end: Int)] {
    var groups = [(digits: Array(line.digits(start).prefix(16)), end: start + 1)]
    var count = line.digitCount(start)
    var index = start + 1
    while count < 13, line.kind(index + 1) == .digits,
      line.isMark(index, ".") || line.isMark(index, "-") || line.kind(index) == .space,
      count + line.digitCount(index + 1) <= 13
    {
      groups.append((Array(line.digits(index + 1)), index + 2))
      count += line.digitCount(index + 1)
      index += 2
    }
    return groups
  }

  private static func isPhone(
    _ digits: [UInt8], isInternational: Bool, isCalled: Bool
  ) -> Bool {
    let text = String(decoding: digits, as: UTF8.self)
    if isInternational { return text.hasPrefix("84") && (11...12).contains(text.count) }
    if text.hasPrefix("1800") || text.hasPrefix("1900") {
      return (8...10).contains(text.count)
    }
    if text.hasPrefix("02") { return (10...11).contains(text.count) }
    if text.hasPrefix("0"), let second = text.dropFirst().first {
      return "35789".contains(second) && text.count == 10
    }
    return isCalled && (text.count == 3 && text.hasPrefix("11") || (6...8).contains(text.count))
  }

  /// 0912 345 678; 0297 3829 123; 1900 1234.
  private static func split(_ digits: [UInt8]) -> [[UInt8]] {
    let sizes: [Int] =
      switch digits.count {
      case 3: [3]
      case 6: [3, 3]
      case 7: [3, 4]
      case 8: [4, 4]
      case 11: [4, 4, 3]
      default: [4, 3, 3, 3]
      }
    var parts: [[UInt8]] = []
    var rest = digits[...]
    for size in sizes where !rest.isEmpty {
      parts.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return rest.isEmpty ? parts : parts + [Array(rest)]
  }

  /// Words behind which long numbers name one account or card: *tài khoản*, *căn cước*.
  private static let names: Set<String> = ["khoản", "stk", "cccd", "cmnd", "cước", "thẻ", "bhxh"]

  private static let cues: Set<String> = [
    "thoại", "máy", "đt", "sđt", "đtdđ", "hotline", "nóng", "zalo", "gọi", "đài", "fax", "liên",
  ]
}

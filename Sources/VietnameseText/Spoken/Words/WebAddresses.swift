/// Addresses of the web and of e-mail: *a còng*, *chấm*, *gạch chéo* between the words they have.
enum WebAddresses {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    guard
      line.kind(start - 1) == .space || line.kind(start - 1) == .end || !line.isGlued(start)
        || line.isMark(start - 1, "(") || line.isMark(start - 1, "“")
        || line.isMark(start - 1, ":") && line.kind(start) == .word
    else { return nil }
    guard var end = addressEnd(line, start) else { return nil }
    // Punctuation at the end belongs to the sentence.
    while end > start + 1, line.kind(end - 1) == .mark, !line.isMark(end - 1, "/") { end -= 1 }
    let text = spell(line, start..<end)
    return Reading(text, end: end).remarking(line.remark(.address, start..<end, taken: text))
  }

  /// The end of the address that begins here, if one does.
  private static func addressEnd(_ line: SpokenLine, _ start: Int) -> Int? {
    var end = start
    var (hasAt, hasScheme, lastPoint) = (false, false, -1)
    while line.kind(end) == .word || line.kind(end) == .digits || isPart(line, end) {
      guard end - start < 64 else { return nil }
      if line.isMark(end, "@") { hasAt = end > start }
      if line.isMark(end, ":") {
        guard line.isMark(end + 1, "/") || end > start && hasScheme || line.kind(end + 1) == .digits
        else { break }
        if line.isMark(end + 1, "/") { hasScheme = line.isMark(end + 2, "/") }
      }
      if line.isMark(end, ".") { lastPoint = end }
      end += 1
    }
    if hasScheme { return end }
    if line.lower(start) == "www", line.isMark(start + 1, ".") { return end }
    guard lastPoint > start else { return nil }
    if hasAt { return end }
    return isDomain(line, start, end) ? end : nil
  }

  private static func isPart(_ line: SpokenLine, _ index: Int) -> Bool {
    guard line.kind(index) == .mark, line[index].scalar < 0x80 else { return false }
    switch line[index].scalar {
    case 0x2E, 0x40, 0x2F, 0x3A, 0x2D, 0x5F, 0x3F, 0x3D, 0x26, 0x25, 0x23, 0x7E, 0x2B: return true
    default: return false
    }
  }

  /// `congdoan.vn`, `laodong.com.vn/tin`: small ASCII letters up to a known last part.
  private static func isDomain(_ line: SpokenLine, _ start: Int, _ end: Int) -> Bool {
    var index = start
    var known = false
    while index < end {
      let text = line.text(index)
      guard line.kind(index) != .word || text.allSatisfy({ $0.isASCII && !$0.isUppercase }) else {
        return false
      }
      if line.isMark(index, "/") { return known }
      if line.isMark(index - 1, ".") { known = domains.contains(text) }
      if line.kind(index) == .mark, !line.isMark(index, "."), !line.isMark(index, "-") {
        return false
      }
      index += 1
    }
    return known || line.isMark(end - 1, ".") && domains.contains(line.text(end - 2))
  }

  private static let domains: Set<String> = [
    "vn", "com", "net", "org", "gov", "edu", "info", "example",
  ]

  private static func spell(_ line: SpokenLine, _ tokens: Range<Int>) -> String {
    var words: [String] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      defer { index += 1 }
      switch line.kind(index) {
      case .digits: words.append(line.speller.digitByDigit(line.digits(index)))
      case .word:
        let text = line.text(index)
        if text.lowercased().hasPrefix("http"), line.isMark(index + 1, ":") {
          index += 3
        } else if text == "www" {
          words.append("vê kép vê kép vê kép")
        } else {
          words.append(text == "vn" ? "vê en nờ" : text)
        }
      default: if let name = marks[line[index].scalar] { words.append(name) }
      }
    }
    return words.joined(separator: " ")
  }

  private static let marks: [UInt32: String] = [
    0x2E: "chấm", 0x40: "a còng", 0x2F: "gạch chéo", 0x2D: "gạch ngang", 0x5F: "gạch dưới",
    0x3A: "hai chấm", 0x3F: "hỏi", 0x3D: "bằng", 0x26: "và", 0x23: "thăng", 0x2B: "cộng",
  ]
}

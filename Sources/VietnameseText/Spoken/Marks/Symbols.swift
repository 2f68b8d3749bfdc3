/// Signs that have a word: `&`, `+`, `=`, `×`, `~`, `≥`, `§`, `#`; and those that have none.
enum Symbols {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    let scalar = line[start].scalar
    if isHead(line, start), line[start].scalar == 0x2B || line[start].scalar == 0x3E {
      return Reading("", end: start + 1)  // a bullet, a quotation
    }
    if let signed = sign(line, start) { return signed }
    switch scalar {
    case 0x2A: return Reading("", end: start + 1)  // *
    case 0x23: return hash(line, start)
    case 0x5E where line.kind(start - 1) == .digits && line.kind(start + 1) == .digits:
      return Reading("mũ", end: start + 1)
    case 0x3C where line.isMark(start + 1, "="): return comparison(line, start, "<=")
    case 0x3E where line.isMark(start + 1, "="): return comparison(line, start, ">=")
    default: break
    }
    if let word = words[scalar] { return Reading(word, end: start + 1) }
    if silent.contains(scalar) {
      return Reading("", end: start + 1)
    }
    return nil
  }

  /// `-5`, `+3`, `±2`, `~50`, `≈ 7` before a number.
  private static func sign(_ line: SpokenLine, _ start: Int) -> Reading? {
    let word: String
    switch line[start].scalar {
    case 0x2D, 0x2212, 0x2013:
      guard !line.isGlued(start) || line.isMark(start - 1, "("),
        line.kind(start + 1) == .digits
          || isMoneySign(line, start + 1)
      else { return nil }
      word = "âm"
    case 0x2B:
      if let phone = PhoneNumbers.read(line, at: start) { return phone }
      word = "cộng"
    case 0xB1: word = "cộng trừ"
    case 0x7E where line.kind(start - 1) == .digits: word = "đến"
    case 0x7E, 0x2248, 0x223C: word = line[start].scalar == 0x2248 ? "xấp xỉ" : "khoảng"
    default: return nil
    }
    return Reading(word, end: start + 1)
  }

  /// The first mark of a line, with a word behind it.
  private static func isHead(_ line: SpokenLine, _ start: Int) -> Bool {
    line.kind(start + 1) == .space && line.skippingSpace(0) == start
      && line.kind(start + 2) != .digits
  }

  private static func isMoneySign(_ line: SpokenLine, _ index: Int) -> Bool {
    line.kind(index) == .mark && Currencies.sign(line[index].scalar) != nil
      && line.kind(index + 1) == .digits
  }

  private static func comparison(_ line: SpokenLine, _ start: Int, _ sign: String) -> Reading {
    Reading(sign == "<=" ? "nhỏ hơn hoặc bằng" : "lớn hơn hoặc bằng", end: start + 2)
  }

  /// `#5` is *số năm*, `#congdoan` a mark for machines.
  private static func hash(_ line: SpokenLine, _ start: Int) -> Reading? {
    if line.kind(start + 1) == .digits { return Reading("số", end: start + 1) }
    guard line.kind(start + 1) == .word else { return Reading("", end: start + 1) }
    var end = start + 2
    while line.kind(end) == .word || line.kind(end) == .digits || line.isMark(end, "_") { end += 1 }
    let word = line.text(start + 1..<end)
    return Reading(word, end: end).remarking(line.remark(.foreign, start..<end, taken: word))
  }

  private static let words: [UInt32: String] = [
    0x26: "và", 0x3D: "bằng", 0xD7: "nhân", 0xF7: "chia", 0x25: "phần trăm", 0x2030: "phần nghìn",
    0x3C: "nhỏ hơn", 0x3E: "lớn hơn", 0x2264: "nhỏ hơn hoặc bằng", 0x2265: "lớn hơn hoặc bằng",
    0x2260: "khác", 0xA7: "mục", 0xB0: "độ", 0x2116: "số", 0x2192: "đến", 0x40: "a còng",
    0x20AC: "ơ rô", 0x24: "đô la", 0x20AB: "đồng", 0x2103: "độ C", 0x221A: "căn bậc hai của",
    0x221E: "vô cùng", 0x03C0: "pi",
  ]

  /// Marks for the eye alone.
  private static let silent: Set<UInt32> = [
    0xA9, 0xAE, 0x2122, 0x2022, 0x25E6, 0x25CF, 0x25CB, 0x25AA, 0x25A0, 0x25A1, 0xB7, 0x2219, 0x60,
    0x5E, 0x5C, 0x2020, 0x2021, 0xB6, 0x2713, 0x2714, 0xFE0F, 0x25BA, 0x25B6, 0x2605, 0x2606,
  ]
}

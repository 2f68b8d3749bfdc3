/// Roman numerals, where they are numbers: behind *thế kỷ*, *quý*, *khóa*, *lần thứ*, at the head
/// of a line, or next to one that was read. `C`, `V` and `I` elsewhere are letters.
enum RomanNumerals {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    let token = line[start]
    guard token.kind == .word, token.letters <= 12, let value = value(line.text(start)) else {
      return nil
    }
    let isLower = token.capitals == 0
    guard token.isAllCapitals || isLower, line.kind(start + 1) != .digits else { return nil }
    let before = line.wordBefore(start)
    let isKnown = keywords.contains(before) || isHead(line, start)
    let isNext = !isKnown && followsRoman(line, start)
    if isLower {
      guard isKnown, token.letters > 1, !syllables.contains(line.text(start)) else { return nil }
    }
    guard isKnown || isNext else { return lonely(line, start, value) }
    if !isHead(line, start), token.letters == 1, isLetter(line.text(start), before) { return nil }
    var reading = Reading(spell(line, start, value, before), end: start + 1)
    if let range = range(line, start, value) { reading = range }
    return reading
  }

  private static func spell(
    _ line: SpokenLine, _ start: Int, _ value: Int, _ before: String
  ) -> String {
    let digits = Array(String(value).utf8)
    if before == "thứ" { return line.speller.ordinal(digits) }
    if value == 1, before == "giải" || before == "hạng" && !isGrade(line, start) { return "nhất" }
    return line.speller.cardinal(digits)
  }

  /// Professions, businesses and hospitals have grades: *giáo viên hạng một*.
  private static func isGrade(_ line: SpokenLine, _ start: Int) -> Bool {
    let words = line.wordsBefore(start, 4)
    return !words.contains("huân") && !words.contains("huy")
      && words.contains { ["viên", "sĩ", "sỹ", "nghiệp", "danh", "viện", "trường"].contains($0) }
  }

  /// `XIX-XX`, `I–III`.
  private static func range(_ line: SpokenLine, _ start: Int, _ value: Int) -> Reading? {
    guard let place = line.behindDash(start + 1), line[place].isAllCapitals,
      let last = self.value(line.text(place)), last > value
    else { return nil }
    return Reading(
      line.speller.cardinal(value) + " đến " + line.speller.cardinal(last), end: place + 1)
  }

  /// Two letters and more of I, V and X are hardly anything else: *Thế chiến II*.
  private static func lonely(_ line: SpokenLine, _ start: Int, _ value: Int) -> Reading? {
    let text = line.text(start)
    guard text.utf8.count > 1, text.allSatisfy({ "IVX".contains($0) }), !line.isGlued(start),
      !line.isMark(start + 1, "-") || line.kind(start + 2) == .space,
      line.kind(start + 1) != .word, line.abbreviations.entry(text) == nil
    else { return nil }
    let spoken = line.speller.cardinal(value)
    return Reading(spoken, end: start + 1)
      .remarking(line.remark(.chosen, start..<start + 1, taken: spoken, choices: [spoken, text]))
  }

  /// `IV.` or `IV)` at the head of a line.
  private static func isHead(_ line: SpokenLine, _ start: Int) -> Bool {
    guard line.isMark(start + 1, ".") || line.isMark(start + 1, ")") else { return false }
    guard line.kind(start + 2) == .space || line.kind(start + 2) == .end else { return false }
    return start == 0 || start == 1 && line.kind(0) == .space
  }

  /// Behind a comma, *và*, *đến* or a slash that stands behind a numeral, as in `quý I, II và III`.
  private static func followsRoman(_ line: SpokenLine, _ start: Int) -> Bool {
    var place = start
    while start - place < 24 {
      place = line.kind(place - 1) == .space ? place - 2 : place - 1
      let isLink =
        line.isMark(place, ",") || line.isMark(place, "/")
        || ["và", "đến", "hoặc"].contains(line.lower(place))
      guard isLink else { return false }
      place = line.kind(place - 1) == .space ? place - 2 : place - 1
      guard line[place].isAllCapitals, value(line.text(place)) != nil else { return false }
      if keywords.contains(line.wordBefore(place)) { return true }
    }
    return false
  }

  /// The value of a numeral in its proper form; `IIII` and `IC` have none.
  static func value(_ text: String) -> Int? {
    var value = 0
    var last = Int.max
    var rest = Array(text.uppercased().utf8)[...]
    while !rest.isEmpty {
      guard let symbol = symbols.first(where: { rest.starts(with: $0.letters.utf8) }),
        symbol.value <= last
      else { return nil }
      var count = 0
      while rest.starts(with: symbol.letters.utf8) {
        rest = rest.dropFirst(symbol.letters.utf8.count)
        value += symbol.value
        count += 1
      }
      guard count <= symbol.most else { return nil }
      // 9 leaves no room for 5 and 4; 4 none for 1.
      last = symbol.next
    }
    return value
  }

  private static let symbols: [(letters: String, value: Int, most: Int, next: Int)] = [
    ("M", 1000, 3, 999), ("CM", 900, 1, 99), ("D", 500, 1, 100), ("CD", 400, 1, 99),
    ("C", 100, 3, 99), ("XC", 90, 1, 9), ("L", 50, 1, 10), ("XL", 40, 1, 9), ("X", 10, 3, 9),
    ("IX", 9, 1, 0), ("V", 5, 1, 1), ("IV", 4, 1, 0), ("I", 1, 3, 0),
  ]

  /// Words behind which a Roman numeral is a number.
  private static let keywords: Set<String> = [
    "kỷ", "kỉ", "thứ", "quý", "quí", "khóa", "khoá", "chương", "phần", "mục", "đoạn", "khoản",
    "lục", "hội", "kỳ", "kì", "hạng", "loại", "giải", "cấp", "bậc", "tập", "quyển", "đợt", "nhóm",
    "vùng", "khu", "chiến", "trung", "bảng", "bài", "số", "năm", "họ", "bước", "vòng", "lần",
    "phụ", "tổ", "tháng", "điều", "đề", "ban", "khối",
  ]

  /// Whether one capital is a letter behind a word: `khối C`, `tổ D`, `họ V`.
  private static func isLetter(_ capital: String, _ before: String) -> Bool {
    switch capital {
    case "I", "V", "X": ["họ", "ban", "khối", "đề", "tổ"].contains(before)
    default: !["kỷ", "kỉ", "thứ"].contains(before)
    }
  }

  /// Lower-case numerals that are Vietnamese words.
  private static let syllables: Set<String> = ["vi", "xi", "di", "mi", "li", "ci", "i", "v", "x"]
}

/// Brackets, dashes, slashes and the marks at the head of a line, turned into pauses.
enum Pauses {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    switch line[start].scalar {
    case 0x5B where linkEnd(line, start) != nil: return Reading("", end: start + 1)
    case 0x28, 0x5B, 0x7B: return opening(line, start)
    case 0x5D where line.isMark(start + 1, "("):
      if let end = addressEnd(line, start + 1) { return Reading("", end: end) }
      fallthrough
    case 0x29, 0x5D, 0x7D:
      var reading = Reading("", end: start + 1)
      reading.pauseBehind = true
      return reading
    case 0x2F: return slash(line, start)
    case 0x7C, 0x5F:
      var reading = Reading("", end: start + 1)
      reading.pauseBehind = line[start].scalar == 0x7C
      return reading
    case let scalar where Scalars.isHyphen(scalar): return dash(line, start)
    default: return nil
    }
  }

  /// The words of a Markdown link, `[Tổ may](to-may.md)`, are said, its address is not.
  private static func linkEnd(_ line: SpokenLine, _ start: Int) -> Int? {
    for index in start + 1..<start + 60 where line.isMark(index, "]") {
      return line.isMark(index + 1, "(") ? addressEnd(line, index + 1) : nil
    }
    return nil
  }

  /// The place behind `(…)` without spaces.
  private static func addressEnd(_ line: SpokenLine, _ start: Int) -> Int? {
    for index in start + 1..<start + 60 {
      if line.isMark(index, ")") { return index + 1 }
      if line.kind(index) == .space || line.kind(index) == .end { return nil }
    }
    return nil
  }

  /// A bracket is a pause; one that only repeats the words before it as a short form says nothing.
  private static func opening(_ line: SpokenLine, _ start: Int) -> Reading? {
    if let end = repetition(line, start) { return Reading("", end: end) }
    if let end = numberInWords(line, start) { return Reading("", end: end) }
    // The number of a footnote: [^1].
    if line.isMark(start + 1, "^"), line.isMark(start + 3, "]") {
      return Reading("", end: start + 4)
    }
    if let phone = PhoneNumbers.bracketed(line, at: start) { return phone }
    if line.kind(start + 1) == .mark, line.isMark(start + 1, ")") {
      return Reading("", end: start + 2)
    }
    var reading = Reading("", end: start + 1)
    reading.pauseBefore = true
    return reading
  }

  /// `công nhân, viên chức, người lao động (CNVCLĐ)`: the end of the bracket.
  private static func repetition(_ line: SpokenLine, _ start: Int) -> Int? {
    var end = start + 1
    while !line.isMark(end, ")") {
      guard line.kind(end) == .word || line.isMark(end, "-") || line.isMark(end, "&"),
        end < start + 6
      else { return nil }
      end += 1
    }
    guard let entries = line.abbreviations.entry(line.text(start + 1..<end)) else { return nil }
    let isSaid = entries.contains { entry in
      let words = entry.spoken.lowercased().split { !$0.isLetter }.map(String.init)
      guard words.count > 1 else { return false }
      return Array(line.wordsBefore(start, words.count).reversed()) == words
    }
    return isSaid ? end + 1 : nil
  }

  /// `02 (hai) mô hình`, `500.000 đ (năm trăm nghìn đồng)`: the end of the bracket.
  private static func numberInWords(_ line: SpokenLine, _ start: Int) -> Int? {
    guard let amount = amountBefore(line, start) else { return nil }
    var end = start + 1
    while line.kind(end) == .word || line.kind(end) == .space, end < start + 40 { end += 1 }
    guard line.isMark(end, ")") else { return nil }
    let words = line.text(start + 1..<end).lowercased()
    return words == amount.number || words == amount.text ? end + 1 : nil
  }

  /// The amount that ends before a place.
  private static func amountBefore(_ line: SpokenLine, _ start: Int) -> Amount? {
    var place = start - 1
    while place > start - 14, place >= 0 {
      let isHead = line.kind(place) == .digits && line.kind(place - 1) != .mark
      if isHead, let amount = line.amount(at: place),
        amount.end == start || line.skippingSpace(amount.end) == start
      {
        return amount
      }
      place -= 1
    }
    return nil
  }

  /// A dash with room around it is a pause, in the compounds of the table it is nothing; without
  /// room it holds words together.
  private static func dash(_ line: SpokenLine, _ start: Int) -> Reading? {
    let isHead = start == 0 || start == 1 && line.kind(0) == .space
    if isHead || line.isDash(start + 1) || line.isDash(start - 1) {
      return Reading("", end: start + 1)
    }
    let isApart = line.kind(start - 1) == .space || line.kind(start + 1) == .space
    let left = line.kind(start - 1) == .space ? start - 2 : start - 1
    let right = line.skippingSpace(start + 1)
    if line.kind(left) == .word, line.kind(right) == .word, isCompound(line, left, right) {
      return Reading("", end: start + 1)
    }
    if line.kind(right) == .word, isRunOfDays(line, start, right) {
      return Reading("đến", end: start + 1)
    }
    guard !isApart, line[start].scalar != 0x2014 else {
      var reading = Reading("", end: start + 1)
      reading.pauseBefore = true
      return reading
    }
    // COVID-19, A-5: what stands behind is read by itself.
    if line.kind(right) == .digits || line.kind(left) == .digits {
      return Reading("", end: start + 1)
    }
    // Thi đua-Khen thưởng: a new part begins with a capital.
    if line.kind(left) == .word, line.kind(right) == .word, line[right].capitals == 1,
      SyllableShape.isPlausible(line.bytes.span, line[left].start, line[left].end),
      SyllableShape.isPlausible(line.bytes.span, line[right].start, line[right].end)
    {
      var reading = Reading("", end: start + 1)
      reading.pauseBefore = true
      return reading
    }
    return nil
  }

  /// `thứ 2 - thứ 6`, `tháng 9/2023 – tháng 5/2024`: the same word with a number on both sides.
  private static func isRunOfDays(_ line: SpokenLine, _ start: Int, _ right: Int) -> Bool {
    let word = line.lower(right)
    return ["thứ", "tháng", "ngày", "năm", "quý", "tuần"].contains(word)
      && line.kind(line.skippingSpace(right + 1)) == .digits
      && line.wordsBefore(start, 3).contains(word)
  }

  private static func isCompound(_ line: SpokenLine, _ left: Int, _ right: Int) -> Bool {
    let behind = line.wordAfter(right + 1)
    let before = line.wordBefore(left)
    let first = before + " " + line.lower(left)
    let second = line.lower(right) + " " + behind
    return compounds.contains { $0.first == first && $0.second == second }
  }

  /// Names of one thing that are written with a dash and said in one breath.
  private static let compounds: [(first: String, second: String)] = [
    ("thi đua", "khen thưởng"), ("kinh tế", "xã hội"), ("chính trị", "xã hội"),
    ("quốc phòng", "an ninh"), ("văn hóa", "xã hội"), ("văn hoá", "xã hội"),
  ]

  /// `và/hoặc`, `công nhân/viên chức`, `bữa/ngày`.
  private static func slash(_ line: SpokenLine, _ start: Int) -> Reading? {
    // «./.» ends an official text; the points are read by themselves.
    if line.isMark(start - 1, "."), line.isMark(start + 1, ".") {
      return Reading("", end: start + 2)
    }
    if let year = Periods.yearBehindSlash(line, at: start) { return year }
    let left = line.kind(start - 1) == .space ? start - 2 : start - 1
    let right = line.skippingSpace(start + 1)
    let isCounted = countsBefore(line, line.kind(left) == .mark ? left - 1 : left)
    let isMeasure = UnitTable.measureWords.contains(line.lower(left))
    let isRate = isCounted || isMeasure || line.lower(left) == "đồng"
    if isRate, let per = line.per(at: start, isMoney: !isMeasure) {
      return Reading(per.name, end: per.end)
    }
    if line.kind(left) == .word, line.kind(right) == .word {
      if line.lower(left) == "và", line.lower(right) == "hoặc" {
        return Reading("", end: start + 1)
      }
      var reading = Reading("", end: start + 1)
      reading.pauseBefore = true
      return reading
    }
    guard line.kind(right) == .digits, line.kind(left) == .digits else {
      return Reading("", end: start + 1)
    }
    return Reading("trên", end: start + 1)
  }

  /// Whether a number stands shortly before a word: `3 bữa`, `8,4 triệu đồng`.
  private static func countsBefore(_ line: SpokenLine, _ index: Int) -> Bool {
    var place = index
    while place > index - 8, place >= 0 {
      if line.kind(place) == .digits { return true }
      guard line.kind(place) == .word || line.kind(place) == .space || line.isMark(place, "/")
      else { return false }
      place -= 1
    }
    return false
  }
}

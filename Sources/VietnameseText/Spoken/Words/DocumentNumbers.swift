/// Numbers of official documents: `33/KH-LĐLĐ`, `34-CT/TW`, `30/2020/NĐ-CP`, `91/2025/QH15`, `12/QĐ`.
///
/// Alone, all is said: *số ba mươi ba, kế hoạch Liên đoàn Lao động*. Where the text names the kind
/// (`Kế hoạch số …`), it is not named again; where it names the body behind (`… của Bộ Chính trị`),
/// the body's letters are not said: *Chỉ thị số ba mươi tư, ngày bảy tháng tư năm hai nghìn không
/// trăm mười bốn của Bộ Chính trị*.
enum DocumentNumbers {
  private struct Signature {
    var number: String
    var kinds: [String] = []
    var bodies: [String] = []
    var unknown: [Range<Int>] = []
    var end: Int
  }

  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    guard line.kind(start) == .digits, line.digitCount(start) <= 6 else { return nil }
    guard let signature = signature(line, start) else { return yearOnly(line, start) }
    let isNamed = isNamed(line, start)
    var text = isNumbered(line, start) || isNamed ? signature.number : "số " + signature.number
    let kind = signature.kinds.joined(separator: ", ")
    let body = signature.bodies.joined(separator: " và ")
    if !isNamed {
      let name = [kind, body].filter { !$0.isEmpty }.joined(separator: " ")
      if !name.isEmpty { text += ", " + name }
    } else if !body.isEmpty, !namesBody(line, signature.end) {
      text += " của " + body
    }
    var reading = Reading(text, end: signature.end)
    // Without a pause, «số 34 ngày 7» is a matter of thirty-four days.
    reading.pauseBehind = line.wordAfter(signature.end) == "ngày"
    for unknown in signature.unknown {
      reading = reading.remarking(
        line.remark(.unknown, unknown, taken: line.text(unknown)))
    }
    return reading
  }

  /// `QĐ 933/QĐ-TLĐ`, `KH số 24/KH-LĐLĐ`: a kind in letters before its number.
  static func kind(_ line: SpokenLine, at start: Int) -> Reading? {
    guard line[start].isAllCapitals, line[start].letters > 1,
      let kind = DocumentTables.kinds[line.text(start)], line.kind(start + 1) == .space
    else { return nil }
    let number = line.lower(start + 2) == "số" ? start + 4 : start + 2
    guard line.kind(number) == .digits,
      line.isMark(number + 1, "/") || line.isMark(number + 1, "-"),
      line.kind(number + 2) == .word && line[number + 2].capitals > 0
        || Periods.isYear(line, number + 2)
    else { return nil }
    return Reading(kind, end: start + 1)
  }

  /// Behind *số*, or *Số:* at the head of a document.
  private static func isNumbered(_ line: SpokenLine, _ start: Int) -> Bool {
    if line.wordBefore(start) == "số" { return true }
    let colon = line.kind(start - 1) == .space ? start - 2 : start - 1
    return line.isMark(colon, ":") && line.lower(colon - 1) == "số"
  }

  /// Whether the kind of the document stands before its number, with or without *số*.
  static func isNamed(_ line: SpokenLine, _ start: Int) -> Bool {
    var place = start
    if line.wordBefore(place) == "số" {
      place = line.kind(place - 1) == .space ? place - 2 : place - 1
    }
    if DocumentTables.writtenKinds.contains(where: { line.isPreceded(place, by: $0) }) {
      return true
    }
    let before = line.kind(place - 1) == .space ? place - 2 : place - 1
    return line.kind(before) == .word && line[before].isAllCapitals
      && DocumentTables.kinds[line.text(before)] != nil && line[before].letters > 1
  }

  /// Number, year and letters.
  private static func signature(_ line: SpokenLine, _ start: Int) -> Signature? {
    var index = start + 1
    var signature = Signature(number: spellNumber(line, start), end: index)
    if line.isMark(index, "/"), Periods.isYear(line, index + 1) {
      let year = line.speller.cardinal(line.digits(index + 1))
      signature.number += " năm " + year
      index += 2
    }
    while line.isMark(index, "/") || line.isMark(index, "-") || line.isMark(index, "–") {
      guard line.kind(index + 1) == .word, line[index + 1].capitals > 0, isLetters(line, index + 1)
      else { break }
      index = part(line, index + 1, &signature)
    }
    guard !signature.kinds.isEmpty || !signature.bodies.isEmpty else { return nil }
    // One unknown group of letters is no document: 12/ABC.
    guard signature.unknown.count < signature.kinds.count + signature.bodies.count else {
      return nil
    }
    signature.end = index
    return signature
  }

  /// Capitals, with a small letter at most at the end: `TTr`, `QyĐ`, `TTg`.
  private static func isLetters(_ line: SpokenLine, _ index: Int) -> Bool {
    let token = line[index]
    return token.letters <= 9 && token.capitals + 2 >= token.letters && token.capitals > 0
  }

  /// One group of letters; returns the place behind it.
  private static func part(_ line: SpokenLine, _ start: Int, _ signature: inout Signature) -> Int {
    var end = start + 1
    if line.isMark(end, "&"), line.kind(end + 1) == .word { end += 2 }
    let letters = line.text(start..<end)
    let isFirst = signature.kinds.isEmpty && signature.bodies.isEmpty
    if isFirst, let kind = DocumentTables.kinds[letters] {
      signature.kinds.append(kind)
    } else if let body = DocumentTables.bodies[letters] {
      // The National Assembly numbers its terms: QH15.
      if line.kind(end) == .digits {
        signature.bodies.append(
          body + " khóa " + line.speller.cardinal(line.digits(end)))
        end += 1
      } else {
        signature.bodies.append(body)
      }
    } else if let kind = DocumentTables.kinds[letters], !signature.kinds.isEmpty {
      signature.bodies.append(kind)
    } else if let entry = line.abbreviations.entry(letters), let reading = entry.first {
      signature.bodies.append(reading.spoken)
    } else {
      signature.unknown.append(start..<end)
      signature.bodies.append(letters)
    }
    return end
  }

  /// A zero at the head is a part of the name: *Chỉ thị không năm*.
  private static func spellNumber(_ line: SpokenLine, _ start: Int) -> String {
    let digits = line.digits(start)
    return digits.first == 0x30 && digits.count < 4
      ? line.speller.digitByDigit(digits) : line.speller.cardinal(digits)
  }

  /// `Nghị định 30/2020`, `Luật số 15/2012`: number and year of a document that is named.
  private static func yearOnly(_ line: SpokenLine, _ start: Int) -> Reading? {
    guard line.isMark(start + 1, "/"), Periods.isYear(line, start + 2), isNamed(line, start),
      !line.isMark(start + 3, "/") || line.kind(start + 4) != .digits
    else { return nil }
    let text =
      spellNumber(line, start) + " năm " + line.speller.cardinal(line.digits(start + 2))
    return Reading(text, end: start + 3)
  }

  /// Whether the issuing body follows in words: `của …`, with a date between at most.
  private static func namesBody(_ line: SpokenLine, _ end: Int) -> Bool {
    var index = end
    while index < end + 16 {
      switch line.kind(index) {
      case .space, .digits: break
      case .word:
        let word = line.lower(index)
        if word == "của" || word == "giữa" { return true }
        guard ["ngày", "tháng", "năm"].contains(word) else { return false }
      case .mark:
        guard
          line.isMark(index, ",") || line.isMark(index, "/") || line.isMark(index, "-")
            || line.isMark(index, "(")
            || line.isMark(index, ".") && line.kind(index + 1) == .digits
        else { return false }
      default: return false
      }
      index += 1
    }
    return false
  }
}

/// Short forms of the table, the longest first: `CNVC-LĐ` before `CNVC`, `GD&ĐT` whole.
enum Abbreviations {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    guard let (end, written) = longest(line, start),
      let entries = line.abbreviations.entry(written),
      let first = entries.first
    else { return nil }
    // A heading in capitals has words that look like short forms.
    if isShouted(line, start, written) { return nil }
    var behind = end
    if BuiltInAbbreviations.dotted.contains(written), line.isMark(end, "."),
      takesPoint(line, end, written)
    {
      behind = end + 1
    }
    let tokens = start..<end
    let spoken = entries.count > 1 ? choose(line, tokens, entries) : (entry: first, isSure: true)
    // `v.v…` has one pause too many.
    if written == "v.v" || written == "vv" {
      while line.isMark(behind, ".") || line.isMark(behind, "…"), line.kind(behind + 1) != .end {
        behind += 1
      }
    }
    let reading = Reading(Self.unhyphened(spoken.entry.spoken), end: behind)
    guard Set(entries.map(\.spoken)).count > 1 else { return reading }
    return reading.remarking(
      line.remark(
        spoken.isSure ? .chosen : .ambiguous, tokens, taken: spoken.entry.spoken,
        choices: entries.map(\.spoken)))
  }

  /// A hyphen in a reading is no sound: *kinh tế - xã hội*.
  static func unhyphened(_ text: String) -> String {
    guard text.contains(" - ") || text.contains(" – ") else { return text }
    var result = ""
    for character in text {
      if character == "-" || character == "–", result.last == " " {
        result.removeLast()
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// The longest short form that begins at a token, and ends where a token ends.
  private static func longest(_ line: SpokenLine, _ start: Int) -> (end: Int, written: String)? {
    let token = line[start]
    for candidate in line.abbreviations.candidates(line.text(start)) {
      let last = token.start + candidate.count
      guard last <= line.bytes.count, line.bytes[token.start..<last].elementsEqual(candidate) else {
        continue
      }
      var end = start
      while line[end].kind != .end, line[end].end < last { end += 1 }
      guard line[end].end == last, !isInside(line, end + 1) else { continue }
      return (end + 1, String(decoding: candidate, as: UTF8.self))
    }
    return nil
  }

  /// Whether digits or a joined word go on behind a short form.
  private static func isInside(_ line: SpokenLine, _ index: Int) -> Bool {
    line.kind(index) == .word
      || line.isMark(index, "&") && line.kind(index + 1) == .word
  }

  /// `KT` between words in capitals is a word of the heading, not *ký thay*; `CĐCS` is no word.
  private static func isShouted(_ line: SpokenLine, _ start: Int, _ written: String) -> Bool {
    guard written.utf8.count <= 3, start > 0, !line.isMark(start + 1, ".") else { return false }
    let scalars = written.unicodeScalars
    guard scalars.contains(where: { "AĂÂEÊIOÔƠUƯY".unicodeScalars.contains($0) }) else {
      return false
    }
    let near = [start - 2, start + 2].filter {
      line.kind($0) == .word && line[$0].letters > 1
        && SyllableShape.isPlausible(line.bytes.span, line[$0].start, line[$0].end)
    }
    return !near.isEmpty && near.allSatisfy { line[$0].isAllCapitals }
  }

  /// Whether the point behind `TP.` belongs to it: a name follows on the line.
  private static func takesPoint(_ line: SpokenLine, _ end: Int, _ written: String) -> Bool {
    if written.hasPrefix("v") { return true }
    let next = line.skippingSpace(end + 1)
    if line.kind(next) == .word { return line[next].capitals > 0 || written.hasSuffix("c") }
    return line.isMark(next, ":") || line.kind(next) == .digits
  }

  /// The reading for which the words nearby speak; the first one where none does.
  private static func choose(
    _ line: SpokenLine, _ tokens: Range<Int>, _ entries: [AbbreviationTable.Entry]
  ) -> (entry: AbbreviationTable.Entry, isSure: Bool) {
    let written = line.text(tokens)
    var near = Set(line.wordsBefore(tokens.lowerBound, 3))
    var index = tokens.upperBound
    var count = 0
    while count < 3, line.kind(index) == .space || line.kind(index) == .word {
      if line.kind(index) == .word {
        near.insert(line.lower(index))
        count += 1
      }
      index += 1
    }
    let spoken = BuiltInAbbreviations.cues.filter { $0.written == written }.map { cue in
      (cue.spoken, cue.words.intersection(near).count)
    }
    let best = spoken.max { $0.1 < $1.1 }
    if let best, best.1 > 0, spoken.count(where: { $0.1 == best.1 }) == 1,
      let entry = entries.first(where: { $0.spoken == best.0 })
    {
      return (entry, true)
    }
    // The reading in a document number is for document numbers.
    let usual = entries.first { !$0.note.contains("ký hiệu") && !$0.note.contains("chữ ký") }
    let signs = tokens.lowerBound <= 1 && line.isMark(tokens.upperBound, ".")
    return ((signs ? entries.first { $0.note.contains("chữ ký") } : usual) ?? entries[0], false)
  }
}

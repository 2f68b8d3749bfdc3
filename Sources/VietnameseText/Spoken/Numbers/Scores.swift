/// Results of a match: `tỷ số 3–0` *tỷ số ba không*, `thắng 2-1` *thắng hai một*.
enum Scores {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    guard line.digitCount(start) <= 3, line.digits(start).count <= 3 else { return nil }
    guard let place = line.behindDash(start + 1) ?? colon(line, start + 1),
      line.kind(place) == .digits, line.digitCount(place) <= 3, line.behindDash(place + 1) == nil,
      line.kind(place + 1) != .word, !line.isMark(place + 1, "/"), !line.isMark(place + 1, "%")
    else { return nil }
    let words = line.wordsBefore(start, 5)
    guard words.contains(where: cues.contains) || isPhrase(words) else { return nil }
    return Reading(
      line.speller.cardinal(line.digits(start)) + " " + line.speller.cardinal(line.digits(place)),
      end: place + 1)
  }

  private static func colon(_ line: SpokenLine, _ index: Int) -> Int? {
    line.isMark(index, ":") ? index + 1 : nil
  }

  /// *tỷ số*, but not *tỷ đồng*.
  private static func isPhrase(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { $0 == "số" && ($1 == "tỷ" || $1 == "tỉ") }
  }

  private static let cues: Set<String> = ["thắng", "thua", "hòa", "hoà", "dẫn", "gỡ"]
}

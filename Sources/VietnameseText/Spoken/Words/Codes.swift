/// Letters with digits close behind: `A4`, `F0`, `H5N1`, `CĐCS1`, `PM2.5`.
enum Codes {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    guard line.kind(start + 1) == .digits, line.digitCount(start + 1) <= Numeral.longest,
      !line.isMark(start + 2, "/") || line.kind(start + 3) != .digits
    else { return nil }
    var words = [line.text(start)]
    var end = start + 1
    while line.kind(end) == .digits || line.kind(end) == .word, end < start + 8 {
      words.append(
        line.kind(end) == .digits
          ? line.speller.spell(Array(line.digits(end)), []) : line.text(end))
      end += 1
      if line.kind(end - 1) == .digits, line.isMark(end, "."), line.kind(end + 1) == .digits {
        words.append("chấm")
        end += 1
      }
    }
    return Reading(words.joined(separator: " "), end: end)
  }
}

/// `thứ 1` *thứ nhất*, `lần thứ 4` *lần thứ tư*.
enum Ordinals {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    guard line.wordBefore(start) == "thứ", line.kind(start + 1) != .word,
      !line.isMark(start + 1, "/") || line.kind(start + 2) != .digits,
      !line.isMark(start + 1, ".") || line.kind(start + 2) != .digits,
      !line.isMark(start + 1, ",") || line.kind(start + 2) != .digits
    else { return nil }
    let speller = line.speller
    var text = speller.ordinal(line.digits(start))
    var end = start + 1
    if let place = line.behindDash(end), line.kind(place) == .digits {
      text += " đến thứ " + speller.ordinal(line.digits(place))
      end = place + 1
    }
    return Reading(text, end: end)
  }
}

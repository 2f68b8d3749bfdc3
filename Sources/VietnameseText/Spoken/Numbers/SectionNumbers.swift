/// `2.1.3`, `4.0`, `phiên bản 2.5`: numbers with points that are no amounts.
enum SectionNumbers {
  static func read(_ line: SpokenLine, at start: Int) -> Reading? {
    var parts = [Array(line.digits(start))]
    var end = start + 1
    while line.isMark(end, "."), line.kind(end + 1) == .digits {
      parts.append(Array(line.digits(end + 1)))
      end += 2
    }
    var letter = ""
    if parts.count > 1, line.isMark(end, "."), line.kind(end + 1) == .word,
      line[end + 1].letters == 1
    {
      letter = " chấm " + line.text(end + 1)
      end += 2
    }
    guard parts.count > 1, parts.allSatisfy({ $0.count <= 3 }), line.kind(end) != .word,
      !line.isMark(end, "%"), !line.isMark(end, ",") || line.kind(end + 1) != .digits
    else { return nil }
    let areThousands = parts.dropFirst().allSatisfy { $0.count == 3 } && parts[0].first != 0x30
    let isNamed = names.contains(line.wordBefore(start))
    let isHead =
      start == 0 && line.kind(end) == .space && !line.isBare && parts.count == 2
      && parts[0].count <= 2 && line[end + 1].capitals > 0
    guard isNamed || parts.count > 2 || isHead || !letter.isEmpty, !areThousands else { return nil }
    return Reading(
      parts.map { line.speller.cardinal($0) }.joined(separator: " chấm ") + letter, end: end)
  }

  private static let names: Set<String> = [
    "bản", "mục", "điểm", "khoản", "phần", "chương", "bảng", "hình", "mạng", "nghiệp", "điều",
  ]
}

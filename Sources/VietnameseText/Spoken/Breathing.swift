/// Where an announcer takes breath in a spoken sentence, and where a long one is best made two.
///
/// A pause is heard at every comma. Where more syllables than one breath holds come without one, the
/// nearest words to the middle that begin a clause or a phrase are looked for; a run that has none
/// is left to the announcer.
package struct Breathing: Sendable {
  /// Words with their places in the sentence.
  private struct Word {
    let start: Int
    let text: String
    let isCapitalised: Bool
    /// Whether a comma or another pause follows.
    let isPaused: Bool
  }

  private let words: [Word]

  package init(_ sentence: some StringProtocol) {
    var words: [Word] = []
    var text = ""
    var (start, offset) = (0, 0)
    func endWord(isPaused: Bool) {
      let isCapitalised = text.unicodeScalars.first?.properties.isUppercase == true
      words.append(
        Word(
          start: start, text: text.lowercased(), isCapitalised: isCapitalised, isPaused: isPaused))
      text = ""
    }
    for scalar in sentence.unicodeScalars {
      let isEnd = scalar == " " || ",;:.!?…".unicodeScalars.contains(scalar)
      if isEnd, !text.isEmpty {
        endWord(isPaused: scalar != " ")
      } else if !isEnd {
        if text.isEmpty { start = offset }
        text.unicodeScalars.append(scalar)
      }
      offset += UTF8.width(scalar)
    }
    if !text.isEmpty { endWord(isPaused: true) }
    self.words = words
  }

  /// How many syllables one breath carries at ease.
  package static let breath = 13
  /// The least that stands on either side of a breath.
  private static let least = 4

  /// The offsets in UTF-8 before which to breathe, in order.
  package var places: [Int] {
    var places: [Int] = []
    var start = 0
    for (index, word) in words.enumerated() where word.isPaused {
      divide(start..<index + 1, into: &places)
      start = index + 1
    }
    divide(start..<words.count, into: &places)
    return places
  }

  private func divide(_ run: Range<Int>, into places: inout [Int]) {
    guard run.count > Self.breath,
      let middle = best(in: run.lowerBound + Self.least..<run.upperBound - Self.least + 1, of: run)
    else { return }
    divide(run.lowerBound..<middle, into: &places)
    places.append(words[middle].start)
    divide(middle..<run.upperBound, into: &places)
  }

  /// The place nearest to the middle, a weak word counting as further away.
  private func best(in candidates: Range<Int>, of run: Range<Int>) -> Int? {
    let middle = (run.lowerBound + run.upperBound) / 2
    return candidates.compactMap { index -> (index: Int, distance: Int)? in
      guard let weakness = weakness(index) else { return nil }
      return (index, abs(index - middle) + weakness)
    }.min { ($0.distance, $0.index) < ($1.distance, $1.index) }?.index
  }

  /// How badly a phrase is begun with a word; nothing when it cannot be.
  private func weakness(_ index: Int) -> Int? {
    let word = words[index].text
    // «so với», «trước khi»: the breath is taken before the first of the two.
    if index > 0, Self.leaders[words[index - 1].text]?.contains(word) == true { return nil }
    if index + 1 < words.count, Self.leaders[word]?.contains(words[index + 1].text) == true {
      return 0
    }
    return joinsNames(index) ? nil : Self.openers[word]
  }

  /// Whether a word stands between two names that may be one, as in «Công nhân và Công đoàn».
  private func joinsNames(_ index: Int) -> Bool {
    let before = words[max(0, index - 2)..<index]
    return index + 1 < words.count && words[index + 1].isCapitalised
      && before.contains(where: \.isCapitalised)
  }

  private static let openers = [
    "nhưng": 0, "để": 0, "vì": 0, "nên": 1, "khi": 0, "nếu": 0, "thì": 1, "rồi": 1, "mà": 1,
    "và": 0, "hoặc": 0, "hay": 2, "với": 1, "từ": 1, "trong": 1, "tại": 1, "theo": 1, "bằng": 1,
    "qua": 2, "ở": 2, "của": 3, "cho": 3, "do": 2, "nhờ": 1, "còn": 2, "về": 3, "đến": 3,
  ]

  /// First words of pairs that stay together.
  private static let leaders: [String: Set<String>] = [
    "so": ["với"], "cùng": ["với"], "đến": ["với"], "đối": ["với"], "khác": ["với"],
    "trước": ["khi"],
    "sau": ["khi"], "trong": ["khi"], "mỗi": ["khi"], "từ": ["khi"], "bởi": ["vì"], "cho": ["nên"],
    "thế": ["mà"], "nhờ": ["vào"], "trở": ["nên", "về"], "ngoài": ["ra"], "thay": ["vì", "cho"],
    "gắn": ["với"], "đủ": ["để"], "đã": ["qua"], "vừa": ["qua"], "thông": ["qua"], "dựa": ["theo"],
    "là": ["do", "nhờ"], "nói": ["về", "với"], "đi": ["qua", "theo", "từ"], "làm": ["cho"],
    "trao": ["cho"], "giao": ["cho"], "gửi": ["cho", "về", "đến"], "tặng": ["cho"],
  ]

  /// Where a long sentence is best made two: its words from there on, at most four; nothing when no
  /// place offers itself.
  package var split: String? {
    let least = 8
    guard words.count > 2 * least else { return nil }
    let middle = words.count / 2
    let candidates = (least..<words.count - least).compactMap { index -> (Int, Int)? in
      if words[index - 1].isPaused { return (index, abs(index - middle)) }
      return weakness(index).map { (index, abs(index - middle) + $0 + 4) }
    }
    guard let best = candidates.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) else { return nil }
    return words[best.0...].prefix(4).map(\.text).joined(separator: " ")
  }
}

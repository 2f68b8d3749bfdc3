/// The tokens of one line, and what readers ask about them. Beyond the line there are `end` tokens,
/// so that nobody has to count.
struct SpokenLine {
  let bytes: [UInt8]
  let tokens: [SpokenToken]
  let speller: NumberSpeller
  let abbreviations: AbbreviationTable
  /// Whether it holds no words beside numbers and their units, as a line of a table does.
  let isBare: Bool

  init(
    bytes: [UInt8], tokens: [SpokenToken], speller: NumberSpeller, abbreviations: AbbreviationTable
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.speller = speller
    self.abbreviations = abbreviations
    isBare = tokens.lazy.filter { $0.kind == .word && $0.letters > 1 }.prefix(2).count < 2
  }

  subscript(_ index: Int) -> SpokenToken {
    tokens.indices.contains(index) ? tokens[index] : Self.beyond
  }

  private static let beyond = SpokenToken(
    kind: .end, start: 0, end: 0, scalar: 0, capitals: 0, letters: 0, isMixed: false,
    isForeignScript: false)

  func kind(_ index: Int) -> SpokenToken.Kind { self[index].kind }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    let token = self[index]
    return token.kind == .mark && token.scalar == mark.value
  }

  /// A token as written.
  func text(_ index: Int) -> String { text(index..<index + 1) }

  /// A run of tokens as written.
  func text(_ range: Range<Int>) -> String {
    guard let first = tokens[safe: range.lowerBound], let last = tokens[safe: range.upperBound - 1]
    else { return "" }
    return String(decoding: bytes[first.start..<last.end], as: UTF8.self)
  }

  func lower(_ index: Int) -> String {
    kind(index) == .end ? "" : text(index).lowercased()
  }

  /// The digits of a token; empty when it is none.
  func digits(_ index: Int) -> ArraySlice<UInt8> {
    let token = self[index]
    return token.kind == .digits ? bytes[token.start..<token.end] : []
  }

  /// The value of a short run of digits.
  func value(_ index: Int) -> Int? {
    let digits = digits(index)
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  func digitCount(_ index: Int) -> Int {
    let token = self[index]
    return token.kind == .digits ? token.end - token.start : 0
  }

  /// The bytes that a run of tokens covers.
  func range(_ range: Range<Int>) -> Range<Int> {
    guard let first = tokens[safe: range.lowerBound], let last = tokens[safe: range.upperBound - 1]
    else { return 0..<0 }
    return first.start..<last.end
  }

  /// The place behind one space at `index`, or `index` itself.
  func skippingSpace(_ index: Int) -> Int { kind(index) == .space ? index + 1 : index }

  /// Whether nothing is written between a token and the one before it.
  func isGlued(_ index: Int) -> Bool {
    switch kind(index - 1) {
    case .space, .end, .emoji, .damage: false
    default: true
    }
  }

  /// The word before a place, in lower case, if only a space stands between.
  func wordBefore(_ index: Int) -> String {
    let place = kind(index - 1) == .space ? index - 2 : index - 1
    return kind(place) == .word ? lower(place) : ""
  }

  /// The word behind a place, in lower case, if only a space stands between.
  func wordAfter(_ index: Int) -> String {
    let place = skippingSpace(index)
    return kind(place) == .word ? lower(place) : ""
  }

  /// The last words before a place, nearest first, in lower case; marks are passed over, the end of
  /// a sentence is not.
  func wordsBefore(_ index: Int, _ count: Int) -> [String] {
    var words: [String] = []
    var place = index - 1
    while words.count < count, place >= 0, index - place < 4 * count {
      if kind(place) == .word { words.append(lower(place)) }
      if isMark(place, ".") || isMark(place, ";") { break }
      place -= 1
    }
    return words
  }

  /// Whether the words before a place end in a phrase such as `thế kỷ`.
  func isPreceded(_ index: Int, by phrase: [String]) -> Bool {
    var place = index
    for word in phrase.reversed() {
      guard wordBefore(place) == word else { return false }
      place = kind(place - 1) == .space ? place - 2 : place - 1
    }
    return true
  }

  func isDash(_ index: Int) -> Bool {
    let token = self[index]
    return token.kind == .mark && Scalars.isHyphen(token.scalar)
  }

  /// Where the other side of a dash begins, if a dash stands at `index` with as much room before it
  /// as behind: `5-7`, `5 – 7`.
  func behindDash(_ index: Int) -> Int? {
    if isDash(index), kind(index + 1) != .space { return index + 1 }
    if kind(index) == .space, isDash(index + 1), kind(index + 2) == .space { return index + 3 }
    return nil
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

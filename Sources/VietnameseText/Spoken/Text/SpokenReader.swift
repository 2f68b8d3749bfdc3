/// Reads a whole text: cuts it into lines, asks the readers, and writes.
struct SpokenReader {
  private let bytes: [UInt8]
  private let speller: NumberSpeller
  private let abbreviations: AbbreviationTable
  private var writer = SpokenWriter()
  private var remarks: [SpokenRemark] = []
  /// Words that were reported, so that each is once.
  private var reported: Set<String> = []

  init(bytes: [UInt8], speller: NumberSpeller, abbreviations: AbbreviationTable) {
    self.bytes = bytes
    self.speller = speller
    self.abbreviations = abbreviations
  }

  mutating func read() -> SpokenText {
    var index = 0
    var tokens: [SpokenToken] = []
    while index < bytes.count {
      let start = index
      SpokenTokenizer.line(bytes.span, from: &index, into: &tokens)
      let hasFeed = index > start && bytes[index - 1] == 0x0A
      readLine(
        SpokenLine(
          bytes: bytes, tokens: tokens, speller: speller, abbreviations: abbreviations))
      writer.endLine(feed: hasFeed)
    }
    return SpokenText(
      text: String(decoding: writer.bytes, as: UTF8.self), sentences: writer.sentences,
      remarks: remarks)
  }

  private mutating func readLine(_ line: SpokenLine) {
    let isProse = Self.isProse(line)
    var index = 0
    while index < line.tokens.count {
      let token = line.tokens[index]
      var reading: Reading?
      switch token.kind {
      case .space:
        writer.space()
        index += 1
        continue
      case .word:
        if Self.mayBeMore(line, index) { reading = Self.first(SpokenReaders.words, line, index) }
        if reading == nil {
          readWord(line, index)
          index += 1
          continue
        }
      case .digits: reading = Self.first(SpokenReaders.numbers, line, index)
      case .mark:
        if readPunctuation(line, &index) { continue }
        reading = Self.first(SpokenReaders.marks, line, index)
      case .emoji, .damage:
        remarks.append(
          line.remark(token.kind == .emoji ? .silent : .damaged, index..<index + 1, taken: ""))
        writer.space()
        index += 1
        continue
      case .end: break
      }
      if let reading {
        write(reading, line, index, isProse: isProse)
        index = reading.end
      } else {
        readUnknownMark(line, index)
        index += 1
      }
    }
  }

  private static func first(
    _ readers: [SpokenReaders.Reader], _ line: SpokenLine, _ index: Int
  ) -> Reading? {
    for reader in readers {
      if let reading = reader(line, index) { return reading }
    }
    return nil
  }

  /// Whether a word has capitals, digits or a point close behind, as short forms and addresses do.
  private static func mayBeMore(_ line: SpokenLine, _ index: Int) -> Bool {
    let token = line[index]
    if token.capitals > 1 || token.letters <= 3 && (token.capitals > 0 || token.letters < 3) {
      return true
    }
    switch line.kind(index + 1) {
    case .digits: return true
    case .mark:
      let next = line.kind(index + 2)
      return next == .word || next == .digits || next == .mark || line[index].letters == 1
    default: return !line.abbreviations.candidates(line.text(index)).isEmpty
    }
  }

  private mutating func readWord(_ line: SpokenLine, _ index: Int) {
    let token = line[index]
    writer.copy(line.bytes.span, token.start..<token.end)
    if let remark = UnknownWords.remark(line, index), reported.insert(remark.written).inserted {
      remarks.append(remark)
    }
  }

  private mutating func write(
    _ reading: Reading, _ line: SpokenLine, _ index: Int, isProse: Bool
  ) {
    if reading.pauseBefore { writer.shortPause() }
    if reading.text.isEmpty {
      writer.space()
    } else {
      let isWhole = index == 0 && reading.end == line.tokens.count
      let isCapital = line[index].kind == .word && line[index].capitals > 0 && !isWhole
      writer.say(
        reading.text, source: line.range(index..<reading.end),
        capital: writer.isAtSentence && (isProse || isCapital || reading.beginsLine))
    }
    if reading.pauseBehind { writer.shortPause() }
    remarks += reading.remarks
  }

  /// Punctuation that stays; returns whether it was.
  private mutating func readPunctuation(_ line: SpokenLine, _ index: inout Int) -> Bool {
    let token = line[index]
    let range = token.start..<token.end
    switch token.scalar {
    case 0x2C, 0x3B, 0x3A:
      // «,...» is an open list.
      if token.scalar == 0x2C, let end = Self.ellipsis(line, index + 1) {
        writer.shortPause()
        writer.say("vân vân", source: range, capital: false)
        index = end
        return true
      }
      writer.mark(token.scalar, source: range)
    case 0x2E, 0x21, 0x3F, 0x2026:
      var end = index + 1
      while let next = Self.stop(line, end) { end = next }
      for place in index..<end where line[place].scalar != 0x2F {
        writer.mark(line[place].scalar, source: line[place].start..<line[place].end)
        // «./.» is one full stop.
        if line.isMark(place + 1, "/") { break }
      }
      if Self.endsSentence(line, end) { writer.endSentence() }
      index = end
      return true
    case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x2018, 0x2019, 0x27, 0x60, 0xB4:
      if speller.settings.quotes == .kept {
        writer.decorate(
          line.bytes.span, range, opens: !line.isGlued(index) || line.isMark(index - 1, "("))
      }
    default: return false
    }
    index += 1
    return true
  }

  /// The end of «...» or «…» behind a comma.
  private static func ellipsis(_ line: SpokenLine, _ start: Int) -> Int? {
    let index = line.skippingSpace(start)
    if line.isMark(index, "…") { return index + 1 }
    guard line.isMark(index, "."), line.isMark(index + 1, ".") else { return nil }
    var end = index
    while line.isMark(end, ".") { end += 1 }
    return end
  }

  /// The next mark of a run such as `...`, `?!` or `./.`.
  private static func stop(_ line: SpokenLine, _ index: Int) -> Int? {
    if line.isMark(index, "/"), line.isMark(index + 1, ".") { return index + 2 }
    return line.isMark(index, ".") || line.isMark(index, "!") || line.isMark(index, "?")
      || line.isMark(index, "…") ? index + 1 : nil
  }

  /// Whether what follows a stop begins anew: a capital, a digit, a quotation, the end of the line.
  private static func endsSentence(_ line: SpokenLine, _ index: Int) -> Bool {
    var place = index
    while line.kind(place) == .mark, !line.isMark(place, "-") { place += 1 }
    guard line.kind(place) != .end else { return true }
    guard line.kind(place) == .space || place > index else { return false }
    place = line.skippingSpace(place)
    while line.kind(place) == .mark { place += 1 }
    return switch line.kind(place) {
    case .word: line[place].capitals > 0
    case .digits, .end, .emoji, .damage: true
    default: false
    }
  }

  /// Whether a line is a sentence: it ends as one and has words.
  private static func isProse(_ line: SpokenLine) -> Bool {
    var last = line.tokens.count - 1
    while last >= 0 {
      let token = line.tokens[last]
      let isSilent =
        token.kind == .space || token.kind == .emoji
        || token.kind == .mark && [0x22, 0x201D, 0x29, 0x2019, 0xBB].contains(token.scalar)
      guard isSilent else { break }
      last -= 1
    }
    guard last >= 0, line.tokens[last].kind == .mark else { return false }
    return [0x2E, 0x21, 0x3F, 0x2026].contains(line.tokens[last].scalar)
      && line.tokens.lazy.filter { $0.kind == .word }.prefix(2).count == 2
  }

  private mutating func readUnknownMark(_ line: SpokenLine, _ index: Int) {
    let token = line[index]
    if token.kind == .mark, Scalars.isHyphen(token.scalar) {
      writer.copy(line.bytes.span, token.start..<token.end)
      return
    }
    if token.kind == .digits {
      writer.copy(line.bytes.span, token.start..<token.end)
      return
    }
    writer.space()
    guard reported.insert(line.text(index)).inserted else { return }
    remarks.append(line.remark(.silent, index..<index + 1, taken: ""))
  }
}

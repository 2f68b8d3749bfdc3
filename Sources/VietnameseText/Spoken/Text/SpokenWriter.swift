/// Puts words and pauses together: one space between words, no two pauses at one place, a capital
/// at the head of a sentence.
struct SpokenWriter {
  private(set) var bytes: [UInt8] = []
  private(set) var sentences: [SpokenSentence] = []
  private var needsSpace = false
  private var pause = false
  private var sentenceStart: Int?
  private var sourceStart = 0
  private var sourceEnd = 0
  /// Whether the next word begins a sentence.
  private(set) var isAtSentence = true
  private var isAtLine = true

  /// A space of the source.
  mutating func space() { needsSpace = true }

  /// A pause of a comma, once words follow.
  mutating func shortPause() {
    pause = true
    needsSpace = true
  }

  /// A word of the source as it is.
  mutating func copy(_ source: Span<UInt8>, _ range: Range<Int>) {
    begin(range)
    for index in range { bytes.append(source[index]) }
  }

  /// Words of a reading; they stand apart from their neighbours.
  mutating func say(_ text: String, source: Range<Int>, capital: Bool) {
    needsSpace = true
    begin(source)
    if capital, let first = text.unicodeScalars.first {
      bytes.append(contentsOf: first.properties.uppercaseMapping.utf8)
      bytes.append(contentsOf: text.utf8.dropFirst(UTF8.width(first)))
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    needsSpace = true
  }

  private mutating func begin(_ source: Range<Int>) {
    if isAtLine {
      (pause, needsSpace) = (false, false)
    } else {
      if pause, let last = bytes.last, !Self.isPause(last) { bytes.append(0x2C) }
      if needsSpace { bytes.append(0x20) }
    }
    (pause, needsSpace, isAtLine, isAtSentence) = (false, false, false, false)
    if sentenceStart == nil {
      sentenceStart = bytes.count
      sourceStart = source.lowerBound
    }
    sourceEnd = source.upperBound
  }

  /// A punctuation mark of the source, which stands close to the word before it.
  mutating func mark(_ scalar: UInt32, source: Range<Int>) {
    guard !isAtLine else { return }
    if scalar == 0x3A, bytes.suffix(3).elementsEqual([0x2E, 0x2E, 0x2E]) {
      bytes.removeLast(3)  // «chi phí...):» announces what follows
    }
    if scalar == 0x2C || scalar == 0x3B || scalar == 0x3A {
      if let last = bytes.last, Self.isPause(last) { return }
    } else if bytes.last == 0x2C || bytes.last == 0x3B {
      bytes.removeLast()
    }
    pause = false
    needsSpace = false
    Scalars.append(scalar, to: &bytes)
    sourceEnd = source.upperBound
  }

  /// A mark that is kept for the eye, such as a quotation mark.
  mutating func decorate(_ source: Span<UInt8>, _ range: Range<Int>, opens: Bool) {
    if opens {
      begin(range)
      for index in range { bytes.append(source[index]) }
      isAtSentence = sentenceStart == bytes.count - range.count
    } else {
      for index in range { bytes.append(source[index]) }
      sourceEnd = range.upperBound
    }
  }

  /// The end of a sentence, behind its mark.
  mutating func endSentence() {
    if let start = sentenceStart {
      sentences.append(
        SpokenSentence(spoken: start..<bytes.count, source: sourceStart..<sourceEnd))
    }
    sentenceStart = nil
    isAtSentence = true
  }

  /// The end of a line; its line feed is written when there is one.
  mutating func endLine(feed: Bool) {
    endSentence()
    if feed { bytes.append(0x0A) }
    (isAtLine, needsSpace, pause) = (true, false, false)
  }

  private static func isPause(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x0A: true
    default: false
    }
  }
}

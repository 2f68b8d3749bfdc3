import VietnameseText

/// Finds names of people in any text of the site, whatever lies between their words: a space, a
/// line's end, a hyphen of a file name.
///
/// A text is read once, whatever the number of names. Only words that begin as a name would are
/// looked at, capitals being found sixteen bytes at a time, and most of those are ruled out by one
/// bit; where the last two words of a name stand
/// together, all of its words are compared.
struct NameSearch: Sendable {
  private let names: [Name]
  /// The names whose last two words hash to a key.
  private let namesByKey: [UInt64: [Int]]
  private let lastWords: BitFilter
  private let keys: BitFilter
  private let marks: [UInt8]
  private let spelling: Spelling

  private struct Name: Sendable {
    /// In lower case, tone marks in one place.
    let words: [String]
  }

  /// How the names are written where they are looked for.
  enum Spelling {
    /// As in a text: each word with a capital, or in capitals throughout.
    case capitals
    /// As in the name of a file: lower case, without diacritics.
    case slugs
  }

  /// - Parameter names: names of fewer than two words are not looked for: they could be any word.
  init(_ texts: some Sequence<String>, as spelling: Spelling = .capitals) {
    // Of names that end alike, the longest is tried first.
    names = Set(texts.map(Self.words)).filter { $0.count >= 2 }.sorted { one, other in
      one.count != other.count
        ? one.count > other.count : one.lexicographicallyPrecedes(other)
    }.map(Name.init)
    var byKey = [UInt64: [Int]]()
    var last = Set<UInt64>()
    for (index, name) in names.enumerated() {
      for (one, two) in Self.endings(of: name.words, spelling) {
        byKey[Self.key(Self.hash(one), Self.hash(two)), default: []].append(index)
        last.insert(Self.hash(two))
      }
    }
    namesByKey = byKey.mapValues { Array(Set($0)).sorted() }
    lastWords = BitFilter(last)
    keys = BitFilter(byKey.keys)
    marks = Self.marks(spelling)
    self.spelling = spelling
  }

  var isEmpty: Bool { names.isEmpty }

  /// The places of names in a text.
  func places(in text: [UInt8]) -> [Range<Int>] {
    guard !names.isEmpty else { return [] }
    return text.withUnsafeBufferPointer { text in
      marks.withUnsafeBufferPointer { marks in
        places(in: Text(bytes: text, marks: marks, spelling: spelling))
      }
    }
  }

  private func places(in text: Text) -> [Range<Int>] {
    var found = [Range<Int>]()
    text.forEachStart { start in
      var index = start
      var hash: UInt64 = 0
      while index < text.bytes.count, text.isWord(text.bytes[index]) {
        hash = Self.hash(hash, text.bytes[index])
        index += 1
      }
      if lastWords.mayContain(hash), let name = name(in: text, start..<index, hash) {
        found.append(name)
      }
      return index
    }
    return found
  }

  /// The place of the name that ends with a word.
  private func name(in text: Text, _ last: Range<Int>, _ hash: UInt64) -> Range<Int>? {
    guard let before = text.word(before: last.lowerBound) else { return nil }
    let key = Self.key(text.bytes[before].reduce(0, Self.hash), hash)
    guard keys.mayContain(key), let candidates = namesByKey[key] else { return nil }
    for candidate in candidates {
      if let start = text.start(of: names[candidate].words, endingAt: last.upperBound) {
        return start..<last.upperBound
      }
    }
    return nil
  }

  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash << 5 | hash >> 59) ^ UInt64(byte)
  }

  private static func hash(_ word: String) -> UInt64 { word.utf8.reduce(0, hash) }

  private static func key(_ one: UInt64, _ two: UInt64) -> UInt64 {
    (one << 23 | one >> 41) &+ two &* 0x9E37_79B9_7F4A_7C15
  }
}

// What a byte can be.
extension NameSearch {
  /// The first byte of a word that may belong to a name.
  private static let start: UInt8 = 1
  /// An ASCII letter or digit: what follows is no first byte.
  private static let plain: UInt8 = 2
  private static let word: UInt8 = 4

  private static func marks(_ spelling: Spelling) -> [UInt8] {
    (0...255).map { value -> UInt8 in
      let byte = UInt8(value)
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): return plain | word
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        return plain | word | (spelling == .capitals ? start : 0)
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        return plain | word | (spelling == .slugs ? start : 0)
      // Punctuation of two and of three bytes.
      case 0xC2, 0xE2: return 0
      case 0xC3...0xC6, 0xE1: return word | (spelling == .capitals ? start : 0)
      case 0x80...: return word
      default: return 0
      }
    }
  }

  /// A text as the search sees it.
  private struct Text {
    let bytes: UnsafeBufferPointer<UInt8>
    let marks: UnsafeBufferPointer<UInt8>
    let spelling: Spelling

    @inline(__always)
    func isWord(_ byte: UInt8) -> Bool { marks[Int(byte)] & NameSearch.word != 0 }

    /// Hands over each place where a word of a name may begin, and gets back where that word ends.
    @inline(__always)
    func forEachStart(_ endOfWord: (Int) -> Int) {
      var index = 0
      while index < bytes.count {
        guard spelling == .capitals, var block = CapitalBlock(bytes, at: index) else {
          index = isStart(index) ? endOfWord(index) : index + 1
          continue
        }
        var end = index
        while let start = block.popFirst() {
          if index + start >= end { end = endOfWord(index + start) }
        }
        index = max(end, index + CapitalBlock.length)
      }
    }

    private func isStart(_ index: Int) -> Bool {
      guard marks[Int(bytes[index])] & NameSearch.start != 0 else { return false }
      let isInside = index > 0 && marks[Int(bytes[index - 1])] & NameSearch.plain != 0
      return !isInside && isCapitalOrPlain(at: index)
    }

    /// Of the letters that take two or three bytes, the capitals: with one exception they are even.
    private func isCapitalOrPlain(at index: Int) -> Bool {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if spelling == .capitals, next &- UInt8(ascii: "0") < 10 { return false }
      return switch bytes[index] {
      case 0xC3: next < 0x9F
      case 0xC4, 0xC5: next & 1 == 0
      case 0xC6: next == 0xA0 || next == 0xAF
      case 0xE1: index + 2 < bytes.count && bytes[index + 2] & 1 == 0
      default: true
      }
    }

    /// The word that ends before a place; nothing when it is far away or a sentence ends between.
    func word(before place: Int) -> Range<Int>? {
      var end = place
      while end > 0, !endsWord(end) { end -= 1 }
      guard place - end <= 12, !bytes[end..<place].contains(UInt8(ascii: ".")) else { return nil }
      var start = end
      while start > 0, endsWord(start) { start -= 1 }
      return start < end ? start..<end : nil
    }

    private func endsWord(_ offset: Int) -> Bool {
      let byte = bytes[offset - 1]
      guard byte & 0xC0 == 0x80 else { return isWord(byte) }
      var start = offset - 2
      while start >= 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      return start >= 0 && isWord(bytes[start])
    }

    /// Where the words begin that end at a place; nothing when other words stand there.
    func start(of words: [String], endingAt end: Int) -> Int? {
      var start = end
      while start > 0, endsWord(start) { start -= 1 }
      guard isSame(start..<end, words[words.count - 1]) else { return nil }
      for expected in words.dropLast().reversed() {
        guard let range = word(before: start), isSame(range, expected) else { return nil }
        start = range.lowerBound
      }
      return start
    }

    private func isSame(_ range: Range<Int>, _ word: String) -> Bool {
      let there = String(decoding: bytes[range], as: UTF8.self)
      return ToneMarks.canonical(there).lowercased() == word
    }
  }
}

// How a name may be written.
extension NameSearch {
  static func words(_ name: String) -> [String] {
    ToneMarks.canonical(name).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The last two words in each spelling, with the tone mark in the new and the old place.
  private static func endings(
    of words: [String], _ spelling: Spelling
  ) -> [(one: String, two: String)] {
    let cases: [(String) -> String] =
      switch spelling {
      case .capitals: [{ $0.prefix(1).uppercased() + $0.dropFirst() }, { $0.uppercased() }]
      case .slugs: [{ $0 }]
      }
    return cases.flatMap { write in
      spellings(words[words.count - 2]).flatMap { one in
        spellings(words[words.count - 1]).map { two in (write(one), write(two)) }
      }
    }
  }

  private static func spellings(_ word: String) -> [String] {
    [word, oldSpelling(word)].compactMap { $0 }
  }

  /// `hoà` as `hòa`; nothing for words that have one spelling.
  private static func oldSpelling(_ word: String) -> String? {
    for (new, old) in zip(newRhymes, oldRhymes) where word.hasSuffix(new) {
      let candidate = word.dropLast(2) + old
      if ToneMarks.canonical(String(candidate)) == word { return String(candidate) }
    }
    return nil
  }

  private static let newRhymes = words("oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ", " ")
  private static let oldRhymes = words("òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy", " ")

  private static func words(_ text: String, _ separator: Character) -> [String] {
    text.split(separator: separator).map(String.init)
  }
}

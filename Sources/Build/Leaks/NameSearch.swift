import VietnameseText

/// Finds names of people in any text of the site, whatever lies between their words: a space, a
/// line's end, a hyphen of a file name.
///
/// A text is read once, whatever the number of names: each word gets a cheap hash, and only where
/// the last two words of a name stand together (most places are ruled out by one bit) are all of its
/// words compared. About a nanosecond a byte.
struct NameSearch: Sendable {
  private let names: [Name]
  /// The names whose last two words hash to a key.
  private let namesByKey: [UInt64: [Int]]
  /// A bit for each possible beginning of a key.
  private let filter: [UInt64]
  private let filterShift: UInt64

  private struct Name: Sendable {
    /// In lower case, tone marks in one place.
    let words: [String]
  }

  /// - Parameter names: names of fewer than two words are not looked for: they could be any word.
  init(_ texts: some Sequence<String>) {
    // Of names that end alike, the longest is tried first.
    names = Set(texts.map(Self.words)).filter { $0.count >= 2 }.sorted { one, other in
      one.count != other.count
        ? one.count > other.count : one.lexicographicallyPrecedes(other)
    }.map(Name.init)
    var byKey = [UInt64: [Int]]()
    for (index, name) in names.enumerated() {
      for key in Self.keys(of: name.words) { byKey[key, default: []].append(index) }
    }
    namesByKey = byKey
    var bits = 12
    while 1 << bits < byKey.count * 32, bits < 24 { bits += 1 }
    filterShift = UInt64(64 - bits)
    var filter = [UInt64](repeating: 0, count: 1 << (bits - 6))
    for key in byKey.keys {
      let bit = Int(key >> filterShift)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.filter = filter
  }

  var isEmpty: Bool { names.isEmpty }

  /// The places of names in a text.
  func places(in text: [UInt8]) -> [Range<Int>] {
    guard !names.isEmpty else { return [] }
    return text.withUnsafeBufferPointer { text in
      filter.withUnsafeBufferPointer { filter in
        Self.isWord.withUnsafeBufferPointer { places(in: text, filter, $0) }
      }
    }
  }

  private func places(
    in text: UnsafeBufferPointer<UInt8>, _ filter: UnsafeBufferPointer<UInt64>,
    _ isWord: UnsafeBufferPointer<Bool>
  ) -> [Range<Int>] {
    var found = [Range<Int>]()
    var previous: UInt64 = 0
    var index = 0
    let end = text.count
    while index < end {
      while index < end, !isWord[Int(text[index])] {
        index += Self.length(ofMark: text[index])
      }
      guard index < end else { break }
      var hash: UInt64 = 0
      while index < end {
        let byte = text[index]
        guard isWord[Int(byte)] else { break }
        hash = (hash << 5 | hash >> 59) ^ UInt64(byte)
        index += 1
      }
      let key = Self.key(previous, hash)
      previous = hash
      let bit = Int(key >> filterShift)
      guard filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0, let candidates = namesByKey[key]
      else { continue }
      for candidate in candidates {
        if let start = start(of: names[candidate].words, endingAt: index, in: text, isWord) {
          found.append(start..<index)
          break
        }
      }
    }
    return found
  }

  /// Where the words begin that end at a place; nothing when other words stand there.
  private func start(
    of words: [String], endingAt end: Int, in text: UnsafeBufferPointer<UInt8>,
    _ isWord: UnsafeBufferPointer<Bool>
  ) -> Int? {
    var index = end
    for (number, word) in words.reversed().enumerated() {
      if number > 0 {
        let gap = index
        while index > 0, !Self.endsWord(text, index, isWord) { index -= 1 }
        // A sentence's end is no gap within a name.
        guard gap - index <= 12, !text[index..<gap].contains(UInt8(ascii: ".")) else { return nil }
      }
      let wordEnd = index
      while index > 0, Self.endsWord(text, index, isWord) { index -= 1 }
      let there = String(decoding: text[index..<wordEnd], as: UTF8.self)
      guard ToneMarks.canonical(there).lowercased() == word else { return nil }
    }
    return index
  }

  private static func endsWord(
    _ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ isWord: UnsafeBufferPointer<Bool>
  ) -> Bool {
    let byte = text[offset - 1]
    guard byte & 0xC0 == 0x80 else { return isWord[Int(byte)] }
    var start = offset - 2
    while start >= 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 && isWord[Int(text[start])]
  }

  /// Letters and digits; bytes of punctuation beyond ASCII begin with C2 or E2.
  private static let isWord: [Bool] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    case 0x80...0xFF: byte != 0xC2 && byte != 0xE2
    default: false
    }
  }

  @inline(__always)
  private static func length(ofMark byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte == 0xC2 ? 2 : 3
  }

  @inline(__always)
  private static func key(_ one: UInt64, _ two: UInt64) -> UInt64 {
    ((one << 23 | one >> 41) &+ two &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
  }

  private static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(0) { ($0 << 5 | $0 >> 59) ^ UInt64($1) }
  }
}

// How a name may be written.
extension NameSearch {
  static func words(_ name: String) -> [String] {
    ToneMarks.canonical(name).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Of the last two words in each spelling: with capitals first, all in capitals, in lower case as
  /// in a slug; with the tone mark in the new and the old place.
  private static func keys(of words: [String]) -> Set<UInt64> {
    let (one, two) = (spellings(words[words.count - 2]), spellings(words[words.count - 1]))
    return Set(
      zip(one, two).flatMap { one, two in
        one.flatMap { first in two.map { key(hash(first), hash($0)) } }
      })
  }

  /// In each case, in each place of the tone mark.
  private static func spellings(_ word: String) -> [[String]] {
    let old = oldSpelling(word)
    return [
      { $0.prefix(1).uppercased() + $0.dropFirst() }, { $0.uppercased() }, { $0 },
    ].map { (write: (String) -> String) in [word, old].compactMap { $0 }.map(write) }
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

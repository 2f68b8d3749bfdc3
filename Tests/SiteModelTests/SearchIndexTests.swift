import SiteModel
import TestSupport
import Testing
import VietnameseText

@Suite struct SearchIndexTests {
  /// Some texts of few words in many spellings, so that every shape of a list comes up.
  private static func texts(_ count: Int, seed: UInt64) -> [SearchText] {
    var random = SeededGenerator(seed: seed)
    let common = ["công", "Đoàn", "lao", "động"]
    let rare = ["hoà", "hòa", "đường", "dương", "Đường", "duong", "may", "mây", "33", "xưởng"]
    func words(_ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in
        Int.random(in: 0..<10, using: &random) == 0
          ? rare.randomElement(using: &random) ?? ""
          : common.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
    }
    return (0..<count).map { number in
      SearchText(
        title: words(3), names: [words(2), words(1)], summary: words(2), headings: [words(1)],
        story: "\(words(12)) số \(number)")
    }
  }

  /// What search must find, by looking at every text.
  private static func expected(
    _ texts: [SearchText], _ form: (SearchWord) -> String
  ) -> [String: [Int: Int]] {
    var found = [String: [Int: Int]]()
    for (entry, text) in texts.enumerated() {
      let fields = [
        [text.title], text.names, [text.summary], text.headings, [text.story],
      ]
      for (field, parts) in fields.enumerated().reversed() {
        for word in parts.flatMap({ $0.split { !$0.isLetter && !$0.isNumber } }) {
          found[form(SearchWord(String(word))), default: [:]][entry] = field
        }
      }
    }
    return found
  }

  /// - Parameter hands: how many workers take turns with the batches.
  private static func index(_ texts: [SearchText], hands: Int) -> SearchIndex {
    let vocabulary = SearchVocabulary()
    var collectors = (0..<hands).map { _ in SearchCollector(vocabulary) }
    let starts = Array(stride(from: 0, to: texts.count, by: SearchPostings.batch))
    var batches = [Int: SearchPostings]()
    // The last worker begins, so that words are numbered in another order.
    for (turn, start) in starts.enumerated().reversed() {
      let hand = turn % hands
      let batch = texts[start..<min(start + SearchPostings.batch, texts.count)]
      for (place, text) in batch.enumerated() { collectors[hand].add(text, at: place) }
      batches[start] = collectors[hand].finish(first: start)
    }
    return SearchIndex(starts.compactMap { batches[$0] }, vocabulary, entryCount: texts.count)
  }

  /// All that an index holds, as values.
  private struct Contents: Equatable {
    var folds = [String: [Int: Int]]()
    var spellings = [String: [Int: Int]]()
    var order = [String]()
    var bytes = [[UInt8]]()

    init(_ index: SearchIndex) {
      index.forEach { entry in
        folds[entry.folded] = SearchLists.decode(entry.lists)
        if let spelling = entry.spelling { spellings[spelling] = folds[entry.folded] }
        order.append(entry.folded)
        bytes.append(entry.lists)
      } spelling: { entry in
        spellings[entry.spelling ?? ""] = SearchLists.decode(entry.lists)
        bytes.append(entry.lists)
      }
    }
  }

  @Test(arguments: [0, 1, 31, 32, 33, 100, 1_000])
  func `the index says what looking at every text says`(count: Int) {
    let texts = Self.texts(count, seed: UInt64(count))
    let contents = Contents(Self.index(texts, hands: 1))
    #expect(contents.folds == Self.expected(texts, \.folded))
    #expect(contents.spellings == Self.expected(texts, \.exact))
    #expect(
      contents.order == contents.order.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) })
  }

  @Test(arguments: [2, 3, 7])
  func `however many workers, the bytes are the same`(hands: Int) {
    let texts = Self.texts(500, seed: 7)
    #expect(Contents(Self.index(texts, hands: 1)) == Contents(Self.index(texts, hands: hands)))
  }

  @Test func `a word in nearly every text takes a bit for each, a rare one a byte or two`() {
    let texts = (0..<8_000).map { number in
      SearchText(
        title: "", names: [], summary: "", headings: [],
        story: number % 4_000 == 7 ? "công hiếm" : "công")
    }
    Self.index(texts, hands: 2).forEach { entry in
      #expect(entry.lists.count < (entry.folded == "cong" ? 1_010 : 10))
    } spelling: { _ in
      Issue.record("each word has one spelling")
    }
  }

  @Test func `a word of more than 64 bytes is passed over`() {
    let word = String(repeating: "a", count: 65)
    let text = SearchText(title: word, names: [], summary: "", headings: [], story: "bờ \(word)")
    #expect(Contents(Self.index([text], hands: 1)).order == ["bo"])
  }
}

/// Reads the lists of an index, independently of what writes them.
enum SearchLists {
  /// For each entry the number of the field in which it has the word.
  static func decode(_ bytes: [UInt8]) -> [Int: Int] {
    var found = [Int: Int]()
    var rest = bytes[...]
    func number() -> Int {
      var (value, shift) = (0, 0)
      while let byte = rest.popFirst() {
        value |= Int(byte & 0x7F) << shift
        shift += 7
        if byte < 0x80 { break }
      }
      return value
    }
    var field = 0
    while !rest.isEmpty {
      let size = number()
      let end = rest.startIndex + size / 2
      if size % 2 == 1 {
        let first = number() * 8
        for (place, byte) in rest[..<end].enumerated() {
          for bit in 0..<8 where byte >> bit & 1 == 1 { found[first + place * 8 + bit] = field }
        }
        rest = rest[end...]
      } else {
        var entry = -1
        while rest.startIndex < end {
          entry += number() + 1
          found[entry] = field
        }
      }
      field += 1
    }
    return found
  }
}

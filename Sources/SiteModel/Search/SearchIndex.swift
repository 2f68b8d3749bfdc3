import VietnameseText

/// The index of all words: what is written into the files that search loads.
///
/// A word is found by its fold, whatever marks it was typed with. Where several spellings share a
/// fold, each has a list of its own besides, by which those with the very marks come first.
package struct SearchIndex: Sendable {
  /// The words by fold, then by spelling.
  private let words: [SearchWord]
  /// Numbered in that order.
  private let batches: [SearchPostings]
  private let entryCount: Int

  /// - Parameters:
  ///   - batches: what the workers collected, in order of their entries.
  ///   - entryCount: how many profiles the site has.
  package init(_ batches: [SearchPostings], _ vocabulary: SearchVocabulary, entryCount: Int) {
    let written = vocabulary.words
    let order = written.indices.sorted { written[$0] < written[$1] }
    var numbers = [UInt32](repeating: 0, count: written.count)
    for (new, old) in order.enumerated() { numbers[old] = UInt32(new) }
    words = order.map { written[$0] }
    self.batches = batches.map { $0.renumbered(numbers) }
    self.entryCount = entryCount
  }

  /// Where a word stands.
  package struct Entry {
    package let folded: String
    /// The spelling, when the entry is that of one spelling or the only one of its fold.
    package let spelling: String?
    /// The profiles by the weightiest field in which they have the word: one `EntryList` for each
    /// field.
    package let lists: [UInt8]
  }

  /// Goes through the index in order.
  /// - Parameters:
  ///   - word: called for each fold.
  ///   - spelling: called for each spelling of a fold that has several.
  package func forEach(
    word: (Entry) throws -> Void, spelling: (Entry) throws -> Void
  ) rethrows {
    var readers = batches.map { SearchPostings.Reader($0) }
    var lists = FieldLists()
    var best = [UInt8](repeating: FieldLists.none, count: entryCount)
    var start = 0
    while start < words.count {
      let folded = words[start].folded
      let end = words[start...].firstIndex { $0.folded != folded } ?? words.count
      for number in start..<end {
        lists.removeAll()
        for index in readers.indices where readers[index].word == UInt32(number) {
          readers[index].forEachEntry { lists.append($0, $1) }
          readers[index].advance()
        }
        let spelt = words[number].exact
        if end == start + 1 {
          try word(lists.entry(folded, spelt))
        } else {
          try spelling(lists.entry(folded, spelt))
          lists.lower(&best)
        }
      }
      if end > start + 1 {
        lists.removeAll()
        lists.append(best)
        try word(lists.entry(folded, nil))
        for index in best.indices { best[index] = FieldLists.none }
      }
      start = end
    }
  }
}

/// The profiles of a word, by field.
private struct FieldLists {
  static let none = UInt8.max

  private var lists = SearchText.Field.allCases.map { _ in EntryList() }

  mutating func removeAll() {
    for index in lists.indices { lists[index].removeAll() }
  }

  mutating func append(_ entry: Int, _ field: UInt8) {
    lists[Int(field)].append(UInt32(entry))
  }

  /// Adds all entries that have a field.
  mutating func append(_ fields: [UInt8]) {
    for (entry, field) in fields.enumerated() where field != Self.none { append(entry, field) }
  }

  /// Notes for each entry the weightiest of its fields.
  func lower(_ fields: inout [UInt8]) {
    for (field, list) in zip(UInt8(0)..., lists) {
      for entry in list.entries where field < fields[Int(entry)] { fields[Int(entry)] = field }
    }
  }

  func entry(_ folded: String, _ spelling: String?) -> SearchIndex.Entry {
    var bytes = [UInt8]()
    for list in lists { list.write(to: &bytes) }
    return SearchIndex.Entry(folded: folded, spelling: spelling, lists: bytes)
  }
}

extension SearchWord {
  /// In the order in which JavaScript compares: by the units of UTF-16.
  fileprivate static func < (one: SearchWord, other: SearchWord) -> Bool {
    one.folded == other.folded
      ? one.exact.utf16.lexicographicallyPrecedes(other.exact.utf16)
      : one.folded.utf16.lexicographicallyPrecedes(other.folded.utf16)
  }
}

import Glibc
import VietnameseText

/// Notes which words stand in which profiles: one worker's notebook, handed in every 32 profiles.
///
/// A word is told by its bytes as they are written; only the first time is it folded and numbered.
package struct SearchCollector {
  /// Longer words are not worth finding: a line of hyphens, a key, an attack.
  private static let longestWord = 64

  private let vocabulary: SearchVocabulary
  private var known = WordTable()
  /// By word, the profiles of the present batch that have it, a bit each.
  private var masks = [UInt32]()
  /// The words of the present batch.
  private var touched = [UInt32]()
  /// Where words stand elsewhere than in the story.
  private var marks = [SearchPostings.Mark]()

  package init(_ vocabulary: SearchVocabulary) {
    self.vocabulary = vocabulary
  }

  /// Adds the words of a profile.
  /// - Parameter place: its place in the batch, below `SearchPostings.batch`.
  package mutating func add(_ text: SearchText, at place: Int) {
    let bit = UInt32(1) << UInt32(place)
    for (field, text) in text.fields {
      var text = text
      text.withUTF8 { bytes in
        Words.forEach(in: bytes.span) { range, hash in
          guard range.count <= Self.longestWord else { return }
          let word = number(of: UnsafeBufferPointer(rebasing: bytes[range]), hash)
          let mask = masks[Int(word)]
          guard mask & bit == 0 else { return }
          if mask == 0 { touched.append(word) }
          masks[Int(word)] = mask | bit
          if field != .story { marks.append(.init(word: word, place: place, field: field)) }
        }
      }
    }
  }

  private mutating func number(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> UInt32 {
    if let number = known.number(of: word, hash) { return number }
    let number = vocabulary.number(of: String(decoding: word, as: UTF8.self))
    known.insert(word, hash, number)
    while masks.count <= Int(number) { masks.append(0) }
    return number
  }

  /// What was noted since the last time.
  /// - Parameter first: the entry at place 0 of the batch.
  package mutating func finish(first: Int) -> SearchPostings {
    touched.sort()
    marks.sort()
    var postings = SearchPostings(first: first)
    var mark = 0
    for word in touched {
      let start = mark
      while mark < marks.count, marks[mark].word == word { mark += 1 }
      postings.append(word, masks[Int(word)], marks[start..<mark])
      masks[Int(word)] = 0
    }
    touched.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    return postings.trimmed
  }
}

/// Words as written, with their numbers: a hash table over one run of bytes, without an object for
/// each word.
private struct WordTable {
  private struct Entry {
    let hash: UInt32
    let start: UInt32
    let length: UInt32
    let number: UInt32
  }

  private var entries = [Entry]()
  private var bytes = [UInt8]()
  /// Positions in `entries`, from 1; 0 is free. A power of two, at most half full.
  private var slots = [UInt32](repeating: 0, count: 4_096)

  func number(of word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> UInt32? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.hash == hash, entry.length == word.count {
        if holds(word, at: Int(entry.start)) { return entry.number }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func holds(_ word: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let known = UnsafeBufferPointer(rebasing: bytes[start..<start + word.count])
      guard let one = known.baseAddress, let other = word.baseAddress else { return false }
      return memcmp(one, other, word.count) == 0
    }
  }

  mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32, _ number: UInt32) {
    entries.append(
      Entry(
        hash: hash, start: UInt32(bytes.count), length: UInt32(word.count), number: number))
    bytes.append(contentsOf: word)
    if entries.count * 2 > slots.count {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      for index in entries.indices { place(index) }
    } else {
      place(entries.count - 1)
    }
  }

  private mutating func place(_ index: Int) {
    var slot = Int(entries[index].hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(index + 1)
  }
}

/// Which words stand in which of up to 32 profiles, packed: for each word its number (as the
/// distance from the one before), then either a few bytes, each a profile and a field, or a mask of
/// profiles and such bytes for those where the word stands elsewhere than in the story.
///
/// All of them are kept until the site is rendered, so they are small: about seven bits for each
/// word of each profile.
package struct SearchPostings: Sendable {
  /// How many profiles make a batch.
  package static let batch = 32
  /// Up to so many profiles are named one by one.
  private static let few = 4

  /// The entry at place 0.
  let first: Int
  private var bytes = [UInt8]()
  private var last: UInt32 = 0

  /// Where a word stands in one profile.
  struct Mark: Comparable {
    /// The word's number, then the place (5 bits), then the field (3 bits).
    private let bits: UInt64

    init(word: UInt32, place: Int, field: SearchText.Field) {
      bits = UInt64(word) << 8 | UInt64(place) << 3 | UInt64(field.rawValue)
    }

    var word: UInt32 { UInt32(bits >> 8) }
    var byte: UInt8 { UInt8(truncatingIfNeeded: bits) }

    static func < (one: Mark, other: Mark) -> Bool { one.bits < other.bits }
  }

  init(first: Int) {
    self.first = first
  }

  /// Adds a word; numbers must rise.
  mutating func append(_ word: UInt32, _ mask: UInt32, _ marks: some Collection<Mark>) {
    bytes.append(varint: word - last)
    last = word
    let count = mask.nonzeroBitCount
    guard count <= Self.few else {
      bytes.append(0)
      for shift in stride(from: 0, to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: mask >> UInt32(shift)))
      }
      bytes.append(UInt8(marks.count))
      for mark in marks { bytes.append(mark.byte) }
      return
    }
    bytes.append(UInt8(count))
    for mark in marks { bytes.append(mark.byte) }
    var others = marks.reduce(mask) { $0 & ~(1 << UInt32($1.byte >> 3)) }
    while others != 0 {
      bytes.append(UInt8(others.trailingZeroBitCount) << 3 | SearchText.Field.story.rawValue)
      others &= others - 1
    }
  }

  /// The same, without room to grow.
  var trimmed: SearchPostings {
    var copy = SearchPostings(first: first)
    copy.bytes = Array(bytes[...])
    copy.last = last
    return copy
  }

  /// The same with the words numbered anew, in the new order.
  package func renumbered(_ numbers: [UInt32]) -> SearchPostings {
    var words = [(number: UInt32, Range<Int>)]()
    var reader = Reader(self)
    while let word = reader.word {
      let start = reader.index
      reader.skip()
      words.append((numbers[Int(word)], start..<reader.index))
      reader.advance()
    }
    words.sort { $0.number < $1.number }
    var result = SearchPostings(first: first)
    result.bytes.reserveCapacity(bytes.count + bytes.count / 8)
    for (number, range) in words {
      result.bytes.append(varint: number - result.last)
      result.last = number
      result.bytes += bytes[range]
    }
    return result.trimmed
  }

  /// Goes from word to word.
  struct Reader {
    private let postings: SearchPostings
    private(set) var index = 0
    /// The word at which it stands; nothing at the end.
    private(set) var word: UInt32?

    init(_ postings: SearchPostings) {
      self.postings = postings
      advance(from: 0)
    }

    /// Passes over the profiles of the present word.
    mutating func skip() {
      let count = postings.bytes[index]
      index += 1 + (count == 0 ? 5 + Int(postings.bytes[index + 5]) : Int(count))
    }

    /// Reads the profiles of the present word, in order: an entry and a field each.
    mutating func forEachEntry(_ body: (_ entry: Int, _ field: UInt8) -> Void) {
      let bytes = postings.bytes
      let start = index
      skip()
      var fields: InlineArray<32, UInt8> = .init(repeating: SearchText.Field.story.rawValue)
      var mask: UInt32 = 0
      var marks = start + 1
      if bytes[start] == 0 {
        for offset in 0..<4 { mask |= UInt32(bytes[start + 1 + offset]) << UInt32(8 * offset) }
        marks += 5
      }
      for byte in bytes[marks..<index] {
        mask |= 1 << UInt32(byte >> 3)
        fields[Int(byte >> 3)] = byte & 7
      }
      while mask != 0 {
        let place = mask.trailingZeroBitCount
        body(postings.first + place, fields[place])
        mask &= mask - 1
      }
    }

    /// Moves on to the next word, past the profiles of the present one.
    mutating func advance() { advance(from: word ?? 0) }

    private mutating func advance(from last: UInt32) {
      guard index < postings.bytes.count else {
        word = nil
        return
      }
      var distance: UInt32 = 0
      var shift: UInt32 = 0
      while postings.bytes[index] >= 0x80 {
        distance |= UInt32(postings.bytes[index] & 0x7F) << shift
        shift += 7
        index += 1
      }
      word = last + (distance | UInt32(postings.bytes[index]) << shift)
      index += 1
    }
  }
}

extension [UInt8] {
  /// Adds a number in as few bytes as it needs, seven bits each, the lowest first.
  mutating func append(varint number: UInt32) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }
}

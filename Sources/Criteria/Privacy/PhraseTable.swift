import VietnameseText

/// Words and phrases looked up at a place in a text, whatever their case and the place of their tone
/// marks; a space matches any white space.
///
/// A place is ruled out by its first three bytes: most places of a text cost one multiplication.
struct PhraseTable<Value: Sendable>: Sendable {
  private let spellings: [Spelling]
  /// Where in `spellings` those of each bucket begin; a last entry ends the last bucket.
  private let buckets: [UInt16]

  private struct Spelling: Sendable {
    let bytes: [UInt8]
    let value: Value
    /// The first eight bytes at most, up to a space, the first the lowest; and which bits they take.
    let beginning: UInt64
    let mask: UInt64

    init(_ bytes: [UInt8], _ value: Value) {
      self.bytes = bytes
      self.value = value
      let word = bytes.prefix(8).prefix { $0 != UInt8(ascii: " ") }
      beginning = UInt64(lowestFirst: word)
      mask = UInt64(lowestFirst: word.map { _ in 0xFF })
    }
  }

  private static var bucketBits: UInt32 { 14 }

  /// - Parameter phrases: as they stand within a sentence, of three bytes or more. A space at the
  ///   end asks for white space there, which then belongs to no match.
  init(_ phrases: [(text: String, value: Value)]) {
    var byBucket = [[Spelling]](repeating: [], count: 1 << Int(Self.bucketBits))
    for (text, value) in phrases {
      for bytes in Self.spellings(of: text) {
        byBucket[Self.bucket(bytes, 0)].append(Spelling(bytes, value))
      }
    }
    var buckets: [UInt16] = [0]
    var spellings = [Spelling]()
    for bucket in byBucket {
      // Of two phrases that both match, the longer says more.
      spellings += bucket.sorted { $0.bytes.count > $1.bytes.count }
      buckets.append(UInt16(spellings.count))
    }
    self.spellings = spellings
    self.buckets = buckets
  }

  /// Whether some phrase begins like the text at an offset: nearly nowhere.
  @inline(__always)
  func mayMatch(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset + 3 <= text.count else { return false }
    let bucket = Self.bucket(text[offset], text[offset + 1], text[offset + 2])
    return buckets.withUnsafeBufferPointer { $0[bucket] != $0[bucket + 1] }
  }

  /// The longest phrase that begins at an offset and ends with a word, and where it ends.
  @inline(__always)
  func match(_ text: [UInt8], at offset: Int) -> (value: Value, end: Int)? {
    guard offset + 3 <= text.count else { return nil }
    let bucket = Self.bucket(text, offset)
    let first = Int(buckets[bucket])
    let end = Int(buckets[bucket + 1])
    return first == end ? nil : match(text, at: offset, among: first..<end)
  }

  private func match(
    _ text: [UInt8], at offset: Int, among candidates: Range<Int>
  ) -> (value: Value, end: Int)? {
    let beginning =
      text.count - offset < 8
      ? UInt64(lowestFirst: text[offset...])
      : text.withUnsafeBytes {
        UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      }
    for candidate in candidates
    where (spellings[candidate].beginning ^ beginning) & spellings[candidate].mask == 0 {
      var place = offset
      var isMatch = true
      for byte in spellings[candidate].bytes {
        if byte == UInt8(ascii: " ") {
          let next = text.skippingSpace(place)
          isMatch = next > place
          place = next
        } else {
          isMatch = text.byte(place) == byte
          place += 1
        }
        if !isMatch { break }
      }
      guard isMatch else { continue }
      if spellings[candidate].bytes.last == UInt8(ascii: " ") {
        return (spellings[candidate].value, offset + spellings[candidate].bytes.count - 1)
      }
      if !text.isWord(place) { return (spellings[candidate].value, place) }
    }
    return nil
  }

  @inline(__always)
  private static func bucket(_ bytes: [UInt8], _ offset: Int) -> Int {
    bucket(bytes[offset], bytes[offset + 1], bytes[offset + 2])
  }

  @inline(__always)
  private static func bucket(_ one: UInt8, _ two: UInt8, _ three: UInt8) -> Int {
    let word = UInt32(one) | UInt32(two) << 8 | UInt32(three) << 16
    return Int((word &* 0x9E37_79B1) >> (32 - bucketBits))
  }

  /// A phrase as it may be written: in lower case, at the beginning of a sentence, in capitals; each
  /// with tone marks in the old and the new place.
  private static func spellings(of text: String) -> Set<[UInt8]> {
    let marks = [text, ToneMarks.canonical(text)]
    return Set(
      marks.flatMap { text in
        [text, text.prefix(1).uppercased() + text.dropFirst(), text.uppercased()].map {
          Array($0.utf8)
        }
      })
  }
}

extension UInt64 {
  /// At most eight bytes as one number.
  fileprivate init(lowestFirst bytes: some Collection<UInt8>) {
    self = 0
    var shift: UInt64 = 0
    for byte in bytes {
      self |= UInt64(byte) << shift
      shift += 8
    }
  }
}

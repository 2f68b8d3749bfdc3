/// A name as two machine words, so that looking it up compares no strings.
///
/// A name of at most 15 UTF-8 bytes is in the words as it stands, with its length in the last
/// byte. A longer one is there as 120 bits of hash: names come from our own code and templates, not
/// from an attacker, so that is enough to tell them apart.
package struct Name: Sendable, Hashable {
  private let low: UInt64
  private let high: UInt64

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  package init(_ name: String) {
    var name = name
    self = name.withUTF8 { Name(UnsafeRawBufferPointer($0)) }
  }

  private init(_ bytes: UnsafeRawBufferPointer) {
    let length = UInt64(bytes.count) << 56
    switch bytes.count {
    case 0...7: self.init(low: Self.word(bytes), high: length)
    case 8...15:
      let rest = UnsafeRawBufferPointer(rebasing: bytes[8...])
      let first = UnsafeRawBufferPointer(rebasing: bytes[..<8])
      self.init(
        low: UInt64(littleEndian: first.loadUnaligned(as: UInt64.self)),
        high: Self.word(rest) | length)
    default:
      // FNV-1a, from two different starts.
      var (low, high): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x6C62_272E_07BB_0142)
      for byte in bytes {
        low = (low ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        high = (high ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
      self.init(low: low, high: high | 0xFF << 56)
    }
  }

  /// At most seven bytes as a number, the first the lowest.
  private static func word(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var word: UInt64 = 0
    for index in bytes.indices.reversed() { word = word << 8 | UInt64(bytes[index]) }
    return word
  }

  /// The name of at most 12 bytes with `co_` before it: whether a list of that name has anything.
  package var presence: Name {
    let count = high >> 56
    precondition(count <= 12, "The name of a list is too long")
    let prefix = UInt64(UInt8(ascii: "c")) | UInt64(UInt8(ascii: "o")) << 8
    return Name(
      low: low << 24 | prefix | UInt64(UInt8(ascii: "_")) << 16,
      high: (high << 24 | low >> 40) & 0xFF_FFFF_FFFF_FFFF | (count + 3) << 56)
  }

  /// The name as it is written; nothing for one that is here as a hash.
  var text: String? {
    let count = Int(high >> 56)
    guard count <= 15 else { return nil }
    return String(unsafeUninitializedCapacity: count) { buffer in
      for index in 0..<count {
        buffer[index] = UInt8(truncatingIfNeeded: (index < 8 ? low : high) >> UInt64(index % 8 * 8))
      }
      return count
    }
  }

  @inline(__always)
  package static func == (one: Name, other: Name) -> Bool {
    (one.low ^ other.low) | (one.high ^ other.high) == 0
  }
}

extension Name: ExpressibleByStringLiteral {
  package init(stringLiteral name: StaticString) {
    self.init(UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }
}

/// Sixteen bytes of a text looked at together, for words that begin with a capital of the
/// Vietnamese alphabet.
struct CapitalBlock {
  static let length = 16

  /// For each of the first eight bytes, and of the others, 0xFF where such a word may begin, else 0;
  /// the first byte is the lowest.
  private var first: UInt64
  private var second: UInt64

  /// - Returns: nothing at the ends of the text, where there are no neighbours to look at.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    // One byte before the block is read and two after it.
    guard index >= 1, bytes.count - index >= Self.length + 2, let base = bytes.baseAddress else {
      return nil
    }
    func block(_ offset: Int) -> SIMD16<UInt8> {
      UnsafeRawPointer(base + index + offset).loadUnaligned(as: SIMD16<UInt8>.self)
    }
    // Compared with a single byte, and not with sixteen of it, each would be looked at by itself.
    func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
    let (before, byte, next, third) = (block(-1), block(0), block(1), block(2))
    let ascii = (byte &- all(UInt8(ascii: "A"))) .< all(26)
    // Of the letters that take two or three bytes, capitals are even, but for Ư.
    let latin = (byte .== all(0xC3)) .& (next .< all(0x9F))
    let extended = ((byte | all(1)) .== all(0xC5)) .& ((next & all(1)) .== all(0))
    let horned = (byte .== all(0xC6)) .& ((next .== all(0xA0)) .| (next .== all(0xAF)))
    let vietnamese = (byte .== all(0xE1)) .& ((third & all(1)) .== all(0))
    let isAfterDigit = (before &- all(UInt8(ascii: "0"))) .< all(10)
    let isAfterLetter = ((before | all(0x20)) &- all(UInt8(ascii: "a"))) .< all(26)
    // `M12` of a drawing, and all that is no one's name.
    let isBeforeDigit = (next &- all(UInt8(ascii: "0"))) .< all(10)
    let isNone = isAfterDigit .| isAfterLetter .| isBeforeDigit
    let capitals = ascii .| latin .| extended .| horned .| vietnamese
    let starting = capitals .& (capitals .^ isNone)
    let starts = unsafeBitCast(starting, to: SIMD2<UInt64>.self)
    (first, second) = (starts[0], starts[1])
  }

  /// The next place in the block where a word may begin.
  @inline(__always)
  mutating func popFirst() -> Int? {
    if first != 0 { return Self.popFirst(of: &first) }
    return second != 0 ? 8 + Self.popFirst(of: &second) : nil
  }

  @inline(__always)
  private static func popFirst(of starts: inout UInt64) -> Int {
    let bit = starts.trailingZeroBitCount
    starts &= ~(0xFF &<< UInt64(bit))
    return bit >> 3
  }
}

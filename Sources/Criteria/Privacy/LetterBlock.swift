/// Sixteen bytes of a text looked at together, to find where the letters of a word end. Words are
/// so short that a loop over their bytes would mostly cost the processor's wrong guess at its end.
enum LetterBlock {
  private static let length = 16

  /// The first place from an offset on that is no letter in the sense of `ByteClass.word`.
  @inline(__always)
  static func endOfLetters(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while bytes.count - index >= length, let base = bytes.baseAddress {
      let block = UnsafeRawPointer(base + index).loadUnaligned(as: SIMD16<UInt8>.self)
      // What is neither ASCII nor the first byte of punctuation belongs to a letter.
      let isLetter =
        (((block | all(0x20)) &- all(UInt8(ascii: "a"))) .< all(26))
        .| (block .== all(UInt8(ascii: "_"))) .| ((block &- all(0x80)) .< all(0xEF - 0x80))
      let isMark = (block .== all(0xC2)) .| (block .== all(0xE2))
      let letters = unsafeBitCast(isLetter .& (isLetter .^ isMark), to: SIMD2<UInt64>.self)
      let ends = SIMD2(~letters[0], ~letters[1])
      if ends[0] != 0 { return index + ends[0].trailingZeroBitCount >> 3 }
      if ends[1] != 0 { return index + 8 + ends[1].trailingZeroBitCount >> 3 }
      index += length
    }
    while index < bytes.count, ByteClass.table[Int(bytes[index])] == ByteClass.word { index += 1 }
    return index
  }

  /// Compared with a single byte, and not with sixteen of it, each would be looked at by itself.
  @inline(__always)
  private static func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
}

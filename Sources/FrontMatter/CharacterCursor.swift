internal import CYAML

/// Turns libyaml's marks, which count characters, into offsets of bytes. Marks come almost in the
/// order of the file, so it walks from one to the next.
struct CharacterCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var character = 0
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func offset(of mark: yaml_mark_t) -> Int {
    while let leads = leadsInNextEight(), character + leads < mark.index {
      offset += 8
      character += leads
    }
    // Without a branch on the length of a character, which could not be predicted.
    while character < mark.index, offset < bytes.count {
      offset += 1
      let isLead = offset == bytes.count || bytes[offset] & 0xC0 != 0x80
      character += isLead ? 1 : 0
    }
    while character > mark.index, offset > 0 {
      repeat { offset -= 1 } while offset > 0 && bytes[offset] & 0xC0 == 0x80
      character -= 1
    }
    return offset
  }

  /// How many characters begin in the eight bytes after the present one; nothing when there are not
  /// as many.
  @inline(__always)
  private func leadsInNextEight() -> Int? {
    guard bytes.count - offset > 8, let base = bytes.baseAddress else { return nil }
    let block = UnsafeRawPointer(base + offset + 1).loadUnaligned(as: UInt64.self)
    // Of a byte within a character, and of no other, the highest two bits are 10.
    let within = (block >> 7) & ~(block >> 6) & 0x0101_0101_0101_0101
    return 8 - Int((within &* 0x0101_0101_0101_0101) >> 56)
  }
}

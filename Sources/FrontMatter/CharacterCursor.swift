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
    while character < mark.index, offset < bytes.count {
      let lead = bytes[offset]
      offset += lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      character += 1
    }
    while character > mark.index, offset > 0 {
      repeat { offset -= 1 } while offset > 0 && bytes[offset] & 0xC0 == 0x80
      character -= 1
    }
    offset = min(offset, bytes.count)
    return offset
  }
}

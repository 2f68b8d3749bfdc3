/// What one pass over the bytes of a file finds out about them as UTF-8.
struct ByteSurvey {
  /// The offset of the first byte that is not well-formed UTF-8 (Unicode 16.0, table 3-7).
  private(set) var firstInvalid: Int?
  private(set) var hasCarriageReturn = false
  private(set) var hasNull = false
  /// Whether some character could stand otherwise in Unicode's composed form. Never false for a
  /// text that is not NFC; true for some that are.
  private(set) var mayNeedComposing = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let plain = ByteAutomaton.plainText.run(bytes)
    if plain.accepts {
      self.init(hasCarriageReturn: plain.hasMark)
    } else {
      self.init(closely: bytes)
    }
  }

  private init(hasCarriageReturn: Bool) {
    self.hasCarriageReturn = hasCarriageReturn
  }

  /// The same, character by character.
  init(closely bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    let count = bytes.count
    var index = 0
    while index < count {
      let byte = base[index]
      if byte < 0x80 {
        if byte <= 0x0D {
          if byte == 0x0D { hasCarriageReturn = true } else if byte == 0 { hasNull = true }
        }
        index += 1
        continue
      }
      let length = Self.length(at: base + index, available: count - index)
      guard length > 0 else {
        firstInvalid = index
        return
      }
      if !Self.isSurelyComposed(base + index) { mayNeedComposing = true }
      index += length
    }
  }

  /// The length of the character beyond ASCII that starts here, or 0 if none does.
  @inline(__always)
  static func length(at byte: UnsafePointer<UInt8>, available: Int) -> Int {
    func continues(_ offset: Int) -> Bool { byte[offset] & 0xC0 == 0x80 }
    switch byte[0] {
    case 0xC2...0xDF:
      return available >= 2 && continues(1) ? 2 : 0
    case 0xE0...0xEF:
      guard available >= 3, continues(1), continues(2) else { return 0 }
      if byte[0] == 0xE0 && byte[1] < 0xA0 { return 0 }
      // Surrogates.
      if byte[0] == 0xED && byte[1] > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard available >= 4, continues(1), continues(2), continues(3) else { return 0 }
      if byte[0] == 0xF0 && byte[1] < 0x90 { return 0 }
      if byte[0] == 0xF4 && byte[1] > 0x8F { return 0 }
      return 4
    default:
      return 0
    }
  }

  /// Whether a character beyond ASCII is of those blocks common in our texts where every character
  /// is composed and joins none before it: Latin letters with the Vietnamese ones, punctuation,
  /// currency, arrows and mathematics, Han, emoji.
  @inline(__always)
  private static func isSurelyComposed(_ byte: UnsafePointer<UInt8>) -> Bool {
    switch byte[0] {
    // U+0080 to U+02FF.
    case 0xC2...0xCB: true
    // U+1E00 to U+1EFF.
    case 0xE1: byte[1] >= 0xB8 && byte[1] <= 0xBB
    // U+2000 and U+2001 are spelt U+2002 and U+2003.
    case 0xE2: byte[1] == 0x80 ? byte[2] >= 0x82 : isTrusted(afterE2: byte[1])
    case 0xE4...0xE9: true
    case 0xF0: byte[1] == 0x9F
    default: false
    }
  }

  /// Whether all characters beginning with 0xE2 and this byte are composed. Left out are U+20D0
  /// and the like, which are combining, and U+2126, U+212A and U+212B, letters spelt otherwise.
  static func isTrusted(afterE2 byte: UInt8) -> Bool {
    switch byte {
    case 0x81, 0x82, 0x85...0x8B, 0x94...0x9E: true
    default: false
    }
  }
}

/// What a byte of UTF-8 can begin, as far as the search for sensitive matter needs to know.
enum ByteClass {
  static let other: UInt8 = 0
  /// Part of a word: a letter, or a byte of one.
  static let word: UInt8 = 1
  static let digit: UInt8 = 2
  static let at: UInt8 = 3
  /// Punctuation of two, three and four bytes: `«`, `“ ” – …`, emoji.
  static let twoBytes: UInt8 = 4
  static let threeBytes: UInt8 = 5
  static let fourBytes: UInt8 = 6

  static let table: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
    case UInt8(ascii: "@"): at
    // `_` holds the parts of file names together.
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      word
    case 0xC2: twoBytes
    case 0xE2, 0xEF: threeBytes
    case 0xF0...0xFF: fourBytes
    case 0x80...0xFF: word
    default: other
    }
  }
}

extension [UInt8] {
  /// The byte at an offset, or 0 outside.
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { offset >= 0 && offset < count ? self[offset] : 0 }

  @inline(__always)
  func isDigit(_ offset: Int) -> Bool { byte(offset) &- UInt8(ascii: "0") < 10 }

  /// Whether a word goes on at an offset.
  @inline(__always)
  func isWord(_ offset: Int) -> Bool {
    let byte = byte(offset)
    return byte != 0 && (ByteClass.table[Int(byte)] == ByteClass.word || isDigit(offset))
  }

  /// Whether a word ends right before an offset.
  func endsWord(_ offset: Int) -> Bool {
    var start = offset - 1
    while byte(start) & 0xC0 == 0x80 { start -= 1 }
    return isWord(start)
  }

  /// The length of white space at an offset: a space, a line feed, a tab, a no-break space.
  @inline(__always)
  func spaceLength(_ offset: Int) -> Int {
    switch byte(offset) {
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"): 1
    case 0xC2 where byte(offset + 1) == 0xA0: 2
    default: 0
    }
  }

  func skippingSpace(_ offset: Int) -> Int {
    var offset = offset
    while case let length = spaceLength(offset), length > 0 { offset += length }
    return offset
  }

  /// Whether a capital of the Vietnamese alphabet stands at an offset.
  func isCapital(_ offset: Int) -> Bool {
    switch byte(offset) {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case 0xC3: (0x80...0x9E).contains(byte(offset + 1))
    // Ă Đ Ĩ Ũ, Ơ Ư: in these blocks capitals are even, but for Ư.
    case 0xC4, 0xC5: byte(offset + 1) & 1 == 0
    case 0xC6: byte(offset + 1) == 0xA0 || byte(offset + 1) == 0xAF
    case 0xE1: (byte(offset + 1) == 0xBA || byte(offset + 1) == 0xBB) && byte(offset + 2) & 1 == 0
    default: false
    }
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: self[range.clamped(to: indices)], as: UTF8.self)
  }
}

/// Unicode scalars as numbers: reading them from bytes, and the few classes this target knows.
enum Scalars {
  /// Reads the scalar at `index` and moves on. What is not UTF-8 reads as U+FFFD, byte by byte.
  @inline(__always)
  static func read(_ bytes: Span<UInt8>, at index: inout Int) -> UInt32 {
    let first = bytes[index]
    index += 1
    if first < 0x80 { return UInt32(first) }
    let (length, initial, least): (Int, UInt32, UInt32) =
      switch first {
      case 0xC2...0xDF: (1, UInt32(first & 0x1F), 0x80)
      case 0xE0...0xEF: (2, UInt32(first & 0x0F), 0x800)
      case 0xF0...0xF4: (3, UInt32(first & 0x07), 0x10000)
      default: (0, replacement, 0)
      }
    guard length > 0, index + length <= bytes.count else { return replacement }
    var scalar = initial
    for offset in 0..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return replacement }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard scalar >= least, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else {
      return replacement
    }
    index += length
    return scalar
  }

  private static let replacement: UInt32 = 0xFFFD

  /// Appends a scalar as UTF-8.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? .init())
  }

  /// Spaces of every width and line ends.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// The hyphen and the dashes that word processors put in its place.
  static func isHyphen(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2010...0x2014, 0x2212: true
    default: false
    }
  }

  /// The apostrophe of H’Hen, typed or typographic.
  static func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x02BC
  }

  /// What leaves no trace on paper: soft hyphen, zero-width spaces and joiners, byte order mark.
  static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// A mark of the block Combining Diacritical Marks.
  static func isCombiningMark(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

  static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  /// Letters, digits and combining marks; outside Latin, all that is not known for punctuation or a
  /// symbol.
  static func isWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA: true
    case 0x00...0xBF, 0xD7, 0xF7: false
    case 0x2000...0x2BFF, 0x3000...0x303F, 0xD800...0xF8FF: false
    case 0xFE00...0xFE0F, 0xFE30...0xFE6F, 0xFEFF, 0xFF01...0xFF0F, 0xFFF0...0xFFFF: false
    case 0x1F000...0x1FAFF, 0xE0000...0xFFFFFFFF: false
    default: true
    }
  }
}

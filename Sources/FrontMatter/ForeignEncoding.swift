internal import Diagnostics

/// An encoding that is not UTF-8, told from a file's bytes. A good guess for a message, and never
/// used to read the file.
enum ForeignEncoding: Equatable {
  case utf16(littleEndian: Bool)
  case utf32(littleEndian: Bool)
  case legacy(LegacyEncoding)
  /// UTF-8 with a few bytes that are not.
  case damagedUTF8
  case unknown

  /// - Parameter isUTF8: whether the bytes are well-formed UTF-8, but hold NUL.
  /// - Returns: nothing when they are UTF-8 after all.
  static func recognise(_ bytes: UnsafeBufferPointer<UInt8>, isUTF8: Bool) -> ForeignEncoding? {
    if let wide = wide(bytes) { return wide }
    if isUTF8 { return nil }
    if isMostlyUTF8(bytes) { return .damagedUTF8 }
    return LegacyEncoding.recognise(bytes).map { .legacy($0) } ?? .unknown
  }

  /// By the byte order mark, or by the zeroes: half the letters of Vietnamese are ASCII, whose
  /// upper byte is zero, always on the same side.
  private static func wide(_ bytes: UnsafeBufferPointer<UInt8>) -> ForeignEncoding? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32(littleEndian: true) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32(littleEndian: false) }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(littleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(littleEndian: false) }
    let pairs = min(bytes.count / 2, 4096)
    guard pairs >= 2 else { return nil }
    var zeroes = (even: 0, odd: 0)
    for pair in 0..<pairs {
      if bytes[2 * pair] == 0 { zeroes.even += 1 }
      if bytes[2 * pair + 1] == 0 { zeroes.odd += 1 }
    }
    if zeroes.odd * 3 >= pairs, zeroes.even * 20 <= pairs { return .utf16(littleEndian: true) }
    if zeroes.even * 3 >= pairs, zeroes.odd * 20 <= pairs { return .utf16(littleEndian: false) }
    return nil
  }

  /// Whether characters beyond ASCII are far more often UTF-8 than not, which no other encoding
  /// does by chance.
  private static func isMostlyUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    var good = 0
    var bad = 0
    var lastIsBad = false
    var index = 0
    while index < bytes.count {
      let length =
        bytes[index] < 0x80
        ? 1 : ByteSurvey.length(at: base + index, available: bytes.count - index)
      if length > 1 { good += 1 }
      // Bytes in a row are one spot.
      if length == 0, !lastIsBad { bad += 1 }
      lastIsBad = length == 0
      index += max(length, 1)
    }
    return good > 0 && good >= 4 * bad
  }

  func diagnostic(
    path: String, bytes: UnsafeBufferPointer<UInt8>, offset: Int
  ) -> Diagnostic {
    let position = Self.position(of: offset, in: bytes)
    let location = SourceLocation(path, SourceRange(position, position))
    let hexadecimal = bytes.count > offset ? String(bytes[offset], radix: 16, uppercase: true) : ""
    let byte = "0x" + (hexadecimal.count < 2 ? "0" : "") + hexadecimal
    switch self {
    case .utf16(let littleEndian):
      return wide("UTF-16", littleEndian, path)
    case .utf32(let littleEndian):
      return wide("UTF-32", littleEndian, path)
    case .legacy(let encoding):
      return Diagnostic(encoding.definition, at: location, ["tep": path])
    case .damagedUTF8:
      return Diagnostic(.damagedUTF8, at: location, ["byte": byte])
    case .unknown:
      return Diagnostic(.unknownEncoding, at: location, ["byte": byte])
    }
  }

  /// Without a place in the file: its lines, read as UTF-8, would be quoted as rows of controls.
  private func wide(_ name: String, _ isLittleEndian: Bool, _ path: String) -> Diagnostic {
    Diagnostic(
      .utf16, at: SourceLocation(path),
      [
        "ten": name + (isLittleEndian ? " little-endian" : " big-endian"),
        "ten_iconv": name + (isLittleEndian ? "LE" : "BE"), "tep": path,
      ])
  }

  /// The line and column of a byte, in a text that is good up to it and may end lines with CR.
  private static func position(
    of offset: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> SourcePosition {
    var line = 1
    var column = 1
    for index in 0..<min(offset, bytes.count) {
      switch bytes[index] {
      case 0x0A where index > 0 && bytes[index - 1] == 0x0D: break
      case 0x0A, 0x0D:
        line += 1
        column = 1
      case let byte where byte & 0xC0 != 0x80: column += 1
      default: break
      }
    }
    return SourcePosition(line: line, column: column)
  }
}

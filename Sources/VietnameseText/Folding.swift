/// Text reduced to what all its spellings share: lower case, no marks, đ as d.
///
/// `Đường`, `đường` and their decomposed forms fold to `duong`. So do other Latin letters (é e,
/// ł l, ß ss, æ ae), raised digits (m² m2), ligatures and full-width letters. Invisible scalars
/// (soft hyphen, zero-width space) vanish. Letters of other scripts become lower case and keep
/// their marks. Folding twice is folding once.
package enum Folding {
  package static func fold(_ text: String) -> String {
    var folded = [UInt8]()
    fold(text.utf8, into: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// Appends the fold of UTF-8 bytes to `output`; what is not UTF-8 becomes U+FFFD.
  package static func fold(_ bytes: some Sequence<UInt8>, into output: inout [UInt8]) {
    let done: Void? = bytes.withContiguousStorageIfAvailable { fold($0.span, into: &output) }
    if done == nil { fold(Array(bytes).span, into: &output) }
  }

  /// Appends the fold of UTF-8 bytes to `output`; what is not UTF-8 becomes U+FFFD.
  package static func fold(_ bytes: Span<UInt8>, into output: inout [UInt8]) {
    let start = output.count
    var index = 0
    while index < bytes.count {
      // Nothing that the table folds grows, so the bytes to come have room.
      output.append(addingCapacity: bytes.count - index) { room in
        foldListed(bytes, from: &index, into: &room)
      }
      guard index < bytes.count else { return }
      let scalar = Scalars.read(bytes, at: &index)
      if Scalars.isCombiningMark(scalar) {
        // A mark stays only on a letter that folding left alone: й is not и.
        if output.count > start, output[output.count - 1] >= 0x80 {
          Scalars.append(scalar, to: &output)
        }
      } else {
        appendUnlisted(scalar, to: &output)
      }
    }
  }

  /// Folds ASCII, the letters of the table with their marks, and punctuation; stops before the
  /// first scalar that is none of them.
  private static func foldListed(
    _ bytes: Span<UInt8>, from index: inout Int, into output: inout OutputSpan<UInt8>
  ) {
    let table = LatinLetters.shared.folds
    let folds = table.span
    var next = index
    while next < bytes.count {
      let byte = bytes[next]
      if byte < 0x80 {
        output.append(lowercased(byte))
        next += 1
        continue
      }
      let first = next
      let scalar = Scalars.read(bytes, at: &next)
      if let place = LatinLetters.index(of: scalar), folds[place] != 0 {
        output.append(UInt8(truncatingIfNeeded: folds[place]))
        if folds[place] > 0xFF { output.append(UInt8(folds[place] >> 8)) }
      } else if Scalars.isCombiningMark(scalar), output.count > 0, output[output.count - 1] < 0x80 {
        continue
      } else if (0x2010...0x2027).contains(scalar) {
        for place in first..<next { output.append(bytes[place]) }
      } else {
        next = first
        break
      }
    }
    index = next
  }

  /// The fold by which keys and enumerated values are compared: runs of spaces (also no-break),
  /// `-`, `_` and dashes as one `_`, none at the ends. `Đơn vị`, `don-vi` and `DON_VI` are
  /// `don_vi`.
  package static func key(_ text: String) -> String {
    var folded = [UInt8]()
    fold(text.utf8, into: &folded)
    var key = [UInt8]()
    key.reserveCapacity(folded.count)
    var index = 0
    var isGap = false
    let bytes = folded.span
    while index < bytes.count {
      let start = index
      let scalar = Scalars.read(bytes, at: &index)
      if scalar == 0x5F || Scalars.isSpace(scalar) || Scalars.isHyphen(scalar) {
        isGap = true
        continue
      }
      // A mark on a space has lost what it stood on.
      if isGap, Scalars.isCombiningMark(scalar) { continue }
      if isGap, !key.isEmpty { key.append(UInt8(ascii: "_")) }
      isGap = false
      for offset in start..<index { key.append(bytes[offset]) }
    }
    return String(decoding: key, as: UTF8.self)
  }

  @inline(__always)
  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  @inline(__always)
  private static func append(_ fold: UInt16, to output: inout [UInt8]) {
    output.append(UInt8(truncatingIfNeeded: fold))
    if fold > 0xFF { output.append(UInt8(fold >> 8)) }
  }

  /// What neither ASCII nor the table of Latin letters holds.
  private static func appendUnlisted(_ scalar: UInt32, to output: inout [UInt8]) {
    if Scalars.isInvisible(scalar) { return }
    switch scalar {
    // Punctuation, quotation marks above all, is frequent and has no case.
    case 0x80...0xB4, 0x2010...0x20FF: Scalars.append(scalar, to: &output)
    case 0xFB00...0xFB06: output.append(contentsOf: ligatures[Int(scalar - 0xFB00)].utf8)
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      output.append(lowercased(UInt8(scalar - 0xFEE0)))
    default:
      let mapping = Unicode.Scalar(scalar)?.properties.lowercaseMapping ?? "\u{FFFD}"
      for lower in mapping.unicodeScalars {
        // The sign for ångström is in no table of letters, its lower case is.
        if let place = LatinLetters.index(of: lower.value), folds(at: place) != 0 {
          append(folds(at: place), to: &output)
        } else {
          Scalars.append(lower.value, to: &output)
        }
      }
    }
  }

  private static func folds(at place: Int) -> UInt16 { LatinLetters.shared.folds[place] }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}

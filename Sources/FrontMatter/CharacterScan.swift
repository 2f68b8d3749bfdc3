internal import Diagnostics

/// The characters of a YAML text that are not what they seem, found in one pass over its bytes.
struct CharacterScan {
  /// Characters that no text file should hold, at most ten of them.
  private(set) var forbidden: [Finding] = []
  /// The bytes of no-break and other blanks that YAML does not take for spaces.
  private(set) var oddSpaces: [Range<Int>] = []

  private static let mostReported = 10

  struct Finding {
    let range: Range<Int>
    let scalar: UInt32

    /// Unicode's line and paragraph separators, and C1's next line: YAML would break a line there.
    var isLineSeparator: Bool { scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029 }

    func diagnostic(in region: YAMLRegion) -> Diagnostic {
      let hexadecimal = String(scalar, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: max(4 - hexadecimal.count, 0)) + hexadecimal
      return Diagnostic(
        isLineSeparator ? .lineSeparator : .controlCharacter, at: region.location(range),
        ["ky_tu": name])
    }
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    if ByteAutomaton.innocentYAML.run(bytes).accepts { return }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0xC2 {
        if byte < 0x20 && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\t") || byte == 0x7F {
          note(Finding(range: index..<index + 1, scalar: UInt32(byte)))
        }
        index += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      // Every character looked for begins with one of these.
      if byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF,
        index + length <= bytes.count
      {
        classify(UnsafeBufferPointer(rebasing: bytes[index..<index + length]), at: index)
      }
      index += length
    }
  }

  private mutating func classify(_ character: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let range = offset..<offset + character.count
    let scalar =
      character.count == 2
      ? UInt32(character[0] & 0x1F) << 6 | UInt32(character[1] & 0x3F)
      : UInt32(character[0] & 0x0F) << 12 | UInt32(character[1] & 0x3F) << 6
        | UInt32(character[2] & 0x3F)
    switch scalar {
    case 0x80...0x9F, 0x2028, 0x2029, 0xFFFE, 0xFFFF:
      note(Finding(range: range, scalar: scalar))
    default:
      if Self.isOddSpace(scalar) { oddSpaces.append(range) }
    }
  }

  /// No-break space, the widths of typesetting, the ideographic space, and those of no width.
  static func isOddSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  private mutating func note(_ finding: Finding) {
    if forbidden.count < Self.mostReported { forbidden.append(finding) }
  }
}

/// The length of a text in syllables as they are written.
///
/// Vietnamese writes every syllable apart, so a syllable is a run of letters and digits. Marks
/// inside hold a run together: `12,5%`, `3.008.000`, `7:30`, `25/06/2024`, `33/KH-LĐLĐ` and
/// `H’Hen` count 1, and so does `CNVCLĐ`. A hyphen between letters joins syllables of a foreign
/// word and separates them here: `ra-đi-ô` counts 3, `Xanh - Sạch - Đẹp` 3.
///
/// These are written tokens, good for the length of a story. Read aloud, `12,5%` has six
/// syllables; a script's time is counted after its text is spelled out, in another stage.
package enum Syllables {
  package static func count(_ text: String) -> Int { count(text.utf8) }

  package static func count(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.withContiguousStorageIfAvailable { count($0.span) } ?? count(Array(bytes).span)
  }

  package static func count(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    var token = Token.none
    var index = 0
    while index < bytes.count {
      let length = letterLength(bytes[index])
      if length > 0 {
        if token == .none { count += 1 }
        token = token.addingLetter
        index += length
        continue
      }
      if bytes[index] == UInt8(ascii: " ") {
        token = .none
        index += 1
        continue
      }
      let scalar = Scalars.read(bytes, at: &index)
      if Scalars.isWord(scalar) {
        if token == .none { count += 1 }
        token = Scalars.isDigit(scalar) ? .digits : token.addingLetter
      } else if token != .none, !Scalars.isInvisible(scalar), !joins(scalar, token, bytes, index) {
        token = .none
      }
    }
    return count
  }

  /// What has been read of the current token.
  private enum Token {
    case none, letters
    /// A digit was seen, the last scalar is a letter.
    case mixed
    case digits

    var addingLetter: Token { self == .none || self == .letters ? .letters : .mixed }
  }

  /// The length of a letter known by its first byte: ASCII, U+0100 to U+037F (with the combining
  /// marks) and U+1000 to U+1FFF, where Vietnamese lies; 0 for what must be read to be known.
  @inline(__always)
  private static func letterLength(_ byte: UInt8) -> Int {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): 1
    case 0xC4...0xCD: 2
    case 0xE1: 3
    default: 0
    }
  }

  /// Whether a mark before the scalar at `next` belongs to the token around it.
  private static func joins(
    _ mark: UInt32, _ token: Token, _ bytes: Span<UInt8>, _ next: Int
  ) -> Bool {
    guard next < bytes.count else { return false }
    var index = next
    let following = Scalars.read(bytes, at: &index)
    switch mark {
    case 0x2C, 0x2E, 0x3A:  // , . :
      return token == .digits && Scalars.isDigit(following)
    case 0x2F, 0x2D, 0x2010, 0x2011, 0x2013:  // / and hyphens: dates and document numbers
      return token != .letters && Scalars.isWord(following)
    default:
      return Scalars.isApostrophe(mark) && token != .digits && Scalars.isWord(following)
        && !Scalars.isDigit(following)
    }
  }
}

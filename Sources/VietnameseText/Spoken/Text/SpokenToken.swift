/// The smallest piece of a line: a run of letters, of digits, of spaces, or one mark.
struct SpokenToken: Sendable {
  enum Kind: UInt8, Sendable {
    /// Letters, combining marks, raised digits, an apostrophe inside: `m²`, `H’Hen`.
    case word
    /// ASCII digits.
    case digits
    case space
    /// One punctuation mark or symbol.
    case mark
    /// A run of pictures and their joiners.
    case emoji
    /// A run of bytes or control characters that are no text.
    case damage
    /// What lies beyond the line.
    case end
  }

  let kind: Kind
  /// Bytes of the whole text.
  let start: Int
  let end: Int
  /// The first scalar.
  let scalar: UInt32
  /// How many capitals a word has, up to 255.
  let capitals: UInt8
  /// How many letters a word has, up to 255.
  let letters: UInt8
  /// Whether a word has letters of the Latin script and of another.
  let isMixed: Bool
  /// Whether a word is of another script.
  let isForeignScript: Bool

  var isAllCapitals: Bool { kind == .word && capitals == letters }
}

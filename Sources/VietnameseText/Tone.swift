/// The six tones of Vietnamese, in dictionary order, and one for every mark of other languages.
enum Tone: UInt8, Sendable {
  case ngang, huyen, hoi, nga, sac, nang
  /// A mark that Vietnamese does not write: the dots of ü, the caron of š.
  case foreign
}

/// What makes a letter of the alphabet out of another: a â ă, o ô ơ, d đ.
enum Shape: UInt8, Sendable {
  case plain, breve, circumflex, horn, stroke
}

/// What a combining mark adds to the letter before it.
enum CombiningMark: Sendable {
  case tone(Tone)
  case shape(Shape)

  /// Nothing when the scalar is not a combining diacritical mark.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x0300, 0x0340: self = .tone(.huyen)
    case 0x0301, 0x0341: self = .tone(.sac)
    case 0x0303: self = .tone(.nga)
    case 0x0309: self = .tone(.hoi)
    case 0x0323: self = .tone(.nang)
    case 0x0302: self = .shape(.circumflex)
    case 0x0306: self = .shape(.breve)
    case 0x031B: self = .shape(.horn)
    case 0x0335: self = .shape(.stroke)
    case 0x0300...0x036F: self = .tone(.foreign)
    default: return nil
    }
  }
}

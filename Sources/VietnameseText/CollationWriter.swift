/// Writes the levels of a collation key as bytes that compare from the left.
///
/// A syllable is its letters, `end`, its tones, `end`; all syllables are closed by `endOfPart`, and
/// the case of every letter follows as bits. The closing bytes are lower than what may stand in
/// their place, so a shorter text comes first.
struct CollationWriter {
  private static let endOfPart: UInt8 = 0x01
  private static let end: UInt8 = 0x02
  private static let firstTone: UInt8 = 0x03
  private static let number: UInt8 = 0x10
  private static let firstLetter: UInt8 = 0x20
  private static let otherScript: UInt8 = 0xF0

  private var bytes: [UInt8] = []
  private var capitals: [Bool] = []

  // The syllable being read.
  private var isInSyllable = false
  private var tones: [UInt8] = []
  private var letter: LatinLetters.Parts?
  private var digits: [UInt8]?

  /// Adds whole syllables.
  mutating func write(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      if let mark = CombiningMark(scalar.value) {
        add(mark)
      } else if Scalars.isWord(scalar.value) {
        add(scalar)
      } else if !Scalars.isInvisible(scalar.value) {
        endSyllable()
      }
    }
    endSyllable()
  }

  mutating func endPart() { bytes.append(Self.endOfPart) }

  consuming func finish() -> [UInt8] {
    endPart()
    // Equal syllables have equally many letters, so the bits of two keys stand one above the other.
    for start in stride(from: 0, to: capitals.count, by: 8) {
      var bits: UInt8 = 0
      for (place, isCapital) in capitals[start..<min(start + 8, capitals.count)].enumerated()
      where isCapital {
        bits |= 0x80 >> UInt8(place)
      }
      bytes.append(bits)
    }
    return bytes
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    isInSyllable = true
    let value = scalar.value
    if Scalars.isDigit(value) {
      add(digit: UInt8(value))
    } else if scalar.isASCII {
      endUnit()
      let byte = UInt8(value)
      letter = .init(base: byte | 0x20, isUpper: byte & 0x20 == 0)
    } else if let parts = LatinLetters.shared.parts(of: value) {
      if Scalars.isDigit(UInt32(parts.base)) {
        add(digit: parts.base)
      } else {
        endUnit()
        letter = parts
      }
    } else {
      endUnit()
      add(otherScript: scalar)
    }
  }

  private mutating func add(digit: UInt8) {
    endLetter()
    digits = (digits ?? []) + [digit]
  }

  private mutating func add(otherScript scalar: Unicode.Scalar) {
    let lower = scalar.properties.lowercaseMapping
    for part in lower.unicodeScalars {
      bytes.append(Self.otherScript)
      for shift in [16, 8, 0] as [UInt32] {
        bytes.append(UInt8(truncatingIfNeeded: part.value >> shift))
      }
      capitals.append(part != scalar)
    }
  }

  private mutating func add(_ mark: CombiningMark) {
    guard var marked = letter else {
      if isInSyllable { add(tone: .foreign) }
      return
    }
    switch mark {
    case .tone(let tone) where marked.tone == .ngang: marked.tone = tone
    case .shape(let shape) where marked.shape == .plain: marked.shape = shape
    default: marked.tone = .foreign
    }
    letter = marked
  }

  private mutating func endSyllable() {
    guard isInSyllable else { return }
    endUnit()
    bytes.append(Self.end)
    bytes.append(contentsOf: tones)
    bytes.append(Self.end)
    tones.removeAll(keepingCapacity: true)
    isInSyllable = false
  }

  private mutating func endUnit() {
    endLetter()
    endNumber()
  }

  private mutating func endLetter() {
    guard var letter else { return }
    self.letter = nil
    let rank = Self.rank(of: letter.shape, on: letter.base)
    // A mark that the letter does not bear in Vietnamese: ñ, î, ŏ.
    if rank == nil || (letter.tone != .ngang && !Self.isVowel(letter.base)) {
      letter.tone = .foreign
    }
    add(letter: letter.base, rank: rank ?? 0, isUpper: letter.isUpper)
    if letter.second != 0 { add(letter: letter.second, rank: 0, isUpper: letter.isUpper) }
    add(tone: letter.tone)
  }

  private mutating func add(letter base: UInt8, rank: UInt8, isUpper: Bool) {
    bytes.append(Self.firstLetter + (base - UInt8(ascii: "a")) * 4 + rank)
    capitals.append(isUpper)
  }

  /// Tones are kept without their place: that is what makes hòa and hoà equal.
  private mutating func add(tone: Tone) {
    if tone != .ngang { tones.append(Self.firstTone + tone.rawValue) }
  }

  /// A number is its length, then its digits, so that 9 comes before 10; zeros in front are for
  /// the exact text to tell apart.
  private mutating func endNumber() {
    guard let digits else { return }
    self.digits = nil
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    bytes.append(Self.number)
    bytes.append(contentsOf: repeatElement(0xFF, count: significant.count / 0xFF))
    bytes.append(UInt8(significant.count % 0xFF))
    bytes.append(contentsOf: significant)
  }

  /// Where a letter stands among those of the same base; nothing when the alphabet lacks it.
  private static func rank(of shape: Shape, on base: UInt8) -> UInt8? {
    switch (base, shape) {
    case (_, .plain): 0
    case (UInt8(ascii: "a"), .breve): 1
    case (UInt8(ascii: "a"), .circumflex): 2
    case (UInt8(ascii: "d"), .stroke): 1
    case (UInt8(ascii: "e"), .circumflex): 1
    case (UInt8(ascii: "o"), .circumflex): 1
    case (UInt8(ascii: "o"), .horn): 2
    case (UInt8(ascii: "u"), .horn): 1
    default: nil
    }
  }

  private static func isVowel(_ base: UInt8) -> Bool {
    switch base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}

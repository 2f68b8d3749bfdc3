/// The shape of a written Vietnamese syllable, to tell foreign words from Vietnamese ones.
///
/// Letters are packed into numbers, a byte for each, so that a text of a million words is told in
/// a moment.
enum SyllableShape {
  /// Whether a word has an onset, a rhyme and a tone as Vietnamese spells them. Some that pass are
  /// not in use (*boạp*), and some foreign words pass (*tin*, *ban*).
  static func isPlausible(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 24 else { return false }
    var letters: UInt64 = 0
    var count = 0
    var tone = Tone.ngang
    var index = start
    while index < end {
      let scalar = Scalars.read(bytes, at: &index)
      var code: UInt8 = 0
      if scalar < 0x80 {
        guard scalar | 0x20 >= 0x61, scalar | 0x20 <= 0x7A else { return false }
        code = UInt8(scalar | 0x20)
      } else if let mark = CombiningMark(scalar) {
        switch mark {
        case .tone(let mark):
          guard mark != .foreign, tone == .ngang else { return false }
          tone = mark
        case .shape(let shape):
          guard count > 0 else { return false }
          letters = letters & ~0xFF | UInt64(Self.code(UInt8(letters & 0xFF), shape))
        }
        continue
      } else {
        guard let parts = LatinLetters.shared.parts(of: scalar), parts.second == 0,
          parts.tone != .foreign
        else { return false }
        if parts.tone != .ngang {
          guard tone == .ngang else { return false }
          tone = parts.tone
        }
        code = Self.code(parts.base, parts.shape)
      }
      count += 1
      guard count <= 7 else { return false }
      letters = letters << 8 | UInt64(code)
    }
    return isSyllable(letters, count, tone)
  }

  private static func isSyllable(_ letters: UInt64, _ count: Int, _ tone: Tone) -> Bool {
    var onset = min(3, count - 1)
    while onset >= 0 {
      let rest = letters & mask(count - onset)
      let first = letters >> UInt64(8 * (count - onset))
      if onset == 0 || onsets.contains(first), let isStopped = rhymes[rest] {
        return !isStopped || tone == .sac || tone == .nang
      }
      onset -= 1
    }
    return false
  }

  private static func mask(_ count: Int) -> UInt64 {
    count >= 8 ? .max : (1 << UInt64(8 * count)) - 1
  }

  /// A letter with its shape as one byte.
  private static func code(_ base: UInt8, _ shape: Shape) -> UInt8 {
    switch shape {
    case .plain: base
    case .breve: 1
    case .circumflex: base == 0x61 ? 2 : base == 0x65 ? 3 : 4
    case .horn: base == 0x6F ? 5 : 6
    case .stroke: 7
    }
  }

  private static func pack(_ text: String) -> UInt64 {
    text.unicodeScalars.reduce(0) { packed, scalar -> UInt64 in
      let letter =
        scalar.value < 0x80
        ? UInt8(scalar.value)
        : LatinLetters.shared.parts(of: scalar.value).map { Self.code($0.base, $0.shape) } ?? 0
      return packed << 8 | UInt64(letter)
    }
  }

  private static let onsets = Set(
    "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x q"
      .split(separator: " ").map { pack(String($0)) })

  /// The rhymes without their tone, and whether a stop closes them, which only sắc and nặng allow.
  private static let rhymes: [UInt64: Bool] = {
    let open = """
      a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu oa oe oi oo ôi ơi ua uê ui uơ uy ưa ưi ưu \
      iêu oai oao oay oeo uao uay uây uôi uya uyu ươi ươu yêu uyên uêu ua uâ
      """
    let nuclei = "a ă â e ê i o ô ơ u ư y iê oa oă oe oo ua uă uâ uê uô uơ uy uyê ươ yê ưo uo ôô"
    var rhymes: [UInt64: Bool] = [:]
    for rhyme in open.split(separator: " ") { rhymes[pack(String(rhyme))] = false }
    for nucleus in nuclei.split(separator: " ") {
      for final in ["m", "n", "ng", "nh"] { rhymes[pack(nucleus + final)] = false }
      for final in ["c", "ch", "p", "t"] { rhymes[pack(nucleus + final)] = true }
    }
    return rhymes
  }()
}

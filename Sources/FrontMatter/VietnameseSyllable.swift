/// The shape of a written Vietnamese syllable, to tell a text read in the right encoding from one
/// read in a wrong one.
enum VietnameseSyllable {
  /// Whether a word in lower case has an initial, a nucleus and a final that Vietnamese knows, and
  /// one tone at most. Some that pass are not in use; hardly a word of another language passes.
  static func isPlausible(_ word: String) -> Bool {
    guard word.utf8.count <= 40, let (letters, tone) = toneApart(word) else { return false }
    return initials.contains { initial in
      guard letters.hasPrefix(initial) else { return false }
      let rhyme = letters.dropFirst(initial.count)
      return finals.contains { final in
        guard rhyme.hasSuffix(final), nuclei.contains(String(rhyme.dropLast(final.count))) else {
          return false
        }
        // A stop closes only syllables with sắc or nặng.
        let isStop = final == "c" || final == "ch" || final == "p" || final == "t"
        return !isStop || tone == "\u{301}" || tone == "\u{323}"
      }
    }
  }

  /// The letters without the tone, and the tone; nothing when there is more than one.
  private static func toneApart(_ word: String) -> (letters: String, tone: Unicode.Scalar?)? {
    var letters = String.UnicodeScalarView()
    var tone: Unicode.Scalar?
    for scalar in CanonicalComposition.decompose(word) {
      switch scalar {
      case "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}":
        guard tone == nil else { return nil }
        tone = scalar
      default:
        letters.append(scalar)
      }
    }
    return (String(letters), tone)
  }

  private static let initials = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh",
    "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
  ]

  private static let finals = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]

  // Strings compare by canonical equivalence, so the spelling here need not be decomposed.
  private static let nuclei: Set<String> = [
    "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu", "ây",
    "eo", "êu", "ia", "iê", "iu", "oa", "oă", "oe", "oi", "oo", "ôi", "ơi", "ua", "uâ", "uê", "ui",
    "uô", "uơ", "uy", "ưa", "ưi", "ươ", "ưu", "yê", "iêu", "oai", "oao", "oay", "oeo", "uao", "uay",
    "uây", "uôi", "uya", "uyê", "uyu", "ươi", "ươu", "yêu",
  ]
}

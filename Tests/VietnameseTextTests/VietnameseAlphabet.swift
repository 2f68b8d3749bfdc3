import TestSupport
/// The letters of Vietnamese, each in composed form and as a letter with combining marks.
///
/// The two forms are written independently, composed as literals and decomposed by escapes.
enum VietnameseAlphabet {
  struct Letter: Sendable, CustomStringConvertible {
    let composed: String
    let decomposed: String
    /// The marks in the order in which old keyboards typed them: the tone last.
    let toneLast: String
    let fold: String

    var description: String { composed }
  }

  /// 12 vowels in 6 tones and đ, small and capital: 146 letters, 134 of which are not ASCII.
  static let letters: [Letter] =
    vowels.flatMap { letters(of: $0) } + [
      Letter(composed: "đ", decomposed: "\u{111}", toneLast: "\u{111}", fold: "d"),
      Letter(composed: "Đ", decomposed: "\u{110}", toneLast: "\u{110}", fold: "d"),
    ]

  /// Ngang, huyền, hỏi, ngã, sắc, nặng.
  static let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

  private static let vowels: [(base: String, shape: String, composed: String)] = [
    ("a", "", "aàảãáạ"), ("a", "\u{306}", "ăằẳẵắặ"), ("a", "\u{302}", "âầẩẫấậ"),
    ("e", "", "eèẻẽéẹ"), ("e", "\u{302}", "êềểễếệ"),
    ("i", "", "iìỉĩíị"),
    ("o", "", "oòỏõóọ"), ("o", "\u{302}", "ôồổỗốộ"), ("o", "\u{31B}", "ơờởỡớợ"),
    ("u", "", "uùủũúụ"), ("u", "\u{31B}", "ưừửữứự"),
    ("y", "", "yỳỷỹýỵ"),
    ("A", "", "AÀẢÃÁẠ"), ("A", "\u{306}", "ĂẰẲẴẮẶ"), ("A", "\u{302}", "ÂẦẨẪẤẬ"),
    ("E", "", "EÈẺẼÉẸ"), ("E", "\u{302}", "ÊỀỂỄẾỆ"),
    ("I", "", "IÌỈĨÍỊ"),
    ("O", "", "OÒỎÕÓỌ"), ("O", "\u{302}", "ÔỒỔỖỐỘ"), ("O", "\u{31B}", "ƠỜỞỠỚỢ"),
    ("U", "", "UÙỦŨÚỤ"), ("U", "\u{31B}", "ƯỪỬỮỨỰ"),
    ("Y", "", "YỲỶỸÝỴ"),
  ]

  private static func letters(
    of vowel: (base: String, shape: String, composed: String)
  ) -> [Letter] {
    zip(vowel.composed.unicodeScalars, tones).map { composed, tone in
      // Unicode's canonical order: horn, then dot below, then what stands above.
      let marks =
        tone == "\u{323}" && vowel.shape != "\u{31B}"
        ? tone + vowel.shape : vowel.shape + tone
      return Letter(
        composed: String(composed), decomposed: vowel.base + marks,
        toneLast: vowel.base + vowel.shape + tone, fold: vowel.base.lowercased())
    }
  }
}

extension SeededGenerator {
  /// Short texts over few letters, so that equal beginnings are frequent; with marks in odd places,
  /// punctuation and other scripts.
  mutating func text(longest: Int = 8) -> String {
    let alphabet = Array(
      "aaAáàâạbBđdĐeêioóòơOuúưyq  -_.,'0019ñæßŉİйЙñ日\u{300}\u{301}\u{302}\u{306}\u{31B}\u{323}\u{A0}\u{AD}\u{200B}“"
        .unicodeScalars)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...longest, using: &self) {
      scalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &self)])
    }
    return String(scalars)
  }
}

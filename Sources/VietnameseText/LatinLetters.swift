/// The Latin letters beyond ASCII, by scalar: how each folds, and what Vietnamese makes of it.
///
/// Covers Latin-1, Latin Extended-A, the letters of Latin Extended-B that are another letter with
/// marks, and Latin Extended Additional (where most of Vietnamese lies).
struct LatinLetters: Sendable {
  static let shared = LatinLetters()

  /// One letter, taken apart.
  struct Parts: Sendable {
    /// The ASCII letter in lower case; for a ligature its first letter.
    var base: UInt8
    /// A ligature's second letter, otherwise 0.
    var second: UInt8 = 0
    var shape = Shape.plain
    var tone = Tone.ngang
    var isUpper = false
  }

  /// For the fast path of folding, by `index`: the ASCII letter, and a ligature's second letter in
  /// the high byte; 0 for what the table does not fold.
  let folds: [UInt16]
  private let parts: [Parts?]

  /// Where a scalar stands in the table, if it does.
  static func index(of scalar: UInt32) -> Int? {
    switch scalar {
    case 0xA0..<0x250: Int(scalar - 0xA0)
    case 0x1E00..<0x1F00: Int(scalar - 0x1E00) + extendedAdditional
    default: nil
    }
  }

  func parts(of scalar: UInt32) -> Parts? {
    Self.index(of: scalar).flatMap { parts[$0] }
  }

  private static let extendedAdditional = 0x250 - 0xA0
  private static let size = extendedAdditional + 0x100

  private init() {
    var parts = [Parts?](repeating: nil, count: Self.size)
    for (fold, letters) in Self.foreign {
      let ascii = Array(fold.utf8)
      for letter in letters.unicodeScalars {
        Self.add(
          letter, Parts(base: ascii[0], second: ascii.count > 1 ? ascii[1] : 0, tone: .foreign),
          to: &parts)
      }
    }
    for (base, shape, letters) in Self.vietnamese {
      for (tone, letter) in zip(UInt8(0)..., letters.unicodeScalars) {
        Self.add(
          letter, Parts(base: base, shape: shape, tone: Tone(rawValue: tone) ?? .foreign),
          to: &parts)
      }
    }
    self.parts = parts
    folds = parts.map { $0.map { UInt16($0.base) | UInt16($0.second) << 8 } ?? 0 }
  }

  /// Enters a lower-case letter and its capital.
  private static func add(_ letter: Unicode.Scalar, _ entry: Parts, to parts: inout [Parts?]) {
    if let index = index(of: letter.value) { parts[index] = entry }
    let capitals = letter.properties.uppercaseMapping.unicodeScalars
    guard let capital = capitals.first, capitals.count == 1, capital != letter,
      let index = index(of: capital.value)
    else { return }
    parts[index] = entry
    parts[index]?.isUpper = true
  }

  /// The vowels in their six tones, in the order of `Tone`, and đ.
  private static let vietnamese: [(base: UInt8, shape: Shape, letters: String)] = [
    (UInt8(ascii: "a"), .plain, "aàảãáạ"),
    (UInt8(ascii: "a"), .breve, "ăằẳẵắặ"),
    (UInt8(ascii: "a"), .circumflex, "âầẩẫấậ"),
    (UInt8(ascii: "d"), .stroke, "đ"),
    (UInt8(ascii: "e"), .plain, "eèẻẽéẹ"),
    (UInt8(ascii: "e"), .circumflex, "êềểễếệ"),
    (UInt8(ascii: "i"), .plain, "iìỉĩíị"),
    (UInt8(ascii: "o"), .plain, "oòỏõóọ"),
    (UInt8(ascii: "o"), .circumflex, "ôồổỗốộ"),
    (UInt8(ascii: "o"), .horn, "ơờởỡớợ"),
    (UInt8(ascii: "u"), .plain, "uùủũúụ"),
    (UInt8(ascii: "u"), .horn, "ưừửữứự"),
    (UInt8(ascii: "y"), .plain, "yỳỷỹýỵ"),
  ]

  /// The letters of other languages, under what a Vietnamese reader would type for them. A capital
  /// is listed only where the lower-case letter does not lead to it.
  private static let foreign: [(fold: String, letters: String)] = [
    ("1", "¹"), ("2", "²"), ("3", "³"),
    ("a", "ªäåāąǎǟǡǻȁȃȧḁẚ"), ("ae", "æǣǽ"),
    ("b", "ḃḅḇ"),
    ("c", "çćĉċč\u{1E09}"),
    ("d", "ðďḋḍḏḑḓ"), ("dz", "ǆǅǳǲ"),
    ("e", "ëēĕėęěȅȇȩḕḗḙḛḝ"),
    ("f", "ḟ"),
    ("g", "ĝğġģǧǵḡ"),
    ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("i", "îïīĭįİıǐȉȋḭḯ"), ("ij", "ĳ"),
    ("j", "ĵǰ"),
    ("k", "ķǩḱḳḵ"),
    ("l", "ĺļľŀłḷḹḻḽ"), ("lj", "ǉǈ"),
    ("m", "ḿṁṃ"),
    ("n", "ñńņňŉŋǹṅṇṉṋ"), ("nj", "ǌǋ"),
    ("o", "ºöøōŏőǒǫǭǿȍȏȫȭȯȱṍṏṑṓ"), ("oe", "œ"),
    ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșſṡṣṥṧṩẛ"), ("ss", "ßẞ"),
    ("t", "ţťŧțṫṭṯṱẗ"), ("th", "þ"),
    ("u", "ûüūŭůűųǔǖǘǚǜȕȗṳṵṷṹṻ"),
    ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"),
    ("y", "ÿŷȳẏẙ"),
    ("z", "źżžẑẓẕ"),
  ]
}

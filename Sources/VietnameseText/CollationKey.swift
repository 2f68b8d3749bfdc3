/// The place of a text in Vietnamese order: sort by it.
///
/// The order is that of Vietnamese dictionaries (Vũ Xuân Lương, *Quy tắc sắp xếp đơn vị từ vựng
/// trong từ điển tiếng Việt*, vietlex.com). Syllable by syllable from the left:
///
/// 1. the letters, a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z;
/// 2. the tone, ngang, huyền, hỏi, ngã, sắc, nặng, wherever it is written: hòa and hoà are equal.
///
/// Then, for the text as a whole, lower case before capitals; at last the exact text, so that only
/// equal bytes make equal keys. The tone of a syllable weighs more than the next syllable: *ba*,
/// *ba ba*, *bà*, *bà con*, *bả*, and all people called Hà before the first Hạ. (ICU's order for
/// `vi` compares the letters of the whole text first: *ba*, *bà*, *bả*, *ba ba*.)
///
/// Digits come before letters, runs of digits by value. Punctuation only separates syllables. A
/// mark that Vietnamese does not write counts as one more tone, after nặng; letters of other
/// scripts follow z in the order of Unicode.
package struct CollationKey: Sendable, Hashable {
  /// The levels before the exact text.
  private let levels: [UInt8]
  private let exact: [UInt8]

  package init(_ text: String) {
    var writer = CollationWriter()
    writer.write(text.unicodeScalars)
    levels = writer.finish()
    exact = Array(text.utf8)
  }

  /// The place of a person: by given name (the last word), then by family name, then by what is
  /// between, as class lists and party lists have it.
  package init(personName name: String) {
    let words = name.unicodeScalars.split { Scalars.isSpace($0.value) }
      .filter { $0.contains { Scalars.isWord($0.value) } }
    var writer = CollationWriter()
    if let given = words.last {
      writer.write(given)
      // An and An-Bình are two names, whatever the family names are.
      writer.endPart()
      for word in words.dropLast() { writer.write(word) }
    }
    levels = writer.finish()
    exact = Array(name.utf8)
  }

  /// Whether only the exact text orders the two: the place of a tone mark, punctuation, encoding.
  func ranksEqual(to other: CollationKey) -> Bool { levels == other.levels }
}

extension CollationKey: Comparable {
  package static func < (one: CollationKey, other: CollationKey) -> Bool {
    one.levels == other.levels
      ? one.exact.lexicographicallyPrecedes(other.exact)
      : one.levels.lexicographicallyPrecedes(other.levels)
  }
}

/// The two ways to place a tone mark on oa, oe and uy, made one: *hòa, khỏe, thúy* (the old way)
/// and *hoà, khoẻ, thuý* (the new way) are the same words.
///
/// Only a syllable that ends in one of the three rhymes has two spellings; *hoàn*, *của*, *quý* (u
/// belongs to qu), *gì*, *giữ* have one and stay.
package enum ToneMarks {
  /// The text with every such syllable in the new spelling; all else, with its case and its
  /// encoding, stays as it is. Doing it twice is doing it once.
  package static func canonical(_ text: String) -> String {
    guard mayHoldOldRhyme(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for run in scalars.runs(where: { Scalars.isWord($0.value) }) {
      result.append(contentsOf: respelled(run) ?? Array(run))
    }
    return String(result)
  }

  /// Whether an a, e or y stands after a letter with a mark, as in each of the three rhymes.
  private static func mayHoldOldRhyme(_ text: String) -> Bool {
    var isAfterMark = false
    for byte in text.utf8 {
      switch byte {
      case 0x80...: isAfterMark = true
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "y"), UInt8(ascii: "A"),
        UInt8(ascii: "E"), UInt8(ascii: "Y"):
        if isAfterMark { return true }
      default: isAfterMark = false
      }
    }
    return false
  }

  /// Whether two texts are the same but for the placement of tone marks (and NFC or NFD).
  package static func sameSpelling(_ one: String, _ other: String) -> Bool {
    one == other || canonical(one) == canonical(other)
  }

  /// One word in the new spelling; nothing when it is not a syllable in the old one.
  private static func respelled(_ word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    guard let second = word.last, let old = oldRhyme(word.dropLast()),
      isRhyme(old.vowel, second), isOnset(old.onset, before: old.vowel)
    else { return nil }
    switch old.mark {
    case .combining(let mark): return old.onset + [old.vowel, second, mark]
    case .composed(let tone):
      return compose(second, tone).map { old.onset + [old.vowel, $0] }
    }
  }

  private enum Mark {
    case composed(Tone)
    case combining(Unicode.Scalar)
  }

  /// A word without its last letter, taken apart: what precedes the vowel, the bare vowel, its mark.
  private static func oldRhyme(
    _ word: ArraySlice<Unicode.Scalar>
  ) -> (onset: [Unicode.Scalar], vowel: Unicode.Scalar, mark: Mark)? {
    guard let last = word.last else { return nil }
    if case .tone(let tone)? = CombiningMark(last.value), tone != .foreign {
      guard let vowel = word.dropLast().last else { return nil }
      return (Array(word.dropLast(2)), vowel, .combining(last))
    }
    guard let letter = LatinLetters.shared.parts(of: last.value), letter.second == 0,
      letter.shape == .plain, letter.tone != .ngang, letter.tone != .foreign
    else { return nil }
    let vowel = Unicode.Scalar(letter.isUpper ? letter.base & ~0x20 : letter.base)
    return (Array(word.dropLast()), vowel, .composed(letter.tone))
  }

  private static func isRhyme(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch (lower(first), lower(second)) {
    case ("o", "a"), ("o", "e"), ("u", "y"): true
    default: false
    }
  }

  /// Whether a word may begin so: at most three consonants (ngh), and no q before u. This leaves
  /// foreign words such as Samóa alone.
  private static func isOnset(_ onset: [Unicode.Scalar], before vowel: Unicode.Scalar) -> Bool {
    guard onset.count <= 3, onset.allSatisfy({ consonants.contains(lower($0)) }) else {
      return false
    }
    return onset.last.map(lower) != "q"
  }

  private static let consonants = "bcdđghklmnpqrstvx".unicodeScalars

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  private static func compose(_ vowel: Unicode.Scalar, _ tone: Tone) -> Unicode.Scalar? {
    let series = composed.first { $0.unicodeScalars.first == vowel }
    return series.map { Array($0.unicodeScalars)[Int(tone.rawValue)] }
  }

  /// The second vowels in the order of `Tone`.
  private static let composed = ["aàảãáạ", "eèẻẽéẹ", "yỳỷỹýỵ", "AÀẢÃÁẠ", "EÈẺẼÉẸ", "YỲỶỸÝỴ"]
}

extension Array {
  /// The array cut where the answer for its elements changes.
  fileprivate func runs(where predicate: (Element) -> Bool) -> [ArraySlice<Element>] {
    var runs: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where predicate(self[index]) != predicate(self[index - 1]) {
      runs.append(self[start..<index])
      start = index
    }
    if start < endIndex { runs.append(self[start...]) }
    return runs
  }
}

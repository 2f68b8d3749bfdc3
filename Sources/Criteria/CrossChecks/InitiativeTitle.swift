import VietnameseText

/// The title of an initiative as it is compared: folded, without marks and quotation marks, and
/// without the words that say only what kind of thing it is.
struct InitiativeTitle {
  let whole: UInt64
  /// Of a title of six syllables or more, the same with one syllable left out, each in turn, but
  /// for numbers. A syllable more or less is a matter of wording; another one in its place may make
  /// it another thing (*máy cắt vải*, *máy may vải*).
  let variants: [UInt64]

  /// Nothing when the title has fewer than two syllables to compare.
  init?(_ text: ArraySlice<UInt8>) {
    var syllables = Self.syllables(text)
    while syllables.count >= 4,
      Self.kinds.contains(syllables[0].hash.mixed(with: syllables[1].hash))
    {
      syllables.removeFirst(2)
    }
    guard syllables.count >= 2 else { return nil }
    whole = Self.hash(syllables, without: nil)
    variants =
      syllables.count < 6
      ? []
      : syllables.indices.filter { !syllables[$0].isNumber }.map {
        Self.hash(syllables, without: $0)
      }
  }

  private static let kinds: Set<UInt64> = Set(
    ["sang kien", "giai phap", "mo hinh", "de tai", "cai tien", "phong trao"].map { words in
      let syllables = syllables(Array(words.utf8)[...])
      return syllables[0].hash.mixed(with: syllables[1].hash)
    })

  private static func syllables(_ text: ArraySlice<UInt8>) -> [(hash: UInt64, isNumber: Bool)] {
    var folded = [UInt8]()
    Folding.fold(text, into: &folded)
    return folded.split { !$0.isWordByte }.map { word in
      (UInt64(hashing: word), word.contains { $0 &- UInt8(ascii: "0") < 10 })
    }
  }

  private static func hash(
    _ syllables: [(hash: UInt64, isNumber: Bool)], without left: Int?
  ) -> UInt64 {
    var hash: UInt64 = 0
    for (index, syllable) in syllables.enumerated() where index != left {
      hash = hash.mixed(with: syllable.hash)
    }
    return hash
  }
}

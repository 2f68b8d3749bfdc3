import Profiles

/// A sentence around something sensitive: its words, and the people it speaks of.
///
/// Cut up only where something was found, so that clear words cost nothing.
struct Sentence {
  let text: [UInt8]
  let range: Range<Int>
  let words: [Word]

  struct Word {
    let range: Range<Int>
    let text: String
    let lower: String
    let isCapital: Bool
    /// Whether more than a space lies before it: a comma, a quotation mark, a bracket.
    let opensClause: Bool
  }

  /// Someone spoken of.
  struct Mention {
    let range: Range<Int>
    let identity: Identity

    enum Identity {
      case known(KnownPeople.Person)
      /// A full name that the profile does not list.
      case stranger(String)
      /// `chị` and the like alone: somebody of the story.
      case pronoun
    }
  }

  /// - Parameter bounds: beyond which the sentence cannot go, such as those of a value.
  init(_ text: [UInt8], around place: Range<Int>, within bounds: Range<Int>) {
    self.text = text
    let bounds = bounds.clamped(to: max(0, place.lowerBound - 800)..<place.upperBound + 800)
    var start = place.lowerBound
    while start > bounds.lowerBound, !Self.endsSentence(text, start - 1) { start -= 1 }
    var end = place.upperBound
    while end < bounds.upperBound, !Self.endsSentence(text, end) { end += 1 }
    range = start..<end
    words = Self.words(text, start..<end)
  }

  private static func endsSentence(_ text: [UInt8], _ index: Int) -> Bool {
    switch text.byte(index) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      let next = text.byte(index + 1)
      return text.spaceLength(index + 1) > 0 || next == 0 || next == 0xE2 || next == 0x22
    case UInt8(ascii: "\n"):
      // A line goes on in the next one, unless that is empty or begins a block.
      let next = text.byte(index + 1)
      return next == 0 || "\n-*#>|+".utf8.contains(next)
    case UInt8(ascii: "|"): return true
    default: return false
    }
  }

  private static func words(_ text: [UInt8], _ range: Range<Int>) -> [Word] {
    var words = [Word]()
    var index = range.lowerBound
    var gapStart = index
    while index < range.upperBound {
      switch ByteClass.table[Int(text[index])] {
      case ByteClass.word, ByteClass.digit:
        let start = index
        while index < range.upperBound, text.isWord(index) { index += 1 }
        let word = text.text(start..<index)
        words.append(
          Word(
            range: start..<index, text: word, lower: word.lowercased(),
            isCapital: text.isCapital(start),
            opensClause: words.isEmpty
              || text[gapStart..<start].contains { !" \n*_".utf8.contains($0) }))
        gapStart = index
      case ByteClass.twoBytes: index += 2
      case ByteClass.threeBytes: index += 3
      case ByteClass.fourBytes: index += 4
      default: index += 1
      }
    }
    return words
  }

  /// The word before a place, if only a space lies between.
  func word(before offset: Int) -> Word? {
    guard let index = words.lastIndex(where: { $0.range.upperBound < offset }),
      index + 1 < words.count, !words[index + 1].opensClause
    else { return nil }
    return words[index]
  }

  /// The capitalised words from a place on, with nothing but spaces between them.
  func capitals(from index: Int) -> ArraySlice<Word> {
    guard index < words.count, words[index].isCapital else { return [] }
    var end = index + 1
    while end < words.count, end - index < 5, words[end].isCapital, !words[end].opensClause {
      end += 1
    }
    return words[index..<end]
  }

  /// Everyone the sentence speaks of, in order.
  func mentions(_ known: KnownPeople) -> [Mention] {
    var mentions = [Mention]()
    var index = 0
    while index < words.count {
      guard let (mention, next) = mention(at: index, known) else {
        index += 1
        continue
      }
      mentions.append(mention)
      index = next
    }
    return mentions
  }

  private func mention(at index: Int, _ known: KnownPeople) -> (Mention, next: Int)? {
    let word = words[index]
    if NameWords.kinship.contains(word.lower), !word.isCapital || word.opensClause {
      var next = index + 1
      if next < words.count, NameWords.afterKinship.contains(words[next].lower) { next += 1 }
      let name = next < words.count && words[next].opensClause ? [] : capitals(from: next)
      if let last = name.last, !NameWords.isHistoric(word.lower, name.map(\.text)) {
        return (
          Mention(
            range: name[name.startIndex].range.lowerBound..<last.range.upperBound,
            identity: identity(name, known)),
          name.endIndex
        )
      }
      return isPronoun(at: index)
        ? (Mention(range: word.range, identity: .pronoun), index + 1) : nil
    }
    guard word.isCapital else { return nil }
    let name = capitals(from: index)
    if let person = known.person(named: name.map(\.text)), name.count > 1 {
      return (
        Mention(
          range: word.range.lowerBound..<words[name.endIndex - 1].range.upperBound,
          identity: .known(person)), name.endIndex
      )
    }
    guard name.count >= 3, NameWords.surnames.contains(word.lower),
      !NameWords.historic.contains(name.map(\.lower).joined(separator: " ")),
      index == 0 || word.opensClause || !NameWords.places.contains(words[index - 1].lower)
    else { return nil }
    return (
      Mention(
        range: word.range.lowerBound..<words[name.endIndex - 1].range.upperBound,
        identity: identity(name, known)), name.endIndex
    )
  }

  private func identity(_ name: ArraySlice<Word>, _ known: KnownPeople) -> Mention.Identity {
    let words = name.map(\.text)
    return known.person(named: words).map { .known($0) } ?? .stranger(words.joined(separator: " "))
  }

  /// Whether a word of kinship stands for one person: `chị`, not `các chị`, `anh chị`, `chị em`.
  private func isPronoun(at index: Int) -> Bool {
    guard NameWords.pronouns.contains(words[index].lower) else { return false }
    let isPair = { (other: Int) in
      words.indices.contains(other)
        && (NameWords.kinship.contains(words[other].lower)
          || NameWords.quantities.contains(words[other].lower))
    }
    if index > 0, !words[index].opensClause, isPair(index - 1) { return false }
    return index + 1 >= words.count || words[index + 1].opensClause || !isPair(index + 1)
  }
}

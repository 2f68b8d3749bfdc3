/// Words that no table knows: capitals that are no syllable, and words of other languages. They
/// stay as they are; the editor is told, once for each.
enum UnknownWords {
  static func remark(_ line: SpokenLine, _ start: Int) -> SpokenRemark? {
    let token = line[start]
    let tokens = start..<start + 1
    if token.isMixed {
      return line.remark(.damaged, tokens, taken: line.text(start))
    }
    if token.isForeignScript { return line.remark(.foreign, tokens, taken: line.text(start)) }
    guard token.letters > 1, !SyllableShape.isPlausible(line.bytes.span, token.start, token.end)
    else { return nil }
    let text = line.text(start)
    guard token.isAllCapitals, token.letters <= 9 else {
      return line.remark(.foreign, tokens, taken: text)
    }
    let letters = LetterNames.spell(text)
    return line.remark(
      .unknown, tokens, taken: text, choices: [text] + (letters.map { [$0] } ?? []))
  }
}

/// The names of letters, as an abbreviation is spelt aloud.
enum LetterNames {
  static func spell(_ text: String) -> String? {
    var names: [String] = []
    for character in text.lowercased() {
      guard let name = self.names[character] else { return nil }
      names.append(name)
    }
    return names.joined(separator: " ")
  }

  private static let names: [Character: String] = [
    "a": "a", "ă": "á", "â": "ớ", "b": "bê", "c": "xê", "d": "dê", "đ": "đê", "e": "e", "ê": "ê",
    "f": "ép", "g": "giê", "h": "hát", "i": "i", "j": "gi", "k": "ca", "l": "e lờ", "m": "em mờ",
    "n": "en nờ", "o": "o", "ô": "ô", "ơ": "ơ", "p": "pê", "q": "quy", "r": "e rờ", "s": "ét sì",
    "t": "tê", "u": "u", "ư": "ư", "v": "vê", "w": "vê kép", "x": "ích xì", "y": "i dài",
    "z": "dét",
  ]
}

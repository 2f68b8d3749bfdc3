import Profiles

/// What stands beside a sentence: figures as they are written, to be compared at a glance, and words
/// that an announcer may stumble over with their readings.
struct Margin {
  let notes: [String]

  init(_ sentence: SpokenPassage.Sentence, _ readings: [Broadcast.Reading]) {
    let words = readings.filter { sentence.written.contains($0.word) }.map {
      "\($0.word): \($0.spoken)"
    }
    notes = words + Self.figures(in: sentence.written)
  }

  /// Numbers of three signs or more, each once: smaller ones are read without a second look.
  private static func figures(in text: String) -> [String] {
    var figures: [String] = []
    var current = ""
    let close = {
      while let last = current.last, !last.isNumber { current.removeLast() }
      if current.count > 2, !figures.contains(current) { figures.append(current) }
      current = ""
    }
    for character in text {
      if character.isNumber || !current.isEmpty && ".,/".contains(character) {
        current.append(character)
      } else if !current.isEmpty {
        close()
      }
    }
    close()
    return figures
  }
}

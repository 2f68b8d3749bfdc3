package import Diagnostics
package import Profiles
import VietnameseText

/// A programme ready to be read: what is heard when, who says it, and how long it takes.
package struct RadioScript: Sendable {
  package let broadcast: Broadcast
  package let items: [Item]
  /// Syllables a minute.
  package let pace: Int
  /// Whether every story that it tells could be read.
  package let isComplete: Bool

  /// A part of the programme with its place in time, in seconds from the start.
  package struct Item: Sendable {
    package let kind: BroadcastPart.Kind
    /// What a story or a tape is about; otherwise empty.
    package let title: String
    package let start: Double
    package let seconds: Double
    package let note: String
    /// Who speaks on a tape, with its first and last words.
    package let tape: Tape?
    package let turns: [Turn]
    package let location: SourceLocation
  }

  package struct Tape: Sendable, Hashable {
    package let speaker: String
    package let firstWords: String
    package let lastWords: String
  }

  /// What one announcer says in one go: a paragraph, with the list or the quotation it announces.
  package struct Turn: Sendable {
    package let voice: String
    package let start: Double
    package let seconds: Double
    package let sentences: [Sentence]
  }

  package struct Sentence: Sendable, Hashable {
    /// The words to say.
    package let text: String
    /// Offsets in UTF-8 before which to breathe.
    package let breaths: [Int]
    /// Figures as they are written and words that are hard to say: what stands in the margin.
    package let margin: [String]
    package let syllables: Int
    package let start: Double
    package let seconds: Double
    package let location: SourceLocation
  }

  package var seconds: Double { items.last.map { $0.start + $0.seconds } ?? 0 }

  package var syllables: Int {
    items.flatMap(\.turns).flatMap(\.sentences).reduce(0) { $0 + $1.syllables }
  }

  /// How much longer than its slot it is, in seconds; below zero when it is shorter.
  package var excess: Double { seconds - Double(broadcast.slot) }

  /// How far from the slot it may be: three in a hundred, and from ten minutes on no more than half
  /// a minute (Thông tư 09/2020/TT-BTTTT).
  package var tolerance: Double {
    let share = Double(broadcast.slot) * 0.03
    return broadcast.slot >= 600 ? min(share, 30) : share
  }

  package var fits: Bool { abs(excess) <= tolerance }
}

extension RadioScript.Turn {
  func followed(by next: Self) -> Self {
    RadioScript.Turn(
      voice: voice, start: start, seconds: seconds + next.seconds,
      sentences: sentences + next.sentences)
  }
}

extension RadioScript.Sentence {
  /// The text in pieces, with a breath between two.
  package var breathGroups: [String] {
    var groups: [String] = []
    var start = 0
    let bytes = Array(text.utf8)
    for end in breaths + [bytes.count] where end > start {
      let group = String(decoding: bytes[start..<end], as: UTF8.self)
      groups.append(group.last == " " ? String(group.dropLast()) : group)
      start = end
    }
    return groups
  }
}

package import Diagnostics

/// One radio programme: a file of `phat-thanh/`.
///
/// The front matter says what is broadcast when and in which order; the words of the announcers
/// stand below it, a section for each part that has any. Stories are profiles and stay where they
/// are.
package struct Broadcast: Sendable {
  package let document: RawDocument
  package let title: String
  package let station: String
  package let series: String
  /// The number of the programme in its series, or an empty text.
  package let number: String
  package let date: CalendarDate?
  package let time: ClockTime?
  /// The length that the station gives it, in seconds.
  package let slot: Int
  package let slotLocation: SourceLocation
  /// Syllables a minute; nothing when the organisation's own holds.
  package let pace: Int?
  /// The announcers, as the script names them; at least one.
  package let voices: [String]
  package let author: String
  package let parts: [BroadcastPart]
  /// Words that an announcer may stumble over, and how they are said.
  package let readings: [Reading]
  package let unionApproval: Signature?
  package let stationApproval: Signature?
  /// In the order of the file.
  package let airings: [Airing]
  package let isIllustrative: Bool

  package var path: ContentPath { document.path }
  package var id: String { document.id }

  /// A word and how it is said: an item of `cach_doc`.
  package struct Reading: Sendable, Hashable {
    package let word: String
    package let spoken: String
  }

  /// Who let it out, and when: `duyet.cong_doan`, `duyet.dai`.
  package struct Signature: Sendable, Hashable {
    package let by: String
    package let post: String
    package let date: CalendarDate
  }

  /// One time it was on the air: an item of `da_phat`.
  package struct Airing: Sendable, Hashable {
    package let date: CalendarDate
    package let time: ClockTime?
    package let station: String
    package let seconds: Int
    package let location: SourceLocation

    /// Minutes, begun ones counted as their share: 5 minutes 30 seconds are 5,5.
    package var minutes: Double { Double(seconds) / 60 }
  }

  /// What was on the air by a day.
  package func airings(asOf day: CalendarDate) -> [Airing] {
    airings.filter { $0.date <= day }
  }

  /// Whether the union has let it out by a day.
  package func isApproved(asOf day: CalendarDate) -> Bool {
    unionApproval.map { $0.date <= day } ?? false
  }
}

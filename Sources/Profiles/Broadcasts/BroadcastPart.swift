package import Diagnostics

/// A part of a programme: an item of `trinh_tu`.
package struct BroadcastPart: Sendable {
  package enum Kind: String, Choice {
    case signature = "nhạc hiệu"
    case announcement = "lời xướng"
    case introduction = "lời dẫn"
    case story = "bài"
    case link = "lời nối"
    case bridge = "nhạc cắt"
    case tape = "băng"
    case closing = "lời kết"

    /// Whether announcers read it.
    package var isRead: Bool { !isMusic && self != .tape }

    package var isMusic: Bool { self == .signature || self == .bridge }
  }

  package let kind: Kind
  package let location: SourceLocation
  /// The length of what is not read: music and tape.
  package let seconds: Int?
  /// The profile that is told, or that a tape belongs to.
  package let profile: ProfileReference?
  /// The announcer who reads all of it; nothing when they take turns.
  package let voice: String?
  /// Who speaks on a tape.
  package let speaker: String
  package let note: String
}

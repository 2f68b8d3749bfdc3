import Glibc
import Locks

/// Measures from a save to the moment when an open page has loaded what came of it.
final class ReloadClock: Sendable {
  private struct Save {
    let edition: String
    let time: Int64
  }

  /// A save that seems longer ago was a file with an old time put in place; a page that takes longer
  /// was out of sight.
  private static let longest: Int64 = 10_000_000_000

  private let last = Locked<Save?>(nil)

  func saved(_ change: ContentWatch.Change, edition: String) {
    let now = Self.now
    let saved = change.saved.flatMap { (now - Self.longest...now).contains($0) ? $0 : nil }
    last.withLock { $0 = saved.map { Save(edition: edition, time: $0) } }
  }

  /// The time since the save, for the first page that shows its edition.
  func loaded(_ edition: String) -> Duration? {
    last.withLock { save in
      guard let found = save, found.edition == edition else { return nil }
      save = nil
      let time = Self.now - found.time
      return time < Self.longest ? .nanoseconds(time) : nil
    }
  }

  /// The machine's clock, as file times have it.
  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

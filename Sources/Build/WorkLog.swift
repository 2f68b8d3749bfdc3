import Locks

/// The files that workers have in hand, so that a file on which work does not end can be named:
/// the Markdown parser cannot be interrupted, and the limits before it are only as good as our
/// knowledge of it.
package final class WorkLog: Sendable {
  private struct State {
    var next = 0
    var running = [Int: (path: String, since: ContinuousClock.Instant)]()
  }

  private let state = Locked(State())

  package init() {}

  /// Does some work on a file, and says so while it lasts.
  func whileReading<Result>(_ path: String, _ work: () throws -> Result) rethrows -> Result {
    let ticket = state.withLock { state in
      state.next += 1
      state.running[state.next] = (path, .now)
      return state.next
    }
    defer { state.withLock { _ = $0.running.removeValue(forKey: ticket) } }
    return try work()
  }

  /// The file that has been in hand for longer than a time, the longest first.
  package func file(inHandLongerThan limit: Duration) -> String? {
    let running = state.withLock { Array($0.running.values) }
    let oldest = running.min { $0.since < $1.since }
    guard let oldest, ContinuousClock.now - oldest.since > limit else { return nil }
    return oldest.path
  }
}

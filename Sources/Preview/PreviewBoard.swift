import Locks

/// What there is to see at the moment, and who looks on.
///
/// A class for its identity: the one who builds writes here, every connection reads.
package final class PreviewBoard: Sendable {
  /// What open pages must know.
  package struct Notice: Sendable, Hashable {
    /// Names the pages that are served; two editions differ in some page.
    package var edition: String
    /// Whether there are pages at all.
    package var hasPages: Bool
    /// Whether the pages are older than the sources.
    package var isRefused: Bool
    /// “2 lỗi, 1 cảnh báo”; empty when there is nothing to say.
    package var summary: String
    /// The overlay; empty when there is nothing to say.
    package var overlay: String

    package init(
      edition: String, hasPages: Bool, isRefused: Bool, summary: String, overlay: String
    ) {
      self.edition = edition
      self.hasPages = hasPages
      self.isRefused = isRefused
      self.summary = summary
      self.overlay = overlay
    }
  }

  private struct State {
    var notice: Notice
    var number = 0
    var listeners = [Int: AsyncStream<[UInt8]>.Continuation]()
  }

  private let state: Locked<State>
  private let onListening: @Sendable (String) -> Void

  /// - Parameter onListening: called with its edition when a page begins to listen, on any thread.
  package init(_ notice: Notice, onListening: @escaping @Sendable (String) -> Void = { _ in }) {
    state = Locked(State(notice: notice))
    self.onListening = onListening
  }

  package var notice: Notice { state.withLock(\.notice) }

  /// Puts up another notice and tells every open page.
  package func put(_ notice: Notice) {
    let listeners = state.withLock { state in
      state.notice = notice
      return state.listeners.values
    }
    for listener in listeners { listener.yield(notice.event) }
  }

  /// Says nothing to every open page: a connection whose other end is gone ends with it.
  package func beat() {
    for listener in state.withLock({ $0.listeners.values }) { listener.yield(Array(": \n\n".utf8)) }
  }

  /// Tells every open page that nothing more will come.
  package func end() {
    for listener in state.withLock({ $0.listeners.values }) {
      listener.yield(Array("event: end\ndata:\n\n".utf8))
      listener.finish()
    }
  }

  /// The notice now, and every one that follows.
  func listen(edition: String) -> AsyncStream<[UInt8]> {
    onListening(edition)
    // An open page needs the last notice, not all of them.
    let (stream, continuation) = AsyncStream.makeStream(
      of: [UInt8].self, bufferingPolicy: .bufferingNewest(4))
    let (number, notice) = state.withLock { state in
      state.number += 1
      state.listeners[state.number] = continuation
      return (state.number, state.notice)
    }
    continuation.onTermination = { [weak self] _ in
      self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
    }
    continuation.yield(notice.event)
    return stream
  }
}

extension PreviewBoard.Notice {
  /// As a server-sent event. The edition and the summary are ours and hold nothing to escape.
  fileprivate var event: [UInt8] {
    Array(
      """
      data: {"edition": "\(edition)", "refused": \(isRefused), "summary": "\(summary)"}


      """.utf8)
  }
}

import Dispatch
import Glibc

/// Waits until somebody wants the program to end: Ctrl-C, a closed terminal, the system.
struct Interruption: ~Copyable {
  private let sources: [any DispatchSourceSignal]
  private let signals: AsyncStream<Void>

  /// From now on these signals no longer end the program by themselves.
  init() {
    let (signals, continuation) = AsyncStream.makeStream(of: Void.self)
    self.signals = signals
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { continuation.yield() }
      source.resume()
      return source
    }
  }

  /// Returns at the next signal, or when the task is cancelled.
  func next() async {
    var iterator = signals.makeAsyncIterator()
    await iterator.next()
  }
}

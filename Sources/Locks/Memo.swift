/// Values that are made when they are first asked for, and kept for all threads.
package struct Memo<Key: Hashable & Sendable, Value: Sendable>: ~Copyable, Sendable {
  private let made = Locked<[Key: Value]>([:])

  package init() {}

  /// - Parameter make: gives the same value whenever it is called: two threads may both call it.
  package borrowing func value(of key: Key, _ make: () -> Value) -> Value {
    if let value = made.withLock({ $0[key] }) { return value }
    let value = make()
    made.withLock { $0[key] = value }
    return value
  }
}

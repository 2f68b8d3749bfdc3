import Glibc

/// A value that several threads use, one at a time.
///
/// `Synchronization.Mutex` in all but the lock: on Linux, that one is handed from thread to thread
/// by the kernel, where ThreadSanitizer does not see it and reports races that are none. It sees
/// the one of pthread.
///
/// Sendable, though the compiler cannot see it: both pointers are set once and freed by the only
/// owner, what `value` leads to is touched only while `lock` is held, and it is Sendable itself.
package struct Locked<Value: Sendable>: ~Copyable, @unchecked Sendable {
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let value: UnsafeMutablePointer<Value>

  package init(_ value: Value) {
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_mutex_t())
    let failure = pthread_mutex_init(lock, nil)
    precondition(failure == 0, "pthread_mutex_init: \(failure)")
    self.value = .allocate(capacity: 1)
    self.value.initialize(to: value)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
    value.deinitialize(count: 1)
    value.deallocate()
  }

  /// Does some work while no other thread has the value.
  package borrowing func withLock<Result, Failure: Error>(
    _ work: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return try work(&value.pointee)
  }
}

import Testing

@testable import Build

/// Under ThreadSanitizer, this also shows that it sees the lock when threads wait for it.
@Suite struct WorkLogThreadTests {
  @Test func `workers that wait for one another all leave the log empty`() async {
    let log = WorkLog()
    await withTaskGroup { group in
      for worker in 0..<4 {
        group.addTask {
          for _ in 0..<20_000 { log.whileReading("content/\(worker).md") {} }
        }
      }
    }
    #expect(log.file(inHandLongerThan: .zero) == nil)
  }
}

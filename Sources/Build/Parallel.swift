import Synchronization

/// Spreads the numbers `0..<count` over workers in chunks and returns what each chunk gave, in
/// order, so that the result does not depend on the number of workers.
///
/// - Parameters:
///   - jobs: how many workers, at least one.
///   - chunk: how many numbers a worker takes at a time.
///   - makeScratch: makes a worker's own working memory.
func inParallel<Scratch, Result: Sendable>(
  _ count: Int, jobs: Int, chunk: Int,
  scratch makeScratch: @escaping @Sendable () -> Scratch,
  _ work: @escaping @Sendable (Range<Int>, inout Scratch) throws -> Result
) async throws -> [Result] {
  let chunks = (count + chunk - 1) / chunk
  let next = WorkCounter()
  return try await withThrowingTaskGroup(of: [(Int, Result)].self) { group in
    for _ in 0..<max(1, min(jobs, chunks)) {
      group.addTask {
        var scratch = makeScratch()
        var results = [(Int, Result)]()
        while let index = next.take(below: chunks) {
          try Task.checkCancellation()
          let start = index * chunk
          results.append((index, try work(start..<min(start + chunk, count), &scratch)))
        }
        return results
      }
    }
    var ordered = [Result?](repeating: nil, count: chunks)
    for try await results in group {
      for (index, result) in results { ordered[index] = result }
    }
    return ordered.compactMap { $0 }
  }
}

/// Hands out numbers to workers, each once.
private final class WorkCounter: Sendable {
  private let value = Atomic(0)

  func take(below end: Int) -> Int? {
    let taken = value.wrappingAdd(1, ordering: .relaxed).oldValue
    return taken < end ? taken : nil
  }
}

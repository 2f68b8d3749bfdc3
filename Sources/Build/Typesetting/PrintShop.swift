import Diagnostics
import Outputs
import Locks

/// Puts the PDFs of a site's documents into its staged tree.
///
/// A class for its identity: it remembers what its build needed, so that the cache can be trimmed
/// once that build is published.
final class PrintShop: Sendable {
  private let staging: Staging
  private let cache: TypesetCache
  private let address: String
  private let jobs: Int
  private let onStart: @Sendable () -> Void
  private let keys = Locked(Set<TypesetCache.Key>())

  /// - Parameters:
  ///   - address: where the site lives, ending in `/`, or an empty text.
  ///   - onStart: called once, when there is something to print.
  init(
    _ staging: Staging, address: String, jobs: Int, onStart: @escaping @Sendable () -> Void = {}
  ) {
    self.staging = staging
    self.address = address
    self.jobs = jobs
    self.onStart = onStart
    cache = TypesetCache(staging.location)
  }

  /// Typesets what is not in the cache and links all of it. The pages, their style sheets and their
  /// pictures must have been staged.
  /// - Returns: what does not fit, and what could not be made.
  func print(_ documents: [PrintDocument], _ leaks: LeakCheck) async throws -> [Diagnostic] {
    guard !documents.isEmpty else { return [] }
    onStart()
    let typesetter = Typesetter(
      root: staging.location.staging, cache: cache, address: address, jobs: jobs)
    let outcomes = try await typesetter.typeset(documents)
    keys.withLock { $0.formUnion(outcomes.map(\.key)) }
    var diagnostics = [Diagnostic]()
    for outcome in outcomes {
      diagnostics += TypesetVerdict(outcome).diagnostics
      guard case .success = outcome.result else { continue }
      let document = outcome.document
      diagnostics += leaks.check([], at: document.pdf)
      try staging.link(document.pdf, to: cache.path(outcome.key))
      if let booklet = document.booklet {
        try staging.link(booklet, to: cache.path(outcome.key, isBooklet: true))
      }
    }
    return diagnostics
  }

  /// Removes from the cache what the build did not need.
  func trim() throws(DiskFailure) {
    try cache.trim(keeping: keys.withLock { $0 })
  }
}

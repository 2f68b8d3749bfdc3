import Locks
import Markup
import SiteModel

/// The covers of a site's entries: a profile's card stands on five pages or six, and its cover is
/// drawn for the first of them.
final class Covers: Sendable {
  private let site: Site
  private let drawn: Locked<[SafeHTML?]>

  init(_ site: Site) {
    self.site = site
    drawn = Locked([SafeHTML?](repeating: nil, count: site.entries.count))
  }

  /// The cover of an entry, given as a position in the site's entries.
  func cover(of index: Int) -> SafeHTML {
    if let cover = drawn.withLock({ $0[index] }) { return cover }
    // Should two threads draw it at once, they draw the same.
    let cover = Cover.drawing(for: site.entries[index].path).fitted
    drawn.withLock { $0[index] = cover }
    return cover
  }
}

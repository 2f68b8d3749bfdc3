package import Diagnostics
import Markup
package import Profiles

/// A profile that is told somewhere, read again from its file: what was let go after the check is
/// at hand.
package struct Story: Sendable {
  /// With its front matter.
  package let profile: Profile
  package let source: SourceText
  let guide: Guide?

  /// - Parameters:
  ///   - profile: with or without its front matter.
  ///   - source: the file that it was read from.
  package init(_ profile: Profile, _ source: SourceText) {
    self.profile = profile.regainingText(from: source)
    self.source = source
    guide = self.profile.guide
  }
}

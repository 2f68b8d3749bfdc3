package import Diagnostics

/// A link or a picture in a text, as its author wrote it.
package struct LinkReference: Sendable, Hashable {
  /// The destination with Markdown's escapes resolved, such as `../2024/to-may.md#cach-lam`.
  package let destination: String
  package let isImage: Bool
  /// Of a picture: whether it is all there is of its paragraph.
  package let standsAlone: Bool
  /// The destination in the source where it can be found, otherwise the block around it.
  package let location: SourceLocation

  package init(
    destination: String, isImage: Bool, standsAlone: Bool = false, location: SourceLocation
  ) {
    self.destination = destination
    self.isImage = isImage
    self.standsAlone = standsAlone
    self.location = location
  }
}

/// Where a link or a picture leads in the finished page.
package enum LinkTarget: Sendable {
  case keep
  /// Another address, as the page has it: percent-encoding and HTML escaping are done here.
  case rewrite(String)
  /// A picture that stands alone: what takes the place of its paragraph.
  case figure(SafeHTML)
  /// Nowhere: the text stays, the link goes.
  case refuse(Diagnostic)
}

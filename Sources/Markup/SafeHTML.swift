/// HTML that is safe to put into a page as it stands.
///
/// Only this target can make one, from Markdown through cmark's safe mode, so a template's
/// `{{{ }}}` can never carry what an author typed.
package struct SafeHTML: Sendable, Hashable {
  package let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }
}

/// Where on a page a text stands that shares it with others: its headings begin lower, and its ids
/// are its own.
package struct MarkupPlace: Sendable {
  /// The text that a page is made for: its headings begin at 2, below the page's title.
  package static let wholePage = MarkupPlace(topLevel: 2, idPrefix: "")

  /// The level of the highest heading, 2 to 4.
  let topLevel: Int
  /// What all ids of the text begin with.
  let idPrefix: String

  package init(topLevel: Int, idPrefix: String) {
    self.topLevel = min(max(topLevel, 2), 4)
    self.idPrefix = idPrefix
  }
}

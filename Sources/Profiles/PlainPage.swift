package import Diagnostics
package import FrontMatter

/// A page that is neither a profile nor a listing, such as “Giới thiệu”: a file of `trang/`.
package struct PlainPage: Sendable {
  package let path: ContentPath
  package let slug: String
  package let title: String
  package let summary: String
  package let order: Int
  package let titleLocation: SourceLocation
  package let bodyOffset: Int

  package static func read(
    _ document: FrontMatterDocument, at path: ContentPath
  ) -> (page: PlainPage?, diagnostics: [Diagnostic]) {
    guard let root = document.root else { return (nil, []) }
    var reader = MappingReader(root)
    let title = reader.requiredText("ten")
    let summary = reader.requiredText("tom_tat")
    let order = reader.integer("thu_tu", in: 0...9_999) ?? 9_999
    let diagnostics = reader.finish()
    guard let title, let summary else { return (nil, diagnostics) }
    return (
      PlainPage(
        path: path, slug: path.stem, title: title, summary: summary, order: order,
        titleLocation: root["ten"]?.location ?? root.location, bodyOffset: document.bodyOffset),
      diagnostics
    )
  }
}

package import Profiles

/// A page of the site that goes out on paper, too: the same document lies beside it as a PDF.
///
/// What it must hold to stands in the page itself. An element with `data-mat="Mặt trước"` is a side
/// of a sheet and must fit one page; one with `data-phan="Các bước"` is a part that a message names
/// when its side is too long; one with `data-lap` grows until its page is full.
package struct PrintDocument: Sendable, Hashable {
  /// Relative to the web root, as all its paths.
  package let page: String
  package let pdf: String
  /// The content file to mend when something does not fit.
  package let source: ContentPath
  /// How many pages it must have.
  package var pages: Int?
  /// Where the same pages go, two on a sheet in the order of a stapled booklet.
  package var booklet: String?

  /// - Parameter pdf: nothing for the page's own name.
  package init(
    page: String, pdf: String? = nil, source: ContentPath, pages: Int? = nil, booklet: String? = nil
  ) {
    self.page = page
    self.pdf = pdf ?? Self.pdf(of: page)
    self.source = source
    self.pages = pages
    self.booklet = booklet
  }

  /// `ban-tin/so-1.html` as `ban-tin/so-1.pdf`.
  package static func pdf(of page: String) -> String {
    (page.hasSuffix(".html") ? String(page.dropLast(5)) : page) + ".pdf"
  }

  /// The font families of print, each with every Vietnamese letter, and the Debian packages that
  /// have them. The style sheets of print name no others.
  package static let fonts = [
    (family: "Noto Serif", package: "fonts-noto-core"),
    (family: "Noto Sans", package: "fonts-noto-core"),
    (family: "Liberation Serif", package: "fonts-liberation2"),
  ]
}

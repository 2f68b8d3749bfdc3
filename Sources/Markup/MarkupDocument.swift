package import Diagnostics
internal import VietnameseText

/// A text made ready: its HTML and what was found in it.
package struct MarkupDocument: Sendable {
  package let html: SafeHTML
  /// Every heading, in order.
  package let outline: [Heading]
  /// The text before the first `##`, if there is any, then one section for each `##`.
  package let sections: [Section]
  /// Links and pictures in order, with their destinations as written, refused ones too.
  package let links: [Link]
  package let images: [Image]
  package let diagnostics: [Diagnostic]

  /// The visible text in UTF-8: a line for each paragraph, heading, item and table row.
  let text: [UInt8]
  /// Where quotations stand in `html` that are not inside anything and do not follow a heading.
  let quotations: [Range<Int>]
  /// Code and addresses in `text`, which have no syllables: in order, without overlap.
  let unspoken: [Range<Int>]

  /// A heading as the page shows it.
  package struct Heading: Sendable, Hashable {
    /// From 2, the page's title being the only level 1, and without gaps.
    package let level: Int
    package let title: String
    /// `[a-z0-9-]+`, unique in the document.
    package let id: String
    package let location: SourceLocation
  }

  /// A `##` heading and what stands below it, to the next one or the footnotes.
  package struct Section: Sendable, Hashable {
    /// Nothing for the text before the first heading.
    package let heading: Heading?
    /// Where the content without the heading stands in the document's HTML and text.
    let htmlRange: Range<Int>
    let textRange: Range<Int>

    package var level: Int { heading?.level ?? 0 }
    package var title: String { heading?.title ?? "" }
    package var id: String { heading?.id ?? "" }
  }

  package struct Link: Sendable, Hashable {
    package let destination: String
    package let location: SourceLocation
  }

  package struct Image: Sendable, Hashable {
    package let destination: String
    package let alt: String
    package let location: SourceLocation
  }

  /// Syllables of the visible text as it is written, without code and addresses.
  package var syllables: Int {
    var count = 0
    var start = 0
    for range in unspoken + [text.count..<text.count] {
      count += Syllables.count(text[start..<range.lowerBound])
      start = range.upperBound
    }
    return count
  }

  /// The visible text, without code blocks: a line for each paragraph, heading, list item and table
  /// row (cells apart by tabs), footnotes at the end.
  package func plainText() -> String {
    String(decoding: text.last == UInt8(ascii: "\n") ? text.dropLast() : text[...], as: UTF8.self)
  }

  /// The visible text of a section, without its heading.
  package func plainText(of section: Section) -> String {
    String(decoding: text[section.textRange], as: UTF8.self)
  }

  /// The whole text cut at its quotations, for pages on which these stand apart.
  package var passages: [(html: SafeHTML, isQuotation: Bool)] {
    var passages = [(html: SafeHTML, isQuotation: Bool)]()
    var start = 0
    for range in quotations + [html.bytes.count..<html.bytes.count] {
      if range.lowerBound > start {
        passages.append((SafeHTML(Array(html.bytes[start..<range.lowerBound])), false))
      }
      if !range.isEmpty { passages.append((SafeHTML(Array(html.bytes[range])), true)) }
      start = range.upperBound
    }
    return passages
  }

  /// The HTML of a section, without its heading. References to footnotes lead to the end of the
  /// whole document.
  package func html(of section: Section) -> SafeHTML {
    SafeHTML(Array(html.bytes[section.htmlRange]))
  }
}

extension MarkupDocument {
  /// A document of which nothing can be shown.
  init(failing diagnostics: [Diagnostic]) {
    self.init(
      html: SafeHTML([]), outline: [], sections: [], links: [], images: [],
      diagnostics: diagnostics, text: [], quotations: [], unspoken: [])
  }
}

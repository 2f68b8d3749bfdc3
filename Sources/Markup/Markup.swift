// Markup: Markdown to HTML that may enter a page, and to what else a page needs to know of it.
//
// cmark-gfm parses, with tables and footnotes and nothing else: its autolink and strikethrough
// extensions change process-wide tables while they parse, so two threads would spoil each other's
// documents. This target then walks the tree once and writes everything from that walk: HTML, plain
// text, outline, sections, links, syllables. It does not use cmark's own HTML renderer, because that
// one gives headings no ids, aligns cells with attributes that HTML no longer has (or with inline
// styles, which our content security policy forbids), labels footnotes in English, and leaves
// sections, text and positions to a second and third pass. A test compares the two byte for byte
// wherever they should agree.
//
// What it refuses: raw HTML (dropped, with a warning), addresses that run code or leave the site
// silently, and input made to exhaust cmark, which cannot be interrupted: the limits are checked
// before cmark sees a byte. It never recurses over a tree, and no pointer of cmark's leaves it.

package import Diagnostics

/// Markdown as authors write it: CommonMark with tables and footnotes.
package enum Markdown {
  /// Renders the part of a file from a byte offset on: the body, below the front matter.
  ///
  /// Text that breaks a limit gives an empty document with an error; any other finding leaves a
  /// document that can be shown. May run on many threads at once.
  ///
  /// - Parameters:
  ///   - bodyOffset: the first byte of the body, at the beginning of a line. Positions are those of
  ///     the whole file.
  ///   - place: where on its page the text stands, when it is not the page's only one.
  ///   - links: says where a link or a picture leads. It is asked once for each destination that
  ///     is well-formed, in document order; not about `#…`, which must be a heading of this text.
  package static func render(
    _ source: SourceText, from bodyOffset: Int = 0, in place: MarkupPlace = .wholePage,
    links: (LinkReference) -> LinkTarget
  ) -> MarkupDocument {
    let body = min(max(bodyOffset, 0), source.bytes.count)
    let survey = Survey(source, from: body)
    guard survey.diagnostics.isEmpty else { return MarkupDocument(failing: survey.diagnostics) }
    return source.bytes.withUnsafeBufferPointer { bytes in
      let tree = MarkdownTree(parsing: UnsafeBufferPointer(rebasing: bytes[body...]))
      return withoutActuallyEscaping(links) { links in
        var renderer = DocumentRenderer(
          locator: SourceLocator(path: source.path, bytes: bytes, survey: survey), place: place,
          links: links)
        return renderer.render(tree)
      }
    }
  }
}

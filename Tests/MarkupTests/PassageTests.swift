import Diagnostics
import Testing

@testable import Markup

/// Texts that share a page with others.
@Suite struct PassageTests {
  private func render(_ text: String, in place: MarkupPlace = .wholePage) -> MarkupDocument {
    Markdown.render(SourceText(path: "a.md", text: text), in: place) { _ in .keep }
  }

  private func string(_ html: SafeHTML) -> String { String(decoding: html.bytes, as: UTF8.self) }

  @Test func `a text is cut at its quotations, and nothing of it is lost`() {
    let document = render("Một.\n\n> Hai.\n\nBa.\n\n- bốn\n\n  > năm\n\n> Sáu.\n")
    let passages = document.passages
    #expect(passages.map(\.isQuotation) == [false, true, false, true])
    #expect(passages.map { string($0.html) }.joined() == string(document.html))
    #expect(string(passages[1].html).contains("Hai."))
  }

  @Test func `a quotation stays with the heading above it`() {
    #expect(render("## Lời kể\n\n> Một.\n\nHai.\n").passages.map(\.isQuotation) == [false])
  }

  @Test func `a text that shares its page has lower headings and ids of its own`() {
    let place = MarkupPlace(topLevel: 3, idPrefix: "bai-2-")
    let html = string(
      render("## Cách làm\n\n### Bước\n\nXem [trên](#cach-lam).[^1]\n\n[^1]: Sổ.\n", in: place).html
    )
    for part in [
      "<h3 id=\"bai-2-cach-lam\">", "<h4 id=\"bai-2-buoc\">", "href=\"#bai-2-cach-lam\"",
      "href=\"#bai-2-chu_thich_1\"", "<li id=\"bai-2-chu_thich_1\">", "href=\"#bai-2-goi_1\"",
    ] {
      #expect(html.contains(part), "\(part)")
    }
  }
}

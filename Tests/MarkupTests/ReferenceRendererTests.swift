import CCmarkGFM
import Diagnostics
import Testing

@testable import Markup

/// Our HTML against that of cmark's own renderer, which we do not use.
@Suite struct ReferenceRendererTests {
  @Test func `well-formed documents are rendered as cmark renders them`() {
    for seed in 0..<200 {
      let text = Sample.text(seed: seed).split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.replacing("https://", with: "").replacing(#/\[\^\d+\]:?/#, with: "") }
        .joined(separator: "\n")
      #expect(ours(text) == cmarks(text), "seed \(seed):\n\(text)")
    }
  }

  @Test func `so is any row of characters that mean something to Markdown`() {
    let alphabet = [
      "*", "**", "_", "`", "``", "[", "]", "](", ")", "![", "<", ">", "&", "&lt;", "# ", "## ",
      "- ",
      "+ ", "1. ", "2) ", "|", "|-|", "\\", " ", "  ", "    ", "\n", "\n", "\n\n", "a", "b", "đ",
      "[a]", "[a]: /u \"t\"\n", "~", "===", "---", "\"", "'", "\t", "</b>", "<b>", "<a@b.vn>",
    ]
    for seed in 0..<1_500 {
      var dice = Dice(seed: seed)
      let text = (0..<dice.roll(1...40)).map { _ in dice.pick(alphabet) }.joined()
      guard !render(text).diagnostics.contains(where: { changesTheBody.contains($0.code) }) else {
        continue
      }
      let expected = cmarks(text)
      // cmark nests links, which HTML forbids, and lets raw tags into a picture's description.
      guard !expected.contains(#/<a [^>]*>((?!<\/a>).)*<a /#),
        !expected.contains(#/alt="[^"]*&lt;\/?b&gt;/#)
      else { continue }
      // Nor do its comments for omitted HTML stand in lines of their own here.
      #expect(
        ours(text).replacing("\n", with: "") == expected.replacing("\n", with: ""),
        "seed \(seed):\n\(text)")
    }
  }

  /// Findings upon which our page differs on purpose: levels, empty headings, dropped addresses.
  private let changesTheBody: Set<String> = [
    "M221", "M222", "M223", "M241", "M242", "M243", "M244", "M247",
  ]

  private func ours(_ text: String) -> String {
    html(text)
      .replacing(#/(<h\d) id="[^"]*"/#) { $0.1 }
      .replacing(#/<(br|hr|img [^>]*)>/#) { "<\($0.1) />" }
      .replacing("<pre tabindex=\"0\">", with: "<pre>")
      .replacing(#/<div class="bang-cuon"[^>]*>\n/#, with: "")
      .replacing("</table>\n</div>\n", with: "</table>\n")
      .replacing(" scope=\"col\"", with: "")
      .replacing(" class=\"can-giua\"", with: " align=\"center\"")
      .replacing(" class=\"can-phai\"", with: " align=\"right\"")
      .replacing(#/<t[hd]([^>]*)></t[hd]>/#) { "<td\($0.1)></td>" }
  }

  private func cmarks(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let rendered = bytes.withUnsafeBufferPointer { bytes in
      let tree = MarkdownTree(parsing: bytes)
      // What cmark makes of a tree goes with the tree.
      guard let rendered = cmark_render_html(tree.root.pointer, CMARK_OPT_FOOTNOTES, nil) else {
        return ""
      }
      return String(cString: rendered)
    }
    return
      rendered
      .replacing("<!-- raw HTML omitted -->", with: "")
      .replacing(#/<t[hd]([^>]*)><\/t[hd]>/#) { "<td\($0.1)></td>" }
  }
}

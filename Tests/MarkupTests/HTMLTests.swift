import Diagnostics
import Testing

@testable import Markup

/// Renders a body on its own, keeping every link.
func render(
  _ text: String, links: (LinkReference) -> LinkTarget = { _ in .keep }
) -> MarkupDocument {
  Markdown.render(SourceText(path: "bai.md", text: text), links: links)
}

func html(_ text: String) -> String {
  String(decoding: render(text).html.bytes, as: UTF8.self)
}

/// The codes of a text's diagnostics, with their places: `M231 1:7-1:10`.
func findings(_ text: String) -> [String] {
  render(text).diagnostics.map(place)
}

func place(_ diagnostic: Diagnostic) -> String {
  guard let range = diagnostic.location.range else { return diagnostic.code }
  return diagnostic.code
    + " \(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
}

@Suite struct HTMLTests {
  @Test(arguments: [
    ("> Làm thử.\n>\n> — Chị Hân", true), ("> Làm thử.\n>\n> – Chị Hân", false),
    ("> — Chị Hân", false), ("> — A\n>\n> Làm thử.", false), ("Làm.\n\n— Chị Hân", false),
    ("> Làm thử.\n>\n> —Chị Hân", false),
  ])
  func `a quotation ends with who said it, after a long dash`(text: String, isSpeaker: Bool) {
    #expect(html(text).contains("<p class=\"nguoi-noi\">— Chị Hân</p>") == isSpeaker)
  }

  @Test func `headings get ids, and start at level 2 without gaps`() {
    #expect(
      html("## Cách làm\n#### Chi tiết\n### Nữa\n## Cách *làm*\n")
        == """
        <h2 id="cach-lam">Cách làm</h2>
        <h3 id="chi-tiet">Chi tiết</h3>
        <h3 id="nua">Nữa</h3>
        <h2 id="cach-lam-2">Cách <em>làm</em></h2>

        """)
  }

  @Test func `an id made by a repetition does not meet another heading's`() {
    let ids = render("## A\n\n## A 2\n\n## A\n\n## A\n").outline.map(\.id)
    #expect(ids == ["a", "a-2", "a-3", "a-4"])
  }

  @Test func `a table scrolls in a named region and its head has a scope`() {
    #expect(
      html("| Việc | Số | |\n|--|--:|:-:|\n| a | 1 | x |\n")
        == """
        <div class="bang-cuon" role="group" tabindex="0" aria-label="Bảng số liệu 1">
        <table>
        <thead>
        <tr>
        <th scope="col">Việc</th>
        <th scope="col" class="can-phai">Số</th>
        <td class="can-giua"></td>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>a</td>
        <td class="can-phai">1</td>
        <td class="can-giua">x</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func `two tables have different names`() {
    let two = html("|a|\n|-|\n\n---\n\n|b|\n|-|\n")
    #expect(two.contains("Bảng số liệu 1") && two.contains("Bảng số liệu 2"))
  }

  @Test func `footnotes have Vietnamese labels and a way back to each place`() {
    #expect(
      html("Một[^a] hai[^a].\n\n[^a]: Chú *giải*.\n")
        == """
        <p>Một<sup class="footnote-ref"><a href="#chu_thich_1" id="goi_1" role="doc-noteref" \
        aria-label="Chú thích 1">1</a></sup> hai<sup class="footnote-ref"><a href="#chu_thich_1" \
        id="goi_1_2" role="doc-noteref" aria-label="Chú thích 1">1</a></sup>.</p>
        <div class="footnotes" role="doc-endnotes" aria-label="Chú thích">
        <ol>
        <li id="chu_thich_1">
        <p>Chú <em>giải</em>. <a href="#goi_1" class="footnote-backref" role="doc-backlink" \
        aria-label="Về chỗ gọi chú thích 1">↩</a> <a href="#goi_1_2" class="footnote-backref" \
        role="doc-backlink" aria-label="Về chỗ gọi thứ 2 của chú thích 1">↩<sup>2</sup></a></p>
        </li>
        </ol>
        </div>

        """)
  }

  @Test func `every footnote link has an end, whatever the notes refer to`() {
    let text = """
      a[^1] ![ảnh[^1]](x.png) b[^2]

      [^1]: xem[^2] và[^3]

      [^2]: - mục[^1]

      [^3]: ![x[^2]](y.png)
      """
    let page = html(text)
    let targets = page.matches(of: #/href="#(\w+)"/#).map { String($0.1) }
    let ids = page.matches(of: #/id="(\w+)"/#).map { String($0.1) }
    #expect(targets.count == 10)
    #expect(Set(targets).isSubset(of: ids))
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: [
    ("xem https://a.vn/x).", "xem <a href=\"https://a.vn/x\">https://a.vn/x</a>)."),
    ("(https://a.vn/b_(c))", "(<a href=\"https://a.vn/b_(c)\">https://a.vn/b_(c)</a>)"),
    ("“https://a.vn/”", "“<a href=\"https://a.vn/\">https://a.vn/</a>”"),
    (
      "HTTP://a.vn/?a=1&b=2!",
      "<a href=\"HTTP://a.vn/?a=1&amp;b=2\">HTTP://a.vn/?a=1&amp;b=2</a>!"
    ),
    (
      "https://a.vn/đường",
      "<a href=\"https://a.vn/%C4%91%C6%B0%E1%BB%9Dng\">https://a.vn/đường</a>"
    ),
    (
      "http://a.vn https://b.vn",
      "<a href=\"http://a.vn\">http://a.vn</a> <a href=\"https://b.vn\">https://b.vn</a>"
    ),
    ("`https://a.vn`", "<code>https://a.vn</code>"),
    ("[a <https://a.vn> b](c.md)", "<a href=\"c.md\">a https://a.vn b</a>"),
    ("[https://a.vn](b.md)", "<a href=\"b.md\">https://a.vn</a>"),
    ("<https://a.vn>", "<a href=\"https://a.vn\">https://a.vn</a>"),
    ("xhttp://a.vn ftp://a.vn http:// https://.", "xhttp://a.vn ftp://a.vn http:// https://."),
  ])
  func `an address in running text becomes a link and leaves the sentence its punctuation`(
    _ source: String, _ expected: String
  ) {
    #expect(html(source) == "<p>\(expected)</p>\n")
  }

  @Test func `what an author types cannot leave an attribute or a text`() {
    #expect(
      html(#"[a](b"c'd&e "t\"<") ![x"<](y.png) 1 < 2 & "3" \<b>"#)
        == """
        <p><a href="b%22c&#x27;d&amp;e" title="t&quot;&lt;">a</a> <img src="y.png" \
        alt="x&quot;&lt;"> 1 &lt; 2 &amp; &quot;3&quot; &lt;b&gt;</p>

        """)
  }

  @Test func `raw HTML never reaches the page`() {
    let page = html(
      "<script>alert(1)</script>\n\na <b onclick=x>đậm</b> <!-- bí mật -->\n\n<?x?>\n")
    #expect(page == "<p>a đậm </p>\n")
  }
}

import Diagnostics
import Testing

@testable import Markup

@Suite struct DocumentTests {
  private let story = """
    Mở đầu *ngắn*.

    ## Cách làm

    Tổ kiểm tra `máy` trước ca,
    xem https://a.vn/tin-tuc hoặc [kết quả](#ket-qua).

    - một
    - hai ![mô tả ảnh](a.jpg)

    ### Bước 1

    | Năm | Số |
    |--|--|
    | 2023 | 1,5% |

    ```yaml
    ten: x
    ```

    ## Kết quả[^1]

    Tốt.

    [^1]: Theo *báo cáo*.
    """

  @Test func `the outline lists headings with their level, id and line`() {
    #expect(
      render(story).outline.map { "\($0.level) \($0.title) #\($0.id) \($0.location.line)" } == [
        "2 Cách làm #cach-lam 3", "3 Bước 1 #buoc-1 11", "2 Kết quả #ket-qua 21",
      ])
  }

  @Test func `the plain text has a line for each block and neither code blocks nor markup`() {
    #expect(
      render(story).plainText() == """
        Mở đầu ngắn.
        Cách làm
        Tổ kiểm tra máy trước ca, xem https://a.vn/tin-tuc hoặc kết quả.
        một
        hai
        Bước 1
        Năm\tSố
        2023\t1,5%
        Kết quả
        Tốt.
        Theo báo cáo.
        """)
  }

  @Test func `sections are the text before the first heading and each part below one of level 2`() {
    let document = render(story)
    #expect(document.sections.map(\.title) == ["", "Cách làm", "Kết quả"])
    #expect(document.sections.map(\.level) == [0, 2, 2])
    #expect(document.sections.map { document.plainText(of: $0) }.last == "Tốt.")
    let parts = document.sections.map {
      String(decoding: document.html(of: $0).bytes, as: UTF8.self)
    }
    #expect(parts.first == "<p>Mở đầu <em>ngắn</em>.</p>\n")
    #expect(parts.last == "<p>Tốt.</p>\n")
    #expect(parts[1].hasPrefix("<p>Tổ kiểm tra") && parts[1].hasSuffix("</code></pre>\n"))
  }

  @Test func `a heading inside a quote is listed but begins no section`() {
    let document = render("> ## Trích\n>\n> lời\n")
    #expect(document.outline.map(\.title) == ["Trích"])
    #expect(document.sections.map(\.heading) == [nil])
  }

  @Test func `an empty text is an empty document`() {
    let document = render("\n\n")
    #expect(document.html.bytes.isEmpty && document.sections.isEmpty && document.syllables == 0)
  }

  @Test(arguments: [
    ("Tổ may **tự quản**, an toàn.", 6), ("Xem `let x = 1` nhé", 2),
    ("Xem https://a.vn/mot-hai-ba nhé", 2), ("Xem <https://a.vn/mot-hai> nhé", 2),
    ("[liên kết](mot/hai.md)", 2), ("```\nmột hai\n```\nba", 1), ("![một hai](a.png) ba", 1),
    ("một  \nhai\nba", 3), ("|một|hai|\n|-|-|\n|ba|bốn|", 4), ("một[^1]\n\n[^1]: hai", 2),
    ("## Một\nhai", 2),
  ])
  func `syllables are those of the visible text`(_ source: String, _ count: Int) {
    #expect(render(source).syllables == count)
  }

  @Test func `the caller decides where links lead, and text outlives a refused one`() {
    var asked: [String] = []
    let refusal = DiagnosticDefinition(
      "X001", .error, message: LocalizedText(vi: "hỏng", en: "broken"),
      help: LocalizedText(vi: "", en: ""))
    let document = render("[a](to.md) [b](mat.md) ![c](d.png) ![e](f.png) [h](https://x.vn)") {
      asked.append(($0.isImage ? "!" : "") + $0.destination)
      return switch $0.destination {
      case "to.md": .rewrite("../2024/tổ.html#x")
      case "mat.md", "f.png": .refuse(Diagnostic(refusal, at: $0.location))
      default: .keep
      }
    }
    #expect(asked == ["to.md", "mat.md", "!d.png", "!f.png", "https://x.vn"])
    #expect(
      String(decoding: document.html.bytes, as: UTF8.self) == """
        <p><a href="../2024/t%E1%BB%95.html#x">a</a> b <img src="d.png" alt="c"> e \
        <a href="https://x.vn">h</a></p>

        """)
    #expect(document.diagnostics.map(place) == ["X001 1:16-1:22", "X001 1:41-1:46"])
    #expect(document.links.map(\.destination) == ["to.md", "mat.md", "https://x.vn"])
    #expect(document.images.map(\.alt) == ["c", "e"])
  }

  @Test func `even a caller cannot put a dangerous address into a page`() {
    let document = render("[a](b.md)") { _ in .rewrite("javascript:alert(1)") }
    #expect(String(decoding: document.html.bytes, as: UTF8.self) == "<p>a</p>\n")
    #expect(document.diagnostics.map(\.code) == ["M241"])
  }
}

extension Diagnostics.SourceLocation {
  fileprivate var line: Int { range?.start.line ?? 0 }
}

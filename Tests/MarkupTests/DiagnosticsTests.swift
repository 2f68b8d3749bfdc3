import Diagnostics
import Testing

@testable import Markup

@Suite struct DiagnosticsTests {
  @Test(arguments: [
    ("# Một\n", "M221 1:1-1:6"),
    ("## Một\n\n#### Hai\n", "M222 3:1-3:9"),
    ("đầu\n\n##\n", "M223 3:1-3:3"),
    ("##Thiếu cách\n\n#Ảnh\n", "M224 1:1-1:3 M224 3:1-3:2"),
    ("đầu\n  ######Đầu [a](//b)\n##1. Kết quả", "M224 2:3-2:9 M242 2:17-2:20 M224 3:1-3:3"),
    ("> - ##Cách làm\n>   ##Nữa", "M224 1:5-1:7 M224 2:5-2:7"),
    ("##\u{A0}Cách làm\n", "M224 1:1-1:3"),
    ("\\##a\n\\#b\n\n#1 trên ghe\n\n#######a\n\n#️⃣ a\n\nchữ ##a\n", ""),
    ("```\n##a\n```\n\n    ##a\n\n`b\n##a`\n\n|##a|\n|-|\n", ""),
    ("đậm là <b>đậm</b> và <B>nữa</B>\n", "M231 1:8-1:11 M231 1:22-1:25"),
    ("> lời\n> trích<br/>nữa\n", "M231 2:8-2:13"),
    ("a\n\n<div>\nmất\n</div>\n", "M232 3:1-3:6"),
    ("<!-- ghi nhớ -->\n\na <!-- b --> c\n", ""),
    ("<!-- ghi nhớ --> mất\n", "M232 1:1-1:21"),
    ("Bấm [đây](javascript:alert(1)) nhé", "M241 1:11-1:30"),
    ("[a](JavaScript:x) [b](data:text/html,x)", "M241 1:5-1:17 M241 1:23-1:39"),
    ("[a](&#106;avascript:x)", "M241 1:1-1:23"),
    ("<vbscript:x> [a](file:///etc/passwd)", "M241 1:2-1:12 M241 1:18-1:36"),
    ("[a](C:/anh.jpg)", "M241 1:5-1:15"),
    ("![a](data:image/png;base64,AA)", "M241 1:6-1:30"),
    ("[a](//a.vn/x)", "M242 1:5-1:13"),
    (#"[a](<\\\\may-chu\\x>)"#, "M242 1:1-1:22"),
    ("![a](http://a.vn/x.png) ![b](//a.vn/y.png)", "M243 1:6-1:23 M243 1:30-1:42"),
    ("[a]()", "M244 1:1-1:6"),
    ("## Cách làm\n\n[a](#cach-lam) [b](#cach)", "M245 3:20-3:25"),
    ("![](anh.png)", "M246 1:5-1:12"),
    ("[](anh.md)", "M247 1:4-1:10"),
    ("một[^a] \\[^b]", "M251 1:4-1:8"),
    ("một[^a]\n\n[^a]: x\n\n[^b]: y\n", "M252 5:1-5:5"),
    ("một[^a]\n\n[^a]: x\n\n[^a]: y\n\n```\n[^c]: z\n```\n", "M252 5:1-5:5"),
    ("|a|b|\n|-|-|\n|1|2|3|\n|1\\|2|3|\n| 1 | 2 |\n1|2|\n", "M253 3:1-3:8"),
    ("[a](mailto:a@b.vn) [b](tel:0297) [c](../x.md?a:b) <a@b.vn> [d](./Chương 1: x.md)", ""),
  ])
  func `each finding names its place`(_ source: String, _ expected: String) {
    #expect(findings(source).joined(separator: " ") == expected)
  }

  @Test func `lines are those of the whole file and columns count characters`() {
    let file = "---\nten: Tổ\n---\n\nTổ trưởng\nở [đây](//x)\n"
    let body = Array("---\nten: Tổ\n---\n".utf8).count
    let document = Markdown.render(SourceText(path: "a.md", text: file), from: body) { _ in .keep }
    #expect(document.diagnostics.map(place) == ["M242 6:9-6:12"])
  }

  @Test(arguments: [
    ("# Tên bài\n", "M221 4:1-4:10"), ("Tổ [đây](//x)\n", "M242 4:10-4:13"),
    ("![](anh.png) và [](a.md)", "M246 4:5-4:12 M247 4:20-4:24"),
  ])
  func `on the body's first line columns begin with that line`(
    _ body: String, _ expected: String
  ) {
    let frontMatter = "---\nten: Tổ may tự quản\n---\n"
    let source = SourceText(path: "a.md", text: frontMatter + body)
    let document = Markdown.render(source, from: frontMatter.utf8.count) { _ in .keep }
    #expect(document.diagnostics.map(place).joined(separator: " ") == expected)
  }

  @Test(arguments: [
    "[một](a.md) [hai](a.md)", "  [một](a.md)\n  [hai](<a.md>)", "> [một](a.md)\n> và\n[hai](a.md)",
    "- x\n  - [một](a.md)\n\n    [hai](a.md)", "|[một](a.md)|[hai](a.md)|\n|-|-|",
    "`x` \\* &amp; [a.md](a.md)\n![hai](a.md)",
    "chữ[^1] [một](a.md)\n\n[^1]: xem [hai](a.md)", "[một][x] và\nnữa\n\n[x]: a.md",
  ])
  func `a destination is found where it stands`(_ source: String) {
    var places: [String] = []
    let text = SourceText(path: "a.md", text: source)
    _ = Markdown.render(text) { reference in
      guard let range = reference.location.range else { return .keep }
      let line = Array((text.line(range.start.line) ?? "").unicodeScalars)
      var found = String.UnicodeScalarView()
      found.append(contentsOf: line[(range.start.column - 1)..<(range.end.column - 1)])
      #expect(String(found) == "a.md")
      places.append("\(range.start)")
      return .keep
    }
    #expect(!places.isEmpty && Set(places).count == places.count)
  }

  @Test func `one kind of finding is reported fifty times at most`() {
    #expect(findings(String(repeating: "a<br>b ", count: 500)).count == 50)
  }

  @Test func `codes are unique and every placeholder has its argument`() {
    let codes = MarkupCatalogue.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    let samples = [
      "# a\n#### b\n##\n##c\n<b>\n\n<div>\n", "[a](x:y) [b](//c) ![d](http://e) [f]() [g](#h)",
      "![](a.png) [](b.md) [^c]\n\n[^d]: e\n\n|a|\n|-|\n|b|c|\n",
      String(repeating: "[", count: 5_001), String(repeating: "|", count: 65),
      String(repeating: ">", count: 33), String(repeating: "<?", count: 51),
      String(repeating: ")", count: 201), "[a](\(String(repeating: "b", count: 2_049)))",
      String(repeating: "a", count: 131_073),
    ]
    for diagnostic in samples.flatMap({ render($0).diagnostics }) {
      for language in Language.allCases {
        let words = diagnostic.message(in: language) + diagnostic.help(in: language)
        #expect(!words.contains(#/\{[a-z_]+\}/#), "\(diagnostic.code): \(words)")
      }
    }
  }
}

import Testing

@testable import Build

@Suite struct PublishedAssetTests {
  private func published(_ text: String, named name: String) -> String {
    String(decoding: PublishedAsset.bytes(Array(text.utf8), named: name), as: UTF8.self)
  }

  @Test(arguments: [
    (
      "/* Đầu trang */\na {\n  color: red;\n}\n\n/* hai\ndòng */ b {c: d}\n",
      "a {\ncolor: red;\n}\nb {c: d}\n"
    ),
    ("a::before {content: \"/* giữ */\"}\n", "a::before {content: \"/* giữ */\"}\n"),
    ("a {b: c} /* chưa đóng", "a {b: c} \n"), ("", ""),
  ])
  func `a style sheet goes out without comments and indentation`(source: String, result: String) {
    #expect(published(source, named: "site.css") == result)
  }

  @Test(arguments: [
    (
      "// Đầu\nif (a) {\n  // giữa\n  b('// giữ'); // giữ\n}\n",
      "if (a) {\nb('// giữ'); // giữ\n}\n"
    ),
    ("var a = `\n  // giữ\n`;\n", "var a = `\n  // giữ\n`;\n"),
  ])
  func `a script goes out without lines of comment and indentation`(
    source: String, result: String
  ) {
    #expect(published(source, named: "site.js") == result)
  }

  @Test func `other files go out as they are`() {
    #expect(published("  // a\n", named: "favicon.svg") == "  // a\n")
  }
}

import Testing

@testable import Build

@Suite struct PublishedAssetTests {
  private func published(_ text: String, named name: String) -> String {
    String(decoding: PublishedAsset.bytes(Array(text.utf8), named: name), as: UTF8.self)
  }

  @Test(arguments: [
    (
      "/* Đầu */\na, b {\n  color: red;\n}\n\n/* hai\ndòng */ .c  .d > e {f: g h}\n",
      "a,b{color:red}.c .d>e{f:g h}"
    ),
    ("a::before {content: \"/*  giữ */\"}\n", "a::before{content:\"/*  giữ */\"}"),
    (
      "@media (min-width: 1em) {a {width: calc(1px + 2px)}}",
      "@media (min-width:1em){a{width:calc(1px + 2px)}}"
    ),
    ("a {content: '\\'  b'}  d {e: f}", "a{content:'\\'  b'}d{e:f}"),
    ("a {b: c} /* chưa đóng", "a{b:c}"), ("", ""),
  ])
  func `a style sheet goes out without comments and space`(source: String, result: String) {
    #expect(published(source, named: "site.css") == result)
  }

  @Test(arguments: [
    (
      "// Đầu\nif (a) {\n  // giữa\n  b('// giữ'); // giữ\n}\n",
      "if (a) {\nb('// giữ'); // giữ\n}\n"
    ),
    ("  a(`b ${c}`)\n", "a(`b ${c}`)\n"),
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

import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite struct FrontMatterTests {
  @Test(arguments: [
    ("---\na: b\n---\nNội dung\n", "Nội dung\n", 4), ("---  \na: b\n--- \t\n\n# A\n", "\n# A\n", 4),
    ("---\na: b\n---", "", 3), ("---\na: b\n---\n", "", 4),
    ("---\na: |\n  ---\n---\n---\nx", "---\nx", 5), ("---\na: ----\n----x: y\n---\n", "", 5),
  ])
  func `the body is what follows the second fence`(text: String, body: String, line: Int) {
    let document = FrontMatter.parse(SourceText(text))
    #expect(document.diagnostics == [])
    #expect(document.root != nil)
    #expect(String(decoding: text.utf8.dropFirst(document.bodyOffset), as: UTF8.self) == body)
    #expect(document.bodyLine == line)
  }

  @Test(arguments: [
    ("⟦# Tổ may⟧\na: b\n", "Y101"), ("⟦⟧", "Y101"), ("⟦⟧\n---\na: b\n---\n", "Y101"),
    ("⟦—-⟧\na: b\n---\n", "Y101"), ("⟦----⟧\na: b\n---\n", "Y101"), ("⟦ ---⟧\na: b\n---", "Y101"),
    ("⟦---⟧\na: b\n\n## Cách làm\n", "Y102"), ("⟦---⟧", "Y102"), ("⟦---⟧\n ---\n", "Y102"),
    ("---\n⟦⟧---\n", "Y103"), ("---\n⟦⟧# ghi chú\n\n---\n", "Y103"), ("---\n⟦⟧---", "Y103"),
    ("---\n⟦chỉ có chữ⟧\n---\n", "Y104"), ("---\n⟦- a\n- b⟧\n---\n", "Y104"),
    ("---\n⟦[a]⟧\n---\n", "Y104"), ("---\n⟦ten:abc⟧\n---\n", "Y117"),
  ])
  func `a file without front matter is told what is missing`(marked: String, code: String) throws {
    let marked = MarkedText(marked)
    let document = FrontMatter.parse(marked.source)
    #expect(document.root == nil)
    #expect(document.diagnostics.map(\.code) == [code])
    #expect(document.diagnostics.map(\.location.range) == marked.ranges)
  }

  @Test func `a missing second fence is looked for above the first heading`() {
    let marked = MarkedText("---\na: b\n\n⟦##⟧ Cách làm\n")
    let diagnostics = FrontMatter.parse(marked.source).diagnostics
    #expect(diagnostics.flatMap(\.notes).map(\.location.range) == marked.ranges)
  }

  @Test(arguments: [
    "a: 1\nb: 2\n⟦a⟧: 3", "Đơn vị: 1\nx: {y: z}\n⟦don_vi⟧: 2", "don-vi: 1\n⟦DON VI⟧: 2",
    "m: {a: 1, ⟦\"a\"⟧: 2}", "- a: 1\n  ⟦a⟧:", "a: 1\n⟦\"\\x61\"⟧: 2",
  ])
  func `a key that comes twice is reported with its first place`(yaml: String) throws {
    let wrapped = yaml.hasPrefix("-") ? "---\nl:\n\(yaml)\n---\n" : "---\n\(yaml)\n---\n"
    let marked = MarkedText(wrapped)
    let document = FrontMatter.parse(marked.source)
    #expect(document.root != nil)
    #expect(document.diagnostics.map(\.code) == ["Y112"])
    #expect(document.diagnostics.map(\.location.range) == marked.ranges)
    #expect(document.diagnostics.first?.notes.count == 1)
  }

  @Test func `of equal keys the first counts and every later one is reported`() throws {
    let yaml = "a: 1\na: 2\nb: {a: 1}\nA: 3"
    let document = FrontMatter.parse(fenced(yaml))
    #expect(document.root?["a"]?.text == "1")
    #expect(document.diagnostics.map(\.location.range?.start.line) == [3, 5])
    #expect(document.diagnostics.flatMap(\.notes).map(\.location.range?.start.line) == [2, 2])
  }

  @Test(arguments: [31, 32, 33, 34, 2_000])
  func `duplicates are found in mappings of any size`(count: Int) {
    let keys = (0..<count).map { "k\($0): x" }
    let document = FrontMatter.parse(
      fenced((keys + ["K\(count - 1): x", "k0: x"]).joined(separator: "\n")))
    #expect(document.diagnostics.map(\.code) == ["Y112", "Y112"])
    #expect(
      document.diagnostics.flatMap(\.notes).map(\.location.range?.start.line) == [count + 1, 2])
    #expect(FrontMatter.parse(fenced(keys.joined(separator: "\n"))).diagnostics == [])
  }

  @Test func `line ends, a byte order mark and decomposed letters do not change the tree`() throws {
    let text =
      "---\nĐơn vị: 'Tổ ế'\nl:\n  - a: |\n      một\n      hai\n    b: \"x\n      y\"\n---\nữ\n"
    func read(_ text: String) throws -> (String, Int, Int) {
      let (source, diagnostics) = TextDecoder.decode(Array(text.utf8), path: "a.md")
      #expect(diagnostics == [])
      let document = FrontMatter.parse(try #require(source))
      #expect(document.diagnostics == [])
      return (try #require(document.root).shape, document.bodyOffset, document.bodyLine)
    }
    let expected = try read(text)
    let decomposed = String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap { scalar in
          Self.decompositions[scalar].map { Array($0.unicodeScalars) } ?? [scalar]
        }))
    #expect(Array(decomposed.utf8) != Array(text.utf8))
    for variant in [
      text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"), "\u{FEFF}" + text,
      decomposed, "\u{FEFF}" + decomposed.replacing("\n", with: "\r\n"),
    ] {
      #expect(try read(variant) == expected)
    }
  }

  private static let decompositions: [Unicode.Scalar: String] = [
    "ế": "e\u{302}\u{301}", "ị": "i\u{323}", "ổ": "o\u{302}\u{309}", "ữ": "u\u{31B}\u{303}",
    "ộ": "o\u{323}\u{302}", "ơ": "o\u{31B}",
  ]
}

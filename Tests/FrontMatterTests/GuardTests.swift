import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite struct GuardTests {
  private func codes(_ yaml: String) -> [String] {
    let document = FrontMatter.parse(fenced(yaml))
    #expect((document.root == nil) == !document.diagnostics.isEmpty)
    return document.diagnostics.map(\.code)
  }

  @Test func `front matter may take 64 KB and not a byte more`() {
    // The line feed before the closing fence counts.
    let most = "a: " + String(repeating: "x", count: FrontMatter.maximumSize - 4)
    #expect(codes(most) == [])
    #expect(codes(most + "x") == ["Y105"])
    #expect(FrontMatter.parseYAML(SourceText(most + "x")).diagnostics == [])
    #expect(FrontMatter.parseYAML(SourceText(most + "xx")).diagnostics.map(\.code) == ["Y105"])
  }

  @Test func `a document may hold 10,000 nodes and not one more`() {
    // The root, the key and the list are three.
    let items = String(repeating: "x,", count: FrontMatter.maximumNodeCount - 3)
    #expect(codes("a: [\(items)]") == [])
    #expect(codes("a: [\(items)x]") == ["Y106"])
  }

  @Test(arguments: [("[", "]"), ("{a: ", "}")])
  func `nesting may go 32 deep and not deeper`(open: String, close: String) {
    func nested(_ depth: Int) -> String {
      "a: " + String(repeating: open, count: depth - 1) + "x"
        + String(repeating: close, count: depth - 1)
    }
    #expect(codes(nested(32)) == [])
    #expect(codes(nested(33)) == ["Y107"])
    #expect(codes(nested(1_000)) == ["Y107"])
  }

  @Test func `a thousand levels of indentation end in a diagnostic`() {
    // Deep enough for any limit, within 64 KB.
    let flow = "a: " + String(repeating: "[", count: 60_000)
    #expect(codes(flow) == ["Y107"])
    let block = (0..<300).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(codes(block) == ["Y107"])
    #expect(codes(String(repeating: "- ", count: 1_000) + "x") == ["Y107"])
  }

  @Test(arguments: [
    ("a: ⟦&x⟧ 1\nb: *x", "Y108"), ("a: 1\nb: ⟦*x⟧", "Y108"), ("a: ⟦&x⟧\n  b: 1", "Y108"),
    ("a: ⟦&x⟧ [1]", "Y108"), ("a: ⟦&x⟧", "Y108"), ("⟦&x⟧ a: 1", "Y108"), ("a: [⟦*x⟧ , b]", "Y108"),
    ("a: ⟦!!int⟧ 1", "Y109"), ("a: ⟦!⟧ 1", "Y109"), ("a: ⟦!x⟧ {b: 1}", "Y109"),
    ("a: ⟦!!str⟧", "Y109"), ("⟦!!str⟧ a: b", "Y109"), ("a: [⟦!<tag:x>⟧ [b]]", "Y109"),
    ("a: 1\n⟦<<⟧: {b: 1}", "Y110"), ("m: {⟦<<⟧: 1}", "Y110"),
    ("⟦%YAML⟧ 1.1\n---\na: 1", "Y111"),
    ("a: 1\n⟦...⟧\nb: 2", "Y111"),
    ("⟦[a, b]⟧: 1", "Y113"), ("⟦{a: b}⟧: 1", "Y113"), ("⟦⟧: 1", "Y113"), ("⟦\"\"⟧: 1", "Y113"),
    ("? ⟦- a⟧\n: b", "Y113"),
  ])
  func `what the format does not need is refused where it stands`(marked: String, code: String) {
    // Read as a YAML file: in front matter a second `---` would be the closing fence.
    let marked = MarkedText(marked)
    let (root, diagnostics) = FrontMatter.parseYAML(marked.source)
    #expect(root == nil)
    #expect(diagnostics.map(\.code) == [code])
    #expect(diagnostics.map(\.location.range?.start) == marked.ranges.map(\.start))
    if code != "Y113" { #expect(diagnostics.map(\.location.range) == marked.ranges) }
  }

  @Test func `a second document is refused`() {
    let marked = MarkedText("a: 1\n⟦---⟧\nb: 2\n")
    let diagnostics = FrontMatter.parseYAML(marked.source).diagnostics
    #expect(diagnostics.map(\.code) == ["Y111"])
    #expect(diagnostics.map(\.location.range) == marked.ranges)
  }

  @Test(arguments: [
    ("\u{0}", "Y114"), ("\u{7}", "Y114"), ("\u{B}", "Y114"), ("\u{1B}", "Y114"),
    ("\u{7F}", "Y114"), ("\u{80}", "Y114"), ("\u{9F}", "Y114"), ("\u{FFFE}", "Y114"),
    ("\u{85}", "Y115"), ("\u{2028}", "Y115"), ("\u{2029}", "Y115"),
  ])
  func `characters that cannot be seen are refused where they stand`(
    character: String, code: String
  ) {
    for yaml in ["tên: ế⟦\(character)⟧x", "a: |\n  ế⟦\(character)⟧x", "a: \"⟦\(character)⟧\""] {
      let marked = MarkedText("---\nx: y\n\(yaml)\n---\nThân \(character)\n")
      let document = FrontMatter.parse(marked.source)
      #expect(document.root == nil)
      #expect(document.diagnostics.map(\.code) == [code])
      #expect(document.diagnostics.map(\.location.range) == marked.ranges)
    }
  }

  @Test(arguments: [
    (#"a: ⟦"x\0"⟧"#, "Y114"), (#"a: ⟦"\x1B[2J"⟧"#, "Y114"), (#"a: ⟦"\N"⟧"#, "Y115"),
    (#"a: ⟦"x\L"⟧"#, "Y115"), (#"a: ⟦"\u2029"⟧"#, "Y115"),
  ])
  func `an escape cannot smuggle them in`(yaml: String, code: String) {
    let marked = MarkedText("---\n\(yaml)\n---\n")
    let document = FrontMatter.parse(marked.source)
    #expect(document.diagnostics.map(\.code) == [code])
    #expect(document.diagnostics.map(\.location.range) == marked.ranges)
  }

  @Test func `a file full of control characters is reported ten times, not a thousand`() {
    #expect(codes("a: " + String(repeating: "\u{1}", count: 1_000)).count == 10)
  }
}

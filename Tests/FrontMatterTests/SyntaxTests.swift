import Diagnostics
import TestSupport
import Testing

@testable import FrontMatter

@Suite struct SyntaxTests {
  @Test(arguments: [
    // A tab where spaces should be.
    ("a:\n⟦\t⟧b: c", "Y118"), ("a: b\n⟦\t⟧c: d", "Y118"), ("a:\n  b: c\n ⟦\t⟧d: e", "Y118"),
    ("a: \t⟦-⟧ b\n", "Y127"), ("l:\n⟦\t⟧- a", "Y118"),
    // A colon in a value.
    ("a: ⟦Ban: x⟧", "Y119"), ("a: ⟦Kết quả: giảm: hết⟧", "Y119"), ("l:\n  - a: ⟦b: c⟧", "Y119"),
    ("m: {a: ⟦Ban: x⟧, b: c}", "Y119"),
    // A quotation mark that is not closed.
    ("a: ⟦\"⟧Tổ may\nb: c", "Y120"), ("a: ⟦'⟧Tổ may\nb: c\n", "Y120"),
    ("a: ⟦\"⟧Tổ may\nb: \"c\"\n", "Y120"), ("m: [⟦\"⟧a, b]", "Y120"),
    // Indentation.
    ("a: b\n  ⟦c: d⟧", "Y121"), ("a:\n    b: c\n  ⟦d: e⟧", "Y121"), ("  a: b\n⟦c: d⟧", "Y121"),
    ("l:\n  - a\n ⟦- b⟧", "Y121"), ("a:\n  - b\n  ⟦c: d⟧", "Y121"),
    // Brackets.
    ("a: ⟦[⟧b, c", "Y122"), ("a: [b, c⟦}⟧", "Y122"), ("a: {b: c⟦]⟧\nd: e", "Y122"),
    ("a: b\nc: [d]⟦]⟧", "Y122"), ("a: [b, ⟦,⟧ c]", "Y122"), ("a: ⟦{⟧b: c\nd: e", "Y122"),
    ("a: ⟦]⟧", "Y122"),
    // A line that is no entry.
    ("a: b\n⟦chỉ có chữ⟧\nc: d", "Y123"), ("a: b\n⟦chỉ có chữ⟧", "Y123"),
    // Text after a quoted value.
    ("a: \"b\" ⟦c⟧", "Y124"), ("a: 'b' ⟦c d⟧\ne: f", "Y124"), ("a: [\"b\" ⟦c]⟧", "Y124"),
    // Characters with another task.
    ("a: ⟦@⟧b", "Y125"), ("a: ⟦`⟧b`", "Y125"), ("a: ⟦%⟧b", "Y125"), ("a: ⟦*⟧*đậm**", "Y125"),
    ("a: ⟦&⟧ b", "Y125"), ("a: ⟦!⟧<b", "Y125"), ("a: ⟦!⟧quan!x", "Y125"),
    ("a: \"C⟦\\H⟧o so\"", "Y126"), ("a: \"⟦\\u⟧1\"", "Y126"),
    ("a: ⟦-⟧ b", "Y127"), ("a: ⟦-⟧ b\n- c", "Y127"),
    ("a: |⟦b⟧", "Y128"), ("a: > ⟦50 người⟧", "Y128"),
    // A space missing after a colon.
    ("⟦ten:abc⟧\nb: c", "Y117"), ("a: b\n⟦ten:abc⟧\nb: c", "Y117"), ("a: b\n⟦ten:abc⟧", "Y117"),
    ("⟦ten:abc⟧", "Y117"), ("a: b\n⟦Đơn vị:may⟧\n", "Y117"),
  ])
  func `a mistake of grammar is explained where it was made`(yaml: String, code: String) {
    let marked = MarkedText("---\n\(yaml)\n---\n")
    let document = FrontMatter.parse(marked.source)
    #expect(document.root == nil)
    #expect(document.diagnostics.map(\.code) == [code])
    #expect(document.diagnostics.map(\.location.range) == marked.ranges)
  }

  @Test(arguments: [
    "ten:⟦\u{A0}⟧Tổ may\nb: c", "a: b\nten:⟦\u{A0}⟧Tổ may\nb: c", "a: b\nten:⟦\u{A0}⟧Tổ may",
    "m:\n  ten:⟦\u{A0}⟧Tổ may", "l:\n  - ten:⟦\u{202F}⟧Tổ may", "m: {a: b, ten:⟦\u{A0}⟧x}",
    "m:\n⟦\u{A0}⟧ a: b", "⟦\u{A0}⟧a: b", "m:\n  a: b\n⟦\u{A0}⟧\u{A0}c: d", "l:\n  - ⟦\u{3000}⟧a",
    "a: ⟦\u{A0}⟧b", "a: ⟦\u{200B}⟧b", "m:\n  a: b\n ⟦\u{A0}⟧c: d",
  ])
  func `a no-break space where YAML needs a space is an error`(yaml: String) throws {
    let marked = MarkedText("---\n\(yaml)\n---\n")
    let diagnostics = FrontMatter.parse(marked.source).diagnostics
    #expect(Set(diagnostics.map(\.code)) == ["Y116"])
    #expect(diagnostics.first?.location.range == marked.ranges.first)
    #expect(diagnostics.allSatisfy { $0.severity == .error })
  }

  @Test func `a no-break space at the end of a value is only a warning`() {
    let marked = MarkedText("---\na: may-vinh-thuan⟦\u{A0}⟧\n---\n")
    let document = FrontMatter.parse(marked.source)
    #expect(document.root != nil)
    #expect(document.diagnostics.map(\.code) == ["Y116"])
    #expect(document.diagnostics.map(\.severity) == [.warning])
    #expect(document.diagnostics.map(\.location.range) == marked.ranges)
  }

  @Test(arguments: [
    "a: 10\u{A0}000 đồng", "a: |\n  Ghi chú:\u{A0}tốt\n  \u{A0}b", "a: \"\u{A0}b\"",
    "a: Kết quả:\u{A0}tốt", "a: b\n  c:\u{A0}d", "a: b # c:\u{A0}d",
  ])
  func `a no-break space within text is the author's own`(yaml: String) {
    #expect(FrontMatter.parse(fenced(yaml)).diagnostics == [])
  }

  @Test func `a key without a space below another key is doubted, not refused`() {
    let marked = MarkedText("---\nm:\n  ⟦ten:abc⟧\n---\n")
    let document = FrontMatter.parse(marked.source)
    #expect(document.root?["m"]?.text == "ten:abc")
    #expect(document.diagnostics.map(\.code) == ["Y117"])
    #expect(document.diagnostics.map(\.severity) == [.warning])
    #expect(document.diagnostics.map(\.location.range) == marked.ranges)
  }

  @Test(arguments: [
    "a:\n  https://vi.example/x", "a: b:c", "l:\n  - ten:abc", "a:\n  7:30", "a: http://x\n",
    "a:\n  \"ten:abc\"", "a: {b: 'x:y'}",
  ])
  func `a colon inside a word is text`(yaml: String) {
    #expect(FrontMatter.parse(fenced(yaml)).diagnostics == [])
  }

  @Test(arguments: [
    ("ten: Tủ sách ⟦#1 trên ghe⟧\nb: c", "Tủ sách"), ("ten: ⟦#1 trên ghe⟧", ""),
    ("ten: Tủ  ⟦#Ảnh⟧", "Tủ"), ("ten: Tủ\n  sách ⟦#đọc⟧", "Tủ sách"),
    ("ten: {\n  a: Tủ ⟦#1,⟧\n  }", nil), ("ten:\n  - ⟦#1⟧\n  - b ⟦#2⟧", nil),
  ])
  func `text after a sign for comments is said to be lost`(yaml: String, value: String?) {
    let marked = MarkedText("---\n\(yaml)\n---\n")
    let document = FrontMatter.parse(marked.source)
    if let value { #expect(document.root?["ten"]?.text == value) }
    #expect(Set(document.diagnostics.map(\.code)) == ["Y130"])
    #expect(Set(document.diagnostics.map(\.severity)) == [.warning])
    #expect(document.diagnostics.map(\.location.range) == marked.ranges)
  }

  @Test(arguments: [
    "ten: Tủ sách # ghi chú", "ten: # ghi chú\n  Tủ", "ten: \"Tủ #1\" #2", "ten: 'Tủ #1'",
    "ten: |  #1\n  Tủ #1", "ten: >\n  Tủ #1\n#2", "#ghi chú\nten: x\n  #ghi chú\n", "ten: Tủ#1",
    "ten: x ## ghi chú", "ten: #nhóm\n  a: b", "ten: x #", "ten:\n#ghi chú\na: b", "ten: [a] #b",
  ])
  func `a comment that is meant loses nothing`(yaml: String) {
    #expect(FrontMatter.parse(fenced(yaml)).diagnostics == [])
  }

  @Test(arguments: [
    "m: {ten: Tổ 1, ⟦tổ 2⟧}", "m: {ten: An, ⟦Bình⟧, so: 3}", "m:\n  - {ten: a,\n     ⟦tổ 2⟧ }",
    "m: {a: b, ⟦c d⟧, ⟦e f⟧}",
  ])
  func `a comma that ends a value in braces is doubted`(yaml: String) {
    let marked = MarkedText("---\n\(yaml)\n---\n")
    let document = FrontMatter.parse(marked.source)
    #expect(document.root != nil)
    #expect(Set(document.diagnostics.map(\.code)) == ["Y131"])
    #expect(Set(document.diagnostics.map(\.severity)) == [.error])
    #expect(document.diagnostics.map(\.location.range) == marked.ranges)
  }

  @Test(arguments: [
    "m: {ten: \"Tổ 1, tổ 2\"}", "m: {a: b, Đơn vị: }", "m: {a: b, Đơn vị: \"\"}", "m: {Đơn vị}",
    "m: {a: b, don_vi}", "m: {a: b, \"c d\"}", "m: [Tổ 1, tổ 2]", "m: {a: b, c d: [], e: }",
    "m: {a: b, ten:x}",
    "a: Tổ 1, tổ 2", "Đơn vị:\nm: {a: b, }",
  ])
  func `a key in braces that is meant is left alone`(yaml: String) {
    #expect(FrontMatter.parse(fenced(yaml)).diagnostics == [])
  }

  @Test func `a value to be copied is never cut`() {
    let name = String(repeating: "Tổ tự quản ", count: 9)
    func help(_ yaml: String) -> String? {
      FrontMatter.parse(fenced(yaml)).diagnostics.first?.help(in: .vietnamese)
    }
    #expect(help("a: \(name)số: hai")?.contains(": `\"\(name)số: hai\"`.") == true)
    #expect(help("a: \(name)\(name): hai") == "Đặt cả giá trị trong ngoặc kép.")
    #expect(help("a: Tổ \"một\": C:\\x")?.contains(#"`"Tổ \"một\": C:\\x"`"#) == true)
    #expect(help("ten:\(name)số\na: b") == "Viết `ten: \(name)số`.")
    #expect(help("ten:\(name)\(name)số\na: b") == "Viết `ten: …`.")
  }

  @Test func `a message quotes what was typed and how to mend it`() {
    let diagnostic = FrontMatter.parse(fenced("ghi_chu: Ban: Thường vụ")).diagnostics.first
    #expect(diagnostic?.help(in: .vietnamese).contains("`\"Ban: Thường vụ\"`") == true)
    let glued = FrontMatter.parse(fenced("ten:Tổ may\na: b")).diagnostics.first
    #expect(glued?.help(in: .vietnamese) == "Viết `ten: Tổ may`.")
  }

  @Test func `words of libyaml that are not known are quoted`() {
    let text = Array("a: b\nc: đ".utf8)
    text.withUnsafeBufferPointer { bytes in
      let region = YAMLRegion(path: "a.md", firstLine: 2, bytes: text[...])
      let problem = SyntaxProblem(text: "something new", offset: 8)
      let diagnostic = SyntaxDiagnosis(region, bytes, problem).diagnostic
      #expect(diagnostic.code == "Y129")
      #expect(diagnostic.message(in: .english).contains("something new"))
      #expect(diagnostic.location.range?.start == SourcePosition(line: 3, column: 4))
    }
  }
}

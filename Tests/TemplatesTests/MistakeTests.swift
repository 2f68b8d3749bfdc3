import Diagnostics
import Templates
import Testing

@Suite struct MistakeTests {
  @Test(
    arguments: [
      ("T401", "<p>\n  ⟦{{⟧ten", nil), ("T401", "{{a}}⟦{{{⟧b}}", nil),
      ("T402", "đ ⟦{{}}⟧", nil), ("T402", "⟦{{# }}⟧", nil), ("T402", "⟦{{a b}}⟧", nil),
      ("T402", "⟦{{{ }}}⟧", nil), ("T403", "a⟦{{=<% %>=}}⟧", nil),
      ("T404", "a\n⟦{{#a}}⟧\nb\n", (4, 1)), ("T404", "⟦{{^a}}⟧", (1, 7)),
      ("T404", "⟦{{$a}}⟧x", (1, 8)), ("T404", "{{#a}}\n ⟦{{#b}}⟧\n{{/a}}", (3, 1)),
      ("T405", "a\n⟦{{/a}}⟧", nil), ("T406", "{{#a}}\n  ⟦{{/b}}⟧\n{{/a}}", (1, 1)),
      ("T409", "đ {{> ⟦cart⟧ }}", nil), ("T409", "{{<⟦xyz⟧}}{{/xyz}}", nil),
      ("T410", "{{<card}}{{$⟦tieu_dee⟧}}x{{/tieu_dee}}{{/card}}", nil),
      ("T411", "{{<card}} ⟦mất⟧ {{$tieu_de}}x{{/tieu_de}}{{/card}}", nil),
      ("T411", "{{<card}}⟦{{x}}⟧{{/card}}", nil),
      ("T412", "{{<card}}{{$tieu_de}}x{{/tieu_de}}\n⟦{{$tieu_de}}⟧y{{/tieu_de}}{{/card}}", (1, 10)),
    ] as [(String, String, (Int, Int)?)])
  func `a mistake in the writing is reported with both of its places`(
    code: String, marked: String, other: (Int, Int)?
  ) {
    let template = MarkedTemplate(marked)
    let outcome = Outcome(template.text, ["x": ""], partials: ["card": "{{$tieu_de}}{{/tieu_de}}"])
    let diagnostic = outcome.diagnostics.first
    #expect(diagnostic?.code == code)
    #expect(diagnostic?.location == SourceLocation("web/page.html", template.range))
    let note = diagnostic?.notes.first?.location.range?.start
    #expect(note == other.map { SourcePosition(line: $0.0, column: $0.1) })
  }

  @Test func `an unknown template or block is told the nearest known one`() {
    let card = ["card": "{{$tieu_de}}{{/tieu_de}}", "outer": "{{>card}}"]
    let partial = Outcome("{{>cart}}", partials: card)
    #expect(partial.diagnostics.first?.arguments["ten_co"] == "`card`")
    let block = Outcome("{{<outer}}{{$tieu_d}}{{/tieu_d}}{{/outer}}", partials: card)
    #expect(block.diagnostics.first?.arguments["ten_co"] == "`tieu_de`")
  }

  @Test func `every mistake of every file is found in one run`() {
    let (library, diagnostics) = TemplateLibrary.compile([
      SourceText(path: "a.html", text: "{{#x}}\n{{/y}}{{a b}}"),
      SourceText(path: "b.html", text: "{{/z}}\n{{#q}}"),
      SourceText(path: "c.html", text: "{{>a}}"),
    ])
    #expect(diagnostics.map(\.code) == ["T402", "T405", "T404"])
    #expect(library.names == ["c"])
  }

  @Test func `two templates of one name are both named`() {
    let (_, diagnostics) = TemplateLibrary.compile([
      SourceText(path: "web/a.html", text: ""), SourceText(path: "print/a.html", text: ""),
    ])
    #expect(diagnostics.map(\.code) == ["T408"])
    #expect(diagnostics.first?.location.file == "print/a.html")
    #expect(diagnostics.first?.notes.first?.location.file == "web/a.html")
  }

  @Test func `changed delimiters are refused by the specification's dialect too`() {
    #expect(Outcome("{{=| |=}}", dialect: .specification).codes == ["T403"])
  }

  @Test func `every code is used once, and speaks both languages`() {
    let codes = TemplatesCatalogue.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
    for definition in TemplatesCatalogue.all {
      for language in Language.allCases {
        #expect(!definition.message[language].isEmpty && !definition.help[language].isEmpty)
      }
    }
  }

  @Test func `braces in a message are those that a template needs`() {
    let text = Outcome("{{{ten}}}", ["ten": "a"]).diagnostics.first
    #expect(text?.help(in: .english).hasPrefix("Write `{{ten}}`:") == true)
    let list = Outcome("{{ds}}", ["ds": []]).diagnostics.first
    #expect(list?.help(in: .vietnamese).contains("`{{#ds}}…{{/ds}}`") == true)
  }
}

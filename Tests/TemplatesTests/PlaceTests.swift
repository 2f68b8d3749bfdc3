import Diagnostics
import Templates
import Testing

@Suite struct PlaceTests {
  @Test(arguments: [
    ("T420", "<script>var a = \"⟦{{x}}⟧\"</script>"),
    ("T420", "<p>\n<style>a { color: ⟦{{x}}⟧ }</style>"),
    ("T420", "<SCRIPT\n>⟦{{x}}⟧</script>"),
    ("T420", "<script>'</scripty>' ⟦{{x}}⟧</script>"),
    ("T420", "<iframe>⟦{{{x}}}⟧</iframe>"),
    ("T420", "{{#co}}<script>⟦{{x}}⟧</script>{{/co}}"),
    ("T421", "<!-- ⟦{{x}}⟧ -->"),
    ("T421", "<!-- a --- ⟦{{x}}⟧ -->"),
    ("T421", "<!DOCTYPE ⟦{{x}}⟧>"),
    ("T421", "<?xml ⟦{{x}}⟧?>"),
    ("T422", "<⟦{{x}}⟧ class=\"a\">"),
    ("T422", "<h⟦{{x}}⟧>"),
    ("T422", "</h⟦{{x}}⟧>"),
    ("T422", "<p ⟦{{x}}⟧>"),
    ("T422", "<p data-⟦{{x}}⟧=\"a\">"),
    ("T422", "<p class=\"a\"⟦{{x}}⟧>"),
    ("T422", "<⟦{{#co}}⟧p{{/co}}>"),
    ("T423", "<p class=⟦{{x}}⟧>"),
    ("T423", "<p class=a⟦{{x}}⟧>"),
    ("T423", "<a href= ⟦{{x}}⟧ class=\"b\">"),
    ("T423", "<p class=⟦{{#co}}⟧\"a\"{{/co}}>"),
    ("T424", "<p style=\"color: ⟦{{x}}⟧\">"),
    ("T424", "<p onclick='a(⟦{{x}}⟧)'>"),
    ("T424", "<p OnClick=\"⟦{{x}}⟧\">"),
    ("T424", "<iframe srcdoc=\"⟦{{x}}⟧\"></iframe>"),
    ("T424", "<svg onload=\"⟦{{x}}⟧\"/>"),
    ("T425", "<p title=\"⟦{{{x}}}⟧\">"),
    ("T425", "<textarea>⟦{{&x}}⟧</textarea>"),
    ("T426", "⟦{{#co}}⟧<p {{/co}}>"),
    ("T426", "<p ⟦{{#co}}⟧title=\"{{/co}}a\">"),
    ("T426", "<p title=\"a⟦{{#co}}⟧\">b{{/co}}"),
    ("T426", "⟦{{#co}}⟧<script>{{/co}}{{^co}}<p>{{/co}}"),
    ("T426", "⟦{{^co}}⟧<!-- {{/co}}"),
    ("T426", "<p>⟦{{$b}}⟧<a href=\"{{/b}}"),
    ("T427", "<p class=\"a\"⟦i⟧d=\"b\">"),
    ("T427", "<p class=\"a\"⟦\"⟧>"),
    ("T427", "<h{{#co}}⟦1⟧{{/co}}>"),
    ("T427", "<p class=\"đ\"⟦đ⟧=\"a\">"),
    ("T427", "<p class=⟦>⟧"),
    ("T428", "<p>a</p>\n⟦<⟧p class=\"a\""),
    ("T428", "⟦<⟧!-- a"),
    ("T428", "<b>⟦<⟧script>a"),
    ("T428", "<p title=\"a\">⟦<⟧i title=\"{{x}}"),
    ("T429", "<a href=\"javascript:⟦{{x}}⟧\">"),
    ("T429", "<a href='Data:⟦{{x}}⟧'>"),
  ])
  func `what no escaping makes safe is refused where it stands`(code: String, marked: String) {
    let template = MarkedTemplate(marked)
    let outcome = Outcome(template.text, ["x": "1", "y": "2", "co": true])
    #expect(outcome.diagnostics.first?.code == code)
    #expect(outcome.diagnostics.first?.location.range == template.range)
    #expect(outcome.diagnostics.first?.location.file == "web/page.html")
  }

  @Test func `the end of a part is shown beside its beginning`() {
    let outcome = Outcome("<p>\n{{#co}}\n<a href=\"\n{{/co}}", ["co": true])
    let note = outcome.diagnostics.first?.notes.first
    #expect(outcome.codes == ["T426"])
    #expect(note?.location.range?.start == SourcePosition(line: 4, column: 1))
  }

  @Test func `a partial is judged where it is used`() {
    #expect(Outcome("<p>{{>p}}", ["x": ""], partials: ["p": "{{x}}"]).codes == [])
    let outcome = Outcome("<script>{{>p}}</script>", ["x": ""], partials: ["p": "a {{x}}"])
    #expect(outcome.codes == ["T420"])
    #expect(outcome.diagnostics.first?.location.file == "web/p.html")
  }

  @Test func `an override is judged where its block stands`() {
    let outcome = Outcome(
      "{{<p}}{{$b}}a {{x}}{{/b}}{{/p}}", ["x": ""], partials: ["p": "<script>{{$b}}{{/b}}</script>"]
    )
    #expect(outcome.codes == ["T420"])
    #expect(outcome.diagnostics.first?.location.file == "web/page.html")
  }

  @Test func `a mistake in a template used often is reported once`() {
    let outcome = Outcome(
      "{{>p}}<p title=\"{{>q}}\">{{>p}}\n  {{>p}}",
      partials: ["p": "<b {{x}}>", "q": "{{>r}}", "r": ""])
    #expect(outcome.codes == ["T422"])
  }

  @Test func `the specification's dialect does not look at HTML`() {
    let outcome = Outcome("<p {{x}}=<script>{{{x}}}", ["x": "<"], dialect: .specification)
    #expect(outcome.text == "<p &lt;=<script><")
    #expect(outcome.codes == [])
  }
}

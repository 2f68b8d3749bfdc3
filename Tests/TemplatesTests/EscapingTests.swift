import Diagnostics
@testable import Markup
import Templates
import Testing

/// What an attacker would put where an author's text goes.
private let attacks = [
  "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
  "</title><script>", "<!--", "-->", "&lt;b&gt;", "\u{0}<b>", "`x`", "{{ten}}", "a=b>c<d",
]

private let allowedAddresses = [
  "https://congdoan.vn/a?b=c&d#e", "HTTP://x", "mailto:a@b.vn", "tel:+84123", "ho-so/a.html",
  "../a.html", "/a:b", "?a:b", "#a:b", "//x/y", "", "a/b:c",
  " https://x", "\thttp://x", "ht\ntps://x",
]

private let refusedAddresses = [
  "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\u{1}javascript:alert(1)",
  "java\nscript:alert(1)", "java\tscript:alert(1)", "javascript\r\n:alert(1)", "vbscript:x",
  "data:text/html,<script>", "file:///etc/passwd", "x:y", "javascript&colon;x:y", "bị:x",
]

@Suite struct EscapingTests {
  @Test(arguments: attacks)
  func `text between tags cannot open a tag`(_ attack: String) {
    let outcome = Outcome("<p>{{x}}</p>", ["x": .text(attack)])
    let inner = outcome.text.dropFirst(3).dropLast(4)
    #expect(outcome.codes == [])
    #expect(!inner.contains("<") && !inner.contains(">") && !inner.contains("\""))
  }

  @Test(arguments: attacks)
  func `text in double quotation marks cannot leave them`(_ attack: String) {
    let outcome = Outcome("<p title=\"{{x}}\">", ["x": .text(attack)])
    let inner = outcome.text.dropFirst(10).dropLast(2)
    #expect(outcome.codes == [])
    #expect(!inner.contains("\"") && !inner.contains("<") && !inner.contains(">"))
  }

  @Test(arguments: attacks)
  func `text in single quotation marks cannot leave them`(_ attack: String) {
    let outcome = Outcome("<p title='{{x}}'>", ["x": .text(attack)])
    let inner = outcome.text.dropFirst(10).dropLast(2)
    #expect(outcome.codes == [])
    #expect(!inner.contains("'") && !inner.contains("<"))
  }

  @Test(arguments: attacks)
  func `a title is escaped and cannot be closed`(_ attack: String) {
    let outcome = Outcome("<title>{{x}} – trang</title><p>{{x}}", ["x": .text(attack)])
    #expect(outcome.codes == [])
    #expect(outcome.text.split(separator: "<").count == 3)
  }

  @Test(
    arguments: [
      "<a href=\"{{x}}\">", "<a href='{{x}}'>", "<img src=\"{{x}}\">", "<form ACTION = \"{{x}}\">",
      "<video poster=\"{{x}}\">", "<q cite=\"{{x}}\">", "<use xlink:href=\"{{x}}\"/>",
      "<a href=\"{{goc}}{{x}}\">", "<a href=\"{{#co}}{{x}}{{/co}}\">", "<a href=\"{{>p}}\">",
      "<a href=\"{{#co}}{{goc}}{{/co}}{{x}}\">", "<a href=\"{{x}}{{goc}}#a\">",
      "<a href=\" {{x}}\">", "<a href=\"{{! x }}{{x}}\">", "<a{{#co}} href=\"{{x}}\"{{/co}}>",
      "<a title='a' href=\"{{^goc}}{{x}}{{/goc}}\" class=\"b\">",
    ], refusedAddresses)
  func `an address of another scheme is refused and made inert`(
    _ template: String, _ address: String
  ) {
    let outcome = Outcome(
      template, ["x": .text(address), "goc": "", "co": true], partials: ["p": "{{x}}"])
    #expect(outcome.codes == ["T444"])
    #expect(outcome.text.contains("#") && !outcome.text.contains("script"))
  }

  @Test(
    arguments: ["<a href=\"{{x}}\">", "<a href='{{goc}}{{x}}'>", "<img src=\"{{x}}{{goc}}\">"],
    allowedAddresses)
  func `an address that is relative or of an allowed scheme passes`(
    _ template: String, _ address: String
  ) {
    #expect(Outcome(template, ["x": .text(address), "goc": ""]).codes == [])
  }

  @Test func `a scheme put together from literal text and a value is refused`() {
    #expect(Outcome("<a href=\"java{{x}}\">", ["x": "script:alert(1)"]).codes == ["T444"])
    #expect(Outcome("<a href=\"{{x}}:alert(1)\">", ["x": "javascript"]).codes == ["T444"])
    #expect(Outcome("<a href=\"javascript:{{x}}\">", ["x": "1"]).codes == ["T429"])
    #expect(Outcome("<a href=\"data:{{x}}\">", ["x": "1"]).codes == ["T429"])
    #expect(Outcome("<a href=\"javascript&colon;{{x}}\">", ["x": "1"]).codes == ["T429"])
  }

  @Test func `after a fixed path, fragment or allowed scheme a value is only escaped`() {
    for start in ["#", "/a/", "?q=", "mailto:", "https://x/", "ho-so/"] {
      #expect(Outcome("<a href=\"\(start){{x}}\">", ["x": "a:\"b"]).codes == [])
    }
    #expect(
      Outcome("<a href=\"#{{x}}\">", ["x": "a:\"b"]).text == "<a href=\"#a:&quot;b\">")
  }

  @Test func `every address of a srcset is checked`() {
    let template = "<img srcset=\"a.jpg 1x, {{x}} 2x\">"
    #expect(Outcome(template, ["x": "b.jpg"]).codes == [])
    #expect(Outcome(template, ["x": "javascript:1"]).codes == ["T444"])
    #expect(Outcome("<img srcset=\"{{x}}\">", ["x": "a 1x, data:x 2x"]).codes == ["T444"])
  }

  @Test func `a refused address is named, with the place of its variable`() {
    let template = MarkedTemplate("<p>\n<a href=\"{{goc}}{{⟦x⟧}}\">")
    let other = MarkedTemplate("<p>\n<a href=\"{{⟦x⟧}}\">")
    let outcome = Outcome(other.text, ["x": "javascript:1"])
    #expect(outcome.diagnostics.first?.location.range == other.range)
    #expect(
      outcome.diagnostics.first?.message(in: .vietnamese).contains("javascript:1") == true)
    #expect(Outcome(template.text, ["x": "x:1", "goc": ""]).codes == ["T444"])
  }

  @Test func `only HTML goes through three braces, and only between tags`() {
    let html = Value.html(SafeHTML(Array("<b>đ</b>".utf8)))
    #expect(Outcome("<p>{{{x}}}{{&x}}", ["x": html]).text == "<p><b>đ</b><b>đ</b>")
    #expect(Outcome("<p>{{{x}}}", ["x": ""]).codes == [])
    #expect(Outcome("<p>{{{x}}}", ["x": .null]).codes == [])
    #expect(Outcome("<p>{{{x}}}", ["x": "<b>"]).codes == ["T443"])
    #expect(Outcome("<p>{{{x}}}", ["x": 1]).codes == ["T443"])
    #expect(Outcome("<p>{{x}}", ["x": html]).codes == ["T442"])
    #expect(Outcome("<p title=\"{{x}}\">", ["x": html]).codes == ["T442"])
    #expect(Outcome("<p title=\"{{{x}}}\">", ["x": html]).codes == ["T425"])
    #expect(Outcome("<title>{{{x}}}</title>", ["x": html]).codes == ["T425"])
  }

  @Test(arguments: [
    "<svg viewBox=\"0 0 {{n}} 8\"><title>{{x}}</title><path class=\"{{x}}\" d=\"M0 {{n}}\"/></svg>",
    "<a{{#co}} aria-current=\"page\"{{/co}}>x</a>", "<input {{#co}}checked {{/co}}disabled>",
    "<input{{#co}} checked{{/co}}/>", "<p class=\"the{{#co}} nhap{{/co}}{{^co}} x{{/co}}\">{{x}}",
    "<p data-so='{{n}}' data-x=\"{{x}}\">", "<!DOCTYPE html><!-- {{! x }} --><p>{{x}}",
    "<script src=\"a.js\"></script><p>{{x}}", "<style>a > b { color: red }</style>{{x}}",
    "<a href=a.html title=\"{{x}}\">", "a < b {{x}} 3 <4",
    "<p {{#co}} id=\"a\"{{/co}} title=\"{{x}}\">",
    "{{#co}}<p title=\"{{x}}\">{{/co}}", "<textarea>{{x}}</textarea>{{x}}",
    "<p>{{$b}}{{x}}{{/b}}</p>", "<p title=\"{{>p}}\"{{>q}}>", "<ul>{{#l}}<li>{{.}}{{/l}}</ul>",
    "<script>{{#co}}a(){{/co}}</script><!-- {{#co}}b{{/co}} -->",
  ])
  func `what a designer writes compiles without a finding`(_ template: String) {
    let context: Object = ["x": "<x>", "n": 5, "co": true, "l": ["a", "b"]]
    let outcome = Outcome(template, context, partials: ["p": "{{x}}", "q": " lang=\"{{x}}\""])
    #expect(outcome.codes == [])
    #expect(!outcome.text.contains("<x>"))
  }
}

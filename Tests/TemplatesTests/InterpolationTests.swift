import Diagnostics
import Templates
import Testing

@Suite struct InterpolationTests {
  @Test(arguments: [
    Example("text without tags stays", "Xin chào {bạn} } {\n", gives: "Xin chào {bạn} } {\n"),
    Example("a name gives its value", "Chào {{ten}}!", ["ten": "Hà"], gives: "Chào Hà!"),
    Example(
      "text is escaped", "{{x}}", ["x": "a & b < c > \"d\" 'e'"],
      gives: "a &amp; b &lt; c &gt; &quot;d&quot; 'e'"),
    Example("three braces do not escape", "{{{x}}}", ["x": "& \" < >"], gives: "& \" < >"),
    Example("an ampersand does not escape", "{{&x}}", ["x": "& \" < >"], gives: "& \" < >"),
    Example("an integer is written out", "{{n}}|{{{n}}}|{{&n}}", ["n": -85], gives: "-85|-85|-85"),
    Example("a decimal is text", "{{n}}", ["n": "1.21"], gives: "1.21"),
    Example("null is nothing", "({{x}})({{{x}}})({{&x}})", ["x": .null], gives: "()()()"),
    Example("an unknown name is nothing", "({{x}})({{{x}}})({{&x}})", gives: "()()()"),
    Example("values are not templates", "{{x}}", ["x": "{{y}}", "y": "no"], gives: "{{y}}"),
    Example(
      "a dotted name goes into objects", "{{a.b.c}}|{{{a.b.c}}}|{{&a.b.c}}",
      ["a": ["b": ["c": "<"]]], gives: "&lt;|<|<"),
    Example(
      "a dotted name equals nested sections", "{{a.b}}={{#a}}{{b}}{{/a}}", ["a": ["b": "1"]],
      gives: "1=1"),
    Example(
      "a dotted name goes as deep as needed", "{{a.b.c.d.e.f}}",
      ["a": ["b": ["c": ["d": ["e": ["f": "đáy"]]]]]], gives: "đáy"),
    Example("a broken chain is nothing", "({{a.b.c}})", ["a": [:]], gives: "()"),
    Example(
      "only the first part is looked up outwards", "({{a.b.ten}})",
      ["a": ["b": [:]], "ten": "sai"], gives: "()"),
    Example(
      "the first part is looked up from the innermost context", "{{#a}}{{b.c}}{{/a}}",
      ["a": ["b": ["c": "trong"]], "b": ["c": "ngoài"]], gives: "trong"),
    Example(
      "a found first part is not given up", "({{#a}}{{b.c}}{{/a}})",
      ["a": ["b": [:]], "b": ["c": "sai"]], gives: "()"),
    Example(
      "a name with dots is never one key", "({{a.b}})", ["a.b": "sai", "a": ["b": "đúng"]],
      gives: "(đúng)"),
    Example("a dot is the current value", "{{#x}}{{.}}{{/x}}", ["x": "<"], gives: "&lt;"),
    Example("a dot in three braces is not escaped", "{{#x}}{{{.}}}{{/x}}", ["x": "<"], gives: "<"),
    Example(
      "a leading dot looks nowhere else", "{{#a}}{{.t}}{{/a}}{{#b}}{{.t}}{{/b}}",
      ["a": [:], "b": ["t": "b"], "t": "sai"],
      gives: ""
        + "b"),
    Example(
      "white space around stays", "| {{x}} |{{{x}}} | {{&x}} ", ["x": "-"], gives: "| - |- | - "),
    Example("a variable never takes its line along", "  {{x}}\n", ["x": "-"], gives: "  -\n"),
    Example("an empty variable leaves its line", "a\n  {{{x}}}\nb", ["x": ""], gives: "a\n  \nb"),
    Example(
      "white space within the braces is ignored", "{{ x }}{{{  x}}}{{& x }}{{\nx\t}}", ["x": "-"],
      gives: "----"),
    Example(
      "long names work as short ones", "{{mot_cai_ten_rat_la_dai}}",
      ["mot_cai_ten_rat_la_dai": "1", "mot_cai_ten_rat_la_da": "0"], gives: "1"),
    Example("a bool is written out", "{{x}}/{{y}}", ["x": true, "y": false], gives: "true/false"),
  ])
  func `an interpolation follows the specification`(_ example: Example) {
    example.check()
  }

  @Test func `text longer than the copied runs is escaped everywhere`() {
    let text = String(repeating: "Tổ may < 9 & “khéo”. ", count: 500)
    let expected = String(repeating: "Tổ may &lt; 9 &amp; “khéo”. ", count: 500)
    #expect(Outcome("{{x}}", ["x": .text(text)]).text == expected)
  }

  @Test func `output is appended to what is there`() {
    let (library, _) = TemplateLibrary.compile([.init(path: "a.html", text: "{{x}}")])
    var output = Array("trước ".utf8)
    #expect(library.render("a", ["x": "sau"], into: &output).isEmpty)
    #expect(String(decoding: output, as: UTF8.self) == "trước sau")
  }

  @Test(
    arguments: [
      ("Chào {{.}}!", "Hà & Hà", "Chào Hà &amp; Hà!"), ("{{{.}}}|{{&.}}", "<", "<|<"),
      ("{{.}} km", 85, "85 km"), ("{{#.}}{{t}};{{/.}}", [["t": "a"], ["t": "b"]], "a;b;"),
    ] as [(String, Value, String)])
  func `the whole context may be any value`(template: String, root: Value, expected: String) {
    let (library, _) = TemplateLibrary.compile(
      [SourceText(path: "a.html", text: template)], dialect: .specification)
    var output: [UInt8] = []
    #expect(library.render("a", root: root, into: &output).isEmpty)
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }
}

import Templates
import Testing

@Suite struct PartialTests {
  @Test(arguments: [
    Example("it puts a template in", "({{>p}})", partials: ["p": "từ p"], gives: "(từ p)"),
    Example("an unknown one is nothing", "({{>p}})", gives: "()"),
    Example("it sees the context", "{{>p}}", ["t": "x"], partials: ["p": "*{{t}}*"], gives: "*x*"),
    Example(
      "it sees the context of where it stands", "{{#l}}{{>p}}{{/l}}",
      ["l": [["t": "a"], ["t": "b"]]],
      partials: ["p": "{{t}};"], gives: "a;b;"),
    Example(
      "it may include itself", "{{>p}}", ["t": "X", "con": [["t": "Y", "con": []]]],
      partials: ["p": "{{t}}<{{#con}}{{>p}}{{/con}}>"], gives: "X<Y<>>"),
    Example(
      "it may include others", "{{>p}}", partials: ["p": "1{{>q}}3", "q": "2"], gives: "123"),
    Example("white space around stays", "| {{>p}} |", partials: ["p": "\t|\t"], gives: "| \t|\t |"),
    Example(
      "in a line it is not indented", "  {{x}}  {{> p}}\n", ["x": "|"], partials: ["p": ">\n>"],
      gives: "  |  >\n>\n"),
    Example("CRLF ends a line", "|\r\n{{>p}}\r\n|", partials: ["p": ">"], gives: "|\r\n>|"),
    Example(
      "the first line needs no line before", "  {{>p}}\n>", partials: ["p": ">\n>"],
      gives: "  >\n  >>"),
    Example(
      "the last line needs no line feed", ">\n  {{>p}}", partials: ["p": ">\n>"],
      gives: ">\n  >\n  >"),
    Example(
      "alone it indents its lines, but not its values", "\\\n {{>p}}\n/\n", ["x": "<\n->"],
      partials: ["p": "|\n{{{x}}}|\n"], gives: "\\\n |\n <\n->|\n/\n"),
    Example(
      "indentation adds up", "{{#l}}\n {{>p}}\n{{/l}}\n", ["l": [1]],
      partials: ["p": "a\n  {{>q}}\n", "q": "b\nc\n"],
      gives: " a\n   b\n   c\n"),
    Example(
      "within a line indentation does not add up", "  {{>p}}\n",
      partials: ["p": "a {{>q}}\n", "q": "b\nc"],
      gives: "  a b\nc\n"),
    Example(
      "lines with only tags are not indented", "  {{>p}}\n", ["a": true],
      partials: ["p": "{{#a}}\nx\n{{/a}}\n{{!x}}\ny\n"],
      gives: "  x\n  y\n"),
    Example(
      "a line that begins with a tag is indented", "  {{>p}}\n", ["a": true, "x": "1"],
      partials: ["p": "{{#a}}{{x}}{{/a}}\n{{x}}\n{{! x }}y\n"], gives: "  1\n  1\n  y\n"),
    Example(
      "an empty line stays empty", "  {{>p}}\n", partials: ["p": "a\n\nb\n"], gives: "  a\n\n  b\n"),
    Example(
      "it may be indented by tabs", "\t{{>p}}\n", partials: ["p": "a\nb\n"], gives: "\ta\n\tb\n"),
    Example(
      "white space within the braces is ignored", "|{{> p }}|", partials: ["p": "[]"], gives: "|[]|"
    ),
    Example(
      "one that recurses is indented more each time", "{{>p}}",
      ["t": 1, "con": [["t": 2, "con": [["t": 3, "con": []]]]]],
      partials: ["p": "{{t}}\n{{#con}}\n  {{>p}}\n{{/con}}\n"], gives: "1\n  2\n    3\n"),
  ])
  func `a partial follows the specification`(_ example: Example) {
    example.check()
  }
}

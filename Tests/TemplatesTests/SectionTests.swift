import Templates
import Testing

@Suite struct SectionTests {
  @Test(arguments: [
    Example("true shows it", "({{#a}}có{{/a}})", ["a": true], gives: "(có)"),
    Example("false hides it", "({{#a}}có{{/a}})", ["a": false], gives: "()"),
    Example("null hides it", "({{#a}}có{{/a}})", ["a": .null], gives: "()"),
    Example("empty text hides it", "({{#a}}có{{/a}})", ["a": ""], gives: "()"),
    Example("an unknown name hides it", "({{#a}}có{{/a}})", gives: "()"),
    Example(
      "zero shows it, as number and as text", "{{#a}}1{{/a}}{{#b}}2{{/b}}", ["a": 0, "b": "0"],
      gives: "12"),
    Example("an empty object shows it", "({{#a}}có{{/a}})", ["a": [:]], gives: "(có)"),
    Example("an object becomes the context", "{{#a}}{{t}}{{/a}}", ["a": ["t": "Hà"]], gives: "Hà"),
    Example(
      "outer names stay in sight", "{{#s}}{{a}},{{b}},{{c.d}}{{/s}}",
      ["a": "1", "b": "sai", "s": ["b": "2"], "c": ["d": "3"]], gives: "1,2,3"),
    Example(
      "text becomes the current value", "{{#a}}{{.}} là {{a}}{{/a}}", ["a": "x"], gives: "x là x"),
    Example(
      "contexts nest", "{{#a}}{{x}}{{#b}}{{x}}{{y}}{{#c}}{{x}}{{y}}{{z}}{{/c}}{{x}}{{/b}}{{/a}}",
      ["a": ["x": 1], "b": ["y": 2], "c": ["z": 3]], gives: "1121231"),
    Example(
      "lists within lists see every level",
      "{{#l}}{{#m}}{{n.t}}{{k}}{{#o}}{{n.t}}{{k}}{{.}};{{/o}}{{/m}}{{/l}}",
      ["l": [["n": ["t": "a"], "m": [["k": "1", "o": ["x", "y"]]]]]], gives: "a1a1x;a1y;"),
    Example(
      "a list repeats it", "{{#l}}{{t}}{{/l}}", ["l": [["t": 1], ["t": 2], ["t": 3]]], gives: "123"),
    Example("an empty list hides it", "({{#l}}có{{/l}})", ["l": []], gives: "()"),
    Example("text is no list of letters", "{{#l}}x{{/l}}", ["l": "abc"], gives: "x"),
    Example(
      "the same section may come twice", "{{#a}}1{{/a}}-{{#a}}2{{/a}}", ["a": true], gives: "1-2"),
    Example("it may nest in itself", "{{#a}}1{{#a}}2{{/a}}3{{/a}}", ["a": true], gives: "123"),
    Example(
      "and be hidden with itself", "({{#a}}1{{#a}}2{{/a}}3{{/a}})", ["a": false], gives: "()"),
    Example(
      "a dot iterates over texts", "{{#l}}({{.}}){{/l}}", ["l": ["a", "b", "<"]],
      gives: "(a)(b)(&lt;)"),
    Example("a dot iterates over numbers", "{{#l}}({{.}}){{/l}}", ["l": [1, 2]], gives: "(1)(2)"),
    Example(
      "a dot iterates over lists", "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}", ["l": [[1, 2], ["a"]]],
      gives: "(12)(a)"),
    Example(
      "a dot section over objects", "{{#l}}{{#.}}{{t}}{{/.}}{{/l}}",
      ["l": [["t": "a"], ["t": "b"]]], gives: "ab"),
    Example(
      "falsey items of a list are items", "{{#l}}x{{/l}}", ["l": [false, "", .null]], gives: "xxx"),
    Example(
      "a dotted name decides", "{{#a.b}}1{{/a.b}}{{#a.c}}2{{/a.c}}",
      ["a": ["b": true, "c": false]], gives: "1"),
    Example("a broken chain hides it", "({{#a.b.c}}x{{/a.b.c}})", ["a": [:]], gives: "()"),
    Example(
      "white space around stays", " | {{#a}}\t|\t{{/a}} | \n", ["a": true], gives: " | \t|\t | \n"),
    Example(
      "white space within stays", " | {{#a}} {{! x }}\n {{/a}} | \n", ["a": true],
      gives: " |  \n  | \n"),
    Example(
      "a section in a line leaves the line", " {{#a}}x{{/a}}\n {{#a}}y{{/a}}\n", ["a": true],
      gives: " x\n y\n"),
    Example(
      "tags alone take their lines along", "1\n{{#a}}\n2\n{{/a}}\n3\n", ["a": true],
      gives: "1\n2\n3\n"),
    Example(
      "so do indented ones", "1\n  {{#a}}\n2\n\t{{/a}} \n3\n", ["a": true], gives: "1\n2\n3\n"),
    Example(
      "hidden ones leave no line", "1\n{{#a}}\n2\n{{/a}}\n3\n", ["a": false], gives: "1\n3\n"),
    Example("CRLF ends a line", "|\r\n{{#a}}\r\n{{/a}}\r\n|", ["a": true], gives: "|\r\n|"),
    Example(
      "the first line needs no line before", "  {{#a}}\n#{{/a}}\n/", ["a": true], gives: "#\n/"),
    Example(
      "the last line needs no line feed", "#{{#a}}\n/\n  {{/a}}", ["a": true], gives: "#\n/\n"),
    Example(
      "lines of a list are whole lines", "{{#l}}\n- {{.}}\n{{/l}}\n", ["l": ["a", "b"]],
      gives: "- a\n- b\n"),
    Example(
      "two tags on a line are not alone", "{{#a}}{{#b}}\nx\n{{/b}}{{/a}}\n",
      ["a": true, "b": true], gives: "\nx\n\n"),
    Example(
      "white space within the braces is ignored", "|{{# a }}={{/ a}}|", ["a": true], gives: "|=|"),
  ])
  func `a section follows the specification`(_ example: Example) {
    example.check()
  }
}

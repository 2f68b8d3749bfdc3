import Templates
import Testing

@Suite struct InvertedSectionTests {
  @Test(arguments: [
    Example("false shows it", "({{^a}}không{{/a}})", ["a": false], gives: "(không)"),
    Example("true hides it", "({{^a}}không{{/a}})", ["a": true], gives: "()"),
    Example("null shows it", "({{^a}}không{{/a}})", ["a": .null], gives: "(không)"),
    Example("empty text shows it", "({{^a}}không{{/a}})", ["a": ""], gives: "(không)"),
    Example("text hides it", "({{^a}}không{{/a}})", ["a": "x"], gives: "()"),
    Example("zero hides it", "({{^a}}không{{/a}})", ["a": 0], gives: "()"),
    Example("an object hides it", "({{^a}}{{t}}{{/a}})", ["a": ["t": "x"]], gives: "()"),
    Example("a list hides it", "({{^l}}không{{/l}})", ["l": [["t": 1]]], gives: "()"),
    Example("a list of falsey items hides it", "({{^l}}không{{/l}})", ["l": [false]], gives: "()"),
    Example("an empty list shows it", "({{^l}}không{{/l}})", ["l": []], gives: "(không)"),
    Example("an unknown name shows it", "({{^a}}không{{/a}})", gives: "(không)"),
    Example("it may come twice", "{{^a}}1{{/a}}-{{^a}}2{{/a}}", ["a": false], gives: "1-2"),
    Example("it may nest in itself", "{{^a}}1{{^a}}2{{/a}}3{{/a}}", ["a": false], gives: "123"),
    Example("and be hidden with itself", "({{^a}}1{{^a}}2{{/a}}3{{/a}})", ["a": true], gives: "()"),
    Example("the context stays", "{{^a}}{{b}}{{/a}}", ["a": false, "b": "x"], gives: "x"),
    Example(
      "it is the other side of a section", "{{#a}}1{{/a}}{{^a}}2{{/a}}", ["a": []], gives: "2"),
    Example(
      "a dotted name decides", "{{^a.b}}1{{/a.b}}{{^a.c}}2{{/a.c}}",
      ["a": ["b": true, "c": false]], gives: "2"),
    Example("a broken chain shows it", "({{^a.b.c}}x{{/a.b.c}})", ["a": [:]], gives: "(x)"),
    Example(
      "white space around stays", " | {{^a}}\t|\t{{/a}} | \n", ["a": false], gives: " | \t|\t | \n"),
    Example(
      "white space within stays", " | {{^a}} {{! x }}\n {{/a}} | \n", ["a": false],
      gives: " |  \n  | \n"),
    Example(
      "one in a line leaves the line", " {{^a}}x{{/a}}\n {{^a}}y{{/a}}\n", ["a": false],
      gives: " x\n y\n"),
    Example(
      "tags alone take their lines along", "1\n{{^a}}\n2\n{{/a}}\n3\n", ["a": false],
      gives: "1\n2\n3\n"),
    Example(
      "so do indented ones", "1\n  {{^a}}\n2\n  {{/a}}\n3\n", ["a": false], gives: "1\n2\n3\n"),
    Example("CRLF ends a line", "|\r\n{{^a}}\r\n{{/a}}\r\n|", ["a": false], gives: "|\r\n|"),
    Example(
      "the first line needs no line before", "  {{^a}}\n^{{/a}}\n/", ["a": false], gives: "^\n/"),
    Example(
      "the last line needs no line feed", "^{{^a}}\n/\n  {{/a}}", ["a": false], gives: "^\n/\n"),
    Example(
      "white space within the braces is ignored", "|{{^ a }}={{/ a }}|", ["a": false], gives: "|=|"),
  ])
  func `an inverted section follows the specification`(_ example: Example) {
    example.check()
  }
}

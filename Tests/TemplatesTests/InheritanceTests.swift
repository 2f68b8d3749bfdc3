import Templates
import Testing

@Suite struct InheritanceTests {
  @Test(arguments: [
    Example("a block shows its default", "{{$b}}mặc định{{/b}}\n", gives: "mặc định\n"),
    Example(
      "a default holds variables", "{{$b}}a {{x}} b{{/b}}\n", ["x": "<"], gives: "a &lt; b\n"),
    Example("unescaped ones too", "{{$b}}{{{x}}}{{&x}}{{/b}}", ["x": "<b>"], gives: "<b><b>"),
    Example(
      "and sections", "{{$b}}{{#a}}{{x}}{{/a}}{{^c}}!{{/c}}{{/b}}", ["a": ["x": 1]], gives: "1!"),
    Example(
      "values in it are not templates", "{{$b}}{{x}}{{/b}}", ["x": "{{y}}", "y": 1], gives: "{{y}}"),
    Example("a parent is put in", "{{<p}}{{/p}}\n", partials: ["p": "{{$b}}x{{/b}}"], gives: "x"),
    Example("an unknown parent is nothing", "({{<p}}{{$b}}x{{/b}}{{/p}})", gives: "()"),
    Example(
      "a block is overridden", "{{<p}}{{$b}}mới{{/b}}{{/p}}", partials: ["p": "…{{$b}}cũ{{/b}}…"],
      gives: "…mới…"),
    Example(
      "data does not override a block", "{{<p}}{{$b}}mới{{/b}}{{/p}}", ["b": "dữ liệu"],
      partials: ["p": "{{$b}}cũ{{/b}}"], gives: "mới"),
    Example(
      "nor its default", "{{<p}}{{/p}}", ["b": "dữ liệu"], partials: ["p": "{{$b}}cũ{{/b}}"],
      gives: "cũ"),
    Example(
      "text around stays", "a {{<p}}{{$b}}x{{/b}}{{/p}} z", partials: ["p": "|{{$b}}{{/b}}|"],
      gives: "a |x| z"),
    Example(
      "each use has its own overrides",
      "{{<p}}{{$b}}1{{/b}}{{/p}} {{<p}}{{$b}}2{{/b}}{{/p}} {{<p}}{{/p}}",
      partials: ["p": "|{{$b}}{{/b}}{{$c}}c{{/c}}|"], gives: "|1c| |2c| |c|"),
    Example(
      "an override may begin on the next line", "{{<p}}{{$b}}\nmột\n\nhai\n{{/b}}{{/p}}",
      partials: ["p": "{{$b}}cũ{{/b}}"], gives: "một\n\nhai\n"),
    Example(
      "a block in a line keeps its indentation", "{{<p}}{{$b}}mới{{/b}}{{/p}}",
      partials: ["p": "dừng:\n  {{$b}}cũ\n  {{/b}}\n"], gives: "dừng:\n  mới\n"),
    Example(
      "one block may be overridden and another not", "{{<p}}{{$c}}2{{/c}}{{/p}}",
      partials: ["p": "{{$b}}1{{/b}},{{$c}}?{{/c}}"], gives: "1,2"),
    Example(
      "a parent without overrides is a partial", "{{>p}}|{{<p}}{{/p}}",
      partials: ["p": "{{$b}}x{{/b}}"],
      gives: "x|x"),
    Example(
      "an override reaches what the parent includes", "{{<p}}{{$b}}mới{{/b}}{{/p}}",
      partials: ["p": "1{{>q}}", "q": "2{{$b}}cũ{{/b}}"], gives: "12mới"),
    Example(
      "parents may go in a circle that ends", "{{<p}}{{$b}}mới{{/b}}{{/p}}",
      partials: [
        "p": "{{$b}}p{{/b}} {{$c}}{{<q}}{{/q}}{{/c}}",
        "q": "{{$b}}q{{/b}} {{<p}}{{$c}}hết{{/c}}{{/p}}",
      ], gives: "mới mới mới hết"),
    Example(
      "the outermost override wins", "{{<p}}{{$b}}1{{/b}}{{/p}}",
      partials: [
        "p": "{{<q}}{{$b}}2{{/b}}{{/q}}", "q": "{{<r}}{{$b}}3{{/b}}{{/r}}", "r": "{{$b}}4{{/b}}",
      ],
      gives: "1"),
    Example(
      "else the next one", "{{<p}}{{/p}}",
      partials: [
        "p": "{{<q}}{{$b}}2{{/b}}{{/q}}", "q": "{{<r}}{{$b}}3{{/b}}{{/r}}", "r": "{{$b}}4{{/b}}",
      ],
      gives: "2"),
    Example(
      "text outside blocks is ignored", "{{<p}} một {{x}} {{$b}}mới{{/b}} hai {{/p}}", ["x": 1],
      partials: ["p": "({{$b}}cũ{{/b}})"], gives: "(mới)"),
    Example(
      "an override is rendered where the block stands", "{{<p}}{{$b}}{{t}}{{/b}}{{/p}}",
      ["t": "ngoài", "con": ["t": "trong"]],
      partials: ["p": "{{#con}}{{$b}}cũ {{t}}{{/b}}{{/con}}"],
      gives: "trong"),
    Example(
      "a block in a list is overridden in every item", "{{<p}}{{$b}}<{{.}}>{{/b}}{{/p}}",
      ["l": [1, 2]],
      partials: ["p": "{{#l}}{{$b}}{{/b}}{{/l}}"], gives: "<1><2>"),
    Example(
      "an override may hold a block", "{{<p}}{{$c}}mới{{/c}}{{/p}}",
      partials: ["p": "{{<q}}{{$b}}[{{$c}}cũ{{/c}}]{{/b}}{{/q}}", "q": "({{$b}}{{/b}})"],
      gives: "([mới])"),
    Example(
      "an override may hold its own block's default", "{{<p}}{{$b}}[{{$b}}trong{{/b}}]{{/b}}{{/p}}",
      partials: ["p": "({{$b}}cũ{{/b}})"], gives: "([trong])"),
    Example(
      "an override may use another parent", "{{<p}}{{$b}}{{<q}}{{$c}}x{{/c}}{{/q}}{{/b}}{{/p}}",
      partials: ["p": "({{$b}}{{/b}})", "q": "[{{$c}}{{/c}}]"], gives: "([x])"),
    Example(
      "a parent alone indents its lines", "Chào,\n  {{<p}}{{/p}}\n", partials: ["p": "một\nhai\n"],
      gives: "Chào,\n  một\n  hai\n"),
    Example(
      "a parent over several lines is alone too", "a\n  {{<p}}\n    {{$b}}x{{/b}}\n  {{/p}}\nb\n",
      partials: ["p": "[\n{{$b}}{{/b}}\n]\n"], gives: "a\n  [\n  x\n  ]\nb\n"),
    Example(
      "CRLF ends a parent's line", "a\r\n{{<p}}\r\n{{$b}}\r\nx\r\n{{/b}}\r\n{{/p}}\r\nb",
      partials: ["p": "{{$b}}{{/b}}\r\n"],
      gives: "a\r\nx\r\nb"),
    Example(
      "a block alone indents what takes its place", "{{<p}}{{$b}}\nmột\nhai{{/b}}\n{{/p}}\n",
      partials: ["p": "Chào,\n  {{$b}}{{/b}}\n!\n"], gives: "Chào,\n  một\n  hai\n!\n"),
    Example(
      "an override gives up its own indentation",
      "{{<p}}{{$b}}\n    một\n      hai\n{{/b}}{{/p}}\n",
      partials: ["p": "Chào,\n  {{$b}}\n  {{/b}}\n!\n"], gives: "Chào,\n  một\n    hai\n!\n"),
    Example(
      "the default's indentation counts before the tag's", "{{<p}}{{$b}}\nmột\nhai\n{{/b}}{{/p}}\n",
      partials: ["p": "Chào,\n{{$b}}\n  cũ\n{{/b}}\n!\n"], gives: "Chào,\n  một\n  hai\n!\n"),
    Example(
      "a default keeps its lines as they are", "{{<p}}{{/p}}\n",
      partials: ["p": "Chào,\n {{$b}}\n   cũ\n {{/b}}\n!\n"], gives: "Chào,\n   cũ\n!\n"),
    Example(
      "a block within an override is indented from there",
      "{{<p}}{{$trong}}\nba\n{{/trong}}{{/p}}\n",
      partials: [
        "p": "{{<q}}{{$b}}\n  một\n  {{$trong}}\n    hai\n  {{/trong}}\n{{/b}}{{/q}}\n",
        "q": "{{$b}}cũ{{/b}}",
      ], gives: "một\n  ba\n"),
    Example(
      "an override on one line keeps the block's line", "{{<p}}{{$b}}x{{/b}}{{/p}}",
      partials: ["p": "[\n  {{$b}}\n    cũ\n  {{/b}}\n]"], gives: "[\n    x\n]"),
    Example(
      "an override of lines leaves no empty line", "{{<p}}{{$b}}\nx\n{{/b}}{{/p}}",
      partials: ["p": "[\n  {{$b}}cũ{{/b}}\n]"], gives: "[\n  x\n]"),
    Example(
      "lines with only tags in an override are not indented",
      "{{<p}}{{$b}}\n{{#l}}\n<{{.}}>\n{{/l}}\n{{/b}}{{/p}}", ["l": [1, 2]],
      partials: ["p": "[\n  {{$b}}\n  {{/b}}\n]"], gives: "[\n  <1>\n  <2>\n]"),
    Example(
      "white space within the braces is ignored", "{{< p }}{{$ b }}x{{/ b }}{{/ p }}",
      partials: ["p": "({{$b}}{{/b}})"],
      gives: "(x)"),
  ])
  func `inheritance follows the specification`(_ example: Example) {
    example.check()
  }
}

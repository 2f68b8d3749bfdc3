import Templates
import Testing

@Suite struct CommentTests {
  @Test(arguments: [
    Example("a comment is removed", "12{{! ghi chú }}34", gives: "1234"),
    Example("a comment may span lines", "a{{!\n  một\n  hai\n}}b\n", gives: "ab\n"),
    Example("a comment alone takes its line along", "a\n{{! x }}\nb\n", gives: "a\nb\n"),
    Example("so does an indented one", "a\n  {{! x }}  \nb\n", gives: "a\nb\n"),
    Example("so does one of several lines", "a\n{{!\nx\n}}\nb\n", gives: "a\nb\n"),
    Example("an indented one of several lines too", "a\n  {{!\n    x\n  }}\nb\n", gives: "a\nb\n"),
    Example("CRLF ends a line", "|\r\n{{! x }}\r\n|", gives: "|\r\n|"),
    Example("the first line needs no line before", "  {{! x }}\n!", gives: "!"),
    Example("the last line needs no line feed", "!\n  {{! x }}", gives: "!\n"),
    Example("a comment after text leaves the line", "  12 {{! 34 }}\n", gives: "  12 \n"),
    Example("white space around stays", "12 {{! x }} 34", gives: "12  34"),
    Example("two comments on one line are not alone", "{{!a}}{{!b}}\n", gives: "\n"),
    Example(
      "a comment may look like a name", "({{! x }})({{!x}})", ["! x": "1", "x": "2"], gives: "()()"),
    Example("a comment may hold opening braces", "{{! {{#a}} }}", gives: " }}"),
    Example("an empty comment is one", "a{{!}}b", gives: "ab"),
  ])
  func `a comment follows the specification`(_ example: Example) {
    example.check()
  }
}

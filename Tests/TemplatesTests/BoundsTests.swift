import Diagnostics
import Templates
import Testing

@Suite struct BoundsTests {
  @Test(arguments: [
    "{{>page}}", "a\n  {{>page}}\n", "{{<page}}{{/page}}", "{{>p}}",
    "{{#x}}{{>page}}{{>page}}{{/x}}",
  ])
  func `a template that includes itself without end is stopped`(template: String) {
    let outcome = Outcome(template, ["x": true], partials: ["p": "{{>page}}"])
    #expect(outcome.codes == ["T445"])
  }

  @Test(arguments: [
    "  {{>page}}\n {{>page}}\n", "\t{{>page}}\n {{>page}}\n",
    "{{$a}}{{<page}}{{$a}}{{>page}}{{/a}}{{/page}}{{/a}}",
  ])
  func `growing indentation and blocks end too`(template: String) {
    let outcome = Outcome(template)
    #expect(outcome.diagnostics.containsError)
    #expect(outcome.codes.allSatisfy { $0 == "T445" || $0 == "T413" })
  }

  @Test func `sections may be deep, but not without end`() {
    let open = String(repeating: "{{#a}}", count: 64)
    let close = String(repeating: "{{/a}}", count: 64)
    #expect(Outcome("\(open)x\(close)", ["a": true]).text == "x")
    #expect(Outcome("{{#a}}\(open)x\(close){{/a}}", ["a": true]).codes == ["T407"])
  }

  @Test func `deep data within the bound is rendered`() {
    var value: Object = ["t": "x", "con": []]
    for _ in 0..<60 { value = ["t": "x", "con": [.object(value)]] }
    let outcome = Outcome("{{>p}}", value, partials: ["p": "{{t}}{{#con}}{{>p}}{{/con}}"])
    #expect(outcome.codes == [])
    #expect(outcome.text.count == 61)
  }

  @Test func `a page that grows too large is stopped`() {
    let text = Value.text(String(repeating: "x", count: 1 << 16))
    let items = Value.list(Array(repeating: text, count: 1000))
    let outcome = Outcome("{{#ds}}{{.}}{{/ds}}", ["ds": items])
    #expect(outcome.codes == ["T446"])
    #expect(outcome.text.utf8.count < 17 << 20)
    #expect(
      Outcome("{{ds}}", ["ds": .text(String(repeating: "x", count: 17 << 20))]).codes == ["T446"])
  }

  @Test func `blocks that double at every level are stopped`() {
    let names = (0..<40).map { "b\($0)" }
    let overrides = zip(names, names.dropFirst()).map {
      "{{$\($0)}}{{$\($1)}}{{/\($1)}}{{$\($1)}}{{/\($1)}}x{{y}}{{/\($0)}}"
    }
    let outcome = Outcome(
      "{{<p}}\(overrides.joined()){{/p}}", ["y": ""],
      partials: ["p": names.map { "{{$\($0)}}{{/\($0)}}" }.joined()])
    #expect(outcome.codes == ["T413"])
  }

  @Test func `many threads share one library`() async {
    let (library, _) = TemplateLibrary.compile([
      SourceText(path: "page.html", text: "{{#ds}}<a href=\"{{.}}\">{{>p}}</a>{{/ds}}"),
      SourceText(path: "p.html", text: "{{ten}}: {{.}}"),
    ])
    let context: Object = ["ten": "Tổ may < 1", "ds": ["a", "b&c", "d"]]
    let pages = await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<200 {
        group.addTask {
          var output: [UInt8] = []
          _ = library.render("page", context, into: &output)
          return output
        }
      }
      return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(pages.count == 1)
  }
}

import Diagnostics
import FrontMatter
import Testing

@Suite struct FrontMatterTests {
  @Test func `front matter becomes a tree and the body stays`() throws {
    let source = SourceText(
      path: "a.md", text: "---\nĐơn vị: may\nanh: [a, {b: \"c\\td\"}]\ntrong:\n---\nBody\n")
    let document = FrontMatter.parse(source)
    #expect(document.diagnostics == [])
    let root = try #require(document.root)
    #expect(root["anh"]?.items.map(\.text) == ["a", ""])
    #expect(document.bodyLine == 6)
    #expect(document.bodyOffset == source.bytes.count - 5)
    #expect(
      root["anh"]?.range
        == SourceRange(SourcePosition(line: 3, column: 6), SourcePosition(line: 3, column: 21)))
  }
}

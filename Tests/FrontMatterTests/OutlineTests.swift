import Diagnostics
import Foundation
import FrontMatter
import Testing

/// A tree made again from its outline.
@Suite struct OutlineTests {
  /// All that a tree says, node by node.
  private struct Said: Equatable {
    let kind: Node.Kind
    let text: String
    let isQuoted: Bool
    let range: SourceRange
    let key: String

    static func all(_ node: Node) -> [Said] {
      let own = Said(
        kind: node.kind, text: node.text, isQuoted: node.isQuoted, range: node.range,
        key: node.kind == .scalar ? node.foldedKey : "")
      return [own] + node.entries.flatMap { all($0.key) + all($0.value) } + node.items.flatMap(all)
    }
  }

  private func expectSame(_ source: SourceText) throws {
    let root = try #require(FrontMatter.parse(source).root)
    let again = try #require(FrontMatter.restore(root.outline, from: source))
    #expect(Said.all(again) == Said.all(root))
  }

  @Test(arguments: [
    "k: v", "k:", "k: {}", "k: []", "Đơn vị: \"a\\tb\"\nk: |\n  một\n  hai\n",
    "a: [b, {c: [d]}]\ne:",
    "k: >-\n  gập\n  lại\nl: 'nó''i'\nm: \"e\\u0302\\u0301\"", "? k\n: v\n", "k: { a: , b: }",
    "k:\n  - a: 1\n    b:\n      - 2\n  -\n", "k: \(String(repeating: "dài ", count: 5_000))",
  ])
  func `an outline gives back every node`(yaml: String) throws {
    try expectSame(SourceText(path: "a.md", text: "---\n\(yaml)\n---\nThân bài\n"))
  }

  @Test func `so it does for real profiles and movements`() throws {
    let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "content")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    let files = (paths ?? []).filter { $0.hasSuffix(".md") }
    #expect(files.count > 30)
    // Every position is counted from the file's start, so a few files are enough.
    for path in files.sorted().enumerated().filter({ $0.offset % 7 == 0 }).map(\.element) {
      let data = try Data(contentsOf: folder.appending(path: path))
      try expectSame(try #require(TextDecoder.decode(Array(data), path: path).text))
    }
  }

  @Test func `a text that has lost its front matter gives nothing`() throws {
    let whole = FrontMatter.parse(SourceText(path: "a.md", text: "---\nk: v\n---\n"))
    let root = try #require(whole.root)
    let bare = SourceText(path: "a.md", text: "k: v\n")
    #expect(FrontMatter.restore(root.outline, from: bare) == nil)
  }
}

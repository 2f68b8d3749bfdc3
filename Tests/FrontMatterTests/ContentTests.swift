import Diagnostics
import Foundation
import FrontMatter
import Testing

/// The project's own content, as far as this target reads it.
@Suite struct ContentTests {
  private static let content = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "content")

  private static let files: [String] = {
    let paths = FileManager.default.enumerator(atPath: content.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") }.sorted()
  }()

  @Test(arguments: files)
  func `the content is read without a finding`(path: String) throws {
    let data = try Data(contentsOf: Self.content.appending(path: path))
    let (text, diagnostics) = TextDecoder.decode(Array(data), path: path)
    #expect(diagnostics == [])
    let source = try #require(text)
    #expect(source.bytes == Array(data))
    if path.hasSuffix(".yml") {
      let (root, diagnostics) = FrontMatter.parseYAML(source)
      #expect(diagnostics == [])
      #expect(root?["ten"]?.isEmpty == false)
    } else {
      let document = FrontMatter.parse(source)
      #expect(document.diagnostics == [])
      #expect(document.root?["ten"]?.isEmpty == false)
      #expect(document.bodyOffset < source.bytes.count)
    }
  }
}

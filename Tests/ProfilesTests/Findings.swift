import Diagnostics
import FrontMatter
import Testing

extension [Diagnostic] {
  var codes: [String] { map(\.code) }
  var ranges: [SourceRange?] { map(\.location.range) }
}

/// The tree of a text that YAML has nothing against.
func tree(_ source: SourceText) throws -> Node {
  let (root, diagnostics) = FrontMatter.parseYAML(source)
  #expect(diagnostics == [])
  return try #require(root)
}

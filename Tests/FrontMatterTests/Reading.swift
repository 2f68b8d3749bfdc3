import Diagnostics
import FrontMatter

extension SourceText {
  init(_ text: String) {
    self.init(path: "a.md", text: text)
  }
}

/// The YAML as front matter.
func fenced(_ yaml: String) -> SourceText { SourceText("---\n\(yaml)\n---\n") }

extension Node {
  /// The tree with every position, to compare two readings.
  var shape: String {
    let place = "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
    switch kind {
    case .scalar:
      return "\(place)\(isQuoted ? "q" : "")\(isEmpty ? "e" : "")=\(Array(bytes))"
    case .sequence:
      return "\(place)[" + items.map(\.shape).joined(separator: ",") + "]"
    case .mapping:
      return "\(place){"
        + entries.map { $0.key.shape + ":" + $0.value.shape }.joined(separator: ",") + "}"
    }
  }
}

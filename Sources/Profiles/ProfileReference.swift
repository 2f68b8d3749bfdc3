package import Diagnostics
import FrontMatter
import VietnameseText

/// A profile that another document names: `2024/to-may-tu-quan`.
package struct ProfileReference: Sendable, Hashable {
  /// As its author wrote it.
  package let written: String
  /// `<year>/<slug>` as in the profile's address, or a slug alone.
  package let name: String
  package let location: SourceLocation

  init(_ node: Node) {
    written = node.text
    location = node.location
    var parts = node.text.split(separator: "/").map(String.init)
    parts.removeAll { ["content", "ho-so", ".", ".."].contains($0) }
    let stem = parts.popLast() ?? ""
    let slug = Slug.make(stem.hasSuffix(".md") ? String(stem.dropLast(3)) : stem)
    name = (parts + [slug]).joined(separator: "/")
  }
}

extension MappingReader {
  /// A list of profiles.
  mutating func profileReferences(_ key: String) -> [ProfileReference] {
    words(key).map { ProfileReference($0) }
  }
}

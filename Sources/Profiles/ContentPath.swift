/// The place of a file in the content tree, relative to the root, with `/`.
package struct ContentPath: Sendable, Hashable, Comparable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// `to-may` of `content/ho-so/2024/to-may.md`.
  package var stem: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }

  /// The folder's own name: `2024` of `content/ho-so/2024/to-may.md`.
  package var folder: String {
    path.split(separator: "/").dropLast().last.map(String.init) ?? ""
  }

  package static func < (one: ContentPath, other: ContentPath) -> Bool { one.path < other.path }
}

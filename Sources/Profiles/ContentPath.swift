/// The place of a file in the content tree, relative to the root, with `/`.
package struct ContentPath: Sendable, Hashable, Comparable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// `to-may` of `content/ho-so/2024/to-may.md`.
  package var stem: String {
    let name = path[(lastSlash.map(path.utf8.index(after:)) ?? path.startIndex)...]
    return String(name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name[..<$0] } ?? name)
  }

  /// The folder's own name: `2024` of `content/ho-so/2024/to-may.md`.
  package var folder: String {
    guard let lastSlash else { return "" }
    let folders = path[..<lastSlash]
    let slash = folders.utf8.lastIndex(of: UInt8(ascii: "/"))
    return String(folders[(slash.map(path.utf8.index(after:)) ?? path.startIndex)...])
  }

  private var lastSlash: String.Index? { path.utf8.lastIndex(of: UInt8(ascii: "/")) }

  package static func < (one: ContentPath, other: ContentPath) -> Bool { one.path < other.path }
}

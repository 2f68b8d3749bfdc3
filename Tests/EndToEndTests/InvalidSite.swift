import Foundation
import Testing

/// A folder of `Sites/invalid`: files laid over the valid site, files removed from it
/// (`removed.txt`), and what the tool must say (`expected.txt`, in the order of a report; lines that
/// begin with `#` explain).
struct InvalidSite: Sendable, CustomTestStringConvertible {
  let name: String
  let folder: URL
  /// The overlay's files, relative to the root.
  let files: [String]
  let removed: [String]
  let expected: [String]

  var testDescription: String { name }

  init(_ name: String) throws {
    self.name = name
    folder = TemporarySite.sites.appending(path: "invalid/\(name)")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let folder = folder
    files = paths.filter { path in
      var isFolder: ObjCBool = false
      return path.contains("/")
        && FileManager.default.fileExists(
          atPath: folder.appending(path: path).path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
    removed =
      try paths.contains("removed.txt") ? Self.lines(folder.appending(path: "removed.txt")) : []
    expected = try Self.lines(folder.appending(path: "expected.txt"))
  }

  static func all() throws -> [InvalidSite] {
    let folder = TemporarySite.sites.appending(path: "invalid").path
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
      try InvalidSite($0)
    }
  }

  private static func lines(_ file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }
}

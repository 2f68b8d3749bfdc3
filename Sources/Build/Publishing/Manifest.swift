/// The list of what we wrote into a published tree, kept inside it as `.nhanrong-manifest`.
///
/// It makes a folder ours: only what it lists is ever removed. A header line, then the relative
/// paths sorted by their bytes, each with a line feed. No times, so equal builds give equal trees.
struct Manifest: Sendable, Equatable {
  static let name = ".nhanrong-manifest"

  /// Bytes of manifest that we read: about a million paths.
  static let limit = 128 << 20

  let paths: [String]

  private static let header = "nhanrong-manifest 1\n"

  /// - Parameter paths: sorted by their bytes, without the manifest itself.
  init(sorted paths: [String]) {
    self.paths = paths
  }

  /// Nothing when the bytes are not a whole manifest.
  init?(bytes: [UInt8]) {
    guard bytes.starts(with: Self.header.utf8), bytes.last == UInt8(ascii: "\n") else { return nil }
    var paths = [String]()
    let lines = bytes.dropFirst(Self.header.utf8.count).split(separator: UInt8(ascii: "\n"))
    paths.reserveCapacity(lines.count)
    for line in lines {
      guard let path = String(validating: line, as: UTF8.self) else { return nil }
      paths.append(path)
    }
    self.paths = paths
  }

  var bytes: [UInt8] {
    var bytes = Array(Self.header.utf8)
    bytes.reserveCapacity(bytes.count + paths.reduce(0) { $0 + $1.utf8.count + 1 })
    for path in paths {
      bytes.append(contentsOf: path.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  var pathSet: Set<BytePath> { Set(paths.lazy.map { BytePath($0) }) }

  static func == (one: Manifest, other: Manifest) -> Bool {
    one.paths.count == other.paths.count
      && zip(one.paths, other.paths).allSatisfy { BytePath($0) == BytePath($1) }
  }
}

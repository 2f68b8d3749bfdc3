import Diagnostics
import FrontMatter
import Outputs
import Profiles

/// Reads files again that were read before, checked, and let go.
struct SecondReading: Sendable {
  let root: String
  /// Of every profile, by path: to notice a file that is saved between two readings.
  let hashes: [BytePath: ContentHash]
  /// Those of the profiles whose text is not their bytes as they stand: nearly none.
  let respelt: Set<BytePath>

  /// A file's text, or nothing when it has none; its diagnostics are known by now.
  /// - Throws: `BuildFailure.changedMeanwhile`, or `DiskFailure`.
  func text(of path: ContentPath, _ buffer: inout [UInt8]) throws -> SourceText? {
    try Disk.read("\(root)/\(path.path)", into: &buffer, limit: ContentReader.largestFile)
    let name = BytePath(path.path)
    if let hash = hashes[name] {
      guard hash == ContentHash(buffer) else { throw BuildFailure.changedMeanwhile(path.path) }
      if !respelt.contains(name) { return SourceText(path: path.path, bytes: buffer) }
    }
    return TextDecoder.decode(buffer, path: path.path).text
  }

  /// A profile with its file, which had a text before.
  func story(_ profile: Profile, _ buffer: inout [UInt8]) throws -> Story {
    guard let source = try text(of: profile.path, &buffer) else {
      throw BuildFailure.changedMeanwhile(profile.path.path)
    }
    return Story(profile, source)
  }
}

import Glibc
import Testing

@testable import Build

/// A folder of its own for one test, removed with everything in it when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  /// - Parameter inMemory: on a file system in memory if the machine has one.
  init(inMemory: Bool = false) throws {
    let chosen = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let base = inMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : chosen
    var template = Array("\(base)/nhanrong-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template).map { String(cString: $0) })
    path = try Disk.realPath(made)
  }

  deinit {
    do { try PublishedTree.removeStaged(path) } catch { Issue.record(error) }
  }

  subscript(name: String) -> String { "\(path)/\(name)" }

  /// Makes a file and the folders above it.
  func write(_ name: String, _ text: String) throws {
    try Disk.makeDirectories(try #require(Disk.parent(of: self[name])))
    try Disk.write(self[name], Array(text.utf8))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Disk.contents(self[name]), as: UTF8.self)
  }

  /// All files below a folder by relative path, dot files too, with their content; nothing when
  /// the folder is not there.
  func tree(_ name: String) throws -> [String: String] {
    var tree = [String: String]()
    for path in try Self.paths(under: self[name]) {
      tree[path] = try text("\(name)/\(path)")
    }
    return tree
  }

  func inode(_ name: String) throws -> UInt64 {
    UInt64(try #require(Disk.status(of: self[name])).st_ino)
  }

  private static func paths(under folder: String) throws -> [String] {
    guard Disk.exists(folder) else { return [] }
    var paths = [String]()
    for entry in try DirectoryWalk.entries(of: try Descriptor.openFolder(folder)) {
      let name = entry.shownName
      if entry.kind == .folder {
        paths += try self.paths(under: "\(folder)/\(name)").map { "\(name)/\($0)" }
      } else {
        paths.append(name)
      }
    }
    return paths
  }
}

/// Publishes these files to `site/web` of a folder, as a whole build would.
@discardableResult
func publish(
  _ files: [String: String], in folder: TemporaryFolder,
  exchange: Staging.Exchange? = nil
) throws -> PublishReport {
  let staging = try begin(in: folder, exchange: exchange)
  for (path, text) in files { try staging.write(path, Array(text.utf8)) }
  return try staging.publish()
}

func begin(
  in folder: TemporaryFolder, exchange: Staging.Exchange? = nil
) throws(PublishFailure) -> Staging {
  let (output, sources) = (folder["site/web"], [folder["content"], folder["templates"]])
  if let exchange {
    return try Staging.begin(output: output, sources: sources, exchange: exchange)
  }
  return try Staging.begin(output: output, sources: sources)
}

/// A file system that cannot exchange two folders.
let cannotExchange: Staging.Exchange = { _, _ in
  errno = EINVAL
  return -1
}

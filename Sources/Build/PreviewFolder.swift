import Glibc

/// The folder in which a preview is built: its own, readable by this account alone, and gone with it.
///
/// It lies in `site/`, on the file system of the content, because a preview may be as large as the
/// site; and apart from `site/web`, because it may hold drafts. A preview that was killed leaves its
/// folder behind; the next one removes every such folder that no running preview has locked.
package final class PreviewFolder: Sendable {
  private static let prefix = ".xem-thu-"

  private let path: String
  private let lock: Descriptor
  /// The folder around it, if it was made for it.
  private let made: String?

  /// Where the preview is published.
  package var output: String { path + "/web" }

  private init(path: String, lock: consuming Descriptor, made: String?) {
    self.path = path
    self.lock = lock
    self.made = made
  }

  /// Makes one under a root, and clears away what was left behind there.
  package static func make(under root: String) throws(DiskFailure) -> PreviewFolder {
    let site = "\(root)/site"
    let isNew = !Disk.exists(site)
    try Disk.makeDirectories(site)
    try clearAway(in: site)
    var template = Array("\(site)/\(prefix)XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw DiskFailure(.makeDirectory, "\(site)/\(prefix)", .system(errno))
    }
    let path = String(cString: made)
    do throws(DiskFailure.Cause) {
      let folder = try Descriptor.openFolder(path)
      guard flock(folder.number, LOCK_EX | LOCK_NB) == 0 else { throw .system(errno) }
      return PreviewFolder(path: path, lock: folder, made: isNew ? site : nil)
    } catch {
      throw DiskFailure(.lock, path, error)
    }
  }

  /// Removes it with everything in it.
  package func remove() throws(DiskFailure) {
    try PublishedTree.removeStaged(path)
    // Another preview may have come to use it.
    if let made { rmdir(made) }
  }

  /// The bytes of a file of the published tree; nothing when there is none.
  ///
  /// It goes from folder to folder by plain names and follows no symbolic link, not even one that
  /// stays inside: a build makes none. So there is no path whose meaning could change between a
  /// check and the reading.
  package func file(_ names: [String]) -> [UInt8]? {
    // Between two looks the tree may have been exchanged for its successor.
    Self.contents(names, under: output) ?? Self.contents(names, under: output)
  }

  private static func contents(_ names: [String], under root: String) -> [UInt8]? {
    guard let last = names.last, names.allSatisfy({ isName($0) }) else { return nil }
    do throws(DiskFailure.Cause) {
      var folder = try Descriptor.openFolder(root)
      for name in names.dropLast() {
        folder = try Descriptor.openFolder(name, in: folder.number)
      }
      return try Descriptor.openFile(last, in: folder.number, followingLinks: false).contents()
    } catch {
      return nil
    }
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && !name.utf8.contains(UInt8(ascii: "/"))
      && !name.utf8.contains(0)
  }

  private static func clearAway(in site: String) throws(DiskFailure) {
    var left = [String]()
    do throws(DiskFailure.Cause) {
      left = try DirectoryWalk.entries(of: try Descriptor.openFolder(site, followingLinks: true))
        .filter { $0.kind == .folder }.compactMap(\.name).filter { $0.hasPrefix(prefix) }
    } catch {
      throw DiskFailure(.list, site, error)
    }
    for name in left {
      let path = "\(site)/\(name)"
      // Another account's, or in use: not ours to remove.
      guard let folder = try? Descriptor.openFolder(path),
        flock(folder.number, LOCK_EX | LOCK_NB) == 0
      else { continue }
      try PublishedTree.removeStaged(path)
    }
  }
}

extension Descriptor {
  /// The whole of a regular file.
  fileprivate func contents() throws(DiskFailure.Cause) -> [UInt8] {
    let size = try fileStatus().byteCount
    var failure: DiskFailure.Cause?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      do throws(DiskFailure.Cause) {
        count = try read(into: UnsafeMutableRawBufferPointer(buffer))
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}

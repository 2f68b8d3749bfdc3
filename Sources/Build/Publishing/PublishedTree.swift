import Glibc

/// A tree that we published earlier: its manifest, what in it is not ours, and its removal.
struct PublishedTree: Sendable {
  let manifest: Manifest

  /// What stands at the path of an output.
  enum Found {
    case nothing, empty, file, other
    case ours(PublishedTree)
  }

  static func find(at path: String) throws(DiskFailure) -> Found {
    guard let status = Disk.status(of: path) else { return .nothing }
    guard status.isFolder else { return .file }
    if let manifest = try manifest(in: path) { return .ours(PublishedTree(manifest: manifest)) }
    do throws(DiskFailure.Cause) {
      let entries = try DirectoryWalk.entries(of: try Descriptor.openFolder(path))
      return entries.isEmpty ? .empty : .other
    } catch {
      throw DiskFailure(.list, path, error)
    }
  }

  private static func manifest(in folder: String) throws(DiskFailure) -> Manifest? {
    let path = "\(folder)/\(Manifest.name)"
    guard Disk.status(of: path)?.isRegularFile == true else { return nil }
    return Manifest(bytes: try Disk.contents(path, limit: Manifest.limit))
  }

  /// Files, links and the like under the folder that the manifest does not list, sorted. An empty
  /// folder is nothing to lose and is not reported.
  func foreignFiles(in folder: String) throws(DiskFailure) -> [String] {
    let root: Descriptor
    do throws(DiskFailure.Cause) {
      root = try Descriptor.openFolder(folder)
    } catch {
      throw DiskFailure(.list, folder, error)
    }
    let listed = manifest.pathSet
    return try DirectoryWalk.items(in: root, at: folder, withDotFiles: true)
      .filter { item in
        let isOurs =
          item.hasReadableName && item.kind == .file
          && (item.path == Manifest.name || listed.contains(BytePath(item.path))
            || Self.isDropping(item.path))
        return !isOurs
      }
      .map(\.path)
  }

  /// What file managers leave in every folder they show: nobody's work, and nothing to lose.
  private static func isDropping(_ path: String) -> Bool {
    ["Thumbs.db", "desktop.ini", ".DS_Store"].contains { path == $0 || path.hasSuffix("/" + $0) }
  }

  /// Removes a tree that has been replaced, as far as its manifest lists it. What is left, files
  /// that others put there during the build, moves to a folder of its own, whose path is returned.
  func remove(_ folder: String, at location: OutputLocation) throws(DiskFailure) -> String? {
    let isEmptied: Bool
    do throws(DiskFailure.Cause) {
      let root = try Descriptor.openFolder(folder)
      isEmptied = try Self.empty(root, prefix: "", depth: 0, listed: manifest.pathSet)
    } catch {
      throw DiskFailure(.remove, folder, error)
    }
    // The manifest goes last: a removal that is interrupted can be taken up again with it.
    if isEmptied {
      try Disk.removeFile("\(folder)/\(Manifest.name)")
      guard rmdir(folder) == 0 else { throw DiskFailure(.remove, folder, .system(errno)) }
      return nil
    }
    let keepsake = location.freeKeepsake()
    guard rename(folder, keepsake) == 0 else {
      throw DiskFailure(.rename, folder, .system(errno))
    }
    try Disk.removeFile("\(keepsake)/\(Manifest.name)")
    return keepsake
  }

  /// Removes a tree with everything in it: one that was staged and never published, in which every
  /// file is ours.
  static func removeStaged(_ folder: String) throws(DiskFailure) {
    do throws(DiskFailure.Cause) {
      let root = try Descriptor.openFolder(folder)
      _ = try empty(root, prefix: "", depth: 0, listed: nil)
      guard rmdir(folder) == 0 else { throw .system(errno) }
    } catch {
      guard error != .system(ENOENT) else { return }
      throw DiskFailure(.remove, folder, error)
    }
  }

  /// Removes the listed files (all, without a list) and the folders that are then empty; whether
  /// nothing but the root's manifest is left. It works by open folders and plain names, so a folder
  /// swapped for a link meanwhile cannot lead it astray.
  private static func empty(
    _ folder: borrowing Descriptor, prefix: String, depth: Int, listed: Set<BytePath>?
  ) throws(DiskFailure.Cause) -> Bool {
    guard depth <= DirectoryWalk.deepest else { throw .tooDeep }
    var isEmptied = true
    for entry in try DirectoryWalk.entries(of: folder) {
      if entry.kind == .folder, let name = entry.name {
        let child = try Descriptor.openFolder(name, in: folder.number)
        let childIsEmptied = try empty(
          child, prefix: prefix + name + "/", depth: depth + 1, listed: listed)
        if childIsEmptied {
          try unlink(entry, in: folder, AT_REMOVEDIR)
        } else {
          isEmptied = false
        }
      } else if let listed {
        let path = entry.name.map { prefix + $0 }
        if path == Manifest.name { continue }
        if entry.kind == .file, let path, listed.contains(BytePath(path)) || isDropping(path) {
          try unlink(entry, in: folder, 0)
        } else {
          isEmptied = false
        }
      } else {
        try unlink(entry, in: folder, 0)
      }
    }
    return isEmptied
  }

  private static func unlink(
    _ entry: DirectoryEntry, in folder: borrowing Descriptor, _ flags: Int32
  ) throws(DiskFailure.Cause) {
    guard unlinkat(folder.number, entry.rawName, flags) == 0 || errno == ENOENT else {
      throw .system(errno)
    }
  }
}

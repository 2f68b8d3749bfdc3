import Glibc

/// A regular file of a tree, as the disk knows it.
package struct FoundFile: Sendable, Hashable {
  /// Relative to the tree's root, with `/`.
  package let path: String
  /// In bytes.
  package let size: Int
  /// The time of the last change to the content, in nanoseconds since 1970.
  package let modified: Int64

  package init(path: String, size: Int, modified: Int64) {
    self.path = path
    self.size = size
    self.modified = modified
  }
}

/// What a walk over a tree found; every list is sorted by the bytes of its paths.
package struct FoundFiles: Sendable, Hashable {
  package var files: [FoundFile] = []
  /// Files and folders whose names are not UTF-8, with the odd bytes as `\xNN`; not descended.
  package var unreadableNames: [String] = []
  /// Symbolic links; never followed.
  package var links: [String] = []
  /// Pipes, sockets and devices; never opened.
  package var special: [String] = []

  package init() {}
}

extension Disk {
  /// All regular files under a folder and its folders, sorted by the bytes of their paths.
  ///
  /// Passed over in silence is every file and folder whose name begins with a dot: `.git`,
  /// `.DS_Store`, `._picture.jpg` of macOS, `.~lock.report.docx#` of LibreOffice, `.page.md.swp`.
  /// The root may itself be a symbolic link.
  package static func files(under root: String) throws(DiskFailure) -> FoundFiles {
    var found = FoundFiles()
    do throws(DiskFailure.Cause) {
      let folder = try Descriptor.openFolder(root, followingLinks: true)
      try collect(folder, prefix: "", depth: 0, into: &found)
    } catch {
      throw DiskFailure(.list, root, error)
    }
    found.files.sort { BytePath($0.path) < BytePath($1.path) }
    found.unreadableNames.sort { BytePath($0) < BytePath($1) }
    found.links.sort { BytePath($0) < BytePath($1) }
    found.special.sort { BytePath($0) < BytePath($1) }
    return found
  }

  private static func collect(
    _ folder: borrowing Descriptor, prefix: String, depth: Int, into found: inout FoundFiles
  ) throws(DiskFailure.Cause) {
    guard depth <= DirectoryWalk.deepest else { throw .tooDeep }
    for entry in try DirectoryWalk.entries(of: folder) where entry.rawName.first != 0x2E {
      guard let name = entry.name else {
        found.unreadableNames.append(prefix + entry.shownName)
        continue
      }
      let path = prefix + name
      switch entry.kind {
      case .file:
        var status = stat()
        // A file that has gone since the listing is not there.
        guard fstatat(folder.number, entry.rawName, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
          continue
        }
        found.files.append(
          FoundFile(path: path, size: status.byteCount, modified: status.modified))
      case .folder:
        let child = try Descriptor.openFolder(name, in: folder.number)
        try collect(child, prefix: path + "/", depth: depth + 1, into: &found)
      case .link:
        found.links.append(path)
      case .other:
        found.special.append(path)
      }
    }
  }
}

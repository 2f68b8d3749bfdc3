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
package struct Found<File: Sendable & Hashable>: Sendable, Hashable {
  package var files: [File] = []
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
  package static func files(under root: String) throws(DiskFailure) -> Found<FoundFile> {
    try walk(root) { path, folder in
      var status = stat()
      // A file that has gone since the listing is not there.
      guard fstatat(folder.number, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
      return FoundFile(path: path, size: status.byteCount, modified: status.modified)
    }
  }

  /// The paths of the same files.
  package static func paths(under root: String) throws(DiskFailure) -> Found<String> {
    try walk(root) { path, _ in path }
  }

  private static func walk<File>(
    _ root: String, _ file: (_ path: String, _ folder: borrowing Descriptor) -> File?
  ) throws(DiskFailure) -> Found<File> {
    let folder: Descriptor
    do throws(DiskFailure.Cause) {
      folder = try Descriptor.openFolder(root, followingLinks: true)
    } catch {
      throw DiskFailure(.list, root, error)
    }
    var found = Found<File>()
    for item in try DirectoryWalk.items(in: folder, at: root, withDotFiles: false) {
      guard item.hasReadableName else {
        found.unreadableNames.append(item.path)
        continue
      }
      switch item.kind {
      case .file:
        if let file = file(item.path, folder) { found.files.append(file) }
      case .link: found.links.append(item.path)
      case .folder, .other: found.special.append(item.path)
      }
    }
    return found
  }
}

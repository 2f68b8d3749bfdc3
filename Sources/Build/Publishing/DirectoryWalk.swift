import Glibc

/// What stands under one name in a folder.
struct DirectoryEntry {
  enum Kind {
    case file, folder, link, other
  }

  /// The name's bytes with the closing zero: a name on disk need not be UTF-8.
  let rawName: [CChar]
  let kind: Kind

  /// The name, or nothing when its bytes are not UTF-8.
  var name: String? {
    String(validating: rawName.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The name for a message: bytes that are not ASCII as `\xNN` when it is not UTF-8.
  var shownName: String {
    if let name { return name }
    return rawName.dropLast().reduce(into: "") { text, character in
      let byte = UInt8(bitPattern: character)
      if (0x20..<0x7F).contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }
}

/// Reading a tree of folders without ever following a symbolic link.
enum DirectoryWalk {
  /// Folders within folders that a walk descends; beyond it, `DiskFailure.Cause.tooDeep`.
  static let deepest = 64

  /// Something in a tree that is not a folder, or a folder whose name is not UTF-8.
  struct Item {
    /// Relative to the tree's root.
    let path: String
    let kind: DirectoryEntry.Kind
    /// Whether the name is UTF-8; otherwise `path` only shows it.
    let hasReadableName: Bool
  }

  /// All items under an open folder and its folders, sorted by the bytes of their paths.
  ///
  /// - Parameters:
  ///   - root: the path of the folder, for messages.
  ///   - withDotFiles: whether files and folders whose names begin with a dot are included.
  static func items(
    in folder: borrowing Descriptor, at root: String, withDotFiles: Bool
  ) throws(DiskFailure) -> [Item] {
    var items = [Item]()
    try collect(
      folder, root: root, prefix: "", depth: 0, withDotFiles: withDotFiles, into: &items)
    return items.sorted { BytePath($0.path) < BytePath($1.path) }
  }

  private static func collect(
    _ folder: borrowing Descriptor, root: String, prefix: String, depth: Int, withDotFiles: Bool,
    into items: inout [Item]
  ) throws(DiskFailure) {
    let entries: [DirectoryEntry]
    do throws(DiskFailure.Cause) {
      guard depth <= deepest else { throw .tooDeep }
      entries = try self.entries(of: folder)
    } catch {
      throw DiskFailure(.list, "\(root)/\(prefix)", error)
    }
    for entry in entries where withDotFiles || entry.rawName.first != 0x2E {
      let name = entry.name
      let path = prefix + (name ?? entry.shownName)
      guard let name, entry.kind == .folder else {
        items.append(Item(path: path, kind: entry.kind, hasReadableName: name != nil))
        continue
      }
      let child: Descriptor
      do throws(DiskFailure.Cause) {
        child = try Descriptor.openFolder(name, in: folder.number)
      } catch {
        throw DiskFailure(.list, "\(root)/\(path)", error)
      }
      try collect(
        child, root: root, prefix: path + "/", depth: depth + 1, withDotFiles: withDotFiles,
        into: &items)
    }
  }

  /// Everything in an open folder, without `.` and `..`, in no order.
  static func entries(of folder: borrowing Descriptor) throws(DiskFailure.Cause)
    -> [DirectoryEntry]
  {
    // `fdopendir` takes its descriptor over, so it gets one of its own.
    let copy = fcntl(folder.number, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw .system(errno) }
    guard let stream = fdopendir(copy) else {
      let number = errno
      close(copy)
      throw .system(number)
    }
    defer { closedir(stream) }
    rewinddir(stream)

    var entries = [DirectoryEntry]()
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw .system(errno) }
        return entries
      }
      let rawName = name(of: entry)
      if rawName == [0x2E, 0] || rawName == [0x2E, 0x2E, 0] { continue }
      guard let kind = kind(entry.pointee.d_type, rawName, in: folder) else { continue }
      entries.append(DirectoryEntry(rawName: rawName, kind: kind))
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [CChar] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [0] }
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    return Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
  }

  /// The kind of an entry, or nothing when it has gone meanwhile. Some file systems leave the type
  /// out of the listing.
  private static func kind(
    _ type: UInt8, _ rawName: [CChar], in folder: borrowing Descriptor
  ) -> DirectoryEntry.Kind? {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      var status = stat()
      guard fstatat(folder.number, rawName, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
      switch status.st_mode & S_IFMT {
      case S_IFREG: return .file
      case S_IFDIR: return .folder
      case S_IFLNK: return .link
      default: return .other
      }
    default: return .other
    }
  }
}

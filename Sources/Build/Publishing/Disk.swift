import Glibc

/// Files and folders by path, over POSIX calls: bytes in, bytes out, nothing cached.
///
/// Foundation's writers are not used because they wait for the disk after every file (a hundred
/// times slower), and its listings lose names that are not UTF-8.
package enum Disk {
  /// Reads a regular file into a buffer, whose memory is used again from file to file.
  ///
  /// - Parameter limit: the largest size in bytes; a larger file is `.overLimit` and not read.
  package static func read(
    _ path: String, into buffer: inout [UInt8], limit: Int
  ) throws(DiskFailure) {
    do throws(DiskFailure.Cause) {
      let file = try Descriptor.openFile(path)
      let size = try file.fileStatus().byteCount
      guard size <= limit else { throw .overLimit(limit) }
      resize(&buffer, to: size)
      var outcome = Result<Int, DiskFailure.Cause>.success(0)
      buffer.withUnsafeMutableBytes { bytes in
        do throws(DiskFailure.Cause) {
          outcome = .success(try file.read(into: bytes))
        } catch {
          outcome = .failure(error)
        }
      }
      resize(&buffer, to: try outcome.get())
    } catch {
      throw DiskFailure(.read, path, error)
    }
  }

  /// A regular file for reading, and not through a symbolic link.
  static func open(_ path: String) throws(DiskFailure) -> Descriptor {
    do throws(DiskFailure.Cause) {
      let file = try Descriptor.openFile(path, followingLinks: false)
      _ = try file.fileStatus()
      return file
    } catch {
      throw DiskFailure(.read, path, error)
    }
  }

  /// The whole of a regular file.
  package static func contents(
    _ path: String, limit: Int = .max
  ) throws(DiskFailure) -> [UInt8] {
    var bytes = [UInt8]()
    try read(path, into: &bytes, limit: limit)
    return bytes
  }

  /// Makes a file, or empties and fills the one that is there; permissions exactly 0644.
  ///
  /// Does not wait for the disk. The folder must exist. For files of the published tree use
  /// `Staging`, for a file that others may be reading `replace`.
  package static func write(
    _ path: String, _ bytes: UnsafeRawBufferPointer
  ) throws(DiskFailure) {
    do throws(DiskFailure.Cause) {
      let file = try Descriptor.open(path, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o644)
      guard fchmod(file.number, 0o644) == 0 else { throw .system(errno) }
      try file.write(bytes)
      try file.close()
    } catch {
      throw DiskFailure(.write, path, error)
    }
  }

  package static func write(_ path: String, _ bytes: [UInt8]) throws(DiskFailure) {
    var failure: DiskFailure?
    bytes.withUnsafeBytes { bytes in
      do throws(DiskFailure) { try write(path, bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Makes a file that is not there yet; false when something stands at the path, which then stays.
  package static func create(_ path: String, _ bytes: [UInt8]) throws(DiskFailure) -> Bool {
    do throws(DiskFailure.Cause) {
      let file = try Descriptor.open(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o644)
      var outcome: DiskFailure.Cause?
      bytes.withUnsafeBytes { bytes in
        do throws(DiskFailure.Cause) { try file.write(bytes) } catch { outcome = error }
      }
      if let outcome { throw outcome }
      try file.close()
      return true
    } catch {
      if case .system(EEXIST) = error { return false }
      throw DiskFailure(.write, path, error)
    }
  }

  /// Puts a file in the place of another in one step: a reader sees the old or the new one, whole.
  /// It is written beside it first, as `<path>.moi`.
  package static func replace(_ path: String, _ bytes: [UInt8]) throws(DiskFailure) {
    let new = path + ".moi"
    do throws(DiskFailure) {
      try write(new, bytes)
      guard rename(new, path) == 0 else { throw DiskFailure(.rename, path, .system(errno)) }
    } catch {
      unlink(new)
      throw error
    }
  }

  /// Whether anything stands at the path; a symbolic link counts, wherever it leads.
  package static func exists(_ path: String) -> Bool {
    status(of: path) != nil
  }

  /// Makes a folder and those above it that are missing. One that is there is no failure.
  package static func makeDirectories(_ path: String) throws(DiskFailure) {
    if mkdir(path, 0o755) == 0 { return }
    let number = errno
    switch number {
    case EEXIST where status(of: path, followingLinks: true)?.isFolder == true:
      return
    case ENOENT:
      guard let parent = parent(of: path) else { break }
      try makeDirectories(parent)
      if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
    default:
      break
    }
    throw DiskFailure(.makeDirectory, path, .system(number == EEXIST ? ENOTDIR : number))
  }

  /// Removes a file; whether there was one.
  @discardableResult
  package static func removeFile(_ path: String) throws(DiskFailure) -> Bool {
    if unlink(path) == 0 { return true }
    guard errno == ENOENT else { throw DiskFailure(.remove, path, .system(errno)) }
    return false
  }

  /// The absolute path without symbolic links, `.` and `..`. The path must exist.
  package static func realPath(_ path: String) throws(DiskFailure) -> String {
    guard let resolved = realpath(path, nil) else {
      throw DiskFailure(.resolve, path, .system(errno))
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func status(of path: String, followingLinks: Bool = false) -> stat? {
    var status = stat()
    let flags = followingLinks ? 0 : AT_SYMLINK_NOFOLLOW
    return fstatat(AT_FDCWD, path, &status, flags) == 0 ? status : nil
  }

  /// The path without its last part, or nothing when it has only one.
  static func parent(of path: String) -> String? {
    let trimmed = path.hasSuffix("/") && path != "/" ? path.dropLast() : path[...]
    guard let slash = trimmed.lastIndex(of: "/"), trimmed != "/" else { return nil }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// Changes the count and keeps the memory.
  private static func resize(_ buffer: inout [UInt8], to count: Int) {
    if buffer.count > count {
      buffer.removeLast(buffer.count - count)
    } else {
      buffer.append(contentsOf: repeatElement(0, count: count - buffer.count))
    }
  }
}

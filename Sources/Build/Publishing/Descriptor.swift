import Glibc

/// An open file or folder, closed when its owner goes.
///
/// Its functions throw a bare cause; whoever knows the path makes it a `DiskFailure`. A call that a
/// signal interrupts is made again.
struct Descriptor: ~Copyable, Sendable {
  let number: Int32

  private init(number: Int32) {
    self.number = number
  }

  deinit {
    _ = Glibc.close(number)
  }

  /// Opens a path, relative to an open folder or else to the working directory. Programs that the
  /// build starts do not inherit it.
  static func open(
    _ path: String, in folder: Int32 = AT_FDCWD, _ flags: Int32, mode: mode_t = 0
  ) throws(DiskFailure.Cause) -> Descriptor {
    while true {
      let number = openat(folder, path, flags | O_CLOEXEC, mode)
      if number >= 0 { return Descriptor(number: number) }
      guard errno == EINTR else { throw .system(errno) }
    }
  }

  /// A folder, opened to reach what is in it.
  static func openFolder(
    _ path: String, in folder: Int32 = AT_FDCWD, followingLinks: Bool = false
  ) throws(DiskFailure.Cause) -> Descriptor {
    try open(path, in: folder, O_RDONLY | O_DIRECTORY | (followingLinks ? 0 : O_NOFOLLOW))
  }

  /// A regular file for reading; opening a pipe does not wait. `fileStatus()` tells
  /// whether it is one.
  static func openFile(
    _ path: String, in folder: Int32 = AT_FDCWD, followingLinks: Bool = true
  ) throws(DiskFailure.Cause) -> Descriptor {
    let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | (followingLinks ? 0 : O_NOFOLLOW)
    return try open(path, in: folder, flags)
  }

  /// The status of a regular file; anything else is `.notAFile`.
  func fileStatus() throws(DiskFailure.Cause) -> stat {
    let status = try status()
    guard status.isRegularFile else { throw .notAFile }
    return status
  }

  func status() throws(DiskFailure.Cause) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .system(errno) }
    return status
  }

  /// Reads until the buffer is full or the file ends; the number of bytes read.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(DiskFailure.Cause) -> Int {
    var done = 0
    while done < buffer.count {
      let count = Glibc.read(
        number, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      if count > 0 {
        done += count
      } else if count == 0 {
        return done
      } else if errno != EINTR {
        throw .system(errno)
      }
    }
    return done
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(DiskFailure.Cause) {
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(number, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw .system(errno)
      }
    }
  }

  /// Closes after writing: some file systems report a full disk only now.
  consuming func close() throws(DiskFailure.Cause) {
    let number = number
    discard self
    guard Glibc.close(number) == 0 || errno == EINTR else { throw .system(errno) }
  }
}

extension stat {
  var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var permissions: mode_t { st_mode & 0o7777 }
  var byteCount: Int { Int(st_size) }

  /// The time of the last change to the content, in nanoseconds since 1970.
  var modified: Int64 { Int64(st_mtim.tv_sec) * 1_000_000_000 + Int64(st_mtim.tv_nsec) }
}

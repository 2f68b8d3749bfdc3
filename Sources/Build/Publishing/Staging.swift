// Publishing: a tree appears whole or not at all.
//
// A build writes into a staging tree beside its output, several workers at once. A file that the
// published tree already holds with the same bytes is linked instead of written. When all is
// there, the two trees are exchanged in one step, and the old one is removed as far as its own
// manifest lists it. At every moment, a killed process or a full disk included, the output is the
// old tree or the new one; what an interrupted build leaves lies in the work folder beside it
// (`OutputLocation`), and the next build clears it away.
//
// Nothing here knows what is being published, prints, or erases a file that we did not write.

import Glibc
import Locks
import Synchronization

/// A tree on its way to being published, and the lock that keeps other builds from the output.
///
/// A class for its identity: it owns the lock and the staging tree, and gives both up when it is
/// published, discarded or no longer referred to.
package final class Staging: Sendable {
  /// Exchanges two paths, as `nhanrong_exchange` does; a test puts another in its place.
  package typealias Exchange = @Sendable (String, String) -> Int32

  let location: OutputLocation
  let previous: Manifest?
  let exchange: Exchange
  /// Folders with files of others that an interrupted build had left.
  let keptBefore: [String]
  let tree: Descriptor

  private let lock: Descriptor
  private let oldTree: Descriptor?
  /// Whether the umask takes something from 0755, so that every file's mode must be set.
  private let setsModes: Bool
  private let isOpen = Atomic(true)
  private let record = Locked(Record())

  /// What has been staged so far.
  struct Record: Sendable {
    var files: [FoundFile] = []
    var written = 0
    /// A tree with a file that failed is never published.
    var failure: DiskFailure?
  }

  init(
    location: OutputLocation, previous: Manifest?, keptBefore: [String],
    exchange: @escaping Exchange, lock: consuming Descriptor
  ) throws(DiskFailure) {
    self.location = location
    self.previous = previous
    self.keptBefore = keptBefore
    self.exchange = exchange
    self.lock = lock
    do throws(DiskFailure.Cause) {
      guard mkdir(location.staging, 0o755) == 0 else { throw .system(errno) }
      tree = try Descriptor.openFolder(location.staging)
      setsModes = try tree.status().permissions & 0o777 != 0o755
      if setsModes, fchmod(tree.number, 0o755) != 0 { throw .system(errno) }
      oldTree = previous == nil ? nil : try Descriptor.openFolder(location.output)
    } catch {
      throw DiskFailure(.makeDirectory, location.staging, error)
    }
  }

  deinit {
    discard()
  }

  /// Adds a file to the tree; several threads may call at once, for different paths.
  ///
  /// - Parameter path: relative to the output, with `/`.
  /// - Returns: whether the file is new or has other bytes than the published one of this path;
  ///   otherwise it was linked.
  @discardableResult
  package func write(
    _ path: String, _ bytes: UnsafeRawBufferPointer
  ) throws(DiskFailure) -> Bool {
    guard isOpen.load(ordering: .acquiring) else {
      throw DiskFailure(.write, path, .stagingClosed)
    }
    do throws(DiskFailure.Cause) {
      guard Self.isUsable(path) else { throw .unusablePath }
      let linked = try link(path, ifEqualTo: bytes)
      let status = if let linked { linked } else { try create(path, bytes) }
      let file = FoundFile(path: path, size: bytes.count, modified: status.modified)
      record.withLock { record in
        record.files.append(file)
        if linked == nil { record.written += 1 }
      }
      return linked == nil
    } catch {
      throw fail(DiskFailure(.write, path, error))
    }
  }

  @discardableResult
  package func write(_ path: String, _ bytes: [UInt8]) throws(DiskFailure) -> Bool {
    var outcome = Result<Bool, DiskFailure>.success(false)
    bytes.withUnsafeBytes { bytes in
      do throws(DiskFailure) {
        outcome = .success(try write(path, bytes))
      } catch {
        outcome = .failure(error)
      }
    }
    return try outcome.get()
  }

  /// Adds a file that lies elsewhere on the same file system, unchanged from now on: it is linked,
  /// or copied where that cannot be.
  package func link(_ path: String, to file: String) throws(DiskFailure) {
    do throws(DiskFailure.Cause) {
      guard isOpen.load(ordering: .acquiring), Self.isUsable(path) else { throw .unusablePath }
      try makeFolders(above: path)
      guard linkat(AT_FDCWD, file, tree.number, path, 0) == 0 else {
        guard errno != EEXIST else { throw .writtenTwice }
        throw .system(errno)
      }
      var status = stat()
      guard fstatat(tree.number, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        throw .system(errno)
      }
      let isPublished = isPublished(path, as: status)
      let found = FoundFile(path: path, size: status.byteCount, modified: status.modified)
      record.withLock { record in
        record.files.append(found)
        if !isPublished { record.written += 1 }
      }
    } catch .writtenTwice {
      throw fail(DiskFailure(.write, path, .writtenTwice))
    } catch {
      // Another file system, too many links: the bytes go there instead.
      _ = try write(path, try Disk.contents(file))
    }
  }

  /// Whether the published tree has the very same file under this path.
  private func isPublished(_ path: String, as status: stat) -> Bool {
    guard let old = oldTreeNumber else { return false }
    var published = stat()
    return fstatat(old, path, &published, AT_SYMLINK_NOFOLLOW) == 0
      && published.st_ino == status.st_ino && published.st_dev == status.st_dev
  }

  private func fail(_ failure: DiskFailure) -> DiskFailure {
    record.withLock { $0.failure = $0.failure ?? failure }
    return failure
  }

  /// Gives the build up: the staging tree is removed, the output stays as it is. After `publish()`
  /// or a second time it does nothing. No other thread may still be writing.
  package func discard() {
    guard close() != nil else { return }
    removeStaging()
    unlock()
  }

  /// Ends writing; what was staged, or nothing when it had ended before.
  func close() -> Record? {
    guard isOpen.exchange(false, ordering: .acquiringAndReleasing) else { return nil }
    return record.withLock { $0 }
  }

  /// The next build clears away what cannot be removed now, and says so if it cannot either.
  func removeStaging() {
    do throws(DiskFailure) { try PublishedTree.removeStaged(location.staging) } catch {}
  }

  /// Frees the output for other builds. The lock file stays: removing it would let two builds lock
  /// two different files of one name.
  func unlock() {
    flock(lock.number, LOCK_UN)
  }

  /// Whether a path stays inside the tree, fits on one line of the manifest, and is not ours.
  private static func isUsable(_ path: String) -> Bool {
    guard path != Manifest.name else { return false }
    var (length, dots, depth) = (0, 0, 0)
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "/"):
        depth += 1
        guard length > 0, dots < length || dots > 2, depth <= DirectoryWalk.deepest else {
          return false
        }
        (length, dots) = (0, 0)
      case 0..<0x20, 0x7F:
        return false
      default:
        length += 1
        if byte == UInt8(ascii: ".") { dots += 1 }
      }
    }
    return length > 0 && (dots < length || dots > 2)
  }
}

extension Staging {
  /// Links the published file of this path if it has these bytes; its status, or nothing when it
  /// has not or cannot be linked.
  private func link(
    _ path: String, ifEqualTo bytes: UnsafeRawBufferPointer
  ) throws(DiskFailure.Cause) -> stat? {
    guard let old = oldTreeNumber, let status = Self.status(of: path, in: old, ifEqualTo: bytes)
    else { return nil }
    if linkat(old, path, tree.number, path, 0) == 0 { return status }
    if errno == ENOENT {
      try makeFolders(above: path)
      if linkat(old, path, tree.number, path, 0) == 0 { return status }
    }
    // Another file system, too many links, no links at all, another's file: written instead. A
    // path that is taken fails there too.
    return nil
  }

  private var oldTreeNumber: Int32? {
    switch oldTree {
    case .some(let folder): folder.number
    case .none: nil
    }
  }

  /// The status of a file with exactly these bytes and our permissions. One that cannot be opened
  /// or read counts as different: it is written anew.
  private static func status(
    of path: String, in folder: Int32, ifEqualTo bytes: UnsafeRawBufferPointer
  ) -> stat? {
    do throws(DiskFailure.Cause) {
      let file = try Descriptor.openFile(path, in: folder, followingLinks: false)
      let status = try file.fileStatus()
      guard status.byteCount == bytes.count, status.permissions == 0o644,
        try file.holds(bytes)
      else { return nil }
      return status
    } catch {
      return nil
    }
  }

  private func create(
    _ path: String, _ bytes: UnsafeRawBufferPointer
  ) throws(DiskFailure.Cause) -> stat {
    let file = try createEmpty(path)
    if setsModes, fchmod(file.number, 0o644) != 0 { throw .system(errno) }
    try file.write(bytes)
    let status = try file.status()
    try file.close()
    return status
  }

  private func createEmpty(_ path: String) throws(DiskFailure.Cause) -> Descriptor {
    // Never an existing file: it could be linked into the published tree.
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    do throws(DiskFailure.Cause) {
      return try Descriptor.open(path, in: tree.number, flags, mode: 0o644)
    } catch .system(ENOENT) {
      try makeFolders(above: path)
    } catch .system(EEXIST) {
      throw .writtenTwice
    } catch {
      throw error
    }
    return try Descriptor.open(path, in: tree.number, flags, mode: 0o644)
  }

  /// Makes the folders of a path. It is called when a file's folder turns out to be missing, once
  /// for each folder, so no list of made folders needs to be shared between threads.
  private func makeFolders(above path: String) throws(DiskFailure.Cause) {
    var end = path.utf8.startIndex
    while let slash = path.utf8[end...].firstIndex(of: UInt8(ascii: "/")) {
      let folder = String(path[..<slash])
      if mkdirat(tree.number, folder, 0o755) == 0 {
        if setsModes, fchmodat(tree.number, folder, 0o755, 0) != 0 { throw .system(errno) }
      } else if errno != EEXIST {
        throw .system(errno)
      }
      end = path.utf8.index(after: slash)
    }
  }
}

extension Descriptor {
  /// Whether the file's bytes, read from where it stands, are these.
  fileprivate func holds(_ bytes: UnsafeRawBufferPointer) throws(DiskFailure.Cause) -> Bool {
    var isEqual = true
    var failure: DiskFailure.Cause?
    withUnsafeTemporaryAllocation(byteCount: min(bytes.count, 64 << 10), alignment: 16) { buffer in
      var done = 0
      while done < bytes.count, isEqual {
        let wanted = UnsafeMutableRawBufferPointer(
          rebasing: buffer[..<min(buffer.count, bytes.count - done)])
        do throws(DiskFailure.Cause) {
          let count = try read(into: wanted)
          isEqual = count == wanted.count && Self.areEqual(bytes[done..<done + count], wanted)
          done += count
        } catch {
          failure = error
          return
        }
      }
    }
    if let failure { throw failure }
    return isEqual
  }

  private static func areEqual(
    _ one: Slice<UnsafeRawBufferPointer>, _ other: UnsafeMutableRawBufferPointer
  ) -> Bool {
    guard let first = UnsafeRawBufferPointer(rebasing: one).baseAddress,
      let second = other.baseAddress
    else { return one.isEmpty }
    return memcmp(first, second, one.count) == 0
  }
}

import CPosix
import Glibc

extension Staging {
  /// Takes the output's lock, clears away what an interrupted build left, and makes an empty
  /// staging tree.
  ///
  /// - Parameters:
  ///   - output: the folder to publish; it need not exist.
  ///   - sources: the folders the build reads; the output must not be, hold or lie inside one.
  ///   - exchange: exchanges two paths in one step and returns 0, or -1 with `errno`.
  package static func begin(
    output: String, sources: [String],
    exchange: @escaping Exchange = { nhanrong_exchange($0, $1) }
  ) throws(PublishFailure) -> Staging {
    let location = try onDisk(try OutputLocation(output))
    try location.check(against: sources)
    // Asked before anything is made, so that a wrong folder gets no work folder beside it.
    if !Disk.exists(location.workFolder) { _ = try previousManifest(at: location) }

    try onDisk(try Disk.makeDirectories(location.workFolder))
    let lock = try lock(location)
    let kept = try onDisk(try clearAway(location))
    let previous = try previousManifest(at: location)
    if let previous {
      let foreign = try onDisk(
        try PublishedTree(manifest: previous).foreignFiles(in: location.output))
      guard foreign.isEmpty else {
        throw .foreignFiles(
          output: location.output, first: Array(foreign.prefix(5)), count: foreign.count)
      }
    }
    do throws(DiskFailure) {
      return try Staging(
        location: location, previous: previous, keptBefore: kept, exchange: exchange, lock: lock)
    } catch {
      throw .disk(error)
    }
  }

  private static func previousManifest(
    at location: OutputLocation
  ) throws(PublishFailure) -> Manifest? {
    switch try onDisk(try PublishedTree.find(at: location.output)) {
    case .nothing, .empty: return nil
    case .file: throw .outputIsFile(location.output)
    case .other: throw .notOurs(location.output)
    case .ours(let tree): return tree.manifest
    }
  }

  /// The lock is the kernel's and ends with the process, however it ends.
  private static func lock(_ location: OutputLocation) throws(PublishFailure) -> Descriptor {
    do throws(DiskFailure.Cause) {
      let lock = try Descriptor.open(location.lock, O_RDWR | O_CREAT, mode: 0o644)
      guard flock(lock.number, LOCK_EX | LOCK_NB) == 0 else { throw .system(errno) }
      return lock
    } catch .system(EWOULDBLOCK) {
      throw .busy(location.output)
    } catch {
      throw .disk(DiskFailure(.lock, location.lock, error))
    }
  }

  /// Puts right what an interrupted build left; the folders in which files of others were kept.
  private static func clearAway(_ location: OutputLocation) throws(DiskFailure) -> [String] {
    var kept = [String]()
    // Stopped between the two renames that stand for an exchange: the old tree goes back.
    if Disk.exists(location.old), !Disk.exists(location.output) {
      guard rename(location.old, location.output) == 0 else {
        throw DiskFailure(.rename, location.old, .system(errno))
      }
    }
    for folder in [location.old, location.staging] {
      switch try PublishedTree.find(at: folder) {
      case .nothing:
        break
      case .ours(let tree):
        // Possibly a tree that has been the output, so only what its manifest lists goes.
        if let folder = try tree.remove(folder, at: location) { kept.append(folder) }
      case .empty, .other:
        // A manifest is written last and removed last: this one was never the output.
        try PublishedTree.removeStaged(folder)
      case .file:
        try Disk.removeFile(folder)
      }
    }
    return kept
  }

  private static func onDisk<Value>(
    _ body: @autoclosure () throws(DiskFailure) -> Value
  ) throws(PublishFailure) -> Value {
    do throws(DiskFailure) { return try body() } catch { throw .disk(error) }
  }
}

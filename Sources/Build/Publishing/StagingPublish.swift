import Glibc

extension Staging {
  /// Puts the staged tree in the place of the published one.
  ///
  /// The data is made durable before the exchange, so that a power cut cannot leave a tree of
  /// empty files; one just after it may bring the old tree back, whole. The old tree is removed
  /// after the exchange, as fast as `rm` would: 10 µs a file in memory, up to milliseconds on a
  /// disk mounted with `discard`. Where the file system cannot exchange two folders (`EINVAL`; some network and
  /// FUSE file systems) two renames stand for it: for a moment there is no output, and if the
  /// process dies in that moment the next build puts the old tree back. A tree that equals the
  /// published one is not exchanged at all.
  /// - Parameter isLasting: whether to wait until the data is on the disk.
  package func publish(isLasting: Bool = true) throws(PublishFailure) -> PublishReport {
    guard let record = close() else {
      throw .disk(DiskFailure(.rename, location.output, .stagingClosed))
    }
    defer { unlock() }
    let files = record.files.sorted { BytePath($0.path) < BytePath($1.path) }
    let manifest = Manifest(sorted: files.map(\.path))
    if record.failure == nil, record.written == 0, manifest == previous {
      removeStaging()
      return report(record, files, removed: 0, kept: keptBefore, cleanupFailure: nil)
    }

    let replaced: String?
    do throws(PublishFailure) {
      if let failure = record.failure { throw .disk(failure) }
      try seal(with: manifest, isLasting)
      replaced = try takePlace()
    } catch {
      removeStaging()
      throw error
    }

    var kept = keptBefore
    var cleanupFailure: DiskFailure?
    if let replaced, let previous {
      do throws(DiskFailure) {
        let tree = PublishedTree(manifest: previous)
        if let folder = try tree.remove(replaced, at: location) { kept.append(folder) }
      } catch {
        cleanupFailure = error
      }
    }
    let removed = previous.map { $0.pathSet.subtracting(manifest.pathSet).count } ?? 0
    return report(record, files, removed: removed, kept: kept, cleanupFailure: cleanupFailure)
  }

  private func report(
    _ record: Record, _ files: [FoundFile], removed: Int, kept: [String],
    cleanupFailure: DiskFailure?
  ) -> PublishReport {
    PublishReport(
      written: record.written, unchanged: files.count - record.written, removed: removed,
      files: files, kept: kept, cleanupFailure: cleanupFailure)
  }

  /// Adds the manifest, last, and waits for the disk.
  private func seal(with manifest: Manifest, _ isLasting: Bool) throws(PublishFailure) {
    do throws(DiskFailure) {
      try Disk.write("\(location.staging)/\(Manifest.name)", manifest.bytes)
    } catch {
      throw .disk(error)
    }
    guard isLasting else { return }
    do throws(DiskFailure.Cause) {
      try tree.synchronizeFileSystem()
    } catch {
      throw .disk(DiskFailure(.synchronize, location.staging, error))
    }
  }

  /// Makes the staging tree the output; where the old tree is now, if there was one.
  private func takePlace() throws(PublishFailure) -> String? {
    let (staging, output) = (location.staging, location.output)
    if previous != nil {
      if exchange(staging, output) == 0 { return staging }
      switch errno {
      case EINVAL, ENOSYS, ENOTSUP:
        try rename(output, to: location.old)
        do throws(PublishFailure) {
          try rename(staging, to: output)
        } catch {
          try rename(location.old, to: output)
          throw error
        }
        return location.old
      case ENOENT:
        // Someone removed the output during the build.
        break
      default:
        throw .disk(DiskFailure(.rename, output, .system(errno)))
      }
    }
    // Takes the place of an empty folder too; one that got files meanwhile is not ours.
    try rename(staging, to: output)
    return nil
  }

  private func rename(_ old: String, to new: String) throws(PublishFailure) {
    if Glibc.rename(old, new) == 0 { return }
    switch errno {
    case EEXIST, ENOTEMPTY: throw .notOurs(new)
    case ENOTDIR: throw .outputIsFile(new)
    default: throw .disk(DiskFailure(.rename, new, .system(errno)))
    }
  }
}

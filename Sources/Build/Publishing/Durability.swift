import Glibc

/// Waits until everything written to the file system of an open folder is on the disk.
///
/// One call for the whole tree: `fsync` of each file costs 3–6 ms, so 10,000 files half a minute.
/// Swift's Glibc module does not show `syncfs` (Linux 2.6.39 and later).
@_silgen_name("syncfs") private func syncfs(_ descriptor: Int32) -> Int32

extension Descriptor {
  func synchronizeFileSystem() throws(DiskFailure.Cause) {
    guard syncfs(number) == 0 else { throw .system(errno) }
  }
}

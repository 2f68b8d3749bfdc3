import Glibc

/// What is kept from one build to the next, beside the output: a folder for each thing, named by a
/// key, with a record of what is in it.
///
/// A thing's folder is filled under another name and then renamed, so it appears whole or not at all.
struct CacheFolder: Sendable {
  let path: String

  private static let record = "ghi"
  private static let draft = "dang-lam-"

  /// Where a thing lies that is kept.
  func place(of key: String) -> String { "\(path)/\(key)" }

  /// Where it is being made.
  func draft(of key: String) -> String { "\(path)/\(Self.draft)\(key)" }

  /// What was written down of a thing; nothing when it is not there.
  func record(of key: String, limit: Int) -> [UInt8]? {
    do throws(DiskFailure) {
      return try Disk.contents("\(place(of: key))/\(Self.record)", limit: limit)
    } catch {
      return nil
    }
  }

  /// An empty folder to make a thing in.
  func begin(_ key: String) throws(DiskFailure) -> String {
    try discard(key)
    try remove(place(of: key))
    try Disk.makeDirectories(draft(of: key))
    return draft(of: key)
  }

  /// Keeps what was made.
  func keep(_ key: String, record: [UInt8]) throws(DiskFailure) {
    let draft = draft(of: key)
    try Disk.write("\(draft)/\(Self.record)", record)
    guard rename(draft, place(of: key)) == 0 else {
      throw DiskFailure(.rename, draft, .system(errno))
    }
  }

  func discard(_ key: String) throws(DiskFailure) { try remove(draft(of: key)) }

  /// Removes what no build needs any more, and what an interrupted one left.
  func trim(keeping keys: Set<String>) throws(DiskFailure) {
    for name in try names() where !keys.contains(name) { try remove("\(path)/\(name)") }
  }

  private func names() throws(DiskFailure) -> [String] {
    do throws(DiskFailure.Cause) {
      return try DirectoryWalk.entries(of: Descriptor.openFolder(path)).compactMap(\.name)
    } catch .system(ENOENT) {
      return []
    } catch {
      throw DiskFailure(.list, path, error)
    }
  }

  private func remove(_ path: String) throws(DiskFailure) {
    guard Disk.exists(path) else { return }
    try PublishedTree.removeStaged(path)
  }
}

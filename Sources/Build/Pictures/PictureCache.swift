import Glibc

/// What has been made of pictures, kept beside the output from one build to the next: a folder for
/// each picture, named after its content and what is made of it.
///
/// A folder appears whole or not at all. It lies outside the published tree, with the pictures of
/// profiles that are held back, too; only what a build links into its tree is published.
struct PictureCache: Sendable {
  /// What names a picture: equal content gives equal keys, whatever the files are called.
  typealias Key = String

  private let folder: String

  init(_ location: OutputLocation) {
    folder = location.pictures
  }

  static func key(of content: ContentHash) -> Key {
    "\(content.text)-\(PictureRules.settings)"
  }

  /// What was made of a picture; nothing when it was not, or when one of the files has been changed
  /// since: the published tree has them, too, under other names.
  func developed(_ key: Key) -> DevelopedPicture? {
    let record: [UInt8]
    do throws(DiskFailure) {
      record = try Disk.contents("\(folder)/\(key)/\(Self.record)", limit: 1 << 20)
    } catch {
      return nil
    }
    guard let picture = DevelopedPicture(record: String(decoding: record, as: UTF8.self)) else {
      return nil
    }
    let isWhole = picture.prints.allSatisfy { print in
      guard let status = Disk.status(of: path(of: print, key)) else { return false }
      return status.isRegularFile && status.byteCount == print.byteCount
        && status.modified == print.modified && status.permissions == 0o644
    }
    return isWhole ? picture : nil
  }

  func path(of print: DevelopedPicture.Print, _ key: Key) -> String {
    "\(folder)/\(key)/\(print.name)"
  }

  /// An empty folder to make a picture's files in.
  func begin(_ key: Key) throws(DiskFailure) -> String {
    let draft = "\(folder)/\(Self.draft)\(key)"
    try remove(draft)
    try remove("\(folder)/\(key)")
    try Disk.makeDirectories(draft)
    return draft
  }

  /// Keeps what was made.
  func keep(_ picture: DevelopedPicture, _ key: Key) throws(DiskFailure) {
    let draft = "\(folder)/\(Self.draft)\(key)"
    try Disk.write("\(draft)/\(Self.record)", Array(picture.record.utf8))
    guard rename(draft, "\(folder)/\(key)") == 0 else {
      throw DiskFailure(.rename, draft, .system(errno))
    }
  }

  /// Removes what no picture of a build needed, and what an interrupted one left.
  func trim(keeping keys: Set<Key>) throws(DiskFailure) {
    for name in try names() where !keys.contains(name) { try remove("\(folder)/\(name)") }
  }

  func discard(_ key: Key) throws(DiskFailure) {
    try remove("\(folder)/\(Self.draft)\(key)")
  }

  private static let record = "ghi"
  private static let draft = "dang-lam-"

  private func names() throws(DiskFailure) -> [String] {
    do throws(DiskFailure.Cause) {
      return try DirectoryWalk.entries(of: Descriptor.openFolder(folder)).compactMap(\.name)
    } catch .system(ENOENT) {
      return []
    } catch {
      throw DiskFailure(.list, folder, error)
    }
  }

  private func remove(_ path: String) throws(DiskFailure) {
    guard Disk.exists(path) else { return }
    try PublishedTree.removeStaged(path)
  }
}

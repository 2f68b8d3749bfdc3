/// What has been made of pictures, kept beside the output from one build to the next: a folder for
/// each picture, named after its content and what is made of it.
///
/// It lies outside the published tree, with the pictures of
/// profiles that are held back, too; only what a build links into its tree is published.
struct PictureCache: Sendable {
  /// What names a picture: equal content gives equal keys, whatever the files are called.
  typealias Key = String

  private let folder: CacheFolder

  init(_ location: OutputLocation) {
    folder = CacheFolder(path: location.pictures)
  }

  static func key(of content: ContentHash) -> Key {
    "\(content.text)-\(PictureRules.settings)"
  }

  /// What was made of a picture; nothing when it was not, or when one of the files has been changed
  /// since: the published tree has them, too, under other names.
  func developed(_ key: Key) -> DevelopedPicture? {
    guard let record = folder.record(of: key, limit: 1 << 20),
      let picture = DevelopedPicture(record: String(decoding: record, as: UTF8.self))
    else { return nil }
    let isWhole = picture.prints.allSatisfy { print in
      guard let status = Disk.status(of: path(of: print, key)) else { return false }
      return status.isRegularFile && status.byteCount == print.byteCount
        && status.modified == print.modified && status.permissions == 0o644
    }
    return isWhole ? picture : nil
  }

  func path(of print: DevelopedPicture.Print, _ key: Key) -> String {
    "\(folder.place(of: key))/\(print.name)"
  }

  /// An empty folder to make a picture's files in.
  func begin(_ key: Key) throws(DiskFailure) -> String { try folder.begin(key) }

  /// Keeps what was made.
  func keep(_ picture: DevelopedPicture, _ key: Key) throws(DiskFailure) {
    try folder.keep(key, record: Array(picture.record.utf8))
  }

  func discard(_ key: Key) throws(DiskFailure) { try folder.discard(key) }

  /// Removes what no picture of a build needed, and what an interrupted one left.
  func trim(keeping keys: Set<Key>) throws(DiskFailure) { try folder.trim(keeping: keys) }
}

import Glibc
import Outputs

/// The documents that were typeset, kept beside the output from one build to the next: a folder for
/// each, named after its page and what else decides how it looks.
///
/// A folder appears whole or not at all, like those of `PictureCache`. What a page draws in (style
/// sheets, pictures) is only known once it has been typeset: it stands in the folder's record, and
/// what was made counts as long as none of it has changed.
struct TypesetCache: Sendable {
  typealias Key = String

  private let folder: String

  init(_ location: OutputLocation) {
    folder = location.prints
  }

  /// Where programs may put what they need for a moment.
  var temporary: String { "\(folder)/\(Self.draft)tam" }

  /// - Parameters:
  ///   - page: the bytes of the page.
  ///   - address: where the site lives; its links lead there.
  static func key(of document: PrintDocument, _ page: [UInt8], address: String) -> Key {
    var fingerprint = Fingerprint()
    fingerprint.add(ContentHash(page))
    fingerprint.add(program)
    for part in [
      TypesetterSettings.version, document.page, document.booklet == nil ? "" : "gap", address,
    ] {
      fingerprint.add(part)
    }
    // Another program or another font makes another document of the same page.
    for path in ["/usr/lib/python3/dist-packages/weasyprint", "/var/cache/fontconfig"] {
      fingerprint.add(String(Disk.status(of: path, followingLinks: true)?.modified ?? 0))
    }
    return fingerprint.text
  }

  private static let program = ContentHash(PackageResources.typesetter_py)

  /// What was said of a document that is there; nothing when it is not, or no longer as it was made.
  /// - Parameter hash: the present hash of a file of the tree.
  func report(
    _ key: Key, hash: (String) throws -> ContentHash?
  ) throws -> TypesetReport? {
    let bytes: [UInt8]
    do throws(DiskFailure) {
      bytes = try Disk.contents("\(folder)/\(key)/\(Self.record)", limit: 8 << 20)
    } catch {
      return nil
    }
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard let seal = lines.popLast(), seal == seals(of: key),
      let report = TypesetReport(lines.filter { !$0.hasPrefix(Self.hashed) })
    else { return nil }
    let hashes = lines.filter { $0.hasPrefix(Self.hashed) }.map { $0.dropFirst(Self.hashed.count) }
    guard hashes.count == report.files.count else { return nil }
    for (file, known) in zip(report.files, hashes) {
      guard try hash(file)?.text == String(known) else { return nil }
    }
    return report
  }

  func path(_ key: Key, isBooklet: Bool = false) -> String {
    "\(folder)/\(key)/\(isBooklet ? Self.booklet : Self.document)"
  }

  /// An empty folder to make a document in, and the names of its files.
  func begin(_ key: Key) throws(DiskFailure) -> (document: String, booklet: String) {
    let draft = "\(folder)/\(Self.draft)\(key)"
    try remove(draft)
    try remove("\(folder)/\(key)")
    try Disk.makeDirectories(draft)
    return ("\(draft)/\(Self.document)", "\(draft)/\(Self.booklet)")
  }

  /// Keeps what was made.
  func keep(
    _ report: TypesetReport, _ key: Key, hash: (String) throws -> ContentHash?
  ) throws {
    let draft = Self.draft + key
    var lines = report.lines
    for file in report.files { lines.append(Self.hashed + (try hash(file)?.text ?? "")) }
    for name in Self.files { chmod("\(folder)/\(draft)/\(name)", 0o644) }
    lines.append(seals(of: draft))
    try Disk.write(
      "\(folder)/\(draft)/\(Self.record)", Array(lines.joined(separator: "\n").utf8))
    guard rename("\(folder)/\(draft)", "\(folder)/\(key)") == 0 else {
      throw DiskFailure(.rename, draft, .system(errno))
    }
  }

  func discard(_ key: Key) throws(DiskFailure) {
    try remove("\(folder)/\(Self.draft)\(key)")
  }

  /// Removes what no document of a build needed, and what an interrupted one left.
  func trim(keeping keys: Set<Key>) throws(DiskFailure) {
    for name in try names() where !keys.contains(name) { try remove("\(folder)/\(name)") }
  }

  private static let document = "ban.pdf"
  private static let booklet = "gap.pdf"
  private static let files = [document, booklet]
  private static let record = "ghi"
  private static let draft = "dang-lam-"
  private static let hashed = "ma\t"

  /// Size and time of each file, so that one changed or cut short is noticed.
  private func seals(of name: String) -> String {
    Self.files.map { file in
      Disk.status(of: "\(folder)/\(name)/\(file)").map { "\($0.byteCount) \($0.modified)" } ?? "-"
    }.joined(separator: "\t")
  }

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

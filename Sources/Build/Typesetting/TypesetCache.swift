import Glibc
import Outputs

/// The documents that were typeset, kept beside the output from one build to the next: a folder for
/// each, named after its page and what else decides how it looks.
///
/// What a page draws in (style sheets, pictures) is only known once it has been typeset: it stands
/// in the folder's record, and what was made counts as long as none of it has changed.
struct TypesetCache: Sendable {
  typealias Key = String

  private let folder: CacheFolder

  init(_ location: OutputLocation) {
    folder = CacheFolder(path: location.prints)
  }

  /// Where programs may put what they need for a moment.
  var temporary: String { folder.draft(of: "tam") }

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
    guard let bytes = folder.record(of: key, limit: 8 << 20) else { return nil }
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard let seal = lines.popLast(), seal == seals(in: folder.place(of: key)),
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
    "\(folder.place(of: key))/\(isBooklet ? Self.booklet : Self.document)"
  }

  /// An empty folder to make a document in, and the names of its files.
  func begin(_ key: Key) throws(DiskFailure) -> (document: String, booklet: String) {
    let draft = try folder.begin(key)
    return ("\(draft)/\(Self.document)", "\(draft)/\(Self.booklet)")
  }

  /// Keeps what was made.
  func keep(
    _ report: TypesetReport, _ key: Key, hash: (String) throws -> ContentHash?
  ) throws {
    let draft = folder.draft(of: key)
    var lines = report.lines
    for file in report.files { lines.append(Self.hashed + (try hash(file)?.text ?? "")) }
    for name in Self.files { chmod("\(draft)/\(name)", 0o644) }
    lines.append(seals(in: draft))
    try folder.keep(key, record: Array(lines.joined(separator: "\n").utf8))
  }

  func discard(_ key: Key) throws(DiskFailure) { try folder.discard(key) }

  /// Removes what no document of a build needed, and what an interrupted one left.
  func trim(keeping keys: Set<Key>) throws(DiskFailure) { try folder.trim(keeping: keys) }

  private static let document = "ban.pdf"
  private static let booklet = "gap.pdf"
  private static let files = [document, booklet]
  private static let hashed = "ma\t"

  /// Size and time of each file, so that one changed or cut short is noticed.
  private func seals(in folder: String) -> String {
    Self.files.map { file in
      Disk.status(of: "\(folder)/\(file)").map { "\($0.byteCount) \($0.modified)" } ?? "-"
    }.joined(separator: "\t")
  }
}

// EndToEndTests: whole sites through the whole tool.
//
// `Sites/valid` is a small site that touches every feature of the format. Each folder of
// `Sites/invalid` lays files over it and names, in `expected.txt`, exactly what the tool must say.
// The rest makes its changes on temporary copies: what a build promises (same bytes, all or nothing,
// nothing leaked) is held against the published files, in this process through `SiteBuilder` and
// from outside through the real executable, killed, raced and out of disk.

import Build
import Diagnostics
import Foundation
import Profiles
import Testing

/// A site of its own for one test: `Sites/valid` with the repository's templates, in a folder that
/// goes when the test ends.
final class TemporarySite: Sendable {
  let root: String

  /// Everything but what a test changes itself is published by this day.
  static let date = "2024-12-31"

  private static let testFolder = URL(filePath: #filePath).deletingLastPathComponent()
  static let sites = testFolder.appending(path: "Sites")
  static let templates = testFolder.appending(path: "../../templates").standardizedFileURL

  init(_ overlay: InvalidSite? = nil) throws {
    root = try Self.makeFolder()
    try FileManager.default.copyItem(
      atPath: Self.sites.appending(path: "valid/content").path, toPath: self["content"])
    try FileManager.default.copyItem(atPath: Self.templates.path, toPath: self["templates"])
    if let overlay { try lay(overlay) }
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: root) } catch { Issue.record(error) }
  }

  /// In memory if the machine can: the tests are about bytes, not about the disk.
  private static func makeFolder() throws -> String {
    let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : NSTemporaryDirectory()
    var template = Array("\(base)/nhanrong-XXXXXX".utf8CString)
    return try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  subscript(path: String) -> String { "\(root)/\(path)" }
}

// Changing the content.
extension TemporarySite {
  func text(_ path: String) throws -> String {
    try String(contentsOfFile: self[path], encoding: .utf8)
  }

  func write(_ path: String, _ text: String) throws {
    try write(path, Data(text.utf8))
  }

  func write(_ path: String, _ bytes: Data) throws {
    let file = URL(filePath: self[path])
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// Replaces words that must be there.
  func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = try text(path)
    try #require(text.contains(old), "\(path) does not hold “\(old)”")
    try write(path, text.replacingOccurrences(of: old, with: new))
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(atPath: self[path])
  }

  func lay(_ overlay: InvalidSite) throws {
    for path in overlay.files {
      try write(path, Data(contentsOf: overlay.folder.appending(path: path)))
    }
    for path in overlay.removed { try remove(path) }
  }

  /// A profile at its first state, of which nothing more is asked.
  static func newProfile(titled title: String) -> String {
    """
    ---
    ten: \(title)
    loai: mô hình
    doi_tuong: tập thể
    don_vi: may-song-xanh
    phong_trao: an-toan
    tom_tat: \(title), kể trong một câu.
    chu_the: {ten: Tổ xe}
    ---
    Đi một vòng quanh xe.

    """
  }
}

// Building and looking.
extension TemporarySite {
  var output: String { self["site/web"] }

  @discardableResult
  func build(
    date: String = TemporarySite.date, drafts: Bool = false, strict: Bool = false, jobs: Int = 2,
    baseURL: String? = nil, output: String? = nil
  ) async throws -> BuildReport {
    let day = try #require(CalendarDate(written: date))
    return try await SiteBuilder(
      BuildOptions(
        root: root, output: output ?? self.output, date: day, baseURL: baseURL,
        showsDrafts: drafts, isStrict: strict, jobs: jobs, toolVersion: "1")
    ).build()
  }

  func check() async throws -> [Diagnostic] {
    let day = try #require(CalendarDate(written: Self.date))
    return try await ContentChecker(root: root, date: day, jobs: 2).check().diagnostics
  }

  /// Every published file by path, the manifest too; nothing when there is no output.
  func tree() throws -> [String: Data] {
    try Self.tree(output)
  }

  static func tree(_ folder: String) throws -> [String: Data] {
    guard FileManager.default.fileExists(atPath: folder) else { return [:] }
    var tree = [String: Data]()
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      var isFolder: ObjCBool = false
      let full = "\(folder)/\(path)"
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      tree[path] = try Data(contentsOf: URL(filePath: full))
    }
    return tree
  }

  /// The text of a published page.
  func page(_ path: String) throws -> String { try text("site/web/\(path)") }
}

/// How two trees differ, file by file: `+ new`, `- gone`, `~ changed`.
func differences(_ one: [String: Data], _ other: [String: Data]) -> [String] {
  let gone = one.keys.filter { other[$0] == nil }.map { "- \($0)" }
  let new = other.keys.filter { one[$0] == nil }.map { "+ \($0)" }
  let changed = one.keys.filter { other[$0] != nil && other[$0] != one[$0] }.map { "~ \($0)" }
  return (gone + new + changed).sorted()
}

extension Sequence<Diagnostic> {
  /// `CODE file:line:column`, as `expected.txt` has them; what is about a file as a whole stands at
  /// its first character, as in the JSON.
  var lines: [String] {
    map { diagnostic in
      let start = diagnostic.location.range?.start ?? .start
      return "\(diagnostic.code) \(diagnostic.location.file):\(start.line):\(start.column)"
    }
  }
}

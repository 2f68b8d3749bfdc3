import Glibc

/// Where a tree is published, and the folder beside it that a build works in.
///
/// For the output `site/web` that folder is `site/.web.nhanrong`: on the same file system, so that
/// files can be linked and folders exchanged, and outside the tree that others copy. It holds
/// `lock`, `state`, `staging/` (the tree being built), `old/` (the tree being replaced, only where
/// folders cannot be exchanged), `giu-lai-1/` … (files of others found in an old tree), `anh/` (what
/// was made of pictures), `in/` (the PDFs that were typeset) and `docx/` (the Word files made so
/// far).
struct OutputLocation: Sendable, Hashable {
  /// Absolute, without symbolic links.
  let output: String
  let parent: String
  let workFolder: String

  var lock: String { workFolder + "/lock" }
  var staging: String { workFolder + "/staging" }
  var old: String { workFolder + "/old" }
  var state: String { workFolder + "/state" }
  var pictures: String { workFolder + "/anh" }
  var documents: String { workFolder + "/docx" }
  var prints: String { workFolder + "/in" }

  /// Nothing needs to exist yet; what exists is followed through its links.
  init(_ path: String) throws(DiskFailure) {
    output = try Self.resolve(path)
    parent = Disk.parent(of: output) ?? "/"
    let name = output.utf8.split(separator: UInt8(ascii: "/")).last.map { String($0) ?? "" } ?? ""
    workFolder = Self.join(parent, ".\(name).nhanrong")
  }

  /// The refusals that need only the paths.
  func check(against sources: [String]) throws(PublishFailure) {
    guard output != "/" else { throw .outputIsRoot }
    if let home = Self.homeFolder, Self.holds(output, home) { throw .outputIsHome(output) }
    for source in sources {
      let resolved: String
      do throws(DiskFailure) {
        resolved = try Self.resolve(source)
      } catch {
        throw .disk(error)
      }
      if Self.holds(output, resolved) || Self.holds(resolved, output) {
        throw .overlapsSource(output: output, source: source)
      }
    }
  }

  /// The first `giu-lai-N` that is free.
  func freeKeepsake() -> String {
    var number = 1
    while Disk.exists("\(workFolder)/giu-lai-\(number)") { number += 1 }
    return "\(workFolder)/giu-lai-\(number)"
  }

  /// The absolute path; links are followed in the part that exists, the rest is added as written.
  private static func resolve(_ path: String) throws(DiskFailure) -> String {
    do throws(DiskFailure) {
      return try Disk.realPath(path)
    } catch {
      // A link that leads nowhere exists itself, and is not ours to make the target of.
      guard error.errno == ENOENT, !path.isEmpty, !Disk.exists(path) else { throw error }
      let parts = path.utf8.split(separator: UInt8(ascii: "/")).compactMap { String($0) }
      guard let last = parts.last, last != ".." else { throw error }
      let parent = Disk.parent(of: path) ?? "."
      let resolved = try resolve(parent)
      return last == "." ? resolved : join(resolved, last)
    }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder == "/" ? "/" + name : "\(folder)/\(name)"
  }

  /// Whether the inner path is the outer one or lies below it.
  private static func holds(_ outer: String, _ inner: String) -> Bool {
    outer == "/" || BytePath(outer) == BytePath(inner)
      || inner.utf8.starts(with: (outer + "/").utf8)
  }

  /// The account's home folder as the system knows it; the environment is not asked.
  private static var homeFolder: String? {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16_384)
    guard getpwuid_r(getuid(), &entry, &buffer, buffer.count, &found) == 0, found != nil,
      let home = entry.pw_dir
    else { return nil }
    do throws(DiskFailure) {
      return try resolve(String(cString: home))
    } catch {
      // A home folder that cannot be reached cannot be overwritten either.
      return nil
    }
  }
}

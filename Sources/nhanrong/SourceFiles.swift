import Build
import Diagnostics
import FrontMatter
import Glibc

/// What the commands need of the disk besides building: lines to quote, and paths that people type.
enum SourceFiles {
  /// A file's text as the stages saw it; nothing when it cannot be read any more.
  static func text(of path: String, under root: String) -> SourceText? {
    guard let bytes = try? Disk.contents("\(root)/\(path)") else { return nil }
    return TextDecoder.decode(bytes, path: path).text
      ?? SourceText(path: path, text: String(decoding: bytes, as: UTF8.self))
  }

  /// A path as diagnostics name it, for one typed relative to the working folder or to the root;
  /// the empty text for the root itself, nothing for what does not exist or lies outside.
  static func path(of typed: String, relativeTo root: String) -> String? {
    guard let base = try? Disk.realPath(root) else { return nil }
    for candidate in [typed, "\(root)/\(typed)"] {
      guard let full = try? Disk.realPath(candidate) else { continue }
      if full == base { return "" }
      if full.hasPrefix(base + "/") { return String(full.dropFirst(base.count + 1)) }
    }
    return nil
  }

  /// Differs between two builds of the tool itself.
  static var toolVersion: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return version }
    return "\(version) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
  }
}

/// The tool's version, as `--version` says it.
let version = "0.1.0"

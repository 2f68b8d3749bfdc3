import Diagnostics
import Profiles

/// The files of a root, sorted into what they are.
struct ContentTree: Sendable {
  var organisation: ContentPath?
  var units: ContentPath?
  var movements = [ContentPath]()
  var profiles = [ContentPath]()
  var pages = [ContentPath]()
  /// Bulletins, sessions, broadcasts and reports.
  var documents = [(kind: DocumentKind, path: ContentPath)]()
  /// Files beside profiles that are pictures by their names.
  var pictures = [ContentPath]()
  /// Other files beside profiles, which do not belong there.
  var unexpected = [ContentPath]()
  /// Symbolic links, which are not read.
  var links = [String]()
  /// Everything that a build depends on, content and templates, in the order of their paths.
  var inputs = [String]()
  var diagnostics = [Diagnostic]()

  var hasReports: Bool { documents.contains { $0.kind == .report } }

  /// - Throws: `DiskFailure`, or `BuildFailure` when the root is no site at all.
  init(root: String) throws {
    for folder in ["content", "templates"] {
      guard Disk.exists("\(root)/\(folder)") else {
        throw BuildFailure.missing("\(root)/\(folder)")
      }
      let found = try Disk.paths(under: "\(root)/\(folder)")
      for path in found.files { inputs.append("\(folder)/\(path)") }
      for name in found.unreadableNames {
        diagnostics.append(
          Diagnostic(.fileNameNotUTF8, at: SourceLocation("\(folder)/\(name)")))
      }
      links += found.links.map { "\(folder)/\($0)" }
      for link in found.links + found.special {
        diagnostics.append(Diagnostic(.symbolicLink, at: SourceLocation("\(folder)/\(link)")))
      }
    }
    for input in inputs where input.hasPrefix("content/") { classify(ContentPath(input)) }
  }

  private mutating func classify(_ path: ContentPath) {
    let parts = path.path.utf8.split(separator: UInt8(ascii: "/")).dropFirst().map(Substring.init)
    let kind = parts.first.flatMap { DocumentKind(folder: $0) }
    if let kind, parts.count == 2, path.isMarkdown { return documents.append((kind, path)) }
    switch (parts.first, parts.count) {
    case ("to-chuc.yml", 1): organisation = path
    case ("don-vi.csv", 1): units = path
    case ("viet-tat.csv", 1): break
    case ("phong-trao", 2) where path.isMarkdown: movements.append(path)
    case ("ho-so", 3) where path.isMarkdown && path.folder.isYear: profiles.append(path)
    case ("trang", 2) where path.isMarkdown: pages.append(path)
    case ("ho-so", 3) where path.folder.isYear && path.isPicture: pictures.append(path)
    case (_, 1...3) where path.isDropping: break
    case ("ho-so", 3) where path.folder.isYear, ("phong-trao", 2), ("trang", 2),
      (_, 2) where kind != nil:
      if parts.first == "ho-so" { unexpected.append(path) }
      diagnostics.append(
        Diagnostic(
          .unexpectedFile, at: SourceLocation(path.path), ["ten": path.stemWithoutSuffixes]))
    default:
      diagnostics.append(Diagnostic(.misplacedFile, at: SourceLocation(path.path)))
    }
  }
}

extension ContentPath {
  fileprivate var isMarkdown: Bool { path.hasSuffix(".md") }

  /// By its name, in formats that are not taken, too: what is in it is looked at where pictures are
  /// read.
  fileprivate var isPicture: Bool {
    let name = path.lowercased()
    return Self.pictureSuffixes.contains { name.hasSuffix($0) }
  }

  private static let pictureSuffixes = [
    ".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".avif", ".gif", ".svg", ".tif", ".tiff",
    ".bmp",
  ]

  /// What Windows leaves in folders.
  fileprivate var isDropping: Bool {
    path.hasSuffix("/Thumbs.db") || path.hasSuffix("/desktop.ini")
  }

  /// The name up to its first dot: `to-may` of `to-may.md.txt`.
  fileprivate var stemWithoutSuffixes: String {
    String(stem.prefix { $0 != "." })
  }
}

extension String {
  fileprivate var isYear: Bool {
    utf8.count == 4 && (hasPrefix("19") || hasPrefix("20")) && Int(self) != nil
  }
}

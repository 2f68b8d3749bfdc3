import Diagnostics
import Profiles

/// Which files the profiles name as their pictures, and what is wrong with the names.
struct PictureReferences: Sendable {
  /// A profile names a file that is there.
  struct Use: Sendable {
    /// Positions among the profiles, and in the profile's `anh`.
    let profile: Int
    let number: Int
    /// The file, relative to the root.
    let path: String
  }

  private(set) var uses = [Use]()
  private(set) var diagnostics = [Diagnostic]()
  /// Files of which something is said already.
  private var mentioned = Set<String>()

  init(_ profiles: [Profile], in tree: ContentTree, _ unread: UnreadFiles) {
    for (index, profile) in profiles.enumerated() where !profile.pictures.isEmpty {
      add(profile, index, tree)
    }
    let used = mentioned.union(uses.map(\.path))
    for path in tree.pictures where !used.contains(path.path) && !unread.hasNeighbour(of: path) {
      diagnostics.append(
        Diagnostic(.unusedPicture, at: SourceLocation(path.path), ["tep": path.name]))
    }
  }

  private mutating func add(_ profile: Profile, _ index: Int, _ tree: ContentTree) {
    let folder = "content/ho-so/\(profile.year)/"
    // Equal strings may differ in their bytes: the name on the disk is the one that can be opened.
    let files = (tree.pictures + tree.unexpected).map(\.path).filter { $0.hasPrefix(folder) }
    var seen = [String: SourceLocation]()
    for (number, picture) in profile.pictures.enumerated() {
      let path = folder + picture.file
      if picture.file.contains(where: { $0 == "/" || $0 == "\\" }) || picture.file == ".." {
        let name = picture.file.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
        mentioned.formUnion(tree.pictures.filter { $0.name == name }.map(\.path))
        report(.pictureElsewhere, picture, ["ten": name])
      } else if let first = seen[picture.file] {
        report(.pictureNamedTwice, picture, notes: [.earlier(first)])
      } else if let file = files.first(where: { $0 == path }) {
        uses.append(Use(profile: index, number: number, path: file))
      } else if !tree.links.contains(path) {
        reportMissing(picture, files.map { String($0.dropFirst(folder.count)) }, folder)
      }
      seen[picture.file] = seen[picture.file] ?? picture.location
    }
  }

  private mutating func reportMissing(_ picture: Picture, _ names: [String], _ folder: String) {
    let typed = picture.file.lowercased()
    let nearest = Suggestion.nearest(to: typed, in: names.map { $0.lowercased() })
    guard let name = names.first(where: { $0.lowercased() == nearest }) else {
      report(.missingPicture, picture)
      return
    }
    mentioned.insert(folder + name)
    report(.misspeltPicture, picture, ["goi_y": name])
  }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ picture: Picture, _ arguments: [String: String] = [:],
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(
        definition, at: picture.location,
        arguments.merging(["tep": picture.file]) { given, _ in given }, notes: notes))
  }
}

extension Diagnostic.Note {
  /// The place of the first of two.
  static func earlier(_ location: SourceLocation) -> Diagnostic.Note {
    Diagnostic.Note(
      LocalizedText(vi: "Ảnh đã khai ở đây.", en: "The picture was first named here."),
      at: location)
  }
}

extension ContentPath {
  /// The file's own name.
  var name: String { path.split(separator: "/").last.map(String.init) ?? "" }
}

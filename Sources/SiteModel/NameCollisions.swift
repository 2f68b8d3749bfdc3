package import Diagnostics
import Profiles

/// Refuses two files that would share a page. Nothing is lost, nobody is merged.
package enum NameCollisions {
  package static func check(_ content: Content) -> [Diagnostic] {
    var owners = [String: SourceLocation]()
    var diagnostics = [Diagnostic]()
    let claims =
      content.profiles.map { ($0.outputPath, $0.titleLocation) }
      + content.pages.map { ($0.outputPath, $0.titleLocation) } + movementPages(content)
      + content.documents.map { ($0.outputStem + ".html", $0.titleLocation) }
      + content.sessions.flatMap { session in
        Session.Sheet.allCases.map {
          (session.outputPath(of: $0), session.document.titleLocation)
        }
      }
    for (output, location) in claims.sorted(by: { $0.1.file < $1.1.file }) {
      guard let earlier = owners[output] else {
        owners[output] = location
        continue
      }
      diagnostics.append(
        Diagnostic(
          .sharedOutputName, at: location,
          ["tep": location.file, "tep_truoc": earlier.file, "trang": output],
          notes: [
            Diagnostic.Note(LocalizedText(vi: "tệp kia", en: "the other file"), at: earlier)
          ]))
    }
    return diagnostics
  }

  /// The pages of all movements: `tet-2` may be a movement, or the second page of `tet`.
  private static func movementPages(_ content: Content) -> [(String, SourceLocation)] {
    var profiles = [String: Int]()
    for id in content.profiles.lazy.flatMap(\.movements) { profiles[id, default: 0] += 1 }
    let perPage = content.organisation.profilesPerPage
    return content.movements.flatMap { movement in
      let pages = max(1, ((profiles[movement.id] ?? 0) + perPage - 1) / perPage)
      return (1...pages).map {
        (movement.outputPath(page: $0), SourceLocation(movement.path.path))
      }
    }
  }
}

package import Diagnostics
import Profiles

/// Refuses two files that would share a page. Nothing is lost, nobody is merged.
package enum NameCollisions {
  package static func check(_ content: Content) -> [Diagnostic] {
    var owners = [String: SourceLocation]()
    var diagnostics = [Diagnostic]()
    let claims =
      content.profiles.map { ($0.outputPath, $0.titleLocation) }
      + content.pages.map { ($0.outputPath, $0.titleLocation) }
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
}

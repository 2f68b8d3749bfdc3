package import Diagnostics
import Profiles

/// Refuses two files that would share a page. Nothing is lost, nobody is merged.
package enum NameCollisions {
  package static func check(_ content: Content) -> [Diagnostic] {
    var owners = [String: ContentPath]()
    var diagnostics = [Diagnostic]()
    let claims =
      content.profiles.map { ($0.outputPath, $0.path) }
      + content.pages.map { ($0.outputPath, $0.path) }
    for (output, path) in claims.sorted(by: { $0.1 < $1.1 }) {
      guard let earlier = owners[output] else {
        owners[output] = path
        continue
      }
      diagnostics.append(
        Diagnostic(
          .sharedOutputName, at: SourceLocation(path.path),
          ["tep": path.path, "tep_truoc": earlier.path, "trang": output]))
    }
    return diagnostics
  }
}

import Diagnostics
import FrontMatter
import Profiles

/// The content files that could not be read as what they are.
///
/// Their own findings say what is wrong. That a link leads to one of them, or that profiles name
/// its movement or its units, is no mistake of those who do: such findings are consequences, and a
/// hundred of them would bury the one that helps.
struct UnreadFiles: Sendable {
  /// Where the text begins of those of which it is known: it is checked all the same.
  private(set) var bodies = [(path: ContentPath, offset: Int)]()
  private var paths = Set<String>()
  private var units: ContentPath?
  private var lacksCriteria = false

  /// - Parameter document: nothing when not even the front matter was found.
  mutating func add(_ path: ContentPath, _ document: FrontMatterDocument?) {
    paths.insert(path.path)
    // Without a first `---` nobody knows what is front matter and what is text.
    if let document, document.bodyOffset > 0 { bodies.append((path, document.bodyOffset)) }
  }

  mutating func addUnits(_ path: ContentPath) {
    units = path
  }

  /// Criteria are not complete: what a profile answers may be asked for all the same.
  mutating func addCriteria() {
    lacksCriteria = true
  }

  /// Whether one of them lies in the same folder: it may name the file.
  func hasNeighbour(of path: ContentPath) -> Bool {
    paths.contains { ContentPath($0).folder == path.folder }
  }

  mutating func add(_ others: UnreadFiles) {
    paths.formUnion(others.paths)
    bodies += others.bodies
  }

  /// The findings that are no consequences of an unread file. An unread file has an error of its
  /// own, so what stops a build still stops it.
  func withoutConsequences(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    // A unit whose row lacks a cell is not in the table, but everybody may name it.
    let incompleteUnits = Set(
      diagnostics.filter { $0.code == "P341" }.compactMap { $0.arguments["ma"] })
    guard !paths.isEmpty || units != nil || lacksCriteria || !incompleteUnits.isEmpty else {
      return diagnostics
    }
    return diagnostics.filter { !isConsequence($0, incompleteUnits) }
  }

  private func isConsequence(_ diagnostic: Diagnostic, _ incompleteUnits: Set<String>) -> Bool {
    let name = { (argument: String) in diagnostic.arguments[argument] ?? "" }
    // The definitions are their targets' own; codes are permanent.
    return switch diagnostic.code {
    case "S510", "S511": paths.contains(name("tep"))
    case "P322", "P323", "C251": paths.contains("content/phong-trao/\(name("ma")).md")
    case "P320", "P321", "C207":
      units.map { $0.path != diagnostic.location.file } ?? incompleteUnits.contains(name("ma"))
    case "C205", "C206": lacksCriteria
    case "I060", "I061": paths.contains { $0.hasSuffix("/\(name("ma")).md") }
    default: false
    }
  }
}

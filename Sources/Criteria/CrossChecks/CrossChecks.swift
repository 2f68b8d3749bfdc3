package import Diagnostics
import FrontMatter
package import Profiles

/// Holds what a profile says against what else is known: its own other lines, the units, the
/// movements, the calendar; and, when all are read, the other profiles.
///
/// Within a profile a rule looks at values, and asks for places only when it has found something.
/// What the profiles are compared by is kept in a `ProfileTrace` each.
package struct CrossChecks: Sendable {
  let units: UnitTable
  let movements: [String: Movement]
  let verifiers: OwnVerifiers
  /// What each unit has become in the end, as a hash of its code.
  let lastUnits: [String: UInt64]
  /// The day that “today” means.
  let date: CalendarDate

  package init(units: UnitTable, movements: [Movement], asOf date: CalendarDate) {
    self.units = units
    self.movements = Dictionary(
      movements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.date = date
    verifiers = OwnVerifiers(units)
    lastUnits = Dictionary(
      units.units.map { ($0.code, UInt64(hashing: units.last($0.code).utf8)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Checks one profile by itself; it must have its front matter.
  /// - Parameter trace: its own.
  package func check(_ profile: Profile, _ trace: ProfileTrace) -> [Diagnostic] {
    guard let root = profile.frontMatter else { return [] }
    var findings = dates(profile, root)
    findings += process(profile, root)
    findings += verifiers(of: profile, root)
    findings += compliance(of: profile, root)
    findings += adoptions(profile, root)
    findings += holder(profile, root)
    findings += initiatives(profile, root, trace.claims)
    findings += awards(profile, root)
    findings += validity(profile, root)
    return findings
  }
}

extension UnitTable {
  /// The unit that a unit has become in the end.
  func last(_ code: String) -> String {
    var current = code
    // A chain longer than the table runs in a circle.
    for _ in units {
      guard let next = self[current]?.successor else { break }
      current = next
    }
    return current
  }

  /// The unit that a unit is by a date: itself, or what it has gone into by then.
  func standing(_ code: String, asOf date: CalendarDate) -> String {
    var current = code
    // A chain longer than the table runs in a circle.
    for _ in units {
      guard let next = self[current]?.successor(asOf: date) else { break }
      current = next
    }
    return current
  }
}

/// The items of a list that may not be there.
struct ListItems: Sequence, IteratorProtocol {
  private var items: Node.Items?

  init(_ list: Node?) {
    items = list?.items
  }

  mutating func next() -> Node? { items?.next() }
}

extension Node {
  /// The items of the list under a key; nothing when there is no such list.
  func list(_ key: String) -> ListItems { ListItems(self[key]) }

  /// The evidence of a profile for a criterion that takes a list.
  func evidence(_ code: String) -> ListItems { ListItems(self["tieu_chi"]?[code]) }

  /// The date under a key, if there is one that can be read.
  func date(_ key: String) -> CalendarDate? {
    self[key].flatMap { CalendarDate(written: $0.text) }
  }

  /// The place of a key's value, or of the node itself.
  func place(of key: String) -> SourceLocation { (self[key] ?? self).location }

  /// The place of a value in a block, or of what comes nearest to it.
  func place(of key: String, in block: String) -> SourceLocation {
    self[block]?.place(of: key) ?? location
  }

  /// Whether a list is as long as what could be read of it; none is as long as nothing.
  func isList(_ key: String, ofCount count: Int) -> Bool {
    guard let list = self[key], !list.isEmpty else { return count == 0 }
    return list.kind == .sequence && self.list(key).reduce(0) { count, _ in count + 1 } == count
  }
}

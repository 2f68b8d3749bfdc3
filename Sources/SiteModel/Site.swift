package import Diagnostics
package import Profiles
import VietnameseText

/// The public site as of one date: which profiles stand on it, in order, and what links them.
///
/// An object, since every page is made with it and none changes it.
package final class Site: Sendable {
  package let content: Content
  package let date: CalendarDate
  /// Whether what the gate holds back is shown too, marked, for proof-reading.
  package let showsDrafts: Bool
  /// The profiles on the site, newest first.
  package let entries: [Entry]
  /// The profiles kept off the site, by path.
  package let heldBack: [HeldBack]
  /// Who learned what from whom, the latest step first.
  package let spread: [Uptake]

  /// The published profiles that may go out by radio, too, as positions in `entries`.
  package let onRadio: [Int]
  /// Those that may go out as a handout; drafts, too, where drafts are shown.
  package let onHandouts: [Int]
  /// The radio programmes, whether the station may have them or not, the newest first.
  package let programmes: [Programme]

  /// Bulletins and sessions, the newest first.
  package let bulletins: [Edition<Bulletin>]
  package let sessions: [Edition<Session>]
  /// What is wrong with the profiles that these name.
  package let findings: [Diagnostic]

  private let entriesByMovement: [String: [Int]]
  private let entriesByUnit: [String: [Int]]
  private let entriesByYear: [String: [Int]]
  private let spreadByEntry: [Int: [Int]]
  private let spreadByAdopter: [String: [Int]]
  private let spreadByYear: [Int: [Int]]
  private let newcomersByYear: [Int: Int]
  private let appliersByEntry: [Int: Int]
  private let outputPaths: [String: LinkDestination]
  private let unitTypeNames: [String: String]
  private let movementsByID: [String: Movement]

  /// A profile that stands on the site. Large, and looked at from many pages: an object, so that
  /// no page copies it.
  package final class Entry: Sendable {
    package let profile: Profile
    /// Relative to the web root.
    package let path: String
    package let state: State
    /// The day from which it counts as public: its approval.
    package let date: CalendarDate
    /// Why the public would not see it; not empty only among drafts.
    package let obstacles: [Obstacle]

    package var isDraft: Bool { !obstacles.isEmpty }

    init(
      profile: Profile, path: String, state: State, date: CalendarDate, obstacles: [Obstacle]
    ) {
      self.profile = profile
      self.path = path
      self.state = state
      self.date = date
      self.obstacles = obstacles
    }
  }

  package struct HeldBack: Sendable {
    package let path: ContentPath
    package let obstacles: [Obstacle]
  }

  /// Where a link to a content file leads.
  package enum LinkDestination: Sendable, Hashable {
    case page(String)
    case heldBack
  }

  package init(_ content: Content, asOf date: CalendarDate, showsDrafts: Bool) {
    self.content = content
    self.date = date
    self.showsDrafts = showsDrafts

    let gate = Gate(leastState: content.organisation.gateState, asOf: date)
    var entries = [Entry]()
    var heldBack = [HeldBack]()
    for profile in content.profiles {
      let obstacles = gate.obstacles(for: profile, on: .web)
      if obstacles.isEmpty || showsDrafts {
        entries.append(
          Entry(
            profile: profile, path: profile.outputPath,
            state: profile.milestones.state(asOf: date) ?? .discovered,
            date: Self.publicationDate(of: profile, asOf: date),
            obstacles: obstacles))
      }
      if !obstacles.isEmpty {
        heldBack.append(HeldBack(path: profile.path, obstacles: obstacles))
      }
    }
    entries.sort { $0.date != $1.date ? $0.date > $1.date : $0.path < $1.path }
    self.entries = entries
    self.heldBack = heldBack.sorted { $0.path < $1.path }
    programmes = Programme.all(of: content, asOf: date)
    onRadio = entries.indices.filter {
      !entries[$0].isDraft && gate.obstacles(for: entries[$0].profile, on: .radio).isEmpty
    }

    var desk = EditionDesk(content, entries, gate, asOf: date, showsDrafts: showsDrafts)
    bulletins = content.bulletins.map { desk.edition($0) }
    sessions = content.sessions.map { desk.edition($0) }
    findings = desk.diagnostics

    onHandouts = entries.indices.filter {
      entries[$0].isDraft || gate.obstacles(for: entries[$0].profile, on: .handout).isEmpty
    }

    var byMovement = [String: [Int]]()
    var byUnit = [String: [Int]]()
    var byYear = [String: [Int]]()
    var spread = [Uptake]()
    for (index, entry) in entries.enumerated() {
      for movement in entry.profile.movements { byMovement[movement, default: []].append(index) }
      byUnit[entry.profile.unit, default: []].append(index)
      byYear[entry.profile.year, default: []].append(index)
      spread += Uptake.all(of: entry.profile, at: index, asOf: date)
    }
    entriesByMovement = byMovement
    entriesByUnit = byUnit
    entriesByYear = byYear

    spread.sort(by: Uptake.isNewer)
    self.spread = spread
    var byEntry = [Int: [Int]]()
    var byAdopter = [String: [Int]]()
    for (index, uptake) in spread.enumerated() {
      byEntry[uptake.entry, default: []].append(index)
      byAdopter[uptake.unit, default: []].append(index)
    }
    spreadByEntry = byEntry
    appliersByEntry = byEntry.mapValues { uptakes in
      uptakes.count { spread[$0].level >= .applied }
    }
    spreadByAdopter = byAdopter
    var spreadByYear = [Int: [Int]]()
    for (index, uptake) in spread.enumerated() {
      for year in Set(uptake.steps.map(\.date.year)) {
        spreadByYear[year, default: []].append(index)
      }
    }
    self.spreadByYear = spreadByYear.reduce(into: [:]) { sorted, year in
      let dated = year.value.map { ($0, spread[$0].until(year.key).latest.date) }
      sorted[year.key] = dated.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }.map(\.0)
    }
    newcomersByYear = Dictionary(spread.map { ($0.first.date.year, 1) }, uniquingKeysWith: +)

    var paths = [String: LinkDestination]()
    for held in heldBack { paths[held.path.path] = .heldBack }
    for entry in entries { paths[entry.profile.path.path] = .page(entry.path) }
    for movement in content.movements { paths[movement.path.path] = .page(movement.outputPath) }
    for page in content.pages { paths[page.path.path] = .page(page.outputPath) }
    for bulletin in content.bulletins {
      paths[bulletin.document.path.path] = .page(bulletin.outputPath)
    }
    for session in content.sessions {
      paths[session.document.path.path] = .page(session.outputPath)
    }
    outputPaths = paths
    movementsByID = Dictionary(
      content.movements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    unitTypeNames = Dictionary(
      content.organisation.unitTypes.map { ($0.code, $0.name) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Site {
  /// The day of approval; for a draft that of its latest milestone, or today.
  private static func publicationDate(
    of profile: Profile, asOf date: CalendarDate
  ) -> CalendarDate {
    let dates = [profile.approval?.date] + profile.milestones.reached.reversed().map(\.date)
    return dates.lazy.compactMap { $0 }.first { $0 <= date } ?? date
  }

  // Listings are positions in `entries`.

  package func indices(inMovement id: String) -> [Int] { entriesByMovement[id] ?? [] }

  package func indices(ofUnit code: String) -> [Int] { entriesByUnit[code] ?? [] }

  package func indices(ofYear year: String) -> [Int] { entriesByYear[year] ?? [] }

  /// How many units took something up for the first time in a year.
  package func newUptakes(in year: String) -> Int { Int(year).flatMap { newcomersByYear[$0] } ?? 0 }

  /// The years in which anyone took a step, the latest first.
  package var spreadYears: [Int] { spreadByYear.keys.sorted(by: >) }

  /// What moved in a year, as positions in `spread`, the latest step of that year first.
  package func spread(inYear year: Int) -> [Int] { spreadByYear[year] ?? [] }

  /// Who took a model up, newest first.
  package func spread(ofEntry index: Int) -> [Uptake] {
    spreadByEntry[index].map { $0.map { spread[$0] } } ?? []
  }

  /// What a unit learned from others, newest first.
  package func learned(byUnit code: String) -> [Uptake] {
    spreadByAdopter[code].map { $0.map { spread[$0] } } ?? []
  }

  /// What others learned from a unit, newest first.
  package func taught(byUnit code: String) -> [Uptake] {
    let own = entriesByUnit[code] ?? []
    return own.flatMap { spreadByEntry[$0] ?? [] }.sorted().map { spread[$0] }
  }

  /// The number of units that apply a model, each counted once.
  package func appliers(ofEntry index: Int) -> Int { appliersByEntry[index] ?? 0 }

  /// The story to lead with: of the newest hundred, the one that most units apply.
  package var featured: Int? {
    entries.indices.prefix(100).filter { !entries[$0].isDraft }.max { one, other in
      let (first, second) = (appliers(ofEntry: one), appliers(ofEntry: other))
      return first != second ? first < second : one > other
    }
  }

  /// The years that have profiles, newest first.
  package var years: [String] { entriesByYear.keys.sorted(by: >) }

  package func typeName(of unit: Unit) -> String { unitTypeNames[unit.type] ?? unit.type }

  /// The unit that another has gone into by the date of the site.
  package func successor(of unit: Unit) -> Unit? {
    unit.successor(asOf: date).flatMap { content.units[$0] }
  }

  /// Movements in the plan's order.
  package var movements: [Movement] { content.movements }

  package func movement(_ id: String) -> Movement? { movementsByID[id] }

  /// The short name of a movement; its id when there is none of that id.
  package func shortName(ofMovement id: String) -> String {
    let movements = content.movements
    return movements.firstIndex { $0.id == id }.map { movements[$0].shortName } ?? id
  }

  package func group(of movement: Movement) -> Organisation.Group? {
    content.organisation.groups.first { $0.code == movement.group }
  }

  /// Where a content file is found on the site; nothing when there is no such file.
  package func destination(of path: String) -> LinkDestination? { outputPaths[path] }

  /// The content files that links can name.
  package var linkablePaths: [String] { outputPaths.keys.sorted() }

  /// The content file that a link probably meant, which is not the one it stands in. Only the names
  /// are compared: the folders that paths share would make strangers look alike.
  package func linkablePath(near path: String, from file: String) -> String? {
    let name = { (path: String) in String(path.split(separator: "/").last ?? "") }
    let paths = linkablePaths.filter { $0 != file }
    guard let nearest = Suggestion.nearest(to: name(path), in: paths.map(name)) else { return nil }
    return paths.first { name($0) == nearest }
  }

  /// Up to `count` other entries that a reader of this one may want: of the same movement first,
  /// then of the same kind of subject, the newest first.
  package func related(toEntry index: Int, count: Int) -> [Int] {
    let entry = entries[index]
    var chosen = [Int]()
    for candidate in entriesByMovement[entry.profile.movement] ?? [] where candidate != index {
      guard chosen.count < count else { break }
      chosen.append(candidate)
    }
    // A window around the entry is enough to fill up, however many entries there are.
    let window = max(0, index - 8)..<min(entries.count, index + 9)
    for candidate in window where candidate != index && chosen.count < count {
      guard !chosen.contains(candidate),
        entries[candidate].profile.subject == entry.profile.subject
      else { continue }
      chosen.append(candidate)
    }
    return chosen
  }
}

extension Profile {
  package var outputPath: String { "ho-so/\(year)/\(Slug.make(slug)).html" }
}

extension Profile {
  /// Of its handout, beside its page.
  package var handoutPath: String { "\(outputPath.dropLast(5))-to-roi.html" }
}

extension Movement {
  package var outputPath: String { outputPath(page: 1) }

  /// The place of a page of its listing, counted from 1.
  package func outputPath(page: Int) -> String {
    "phong-trao/\(id)\(page == 1 ? "" : "-\(page)").html"
  }
}

extension Bulletin {
  package var outputPath: String { document.outputStem + ".html" }
}

extension Session {
  package var outputPath: String { outputPath(of: nil) }

  /// The place of one of the sheets that go with its page.
  package func outputPath(of sheet: Sheet?) -> String {
    document.outputStem + (sheet.map { "-" + $0.rawValue } ?? "") + ".html"
  }

  /// What is printed for a session.
  package enum Sheet: String, Sendable, CaseIterable {
    case booklet = "so-tay"
    case signIn = "diem-danh"
    case feedback = "gop-y"
  }
}

extension PlainPage {
  package var outputPath: String { "trang/\(Slug.make(slug)).html" }
}

extension Unit {
  package var outputPath: String { "don-vi/\(code).html" }
}

import Criteria
import Diagnostics
import Foundation
import FrontMatter
import Profiles
import Testing

/// The project's own content, read as a build reads it.
enum ProjectContent {
  private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "content")

  static func files(in folder: String) -> [String] {
    let paths = FileManager.default.enumerator(atPath: Self.folder.appending(path: folder).path)?
      .compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".md") }.sorted().map { "\(folder)/\($0)" }
  }

  static func source(_ path: String) throws -> SourceText {
    let data = try Data(contentsOf: folder.appending(path: path))
    let (text, diagnostics) = TextDecoder.decode(Array(data), path: "content/\(path)")
    #expect(diagnostics == [])
    return try #require(text)
  }

  static func organisation() throws -> Organisation {
    let (root, diagnostics) = FrontMatter.parseYAML(try source("to-chuc.yml"))
    let (organisation, findings) = Organisation.read(try #require(root))
    #expect(diagnostics + findings == [])
    return try #require(organisation)
  }

  static func units() throws -> UnitTable {
    let types = try organisation().unitTypes.map(\.code)
    let (units, diagnostics) = UnitTable.read(try source("don-vi.csv"), unitTypes: types)
    #expect(diagnostics == [])
    return units
  }

  static func schemas() throws -> (
    movements: [Movement], bases: [(name: String, root: Node)], catalogue: SchemaCatalogue
  ) {
    let groups = try organisation().groups.map(\.code)
    var movements = [Movement]()
    var bases = [(name: String, root: Node)]()
    for path in files(in: "phong-trao") {
      let document = FrontMatter.parse(try source(path))
      #expect(document.diagnostics == [])
      let place = ContentPath("content/\(path)")
      if place.stem.hasPrefix("_") {
        bases.append((place.stem, try #require(document.root)))
      } else {
        let (movement, diagnostics) = Movement.read(document, at: place, groups: groups)
        #expect(diagnostics == [], "\(path)")
        movements.append(try #require(movement))
      }
    }
    let (catalogue, diagnostics) = SchemaCatalogue.read(
      movements: movements, bases: bases, unitTypes: try organisation().unitTypes.map(\.code))
    #expect(diagnostics == [])
    return (movements, bases, catalogue)
  }
}

@Suite struct ContentTests {
  @Test func `all movements of the plan are read without a finding`() throws {
    let (movements, bases, catalogue) = try ProjectContent.schemas()
    #expect(movements.map(\.order).sorted() == Array(1...18))
    #expect(bases.map(\.name).contains("_chung"))
    #expect(!catalogue.general.criteria.isEmpty)
    for movement in movements { #expect(!catalogue[movement: movement.id].criteria.isEmpty) }
  }

  @Test(arguments: ProjectContent.files(in: "ho-so"))
  func `every profile is clean at the end of 2024`(path: String) throws {
    let (movements, _, catalogue) = try ProjectContent.schemas()
    let units = try ProjectContent.units()
    let document = FrontMatter.parse(try ProjectContent.source(path))
    let (profile, diagnostics) = Profile.read(
      document, at: ContentPath("content/\(path)"), units: units, movements: movements.map(\.id),
      bodySyllables: 0)
    #expect(document.diagnostics + diagnostics == [])
    let validator = ProfileValidator(
      schemas: catalogue, movements: movements, units: units,
      asOf: try #require(CalendarDate(year: 2024, month: 12, day: 31)))
    #expect(validator.validate(try #require(profile)) == [])
  }

  /// The plan taken apart: what it asks of all (I.3, III.1, III.2.1), of the movements of groups a
  /// and b one by one, and of those of group c no more than to be outstanding.
  private static let atoms =
    ["G1", "G2", "G3", "G4a", "G4b", "G4c", "G5", "G6", "C1", "C2", "C3", "C4", "C5", "C6", "C7"]
    + [
      ("A1", 5), ("A2", 3), ("A3", 3), ("A4", 6), ("A5", 2), ("A6", 6), ("A7", 5), ("B1", 4),
      ("Bx", 5),
    ]
    .flatMap { name, count in (1...count).map { "\(name).\($0)" } }

  @Test func `every criterion of the plan is evidenced by some criterion of a schema`() throws {
    let (movements, bases, _) = try ProjectContent.schemas()
    let named = (movements.map(\.frontMatter) + bases.map(\.root)).flatMap { root in
      ["tieu_chi", "khoi_bat_buoc"].flatMap { key in
        (root[key].map { Array($0.items) } ?? []).flatMap { item in
          (item["ma_ke_hoach"].map { Array($0.items) } ?? []).map(\.text)
        }
      }
    }
    #expect(Set(Self.atoms).subtracting(named).sorted() == [])
    // What the plan requires of the work itself (II.3) may be named too.
    #expect(Set(named).subtracting(Self.atoms).subtracting(["R7"]).sorted() == [])
  }

  @Test func `a suggestion is never required`() throws {
    let (movements, _, catalogue) = try ProjectContent.schemas()
    for criterion in movements.flatMap({ catalogue[movement: $0.id].criteria })
      + catalogue.general.criteria
    where criterion.source != .plan {
      #expect(criterion.level != .required, "\(criterion.code)")
    }
  }
}

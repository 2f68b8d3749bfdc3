import Criteria
import Diagnostics
import FrontMatter
import Profiles
import TestSupport
import Testing

/// The project's own schemas, read once, and profiles held against them and against themselves.
struct PlanTrial: Sendable {
  let movements: [Movement]
  let catalogue: SchemaCatalogue
  private let units: UnitTable
  private let validator: ProfileValidator
  private let checks: CrossChecks
  private let general: [Criterion]
  /// What each key under `tieu_chi` says it is evidence of, by movement.
  let atoms: [String: [String: [String]]]

  private static let path = "content/ho-so/2024/to-may.md"

  static let shared = Result { try PlanTrial() }

  private init() throws {
    let day = try #require(CalendarDate(year: 2024, month: 12, day: 31))
    let bases: [(name: String, root: Node)]
    (movements, bases, catalogue) = try ProjectContent.schemas()
    units = try ProjectContent.units()
    validator = ProfileValidator(
      schemas: catalogue, movements: movements, units: units, asOf: day)
    checks = CrossChecks(units: units, movements: movements, asOf: day)
    general = catalogue.general.criteria
    atoms = Dictionary(
      uniqueKeysWithValues: movements.map { movement in
        let base = bases.first { $0.name == movement.base }?.root
        return (
          movement.id, Self.atoms([movement.frontMatter, base].compactMap { $0?["tieu_chi"] })
        )
      })
  }

  private static func atoms(_ lists: [Node]) -> [String: [String]] {
    Dictionary(
      lists.flatMap { Array($0.items) }.map { item in
        (item["ma"]?.text ?? "", item["ma_ke_hoach"].map { $0.items.map(\.text) } ?? [])
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A movement and a subject that it takes.
  struct Combination: Sendable, CustomTestStringConvertible {
    let movement: String
    let group: String
    let subject: SubjectKind

    var testDescription: String { "\(movement) \(subject.rawValue)" }
  }

  static func combinations() throws -> [Combination] {
    try shared.get().movements.flatMap { movement in
      movement.subjects.map {
        Combination(movement: movement.id, group: movement.group, subject: $0)
      }
    }
  }

  /// A profile with all that is asked of its subject, references left out.
  func complete(_ movement: String, _ subject: SubjectKind) -> CompleteProfile {
    let asked = (general + catalogue[movement: movement].criteria).filter {
      $0.level != .reference && $0.dueFrom <= .verified
        && $0.applies(to: subject, unitType: "dn-ngoai-nha-nuoc")
    }
    return CompleteProfile(movement: movement, subject: subject, criteria: asked.map(\.code))
  }

  /// All that is found in a profile, in reading order.
  func check(_ text: String) throws -> [Diagnostic] {
    try check(SourceText(path: Self.path, text: text))
  }

  private func check(_ source: SourceText) throws -> [Diagnostic] {
    let path = ContentPath(source.path)
    let document = FrontMatter.parse(source)
    let (read, findings) = Profile.read(
      document, at: path, units: units, movements: movements.map(\.id), bodySyllables: 400)
    let profile = try #require(read)
    let trace = checks.trace(of: profile, body: source.bytes[document.bodyOffset...])
    return
      (document.diagnostics + findings + validator.validate(profile)
      + checks.check(profile, trace)).inReadingOrder
  }

  /// That the one profile of an atom is without a finding, and the other has exactly the one that is
  /// expected, where it is expected.
  func expect(_ atom: PlanAtom) throws {
    let profile = complete(atom.movement, atom.subject)
    for key in atom.failed.keys {
      #expect(profile.text(atom.met).contains("\(key): "), "\(key) is not asked for")
    }
    #expect(try check(profile.text(atom.met)) == [], "met")
    let changes = atom.met.merging(atom.failed) { _, failed in failed }
    let broken = MarkedText(
      profile.text(changes, marked: atom.markedKey), path: Self.path)
    let findings = try check(broken.source)
    #expect(findings.map(\.code) == [atom.finding])
    #expect(findings.map(\.location.range) == broken.ranges)
    for finding in findings {
      let words = finding.message(in: .vietnamese) + " " + finding.help(in: .vietnamese)
      for expected in atom.words { #expect(words.contains(expected), "\(expected) in: \(words)") }
      #expect(!finding.help(in: .vietnamese).isEmpty && !finding.hasUnfilledWords)
    }
  }
}

extension PlanAtom {
  /// The key that a finding is at when it is about no value: that of the evidence, of all evidence,
  /// or, where a block is missing, the first of the file.
  fileprivate var markedKey: String? {
    guard let (key, value) = failed.first, !value.contains("⟦") else { return nil }
    let isBlock = CompleteEvidence.blocks.contains { $0.key == key }
    return value.isEmpty ? (isBlock ? "ten" : "tieu_chi") : key
  }
}

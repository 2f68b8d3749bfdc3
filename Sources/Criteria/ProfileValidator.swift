package import Diagnostics
import FrontMatter
package import Profiles

/// Holds a profile against the general criteria and those of its movements.
package struct ProfileValidator: Sendable {
  private let general: Requirements
  private let byMovement: [String: Requirements]
  private let units: UnitTable
  private let date: CalendarDate

  /// - Parameter date: the day as of which a profile's state counts.
  package init(
    schemas: SchemaCatalogue, movements: [Movement], units: UnitTable, asOf date: CalendarDate
  ) {
    general = Requirements(schemas.general, source: "tiêu chí chung")
    byMovement = Dictionary(
      movements.map { movement in
        let name = "phong trào “\(movement.shortName)”"
        return (
          movement.id,
          Requirements(schemas[movement: movement.id], source: name, movement: movement)
        )
      }, uniquingKeysWith: { first, _ in first })
    self.units = units
    self.date = date
  }

  package func validate(_ profile: Profile) -> [Diagnostic] {
    var examination = Examination(
      profile, units: units, state: profile.milestones.state(asOf: date) ?? .discovered)
    var all = [general]
    for id in profile.movements {
      if let requirements = byMovement[id] { all.append(requirements) }
    }
    for requirements in all { examination.hold(against: requirements) }
    return examination.finish(all)
  }
}

/// A schema as the validator uses it, prepared once for all profiles.
///
/// An object, because every profile is held against it and none should copy it.
final class Requirements: Sendable {
  let criteria: [Criterion]
  let blocks: [RequiredBlock]
  let alternatives: [(group: AlternativeGroup, criteria: [Criterion])]
  /// Each with the criteria that it names.
  let constraints: [(constraint: Constraint, criteria: [Criterion])]
  /// By what name messages call the schema.
  let source: String
  /// The movement whose schema it is; nothing for the general criteria.
  let movement: Movement?
  private let codes: Set<String>
  /// A group of alternatives is asked for as a group, not member by member.
  private let alternativeCodes: [SubjectKind: Set<String>]

  init(_ schema: CriteriaSchema, source: String, movement: Movement? = nil) {
    criteria = schema.criteria
    blocks = schema.requiredBlocks
    alternatives = schema.alternatives.map { ($0, $0.codes.compactMap { schema[$0] }) }
    constraints = schema.constraints.map { ($0, $0.codes.compactMap { schema[$0] }) }
    self.source = source
    self.movement = movement
    codes = Set(schema.criteria.map(\.code))
    var alternativeCodes = [SubjectKind: Set<String>]()
    for group in schema.alternatives {
      for subject in group.subjects {
        alternativeCodes[subject, default: []].formUnion(group.codes)
      }
    }
    self.alternativeCodes = alternativeCodes
  }

  func knows(_ code: String) -> Bool { codes.contains(code) }

  func asksAlone(for code: String, of subject: SubjectKind) -> Bool {
    alternativeCodes[subject]?.contains(code) != true
  }
}

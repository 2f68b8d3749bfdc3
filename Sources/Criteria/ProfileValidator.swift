package import Diagnostics
import FrontMatter
package import Profiles

/// Holds a profile against the general criteria and those of its movements.
package struct ProfileValidator: Sendable {
  private let schemas: SchemaCatalogue
  private let movements: [String: Movement]
  private let units: UnitTable
  private let date: CalendarDate

  /// - Parameter date: the day as of which a profile's state counts.
  package init(
    schemas: SchemaCatalogue, movements: [Movement], units: UnitTable, asOf date: CalendarDate
  ) {
    self.schemas = schemas
    self.movements = Dictionary(
      movements.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.units = units
    self.date = date
  }

  package func validate(_ profile: Profile) -> [Diagnostic] {
    var diagnostics = movementsAcceptSubject(profile)
    let state = profile.milestones.state(asOf: date) ?? .discovered
    let unitType = units[profile.unit]?.type ?? ""
    let evidence = profile.frontMatter["tieu_chi"].flatMap { $0.kind == .mapping ? $0 : nil }
    let place =
      profile.frontMatter.entries.first { $0.key.foldedKey == "tieu_chi" }?.key.location
      ?? SourceLocation(profile.path.path, .fileStart)

    var known = [String]()
    for (schema, source) in applicableSchemas(profile) {
      // A group of alternatives is asked for as a group, not member by member.
      let alternativeCodes = Set(schema.alternatives.joined())
      for criterion in schema.criteria where !known.contains(criterion.code) {
        known.append(criterion.code)
        let node = evidence?[criterion.code].flatMap { $0.isEmpty ? nil : $0 }
        guard criterion.applies(to: profile.subject, unitType: unitType) else {
          if let node {
            diagnostics.append(
              Diagnostic(
                .criterionDoesNotApply, at: node.location,
                ["ma": criterion.code, "ten": criterion.name, "phong_trao": source]))
          }
          continue
        }
        if let node {
          var checker = ValueChecker(units: units)
          checker.check(
            node, criterion, subject: profile.subject, isDue: criterion.dueFrom <= state)
          diagnostics += checker.diagnostics
        } else if criterion.dueFrom <= state, criterion.level != .reference,
          !alternativeCodes.contains(criterion.code)
        {
          diagnostics.append(missing(criterion, source, state, at: place))
        }
      }
      diagnostics += alternatives(schema, source, evidence, state, at: place)
      diagnostics += blocks(schema, profile, state)
    }
    if let evidence { diagnostics += unknownCriteria(evidence, known) }
    return diagnostics
  }

  /// The general criteria, then each movement's, with the name by which messages call them.
  private func applicableSchemas(_ profile: Profile) -> [(CriteriaSchema, String)] {
    [(schemas.general, "tiêu chí chung")]
      + profile.movements.compactMap { id in
        movements[id].map { (schemas[movement: id], "phong trào “\($0.shortName)”") }
      }
  }

  /// A movement for individuals only takes no collective, and the other way round.
  private func movementsAcceptSubject(_ profile: Profile) -> [Diagnostic] {
    profile.movements.compactMap { id in
      guard let movement = movements[id], !movement.subjects.contains(profile.subject),
        let node = profile.frontMatter["doi_tuong"]
      else { return nil }
      return Diagnostic(
        .movementRefusesSubject, at: node.location,
        [
          "phong_trao": movement.shortName, "doi_tuong": profile.subject.rawValue,
          "danh_sach": movement.subjects.map(\.rawValue).joined(separator: ", "),
        ])
    }
  }

  private func missing(
    _ criterion: Criterion, _ source: String, _ state: State, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      criterion.level == .required ? .criterionMissing : .criterionRecommended, at: place,
      [
        "ma": criterion.code, "ten": criterion.name, "nguon": source,
        "tu": criterion.dueFrom.rawValue, "huong_dan": criterion.guidance,
      ])
  }

  private func alternatives(
    _ schema: CriteriaSchema, _ source: String, _ evidence: Node?, _ state: State,
    at place: SourceLocation
  ) -> [Diagnostic] {
    guard state >= .verified else { return [] }
    return schema.alternatives.filter { group in
      !group.contains { code in evidence?[code].map { !$0.isEmpty } ?? false }
    }.map { group in
      Diagnostic(
        .noAlternativeMet, at: place,
        [
          "nguon": source,
          "danh_sach": group.map { "`\($0)` (\(schema[$0]?.name ?? $0))" }.joined(separator: ", "),
        ])
    }
  }

  private func blocks(
    _ schema: CriteriaSchema, _ profile: Profile, _ state: State
  ) -> [Diagnostic] {
    schema.requiredBlocks.filter { block in
      block.dueFrom <= state && (block.kinds.isEmpty || block.kinds.contains(profile.kind))
        && (profile.frontMatter[block.key].map(\.isEmpty) ?? true)
    }.map { block in
      Diagnostic(
        .blockMissing, at: profile.frontMatter.missingKeyLocation(block.key),
        [
          "khoa": block.key, "ten": block.name, "tu": block.dueFrom.rawValue,
          "huong_dan": block.guidance,
        ])
    }
  }

  private func unknownCriteria(_ evidence: Node, _ known: [String]) -> [Diagnostic] {
    evidence.entries.compactMap { key, _ in
      guard !known.contains(key.foldedKey) else { return nil }
      let nearest = Suggestion.nearest(to: key.foldedKey, in: known)
      return Diagnostic(
        nearest == nil ? .unknownCriterion : .misspeltCriterion, at: key.location,
        ["ma": key.text, "goi_y": nearest ?? "", "danh_sach": known.quotedList])
    }
  }
}

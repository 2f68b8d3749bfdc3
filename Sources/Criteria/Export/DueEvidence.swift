import Profiles

/// What schemas ask for from a state on, as conditions of a JSON Schema.
///
/// What is asked of some unit types only is left out: which unit has which type stands in a table.
struct DueEvidence {
  private let schemas: [CriteriaSchema]

  init(_ schemas: [CriteriaSchema]) {
    self.schemas = schemas
  }

  /// The blocks outside `tieu_chi`.
  func blocks(words isKnown: (String) -> Bool) -> [JSON] {
    schemas.flatMap(\.requiredBlocks).filter { isKnown($0.key) }.map { block in
      let kinds = block.kinds.map { ProfileSchema.reference(ProfileSchema.name($0)) }
      let parts = block.parts.isEmpty ? [] : [Self.present(block.parts)]
      return Self.condition(
        block.dueFrom, kinds.isEmpty ? [] : [kinds.count == 1 ? kinds[0] : ["anyOf": .list(kinds)]],
        then: [
          "required": [.string(block.key)],
          "properties": JSON.members([
            (block.key, ["allOf": .list([JSONShapes.something] + parts)])
          ]),
        ])
    }
  }

  /// Evidence under `tieu_chi`: one condition for each state and subject of which something is
  /// asked.
  func evidence(for subjects: [SubjectKind]) -> [JSON] {
    State.allCases.flatMap { state in
      subjects.compactMap { subject -> JSON? in
        let demands = demands(from: state, of: subject)
        return demands.isEmpty
          ? nil
          : Self.condition(
            state, [ProfileSchema.reference(ProfileSchema.name(subject))],
            then: [
              "required": ["tieu_chi"],
              "properties": ["tieu_chi": ["type": "object", "allOf": .list(demands)]],
            ])
      }
    }
  }

  private static func condition(_ state: State, _ others: [JSON], then: JSON) -> JSON {
    let all =
      (state == .discovered ? [] : [ProfileSchema.reference(ProfileSchema.name(state))])
      + others
    guard let first = all.first else { return then }
    return ["if": all.count == 1 ? first : ["allOf": .list(all)], "then": then]
  }

  private func demands(from state: State, of subject: SubjectKind) -> [JSON] {
    schemas.flatMap { schema -> [JSON] in
      let grouped = Set(
        schema.alternatives.filter { $0.subjects.contains(subject) }.flatMap(\.codes))
      let required = schema.criteria.filter { criterion in
        criterion.level == .required && criterion.dueFrom == state
          && criterion.isAskedOfAnyUnit(subject)
      }
      let alone = required.filter { !grouped.contains($0.code) }.map(\.code)
      let lists = required.filter { $0.minimum[subject] > 1 }.map { criterion in
        (criterion.code, Self.atLeast(criterion.minimum[subject]))
      }
      var demands = [JSON]()
      if !alone.isEmpty { demands.append(Self.present(alone)) }
      if !lists.isEmpty { demands.append(["properties": JSON.members(lists)]) }
      return demands + alternatives(schema, from: state, of: subject)
    }
  }

  private func alternatives(
    _ schema: CriteriaSchema, from state: State, of subject: SubjectKind
  ) -> [JSON] {
    schema.alternatives.compactMap { group in
      guard group.level == .required, group.subjects.contains(subject) else { return nil }
      let members = group.codes.compactMap { schema[$0] }.filter { $0.subjects.contains(subject) }
      guard members.allSatisfy(\.unitTypes.isEmpty), members.map(\.dueFrom).max() == state else {
        return nil
      }
      return ["anyOf": .list(members.map { Self.present([$0.code]) })]
    }
  }

  private static func present(_ codes: [String]) -> JSON {
    [
      "required": JSON.texts(codes),
      "properties": JSON.members(codes.map { ($0, JSONShapes.something) }),
    ]
  }

  private static func atLeast(_ count: Int) -> JSON {
    JSONShapes.orNothing([
      "type": "array", "contains": JSONShapes.something, "minContains": .integer(count),
    ])
  }
}

extension Criterion {
  fileprivate func isAskedOfAnyUnit(_ subject: SubjectKind) -> Bool {
    unitTypes.isEmpty && subjects.contains(subject)
  }
}

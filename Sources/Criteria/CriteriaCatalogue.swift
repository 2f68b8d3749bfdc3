package import Diagnostics
package import FrontMatter
package import Profiles

/// The schemas of all movements, and the general criteria.
package struct SchemaCatalogue: Sendable {
  /// `_chung`: what every profile must show.
  package let general: CriteriaSchema
  private let schemas: [String: CriteriaSchema]

  /// The full schema of a movement, its base included, the general criteria not.
  package subscript(movement id: String) -> CriteriaSchema { schemas[id] ?? CriteriaSchema() }

  /// Reads the schemas of movements and bases.
  /// - Parameters:
  ///   - movements: the movements themselves.
  ///   - bases: the files of `phong-trao/` that begin with `_`, by name.
  package static func read(
    movements: [Movement], bases: [(name: String, root: Node)]
  ) -> (catalogue: SchemaCatalogue, diagnostics: [Diagnostic]) {
    var reader = SchemaReader()
    var own = [String: CriteriaSchema]()
    for base in bases { own[base.name] = reader.read(base.root) }
    for movement in movements { own[movement.id] = reader.read(movement.frontMatter) }
    var diagnostics = reader.diagnostics

    var parents = [String: Node]()
    for base in bases { parents[base.name] = base.root["ke_thua"] }
    for movement in movements { parents[movement.id] = movement.frontMatter["ke_thua"] }

    var complete = [String: CriteriaSchema]()
    for id in own.keys.sorted() {
      complete[id] = inherited(id, own, parents, &diagnostics)
    }
    for movement in movements {
      diagnostics += unknownAlternatives(movement, own[movement.id], complete[movement.id])
    }
    let catalogue = SchemaCatalogue(
      general: complete["_chung"] ?? CriteriaSchema(), schemas: complete)
    diagnostics += catalogue.conflicts(movements)
    return (catalogue, diagnostics)
  }

  /// A schema with everything it takes over, however long the chain; a circle is an error.
  private static func inherited(
    _ id: String, _ own: [String: CriteriaSchema], _ parents: [String: Node],
    _ diagnostics: inout [Diagnostic]
  ) -> CriteriaSchema {
    var schema = own[id] ?? CriteriaSchema()
    var seen: Set = [id]
    var current = id
    while let parent = parents[current] {
      guard let base = own[parent.text] else {
        if current == id {
          diagnostics.append(Diagnostic(.unknownBase, at: parent.location, ["ma": parent.text]))
        }
        break
      }
      guard seen.insert(parent.text).inserted else {
        diagnostics.append(Diagnostic(.circularBase, at: parent.location, ["ma": parent.text]))
        break
      }
      schema = schema.inheriting(base)
      current = parent.text
    }
    return schema
  }

  private static func unknownAlternatives(
    _ movement: Movement, _ own: CriteriaSchema?, _ complete: CriteriaSchema?
  ) -> [Diagnostic] {
    guard let list = movement.frontMatter["it_nhat_mot"], let own, let complete else { return [] }
    let known = complete.criteria.map(\.code)
    return own.alternatives.joined().filter { !known.contains($0) }.map { code in
      Diagnostic(
        .unknownAlternative, at: list.location, ["ma": code, "danh_sach": known.quotedList])
    }
  }

  /// A code that two schemas use must mean the same kind of value in both, because a profile's
  /// evidence is keyed by code alone.
  private func conflicts(_ movements: [Movement]) -> [Diagnostic] {
    var first = [String: Criterion]()
    var diagnostics = [Diagnostic]()
    for criterion in general.criteria { first[criterion.code] = criterion }
    for movement in movements {
      for criterion in self[movement: movement.id].criteria {
        guard let earlier = first[criterion.code] else {
          first[criterion.code] = criterion
          continue
        }
        guard earlier.field.type.written != criterion.field.type.written else { continue }
        diagnostics.append(
          Diagnostic(
            .conflictingCriterion, at: criterion.location,
            [
              "ma": criterion.code, "kieu": criterion.field.type.written,
              "kieu_truoc": earlier.field.type.written,
            ],
            notes: [
              Diagnostic.Note(
                LocalizedText(vi: "kiểu khác ở đây", en: "the other type"), at: earlier.location)
            ]))
      }
    }
    return diagnostics
  }
}

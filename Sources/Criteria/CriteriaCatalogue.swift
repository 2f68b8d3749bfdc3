package import Diagnostics
package import FrontMatter
package import Profiles
import VietnameseText

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
  ///   - unitTypes: the codes of the organisation's unit types; nothing if they are not known.
  package static func read(
    movements: [Movement], bases: [(name: String, root: Node)], unitTypes: [String]? = nil
  ) -> (catalogue: SchemaCatalogue, diagnostics: [Diagnostic]) {
    var diagnostics = [Diagnostic]()
    var own = [String: CriteriaSchema]()
    func add(_ name: String, _ root: Node, isBase: Bool) {
      let (schema, findings) = SchemaReader.read(root, isBase: isBase)
      own[name] = schema
      diagnostics += findings
      if let unitTypes { diagnostics += unknownUnitTypes(root, unitTypes) }
    }
    for base in bases { add(base.name, base.root, isBase: true) }
    for movement in movements { add(movement.id, movement.frontMatter, isBase: false) }

    let files = bases + movements.map { ($0.id, $0.frontMatter) }
    var parents = [String: Node]()
    for (id, root) in files {
      parents[id] = root["ke_thua"].flatMap { $0.isEmpty || $0.kind != .scalar ? nil : $0 }
    }

    var complete = [String: CriteriaSchema]()
    for id in own.keys.sorted() {
      complete[id] = inherited(id, own, parents, &diagnostics)
    }
    let roots = Dictionary(files.map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })
    for (id, schema) in complete {
      complete[id] = schema.with(constraints(id, schema, roots, parents, &diagnostics))
    }
    for (id, root) in files {
      if let schema = complete[id] { diagnostics += wrongAlternatives(root, schema) }
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

  /// The constraints of a file and of those it takes over, in terms of all criteria of the file; a
  /// mistake is told of the file that has it.
  private static func constraints(
    _ id: String, _ schema: CriteriaSchema, _ roots: [String: Node], _ parents: [String: Node],
    _ diagnostics: inout [Diagnostic]
  ) -> [Constraint] {
    var constraints = [Constraint]()
    var seen = Set<String>()
    var current: String? = id
    while let file = current, let root = roots[file], seen.insert(file).inserted {
      var reader = MappingReader(root)
      constraints = reader.constraints(of: schema.criteria) + constraints
      if file == id { diagnostics += reader.findings }
      current = parents[file]?.text
    }
    return constraints
  }

  private static func unknownUnitTypes(_ root: Node, _ known: [String]) -> [Diagnostic] {
    (root["tieu_chi"]?.items).map(Array.init)?.compactMap { $0["loai_hinh"] }
      .flatMap { $0.kind == .sequence ? Array($0.items) : [$0] }
      .filter { $0.kind == .scalar && !known.contains($0.text) }
      .map { node in
        Diagnostic(
          .notAChoice(in: known, node.text), at: node.location,
          choiceArguments(known, node.text, "loai_hinh"))
      } ?? []
  }

  /// Alternatives that the movement does not have, or that cannot be met by whom they are for.
  private static func wrongAlternatives(_ root: Node, _ schema: CriteriaSchema) -> [Diagnostic] {
    var diagnostics = [Diagnostic]()
    guard let list = root["it_nhat_mot"] else { return [] }
    for group in list.items {
      var reader = MappingReader(group)
      let subjects = reader.choices("ap_dung", as: SubjectKind.self)
      for node in SchemaReader.members(of: group) {
        guard let criterion = schema[Folding.key(node.text)] else {
          diagnostics.append(
            Diagnostic(
              .unknownAlternative, at: node.location,
              ["ma": node.text, "danh_sach": schema.criteria.map(\.code).quotedList]))
          continue
        }
        guard !subjects.isEmpty, Set(subjects).isDisjoint(with: criterion.subjects) else {
          continue
        }
        diagnostics.append(
          Diagnostic(
            .alternativeForOthers, at: node.location,
            [
              "ma": criterion.code, "doi_tuong": subjects.map(\.rawValue).joined(separator: ", "),
              "ap_dung": criterion.subjects.map(\.rawValue).joined(separator: ", "),
            ]))
      }
    }
    return diagnostics
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

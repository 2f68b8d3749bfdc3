import Diagnostics
package import FrontMatter
import Profiles

/// One profile held against one schema after the other.
///
/// Schemas may share a code. Its evidence is then checked once, by the first schema that applies;
/// when it is missing, the schema that weighs it most is the one that asks for it.
struct Examination {
  private let profile: Profile
  private let state: State
  private let unitType: String
  /// What stands under `tieu_chi`, in the order of the file.
  private let evidence: [(code: String, key: Node, value: Node)]
  private let units: UnitTable
  private let evaluator: ConstraintEvaluator
  private var checked = [String]()
  private var missing = [(criterion: Criterion, source: String)]()
  private var unmet = [(codes: [String], finding: Diagnostic)]()
  private var unused = [(node: Node, criterion: Criterion, source: String)]()
  private var diagnostics = [Diagnostic]()

  init(_ profile: Profile, units: UnitTable, state: State) {
    self.profile = profile
    self.units = units
    self.state = state
    unitType = units[profile.unit]?.type ?? ""
    evidence =
      profile.frontMatter?["tieu_chi"].map { node in
        node.entries.map { ($0.foldedKey, $0, $1) }
      } ?? []
    evaluator = ConstraintEvaluator(
      root: profile.frontMatter, year: profile.year, state: state, evidence: evidence)
  }

  mutating func hold(against requirements: Requirements) {
    // A movement that is not for this subject asks nothing of it.
    if let movement = requirements.movement, !movement.subjects.contains(profile.subject) {
      return refuse(movement)
    }
    for criterion in requirements.criteria {
      let node = node(criterion.code)
      guard applies(criterion) else {
        if let node { unused.append((node, criterion, requirements.source)) }
        continue
      }
      if let node {
        check(node, criterion)
      } else if criterion.dueFrom <= state, criterion.level != .reference,
        requirements.asksAlone(for: criterion.code, of: profile.subject)
      {
        ask(for: criterion, requirements.source)
      }
    }
    checkAlternatives(requirements)
    checkBlocks(requirements)
    checkConstraints(requirements)
  }

  /// Everything found, when all schemas have had their say.
  mutating func finish(_ all: [Requirements]) -> [Diagnostic] {
    let meant = checkKeys(all)
    for (criterion, source) in missing where !meant.contains(criterion.code) {
      report(missing: criterion, source)
    }
    for (codes, finding) in unmet where !codes.contains(where: meant.contains) {
      diagnostics.append(finding)
    }
    // What applies to a unit of no known type nobody can say.
    let isUnitKnown = units[profile.unit] != nil
    for (node, criterion, source) in unused
    where isUnitKnown && !checked.contains(criterion.code) {
      diagnostics.append(
        Diagnostic(
          .criterionDoesNotApply, at: node.location,
          ["ma": criterion.code, "ten": criterion.name, "phong_trao": source]))
    }
    return diagnostics
  }

  /// The evidence for a criterion; nothing when what was written says nothing.
  private func node(_ code: String) -> Node? {
    guard let entry = evidence.first(where: { $0.code == code }), !entry.value.saysNothing else {
      return nil
    }
    return entry.value
  }

  private func applies(_ criterion: Criterion) -> Bool {
    criterion.applies(to: profile.subject, unitType: unitType)
  }

  private mutating func check(_ node: Node, _ criterion: Criterion) {
    if !checked.contains(criterion.code) {
      checked.append(criterion.code)
      var checker = ValueChecker(units: units)
      checker.check(
        node, criterion, subject: profile.subject, isDue: criterion.dueFrom <= state)
      diagnostics += checker.diagnostics
    }
    // Rules come after values, so that a value that is wrong by itself is told once.
    for constraint in criterion.constraints {
      if case .list = criterion.field.type {
        for item in node.items where !item.saysNothing { hold(item, to: constraint) }
      } else {
        hold(node, to: constraint)
      }
    }
  }

  private mutating func checkConstraints(_ requirements: Requirements) {
    for (constraint, criteria) in requirements.constraints where criteria.allSatisfy(applies) {
      guard let list = constraint.list else {
        hold(nil, to: constraint)
        continue
      }
      for item in node(list)?.items.filter({ !$0.saysNothing }) ?? [] {
        hold(item, to: constraint)
      }
    }
  }

  /// Several movements may share a criterion with its rules: each finding is told once.
  private mutating func hold(_ item: Node?, to constraint: Constraint) {
    guard let finding = evaluator.finding(constraint, in: item) else { return }
    let isTold = diagnostics.contains { earlier in
      earlier == finding
        || (earlier.location == finding.location && earlier.severity == .error
          && !earlier.definition.isOfConstraint)
    }
    if !isTold { diagnostics.append(finding) }
  }

  private mutating func ask(for criterion: Criterion, _ source: String) {
    guard let place = missing.firstIndex(where: { $0.criterion.code == criterion.code }) else {
      missing.append((criterion, source))
      return
    }
    if criterion.level == .required, missing[place].criterion.level != .required {
      missing[place] = (criterion, source)
    }
  }

  /// A movement for individuals only takes no collective, and the other way round.
  private mutating func refuse(_ movement: Movement) {
    guard let node = profile.frontMatter?["doi_tuong"] else { return }
    diagnostics.append(
      Diagnostic(
        .movementRefusesSubject, at: node.location,
        [
          "phong_trao": movement.shortName, "doi_tuong": profile.subject.rawValue,
          "danh_sach": movement.subjects.map(\.rawValue).joined(separator: ", "),
        ]))
  }

  /// A group is due when each of its members that apply is; where none applies, nothing is asked.
  private mutating func checkAlternatives(_ requirements: Requirements) {
    for (group, criteria) in requirements.alternatives
    where group.level != .reference && group.subjects.contains(profile.subject) {
      let members = criteria.filter(applies)
      guard let dueFrom = members.map(\.dueFrom).max(), dueFrom <= state,
        !members.contains(where: { node($0.code) != nil })
      else { continue }
      let list = members.map { "`\($0.code)` (\($0.name))" }.joined(separator: ", ")
      let finding = Diagnostic(
        group.level == .required ? .noAlternativeMet : .alternativeRecommended,
        at: evidencePlace,
        [
          "nguon": requirements.source, "danh_sach": list,
          "huong_dan": members.map { "`\($0.code)`\($0.field.type.shapeNote): \($0.guidance)" }
            .joined(separator: " "),
        ])
      unmet.append((members.map(\.code), finding))
    }
  }

  private mutating func checkBlocks(_ requirements: Requirements) {
    for block in requirements.blocks
    where block.dueFrom <= state && (block.kinds.isEmpty || block.kinds.contains(profile.kind)) {
      if let node = profile.frontMatter?[block.key], !node.saysNothing {
        checkParts(of: node, block)
        continue
      }
      // Without its kind, nobody can say what is asked of a profile of one kind only.
      guard block.kinds.isEmpty || isKindKnown else { continue }
      diagnostics.append(
        Diagnostic(
          .blockMissing, at: profile.frontMatter?.missingKeyLocation(block.key) ?? evidencePlace,
          [
            "khoa": block.key, "ten": block.name, "tu": block.dueFrom.rawValue,
            "huong_dan": block.guidance,
          ]))
    }
  }

  private var isKindKnown: Bool {
    profile.frontMatter?["loai"].flatMap { ProfileKind(written: $0.text) } != nil
  }

  private mutating func checkParts(of node: Node, _ block: RequiredBlock) {
    let missing = block.parts.filter { node[$0].map(\.saysNothing) ?? true }
    // What is no mapping has a finding of its own.
    guard node.kind == .mapping, !missing.isEmpty else { return }
    let key = profile.frontMatter?.entries.first { $0.key.foldedKey == block.key }?.key
    diagnostics.append(
      Diagnostic(
        .blockIncomplete, at: (key ?? node).location,
        [
          "khoa": block.key, "ten": block.name, "danh_sach": missing.quotedList,
          "mau": missing.map { "`\($0): …`" }.joined(separator: ", "), "tu": block.dueFrom.rawValue,
          "huong_dan": block.guidance,
        ]))
  }

  private mutating func report(missing criterion: Criterion, _ source: String) {
    diagnostics.append(
      Diagnostic(
        criterion.level == .required ? .criterionMissing : .criterionRecommended,
        at: evidencePlace,
        [
          "ma": criterion.code, "ten": criterion.name, "nguon": source,
          "tu": criterion.dueFrom.rawValue, "huong_dan": criterion.guidance,
          "gia_tri": criterion.field.type.shapeNote,
        ]))
  }

  /// Reports keys that are no criterion's.
  /// - Returns: the criteria that were meant by misspelt ones, which are not missing as well.
  private mutating func checkKeys(_ all: [Requirements]) -> [String] {
    var meant = [String]()
    for (code, key, _) in evidence where !all.contains(where: { $0.knows(code) }) {
      let known = all.flatMap { $0.criteria.map(\.code) }
      let nearest = Suggestion.nearest(to: code, in: known)
      if let nearest { meant.append(nearest) }
      diagnostics.append(
        Diagnostic(
          nearest == nil ? .unknownCriterion : .misspeltCriterion, at: key.location,
          ["ma": key.text, "goi_y": nearest ?? "", "danh_sach": known.quotedList]))
    }
    return meant
  }

  /// Where missing evidence is reported: at the key `tieu_chi`, or at the file's beginning.
  private var evidencePlace: SourceLocation {
    profile.frontMatter?.entries.first { $0.key.foldedKey == "tieu_chi" }?.key.location
      ?? SourceLocation(profile.path.path, .fileStart)
  }
}

extension Node {
  /// Whether there is nothing in it: no text, no keys, or no items that say something.
  package var saysNothing: Bool {
    switch kind {
    case .scalar: bytes.allSatisfy { $0 == UInt8(ascii: " ") }
    case .mapping: entries.first { _ in true } == nil
    case .sequence: !items.contains { !$0.saysNothing }
    }
  }
}

extension ValueType {
  /// How it is written, for a message in any language: the values to choose among, the parts that
  /// must be there; nothing for what is simply written.
  var shapeNote: String {
    switch self {
    case .list(.group), .list(.measurement): braces.map { " (`- \($0)`)" } ?? ""
    case .group, .measurement: braces.map { " (`\($0)`)" } ?? ""
    default: choices.map { " (\($0.quotedList))" } ?? ""
    }
  }

  private var braces: String? {
    switch self {
    case .list(let element): return element.braces
    case .measurement: return "{ten: …, truoc: …, sau: …}"
    default:
      guard let fields else { return nil }
      let required = fields.filter(\.isRequired)
      let shown = (required.isEmpty ? fields : required).map { "\($0.code): …" }
      return "{\(shown.joined(separator: ", "))}"
    }
  }
}

import Diagnostics
import FrontMatter
import Profiles
import VietnameseText

extension MappingReader {
  /// The constraints of a criterion: its names are the fields of the criterion's group.
  mutating func constraints(of criterion: Field) -> [Constraint] {
    constraints(ConstraintScope(of: criterion)) { name, reference in
      let fields = criterion.type.itemFields ?? [criterion]
      let field = fields.first { $0.code == Folding.key(name) }
      return Constraint.Need(
        code: name, name: field?.name ?? name, reference: reference, dueFrom: nil)
    }
  }

  /// The constraints of a movement: its names are all criteria, inherited ones too.
  mutating func constraints(of criteria: [Criterion]) -> [Constraint] {
    constraints(ConstraintScope(of: criteria)) { name, reference in
      let criterion = criteria.first { $0.code == Folding.key(name) }
      return Constraint.Need(
        code: name, name: criterion?.name ?? name, reference: reference,
        dueFrom: criterion?.dueFrom)
    }
  }

  private mutating func constraints(
    _ scope: ConstraintScope, need: (String, Reference) -> Constraint.Need
  ) -> [Constraint] {
    records("rang_buoc") { item in
      var resolver = ConstraintResolver(scope)
      let rule = item.comparison("dieu_kien", &resolver)
      let needs = item.words("can").compactMap { node in
        item.resolved(node) { () throws(ConstraintParser.Failure) in
          need(node.text, try resolver.need(node.text))
        }
      }
      let hasRule = item.node["dieu_kien"].map { !$0.isEmpty } ?? false
      let hasNeeds = item.node["can"].map { !$0.isEmpty } ?? false
      if hasRule == hasNeeds {
        item.adopt([
          Diagnostic(.constraintWithoutRule, at: item.node.missingKeyLocation("dieu_kien"))
        ])
      }
      // Without a condition, what is always needed is a field's own business.
      if hasNeeds, !hasRule { _ = item.required("khi") }
      let hasCondition = item.value("khi") != nil
      let condition = item.comparison("khi", &resolver)
      let level = item.choice("muc", as: CriterionLevel.self) ?? .required
      let tolerance = item.tolerance()
      let sentence = item.text("thong_bao") ?? ""
      guard hasRule != hasNeeds, rule != nil || !needs.isEmpty, hasCondition == (condition != nil)
      else { return nil }
      return Constraint(
        rule: rule, condition: condition, needs: needs, level: level, tolerance: tolerance,
        sentence: sentence, list: resolver.list, codes: resolver.codes)
    }
  }

  private mutating func comparison(
    _ key: String, _ resolver: inout ConstraintResolver
  ) -> Comparison? {
    guard let node = scalar(key) else { return nil }
    return resolved(node) { () throws(ConstraintParser.Failure) in
      try resolver.resolve(node.text)
    }
  }

  /// What is read from a scalar's text; a failure is reported at its characters.
  private mutating func resolved<Value>(
    _ node: Node, _ read: () throws(ConstraintParser.Failure) -> Value
  ) -> Value? {
    do throws(ConstraintParser.Failure) {
      return try read()
    } catch {
      adopt([
        Diagnostic(error.definition, at: node.location(ofCharacters: error.range), error.arguments)
      ])
      return nil
    }
  }

  private mutating func tolerance() -> Double {
    guard let scalar = scalar("sai_so") else { return 0 }
    if let value = WrittenNumber(percentage: scalar.text)?.approximate, scalar.text.last == "%",
      (0...100).contains(value)
    {
      return value / 100
    }
    report(.badTolerance, at: scalar, ["gia_tri": scalar.text])
    return 0
  }
}

extension ValueType {
  /// The fields of a group, or of a list's items.
  fileprivate var itemFields: [Field]? {
    if case .list(let element) = self { return element.fields }
    return fields
  }
}

extension Node {
  /// The place of some characters of a scalar's text; the whole scalar when the file spells its
  /// text in another way (escapes, folds).
  func location(ofCharacters characters: Range<Int>) -> SourceLocation {
    let whole = location
    let marks = isQuoted ? 1 : 0
    guard let range = whole.range, range.start.line == range.end.line,
      range.end.column - range.start.column == text.unicodeScalars.count + 2 * marks
    else { return whole }
    let (line, first) = (range.start.line, range.start.column + marks)
    return SourceLocation(
      whole.file,
      SourceRange(
        SourcePosition(line: line, column: first + characters.lowerBound),
        SourcePosition(line: line, column: first + characters.upperBound)))
  }
}

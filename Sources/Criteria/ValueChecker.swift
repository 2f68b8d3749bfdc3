import Diagnostics
import FrontMatter
import Profiles
import VietnameseText

/// Checks the written evidence of one criterion against its type.
struct ValueChecker {
  /// Nothing when units are not known yet, as for the examples in a schema.
  private let units: UnitTable?
  private(set) var diagnostics = [Diagnostic]()

  init(units: UnitTable?) {
    self.units = units
  }

  /// - Parameter isDue: whether the criterion is already asked for; before, a short list is fine.
  mutating func check(
    _ node: Node, _ criterion: Criterion, subject: SubjectKind, isDue: Bool
  ) {
    check(node, criterion.field)
    guard isDue, case .list = criterion.field.type, node.kind == .sequence else { return }
    let count = node.items.reduce(0) { $0 + ($1.saysNothing ? 0 : 1) }
    let (least, usual) = (criterion.minimum[subject], criterion.recommended[subject])
    guard count < max(least, usual) else { return }
    let isError = count < least && criterion.level == .required
    diagnostics.append(
      Diagnostic(
        isError ? .tooFewItems : .fewerItemsThanUsual, at: node.location,
        [
          "ma": criterion.code, "ten": criterion.name, "so": String(count),
          "can": String(count < least ? least : usual),
        ], severity: criterion.level == .reference ? .note : nil))
  }

  mutating func check(_ node: Node, _ field: Field) {
    check(node, field.type, field.code, unit: field.unitOfMeasure)
  }

  private mutating func check(
    _ node: Node, _ type: ValueType, _ name: String, unit: String
  ) {
    switch type {
    case .group(let fields):
      checkGroup(node, fields, name)
    case .measurement:
      checkGroup(node, ValueType.measurementFields, name)
    case .list(let element):
      guard node.kind == .sequence else { return report(.listExpected, node, ["ten": name]) }
      for item in node.items where !item.saysNothing {
        check(item, element, name, unit: unit)
      }
    default:
      guard node.kind == .scalar else {
        return report(.plainValueExpected, node, ["ten": name, "kieu": type.written])
      }
      checkScalar(node, type, name, unit: unit)
    }
  }

  private mutating func checkGroup(_ node: Node, _ fields: [Field], _ name: String) {
    guard node.kind == .mapping else {
      let parts = fields.map(\.code).quotedList
      return report(.groupExpected, node, ["ten": name, "danh_sach": parts])
    }
    var found = 0
    for field in fields {
      let value = node[field.code]
      if value != nil { found += 1 }
      if let value, !value.saysNothing {
        check(value, field)
      } else if field.isRequired {
        diagnostics.append(
          Diagnostic(
            .fieldMissing, at: node.missingKeyLocation(field.code),
            [
              "ten": name, "truong": field.code, "nhan": field.name,
              "gia_tri": field.type.shapeNote,
            ]))
      }
    }
    // Most groups hold known parts only: then counting them is enough.
    guard node.entries.reduce(0, { count, _ in count + 1 }) > found else { return }
    let known = fields.map(\.code)
    for (key, _) in node.entries {
      let code = key.foldedKey
      if known.contains(code) { continue }
      let nearest = Suggestion.nearest(to: code, in: known)
      diagnostics.append(
        Diagnostic(
          nearest == nil ? .unknownField : .misspeltField, at: key.location,
          [
            "ten": name, "truong": key.text, "goi_y": nearest ?? "", "danh_sach": known.quotedList,
          ]))
    }
  }

  private mutating func checkScalar(
    _ node: Node, _ type: ValueType, _ name: String, unit: String
  ) {
    switch type {
    case .text, .measurement, .group, .list: break
    case .paragraph(let least):
      let count = Syllables.count(node.bytes)
      if count < least {
        report(.paragraphTooShort, node, ["ten": name, "so": String(count), "can": String(least)])
      }
    case .number(let bounds):
      checkNumber(node, bounds, name, unit: unit, orElse: .notANumber)
    case .integer(let bounds):
      checkNumber(node, bounds, name, unit: unit, orElse: .notAWholeNumber)
    case .year(let bounds):
      let date = CalendarDate(written: node.text)
      let value = date.flatMap { $0.month == nil ? Double($0.year) : nil }
      check(value, bounds, node, name, orElse: .notAYear)
    case .percent(let bounds):
      let value = WrittenNumber(percentage: node.text)?.approximate
      check(value, bounds, node, name, orElse: .notAPercentage)
    case .money(let bounds):
      checkMoney(node, bounds, name)
    case .date:
      if CalendarDate(written: node.text) == nil { report(.notADay, node, name) }
    case .yesNo:
      if YesNo(written: node.text) == nil { report(.notYesOrNo, node, name) }
    case .choice(let choices):
      let text = node.text
      guard !choices.contains(text) else { return }
      let key = Folding.key(text)
      if !choices.contains(where: { Folding.key($0) == key }) {
        report(.notAChoice(in: choices, text), node, choiceArguments(choices, text, name))
      }
    case .unit:
      if let units, units[node.text] == nil {
        diagnostics.append(units.unknownUnit(node.text, at: node.location))
      }
    }
  }

  /// - Parameter unit: what the field counts; the number may be followed by it.
  private mutating func checkNumber(
    _ node: Node, _ bounds: Bounds, _ name: String, unit: String,
    orElse unreadable: DiagnosticDefinition
  ) {
    let isWhole = unreadable == .notAWholeNumber
    if let number = WrittenNumber(node.text) {
      if number.hasTwoReadings, ask(node, name) { return }
      let value = isWhole ? number.integer.map(Double.init) : number.approximate
      return check(value, bounds, node, name, orElse: unreadable)
    }
    guard let quantity = Quantity(written: node.text), !unit.isEmpty || quantity.unit.isEmpty else {
      return report(unreadable, node, name)
    }
    guard quantity.isMeasured(in: unit) else {
      return report(
        .otherUnitOfMeasure, node, ["ten": name, "gia_tri": node.text, "don_vi": unit])
    }
    let value = isWhole && quantity.value != quantity.value.rounded() ? nil : quantity.value
    check(value, bounds, node, name, orElse: unreadable)
  }

  /// Asks which of two numbers is meant; false when only one can be.
  private mutating func ask(_ node: Node, _ name: String) -> Bool {
    guard let (decimal, whole) = WrittenNumber.readings(of: node.text) else { return false }
    report(
      .twoReadings, node,
      ["ten": name, "gia_tri": node.text, "cach_mot": decimal, "cach_hai": whole])
    return true
  }

  private mutating func checkMoney(_ node: Node, _ bounds: Bounds, _ name: String) {
    do throws(Money.Failure) {
      check(Double(try Money(written: node.text).dong), bounds, node, name, orElse: .notMoney)
    } catch {
      switch error {
      case .notMoney: report(.notMoney, node, name)
      case .missingUnit: report(.moneyWithoutUnit, node, name)
      case .foreign(let currency):
        report(
          .foreignMoney, node, ["ten": name, "gia_tri": node.text, "ngoai_te": currency])
      }
    }
  }

  private mutating func check(
    _ value: Double?, _ bounds: Bounds, _ node: Node, _ name: String,
    orElse unreadable: DiagnosticDefinition
  ) {
    guard let value else { return report(unreadable, node, name) }
    if let least = bounds.least, value < least {
      report(.belowBound, node, name, limit: least)
    } else if let most = bounds.most, value > most {
      report(.aboveBound, node, name, limit: most)
    } else if let least = bounds.usualLeast, value < least {
      report(.unusuallySmall, node, name, limit: least)
    } else if let most = bounds.usualMost, value > most {
      report(.unusuallyLarge, node, name, limit: most)
    }
  }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ node: Node, _ name: String, limit: Double? = nil
  ) {
    if Self.unreadableNumbers.contains(definition), ask(node, name) { return }
    report(
      definition, node,
      ["ten": name, "gia_tri": node.text, "gioi_han": limit.map(Self.written) ?? ""])
  }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ node: Node, _ arguments: [String: String]
  ) {
    diagnostics.append(Diagnostic(definition, at: node.location, arguments))
  }

  private static let unreadableNumbers: Set<DiagnosticDefinition> = [
    .notANumber, .notAWholeNumber, .notAPercentage, .notMoney,
  ]

  /// A bound as authors write numbers; up to 3.000 it may be a year, which has no dot.
  private static func written(_ bound: Double) -> String {
    if bound == bound.rounded(), abs(bound) < 3_000 { return "\(Int(bound))" }
    return VietnameseNumber.format(bound) ?? "\(bound)"
  }
}

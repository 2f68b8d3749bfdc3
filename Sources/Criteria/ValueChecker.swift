import Diagnostics
import FrontMatter
import Profiles
import VietnameseText

/// Checks the written evidence of one criterion against its type.
struct ValueChecker {
  private let units: UnitTable
  private(set) var diagnostics = [Diagnostic]()

  init(units: UnitTable) {
    self.units = units
  }

  /// - Parameter isDue: whether the criterion is already asked for; before, a short list is fine.
  mutating func check(
    _ node: Node, _ criterion: Criterion, subject: SubjectKind, isDue: Bool
  ) {
    check(node, criterion.field.type, criterion.code)
    guard isDue, case .list = criterion.field.type, node.kind == .sequence else { return }
    let count = node.items.reduce(0) { count, _ in count + 1 }
    let arguments = ["ma": criterion.code, "ten": criterion.name, "so": String(count)]
    if count < criterion.minimum[subject] {
      report(
        criterion.level == .required ? .tooFewItems : .fewerItemsThanUsual, node,
        arguments.merging(["can": String(criterion.minimum[subject])]) { $1 })
    } else if count < criterion.recommended[subject] {
      report(
        .fewerItemsThanUsual, node,
        arguments.merging(["can": String(criterion.recommended[subject])]) { $1 })
    }
  }

  private mutating func check(_ node: Node, _ type: ValueType, _ name: String) {
    switch type {
    case .group(let fields):
      checkGroup(node, fields, name)
    case .measurement:
      checkGroup(node, ValueType.measurementFields, name)
    case .list(let element):
      guard node.kind == .sequence else { return report(.listExpected, node, ["ten": name]) }
      for item in node.items where !item.isEmpty { check(item, element, name) }
    default:
      guard node.kind == .scalar else {
        return report(.plainValueExpected, node, ["ten": name, "kieu": type.written])
      }
      checkScalar(node, type, name)
    }
  }

  private mutating func checkGroup(_ node: Node, _ fields: [Field], _ name: String) {
    guard node.kind == .mapping else {
      let parts = fields.map(\.code).quotedList
      return report(.groupExpected, node, ["ten": name, "danh_sach": parts])
    }
    for field in fields {
      if let value = node[field.code], !value.isEmpty {
        check(value, field.type, field.code)
      } else if field.isRequired {
        diagnostics.append(
          Diagnostic(
            .fieldMissing, at: node.missingKeyLocation(field.code),
            ["ten": name, "truong": field.code, "nhan": field.name]))
      }
    }
    let known = fields.map(\.code)
    for (key, _) in node.entries where !known.contains(key.foldedKey) {
      let nearest = Suggestion.nearest(to: key.foldedKey, in: known)
      diagnostics.append(
        Diagnostic(
          nearest == nil ? .unknownField : .misspeltField, at: key.location,
          [
            "ten": name, "truong": key.text, "goi_y": nearest ?? "", "danh_sach": known.quotedList,
          ]))
    }
  }

  private mutating func checkScalar(_ node: Node, _ type: ValueType, _ name: String) {
    let text = node.text
    let arguments = ["ten": name, "gia_tri": text]
    switch type {
    case .text, .measurement, .group, .list: break
    case .paragraph(let least):
      let count = Syllables.count(text)
      if count < least {
        report(.paragraphTooShort, node, ["ten": name, "so": String(count), "can": String(least)])
      }
    case .number(let bounds):
      checkNumber(WrittenNumber(text)?.approximate, bounds, node, .notANumber, arguments)
    case .integer(let bounds):
      let value = WrittenNumber(text)?.integer.map(Double.init)
      checkNumber(value, bounds, node, .notAWholeNumber, arguments)
    case .year(let bounds):
      let value = CalendarDate(written: text).flatMap { $0.month == nil ? Double($0.year) : nil }
      checkNumber(value, bounds, node, .notAYear, arguments)
    case .percent(let bounds):
      let number = text.hasSuffix("%") ? text.dropLast() : text[...]
      let value = WrittenNumber(number.hasSuffix(" ") ? number.dropLast() : number)?.approximate
      checkNumber(value, bounds, node, .notAPercentage, arguments)
    case .money(let bounds):
      checkMoney(node, bounds, arguments)
    case .date:
      if CalendarDate(written: text) == nil { report(.notADay, node, arguments) }
    case .yesNo:
      if YesNo(written: text) == nil { report(.notYesOrNo, node, arguments) }
    case .choice(let choices):
      let key = Folding.key(text)
      if !choices.contains(where: { $0 == text || Folding.key($0) == key }) {
        report(.notAChoice(in: choices, text), node, choiceArguments(choices, text, name))
      }
    case .unit:
      if units[text] == nil {
        diagnostics.append(unknownUnit(text, known: units.codes, at: node.location))
      }
    }
  }

  private mutating func checkMoney(_ node: Node, _ bounds: Bounds, _ arguments: [String: String]) {
    do throws(Money.Failure) {
      checkNumber(Double(try Money(written: node.text).dong), bounds, node, .notMoney, arguments)
    } catch {
      switch error {
      case .notMoney: report(.notMoney, node, arguments)
      case .missingUnit: report(.moneyWithoutUnit, node, arguments)
      case .foreign(let currency):
        report(.foreignMoney, node, arguments.merging(["ngoai_te": currency]) { $1 })
      }
    }
  }

  private mutating func checkNumber(
    _ value: Double?, _ bounds: Bounds, _ node: Node, _ unreadable: DiagnosticDefinition,
    _ arguments: [String: String]
  ) {
    guard let value else { return report(unreadable, node, arguments) }
    if let least = bounds.least, value < least {
      report(.belowBound, node, arguments.merging(["gioi_han": Self.written(least)]) { $1 })
    } else if let most = bounds.most, value > most {
      report(.aboveBound, node, arguments.merging(["gioi_han": Self.written(most)]) { $1 })
    } else if let least = bounds.usualLeast, value < least {
      report(.unusuallySmall, node, arguments.merging(["gioi_han": Self.written(least)]) { $1 })
    } else if let most = bounds.usualMost, value > most {
      report(.unusuallyLarge, node, arguments.merging(["gioi_han": Self.written(most)]) { $1 })
    }
  }

  private static func written(_ bound: Double) -> String {
    guard bound == bound.rounded(), abs(bound) < 1e15 else { return "\(bound)" }
    return bound < 3_000 ? "\(Int(bound))" : VietnameseNumber.format(Int(bound))
  }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ node: Node, _ arguments: [String: String]
  ) {
    diagnostics.append(Diagnostic(definition, at: node.location, arguments))
  }
}

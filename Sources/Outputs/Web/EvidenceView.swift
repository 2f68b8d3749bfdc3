import Criteria
import FrontMatter
import Profiles
import SiteModel
import Templates
import VietnameseText

/// A profile's evidence as the page shows it: criterion by criterion, in the order of the schema.
struct EvidenceView {
  let page: PageView
  let profile: Profile

  var rows: [Value] {
    guard let evidence = profile.frontMatter?["tieu_chi"] else { return [] }
    let catalogue = page.site.content.schemas
    let schemas = profile.movements.map { catalogue[movement: $0] } + [catalogue.general]
    // What one schema keeps private, no other may show.
    var done = schemas.reduce(into: Set<String>()) { $0.formUnion($1.privateCodes) }
    var rows = [Value]()
    for criterion in schemas.lazy.flatMap(\.criteria) {
      guard let node = evidence[criterion.code], done.insert(criterion.code).inserted,
        let row = row(criterion, node)
      else { continue }
      rows.append(row)
    }
    return rows
  }

  /// Nothing when there is nothing to show.
  private func row(_ criterion: Criterion, _ node: Node) -> Value? {
    var object: Object = [
      "ten": .text(criterion.name), "nguon": page.sourceMark(criterion.source),
      "can_cu": .text(criterion.citation),
    ]
    var sentences = [Value]()
    var measurements = [Value]()
    let items: [Node]
    let element: ValueType
    if case .list(let type) = criterion.field.type {
      (items, element) = (Array(node.items), type)
    } else {
      (items, element) = ([node], criterion.field.type)
    }
    for item in items where !item.saysNothing {
      switch element {
      case .measurement: measurements.append(measurement(item))
      case .group(let fields): sentences.append(sentence(item, fields))
      default:
        let text = written(item, element, unit: criterion.field.unitOfMeasure)
        sentences.append(sentence(text.capitalizedFirst, []))
      }
    }
    guard !sentences.isEmpty || !measurements.isEmpty else { return nil }
    object.appendList("cau", sentences)
    object.appendList("so_lieu", measurements)
    return .object(object)
  }

  /// A group: its name or first part as the main clause, the rest as labelled parts. A number is
  /// followed by the unit that stands beside it.
  private func sentence(_ node: Node, _ fields: [Field]) -> Value {
    var parts = [(label: String, text: String, code: String)]()
    for field in fields {
      guard let value = node[field.code], !value.saysNothing else { continue }
      if field.code == "don_vi", case .text = field.type, let last = parts.indices.last,
        parts[last].code == "gia_tri"
      {
        parts[last].text += " " + value.text
        continue
      }
      let text = written(value, field.type, unit: field.unitOfMeasure)
      parts.append((field.name, text, field.code))
    }
    guard let main = parts.firstIndex(where: { $0.code == "ten" || $0.code == "mo_ta" }) else {
      return sentence("", parts.map { ($0.label, $0.text) })
    }
    let title = parts.remove(at: main).text.capitalizedFirst
    return sentence(title, parts.map { ($0.label, $0.text) })
  }

  private func sentence(_ main: String, _ parts: [(String, String)]) -> Value {
    var object: Object = ["chinh": .text(main)]
    object.appendList("phu", parts.map { ["nhan": .text($0.0), "gia_tri": .text($0.1)] })
    return .object(object)
  }

  private func written(_ node: Node, _ type: ValueType, unit: String) -> String {
    if case .unit = type { return page.site.content.units[node.text]?.shortName ?? node.text }
    if node.kind == .sequence { return node.items.map(\.text).joined(separator: ", ") }
    return unit.isEmpty || node.text.hasSuffix(unit) ? node.text : "\(node.text) \(unit)"
  }

  /// Before and after, with the lengths of their bars out of 100.
  private func measurement(_ node: Node) -> Value {
    let text = { (key: String) in node[key]?.text ?? "" }
    let unit = text("don_vi")
    let withUnit = { (value: String) in
      value.isEmpty ? "–" : unit.isEmpty || value.hasSuffix(unit) ? value : "\(value) \(unit)"
    }
    let (before, after) = (text("truoc"), text("sau"))
    let values = [before, after].map { text in
      WrittenNumber(percentage: text)?.approximate ?? 0
    }
    let most = max(values.max() ?? 0, 0)
    let share = { (value: Double) -> Value in
      .integer(most > 0 ? Int((max(value, 0) / most * 100).rounded()) : 0)
    }
    return [
      "ten": .text(text("ten").capitalizedFirst), "truoc": .text(withUnit(before)),
      "sau": .text(withUnit(after)), "ty_truoc": share(values[0]), "ty_sau": share(values[1]),
      "ky": .text(text("ky")), "nguon_so": .text(text("nguon")),
    ]
  }
}

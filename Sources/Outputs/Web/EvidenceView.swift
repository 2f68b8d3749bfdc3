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

  /// What the profile shows for one criterion.
  struct Row {
    let code: String
    let value: Value
    let hasSentences: Bool
    let hasMeasurements: Bool
    /// The first of it, in a few words.
    let gist: String
  }

  var rows: [Row] { shown.compactMap(row) }

  /// Everything that has both a value before and one after, in the order of the criteria.
  var measurements: [Measurement] {
    shown.flatMap { criterion, node in
      switch criterion.field.type {
      case .measurement: [Measurement(node)]
      case .list(.measurement): node.items.map(Measurement.init)
      default: [Measurement]()
      }
    }.filter(\.isComplete)
  }

  /// The criteria for which the profile has something to show, each once.
  private var shown: [(criterion: Criterion, node: Node)] {
    guard let evidence = profile.frontMatter?["tieu_chi"] else { return [] }
    let catalogue = page.site.content.schemas
    let schemas = profile.movements.map { catalogue[movement: $0] } + [catalogue.general]
    // What one schema keeps private, no other may show.
    let kept = schemas.reduce(into: Set<String>()) { $0.formUnion($1.privateCodes) }
    var shown = [(criterion: Criterion, node: Node)]()
    for schema in schemas {
      let others = shown
      for criterion in schema.criteria {
        guard let node = evidence[criterion.code], !kept.contains(criterion.code),
          !others.contains(where: { $0.criterion.code == criterion.code })
        else { continue }
        shown.append((criterion, node))
      }
    }
    return shown
  }

  /// Nothing when there is nothing to show.
  private func row(_ criterion: Criterion, _ node: Node) -> Row? {
    var sentences = [Value]()
    var measurements = [Value]()
    var gist = ""
    let items: [Node]
    let element: ValueType
    if case .list(let type) = criterion.field.type {
      (items, element) = (Array(node.items), type)
    } else {
      (items, element) = ([node], criterion.field.type)
    }
    for item in items where !item.saysNothing {
      switch element {
      case .measurement:
        let measurement = Measurement(item)
        measurements.append(measurement.value(page, of: criterion))
        if gist.isEmpty { gist = measurement.gist }
      case .group(let fields):
        let clauses = clauses(item, fields)
        sentences.append(sentence(clauses))
        if gist.isEmpty { gist = clauses.main }
      default:
        let text = written(item, element, unit: criterion.field.unitOfMeasure)
        sentences.append(sentence(Clauses(main: text.capitalizedFirst)))
        if gist.isEmpty { gist = text.capitalizedFirst }
      }
    }
    guard !sentences.isEmpty || !measurements.isEmpty else { return nil }
    return Row(
      code: criterion.code,
      value: [
        "ten": .text(criterion.name), "nguon": page.sourceMark(criterion.source),
        "can_cu": .text(criterion.citation), "cau": .list(sentences),
        "co_cau": .bool(!sentences.isEmpty), "so_lieu": .list(measurements),
        "co_so_lieu": .bool(!measurements.isEmpty),
      ],
      hasSentences: !sentences.isEmpty,
      hasMeasurements: !measurements.isEmpty, gist: gist)
  }

  /// A group: its name or description as the main clause, the rest as labelled parts. A number is
  /// followed by the unit that stands beside it; a description below a name needs no label.
  private func clauses(_ node: Node, _ fields: [Field]) -> Clauses {
    var name: String?
    var description: String?
    var parts = [(label: String, text: String)]()
    var before = ""
    var found: Node?
    for field in fields {
      guard let value = node.value(of: field.code, after: &found), !value.saysNothing else {
        continue
      }
      if field.code == "don_vi", case .text = field.type, before == "gia_tri" {
        parts[parts.count - 1].text += " " + value.text
        continue
      }
      let text = written(value, field.type, unit: field.unitOfMeasure)
      switch field.code {
      case "ten": name = text.capitalizedFirst
      case "mo_ta": description = text.capitalizedFirst
      default: parts.append((field.name, text))
      }
      before = field.code
    }
    return Clauses(
      main: name ?? description ?? "", description: name == nil ? "" : description ?? "",
      parts: parts)
  }

  private struct Clauses {
    let main: String
    var description = ""
    var parts = [(label: String, text: String)]()
  }

  private func sentence(_ clauses: Clauses) -> Value {
    [
      "chinh": .text(clauses.main), "mo_ta": .text(clauses.description),
      "phu": .list(clauses.parts.map { ["nhan": .text($0.label), "gia_tri": .text($0.text)] }),
      "co_phu": .bool(!clauses.parts.isEmpty),
    ]
  }

  private func written(_ node: Node, _ type: ValueType, unit: String) -> String {
    if case .unit = type { return page.site.content.units.shortName(of: node.text) }
    if node.kind == .sequence { return node.items.map(\.text).joined(separator: ", ") }
    return unit.isEmpty || node.text.hasSuffix(unit) ? node.text : "\(node.text) \(unit)"
  }
}

/// One quantity before and after, as an author wrote it.
struct Measurement {
  let name: String
  let before: String
  let after: String
  let period: String
  let source: String
  let bars: BeforeAfter?
  /// Whether both sides were measured.
  let isComplete: Bool

  init(_ node: Node) {
    let text = { (key: String) in node[key]?.text ?? "" }
    let unit = text("don_vi")
    let withUnit = { (value: String) in
      value.isEmpty ? "–" : unit.isEmpty || value.hasSuffix(unit) ? value : "\(value) \(unit)"
    }
    (before, after) = (withUnit(text("truoc")), withUnit(text("sau")))
    bars = BeforeAfter(before: text("truoc"), after: text("sau"))
    isComplete = !text("truoc").isEmpty && !text("sau").isEmpty
    (name, period, source) = (text("ten").capitalizedFirst, text("ky"), text("nguon"))
  }

  /// “Số vụ tai nạn nhẹ: 11 vụ → 4 vụ”
  var gist: String { "\(name): \(before) → \(after)" }

  func value(_ page: PageView, of criterion: Criterion) -> Value {
    [
      "ten": .text(name), "tieu_chi": .text(criterion.name), "truoc": .text(before),
      "sau": .text(after), "thanh": page.bars(bars), "ky": .text(period),
      "nguon_so": .text(source),
    ]
  }
}

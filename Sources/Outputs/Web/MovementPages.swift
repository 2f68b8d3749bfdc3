import Criteria
import Markup
import Profiles
import SiteModel
import Templates
import VietnameseText

extension PageView {
  func movements() -> Object {
    let introduction =
      "Mỗi phong trào, chương trình, cuộc vận động có tiêu chí riêng; hồ sơ nào cũng phải đạt thêm tiêu chí chung."
    var object = head(title: "Phong trào", description: introduction, trail: trail())
    object.append("dan", .text(introduction))
    let inForce = site.movements.filter {
      $0.isInForce(on: site.date) || !site.indices(inMovement: $0.id).isEmpty
    }
    let counts = inForce.map { ($0, site.indices(inMovement: $0.id).count) }
    let most = counts.map(\.1).max() ?? 0
    object.appendList(
      "nhom",
      site.content.organisation.groups.compactMap { group in
        let own = counts.filter { $0.0.group == group.code }
        guard !own.isEmpty else { return nil }
        return [
          "ma": .text(group.code), "ten": .text(group.name), "ten_ngan": .text(group.shortName),
          "phong_trao": .list(own.map { movementLine($0.0, count: $0.1, most: most) }),
        ]
      })
    return object
  }

  func movement(_ id: String, page: Int, _ document: MarkupDocument?) -> Object {
    guard let movement = site.movement(id) else { return [:] }
    let schema = site.content.schemas[movement: id]
    let indices = site.indices(inMovement: id)
    var object = pagedHead(
      title: movement.shortName, page: page,
      description: movement.summary.isEmpty ? movement.name : movement.summary,
      trail: trail(("Phong trào", "phong-trao.html")))
    object["tieu_de"] = .text(movement.name.unbroken)
    object.append("lop", .text("mau-\(id)"))
    object.append("bia", .html(Cover.drawing(for: movement.outputPath)))
    object.append("ten_ngan", .text(movement.shortName))
    object.append("tom_tat", .text(movement.summary))
    object.append("nhom_ten", .text(site.group(of: movement)?.shortName ?? ""))
    object.append("doi_tuong", .text(movement.subjectNames.lowercased()))
    object.append("nguyen_van", .text(movement.originalText))
    object.append("can_cu", .text(movement.citation))
    object.append("hieu_luc", .text(movement.endNote(on: site.date)))
    object.append("than_bai", document.map { .html($0.html) } ?? "")
    object.append(contentsOf: web.criteria(of: id) ?? criteria(of: movement))
    object.appendList(
      "it_nhat_mot",
      schema.alternatives.map { group in
        let names = group.codes.map { "“\(schema[$0]?.name ?? $0)”" }
        return [
          "can": .text(group.level == .required ? "Cần" : "Nên có"),
          "ten": .text(names.joined(separator: " hoặc ")),
        ]
      })
    object.append("tong", .text(VietnameseNumber.format(indices.count)))
    appendCards(indices, page: page, stem: "phong-trao/\(id)", to: &object)
    return object
  }

  /// What a movement asks, the same on each of its pages.
  func criteria(of movement: Movement) -> Object {
    let schemas = site.content.schemas
    var object = Object()
    object.appendList(
      "tieu_chi", schemas[movement: movement.id].criteria.map { criterion($0, of: movement) })
    object.appendList(
      "tc_chung",
      schemas.general.requiredBlocks.map(block)
        + schemas.general.criteria.map { criterion($0, of: movement) })
    return object
  }

  /// A criterion as its readers want it: what to show, from when on, on whose word.
  private func criterion(_ criterion: Criterion, of movement: Movement) -> Value {
    let limited = movement.subjects.filter { !criterion.subjects.contains($0) }
    return explained(
      name: criterion.name, guidance: criterion.guidance, example: criterion.example,
      evidence: criterion.evidence, reminder: criterion.reminder, citation: criterion.citation,
      dueFrom: criterion.dueFrom, level: criterion.level,
      source: criterion.source,
      subjects: limited.isEmpty ? "" : criterion.subjects.map(\.rawValue).joined(separator: ", "))
  }

  private func block(_ block: RequiredBlock) -> Value {
    explained(
      name: block.name, guidance: block.guidance, example: "", evidence: "", reminder: "",
      citation: block.citation,
      dueFrom: block.dueFrom, level: .required, source: .plan,
      subjects: block.kinds.map(\.rawValue).joined(separator: ", "))
  }

  private func explained(
    name: String, guidance: String, example: String, evidence: String, reminder: String,
    citation: String, dueFrom: State,
    level: CriterionLevel, source: CriterionSource, subjects: String
  ) -> Value {
    [
      "ten": .text(name), "huong_dan": .text(guidance), "vi_du": .text(example),
      "minh_chung": .text(evidence), "luu_y": .text(reminder),
      "can_cu": .text(citation), "ap_dung": .text(subjects), "tu": .text(dueFrom.rawValue),
      "muc": [
        "ten": .text(level.rawValue.capitalizedFirst), "ma": .text(Slug.make(level.rawValue)),
      ],
      "nguon": sourceMark(source),
    ]
  }

  /// `{ten, ma}` of where a criterion comes from.
  func sourceMark(_ source: CriterionSource) -> Value {
    switch source {
    case .plan: Self.planMark
    case .regulation: Self.regulationMark
    case .suggestion: Self.suggestionMark
    }
  }

  private static let planMark: Value = ["ten": "Kế hoạch", "ma": "ke-hoach"]
  private static let regulationMark: Value = ["ten": "Quy định", "ma": "quy-dinh"]
  private static let suggestionMark: Value = ["ten": "Gợi ý", "ma": "goi-y"]
}

extension Movement {
  /// “Hết hiệu lực từ 01/01/2025”, when its last day lies before a date.
  fileprivate func endNote(on date: CalendarDate) -> String {
    guard let validTo, validTo.lastDay < date, let end = validTo.dayAfter else { return "" }
    return "Hết hiệu lực từ \(end.written)"
  }
}

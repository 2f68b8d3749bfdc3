import Criteria
import Profiles
import SiteModel
import Templates
import VietnameseText

// What a movement expects, told to the people who may meet it: what, of whom, from when on, on whose
// word, and how one of its profiles has done it.

extension PageView {
  func expectations(of movement: Movement, example: (entry: Int, Profile)?) -> Object {
    let schemas = site.content.schemas
    let schema = schemas[movement: movement.id]
    let shown = example.map { entry, profile in Shown(self, entry, profile) }
    let own = schema.criteria.map { ($0.level, criterion($0, of: movement, shown)) }
    var object = Object()
    object.append("mau_ho_so", shown?.link ?? false)
    object.appendList(
      "muc_tc",
      CriterionLevel.allCases.compactMap { level in
        let criteria = own.filter { $0.0 == level }.map(\.1)
        return criteria.isEmpty
          ? nil
          : [
            "ten": .text(level.heading), "ma": .text(Slug.make(level.rawValue)),
            "tieu_chi": .list(criteria),
          ]
      })
    object.appendList(
      "it_nhat_mot",
      schema.alternatives.map { group in
        let names = group.codes.map { "“\(schema[$0]?.name ?? $0)”" }
        return [
          "can": .text(group.level == .required ? "Cần" : "Nên có"),
          "ten": .text(names.joined(separator: " hoặc ")),
        ]
      })
    object.appendList(
      "tc_chung",
      schemas.general.requiredBlocks.map(block)
        + schemas.general.criteria.map { criterion($0, of: movement, shown) })
    return object
  }

  /// The profile from which examples are taken.
  private struct Shown {
    let link: Value
    let gists: [String: String]

    init(_ page: PageView, _ entry: Int, _ profile: Profile) {
      link = page.named(profile.title, "\(page.site.entries[entry].path)#minh_chung")
      gists = Dictionary(
        EvidenceView(page: page, profile: profile).rows.map { ($0.code, $0.gist) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  private func criterion(
    _ criterion: Criterion, of movement: Movement, _ shown: Shown?
  ) -> Value {
    let limited = movement.subjects.contains { !criterion.subjects.contains($0) }
    var whom = limited ? criterion.subjects.map(\.rawValue).joined(separator: ", ") : ""
    let types = site.content.organisation.unitTypes.filter {
      criterion.unitTypes.contains($0.code)
    }
    if !types.isEmpty {
      whom += whom.isEmpty ? "đơn vị thuộc loại hình " : " ở đơn vị thuộc loại hình "
      whom += types.map(\.name.lowercasedFirst).joined(separator: ", ")
    }
    return [
      "ten": .text(criterion.name), "huong_dan": .text(criterion.guidance),
      "thoi_diem": .text(criterion.level.due(from: criterion.dueFrom)), "ap_dung": .text(whom),
      "nguon": sourceMark(criterion.source), "can_cu": .text(criterion.citation),
      "vi_du": .text(shown?.gists[criterion.code] ?? ""),
      "minh_chung": .text(criterion.evidence), "luu_y": .text(criterion.reminder),
      "vi_du_ghi": .text(criterion.example),
    ]
  }

  private func block(_ block: RequiredBlock) -> Value {
    [
      "ten": .text(block.name), "huong_dan": .text(block.guidance),
      "thoi_diem": .text(CriterionLevel.required.due(from: block.dueFrom)),
      "ap_dung": .text(block.kinds.map(\.rawValue).joined(separator: ", ")),
      "nguon": sourceMark(.plan), "can_cu": .text(block.citation), "vi_du": "",
      "minh_chung": "", "luu_y": "", "vi_du_ghi": "",
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

extension CriterionLevel {
  fileprivate var heading: String {
    switch self {
    case .required: "Điều bắt buộc"
    case .recommended: "Điều nên có"
    case .reference: "Điều để tham khảo"
    }
  }

  /// “Cần có từ lúc kiểm chứng”
  fileprivate func due(from state: State) -> String {
    let verb =
      switch self {
      case .required: "Cần có"
      case .recommended: "Nên có"
      case .reference: "Có thể ghi"
      }
    return state == .discovered ? "\(verb) ngay từ đầu" : "\(verb) từ bước \(state.rawValue)"
  }
}

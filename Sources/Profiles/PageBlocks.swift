import Diagnostics
import FrontMatter

// The blocks of a profile that only its own pages show. They are read twice, once to report what is
// wrong with them and once to show them, so that nothing of them stays in memory between.

/// A figure shown large: an item of `so_noi_bat`.
package struct KeyFigure: Sendable, Hashable {
  package let figure: String
  package let label: String

  static func read(_ item: inout MappingReader) -> KeyFigure? {
    let figure = item.requiredText("so")
    let label = item.requiredText("nhan")
    guard let figure, let label else { return nil }
    return KeyFigure(figure: figure, label: label)
  }
}

/// An award: an item of `khen_thuong`.
package struct Award: Sendable, Hashable {
  package let form: String
  package let level: String
  package let decision: String
  package let kind: String
  package let date: CalendarDate?

  static func read(_ item: inout MappingReader) -> Award? {
    let form = item.requiredText("hinh_thuc")
    let level = item.text("cap") ?? ""
    let decision = item.text("so_qd") ?? ""
    let kind = item.text("loai") ?? ""
    let date = item.date("ngay")
    return form.map {
      Award(form: $0, level: level, decision: decision, kind: kind, date: date)
    }
  }
}

/// The collective's own recognition, by vote: `suy_ton`.
package struct Recognition: Sendable, Hashable {
  package let date: CalendarDate?
  package let meeting: String
  package let present: Int?
  package let inFavour: Int?

  static func read(_ item: inout MappingReader) -> Recognition? {
    let date = item.requiredDate("ngay")
    let meeting = item.requiredText("hoi_nghi") ?? ""
    let present = item.integer("so_du")
    let inFavour = item.integer("so_tan_thanh")
    _ = item.text("bien_ban")
    if let present, let inFavour, inFavour > present, let value = item.node["so_tan_thanh"] {
      item.report(
        .moreVotesThanVoters, at: value,
        ["tan_thanh": String(inFavour), "du": String(present)])
    }
    return Recognition(date: date, meeting: meeting, present: present, inFavour: inFavour)
  }
}

/// The unit's word that the rules were kept: `chap_hanh`.
package struct Compliance: Sendable, Hashable {
  /// Whether some answer is no, or someone was disciplined: then the profile cannot stand as an
  /// example (the plan, III.2.1).
  package var isBroken: Bool {
    [party, state, union].contains(false) || disciplined == true
  }

  package let party: Bool?
  package let state: Bool?
  package let union: Bool?
  package let confirmedBy: String
  package let date: CalendarDate?
  package let disciplined: Bool?

  static func read(_ item: inout MappingReader) -> Compliance? {
    Compliance(
      party: item.flag("dang"), state: item.flag("nha_nuoc"), union: item.flag("cong_doan"),
      confirmedBy: item.text("nguoi_xac_nhan") ?? "", date: item.date("ngay"),
      disciplined: item.flag("ky_luat"))
  }
}

/// How another unit can do the same: `huong_dan_ap_dung`.
package struct Guide: Sendable, Hashable {
  package let problem: String
  package let conditions: [String]
  package let steps: [Step]
  package let cost: String
  package let costSource: String
  package let people: String
  package let difficulties: String
  package let lessons: String
  package let notSuitable: String
  package let contact: String

  package struct Step: Sendable, Hashable {
    package let action: String
    package let who: String
    package let duration: String

    fileprivate static func read(_ item: inout MappingReader) -> Step? {
      let action = item.requiredText("viec")
      let who = item.text("ai") ?? ""
      let duration = item.text("bao_lau") ?? ""
      return action.map { Step(action: $0, who: who, duration: duration) }
    }
  }

  static func read(_ item: inout MappingReader) -> Guide? {
    let steps = item.records("buoc", Step.read)
    let cost = item.record("kinh_phi") { item in
      (total: item.text("tong") ?? "", source: item.text("nguon") ?? "")
    }
    let value = Guide(
      problem: item.text("van_de") ?? "", conditions: item.words("dieu_kien").map(\.text),
      steps: steps, cost: cost?.total ?? "", costSource: cost?.source ?? "",
      people: item.text("nhan_luc") ?? "",
      difficulties: item.text("kho_khan") ?? "", lessons: item.text("bai_hoc") ?? "",
      notSuitable: item.text("khong_phu_hop_khi") ?? "", contact: item.text("dau_moi") ?? "")
    _ = item.text("ket_qua")
    return value
  }
}

extension Profile {
  package var keyFigures: [KeyFigure] { blocks("so_noi_bat", KeyFigure.read) }

  package var awards: [Award] { blocks("khen_thuong", Award.read) }

  package var recognition: Recognition? { block("suy_ton", Recognition.read) }

  package var guide: Guide? { block("huong_dan_ap_dung", Guide.read) }

  /// A key without a value is no block.
  private func block<Block>(_ key: String, _ read: (inout MappingReader) -> Block?) -> Block? {
    guard let node = frontMatter?[key], node.kind == .mapping else { return nil }
    var reader = MappingReader(node)
    return read(&reader)
  }

  private func blocks<Block>(_ key: String, _ read: (inout MappingReader) -> Block?) -> [Block] {
    guard let list = frontMatter?[key], list.kind == .sequence else { return [] }
    return list.items.compactMap { node in
      var reader = MappingReader(node)
      return read(&reader)
    }
  }
}

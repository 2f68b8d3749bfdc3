import Profiles
import SiteModel
import Templates
import VietnameseText

extension PageView {
  /// `tien-do.html`: how far the plan's targets have come, counted on what is public alone.
  ///
  /// Units that are still missing are a number here and no names: one whose profile is held back
  /// would stand among them, and that is the office's affair.
  func progress() -> Object {
    let shown = site.entries.filter { !$0.isDraft }.map(\.profile)
    let progress = TargetProgress(site.content.keeping(shown), asOf: site.date)
    let plan = site.content.organisation.plan
    let introduction = """
      Kết quả thực hiện chỉ tiêu của kế hoạch\(plan.number.isEmpty ? "" : " \(plan.number)"), tính \
      trên các hồ sơ đã công bố.
      """
    var object = head(
      title: "Tiến độ thực hiện chỉ tiêu", description: introduction, trail: trail())
    object.append("dan", .text(introduction))
    object.append("ky", progress.map { .text($0.period.name) } ?? "")
    object.append("den", progress.map { Value($0.period.to) } ?? false)
    object.appendList("chi_tieu", (progress?.targets ?? []).map(target))
    object.appendList("buoc", progress.map(states) ?? [])
    object.appendList("loai_hinh", progress.map(unitTypes) ?? [])
    return object
  }

  private func target(_ result: TargetResult) -> Value {
    let goal = result.goal ?? result.whole ?? 0
    let verdict =
      switch result.isMet {
      case true?: "đạt"
      case false?: "chưa đạt"
      case nil: "ưu tiên"
      }
    return [
      "ma": .text(result.target.code), "ten": .text(result.target.name),
      "dat": .text(VietnameseNumber.format(result.reached)),
      "giao": .text(VietnameseNumber.format(goal)), "ket_qua": .text(verdict),
      "ty_le": .integer(barLength(result.reached, of: goal)),
    ]
  }

  private func states(_ progress: TargetProgress) -> [Value] {
    let counts = State.allCases.map { state in
      (state, progress.counts.known.count { progress.counts.states[$0] == state })
    }.filter { $0.1 > 0 }
    let most = counts.map(\.1).max() ?? 0
    return counts.map { state, count in
      [
        "ten": .text(state.rawValue.capitalizedFirst), "so": .text(VietnameseNumber.format(count)),
        "ty_le": .integer(barLength(count, of: most)),
      ]
    }
  }

  /// Registered in the period, by the type of their unit.
  private func unitTypes(_ progress: TargetProgress) -> [Value] {
    let types = progress.counts.unitOfRegistered.values.compactMap { site.content.units[$0]?.type }
    let counts = Dictionary(types.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max() ?? 0
    return site.content.organisation.unitTypes.filter { counts[$0.code] != nil }.map { type in
      let count = counts[type.code] ?? 0
      return [
        "ten": .text(type.name), "so": .text(VietnameseNumber.format(count)),
        "ty_le": .integer(barLength(count, of: most)),
      ]
    }
  }

  /// The length of a bar, out of 100; what is not nothing is never drawn as nothing.
  private func barLength(_ count: Int, of whole: Int) -> Int {
    guard whole > 0, count > 0 else { return 0 }
    return max(2, min(100, count * 100 / whole))
  }
}

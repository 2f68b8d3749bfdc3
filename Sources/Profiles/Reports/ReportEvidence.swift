import Diagnostics
import FrontMatter
import VietnameseText

/// What reports count and the site does not keep: read from a profile's front matter only when a
/// report is to be made. Values that cannot be read were reported with the profile, and are nothing
/// here.
package struct ReportEvidence: Sendable {
  package let initiatives: [Initiative]
  package let care: [Care]
  package let awards: [Award]
  /// Whether `chu_the` says that it is a woman; nothing when it does not say.
  package let isWoman: Bool?

  /// An item of `sang_kien`.
  package struct Initiative: Sendable, Hashable {
    package let name: String
    package let date: CalendarDate?
    package let decision: String
    package let value: Money?
    /// Whether a body has recognised it.
    package let isRecognised: Bool
  }

  /// Something given to people.
  package struct Care: Sendable, Hashable {
    package let kind: Kind
    package let name: String
    package let date: CalendarDate?
    /// Houses, gifts or people, by its kind.
    package let count: Int
    package let value: Money?

    package enum Kind: Sendable, Hashable, CaseIterable {
      case newHouses, repairedHouses, gifts, programme, women
    }
  }

  /// - Parameter profile: with its front matter.
  package init(_ profile: Profile) {
    let root = profile.frontMatter
    let evidence = root?["tieu_chi"]
    let registered = profile.milestones[.registered].flatMap { CalendarDate(year: $0.year) }
    let year = registered ?? Int(profile.year).flatMap { CalendarDate(year: $0) }
    initiatives = (evidence?.list("sang_kien") ?? []).compactMap { item in
      guard let name = item.text("ten") else { return nil }
      let level = item.text("cap_cong_nhan").map(Folding.key) ?? ""
      return Initiative(
        name: name, date: item.date("ngay_qd") ?? item.date("nam") ?? year,
        decision: item.text("so_qd") ?? "", value: item.money("gia_tri_lam_loi"),
        isRecognised: !["", "chua"].contains(level))
    }
    care = Self.care(evidence, year)
    awards = profile.awards
    isWoman = root?["chu_the"]?.text("gioi_tinh").map { Folding.key($0) == "nu" }
  }

  private static func care(_ evidence: Node?, _ year: CalendarDate?) -> [Care] {
    guard let evidence else { return [] }
    var care = evidence.list("mai_am").map { item in
      Care(
        kind: item.text("loai").map(Folding.key) == "sua_chua" ? .repairedHouses : .newHouses,
        name: item.text("loai") ?? "", date: item.date("ngay_ban_giao") ?? year,
        count: item.integer("so_can") ?? 0, value: item.money("tong"))
    }
    care += evidence.list("suat_qua").map { item in
      let (count, price) = (item.integer("so_suat") ?? 0, item.money("don_gia"))
      let total = price.flatMap { price -> Money? in
        let (dong, overflow) = price.dong.multipliedReportingOverflow(by: count)
        return overflow ? nil : Money(dong: dong, isEstimate: price.isEstimate)
      }
      return Care(
        kind: .gifts, name: item.text("loai") ?? "", date: item.date("ngay") ?? year, count: count,
        value: total)
    }
    if let total = evidence.money("tong_gia_tri") {
      care.append(
        Care(
          kind: .programme, name: "", date: evidence.date("nam_to_chuc") ?? year,
          count: evidence.integer("so_nguoi_thu_huong") ?? 0, value: total))
    }
    care += evidence.list("cham_lo_nu").map { item in
      Care(
        kind: .women, name: item.text("noi_dung") ?? "", date: item.date("ngay") ?? year,
        count: item.integer("so_nu_huong_loi") ?? 0, value: item.money("kinh_phi"))
    }
    return care
  }
}

extension Node {
  fileprivate func list(_ key: String) -> [Node] {
    guard let list = self[key], list.kind == .sequence else { return [] }
    return list.items.filter { $0.kind == .mapping }
  }

  fileprivate func text(_ key: String) -> String? {
    guard let value = self[key], value.kind == .scalar, !value.isEmpty else { return nil }
    return value.text
  }

  fileprivate func date(_ key: String) -> CalendarDate? {
    text(key).flatMap { CalendarDate(written: $0) }
  }

  fileprivate func integer(_ key: String) -> Int? {
    text(key).flatMap { WrittenNumber($0)?.integer }.flatMap { $0 >= 0 ? $0 : nil }
  }

  fileprivate func money(_ key: String) -> Money? {
    guard let text = text(key) else { return nil }
    do throws(Money.Failure) { return try Money(written: text) } catch { return nil }
  }
}

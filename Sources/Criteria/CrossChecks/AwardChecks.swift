import Diagnostics
import FrontMatter
import Profiles
import VietnameseText

extension CrossChecks {
  /// One level gives one subject in one year an award for all its work or one for a movement, not
  /// both (the confederation's guidance of 11/08/2016, as published); and bodies dissolved in a
  /// reorganisation are not commended (Circular 15/2025/TT-BNV).
  func awards(_ profile: Profile, _ root: Node) -> [Diagnostic] {
    var findings = [Diagnostic]()
    var given = [(award: GivenAward, node: Node)]()
    for item in root.list("khen_thuong") {
      guard let award = GivenAward(item) else { continue }
      if let other = given.first(where: { $0.award.excludes(award) }) {
        findings.append(
          Diagnostic(
            .awardsExclude, at: item.place(of: "loai"),
            ["cap": award.level, "nam": String(award.date.year)],
            notes: [
              Diagnostic.Note(
                LocalizedText(vi: "hình thức kia", en: "the other award"),
                at: other.node.place(of: "loai"))
            ]))
      }
      given.append((award, item))
      if profile.subject == .collective, let unit = units[profile.unit], let end = unit.validTo,
        end.lastDay < award.date
      {
        findings.append(
          Diagnostic(
            .awardAfterEnd, at: item.place(of: "ngay"),
            ["don_vi": unit.shortName, "den": end.written, "ngay": award.date.written]))
      }
    }
    return findings
  }
}

/// An award as far as others may exclude it.
private struct GivenAward {
  let level: String
  let date: CalendarDate
  private let scope: Scope

  /// What an award is for. Those of short campaigns, for a sudden deed or at a review stand beside
  /// any other.
  private enum Scope {
    case allWork, oneMovement, besides
  }

  /// Nothing when the item has no date.
  init?(_ item: Node) {
    guard let date = item.date("ngay") else { return nil }
    self.date = date
    level = item["cap"]?.text ?? ""
    let kind = Naming.folded(item["loai"]?.text ?? "")
    let holds = { (words: String) in kind.holdsWords(Array(words.utf8)) }
    if ["dot", "dot xuat", "so ket", "tong ket", "cao diem"].contains(where: holds) {
      scope = .besides
    } else if holds("toan dien") || holds("thuong xuyen") {
      scope = .allWork
    } else if holds("chuyen de") {
      scope = .oneMovement
    } else {
      scope = .besides
    }
  }

  func excludes(_ other: GivenAward) -> Bool {
    let isPair =
      (scope == .allWork && other.scope == .oneMovement)
      || (scope == .oneMovement && other.scope == .allWork)
    return isPair && date.year == other.date.year && !level.isEmpty
      && Folding.key(level) == Folding.key(other.level)
  }
}

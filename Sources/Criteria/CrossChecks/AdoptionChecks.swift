import Diagnostics
import FrontMatter
import Profiles

extension CrossChecks {
  /// A model spreads to others: not to its own unit, nor to what that has become, nor to a unit
  /// that is no more; and it has not spread until someone has taken it up.
  func adoptions(_ profile: Profile, _ root: Node) -> [Diagnostic] {
    var findings = [Diagnostic]()
    var isOwn = false
    for item in root.list("nhan_rong") {
      guard let node = item["don_vi"], let unit = units[node.text], let taken = item.date("ngay")
      else { continue }
      let today = units.standing(unit.code, asOf: taken)
      if unit.code == profile.unit {
        isOwn = true
        findings.append(
          Diagnostic(.adoptedByOrigin, at: node.location, ["don_vi": unit.shortName]))
      } else if today == units.standing(profile.unit, asOf: taken) {
        isOwn = true
        findings.append(
          Diagnostic(
            .adoptedByKin, at: node.location,
            [
              "don_vi": unit.shortName, "ngay": taken.written,
              "goc": units[profile.unit]?.shortName ?? profile.unit,
            ]))
      } else if let end = unit.validTo, end.lastDay < taken {
        findings.append(
          Diagnostic(
            today == unit.code ? .adopterEnded : .adopterReplaced, at: node.location,
            [
              "don_vi": unit.shortName, "den": end.written, "ngay": taken.written,
              "ma_moi": today, "ten_moi": units[today]?.shortName ?? today,
            ]))
      }
    }
    if !isOwn, let finding = spreadToNobody(profile, root) { findings.append(finding) }
    return findings
  }

  private func spreadToNobody(_ profile: Profile, _ root: Node) -> Diagnostic? {
    guard let spread = profile.milestones[.spread], spread <= date,
      // A list in which something cannot be read has findings of its own.
      root.isList("nhan_rong", ofCount: profile.adoptions.count),
      !profile.adoptions.contains(where: { $0.level > .visited })
    else { return nil }
    return Diagnostic(
      .spreadToNobody, at: root.place(of: "nhan_rong", in: "qua_trinh"),
      ["ngay": spread.written])
  }
}

import Diagnostics
import FrontMatter
import Profiles

extension CrossChecks {
  /// What is told as done cannot have a date to come. A milestone to come is a plan, and is said to
  /// be one; an approval to come holds the profile back until its day.
  func dates(_ profile: Profile, _ root: Node) -> [Diagnostic] {
    var findings = [Diagnostic]()
    for key in ["suy_ton", "chap_hanh"] {
      if let block = root[key] { lookAhead(block, "ngay", key, &findings) }
    }
    for key in ["kiem_chung", "nhan_rong", "khen_thuong"] {
      for item in root.list(key) { lookAhead(item, "ngay", key, &findings) }
    }
    for item in root.evidence("sang_kien") {
      lookAhead(item, "ngay_qd", "sang_kien", &findings)
    }
    for (state, reached) in profile.milestones.reached where reached > date {
      findings.append(
        Diagnostic(
          .plannedMilestone, at: root.place(of: state.key, in: "qua_trinh"),
          ["khoa": state.key, "ngay": reached.written, "hom_nay": date.written]))
    }
    return findings
  }

  private func lookAhead(
    _ node: Node, _ key: String, _ block: String, _ findings: inout [Diagnostic]
  ) {
    guard let value = node[key], let told = CalendarDate(written: value.text), told > date else {
      return
    }
    findings.append(
      Diagnostic(
        .dateToCome, at: value.location,
        ["khoi": block, "ngay": told.written, "hom_nay": date.written]))
  }

  /// The steps that stand on a verification: approval, and being a pilot model.
  func process(_ profile: Profile, _ root: Node) -> [Diagnostic] {
    // A list in which something cannot be read has findings of its own.
    guard !profile.verifications.isEmpty,
      root.isList("kiem_chung", ofCount: profile.verifications.count)
    else { return [] }
    var findings = [Diagnostic]()
    let passed = profile.verifications.filter { $0.result == .passed }.map(\.date).min()
    if let passed, let approved = profile.approval?.date, approved.lastDay < passed {
      findings.append(
        Diagnostic(
          .approvalBeforeVerification, at: root.place(of: "ngay", in: "duyet"),
          ["ngay": approved.written, "ngay_kiem_chung": passed.written],
          notes: [
            Diagnostic.Note(
              LocalizedText(vi: "lần kiểm chứng đạt", en: "the passed verification"),
              at: passedPlace(root))
          ]))
    }
    if let pilot = profile.milestones[.pilot], pilot <= date,
      // Milestones that run backwards have a finding of their own.
      profile.milestones[.verified].map({ $0 <= pilot.lastDay }) ?? true,
      !(passed.map { $0 <= pilot.lastDay } ?? false)
    {
      findings.append(
        Diagnostic(
          .pilotWithoutVerification, at: root.place(of: "mo_hinh_diem", in: "qua_trinh"),
          ["ngay": pilot.written]))
    }
    return findings
  }

  /// The place of the first passed verification's date.
  private func passedPlace(_ root: Node) -> SourceLocation {
    let passed = root.list("kiem_chung").filter { item in
      item["ket_luan"].flatMap { VerificationResult(written: $0.text) } == .passed
    }.min { ($0.date("ngay") ?? date) < ($1.date("ngay") ?? date) }
    return passed?.place(of: "ngay") ?? root.location
  }
}

import Diagnostics
import FrontMatter
import Profiles

extension CrossChecks {
  /// The numbers of a collective, the age of a person.
  func holder(_ profile: Profile, _ root: Node) -> [Diagnostic] {
    guard let node = root["chu_the"] else { return [] }
    var findings = [Diagnostic]()
    let holder = profile.holder
    if let women = holder.women, let workers = holder.workers, women > workers {
      findings.append(
        Diagnostic(
          .moreWomenThanWorkers, at: node.place(of: "so_nu"),
          ["nu": String(women), "tong": String(workers)], notes: [total(node)]))
    }
    if let members = holder.members, let workers = holder.workers, members > workers {
      findings.append(
        Diagnostic(
          .moreMembersThanWorkers, at: node.place(of: "so_doan_vien"),
          ["doan_vien": String(members), "tong": String(workers)], notes: [total(node)]))
    }
    if profile.subject == .individual, let born = node["nam_sinh"],
      let year = CalendarDate(written: born.text)?.year, let now = Int(profile.year),
      !(15...75).contains(now - year)
    {
      findings.append(
        Diagnostic(
          .unlikelyAge, at: born.location,
          ["tuoi": String(now - year), "nam_sinh": String(year), "nam": profile.year]))
    }
    return findings
  }

  private func total(_ node: Node) -> Diagnostic.Note {
    Diagnostic.Note(
      LocalizedText(vi: "tổng số CNVCLĐ", en: "all workers"), at: node.place(of: "so_cnvcld"))
  }

  /// The years of initiatives, which belong to the time the profile tells of, and the same one told
  /// twice in a list.
  func initiatives(
    _ profile: Profile, _ root: Node, _ claims: [ProfileTrace.Claim]
  ) -> [Diagnostic] {
    guard let now = Int(profile.year) else { return [] }
    var findings = [Diagnostic]()
    for list in InitiativeList.allCases {
      for item in root.evidence(list.rawValue) {
        guard let node = item["nam"], let year = CalendarDate(written: node.text)?.year,
          year > now || year < now - 10
        else { continue }
        findings.append(
          Diagnostic(
            year > now ? .initiativeAfterProfile : .oldInitiative, at: node.location,
            ["nam": String(year), "nam_ho_so": profile.year]))
      }
    }
    for (place, claim) in claims.enumerated() {
      let isSame = { (other: ProfileTrace.Claim) in
        other.list == claim.list && other.title.whole == claim.title.whole
      }
      guard let earlier = claims[..<place].first(where: isSame), let node = root.title(of: claim),
        let first = root.title(of: earlier)
      else { continue }
      findings.append(
        Diagnostic(
          .initiativeTwiceInList, at: node.location, ["ten": node.text],
          notes: [
            Diagnostic.Note(
              LocalizedText(vi: "lần đầu ở đây", en: "first told here"), at: first.location)
          ]))
    }
    return findings
  }
}

extension Node {
  /// The title of an initiative that a profile counts.
  func title(of claim: ProfileTrace.Claim) -> Node? {
    evidence(claim.list.rawValue).enumerated().first { $0.offset == claim.item }?.element["ten"]
  }
}

/// The criteria under which initiatives are told.
enum InitiativeList: String, CaseIterable, Sendable {
  case recognised = "sang_kien"
  case novelties = "sang_tao"
}

import FrontMatter

/// Which profiles a bulletin takes, told by what they are: `chon`. What is not asked, all fulfil.
package struct BulletinQuery: Sendable, Hashable {
  /// The first and the last day of their approval.
  package let from: CalendarDate?
  package let to: CalendarDate?
  package let movements: [String]
  package let units: [String]
  package let kind: ProfileKind?
  package let subject: SubjectKind?
  /// The least state, on the bulletin's day.
  package let state: State?
  /// How many at most, the newest first.
  package let limit: Int

  static func read(
    _ item: inout MappingReader, units: UnitTable, movements known: [String]
  ) -> BulletinQuery {
    let (from, to) = (item.date("tu"), item.date("den"))
    if let from, let to, to.lastDay < from, let node = item.node["den"] {
      item.report(.periodBackwards, at: node, ["tu": from.written, "den": to.written])
    }
    var movements = [String]()
    for node in item.words("phong_trao") {
      if known.contains(node.text) {
        movements.append(node.text)
      } else {
        item.adopt([unknownMovement(node.text, known: known, at: node.location)])
      }
    }
    var codes = [String]()
    for node in item.words("don_vi") {
      if units[node.text] != nil {
        codes.append(node.text)
      } else {
        item.adopt([units.unknownUnit(node.text, at: node.location)])
      }
    }
    return BulletinQuery(
      from: from, to: to, movements: movements, units: codes,
      kind: item.choice("loai", as: ProfileKind.self),
      subject: item.choice("doi_tuong", as: SubjectKind.self),
      state: item.choice("trang_thai", as: State.self),
      limit: item.integer("toi_da", in: 1...60) ?? 12)
  }

  /// - Parameters:
  ///   - approved: the day from which the profile counts as public.
  ///   - date: the bulletin's day.
  package func takes(_ profile: Profile, approved: CalendarDate, asOf date: CalendarDate) -> Bool {
    if let from, approved.lastDay < from { return false }
    if let to, approved > to.lastDay { return false }
    if !movements.isEmpty, !profile.movements.contains(where: movements.contains) { return false }
    if !units.isEmpty, !units.contains(profile.unit) { return false }
    if let kind, profile.kind != kind { return false }
    if let subject, profile.subject != subject { return false }
    if let state { return (profile.milestones.state(asOf: date) ?? .discovered) >= state }
    return true
  }
}

package import Profiles

/// How far a target of the plan was met in a period, and by whom.
package struct TargetResult: Sendable {
  package let target: Target
  /// How many units, profiles or types there would have to be; nothing for a preference.
  package let goal: Int?
  package let reached: Int
  /// What it is a share of, when it is a preference.
  package let whole: Int?
  /// The profiles that count for it, as positions in the content.
  package let profiles: [Int]
  /// The codes of the units, or of the types, that are still missing, in the order of their table.
  package let missing: [String]

  /// Nothing for a preference.
  package var isMet: Bool? { goal.map { reached >= $0 } }
}

extension TargetResult {
  static func all(of content: Content, _ counts: PeriodCounts) -> [TargetResult] {
    let judge = TargetJudge(content, counts)
    return content.organisation.targets.map(judge.result)
  }
}

/// What the plan's sentences ask for, in terms of profiles (the plan, IV.1.1).
private struct TargetJudge {
  let content: Content
  let counts: PeriodCounts
  let history: UnitHistory
  let standing: [Unit]

  init(_ content: Content, _ counts: PeriodCounts) {
    (self.content, self.counts) = (content, counts)
    history = UnitHistory(content.units)
    standing = history.standing(on: counts.period.to)
  }

  func result(_ target: Target) -> TargetResult {
    switch target.kind {
    case .everyUnit: everyUnit(target)
    case .everyType: everyType(target)
    case .collectives: pilots(target, .collective)
    case .individuals: pilots(target, .individual)
    case .frontLine: frontLine(target)
    }
  }

  /// Registered in the period, or by its end, with the unit that it belonged to on that day.
  private func registered(_ target: Target) -> [(profile: Int, unit: String)] {
    switch target.counting {
    case .inPeriod: counts.registered.map { ($0, counts.unitOfRegistered[$0] ?? "") }
    case .inAll:
      counts.known.compactMap { index in
        let profile = content.profiles[index]
        guard let date = profile.milestones[.registered], date.isOver(asOf: counts.period.to)
        else { return nil }
        return (index, history.holder(of: profile.unit, on: counts.period.to))
      }
    }
  }

  private func everyUnit(_ target: Target) -> TargetResult {
    let registered = registered(target)
    let byUnit = Dictionary(registered.map { ($0.unit, 1) }, uniquingKeysWith: +)
    let missing = standing.filter { byUnit[$0.code, default: 0] < target.least }
    return TargetResult(
      target: target, goal: standing.count, reached: standing.count - missing.count, whole: nil,
      profiles: registered.map(\.profile), missing: missing.map(\.code))
  }

  /// A type that no unit has any more asks nothing of anyone.
  private func everyType(_ target: Target) -> TargetResult {
    let registered = registered(target)
    let byType = Dictionary(
      registered.compactMap { pair in content.units[pair.unit].map { ($0.type, 1) } },
      uniquingKeysWith: +)
    let present = Set(standing.map(\.type))
    let types = content.organisation.unitTypes.filter { present.contains($0.code) }
    let missing = types.filter { byType[$0.code, default: 0] < target.least }
    return TargetResult(
      target: target, goal: types.count, reached: types.count - missing.count, whole: nil,
      profiles: registered.map(\.profile), missing: missing.map(\.code))
  }

  /// What the federation builds up itself is what it chose as *mô hình điểm* (the plan, V.1).
  private func pilots(_ target: Target, _ subject: SubjectKind) -> TargetResult {
    let profiles = districtProfiles(target).filter { content.profiles[$0].subject == subject }
    return TargetResult(
      target: target, goal: target.least, reached: profiles.count, whole: nil, profiles: profiles,
      missing: [])
  }

  private func frontLine(_ target: Target) -> TargetResult {
    let individuals = districtProfiles(target).filter {
      content.profiles[$0].subject == .individual
    }
    let profiles = individuals.filter { content.profiles[$0].holder.isFrontLine == true }
    return TargetResult(
      target: target, goal: nil, reached: profiles.count, whole: individuals.count,
      profiles: profiles, missing: [])
  }

  private func districtProfiles(_ target: Target) -> [Int] {
    switch target.counting {
    case .inPeriod: counts.pilots
    case .inAll:
      counts.known.filter {
        content.profiles[$0].milestones[.pilot]?.isOver(asOf: counts.period.to) ?? false
      }
    }
  }
}

package import Profiles
import VietnameseText

/// What happened in a period, counted from the profiles: every list holds the profiles that it
/// counts, as positions in the content, each once and in their order.
///
/// All that exist count, published or not: a report is for the office. What is dated after the
/// period's last day is as if it had not been written, so that a report of a past period comes out
/// the same whatever is added later.
package struct PeriodCounts: Sendable {
  package let period: ReportPeriod
  /// All that were known on the last day.
  package private(set) var known = [Int]()
  package private(set) var discovered = [Int]()
  package private(set) var registered = [Int]()
  /// Verified in the period, with the conclusion *đạt* in the end.
  package private(set) var verified = [Int]()
  package private(set) var pilots = [Int]()
  package private(set) var spread = [Int]()
  /// Approved in the period for some channel.
  package private(set) var approved = [Int]()
  /// Approved in the period, and open to the public on the last day.
  package private(set) var onWeb = [Int]()
  package private(set) var awarded = [Int]()
  /// The models that a unit began to apply in the period, and the units that did.
  package private(set) var adopted = [Int]()
  package private(set) var adopters = Set<String>()
  /// Pairs of a model and a unit, by the furthest step that the unit took in the period.
  package private(set) var steps = [AdoptionStep]()
  /// The state of each that is known, on the last day.
  package private(set) var states = [Int: State]()
  package private(set) var initiatives = [CountedInitiative]()
  /// How many initiatives stand in a second profile, and were counted in the first.
  package private(set) var repeatedInitiatives = 0
  package private(set) var care = [CountedCare]()
  /// The unit to which each registered profile belonged when it was registered.
  package private(set) var unitOfRegistered = [Int: String]()

  package struct AdoptionStep: Sendable, Hashable {
    package let profile: Int
    package let unit: String
    package let level: AdoptionLevel
    package let date: CalendarDate
  }

  package struct CountedInitiative: Sendable {
    package let profile: Int
    package let initiative: ReportEvidence.Initiative
  }

  package struct CountedCare: Sendable {
    package let profile: Int
    package let care: ReportEvidence.Care
  }

  /// - Parameters:
  ///   - evidence: of each profile, or nothing where it was not read.
  ///   - countsWeb: whether the gate is asked about each that was approved.
  init(
    _ content: Content, _ evidence: [ReportEvidence], _ period: ReportPeriod,
    countsWeb: Bool = true
  ) {
    self.period = period
    let history = UnitHistory(content.units)
    let gate = Gate(leastState: content.organisation.gateState, asOf: period.to)
    var counted = InitiativeList()
    for (index, profile) in content.profiles.enumerated() {
      // A profile that is not yet dated is in nobody's count.
      guard let state = profile.milestones.state(asOf: period.to) else { continue }
      known.append(index)
      states[index] = state
      countMilestones(index, profile, history)
      if let approval = profile.approval, period.contains(approval.date) {
        approved.append(index)
        if countsWeb, gate.obstacles(for: profile, on: .web).isEmpty { onWeb.append(index) }
      }
      countSteps(index, profile, history)
      guard evidence.indices.contains(index) else { continue }
      if evidence[index].awards.contains(where: { period.contains($0.date) }) {
        awarded.append(index)
      }
      for initiative in evidence[index].initiatives where period.contains(initiative.date) {
        let unit = history.holder(of: profile.unit, on: initiative.date ?? period.to)
        guard counted.takes(initiative, of: unit) else {
          repeatedInitiatives += 1
          continue
        }
        initiatives.append(CountedInitiative(profile: index, initiative: initiative))
      }
      care += evidence[index].care.filter { period.contains($0.date) }.map {
        CountedCare(profile: index, care: $0)
      }
    }
  }

  private mutating func countMilestones(
    _ index: Int, _ profile: Profile, _ history: UnitHistory
  ) {
    let reached = { [period] (state: State) in period.contains(profile.milestones[state]) }
    if reached(.discovered) { discovered.append(index) }
    if let date = profile.milestones[.registered], period.contains(date) {
      registered.append(index)
      unitOfRegistered[index] = history.holder(of: profile.unit, on: date)
    }
    if reached(.verified), profile.hasPassed(asOf: period.to) { verified.append(index) }
    if reached(.pilot) { pilots.append(index) }
    if reached(.spread) { spread.append(index) }
  }

  /// A unit counts as an adopter in the period in which it first applied the model.
  private mutating func countSteps(_ index: Int, _ profile: Profile, _ history: UnitHistory) {
    var isAdopted = false
    var furthest = [String: AdoptionStep]()
    for uptake in Uptake.all(of: profile, at: index, asOf: period.to) {
      for step in uptake.steps where period.contains(step.date) {
        let unit = history.holder(of: step.unit, on: step.date)
        guard furthest[unit].map({ $0.level < step.level }) ?? true else { continue }
        furthest[unit] = AdoptionStep(
          profile: index, unit: unit, level: step.level, date: step.date)
      }
      if let first = uptake.steps.first(where: { $0.level >= .applied }),
        period.contains(first.date)
      {
        isAdopted = true
        adopters.insert(history.holder(of: uptake.unit, on: first.date))
      }
    }
    steps += furthest.values.sorted { $0.unit < $1.unit }
    if isAdopted { adopted.append(index) }
  }
}

extension Profile {
  /// Whether the latest verification by a date says *đạt*; of several on a day the last one counts.
  func hasPassed(asOf date: CalendarDate) -> Bool {
    var latest: Verification?
    for verification in verifications where verification.date <= date {
      if let known = latest, known.date > verification.date { continue }
      latest = verification
    }
    return latest?.result == .passed
  }
}

/// The initiatives counted so far: the same title in the same unit, or under the same decision, is
/// the same initiative.
private struct InitiativeList {
  private var units = Set<String>()
  private var decisions = Set<String>()

  mutating func takes(_ initiative: ReportEvidence.Initiative, of unit: String) -> Bool {
    let title = Folding.key(initiative.name)
    let isNewHere = units.insert("\(title)\n\(unit)").inserted
    guard !initiative.decision.isEmpty else { return isNewHere }
    let decision = Folding.key(initiative.decision)
    let isNew = decisions.insert("\(title)\n\(decision)").inserted
    return isNewHere && isNew
  }
}

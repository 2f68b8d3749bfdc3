package import Profiles

/// Everything that a report of a period is made from: counts of the period and of the one before,
/// the targets, and what the federation did itself.
package struct PeriodReview: Sendable {
  package let content: Content
  package let counts: PeriodCounts
  /// The period of the same length before; nothing at the beginning of time.
  package let before: PeriodCounts?
  package let targets: [TargetResult]
  /// The sessions held in the period, the first first.
  package let sessions: [Session]
  /// The bulletins that came out in the period, the first first.
  package let bulletins: [Bulletin]
  /// What was on the air in the period, the first first.
  package let airings: [Broadcast.Airing]
  let evidence: [ReportEvidence]
  private let history: UnitHistory

  package var period: ReportPeriod { counts.period }

  /// - Parameter evidence: of the content's profiles, in their order; empty when only milestones
  ///   are asked about.
  package init(
    _ content: Content, evidence: [ReportEvidence], sessions: [Session] = [],
    bulletins: [Bulletin] = [], airings: [Broadcast.Airing] = [], _ period: ReportPeriod
  ) {
    self.content = content
    self.evidence = evidence
    history = UnitHistory(content.units)
    counts = PeriodCounts(content, evidence, period)
    before = period.previous.map { PeriodCounts(content, evidence, $0) }
    targets = TargetResult.all(of: content, counts)
    self.sessions = sessions.filter { period.contains($0.date) }.sorted {
      ($0.date, $0.document.id) < ($1.date, $1.document.id)
    }
    self.airings = airings.filter { period.contains($0.date) }.sorted {
      ($0.date, $0.station, $0.seconds) < ($1.date, $1.station, $1.seconds)
    }
    self.bulletins = bulletins.filter { period.contains($0.date) }.sorted {
      ($0.date, $0.document.id) < ($1.date, $1.document.id)
    }
  }

  package func profile(_ index: Int) -> Profile { content.profiles[index] }

  package func awards(of index: Int) -> [Award] {
    evidence.indices.contains(index) ? evidence[index].awards : []
  }

  package func isWoman(_ index: Int) -> Bool? {
    evidence.indices.contains(index) ? evidence[index].isWoman : nil
  }

  /// The units that stood on some day of the period, in the order of their table.
  package var units: [Unit] {
    content.units.units.filter { history.stood($0, in: period) }
  }

  /// Whether a unit still stands by itself on the last day.
  package func stands(_ unit: Unit) -> Bool { history.stands(unit, on: period.to) }

  /// The unit that a profile belongs to on the last day.
  package func holder(of index: Int) -> String {
    history.holder(of: content.profiles[index].unit, on: period.to)
  }

  /// Those proposed for commendation: chosen as *mô hình điểm* in the period, found good, and
  /// keeping the rules; a unit that is no more cannot be commended (TT 15/2025/TT-BNV).
  package var proposed: [Int] {
    counts.pilots.filter { index in
      let profile = content.profiles[index]
      let stands = content.units[holder(of: index)].map(stands) ?? false
      return profile.hasPassed(asOf: period.to) && profile.compliance?.isBroken != true && stands
    }
  }
}

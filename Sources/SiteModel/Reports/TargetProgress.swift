package import Profiles

/// How far the plan's targets have come: in the plan's year, up to a day.
package struct TargetProgress: Sendable {
  package let period: ReportPeriod
  package let targets: [TargetResult]
  package let counts: PeriodCounts

  /// - Returns: nothing when there are no targets, or before the plan's year.
  package init?(_ content: Content, asOf date: CalendarDate) {
    guard !content.organisation.targets.isEmpty,
      let year = CalendarDate(year: Int(content.organisation.plan.year) ?? date.year),
      let period = ReportPeriod(from: year, to: min(year.lastDay, date.lastDay))
    else { return nil }
    self.period = period
    counts = PeriodCounts(content, [], period, countsWeb: false)
    targets = TargetResult.all(of: content, counts)
  }
}

extension Content {
  /// The same with these profiles alone.
  package func keeping(_ profiles: [Profile]) -> Content {
    Content(
      organisation: organisation, units: units, movements: movements, schemas: schemas,
      profiles: profiles, pages: pages, documents: documents)
  }
}

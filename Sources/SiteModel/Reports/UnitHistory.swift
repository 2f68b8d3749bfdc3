import Profiles

/// Which unit a profile belonged to on a day, and which units stood: units merge and are dissolved,
/// and a past period's report must come out the same afterwards.
struct UnitHistory: Sendable {
  private let units: UnitTable

  init(_ units: UnitTable) {
    self.units = units
  }

  /// The unit that a code meant on a day: itself, or the one that it had gone into by then.
  func holder(of code: String, on date: CalendarDate) -> String {
    var code = code
    // Successors that lead in a circle would have no end.
    for _ in 0..<units.units.count {
      guard let next = units[code]?.successor(asOf: date), units[next] != nil, next != code else {
        return code
      }
      code = next
    }
    return code
  }

  /// Whether a unit stood by itself on a day.
  func stands(_ unit: Unit, on date: CalendarDate) -> Bool {
    (unit.validFrom.map { $0 <= date } ?? true) && (unit.validTo.map { $0.lastDay >= date } ?? true)
  }

  /// Whether it stood on some day of a period.
  func stood(_ unit: Unit, in period: ReportPeriod) -> Bool {
    (unit.validFrom.map { $0 <= period.to } ?? true)
      && (unit.validTo.map { $0.lastDay >= period.from } ?? true)
  }

  /// The units that stand on a day, in the order of their table.
  func standing(on date: CalendarDate) -> [Unit] { units.units.filter { stands($0, on: date) } }
}

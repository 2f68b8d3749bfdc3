package import Profiles

/// A unit and another's model: the steps by which it took the model up. An object, since lists and
/// drawings sort many of them.
package final class Uptake: Sendable {
  /// The model, as a position in the site's entries.
  package let entry: Int
  package let first: Adoption
  /// What came after the first step, oldest first.
  package let later: [Adoption]
  /// How far the unit has come: its furthest step.
  package let level: AdoptionLevel

  private init(entry: Int, first: Adoption, later: [Adoption]) {
    self.entry = entry
    self.first = first
    self.later = later
    level = later.reduce(first.level) { max($0, $1.level) }
  }

  package var unit: String { first.unit }

  package var latest: Adoption { later.last ?? first }

  /// Every step, oldest first.
  package var steps: [Adoption] { [first] + later }

  /// What applying it has brought, step by step; before that, what the latest step was.
  package var result: String {
    let told = steps.filter { !$0.result.isEmpty }
    let applied = told.filter { $0.level >= .applied }
    return (applied.isEmpty ? told.suffix(1) : applied[...]).map(\.result).joined(separator: " ")
  }

  /// What was known of it at the end of a year in which it had begun.
  package func until(_ year: Int) -> Uptake {
    Uptake(entry: entry, first: first, later: later.filter { $0.date.year <= year })
  }

  /// Who took a model up by a date, the unit with the latest step first.
  static func all(of profile: Profile, at entry: Int, asOf date: CalendarDate) -> [Uptake] {
    let known = profile.adoptions.filter { $0.date <= date }
    guard !known.isEmpty else { return [] }
    // Ties are broken by everything that tells two steps apart, so that the order is total.
    let steps = known.sorted { one, other in
      if one.date != other.date { return one.date < other.date }
      if one.level != other.level { return one.level < other.level }
      return one.result < other.result
    }
    var byUnit = [String: [Adoption]]()
    for step in steps { byUnit[step.unit, default: []].append(step) }
    return byUnit.values.compactMap { steps in
      steps.first.map { Uptake(entry: entry, first: $0, later: Array(steps.dropFirst())) }
    }.sorted(by: isNewer)
  }

  /// The order of lists: the latest step first.
  package static func isNewer(_ one: Uptake, _ other: Uptake) -> Bool {
    let (first, second) = (one.latest.date, other.latest.date)
    if first != second { return first > second }
    return one.entry != other.entry ? one.entry < other.entry : one.unit < other.unit
  }
}

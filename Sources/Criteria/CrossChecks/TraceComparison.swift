import Profiles

/// Two profiles that look alike in some way, by hashes and estimates: to be read again.
struct Suspicion: Sendable, Hashable {
  /// Their places among the traces; the later one is the one to mend.
  let later: Int
  let earlier: Int
  let reason: Reason

  enum Reason: Sendable, Hashable {
    /// The stories are alike.
    case story
    /// The same person, movement and year.
    case person
    /// The same initiative; the places are those among each profile's claims.
    case initiative(later: Int, earlier: Int)
  }
}

/// Finds profiles that look alike, without comparing each with each.
///
/// The traces must be in the order of their paths, so that what is found does not depend on who
/// read which first.
struct TraceComparison {
  let traces: [ProfileTrace]

  func suspicions() -> [Suspicion] { stories() + people() + initiatives() }

  /// For every story the earlier one that it resembles most. Only stories that agree in a band are
  /// compared; of many that do, each is compared with the first and with a few before it.
  private func stories() -> [Suspicion] {
    var best = [Int: (earlier: Int, resemblance: Double)]()
    var members = [(band: UInt64, trace: Int)]()
    for band in 0..<Sketch.bandCount {
      members.removeAll(keepingCapacity: true)
      for (index, trace) in traces.enumerated() {
        if let hash = trace.sketch?.band(band) { members.append((hash, index)) }
      }
      members.sort { ($0.band, $0.trace) < ($1.band, $1.trace) }
      var first = 0
      for place in members.indices {
        if members[place].band != members[first].band { first = place }
        guard place > first else { continue }
        let later = members[place].trace
        consider(members[first].trace, for: later, &best)
        for other in max(first + 1, place - 8)..<max(first + 1, place) {
          consider(members[other].trace, for: later, &best)
        }
      }
    }
    return best.sorted { $0.key < $1.key }.map {
      Suspicion(later: $0.key, earlier: $0.value.earlier, reason: .story)
    }
  }

  private func consider(
    _ earlier: Int, for later: Int, _ best: inout [Int: (earlier: Int, resemblance: Double)]
  ) {
    guard let one = traces[earlier].sketch, let two = traces[later].sketch else { return }
    let resemblance = one.resemblance(to: two)
    // Runs in common make a smaller share than syllables in common.
    guard resemblance >= 0.38 else { return }
    if let known = best[later],
      (known.resemblance, -known.earlier) >= (resemblance, -earlier)
    {
      return
    }
    best[later] = (earlier, resemblance)
  }

  private func people() -> [Suspicion] {
    var seen = [UInt64: [Int]]()
    var found = [Suspicion]()
    for (index, trace) in traces.enumerated() where trace.person != 0 {
      let key = trace.person.mixed(with: trace.unit)
        .mixed(with: UInt64(hashing: trace.year.utf8))
      if let earlier = seen[key]?.first(where: { traces[$0].isInMovement(of: trace) }) {
        found.append(Suspicion(later: index, earlier: earlier, reason: .person))
      }
      seen[key, default: []].append(index)
    }
    return found
  }

  /// The same title in one unit, or one with a syllable more or less; or, in any unit, the same
  /// title with the same decision. Several authors may count an initiative when each tells a share
  /// and the shares make no more than the whole.
  private func initiatives() -> [Suspicion] {
    var first = FirstClaims(traces)
    var shares = [ClaimPlace: Double]()
    var found = [Suspicion]()
    for (index, trace) in traces.enumerated() {
      for (number, claim) in trace.claims.enumerated() {
        guard let earlier = first.place(of: claim, unit: trace.unit) else { continue }
        let other = traces[earlier.trace].claims[earlier.claim]
        if let share = claim.share, let told = shares[earlier] ?? other.share {
          shares[earlier] = told + share
          if told + share <= 100 { continue }
        }
        found.append(
          Suspicion(
            later: index, earlier: earlier.trace,
            reason: .initiative(later: number, earlier: earlier.claim)))
      }
      // Only now: a profile may tell its initiative under two criteria.
      for (number, claim) in trace.claims.enumerated() {
        first.add(claim, unit: trace.unit, at: ClaimPlace(trace: index, claim: number))
      }
    }
    return found
  }
}

/// A claim by its place: of which trace, and among that trace's claims.
private struct ClaimPlace: Hashable {
  let trace: Int
  let claim: Int
}

/// Who first counted an initiative.
private struct FirstClaims {
  /// All titles there are: few are a wording of another.
  private let titles: Set<UInt64>
  private var byTitle = [UInt64: ClaimPlace]()
  private var byShorterTitle = [UInt64: ClaimPlace]()
  private var byDecision = [UInt64: ClaimPlace]()

  init(_ traces: [ProfileTrace]) {
    titles = Set(
      traces.lazy.flatMap { trace in
        trace.claims.lazy.map { $0.title.whole.mixed(with: trace.unit) }
      })
  }

  func place(of claim: ProfileTrace.Claim, unit: UInt64) -> ClaimPlace? {
    let title = claim.title.whole.mixed(with: unit)
    if let same = byTitle[title] { return same }
    if claim.decision != 0, let same = byDecision[claim.title.whole.mixed(with: claim.decision)] {
      return same
    }
    if let longer = byShorterTitle[title] { return longer }
    for variant in claim.title.variants where titles.contains(variant.mixed(with: unit)) {
      if let shorter = byTitle[variant.mixed(with: unit)] { return shorter }
    }
    return nil
  }

  mutating func add(_ claim: ProfileTrace.Claim, unit: UInt64, at place: ClaimPlace) {
    let keep = { (earlier: inout ClaimPlace?) in earlier = earlier ?? place }
    keep(&byTitle[claim.title.whole.mixed(with: unit)])
    for variant in claim.title.variants.map({ $0.mixed(with: unit) })
    where titles.contains(variant) {
      keep(&byShorterTitle[variant])
    }
    if claim.decision != 0 {
      keep(&byDecision[claim.title.whole.mixed(with: claim.decision)])
    }
  }
}

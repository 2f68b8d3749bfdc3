package import Profiles

/// Models and the units that took them up, chosen and put in order for a drawing: who learned what
/// from whom, and who, having learned, taught others in turn.
package struct SpreadForest: Sendable {
  /// A model as a plant: noticed, grown, and taken up.
  package struct Stem: Sendable {
    /// The model, as a position in the site's entries.
    package let entry: Int
    /// The day on which it was first noticed.
    package let noticed: CalendarDate?
    /// The day from which it was a model; never after the first unit came to learn.
    package let begins: CalendarDate
    /// The units that took it up, the one that came last first.
    package let shoots: [Uptake]
    /// How many more took it up than are drawn.
    package let hidden: Int
    /// Where its unit had learned before.
    package fileprivate(set) var source: Source?
  }

  /// A shoot from whose unit another stem grows.
  package struct Source: Sendable, Hashable {
    /// A position in `stems`, before that of the stem that grows from it.
    package let stem: Int
    /// A position in its shoots.
    package let shoot: Int
  }

  /// How much one drawing can hold.
  package struct Limits: Sendable {
    package let stems: Int
    package let shootsPerStem: Int

    package init(stems: Int, shootsPerStem: Int) {
      self.stems = stems
      self.shootsPerStem = shootsPerStem
    }
  }

  /// In the order of their beginning, but a stem that grows from another's shoot stands below it.
  package let stems: [Stem]
  /// How many models were taken up, drawn or not.
  package let modelCount: Int

  package var isEmpty: Bool { stems.isEmpty }

  /// - Parameter uptakes: of any models, in any order; the models that most units apply are drawn.
  package init(_ site: Site, _ uptakes: some Sequence<Uptake>, limits: Limits) {
    let groups = Dictionary(grouping: uptakes) { $0.entry }
    modelCount = groups.count
    let ranked = groups.map { entry, uptakes in
      (entry: entry, uptakes: uptakes, appliers: uptakes.count { $0.level >= .applied })
    }.sorted { one, other in
      if one.appliers != other.appliers { return one.appliers > other.appliers }
      if one.uptakes.count != other.uptakes.count { return one.uptakes.count > other.uptakes.count }
      return one.entry < other.entry
    }
    let chosen = ranked.prefix(limits.stems).map { entry, uptakes, _ in
      Self.stem(site, entry, uptakes, limits.shootsPerStem)
    }.sorted { $0.begins != $1.begins ? $0.begins < $1.begins : $0.entry < $1.entry }
    stems = Self.arranged(chosen, sources: Self.sources(site, chosen))
  }

  private static func stem(
    _ site: Site, _ entry: Int, _ uptakes: [Uptake], _ limit: Int
  ) -> Stem {
    // Where not all can be drawn, those that have come furthest are.
    let furthest = uptakes.sorted { one, other in
      if one.level != other.level { return one.level > other.level }
      if one.first.date != other.first.date { return one.first.date < other.first.date }
      return one.unit < other.unit
    }
    let shoots = furthest.prefix(limit).sorted { one, other in
      if one.first.date != other.first.date { return one.first.date > other.first.date }
      return one.unit < other.unit
    }
    let milestones = site.entries[entry].profile.milestones
    let reached = [State.pilot, .verified].lazy.compactMap { milestones[$0] }.first {
      $0 <= site.date
    }
    // Only a model that others have taken up is here, so there is a first of them.
    let learned = uptakes.lazy.map(\.first.date).min() ?? site.date
    return Stem(
      entry: entry, noticed: milestones[.discovered], begins: min(reached ?? learned, learned),
      shoots: shoots, hidden: uptakes.count - shoots.count)
  }

  /// For each stem, in the order of their beginning, the shoot that its unit grew from: the latest
  /// that it took up elsewhere before its own model began.
  private static func sources(_ site: Site, _ stems: [Stem]) -> [Source?] {
    stems.indices.map { later in
      let unit = site.entries[stems[later].entry].profile.unit
      var best: (source: Source, date: CalendarDate)?
      for earlier in stems.indices.prefix(later) {
        for (place, shoot) in stems[earlier].shoots.enumerated()
        where shoot.unit == unit && shoot.first.date <= stems[later].begins {
          if let best, best.date > shoot.first.date { continue }
          best = (Source(stem: earlier, shoot: place), shoot.first.date)
        }
      }
      return best?.source
    }
  }

  /// Every stem below the one it grows from, those of the same below one another.
  private static func arranged(_ stems: [Stem], sources: [Source?]) -> [Stem] {
    var places = [Int: Int]()
    var arranged = [Stem]()
    func place(_ index: Int) {
      var stem = stems[index]
      stem.source = sources[index].flatMap { source in
        places[source.stem].map { Source(stem: $0, shoot: source.shoot) }
      }
      places[index] = arranged.count
      arranged.append(stem)
      for next in stems.indices where sources[next]?.stem == index { place(next) }
    }
    for index in stems.indices where sources[index] == nil { place(index) }
    return arranged
  }
}

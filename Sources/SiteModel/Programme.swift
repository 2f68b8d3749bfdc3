import Diagnostics
package import Profiles

/// A radio programme as of the date of the site: its stories, and why it may not go to the station.
package struct Programme: Sendable {
  package let broadcast: Broadcast
  /// The profiles that its parts name and that exist, in the order of the parts, each once.
  package let stories: [Profile]
  package let obstacles: [ProgrammeObstacle]

  /// Whether the station may have it.
  package var isOffered: Bool { obstacles.isEmpty }

  /// Whether a story keeps it back: then nothing of it may be seen outside the office.
  package var isWithheld: Bool {
    obstacles.contains { if case .unapproved = $0 { false } else { true } }
  }

  init(
    _ broadcast: Broadcast, profiles: ProfileShelf, gate: Gate, asOf date: CalendarDate
  ) {
    self.broadcast = broadcast
    var stories = [Profile]()
    var obstacles = [ProgrammeObstacle]()
    var seen = Set<String>()
    for part in broadcast.parts {
      guard let reference = part.profile, seen.insert(reference.name).inserted else { continue }
      guard let profile = profiles[reference] else {
        obstacles.append(.unknownProfile(reference, nearest: profiles.nearest(to: reference)))
        continue
      }
      stories.append(profile)
      // The script stands on the site, so that what is told must be fit for both.
      var reasons = gate.obstacles(for: profile, on: .radio)
      reasons += gate.obstacles(for: profile, on: .web).filter { !reasons.contains($0) }
      if !reasons.isEmpty { obstacles.append(.heldBack(reference, profile.path, reasons)) }
    }
    if !broadcast.isApproved(asOf: date) { obstacles.append(.unapproved) }
    self.stories = stories
    self.obstacles = obstacles
  }

  /// The profile that a part names, when there is one.
  package func story(of part: BroadcastPart) -> Profile? {
    guard let reference = part.profile else { return nil }
    return stories.first { $0.isMeant(by: reference) }
  }

  /// The programmes of a content, the newest first; those without a day come before all.
  package static func all(of content: Content, asOf date: CalendarDate) -> [Programme] {
    guard !content.broadcasts.isEmpty else { return [] }
    let shelf = ProfileShelf(content.profiles)
    let gate = Gate(leastState: content.organisation.gateState, asOf: date)
    return content.broadcasts.map {
      Programme($0, profiles: shelf, gate: gate, asOf: date)
    }.sorted { one, other in
      switch (one.broadcast.date, other.broadcast.date) {
      case (let first?, let second?) where first != second: first > second
      case (nil, .some): true
      case (.some, nil): false
      default: one.broadcast.path < other.broadcast.path
      }
    }
  }
}

/// A reason to keep a programme from the station.
package enum ProgrammeObstacle: Sendable, Hashable {
  case unknownProfile(ProfileReference, nearest: String?)
  case heldBack(ProfileReference, ContentPath, [Obstacle])
  /// The union has not let it out.
  case unapproved
}

/// Profiles by their names.
struct ProfileShelf {
  private let profiles: [String: Profile]

  init(_ profiles: [Profile]) {
    self.profiles = Dictionary(
      profiles.map { ($0.reference, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// By its year and name, or by its name when only one has it.
  subscript(reference: ProfileReference) -> Profile? {
    if reference.name.contains("/") { return profiles[reference.name] }
    let found = profiles.values.filter { $0.isMeant(by: reference) }
    return found.count == 1 ? found.first : nil
  }

  func nearest(to reference: ProfileReference) -> String? {
    Suggestion.nearest(to: reference.name, in: profiles.keys.sorted())
  }
}

extension Profile {
  fileprivate func isMeant(by reference: ProfileReference) -> Bool {
    self.reference == reference.name || self.reference.hasSuffix("/" + reference.name)
  }
}

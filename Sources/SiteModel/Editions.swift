import Diagnostics
package import Profiles
import VietnameseText

/// A bulletin or a session with the profiles that it may show, as positions in the site's entries.
package struct Edition<Document: Sendable>: Sendable {
  package let document: Document
  package let stories: [Int]
}

/// Finds the profiles that bulletins and sessions name or ask for, and leaves out those that the
/// gate keeps off their channel.
///
/// They lie on the web, too: what they show must pass the gate of the web besides their own.
struct EditionDesk {
  private let entries: [Site.Entry]
  private let showsDrafts: Bool
  private let gate: Gate
  private let date: CalendarDate
  private let positions: [String: Int]
  private let heldBack: [String: Profile]
  private(set) var diagnostics = [Diagnostic]()

  init(
    _ content: Content, _ entries: [Site.Entry], _ gate: Gate, asOf date: CalendarDate,
    showsDrafts: Bool
  ) {
    (self.entries, self.gate, self.date, self.showsDrafts) = (entries, gate, date, showsDrafts)
    positions = Dictionary(
      entries.enumerated().map { ($1.profile.reference, $0) }, uniquingKeysWith: { one, _ in one })
    let known = positions
    heldBack = Dictionary(
      content.profiles.lazy.filter { known[$0.reference] == nil }.map { ($0.reference, $0) },
      uniquingKeysWith: { one, _ in one })
  }

  mutating func edition(_ session: Session) -> Edition<Session> {
    Edition(document: session, stories: stories(session.models, on: .handout))
  }

  mutating func edition(_ bulletin: Bulletin) -> Edition<Bulletin> {
    let stories =
      switch bulletin.selection {
      case .list(let list): stories(list, on: .bulletin)
      case .query(let query): self.stories(query, of: bulletin)
      }
    if stories.isEmpty {
      diagnostics.append(Diagnostic(.emptyBulletin, at: bulletin.document.titleLocation))
    }
    return Edition(document: bulletin, stories: stories)
  }

  private mutating func stories(_ query: BulletinQuery, of bulletin: Bulletin) -> [Int] {
    let day = min(bulletin.date, date)
    let found = entries.indices.filter {
      query.takes(entries[$0].profile, approved: entries[$0].date, asOf: day)
        && obstacles(to: entries[$0].profile, on: .bulletin).isEmpty
    }
    if found.count > query.limit {
      diagnostics.append(
        Diagnostic(
          .storiesOverLimit,
          at: bulletin.document.location(of: "chon"),
          ["so": String(found.count), "gioi_han": String(query.limit)]))
    }
    return Array(found.prefix(query.limit))
  }

  private mutating func stories(_ list: [ProfileReference], on channel: Channel) -> [Int] {
    var chosen = [Int]()
    for reference in list {
      guard let profile = profile(reference) else {
        diagnostics.append(unknown(reference))
        continue
      }
      let obstacles = obstacles(to: profile, on: channel)
      guard obstacles.isEmpty, let position = positions[profile.reference] else {
        let reasons = obstacles.map(\.text)
        diagnostics.append(
          Diagnostic(
            .heldBackProfile, at: reference.location,
            ["ma": reference.written, "kenh": channel.rawValue],
            notes: reasons.map { Diagnostic.Note($0, at: SourceLocation(profile.path.path)) }))
        continue
      }
      if chosen.contains(position) {
        diagnostics.append(
          Diagnostic(.repeatedProfile, at: reference.location, ["ma": reference.written]))
      } else {
        chosen.append(position)
      }
    }
    return chosen
  }

  /// What keeps a profile off the web or a channel, each once; nothing where drafts are shown.
  private func obstacles(to profile: Profile, on channel: Channel) -> [Obstacle] {
    guard !showsDrafts else { return [] }
    var obstacles = [Obstacle]()
    for obstacle in gate.obstacles(for: profile, on: .web)
      + gate.obstacles(for: profile, on: channel) where !obstacles.contains(obstacle)
    {
      obstacles.append(obstacle)
    }
    return obstacles
  }

  /// By its year and name, or by its name when only one has it.
  private func profile(_ reference: ProfileReference) -> Profile? {
    if reference.name.contains("/") {
      return positions[reference.name].map { entries[$0].profile } ?? heldBack[reference.name]
    }
    let ending = "/" + reference.name
    let found =
      positions.filter { $0.key.hasSuffix(ending) }.map { entries[$0.value].profile }
      + heldBack.filter { $0.key.hasSuffix(ending) }.map(\.value)
    return found.count == 1 ? found.first : nil
  }

  private func unknown(_ reference: ProfileReference) -> Diagnostic {
    let known = (Array(positions.keys) + Array(heldBack.keys)).sorted()
    let nearest =
      Suggestion.nearest(to: reference.name, in: known)
      ?? known.first { $0.hasSuffix("/" + (reference.name.split(separator: "/").last ?? "")) }
    return Diagnostic(
      nearest == nil ? .unknownProfile : .misspeltProfile, at: reference.location,
      ["ma": reference.written, "goi_y": nearest ?? ""])
  }
}

extension Profile {
  /// What other documents call it: `2024/to-may`.
  package var reference: String { "\(year)/\(Slug.make(slug))" }
}

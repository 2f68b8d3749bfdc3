import FrontMatter
package import Profiles
import VietnameseText

/// What stays of a profile once it is read, to be compared with all others: a few hundred bytes,
/// most of them hashes. Places and words are read again for the few that are found alike.
package struct ProfileTrace: Sendable {
  let path: ContentPath
  let title: String
  let year: String
  let movement: String
  let otherMovements: [String]
  /// The unit, or what it has become since.
  let unit: UInt64
  /// The name of the person it is about; 0 when it is about a collective.
  let person: UInt64
  let claims: [Claim]
  /// Nothing when the story is too short to be compared.
  let sketch: Sketch?

  /// An initiative that a profile counts as its own.
  struct Claim: Sendable {
    let list: InitiativeList
    /// Its place in the list, from 0.
    let item: Int
    let title: InitiativeTitle
    /// The decision that recognised it, by number and date; 0 when it is not told.
    let decision: UInt64
    /// The author's share in per cent, if it is told.
    let share: Double?
  }

  func isInMovement(of other: ProfileTrace) -> Bool {
    movement == other.movement || otherMovements.contains(other.movement)
      || other.otherMovements.contains(movement)
      || otherMovements.contains { other.otherMovements.contains($0) }
  }
}

extension CrossChecks {
  /// What other profiles are compared with.
  /// - Parameter body: the story, in UTF-8.
  package func trace(of profile: Profile, body: ArraySlice<UInt8>) -> ProfileTrace {
    let isPerson = profile.subject == .individual && !profile.holder.name.isEmpty
    return ProfileTrace(
      path: profile.path, title: profile.title, year: profile.year, movement: profile.movement,
      otherMovements: profile.otherMovements,
      unit: lastUnits[profile.unit] ?? UInt64(hashing: profile.unit.utf8),
      person: isPerson ? UInt64(hashing: Naming.folded(profile.holder.name)) : 0,
      claims: claims(profile.frontMatter),
      sketch: profile.bodySyllables < Sketch.leastSyllables ? nil : Sketch(body.span))
  }

  private func claims(_ root: Node?) -> [ProfileTrace.Claim] {
    guard let root else { return [] }
    var claims = [ProfileTrace.Claim]()
    for list in InitiativeList.allCases {
      for (place, item) in root.evidence(list.rawValue).enumerated() {
        guard let title = item["ten"].flatMap({ InitiativeTitle($0.bytes) }) else { continue }
        var decision: UInt64 = 0
        if let number = item["so_qd"], let day = item["ngay_qd"], !number.bytes.isEmpty {
          decision = UInt64(hashing: Naming.folded(number.text)).mixed(
            with: UInt64(hashing: day.bytes))
        }
        let share = item["ty_le_dong_gop"].flatMap { WrittenNumber(percentage: $0.text) }
        claims.append(
          ProfileTrace.Claim(
            list: list, item: place, title: title, decision: decision, share: share?.approximate))
      }
    }
    return claims
  }
}

package import Diagnostics
import FrontMatter
package import Profiles

extension CrossChecks {
  /// Whether the unit and the movements were there when the profile was registered.
  func validity(_ profile: Profile, _ root: Node) -> [Diagnostic] {
    var findings = twins(profile, root)
    let milestones = profile.milestones
    guard let registered = milestones[.registered] ?? milestones.reached.first?.date else {
      return findings
    }
    if let unit = units[profile.unit], let end = unit.validTo, end.lastDay < registered {
      let successor = units.standing(unit.code, asOf: registered)
      findings.append(
        Diagnostic(
          successor == unit.code ? .unitEnded : .unitReplaced, at: root.place(of: "don_vi"),
          [
            "don_vi": unit.shortName, "den": end.written, "ngay": registered.written,
            "ma_moi": successor, "ten_moi": units[successor]?.shortName ?? successor,
          ]))
    }
    for id in profile.movements {
      guard let movement = movements[id], !movement.isInForce(on: registered) else { continue }
      findings.append(
        Diagnostic(
          .movementNotInForce, at: root.movementPlace(id, isMain: id == profile.movement),
          [
            "phong_trao": movement.shortName, "ngay": registered.written,
            "tu": movement.validFrom?.written ?? "…", "den": movement.validTo?.written ?? "…",
          ]))
    }
    return findings
  }

  /// Two movements whose names are nearly the same, both claimed: the plan's “Văn hóa, Thể thao”
  /// holds “thực hiện văn hóa công sở”, which is also a movement of its own.
  private func twins(_ profile: Profile, _ root: Node) -> [Diagnostic] {
    guard !profile.otherMovements.isEmpty else { return [] }
    let claimed = profile.movements
    var findings = [Diagnostic]()
    for (place, id) in claimed.enumerated().dropFirst() {
      guard let movement = movements[id],
        let twin = claimed[..<place].first(where: { other in
          movement.twins.contains(other) || movements[other]?.twins.contains(id) == true
        })
      else { continue }
      findings.append(
        Diagnostic(
          .twinMovements, at: root.movementPlace(id, isMain: false),
          [
            "phong_trao": movement.shortName,
            "phong_trao_kia": movements[twin]?.shortName ?? twin,
          ],
          notes: [
            Diagnostic.Note(
              LocalizedText(vi: "phong trào kia", en: "the other movement"),
              at: root.movementPlace(twin, isMain: twin == profile.movement))
          ]))
    }
    return findings
  }

  /// The movements that name a twin which does not exist.
  /// - Parameter known: the names of all movements, also of those that cannot be read.
  package static func unknownTwins(_ movements: [Movement], known: [String]) -> [Diagnostic] {
    movements.flatMap { movement in
      movement.twinNodes.filter { !known.contains($0.text) }.map { node in
        Diagnostic(
          .notAChoice(in: known, node.text), at: node.location,
          choiceArguments(known, node.text, "de_lan_voi"))
      }
    }
  }
}

extension Node {
  /// Where a profile names a movement.
  fileprivate func movementPlace(_ id: String, isMain: Bool) -> SourceLocation {
    guard !isMain, let others = self["phong_trao_khac"] else { return place(of: "phong_trao") }
    return others.items.first { $0.text == id }?.location ?? others.location
  }
}

import Diagnostics
import Profiles
import SiteModel
import VietnameseText

/// What is wrong with a programme as a whole.
struct ProgrammeCheck {
  let programme: Programme
  let date: CalendarDate

  private var broadcast: Broadcast { programme.broadcast }
  private var titleLocation: SourceLocation { broadcast.document.titleLocation }

  /// What can be said without the stories.
  func check() -> [Diagnostic] {
    order() + programme.obstacles.compactMap(obstacle) + tapes() + airings()
  }

  /// What its length says. A programme that lacks a story is not measured.
  func check(_ script: RadioScript) -> [Diagnostic] {
    guard script.isComplete, !script.fits else { return [] }
    let difference = TimeLength(seconds: Int(abs(script.excess).rounded()))
    let syllables = Int((abs(script.excess) * Double(script.pace) / 60 / 5).rounded()) * 5
    return [
      Diagnostic(
        script.excess > 0 ? .overSlot : .underSlot, at: broadcast.slotLocation,
        [
          "lech": difference.written, "tieng": VietnameseNumber.format(max(5, syllables)),
          "doc": TimeLength(seconds: Int(script.seconds.rounded())).written,
          "khung": TimeLength(seconds: broadcast.slot).written,
        ])
    ]
  }

  private func order() -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let kinds = broadcast.parts.map(\.kind)
    if kinds.first.map({ $0 != .signature && $0 != .announcement }) ?? true {
      findings.append(Diagnostic(.noOpening, at: titleLocation))
    }
    if !kinds.suffix(2).contains(.closing) {
      findings.append(Diagnostic(.noClosing, at: titleLocation))
    }
    return findings
  }

  private func obstacle(_ obstacle: ProgrammeObstacle) -> Diagnostic? {
    switch obstacle {
    case .unapproved: return Diagnostic(.notYetApproved, at: titleLocation)
    case .unknownProfile(let reference, let nearest):
      return Diagnostic(
        nearest == nil ? .unknownProfile : .misspeltProfile, at: reference.location,
        ["ma": reference.written, "goi_y": nearest ?? ""])
    case .heldBack(let reference, let path, let reasons):
      return Diagnostic(
        .storyHeldBack, at: reference.location, ["ten": reference.written],
        notes: reasons.map { Diagnostic.Note($0.text, at: SourceLocation(path.path)) })
    }
  }

  /// A voice on a tape is somebody's: the profile names them, and they agreed to be heard.
  private func tapes() -> [Diagnostic] {
    broadcast.parts.filter { $0.kind == .tape }.flatMap { part -> [Diagnostic] in
      var findings: [Diagnostic] = []
      if let seconds = part.seconds, seconds > 30 {
        findings.append(
          Diagnostic(.longTape, at: part.location, ["giay": String(seconds)]))
      }
      guard let profile = programme.story(of: part) else { return findings }
      let agreed = profile.consents.contains { consent in
        part.speaker.contains(consent.person) && consent.isValid(asOf: date)
          && consent.channels.contains(.radio) && consent.contents.contains(.words)
      }
      if !agreed { findings.append(Diagnostic(.voiceWithoutConsent, at: part.location)) }
      return findings
    }
  }

  private func airings() -> [Diagnostic] {
    broadcast.airings.filter { $0.date > date }.map {
      Diagnostic(.airingAhead, at: $0.location, ["ngay": $0.date.written])
    }
  }
}

package import Diagnostics
package import Profiles
import VietnameseText

/// Decides whether a profile may go out on a channel.
///
/// Three things are asked for: that the facts were verified, that the federation approved the
/// channel, and that every person named agrees. A withdrawn or expired consent holds the profile
/// back without stopping the rest of the site: stopping it would leave the old page standing.
package struct Gate: Sendable {
  private let leastState: State
  private let date: CalendarDate

  package init(leastState: State, asOf date: CalendarDate) {
    self.leastState = leastState
    self.date = date
  }

  /// Everything that keeps a profile off a channel; nothing means it may go out.
  package func obstacles(for profile: Profile, on channel: Channel) -> [Obstacle] {
    var obstacles = [Obstacle]()
    let state = profile.milestones.state(asOf: date)
    if (state ?? .discovered) < leastState {
      obstacles.append(.stateTooLow(state, needed: leastState))
    }
    if let obstacle = verificationObstacle(profile) { obstacles.append(obstacle) }
    if profile.compliance?.isBroken ?? false { obstacles.append(.notCompliant) }
    if let approval = profile.approval, approval.date <= date {
      if !approval.channels.contains(channel) { obstacles.append(.channelNotApproved(channel)) }
    } else {
      obstacles.append(.notApproved)
    }
    for name in profile.namedPeople {
      if let obstacle = consentObstacle(profile, name, channel) { obstacles.append(obstacle) }
    }
    return obstacles
  }

  /// The latest verification decides; of several on one day, the last in the file.
  private func verificationObstacle(_ profile: Profile) -> Obstacle? {
    var latest: Verification?
    for verification in profile.verifications where verification.date <= date {
      if let earlier = latest, earlier.date > verification.date { continue }
      latest = verification
    }
    return latest?.result == .passed ? nil : .notVerified(latest?.result)
  }

  /// What is wrong with a person's consent; the best of several records counts, unless one of them
  /// is a withdrawal.
  private func consentObstacle(
    _ profile: Profile, _ name: String, _ channel: Channel
  ) -> Obstacle? {
    let records = profile.consents.filter {
      $0.date <= date && Self.isSamePerson($0.person, name)
    }
    if records.contains(where: { $0.withdrawn.map { $0 <= date } ?? false }) {
      return .consentWithdrawn(name)
    }
    let valid = records.filter { record in record.expires.map { $0 >= date } ?? true }
    guard !valid.isEmpty else {
      return records.isEmpty ? .consentMissing(name) : .consentExpired(name)
    }
    let covering = valid.filter { $0.channels.contains(channel) && $0.contents.contains(.name) }
    return covering.isEmpty ? .consentNotForChannel(name, channel) : nil
  }
}

extension Gate {
  /// Whether two spellings name one person: hòa and hoà are the same, whatever the encoding.
  private static func isSamePerson(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    // A tone mark moves from letter to letter and adds none. Text is composed when it is read, so
    // names of different length cannot be the same, and most names need no closer look.
    return one.unicodeScalars.count == other.unicodeScalars.count
      && ToneMarks.sameSpelling(one, other)
  }
}

/// A reason to hold a profile back.
package enum Obstacle: Sendable, Hashable {
  case stateTooLow(State?, needed: State)
  case notVerified(VerificationResult?)
  case notCompliant
  case notApproved
  case channelNotApproved(Channel)
  case consentMissing(String)
  case consentExpired(String)
  case consentWithdrawn(String)
  case consentNotForChannel(String, Channel)

  /// The reason in words, for the office only: it may hold a person's name.
  package var text: LocalizedText {
    switch self {
    case .stateTooLow(nil, let needed):
      LocalizedText(
        vi: "chưa tới mốc nào của quá trình, cần từ “\(needed.rawValue)”",
        en: "has reached no milestone, needs “\(needed.rawValue)”")
    case .stateTooLow(let state?, let needed):
      LocalizedText(
        vi: "mới ở bước “\(state.rawValue)”, cần từ “\(needed.rawValue)”",
        en: "is only at “\(state.rawValue)”, needs “\(needed.rawValue)”")
    case .notVerified(nil):
      LocalizedText(vi: "chưa được kiểm chứng", en: "has not been verified")
    case .notVerified(let result?):
      LocalizedText(
        vi: "kiểm chứng gần nhất kết luận “\(result.rawValue)”",
        en: "the latest verification says “\(result.rawValue)”")
    case .notCompliant:
      LocalizedText(
        vi: "bản xác nhận chấp hành ghi “không”, hoặc có kỷ luật trong kỳ",
        en: "the confirmation of compliance says no, or notes a disciplinary measure")
    case .notApproved:
      LocalizedText(vi: "chưa có duyệt", en: "has not been approved")
    case .channelNotApproved(let channel):
      LocalizedText(
        vi: "chưa được duyệt cho kênh “\(channel.rawValue)”",
        en: "has not been approved for “\(channel.rawValue)”")
    case .consentMissing(let name):
      LocalizedText(vi: "chưa có đồng ý của \(name)", en: "\(name) has not given consent")
    case .consentExpired(let name):
      LocalizedText(vi: "đồng ý của \(name) đã hết hạn", en: "the consent of \(name) has expired")
    case .consentWithdrawn(let name):
      LocalizedText(vi: "\(name) đã rút lại đồng ý", en: "\(name) has withdrawn consent")
    case .consentNotForChannel(let name, let channel):
      LocalizedText(
        vi: "đồng ý của \(name) chưa gồm họ tên trên kênh “\(channel.rawValue)”",
        en: "the consent of \(name) does not cover the name on “\(channel.rawValue)”")
    }
  }
}

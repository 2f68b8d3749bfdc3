package import Profiles

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
    obstacles += ConsentCheck(profile, on: channel, asOf: date).obstacles()
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
}

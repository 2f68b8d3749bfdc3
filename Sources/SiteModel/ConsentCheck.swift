import Profiles
import VietnameseText

/// Holds what a profile shows of people on a channel against what they agreed to.
///
/// For each person the best of several records counts. A withdrawal ends all that was given until
/// then; what is given later counts anew.
struct ConsentCheck {
  private let profile: Profile
  private let channel: Channel
  private let date: CalendarDate
  /// Whether any consent could have ended: of most profiles none could.
  private let mayHaveLapsed: Bool

  init(_ profile: Profile, on channel: Channel, asOf date: CalendarDate) {
    self.profile = profile
    self.channel = channel
    self.date = date
    mayHaveLapsed = profile.consents.contains { $0.withdrawn != nil || $0.expires != nil }
  }

  func obstacles() -> [Obstacle] {
    var obstacles = [Obstacle]()
    var asked = [String]()
    if profile.subject == .individual {
      // The page of a person says where they work.
      obstacles += lacks(profile.holder.name, [.name, .unit])
      asked.append(profile.holder.name)
    }
    for person in profile.people {
      if !isYoung(person, years: 16) {
        obstacles += lacks(person.name, [.name])
      } else {
        if !isYoung(person, years: 6) { obstacles += lacks(person.name, [.name]) }
        if !hasGuardian(person.name) { obstacles.append(.guardianMissing(person.name)) }
      }
      asked.append(person.name)
    }
    for picture in profile.pictures where picture.context != .publicActivity {
      for name in picture.people { obstacles += lacks(name, [.picture]) }
      asked += picture.people
    }
    if mayHaveLapsed { obstacles += lapses(except: asked) }
    var seen = Set<Obstacle>()
    return obstacles.filter { seen.insert($0).inserted }
  }

  /// Whoever else once agreed, such as someone who was given help, may take it back too.
  private func lapses(except asked: [String]) -> [Obstacle] {
    profile.consents.compactMap { consent in
      asked.contains { Self.isSame($0, consent.person) } ? nil : lapse(consent.person)
    }
  }

  /// What a person has not agreed to.
  private func lacks(_ name: String, _ contents: [ConsentContent]) -> [Obstacle] {
    if let lapse = lapse(name) { return [lapse] }
    let records = standing(name)
    guard !records.isEmpty else { return [.consentMissing(name)] }
    let here = records.filter { $0.channels.contains(channel) }
    let missing = contents.filter { content in !here.contains { $0.contents.contains(content) } }
    if missing.contains(.name) { return [.consentNotForChannel(name, channel)] }
    return missing.map { .consentLacks(name, $0, channel) }
  }

  /// Whether all that a person ever gave is withdrawn or has expired.
  private func lapse(_ name: String) -> Obstacle? {
    guard mayHaveLapsed else { return nil }
    let given = given(name)
    guard !given.isEmpty, standing(name).isEmpty else { return nil }
    return given.contains { $0.isWithdrawn(asOf: date) }
      ? .consentWithdrawn(name) : .consentExpired(name)
  }

  /// What a person gave by the day, whatever became of it.
  private func given(_ name: String) -> [Consent] {
    profile.consents.filter { $0.date <= date && Self.isSame($0.person, name) }
  }

  /// What of it still stands.
  private func standing(_ name: String) -> [Consent] {
    let given = given(name)
    let withdrawal = given.compactMap(\.withdrawn).filter { $0 <= date }.max()
    return given.filter { consent in
      consent.isValid(asOf: date) && (withdrawal.map { consent.date > $0 } ?? true)
    }
  }

  private func hasGuardian(_ child: String) -> Bool {
    profile.consents.contains { consent in
      consent.role == .guardian && Self.isSame(consent.represented, child)
        && standing(consent.person).contains(consent) && consent.channels.contains(channel)
        && consent.contents.contains(.name)
    }
  }

  /// Whether someone may be no older than that: of a birthday only the year is known.
  private func isYoung(_ person: Person, years: Int) -> Bool {
    person.birthYear.map { date.year - $0 <= years } ?? false
  }

  /// Whether two spellings name one person: hòa and hoà are the same, whatever the encoding.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    // A tone mark moves from letter to letter and adds none. Text is composed when it is read, so
    // names of different length cannot be the same, and most names need no closer look.
    return one.unicodeScalars.count == other.unicodeScalars.count
      && ToneMarks.sameSpelling(one, other)
  }
}

import Profiles
import VietnameseText

/// The people of a profile, with what each agreed to have told on the day of the check.
struct KnownPeople {
  struct Person {
    let name: String
    /// The name's words, tone marks in one place.
    let words: [String]
    let contents: Set<ConsentContent>
    let hasConsent: Bool
  }

  let people: [Person]

  init(_ profile: Profile, asOf date: CalendarDate) {
    var names = [String]()
    let consents = profile.consents
    for name in profile.namedPeople + consents.map(\.person) where !names.contains(name) {
      names.append(name)
    }
    people = names.map { name in
      let words = Self.words(name)
      let valid = consents.filter { consent in
        Self.words(consent.person) == words && consent.isValid(asOf: date)
      }
      return Person(
        name: name, words: words, contents: Set(valid.flatMap(\.contents)),
        hasConsent: !valid.isEmpty)
    }
  }

  static func words(_ name: String) -> [String] {
    ToneMarks.canonical(name).split(separator: " ").map(String.init)
  }

  /// The person whom capitalised words name, in full or by the last part of the name: `Bé Sáu`.
  func person(named words: [String]) -> Person? {
    for count in stride(from: words.count, through: 1, by: -1) {
      let name = words.prefix(count).map(ToneMarks.canonical)
      if let person = people.first(where: { $0.words.suffix(count).elementsEqual(name) }) {
        return person
      }
    }
    return nil
  }

  /// Whether anyone agreed to one of these being told.
  func anyoneAgreed(to contents: [ConsentContent]) -> Bool {
    people.contains { !$0.contents.isDisjoint(with: contents) }
  }
}

import Criteria
import Diagnostics
import Outputs
import Profiles
import SiteModel
import VietnameseText

/// Looks in everything that is to be published for what must not be: the names of people whom the
/// gate holds back or who have withdrawn their consent, and what a profile keeps in the office.
///
/// A name in a published text is told where it stands; a name that only the finished pages hold is
/// told with its page. Either stops publication.
struct LeakCheck: Sendable {
  private let names: NameSearch
  /// The same names as they would stand in the name of a file.
  private let slugs: NameSearch
  /// The profiles that hold a name back.
  private let origins: [[String]: ContentPath]
  /// Names of others that end with one of these.
  private let longer: Set<[String]>
  private let published: [String: Profile]
  private let review: PrivacyReview

  init(_ site: Site) {
    let content = site.content
    review = PrivacyReview(
      officeDomains: [], schemas: content.schemas, movements: content.movements, asOf: site.date)
    let held = Set(site.showsDrafts ? [] : site.heldBack.map(\.path))
    var withheld = [[String]: ContentPath]()
    for profile in content.profiles where held.contains(profile.path) {
      for name in profile.everyone.map(NameSearch.words) where withheld[name] == nil {
        withheld[name] = profile.path
      }
    }
    // Who may be named elsewhere is not held back; most names are no one's of these.
    let search = NameSearch(withheld.keys.map { $0.joined(separator: " ") })
    var allowed = Set<[String]>()
    for profile in content.profiles where !search.isEmpty && !held.contains(profile.path) {
      for name in profile.everyone where !search.places(in: Array(name.utf8)).isEmpty {
        allowed.insert(NameSearch.words(name))
      }
    }
    origins = withheld.filter { !allowed.contains($0.key) }
    names = NameSearch(origins.keys.map { $0.joined(separator: " ") })
    longer = allowed.filter { withheld[$0] == nil }
    slugs = NameSearch(origins.keys.map { Slug.make($0.joined(separator: " ")) }, as: .slugs)
    var published = [String: Profile]()
    if !names.isEmpty {
      for entry in site.entries { published[entry.profile.path.path] = entry.profile }
    }
    self.published = published
  }

  /// Names of people held back in a content file that is published.
  func check(_ source: SourceText) -> [Diagnostic] {
    guard !names.isEmpty else { return [] }
    var places = places(in: source.bytes)
    guard !places.isEmpty else { return [] }
    if source.path.hasPrefix("content/ho-so/") {
      guard let profile = published[source.path]?.regainingText(from: source) else { return [] }
      places = places.filter { review.isPublic($0.lowerBound, of: profile, in: source) }
    }
    return places.map { place in
      Diagnostic(
        .withheldName, at: source.location(place), ["ho_so": origin(of: source.bytes[place])])
    }
  }

  /// Names of people held back in a finished file or in its name.
  func check(_ bytes: [UInt8], at path: String) -> [Diagnostic] {
    guard !names.isEmpty else { return [] }
    let found = Set(places(in: bytes).map { origin(of: bytes[$0]) })
    return found.union(slugOrigins(in: Array(path.utf8))).sorted().map { leak(of: $0, at: path) }
  }

  /// The same in a file of words as search folds them: lower case, without marks.
  func check(folded bytes: [UInt8], at path: String) -> [Diagnostic] {
    guard !names.isEmpty else { return [] }
    return check(bytes, at: path) + slugOrigins(in: bytes).sorted().map { leak(of: $0, at: path) }
  }

  private func leak(of origin: String, at path: String) -> Diagnostic {
    Diagnostic(.leakedName, at: SourceLocation(origin), ["trang": path])
  }

  /// The profiles whose names stand in a text without capitals and marks.
  private func slugOrigins(in text: [UInt8]) -> Set<String> {
    var found = Set<String>()
    for place in slugs.places(in: text) {
      let slug = Slug.make(String(decoding: text[place], as: UTF8.self))
      // Names that differ in their marks alone share a slug.
      if published.values.contains(where: { $0.everyone.map(Slug.make).contains(slug) }) {
        continue
      }
      found.formUnion(
        origins.filter { Slug.make($0.key.joined(separator: " ")) == slug }.map(\.value.path))
    }
    return found
  }

  /// Looks on a page that tells a profile for what the profile keeps in the office.
  /// - Throws: `BuildFailure.leak`.
  func checkPrivateValues(
    _ bytes: [UInt8], at path: String, of story: Story
  ) throws(BuildFailure) {
    for (key, value) in review.privateValues(of: story.profile) {
      guard let sample = value.longestPlainRun, bytes.firstRange(equalTo: sample) != nil,
        !isPublic(sample, of: story.profile, in: story.source)
      else { continue }
      throw .leak(page: path, file: story.source.path, key: key)
    }
  }

  /// Whether the author wrote the same words where readers see them too.
  private func isPublic(_ sample: [UInt8], of profile: Profile, in source: SourceText) -> Bool {
    var start = 0
    while let place = source.bytes.firstRange(equalTo: sample, from: start) {
      if review.isPublic(place.lowerBound, of: profile, in: source) { return true }
      start = place.upperBound
    }
    return false
  }

  /// The places of names held back, but for those that are part of another's: who is called Trần Lê
  /// Văn An is not Lê Văn An.
  private func places(in text: [UInt8]) -> [Range<Int>] {
    let places = names.places(in: text)
    guard !places.isEmpty, !longer.isEmpty else { return places }
    return places.filter { place in
      let before = text[max(0, place.lowerBound - 40)..<place.lowerBound]
      let words =
        NameSearch.words(String(decoding: before, as: UTF8.self))
        + NameSearch.words(String(decoding: text[place], as: UTF8.self))
      return !longer.contains { words.suffix($0.count).elementsEqual($0) }
    }
  }

  private func origin(of name: ArraySlice<UInt8>) -> String {
    origins[NameSearch.words(String(decoding: name, as: UTF8.self))]?.path ?? ""
  }
}

extension [Diagnostic] {
  /// One finding for a profile whose people finished pages name, and none when a text that names
  /// someone is known: it is what the pages show.
  var withoutRepeatedLeaks: [Diagnostic] {
    let isTold = contains { $0.definition == .withheldName }
    var seen = Set<String>()
    return filter { finding in
      finding.definition != .leakedName
        || !isTold && seen.insert(finding.location.file).inserted
    }
  }
}

extension Profile {
  /// Everyone in the file: whom it names, who is on its pictures, who ever agreed to something.
  fileprivate var everyone: [String] {
    namedPeople + pictures.flatMap(\.people) + consents.map(\.person)
  }
}

extension String {
  /// The longest stretch of four words or more that stands in a page as it stands here: without
  /// what is escaped there, and without dashes, around which a page breaks no line.
  fileprivate var longestPlainRun: [UInt8]? {
    let runs = utf8.split { "&<>\"'-%".utf8.contains($0) || $0 == 0xE2 }
    guard let longest = runs.max(by: { $0.count < $1.count }) else { return nil }
    let words = longest.split(separator: UInt8(ascii: " "))
    guard words.count >= 4 else { return nil }
    return Array(words.joined(separator: [UInt8(ascii: " ")]))
  }
}

package import Diagnostics
import FrontMatter
package import Profiles
import VietnameseText

extension CrossChecks {
  /// Compares all profiles with one another. A finding is at the later one, by path, with a note at
  /// the earlier.
  /// - Parameters:
  ///   - traces: those of all profiles, in any order.
  ///   - reading: gives a profile's text again; only those found alike are asked for.
  package static func compare(
    _ traces: [ProfileTrace], reading: (ContentPath) throws -> SourceText?
  ) rethrows -> [Diagnostic] {
    let traces = traces.sorted { $0.path < $1.path }
    let suspicions = TraceComparison(traces: traces).suspicions()
    guard !suspicions.isEmpty else { return [] }
    var again = [Int: Reading]()
    var findings = [Diagnostic]()
    var copies = Set<[Int]>()
    for suspicion in suspicions {
      for index in [suspicion.later, suspicion.earlier] where again[index] == nil {
        if again.count > 500 { again.removeAll() }
        again[index] = try reading(traces[index].path).flatMap(Reading.init)
      }
      // Who copies a story copies what it counts: that is told once.
      let pair = [suspicion.later, suspicion.earlier]
      if case .initiative = suspicion.reason, copies.contains(pair) { continue }
      guard let later = again[suspicion.later], let earlier = again[suspicion.earlier],
        let finding = suspicion.finding(traces, later, earlier)
      else { continue }
      if case .story = suspicion.reason { copies.insert(pair) }
      findings.append(finding)
    }
    return findings
  }
}

/// A profile's file, read a second time for its places.
private struct Reading {
  let root: Node
  let body: ArraySlice<UInt8>

  init?(_ text: SourceText) {
    let document = FrontMatter.parse(text)
    guard let root = document.root else { return nil }
    self.root = root
    body = text.bytes[document.bodyOffset...]
  }
}

extension Suspicion {
  /// The least share of a story's syllables that makes it a copy.
  private static let copiedShare = 0.7

  /// What there is to say, if the files bear it out.
  fileprivate func finding(
    _ traces: [ProfileTrace], _ later: Reading, _ earlier: Reading
  ) -> Diagnostic? {
    let other = traces[self.earlier]
    var arguments = ["tep_truoc": other.path.path, "ho_so_truoc": other.title]
    switch reason {
    case .story:
      let share = SyllableRuns.share(later.body, earlier.body)
      guard share >= Self.copiedShare else { return nil }
      arguments["phan_tram"] = String(Int(share * 100))
      return Diagnostic(
        .storiesAlike, at: later.root.place(of: "ten"), arguments,
        notes: [Self.note(earlier.root.place(of: "ten"))])
    case .person:
      guard let name = later.root["chu_the"]?["ho_ten"],
        let otherName = earlier.root["chu_the"]?["ho_ten"],
        Naming.isSame(name.text, otherName.text)
      else { return nil }
      arguments["ho_ten"] = name.text
      arguments["nam"] = other.year
      return Diagnostic(
        .personTwice, at: name.location, arguments, notes: [Self.note(otherName.location)])
    case .initiative(let claim, let otherClaim):
      guard let title = later.root.title(of: traces[self.later].claims[claim]),
        let otherTitle = earlier.root.title(of: other.claims[otherClaim])
      else { return nil }
      arguments["ten"] = title.text
      arguments["ten_truoc"] = otherTitle.text
      return Diagnostic(
        .initiativeInTwoProfiles, at: title.location, arguments,
        notes: [Self.note(otherTitle.location)])
    }
  }

  private static func note(_ location: SourceLocation) -> Diagnostic.Note {
    Diagnostic.Note(LocalizedText(vi: "hồ sơ kia", en: "the other profile"), at: location)
  }
}

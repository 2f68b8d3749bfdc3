import Diagnostics
import FrontMatter
import Profiles
import VietnameseText

extension CrossChecks {
  /// Nobody verifies or vouches for themselves, and one's own union is not enough.
  func verifiers(of profile: Profile, _ root: Node) -> [Diagnostic] {
    var findings = [Diagnostic]()
    let holder = HolderName(profile)
    for item in root.list("kiem_chung") {
      // Some authors name the person rather than the body.
      guard let verifier = item["bo_phan"], holder.isNamed(in: verifier.text) else { continue }
      findings.append(
        Diagnostic(
          .verifiedByHolder, at: verifier.location,
          ["nguoi": verifier.text, "chu_the": profile.holder.name]))
    }
    if let confirmer = root["chap_hanh"]?["nguoi_xac_nhan"], holder.isNamed(in: confirmer.text) {
      findings.append(
        Diagnostic(
          .confirmedByHolder, at: confirmer.location,
          ["nguoi": confirmer.text, "chu_the": profile.holder.name]))
    }
    if findings.isEmpty, !profile.verifications.isEmpty,
      profile.verifications.allSatisfy({ verifiers.isOwn($0.body, unit: profile.unit) })
    {
      for item in root.list("kiem_chung") {
        guard let body = item["bo_phan"] else { continue }
        findings.append(
          Diagnostic(.verifiedByOwnUnit, at: body.location, ["bo_phan": body.text]))
        break
      }
    }
    return findings
  }
}

// Whether the rules were kept at all.
extension CrossChecks {
  /// A unit that does not confirm it says so for good reason: that is told, and stops nothing else.
  func compliance(of profile: Profile, _ root: Node) -> [Diagnostic] {
    guard profile.compliance?.isBroken == true, let block = root["chap_hanh"] else { return [] }
    return Self.confirmations.compactMap { key, right in
      guard let answer = block[key], let given = YesNo(written: answer.text), given != right else {
        return nil
      }
      return Diagnostic(
        .notCompliant, at: answer.location,
        [
          "khoa": key, "gia_tri": answer.text, "dung": right.rawValue,
          "ten": KeyWords["chap_hanh.\(key)"]?.title ?? key,
        ])
    }
  }

  /// What a unit confirms, with the answer that an example has.
  private static let confirmations: [(key: String, right: YesNo)] = [
    ("dang", .yes), ("nha_nuoc", .yes), ("cong_doan", .yes), ("ky_luat", .no),
  ]
}

/// Whom a profile is about, as other lines of it may name them.
private struct HolderName {
  private let name: String
  private let folded: [UInt8]
  private let post: [UInt8]
  private let isPerson: Bool

  init(_ profile: Profile) {
    name = profile.holder.name
    isPerson = profile.subject == .individual
    folded = Naming.folded(name)
    post = isPerson ? Naming.folded(profile.holder.post) : []
  }

  /// Whether a text is their name or, of a person, holds it, or is their post: the same post in the
  /// same unit is the same person.
  func isNamed(in text: String) -> Bool {
    guard !folded.isEmpty else { return false }
    let words = Naming.folded(text)
    if words == folded { return Naming.isSame(text, name) }
    guard isPerson else { return false }
    if !post.isEmpty, words == post { return true }
    return folded.contains(UInt8(ascii: " ")) && words.holdsWords(folded)
      && Naming.text(text, names: name)
  }
}

/// The bodies of units themselves, known by their names' folds.
struct OwnVerifiers: Sendable {
  private let names: [String: [[UInt8]]]

  init(_ units: UnitTable) {
    names = Dictionary(
      units.units.map { unit in
        (unit.code, Array(Set([unit.name, unit.shortName].map(Naming.folded))))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a body is the unit, or a part of it: “Ban Chấp hành CĐCS May Vĩnh Thuận”. A body of
  /// the federation that came to the unit is not.
  func isOwn(_ body: String, unit: String) -> Bool {
    guard let names = names[unit] else { return false }
    let words = Naming.folded(body)
    guard let name = names.first(where: { words.endsWithWords($0) }) else { return false }
    let rest = Array(words.dropLast(name.count))
    return !Self.signsOfOthers.contains { rest.holdsWords($0) }
  }

  private static let signsOfOthers = [
    "ldld", "lien doan", "huyen", "tinh", "tai", "o", "cung", "va", "voi", "phoi hop",
  ].map { Array($0.utf8) }
}

/// Comparing how people and bodies are named.
enum Naming {
  /// The words of a text, folded and joined by single spaces.
  static func folded(_ text: String) -> [UInt8] {
    var folded = [UInt8]()
    Folding.fold(text.utf8, into: &folded)
    var words = [UInt8]()
    words.reserveCapacity(folded.count)
    var isGap = false
    for byte in folded {
      guard byte.isWordByte else {
        isGap = true
        continue
      }
      if isGap, !words.isEmpty { words.append(UInt8(ascii: " ")) }
      isGap = false
      words.append(byte)
    }
    return words
  }

  /// Whether two names are written alike but for case and the placement of tone marks; one that was
  /// typed without marks is like all that it may stand for.
  static func isSame(_ one: String, _ other: String) -> Bool {
    let (first, second) = (words(one), words(other))
    return first == second
      || (folded(one) == folded(other)
        && [one, other].contains { $0.utf8.allSatisfy { $0 < 0x80 } })
  }

  /// Whether a name stands in a text, word for word.
  static func text(_ text: String, names name: String) -> Bool {
    let (all, wanted) = (words(text), words(name))
    guard !wanted.isEmpty, all.count >= wanted.count else { return false }
    return (0...all.count - wanted.count).contains { start in
      isSame(
        all[start..<start + wanted.count].joined(separator: " "), wanted.joined(separator: " "))
    }
  }

  private static func words(_ text: String) -> [String] {
    ToneMarks.canonical(text.lowercased()).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension UInt8 {
  /// Whether it is part of a word in folded text; quotation marks and dashes are not ASCII.
  var isWordByte: Bool { self &- UInt8(ascii: "a") < 26 || self &- UInt8(ascii: "0") < 10 }
}

extension [UInt8] {
  /// Whether whole words stand in it, both as `Naming.folded` makes them.
  func holdsWords(_ words: [UInt8]) -> Bool {
    guard !words.isEmpty, count >= words.count else { return false }
    return (0...count - words.count).contains { start in
      (start == 0 || self[start - 1] == UInt8(ascii: " "))
        && (start + words.count == count || self[start + words.count] == UInt8(ascii: " "))
        && self[start..<start + words.count].elementsEqual(words)
    }
  }

  fileprivate func endsWithWords(_ words: [UInt8]) -> Bool {
    guard !words.isEmpty, count >= words.count else { return false }
    let start = count - words.count
    return (start == 0 || self[start - 1] == UInt8(ascii: " ")) && suffix(words.count) == words[...]
  }
}

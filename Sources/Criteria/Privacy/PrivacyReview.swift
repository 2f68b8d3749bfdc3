package import Diagnostics
import FrontMatter
package import Profiles

/// Reads a profile's text for what must not be told about people: numbers of papers, phones and
/// accounts; homes and birthdays; family, health, origin and belief; children.
///
/// What may be told with consent is not reported when the person agreed to it.
package struct PrivacyReview: Sendable {
  private let officeDomains: [String]
  private let date: CalendarDate
  private let privateCriteria: [String: Set<String>]
  private let privateGeneralCriteria: Set<String>

  /// - Parameters:
  ///   - officeDomains: what may follow the `@` of an address.
  ///   - date: the day as of which consents count.
  package init(
    officeDomains: [String], schemas: SchemaCatalogue, movements: [Movement],
    asOf date: CalendarDate
  ) {
    self.officeDomains = officeDomains.map { $0.lowercased() }
    self.date = date
    privateGeneralCriteria = schemas.general.privateCodes
    privateCriteria = Dictionary(
      movements.map { ($0.id, schemas[movement: $0.id].privateCodes) },
      uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter source: the whole file of the profile.
  package func review(_ profile: Profile, in source: SourceText) -> [Diagnostic] {
    var signs = [PrivacyScan.Sign]()
    PrivacyScan.scan(source.bytes) { signs.append($0) }
    let consents = ConsentReview.review(profile)
    guard !signs.isEmpty else { return consents }
    var examination = PrivacyExamination(
      profile, source, publicText: publicText(of: profile, in: source),
      officeDomains: officeDomains, asOf: date)
    for sign in signs { examination.look(at: sign) }
    return examination.diagnostics + consents
  }

  /// Whether a reader of the site may get to see a place of a profile's file.
  package func isPublic(_ offset: Int, of profile: Profile, in source: SourceText) -> Bool {
    offset >= profile.bodyOffset
      || publicText(of: profile, in: source)?.value(at: offset) != nil
  }

  /// The values of a profile's front matter that stay in the office, with their keys.
  package func privateValues(of profile: Profile) -> [(key: String, text: String)] {
    guard let root = profile.frontMatter else { return [] }
    var values = [(key: String, text: String)]()
    func add(_ key: String, _ node: Node?) {
      guard let node else { return }
      switch node.kind {
      case .scalar: values.append((key, node.text))
      case .sequence: for item in node.items { add(key, item) }
      case .mapping: for entry in node.entries { add(key, entry.value) }
      }
    }
    add("bien_ban", root["suy_ton"]?["bien_ban"])
    if let consents = root["dong_y"] {
      for consent in consents.items { add("ban_luu", consent["ban_luu"]) }
    }
    let codes = privateCodes(of: profile)
    if let evidence = root["tieu_chi"], !codes.isEmpty {
      for (key, value) in evidence.entries where codes.contains(key.foldedKey) {
        add(key.foldedKey, value)
      }
    }
    return values
  }

  private func privateCodes(of profile: Profile) -> Set<String> {
    profile.movements.reduce(into: privateGeneralCriteria) { codes, id in
      codes.formUnion(privateCriteria[id] ?? [])
    }
  }

  private func publicText(of profile: Profile, in source: SourceText) -> PublicText? {
    guard let root = profile.frontMatter else { return nil }
    let firstLine = source.bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return PublicText(root, yamlStart: firstLine, privateCriteria: privateCodes(of: profile))
  }
}

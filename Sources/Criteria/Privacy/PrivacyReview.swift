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
    guard !signs.isEmpty else { return [] }
    var examination = PrivacyExamination(
      profile, source, publicText: publicText(of: profile, in: source),
      officeDomains: officeDomains, asOf: date)
    for sign in signs { examination.look(at: sign) }
    return examination.diagnostics
  }

  private func publicText(of profile: Profile, in source: SourceText) -> PublicText? {
    guard let root = profile.frontMatter else { return nil }
    let firstLine = source.bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return PublicText(
      root, yamlStart: firstLine,
      privateCriteria: profile.movements.reduce(into: privateGeneralCriteria) { codes, id in
        codes.formUnion(privateCriteria[id] ?? [])
      })
  }
}

extension CriteriaSchema {
  fileprivate var privateCodes: Set<String> {
    Set(criteria.lazy.filter { !$0.isPublic }.map(\.code))
  }
}

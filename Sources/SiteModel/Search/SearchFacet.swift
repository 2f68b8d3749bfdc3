import Profiles

/// What results can be narrowed down by.
package enum SearchFacet: String, Sendable, CaseIterable {
  case movement = "pt"
  case kind = "loai"
  case subject = "dt"
  case unit = "dv"
  case unitType = "lh"
  case year = "nam"
  case spread = "lt"

  /// One choice of a facet, with the entries that have it.
  package struct Choice: Sendable {
    /// What stands in addresses.
    package let code: String
    package let name: String
    package let count: Int
    /// An `EntryList`.
    package let list: [UInt8]

    init(_ code: String, _ name: String, _ entries: some Sequence<Int>) {
      var list = EntryList()
      for entry in entries { list.append(UInt32(entry)) }
      var bytes = [UInt8]()
      list.write(to: &bytes)
      self.code = code
      self.name = name
      self.list = bytes
      count = list.entries.count
    }
  }

  /// The choices that some profile has, in the order in which people expect them.
  package func choices(in site: Site) -> [Choice] {
    let all: [Choice] =
      switch self {
      case .movement:
        site.movements.map { Choice($0.id, $0.shortName, site.indices(inMovement: $0.id)) }
      case .kind:
        ProfileKind.allCases.map { kind in
          Self.choice(kind.slug, kind.rawValue, site) { $0.profile.kind == kind }
        }
      case .subject:
        SubjectKind.allCases.map { subject in
          Self.choice(subject.slug, subject.rawValue, site) { $0.profile.subject == subject }
        }
      case .unit:
        site.content.units.units
          .map { Choice($0.code, $0.shortName, site.indices(ofUnit: $0.code)) }
      case .unitType:
        site.content.organisation.unitTypes.map { type in
          let units = site.content.units.units.filter { $0.type == type.code }
          return Choice(
            type.code, type.name, units.flatMap { site.indices(ofUnit: $0.code) }.sorted())
        }
      case .year: site.years.map { Choice($0, $0, site.indices(ofYear: $0)) }
      case .spread: Self.spread(in: site)
      }
    return all.filter { $0.count > 0 }
  }

  private static func choice(
    _ code: String, _ name: String, _ site: Site, _ isIncluded: (Site.Entry) -> Bool
  ) -> Choice {
    Choice(
      code, name.prefix(1).uppercased() + name.dropFirst(),
      site.entries.indices.filter { isIncluded(site.entries[$0]) })
  }

  /// How far a model has gone, by the furthest that any unit has gone with it.
  private static func spread(in site: Site) -> [Choice] {
    let furthest = site.entries.indices.map { index in
      site.spread(ofEntry: index).map(\.level).max()
    }
    let steps: [(code: String, name: String, levels: [AdoptionLevel?])] = [
      ("duy-tri", "Có nơi duy trì", [.sustained]),
      ("ap-dung", "Có nơi đã áp dụng", [.applied]),
      ("tim-hieu", "Có nơi đến xem, đăng ký", [.registered, .visited]),
      ("chua", "Chưa có nơi học theo", [nil]),
    ]
    return steps.map { code, name, levels in
      Choice(code, name, furthest.indices.filter { levels.contains(furthest[$0]) })
    }
  }
}

extension ProfileKind {
  fileprivate var slug: String {
    switch self {
    case .model: "mo-hinh"
    case .exemplar: "dien-hinh"
    }
  }
}

extension SubjectKind {
  fileprivate var slug: String {
    switch self {
    case .collective: "tap-the"
    case .individual: "ca-nhan"
    }
  }
}

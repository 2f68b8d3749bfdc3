package import Diagnostics
package import FrontMatter

/// The federation whose showcase this is, and how it wants things done: `to-chuc.yml`.
package struct Organisation: Sendable {
  package let name: String
  package let shortName: String
  /// The body above it, or an empty text.
  package let parentName: String
  package let place: String
  package let site: Site
  package let plan: Plan
  /// The lowest state that may be published.
  package let gateState: State
  package let profilesPerPage: Int
  package let groups: [Group]
  package let unitTypes: [UnitType]
  /// What follows the `@` in the addresses of offices, which may be published.
  package let officeDomains: [String]
  /// The plan's targets, in its order.
  package let targets: [Target]
  package let signatory: Signatory
  /// Who receives its documents: the lines of *Nơi nhận*.
  package let recipients: [String]
  /// The short name of the body above it, or its name.
  package let parentShortName: String
  package let radio: RadioSettings

  package struct Site: Sendable {
    package let name: String
    package let shortName: String
    package let motto: String
    package let introduction: String
    /// Where the site lives, ending in `/`, or an empty text when it has no address.
    package let address: String
  }

  package struct Plan: Sendable {
    package let number: String
    package let date: CalendarDate?
    package let name: String
    package let year: String
  }

  /// One of the plan's groups of movements.
  package struct Group: Sendable {
    package let code: String
    package let name: String
    package let shortName: String
  }

  package struct UnitType: Sendable {
    package let code: String
    package let name: String
  }

  package static func read(_ node: Node) -> (organisation: Organisation?, diagnostics: [Diagnostic])
  {
    var reader = MappingReader(node)
    let name = reader.requiredText("ten")
    let shortName = reader.text("ten_ngan")
    var (parentName, parentShortName) = ("", "")
    if let parent = reader.mapping("cap_tren") {
      var parentReader = MappingReader(parent)
      parentName = parentReader.requiredText("ten") ?? ""
      parentShortName = parentReader.text("ten_ngan") ?? parentName
      reader.adopt(parentReader.finish())
    }
    let place = reader.text("dia_danh") ?? ""
    let site = Site.read(&reader, organisation: name ?? "")
    let plan = Plan.read(&reader)
    var gateState = State.verified
    if let gate = reader.mapping("cong") {
      var gateReader = MappingReader(gate)
      gateState = gateReader.choice("trang_thai", as: State.self) ?? gateState
      reader.adopt(gateReader.finish())
    }
    let perPage = reader.integer("ho_so_moi_trang", in: 1...200) ?? 12
    let groups = reader.records("nhom", Group.read)
    let types = reader.records("loai_hinh", UnitType.read)
    let officeDomains = reader.words("ten_mien_co_quan").map(\.text)
    let targets = reader.records("chi_tieu", Target.read)
    let signatory = reader.record("chuc_danh", Signatory.read) ?? .nobody
    let recipients = reader.words("noi_nhan").map(\.text)
    let radio = reader.record("phat_thanh", RadioSettings.read) ?? RadioSettings()
    // Said of the organisation, and asked of by nobody yet.
    for key in ["tinh", "hieu_luc_tu", "hieu_luc_den"] {
      _ = reader.value(key)
    }
    let diagnostics = reader.finish()
    guard let name, let site else { return (nil, diagnostics) }
    return (
      Organisation(
        name: name, shortName: shortName ?? name, parentName: parentName, place: place, site: site,
        plan: plan, gateState: gateState, profilesPerPage: perPage, groups: groups,
        unitTypes: types, officeDomains: officeDomains, targets: targets, signatory: signatory,
        recipients: recipients, parentShortName: parentShortName, radio: radio),
      diagnostics
    )
  }
}

extension Organisation.Site {
  fileprivate static func read(
    _ reader: inout MappingReader, organisation: String
  ) -> Organisation.Site? {
    guard let node = reader.requiredMapping("trang") else { return nil }
    var siteReader = MappingReader(node)
    defer { reader.adopt(siteReader.finish()) }
    let name = siteReader.requiredText("ten")
    let shortName = siteReader.text("ten_ngan")
    let motto = siteReader.text("khau_hieu") ?? ""
    let introduction = siteReader.text("gioi_thieu") ?? organisation
    var address = ""
    if let scalar = siteReader.scalar("dia_chi") {
      if let normal = Self.address(scalar.text) {
        address = normal
      } else {
        siteReader.report(.notAnAddress, at: scalar, ["khoa": "dia_chi", "gia_tri": scalar.text])
      }
    }
    guard let name else { return nil }
    return Self(
      name: name, shortName: shortName ?? name, motto: motto, introduction: introduction,
      address: address)
  }

  /// An address in its usual form, ending in `/`; nothing when it is not an absolute http(s)
  /// address of plain characters.
  package static func address(_ text: String) -> String? {
    guard text.hasPrefix("https://") || text.hasPrefix("http://"),
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\"'<>\\?#".utf8.contains($0) }),
      text.split(separator: "/").count >= 2
    else { return nil }
    return text.hasSuffix("/") ? text : text + "/"
  }
}

extension Organisation.Plan {
  fileprivate static func read(_ reader: inout MappingReader) -> Organisation.Plan {
    guard let node = reader.mapping("ke_hoach") else {
      return Self(number: "", date: nil, name: "", year: "")
    }
    var planReader = MappingReader(node)
    defer { reader.adopt(planReader.finish()) }
    return Self(
      number: planReader.text("so") ?? "", date: planReader.date("ngay"),
      name: planReader.text("ten") ?? "", year: planReader.text("nam") ?? "")
  }
}

extension Organisation.Group {
  fileprivate static func read(_ item: inout MappingReader) -> Organisation.Group? {
    let code = item.requiredText("ma")
    let name = item.requiredText("ten")
    let shortName = item.text("ten_ngan")
    guard let code, let name else { return nil }
    return Self(code: code, name: name, shortName: shortName ?? name)
  }
}

extension Organisation.UnitType {
  fileprivate static func read(_ item: inout MappingReader) -> Organisation.UnitType? {
    let code = item.requiredText("ma")
    let name = item.requiredText("ten")
    guard let code, let name else { return nil }
    return Self(code: code, name: name)
  }
}

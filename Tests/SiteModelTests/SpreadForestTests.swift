import Profiles
import SiteModel
import TestSupport
import Testing

@Suite struct SpreadForestTests {
  private static let limits = SpreadForest.Limits(stems: 12, shootsPerStem: 8)

  /// A model of a unit that began on a day, and who took it up.
  private static func model(
    _ slug: String, of unit: String, began day: String, _ adoptions: String
  ) throws -> Profile {
    var draft = ProfileDraft()
    (draft.slug, draft.unit) = (slug, unit)
    draft.milestones = "{phat_hien: 02/01/2024, dang_ky: 03/01/2024, kiem_chung: \(day)}"
    draft.verifications = "[{ngay: \(day), bo_phan: A, hinh_thuc: thực tế, ket_luan: đạt}]"
    draft.adoptions = "[\(adoptions)]"
    draft.approval = "{nguoi: A, ngay: 30/06/2024, kenh: [web]}"
    return try draft.profile()
  }

  private static func forest(_ profiles: [Profile], asOf day: String = "31/12/2024") throws
    -> (SpreadForest, Site)
  {
    let site = try World.site(profiles, asOf: day)
    return (SpreadForest(site, site.spread, limits: limits), site)
  }

  private static func names(_ forest: SpreadForest, _ site: Site) -> [String] {
    forest.stems.map { site.entries[$0.entry].profile.slug }
  }

  @Test func `a unit that learned and then had a model of its own stands below its teacher`() throws
  {
    let (forest, site) = try Self.forest([
      try Self.model(
        "goc", of: "may", began: "10/01/2024",
        "{don_vi: moc, ngay: 01/03/2024, muc: đã áp dụng}, {don_vi: tram, ngay: 02/02/2024, muc: tham quan}"
      ),
      try Self.model(
        "xen", of: "tram", began: "20/01/2024", "{don_vi: may, ngay: 01/06/2024, muc: đăng ký}"),
      try Self.model(
        "sau", of: "moc", began: "01/04/2024", "{don_vi: tram, ngay: 01/05/2024, muc: đã áp dụng}"),
    ])
    #expect(Self.names(forest, site) == ["goc", "sau", "xen"])
    #expect(forest.stems[1].source.map { [$0.stem, $0.shoot] } == [0, 0])
    // The station learned after its own model had begun.
    #expect(forest.stems[2].source == nil)
    #expect(forest.stems[0].shoots.map(\.unit) == ["moc", "tram"])
  }

  @Test func `two units that taught each other on one day make no circle`() throws {
    let (forest, _) = try Self.forest([
      try Self.model(
        "a", of: "may", began: "01/03/2024", "{don_vi: moc, ngay: 01/03/2024, muc: đã áp dụng}"),
      try Self.model(
        "b", of: "moc", began: "01/03/2024", "{don_vi: may, ngay: 01/03/2024, muc: đã áp dụng}"),
    ])
    #expect(forest.stems.count == 2)
    #expect(forest.stems.map { $0.source.map { [$0.stem, $0.shoot] } } == [nil, [0, 0]])
  }

  @Test func `a model never begins after the first unit that came to learn`() throws {
    let (forest, _) = try Self.forest([
      try Self.model(
        "a", of: "may", began: "01/05/2024", "{don_vi: moc, ngay: 01/03/2024, muc: tham quan}")
    ])
    #expect(forest.stems.map(\.begins.iso) == ["2024-03-01"])
    #expect(forest.stems.map(\.noticed?.iso) == ["2024-01-02"])
  }

  @Test func `where there is no room, the models that most apply and the units furthest on stay`()
    throws
  {
    let site = try World.site([
      try Self.model(
        "xem", of: "may", began: "01/02/2024",
        "{don_vi: moc, ngay: 01/03/2024, muc: tham quan}, {don_vi: tram, ngay: 01/03/2024, muc: tham quan}"
      ),
      try Self.model(
        "lam", of: "moc", began: "01/02/2024",
        "{don_vi: may, ngay: 01/05/2024, muc: duy trì}, {don_vi: tram, ngay: 01/03/2024, muc: đăng ký}"
      ),
    ])
    let limits = SpreadForest.Limits(stems: 1, shootsPerStem: 1)
    let forest = SpreadForest(site, site.spread, limits: limits)
    #expect(Self.names(forest, site) == ["lam"])
    #expect(forest.stems[0].shoots.map(\.unit) == ["may"])
    #expect(forest.stems[0].hidden == 1)
    #expect(forest.modelCount == 2)
  }

  @Test func `what lies ahead of the site's date is not in the picture`() throws {
    let profiles = [
      try Self.model(
        "a", of: "may", began: "01/02/2024",
        "{don_vi: moc, ngay: 01/03/2024, muc: tham quan}, {don_vi: moc, ngay: 01/09/2024, muc: duy trì}, {don_vi: tram, ngay: 01/09/2024, muc: đăng ký}"
      )
    ]
    let (forest, _) = try Self.forest(profiles, asOf: "31/08/2024")
    #expect(forest.stems.map { $0.shoots.map(\.unit) } == [["moc"]])
    #expect(forest.stems[0].shoots[0].steps.map(\.level) == [.visited])
    #expect(try Self.forest(profiles).0.stems[0].shoots.count == 2)
  }

  @Test func `the order of what comes in does not matter`() throws {
    var random = SeededGenerator(seed: 7)
    let units = ["may", "moc", "tram"]
    let levels = ["tham quan", "đăng ký", "đã áp dụng", "duy trì"]
    let profiles = try (0..<20).map { number in
      try Self.model(
        "a-\(number)", of: units[number % 3], began: "0\(1 + number % 6)/02/2024",
        (0..<4).map { place in
          "{don_vi: \(units[(number + 1 + place % 2) % 3]), ngay: 0\(3 + place)/2024, muc: \(levels[(number + place) % 4])}"
        }.joined(separator: ", "))
    }
    let site = try World.site(profiles)
    func text(_ forest: SpreadForest) -> String {
      forest.stems.map { "\($0.entry) \($0.shoots.map(\.unit)) \($0.hidden) \($0.source as Any)" }
        .joined(separator: "\n")
    }
    let expected = text(SpreadForest(site, site.spread, limits: Self.limits))
    for _ in 0..<20 {
      let shuffled = site.spread.shuffled(using: &random)
      #expect(text(SpreadForest(site, shuffled, limits: Self.limits)) == expected)
    }
  }
}

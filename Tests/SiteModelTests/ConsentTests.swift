import Diagnostics
import Profiles
import SiteModel
import Testing

/// What else than the name needs consent, and whose.
@Suite struct ConsentTests {
  private func obstacles(
    _ draft: ProfileDraft, asOf day: String = "31/12/2024", on channel: Channel = .web
  ) throws -> [Obstacle] {
    Gate(leastState: .verified, asOf: try World.date(day))
      .obstacles(for: try draft.profile(), on: channel)
  }

  private static func consent(
    _ name: String, role: String = "nhân vật", contents: String = "họ tên",
    channels: String = "web", more: String = ""
  ) -> String {
    "{nguoi: \(name), vai_tro: \(role), ngay: 01/02/2024, noi_dung: [\(contents)], kenh: [\(channels)]\(more)}"
  }

  @Test func `a person's page shows where they work`() throws {
    let draft = ProfileDraft.person("Lâm Thị Hòa", consents: "[\(Self.consent("Lâm Thị Hòa"))]")
    #expect(try obstacles(draft) == [.consentLacks("Lâm Thị Hòa", .unit, .web)])
    var other = ProfileDraft()
    other.people = "[{ho_ten: Lâm Thị Hòa}]"
    other.consents = draft.consents
    #expect(try obstacles(other) == [])
  }

  private static let picture = "tep: a.jpg, chu_thich: A, tac_gia: B, mo_ta: C"

  @Test(arguments: [
    ("họ tên, ảnh", "web", [Obstacle]()), ("ảnh", "web", []),
    ("họ tên", "web", [.consentLacks("An", .picture, .web)]),
    ("ảnh", "tờ rơi", [.consentLacks("An", .picture, .web)]),
  ])
  func `who can be recognised on a picture must have agreed to it`(
    contents: String, channels: String, expected: [Obstacle]
  ) throws {
    var draft = ProfileDraft()
    draft.consents = "[\(Self.consent("An", contents: contents, channels: channels))]"
    for context in ["chân dung", "nơi làm việc", "đời sống"] {
      draft.pictures = "[{\(Self.picture), boi_canh: \(context), nguoi_trong_anh: [An]}]"
      #expect(try obstacles(draft) == expected)
    }
    draft.pictures = "[{\(Self.picture), boi_canh: hoạt động công cộng, nguoi_trong_anh: [An]}]"
    #expect(try obstacles(draft) == [])
  }

  @Test func `a picture of someone who never agreed holds back`() throws {
    var draft = ProfileDraft()
    draft.pictures = "[{\(Self.picture), boi_canh: chân dung, nguoi_trong_anh: [An, Bình]}]"
    #expect(try obstacles(draft) == [.consentMissing("An"), .consentMissing("Bình")])
  }

  private static let own = consent("Khôi")
  private static let guardian = consent("An", role: "đại diện trẻ", more: ", dai_dien_cho: Khôi")

  @Test(arguments: [
    (2015, "", [Obstacle.consentMissing("Khôi"), .guardianMissing("Khôi")]),
    (2015, own, [.guardianMissing("Khôi")]), (2015, guardian, [.consentMissing("Khôi")]),
    (2015, "\(own), \(guardian)", []), (2018, guardian, []), (2019, "", [.guardianMissing("Khôi")]),
    (2017, guardian, [.consentMissing("Khôi")]),
    // Whoever may still be fifteen counts as a child.
    (2008, own, [.guardianMissing("Khôi")]), (2007, own, []), (2007, "", [.consentMissing("Khôi")]),
    (
      2015, "\(own), \(consent("An", role: "đại diện trẻ", more: ", dai_dien_cho: Lan"))",
      [.guardianMissing("Khôi")]
    ),
    (
      2015, "\(own), \(consent("An", role: "nhân vật", more: ", dai_dien_cho: Khôi"))",
      [.guardianMissing("Khôi")]
    ),
    (
      2015,
      "\(own), \(consent("An", role: "đại diện trẻ", channels: "tờ rơi", more: ", dai_dien_cho: Khôi"))",
      [.guardianMissing("Khôi")]
    ),
  ])
  func `a child needs a representative, and from seven on says yes itself`(
    year: Int, consents: String, expected: [Obstacle]
  ) throws {
    var draft = ProfileDraft()
    draft.people = "[{ho_ten: Khôi, nam_sinh: \(year)}]"
    draft.consents = "[\(consents)]"
    #expect(try obstacles(draft) == expected)
  }

  @Test func `a representative may take the consent back`() throws {
    var draft = ProfileDraft()
    draft.people = "[{ho_ten: Khôi, nam_sinh: 2018}]"
    draft.consents =
      "[\(Self.consent("An", role: "đại diện trẻ", more: ", dai_dien_cho: Khôi, rut_lai_ngay: 01/06/2024"))]"
    #expect(try obstacles(draft, asOf: "31/05/2024") == [])
    #expect(try obstacles(draft) == [.guardianMissing("Khôi"), .consentWithdrawn("An")])
  }

  @Test(arguments: [
    (", rut_lai_ngay: 01/06/2024", Obstacle.consentWithdrawn("Bảy")),
    (", het_han: 01/06/2024", .consentExpired("Bảy")),
  ])
  func `whoever once agreed may take it back, listed or not`(
    lapse: String, obstacle: Obstacle
  ) throws {
    var draft = ProfileDraft()
    draft.consents = "[\(Self.consent("Bảy", role: "người thụ hưởng", more: lapse))]"
    #expect(try obstacles(draft, asOf: "31/05/2024") == [])
    #expect(try obstacles(draft) == [obstacle])
    for language in Language.allCases { #expect(obstacle.text[language].contains("Bảy")) }
  }
}

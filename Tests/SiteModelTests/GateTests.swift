import Diagnostics
import Profiles
import SiteModel
import Testing

@Suite struct GateTests {
  private func obstacles(
    _ draft: ProfileDraft, asOf day: String = "31/12/2024", on channel: Channel = .web,
    least state: State = .verified
  ) throws -> [Obstacle] {
    Gate(leastState: state, asOf: try World.date(day))
      .obstacles(for: try draft.profile(), on: channel)
  }

  @Test func `what is verified, approved and agreed to may go out`() throws {
    #expect(try obstacles(ProfileDraft()) == [])
    #expect(try obstacles(ProfileDraft(), on: .handout) == [])
  }

  @Test(arguments: [
    ("09/01/2024", State?.none), ("10/01/2024", .discovered), ("09/03/2024", .registered),
  ])
  func `a state that is too low holds back`(day: String, state: State?) throws {
    #expect(
      try obstacles(ProfileDraft(), asOf: day).contains(.stateTooLow(state, needed: .verified)))
    #expect(
      try obstacles(ProfileDraft(), least: .pilot).contains(
        .stateTooLow(.verified, needed: .pilot)))
  }

  @Test(arguments: [
    ("[]", VerificationResult?.none),
    ("[{ngay: 01/01/2025, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: đạt}]", nil),
    ("[{ngay: 10/03/2024, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: cần bổ sung}]", .incomplete),
    ("[{ngay: 10/03/2024, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: không đạt}]", .failed),
    (
      "[{ngay: 11/03/2024, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: không đạt}, {ngay: 10/03/2024, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: đạt}]",
      .failed
    ),
    (
      "[{ngay: 10/03/2024, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: đạt}, {ngay: 10/03/2024, bo_phan: B, hinh_thuc: thực tế, ket_luan: không đạt}]",
      .failed
    ),
  ])
  func `the latest verification must have passed`(
    verifications: String, result: VerificationResult?
  ) throws {
    var draft = ProfileDraft()
    draft.verifications = verifications
    #expect(try obstacles(draft) == [.notVerified(result)])
  }

  @Test(arguments: [
    "[{ngay: 10/03/2024, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: cần bổ sung}, {ngay: 11/03/2024, bo_phan: A, hinh_thuc: thực tế, ket_luan: đạt}]",
    "[{ngay: 10/03/2024, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: cần bổ sung}, {ngay: 10/03/2024, bo_phan: A, hinh_thuc: thực tế, ket_luan: đạt}]",
    "[{ngay: 10/03/2024, bo_phan: A, hinh_thuc: thực tế, ket_luan: đạt}, {ngay: 01/01/2025, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: không đạt}]",
  ])
  func `an earlier or a later doubt does not count`(verifications: String) throws {
    var draft = ProfileDraft()
    draft.verifications = verifications
    #expect(try obstacles(draft) == [])
  }

  @Test(arguments: [
    ("", Obstacle.notApproved), ("{nguoi: A, ngay: 01/01/2025, kenh: [web]}", .notApproved),
    ("{nguoi: A, ngay: 20/03/2024, kenh: [phát thanh]}", .channelNotApproved(.web)),
    ("{nguoi: A, ngay: 20/03/2024}", .channelNotApproved(.web)),
  ])
  func `the channel must be approved by the date`(approval: String, obstacle: Obstacle) throws {
    var draft = ProfileDraft()
    draft.approval = approval
    #expect(try obstacles(draft) == [obstacle])
  }

  @Test(arguments: [("19/03/2024", [Obstacle.notApproved]), ("20/03/2024", [])])
  func `an approval counts from its day on`(day: String, expected: [Obstacle]) throws {
    #expect(try obstacles(ProfileDraft(), asOf: day) == expected)
  }

  @Test(arguments: ["{dang: không}", "{nha_nuoc: không}", "{cong_doan: không}", "{ky_luat: có}"])
  func `a rule that was not kept holds back`(compliance: String) throws {
    var draft = ProfileDraft()
    draft.compliance = compliance
    #expect(try obstacles(draft) == [.notCompliant])
  }

  private static let name = "Lâm Thị Hòa"

  private static func consent(
    _ more: String = "", name: String = name, day: String = "01/02/2024",
    contents: String = "họ tên, đơn vị", channels: String = "web"
  ) -> String {
    "{nguoi: \(name), vai_tro: chủ thể, ngay: \(day), noi_dung: [\(contents)], kenh: [\(channels)]\(more)}"
  }

  @Test(arguments: [
    ("[]", Obstacle.consentMissing(name)),
    ("[\(consent(name: "Lâm Thị Hoa"))]", .consentMissing(name)),
    ("[\(consent(name: "Lâm Thị Hòà"))]", .consentMissing(name)),
    ("[\(consent(day: "01/01/2025"))]", .consentMissing(name)),
    ("[\(consent(", het_han: 30/12/2024"))]", .consentExpired(name)),
    ("[\(consent(", het_han: 12/2024"))]", .consentExpired(name)),
    ("[\(consent(", rut_lai_ngay: 31/12/2024"))]", .consentWithdrawn(name)),
    ("[\(consent(", rut_lai_ngay: 2024"))]", .consentWithdrawn(name)),
    ("[\(consent()), \(consent(", rut_lai_ngay: 01/06/2024"))]", .consentWithdrawn(name)),
    ("[\(consent(channels: "tờ rơi"))]", .consentNotForChannel(name, .web)),
    ("[\(consent(contents: "ảnh"))]", .consentNotForChannel(name, .web)),
    (
      "[\(consent(contents: "ảnh")), \(consent(channels: "tờ rơi"))]",
      .consentNotForChannel(name, .web)
    ),
    ("[\(consent(contents: "", channels: ""))]", .consentNotForChannel(name, .web)),
    (
      "[\(consent(", rut_lai_ngay: 01/06/2024")), \(consent(day: "01/06/2024"))]",
      .consentWithdrawn(name)
    ),
  ])
  func `a person who is named must agree`(consents: String, obstacle: Obstacle) throws {
    #expect(try obstacles(.person(Self.name, consents: consents)) == [obstacle])
    // The same for someone else in the story of a collective.
    var draft = ProfileDraft()
    draft.people = "[{ho_ten: \(Self.name), vai_tro: Tổ trưởng}]"
    draft.consents = consents
    #expect(try obstacles(draft) == [obstacle])
  }

  @Test(arguments: [
    consent(), consent(name: "Lâm Thị Hoà"), consent(name: "Lâm Thị Hòa"),
    consent(", het_han: 31/12/2024"), consent(", rut_lai_ngay: 01/01/2025"),
    consent(contents: "đơn vị, họ tên", channels: "tờ rơi, web"),
    consent(", het_han: 01/06/2024") + ", " + consent(),
    consent(channels: "tờ rơi") + ", " + consent(),
    consent(contents: "họ tên") + ", " + consent(contents: "đơn vị"),
    // What is given again after a withdrawal counts.
    consent(", rut_lai_ngay: 01/06/2024") + ", " + consent(day: "02/06/2024"),
  ])
  func `one consent that covers name and channel is enough`(consents: String) throws {
    #expect(try obstacles(.person(Self.name, consents: "[\(consents)]")) == [])
  }

  @Test(arguments: [
    ("Nguyễn Thị Thúy", "Nguyễn Thị Thuý"), ("Trần Hòa", "Trần Hoà"), ("Lê Khỏe", "Lê Khoẻ"),
    ("Võ Thùy Hòa", "Võ Thuỳ Hoà"), ("Võ Thùy", "Vo\u{303} Thu\u{300}y"),
  ])
  func `old and new spelling of a tone mark are one person`(one: String, other: String) throws {
    for (name, signed) in [(one, other), (other, one)] {
      let draft = ProfileDraft.person(name, consents: "[\(Self.consent(name: signed))]")
      #expect(try obstacles(draft) == [])
    }
  }

  @Test func `everything that holds a profile back is told`() throws {
    var draft = ProfileDraft.person(Self.name, consents: "[]")
    draft.people = "[{ho_ten: A}, {ho_ten: B}]"
    (draft.verifications, draft.approval) = ("[]", "")
    let found = try obstacles(draft, asOf: "01/01/2024")
    #expect(
      found == [
        .stateTooLow(nil, needed: .verified), .notVerified(nil), .notApproved,
        .consentMissing(Self.name), .consentMissing("A"), .consentMissing("B"),
      ])
    #expect(
      found.allSatisfy { obstacle in
        Language.allCases.allSatisfy { !obstacle.text[$0].isEmpty }
      })
  }
}

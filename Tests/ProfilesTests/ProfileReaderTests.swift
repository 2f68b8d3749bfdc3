import Diagnostics
import FrontMatter
import Profiles
import TestSupport
import Testing

@Suite struct ProfileReaderTests {
  @Test func `everything that a profile can say is read`() throws {
    let (found, diagnostics) = Draft.read(Draft.model.source)
    #expect(diagnostics == [])
    let profile = try #require(found)
    #expect(profile.title == "Tổ may tự quản")
    #expect(profile.summary == "Một câu.")
    #expect((profile.year, profile.slug) == ("2024", "to-may"))
    #expect((profile.kind, profile.subject) == (.model, .collective))
    #expect(profile.movements == ["xanh", "gioi"])
    #expect(profile.holder.name == "Tổ may 4")
    #expect(
      [profile.holder.workers, profile.holder.members, profile.holder.women] == [42, 42, 38])
    #expect(profile.people.map(\.name) == ["Lâm Thị Hân"])
    #expect(profile.pictures.map(\.file) == ["to-may.jpg"])
    #expect(profile.pictures.map(\.people) == [["Lâm Thị Hân"]])
    #expect(profile.milestones.reached.map(\.state) == State.allCases)
    #expect(profile.verifications.map(\.result) == [.passed])
    #expect(profile.adoptions.map(\.level) == [.applied])
    #expect(profile.approval?.channels == [.web])
    #expect(profile.isIllustrative)
    #expect(profile.bodySyllables == 400)
    let consent = try #require(profile.consents.first)
    #expect(consent.contents == [.name, .unit])
    #expect(consent.channels == [.web, .handout])
    #expect(consent.form == .document)
    #expect(consent.expires == CalendarDate(year: 2027, month: 7, day: 1))
    #expect(consent.withdrawn == CalendarDate(year: 2026, month: 8, day: 1))
  }

  @Test func `the blocks of a profile's own page are read when they are asked for`() throws {
    let profile = try #require(Draft.read(Draft.model.source).profile)
    #expect(profile.keyFigures.map(\.figure) == ["41 %"])
    #expect(profile.awards.map(\.decision) == ["12/QĐ"])
    #expect(profile.recognition?.inFavour == 41)
    #expect(profile.compliance?.disciplined == false)
    #expect(profile.guide?.steps.map(\.duration) == ["1 buổi"])
    #expect(profile.guide?.cost == "3,8 triệu đồng")
  }

  @Test func `a person has other keys than a collective`() throws {
    let (found, diagnostics) = Draft.read(Draft.person.source)
    #expect(diagnostics == [])
    let profile = try #require(found)
    #expect(profile.holder.name == "Nguyễn Văn Tám")
    #expect(profile.holder.post == "Thợ cơ khí")
    #expect(profile.holder.isFrontLine == true)
  }

  @Test func `five lines are a profile`() throws {
    let (found, diagnostics) = Draft.read(
      MarkedText.frontMatter(
        """
        Tên: Tổ may
        LOẠI: Mo Hinh
        đối tượng: tap_the
        don-vi: may
        phong trao: xanh
        """
      ).source)
    #expect(diagnostics == [])
    let profile = try #require(found)
    #expect((profile.summary, profile.holder.name) == ("", ""))
    #expect(profile.milestones.reached.isEmpty)
    #expect(profile.approval == nil)
    #expect(!profile.isIllustrative)
    #expect(profile.guide == nil)
  }

  private static let required = """
    ten: Tổ may
    loai: mô hình
    doi_tuong: tập thể
    don_vi: may
    phong_trao: xanh
    tom_tat: Một câu.
    chu_the: {ten: Tổ 4}

    """

  @Test(arguments: [
    ("⟦xyz_zyx⟧: 1", "P301"), ("⟦tom_tac⟧: 1", "P302"), ("duyet: {⟦nguoi⟧: A}", "P303"),
    ("kiem_chung: [{⟦ngay⟧: 05/07/2024, bo_phan: A, hinh_thuc: hồ sơ}]", "P303"),
    ("kiem_chung: [{⟦bo_phan⟧: A, hinh_thuc: hồ sơ, ket_luan: đạt}]", "P303"),
    ("nhan_rong: [{⟦don_vi⟧: moc, muc: tham quan}]", "P303"),
    ("nhan_rong: [{⟦don_vi⟧: , ngay: 2024, muc: tham quan}]", "P313"),
    ("duyet: {nguoi: A, ⟦ngay⟧: }", "P313"),
    ("duyet: {nguoi: A, ⟦ngaay⟧: 2024}", "P302"),
    ("dong_y: [{⟦nguoi⟧: A, ngay: 2024}]", "P303"), ("dong_y: [⟦{}⟧]", "P303"),
    ("khen_thuong: [{⟦cap⟧: huyện}]", "P303"), ("so_noi_bat: [{⟦so⟧: 1}]", "P303"),
    ("suy_ton: {⟦ngay⟧: 2024}", "P303"), ("nhan_vat: [{⟦vai_tro⟧: A}]", "P303"),
    ("huong_dan_ap_dung: {buoc: [{⟦ai⟧: A}]}", "P303"),
    ("qua_trinh: ⟦[a]⟧", "P304"), ("qua_trinh: ⟦đã xong⟧", "P304"), ("duyet: ⟦có⟧", "P304"),
    ("suy_ton: ⟦có⟧", "P304"), ("chap_hanh: ⟦[có]⟧", "P304"), ("tieu_chi: ⟦[a]⟧", "P304"),
    ("tieu_chi: ⟦tốt⟧", "P304"), ("huong_dan_ap_dung: ⟦a⟧", "P304"), ("dong_y: [⟦A⟧]", "P304"),
    ("nhan_rong: [⟦[a]⟧]", "P304"), ("huong_dan_ap_dung: {kinh_phi: ⟦3 triệu⟧}", "P304"),
    ("huong_dan_ap_dung: {buoc: [⟦a⟧]}", "P304"), ("khen_thuong: [⟦a⟧]", "P304"),
    ("nhan_rong: ⟦moc⟧", "P305"), ("dong_y: ⟦{nguoi: A}⟧", "P305"), ("kiem_chung: ⟦đạt⟧", "P305"),
    ("huong_dan_ap_dung: {buoc: ⟦a⟧}", "P305"),
    ("minh_hoa: ⟦[có]⟧", "P306"), ("phong_trao_khac: ⟦{a: b}⟧", "P306"),
    ("tu_khoa: [⟦{a: b}⟧]", "P306"),
    ("duyet: {nguoi: ⟦{a: b}⟧, ngay: 2024}", "P306"),
    ("suy_ton: {ngay: ⟦[1]⟧, hoi_nghi: A}", "P306"),
    ("qua_trinh: {phat_hien: ⟦30/02/2024⟧}", "P307"), ("duyet: {nguoi: A, ngay: ⟦mai⟧}", "P307"),
    ("dong_y: [{nguoi: A, vai_tro: chủ thể, ngay: 2024, het_han: ⟦\"31/06/2024\"⟧}]", "P307"),
    ("suy_ton: {ngay: 2024, hoi_nghi: A, so_du: ⟦đông⟧}", "P308"),
    ("suy_ton: {ngay: 2024, hoi_nghi: A, so_du: ⟦-3⟧}", "P308"),
    ("suy_ton: {ngay: 2024, hoi_nghi: A, so_du: ⟦\"2,5\"⟧}", "P308"),
    ("nhan_rong: [{don_vi: moc, ngay: 2024, muc: ⟦bán⟧}]", "P309"),
    ("duyet: {nguoi: A, ngay: 2024, kenh: [web, ⟦truyền hình⟧]}", "P309"),
    ("nhan_rong: [{don_vi: moc, ngay: 2024, muc: ⟦đã áp dung ròi⟧}]", "P310"),
    ("duyet: {nguoi: A, ngay: 2024, kenh: [⟦bản tinn⟧]}", "P310"),
    ("minh_hoa: ⟦đúng⟧", "P311"), ("chap_hanh: {dang: ⟦tốt⟧}", "P311"),
    ("nhan_rong: [{don_vi: ⟦khong-co⟧, ngay: 2024, muc: duy trì}]", "P320"),
    ("nhan_rong: [{don_vi: ⟦mocc⟧, ngay: 2024, muc: duy trì}]", "P321"),
    ("phong_trao_khac: [gioi, ⟦khong-co-dau⟧]", "P322"), ("phong_trao_khac: ⟦giỏii⟧", "P323"),
    ("qua_trinh: {phat_hien: 15/01/2024, dang_ky: ⟦14/01/2024⟧}", "P330"),
    ("qua_trinh: {dang_ky: ⟦14/01/2024⟧, phat_hien: 15/01/2024}", "P330"),
    ("qua_trinh: {phat_hien: 02/2024, gioi_thieu: ⟦31/01/2024⟧}", "P330"),
    ("suy_ton: {ngay: 2024, hoi_nghi: A, so_du: 40, so_tan_thanh: ⟦41⟧}", "P331"),
  ])
  func `a mistake is shown at its own place`(line: String, code: String) {
    let marked = MarkedText.frontMatter(Self.required + line)
    let (profile, diagnostics) = Draft.read(marked.source)
    #expect(profile != nil)
    #expect(diagnostics.codes.contains(code))
    let found = diagnostics.filter { $0.code == code }
    #expect(found.ranges.allSatisfy { $0 == marked.ranges[0] }, "\(found.ranges)")
    // The required key that is missing is all that is wrong, or follows from a mark.
    #expect(Set(diagnostics.codes).count == 1)
    #expect(diagnostics.allSatisfy { !$0.hasUnfilledWords })
  }

  @Test func `text that a comma has made a key is told from a misspelt key`() {
    let marked = MarkedText.frontMatter(
      Self.required + "nhan_rong: [{don_vi: moc, ngay: 2024, muc: duy trì, ⟦rồi lại thôi⟧: x}]")
    let (_, diagnostics) = Draft.read(marked.source)
    #expect(diagnostics.codes == ["P314"])
    #expect(diagnostics.ranges == marked.ranges)
  }

  /// Without these a profile can be neither checked nor placed.
  private static let essential = ["doi_tuong", "phong_trao"]

  @Test(arguments: ["ten", "loai", "doi_tuong", "don_vi", "phong_trao", "tom_tat", "chu_the"])
  func `what a page cannot do without is asked for`(key: String) throws {
    let missing = try #require(Draft.model.replacing([.key(key)], with: nil))
    let (profile, diagnostics) = Draft.read(missing.source)
    #expect((profile == nil) == Self.essential.contains(key))
    #expect(diagnostics.codes == ["P303"])
    #expect(diagnostics.first?.arguments["khoa"] == key)
    #expect(diagnostics.first?.location.range?.start == SourcePosition(line: 2, column: 1))

    let empty = try #require(Draft.model.replacing([.key(key)], with: .nothing))
    let lines = empty.yaml.split(separator: "\n")
    let place = try #require(lines.firstIndex { $0.hasPrefix("\(key):") })
    let (_, findings) = Draft.read(empty.source)
    #expect(findings.codes == ["P313"])
    #expect(findings.first?.location.range?.start == SourcePosition(line: place + 2, column: 1))
  }

  @Test(arguments: [("phat_hien", []), ("gioi_thieu", []), ("dang_ky", ["P303", "P303"])])
  func `summary and holder are asked for once a profile is registered`(
    milestone: String, codes: [String]
  ) {
    let yaml = """
      ten: Tổ may
      loai: mô hình
      doi_tuong: tập thể
      don_vi: may
      phong_trao: xanh
      qua_trinh: {\(milestone): 25/03/2024}
      """
    #expect(Draft.read(MarkedText.frontMatter(yaml).source).diagnostics.codes == codes)
  }

  @Test(arguments: [
    ("loai", "phim", "P309"), ("doi_tuong", "tập thề nhỏ", "P309"), ("don_vi", "mayy", "P321"),
    ("don_vi", "khong-co", "P320"), ("phong_trao", "xanhh", "P323"),
    ("phong_trao", "khong-co", "P322"), ("loai", "mô hìn", "P310"),
  ])
  func `a required value that is not known is one mistake`(
    key: String, value: String, code: String
  ) {
    let draft = Draft.model.replacing([.key(key)], with: .text(value)) ?? [:]
    let (profile, diagnostics) = Draft.read(draft.source)
    #expect((profile == nil) == Self.essential.contains(key))
    #expect(diagnostics.codes == [code])
  }

  @Test func `a subject that cannot be read does not make its holder's keys unknown`() {
    for draft in [Draft.model, Draft.person] {
      let broken = draft.replacing([.key("doi_tuong")], with: "nhóm bạn") ?? [:]
      #expect(Draft.read(broken.source).diagnostics.codes == ["P309"])
    }
  }

  @Test func `a movement counts once, however often it is named`() {
    let draft = Draft.model.replacing(
      [.key("phong_trao_khac")], with: ["gioi", "xanh", "gioi"])
    #expect(Draft.read((draft ?? [:]).source).profile?.movements == ["xanh", "gioi"])
  }

  @Test func `one word stands for a list of one`() {
    let draft = Draft.model.replacing([.key("phong_trao_khac")], with: "gioi")
    #expect(Draft.read((draft ?? [:]).source).profile?.otherMovements == ["gioi"])
  }

  @Test(arguments: ["suy_ton", "chap_hanh", "huong_dan_ap_dung"])
  func `a block without a value is no block`(key: String) throws {
    let draft = Draft.model.replacing([.key(key)], with: .nothing) ?? [:]
    let (found, diagnostics) = Draft.read(draft.source)
    #expect(diagnostics == [])
    let profile = try #require(found)
    #expect((profile.recognition == nil) == (key == "suy_ton"))
    #expect((profile.compliance == nil) == (key == "chap_hanh"))
    #expect((profile.guide == nil) == (key == "huong_dan_ap_dung"))
  }

  @Test func `every mistake is found in one run`() {
    let yaml = """
      ten: [a]
      loai: phim
      don_vi: khong
      phong_trao: xanh
      chu_the: {ten: A, so_nu: x}
      qua_trinh: {phat_hien: 99/99/2024, nhan_rong: hôm qua}
      minh_hoa: 1
      la: lùng
      """
    let (profile, diagnostics) = Draft.read(MarkedText.frontMatter(yaml).source)
    #expect(profile == nil)
    #expect(
      diagnostics.inReadingOrder.codes
        == ["P303", "P306", "P309", "P320", "P308", "P307", "P307", "P311", "P301"])
  }
}

@Suite struct MilestonesTests {
  private func profile(_ milestones: String) throws -> Profile {
    let yaml = """
      ten: A
      loai: mô hình
      doi_tuong: tập thể
      don_vi: may
      phong_trao: xanh
      tom_tat: B.
      chu_the: {ten: C}
      qua_trinh: {\(milestones)}
      """
    let (profile, diagnostics) = Draft.read(MarkedText.frontMatter(yaml).source)
    #expect(diagnostics == [])
    return try #require(profile)
  }

  @Test(arguments: [
    ("14/01/2024", nil), ("15/01/2024", State.discovered), ("24/03/2024", .discovered),
    ("25/03/2024", .registered), ("01/01/2025", .verified),
  ])
  func `the state is the latest milestone of a date`(day: String, state: State?) throws {
    let profile = try profile("kiem_chung: 05/07/2024, phat_hien: 15/01/2024, dang_ky: 25/03/2024")
    #expect(profile.milestones.state(asOf: try #require(CalendarDate(written: day))) == state)
  }

  @Test func `several milestones of one day are the last of them`() throws {
    let profile = try profile("phat_hien: 15/01/2024, gioi_thieu: 15/01/2024, dang_ky: 15/01/2024")
    let date = try #require(CalendarDate(written: "15/01/2024"))
    #expect(profile.milestones.state(asOf: date) == .registered)
    #expect(profile.milestones[.introduced] == date)
    #expect(profile.milestones[.verified] == nil)
  }

  @Test(arguments: [
    "phat_hien: 15/01/2024, dang_ky: 01/2024", "phat_hien: 15/01/2024, dang_ky: 2024",
    "phat_hien: 01/2024, dang_ky: 01/01/2024", "phat_hien: 2024, dang_ky: 2024",
  ])
  func `a month that can hold the day before it does not run backwards`(text: String) throws {
    #expect(try profile(text).milestones.reached.count == 2)
  }
}

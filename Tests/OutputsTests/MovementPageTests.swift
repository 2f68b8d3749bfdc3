import Testing

@Suite struct MovementPageTests {
  private static let schema = """
    tieu_chi:
      - {ma: a, ten: Kết quả, muc: bắt buộc, nguon: kế hoạch, can_cu: III.2, huong_dan: Ghi số liệu, kieu: danh sách, phan_tu: số liệu}
      - {ma: b, ten: Cây xanh, muc: tham khảo, nguon: gợi ý, ap_dung: [tập thể], loai_hinh: [dn], tu: đăng ký, huong_dan: Ghi số cây, kieu: số nguyên}
      - {ma: c, ten: Điều mật, muc: nên có, nguon: gợi ý, huong_dan: Ghi, kieu: văn bản, cong_khai: không}
    """

  private func movement(
    _ profiles: [ProfileText], perPage: Int = 12, showsDrafts: Bool = false
  ) throws -> Showcase {
    let showcase = try Showcase.made(
      profiles, perPage: perPage, schema: Self.schema, showsDrafts: showsDrafts)
    #expect(showcase.diagnostics == [])
    return showcase
  }

  private static func profile(
    _ slug: String, _ title: String, after: Int, adopters: [String] = []
  ) -> ProfileText {
    let adoptions = adopters.map { "{don_vi: \($0), ngay: 01/06/2024, muc: đã áp dụng}" }
    var profile = ProfileText()
    (profile.slug, profile.title) = (slug, title)
    profile.more = """
      tieu_chi: {a: [{ten: tai nạn, truoc: 11, sau: \(after), don_vi: vụ}], c: Chuyện trong nhà}
      nhan_rong: [\(adoptions.joined(separator: ", "))]
      """
    return profile
  }

  @Test func `criteria stand by weight and say of whom and from when on`() throws {
    let text = try movement([]).page("phong-trao/xanh.html")
    let headings = text.all(#/<h3 class="must [^"]*">([^<]*)</#)
    #expect(headings == ["Điều bắt buộc", "Điều nên có", "Điều để tham khảo"])
    #expect(text.contains("Cần có từ bước kiểm chứng</span>"))
    #expect(
      text.contains(
        "Có thể ghi từ bước đăng ký, chỉ với tập thể ở đơn vị thuộc loại hình doanh nghiệp<"))
    #expect(text.contains("Ghi số liệu") && text.contains("III.2"))
  }

  @Test func `the profile most taken up shows what a criterion means`() throws {
    let showcase = try movement([
      Self.profile("a", "Tổ A", after: 7), Self.profile("b", "Tổ B", after: 4, adopters: ["moc"]),
    ])
    let text = try showcase.page("phong-trao/xanh.html")
    #expect(
      text.contains(
        "Ví dụ, <a href=\"../ho-so/2024/b.html#minh_chung\">Tổ B</a>: Tai nạn: 11 vụ → 4 vụ"))
    #expect(!text.contains("11 vụ → 7 vụ"))
    for (path, page) in showcase.html { #expect(!page.contains("Chuyện trong nhà"), "\(path)") }
  }

  @Test func `a draft is no example`() throws {
    var draft = Self.profile("a", "Tổ A", after: 7)
    draft.isApproved = false
    let text = try movement([draft], showsDrafts: true).page("phong-trao/xanh.html")
    #expect(text.contains("Bản nháp") && !text.contains("Ví dụ, <a"))
  }

  @Test func `further pages of a movement hold profiles alone`() throws {
    let profiles = ["a", "b", "c"].map { Self.profile($0, "Tổ \($0)", after: 4) }
    let showcase = try movement(profiles, perPage: 2)
    #expect(try showcase.page("phong-trao/xanh.html").contains("id=\"tieu_chi\""))
    #expect(!(try showcase.page("phong-trao/xanh-2.html")).contains("id=\"tieu_chi\""))
  }

  @Test func `a movement without profiles says how to be the first`() throws {
    let text = try movement([]).page("phong-trao/xanh.html")
    #expect(text.contains("Năm dòng đầu là đủ để bắt đầu"))
  }
}

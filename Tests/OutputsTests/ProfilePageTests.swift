import Outputs
import Profiles
import SiteModel
import Testing

@Suite struct ProfilePageTests {
  private func page(
    _ more: String = "", schema: String = "", general: String = "", asOf day: String = "31/12/2024",
    showsDrafts: Bool = false, isApproved: Bool = true
  ) throws -> String {
    var profile = ProfileText()
    profile.more = more
    profile.isApproved = isApproved
    let showcase = try Showcase.made(
      [profile], schema: schema, general: general, asOf: day, showsDrafts: showsDrafts)
    #expect(showcase.diagnostics == [])
    return try showcase.page("ho-so/2024/to-may.html").unescaped
  }

  private static func criterion(_ facets: String, name: String = "Tiêu chí mật") -> String {
    "tieu_chi: [{ma: c, ten: \(name), muc: nên có, nguon: gợi ý, huong_dan: A, \(facets)}]"
  }

  @Test func `evidence is shown by its type`() throws {
    let schema = """
      tieu_chi:
        - {ma: a, ten: Vai trò, muc: nên có, nguon: kế hoạch, huong_dan: A, kieu: văn bản}
        - {ma: b, ten: Số người, muc: nên có, nguon: gợi ý, huong_dan: A, kieu: số nguyên, don_vi_tinh: người}
        - {ma: c, ten: Đơn vị bạn, muc: nên có, nguon: quy định, huong_dan: A, kieu: đơn vị}
        - {ma: d, ten: Kết quả, muc: nên có, nguon: kế hoạch, huong_dan: A, kieu: danh sách, phan_tu: số liệu}
        - {ma: e, ten: Việc, muc: nên có, nguon: kế hoạch, huong_dan: A, kieu: danh sách, truong: [{ma: ten, ten: Tên, kieu: văn bản}, {ma: nam, ten: Năm, kieu: năm}]}
      """
    let text = try page(
      "tieu_chi: {a: nhân tố mới, b: 42, c: moc, d: [{ten: tai nạn, truoc: 11, sau: 4, don_vi: vụ}, {ten: hỏng, truoc: '4,2 %', sau: '2,1%', don_vi: '%'}], e: [{ten: bàn nâng, nam: 2024}]}",
      schema: schema)
    for shown in [
      "Nhân tố mới", "42 người", "CĐCS Mộc", "11 vụ", "4 vụ", "4,2 %", "2,1%", "Bàn nâng",
      "<span>Năm</span> 2024", "Kế hoạch", "Gợi ý", "Quy định",
    ] { #expect(text.contains(shown), "\(shown)") }
    // The longer bar fills its frame; the other is in proportion.
    #expect(text.all(#/<rect width="([0-9]+)"/#) == ["100", "36", "100", "50"])
  }

  @Test(arguments: [
    (criterion("kieu: văn bản, cong_khai: không"), ""),
    ("", criterion("kieu: văn bản, cong_khai: không")),
    (criterion("kieu: văn bản, cong_khai: không"), criterion("kieu: văn bản")),
    (criterion("kieu: văn bản"), criterion("kieu: văn bản, cong_khai: không")),
  ])
  func `evidence that one schema keeps private is shown by none`(
    schema: String, general: String
  ) throws {
    let text = try page("tieu_chi: {c: Điều riêng tư}", schema: schema, general: general)
    #expect(!text.contains("Điều riêng tư"))
    #expect(!text.contains("Tiêu chí mật"))
    let draft = try page(
      "tieu_chi: {c: Điều riêng tư}", schema: schema, general: general, showsDrafts: true,
      isApproved: false)
    #expect(!draft.contains("Điều riêng tư"))
  }

  @Test(arguments: [
    ("11 → 4 vụ", ["100", "36"]), ("4,2 % → 3,1 %", ["100", "74"]), ("0 → 47 hộ", ["0", "100"]),
    ("1.000 → 1 giờ", ["100", "1"]), ("20 kg → 8 người", []), ("8 phút", []), ("0 → 0 vụ", []),
    ("nhiều → 4 vụ", []), ("3 → 2 → 1 vụ", []),
  ])
  func `a key figure of a change has bars that begin at zero`(
    figure: String, lengths: [String]
  ) throws {
    let text = try page("so_noi_bat: [{so: '\(figure)', nhan: tai nạn}]")
    #expect(text.all(#/<rect (?:y="6" )?width="([0-9]+)"/#) == lengths)
  }

  @Test func `what is no number is told without bars`() throws {
    let schema =
      "tieu_chi: [{ma: d, ten: Kết quả, muc: nên có, nguon: kế hoạch, huong_dan: A, kieu: danh sách, phan_tu: số liệu}]"
    let text = try page(
      "tieu_chi: {d: [{ten: ý kiến, truoc: ít, sau: nhiều}, {ten: lỗ, truoc: -3, sau: 4}]}",
      schema: schema)
    #expect(
      text.contains("<b>ít</b>") && text.contains("<b>nhiều</b>") && text.contains("<b>-3</b>"))
    #expect(!text.contains("<rect"))
  }

  @Test func `a code that two schemas share is shown once`() throws {
    let text = try page(
      "tieu_chi: {c: Chuyện chung}",
      schema: Self.criterion("kieu: văn bản", name: "Của phong trào"),
      general: Self.criterion("kieu: văn bản", name: "Của chung"))
    #expect(text.split(separator: "Chuyện chung").count == 2)
    #expect(text.contains("Của phong trào") && !text.contains("Của chung"))
  }

  @Test(arguments: ["[]", "['']", "''", "{}"])
  func `evidence that says nothing makes no row`(value: String) throws {
    let text = try page(
      "tieu_chi: {c: \(value)}", schema: Self.criterion("kieu: danh sách", name: "Việc trống"))
    #expect(!text.contains("Việc trống"))
  }

  @Test(arguments: [("17/03/2024", false), ("18/03/2024", true)])
  func `what lies in the future is not shown`(day: String, isShown: Bool) throws {
    let text = try page(
      """
      suy_ton: {ngay: 18/03/2024, hoi_nghi: Hội nghị tổ, so_du: 42, so_tan_thanh: 41}
      khen_thuong: [{hinh_thuc: Giấy khen, ngay: 18/03/2024}]
      nhan_rong: [{don_vi: moc, ngay: 18/03/2024, muc: đã áp dụng, ket_qua: Làm theo rồi}]
      """, asOf: day, showsDrafts: true)
    for words in ["Hội nghị tổ", "41/42", "Giấy khen", "Làm theo rồi"] {
      #expect(text.contains(words) == isShown, "\(words)")
    }
  }

  @Test(arguments: [("09/03/2024", false), ("10/03/2024", true)])
  func `proofs have a heading when there are any`(day: String, isShown: Bool) throws {
    let text = try page(asOf: day, showsDrafts: true)
    #expect(text.contains(">Ai kiểm chứng, ai ghi nhận</h2>") == isShown)
  }

  @Test func `the guide is shown when there is one`() throws {
    let text = try page(
      "huong_dan_ap_dung: {van_de: Tai nạn, dieu_kien: [Có thợ], buoc: [{viec: Họp tổ, ai: Tổ trưởng, bao_lau: 1 buổi}], kinh_phi: {tong: 3 triệu, nguon: Công ty}}"
    )
    for words in ["Tai nạn", "Có thợ", "Họp tổ", "Tổ trưởng", "1 buổi", "3 triệu", "Công ty"] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!(try page("huong_dan_ap_dung:")).contains("Áp dụng ở đơn vị bạn"))
  }

  @Test func `text is escaped wherever it stands`() throws {
    var profile = ProfileText()
    profile.title = "<script>alert(1)</script> & 'nháy'"
    profile.more = "so_noi_bat: [{so: '<b>', nhan: '&amp;'}]"
    let showcase = try Showcase.made([profile])
    // The table of profiles is no HTML and holds the title as it is.
    for (path, text) in showcase.pages where path != "du-lieu/ho-so.csv" {
      #expect(!text.contains("<script>alert"), "\(path)")
    }
    let page = try showcase.page("ho-so/2024/to-may.html")
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; "))
    #expect(page.contains("&amp;amp;"))
  }
}

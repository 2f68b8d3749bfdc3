import Diagnostics
import FrontMatter
import Profiles
import Testing

@Suite struct SessionTests {
  private static let units = UnitTable.read(
    SourceText(
      path: "content/don-vi.csv", text: "ma,ten,loai_hinh\nmay,CĐCS May,dn\nmoc,CĐCS Mộc,dn"),
    unitTypes: ["dn"]
  ).table

  private static func read(_ keys: String) throws -> (session: Session?, codes: [String]) {
    let text = "---\nten: Hội nghị\nngay: 15/06/2024\ndia_diem: Hội trường\n\(keys)\n---\nLời.\n"
    let source = SourceText(path: "content/hoi-nghi/Trao đổi.md", text: text)
    let document = FrontMatter.parse(source)
    #expect(document.diagnostics == [])
    let raw = try #require(RawDocument(.session, document, of: source))
    let (session, diagnostics) = Session.read(raw, units: units)
    return (session, diagnostics.map(\.code))
  }

  @Test func `a session says when, where, who, what and which models`() throws {
    let (read, codes) = try Self.read(
      """
      gio: 7h30
      don_vi_dang_cai: may
      so_moi: 48
      so_du: 46
      so_nu: 21
      don_vi_du: [may, moc, may]
      chuong_trinh:
        - {gio: 7 giờ 30, noi_dung: Đón đại biểu, nguoi: Ban Tổ chức}
        - {gio: "08:05", noi_dung: Khai mạc}
        - {noi_dung: Thảo luận}
      mo_hinh: [2024/to-may, content/ho-so/2023/Tổ Mộc.md, ban-nang]
      """)
    let session = try #require(read)
    #expect(codes == [])
    #expect(session.document.id == "trao-doi")
    #expect(session.time == ClockTime(hour: 7, minute: 30))
    #expect(session.hostUnit == "may")
    #expect((session.invited, session.attended, session.women) == (48, 46, 21))
    #expect(session.units == ["may", "moc"])
    #expect(session.agenda.map(\.time?.spoken) == ["7 giờ 30", "8 giờ 05", nil])
    #expect(session.models.map(\.name) == ["2024/to-may", "2023/to-moc", "ban-nang"])
  }

  @Test(arguments: [
    ("7 giờ 30", "7 giờ 30"), ("7h30", "7 giờ 30"), ("07:30", "7 giờ 30"), ("13 giờ", "13 giờ"),
    ("13h", "13 giờ"), ("8g05", "8 giờ 05"), ("8 giờ 5 phút", "8 giờ 05"),
  ])
  func `a time is read as people write it`(written: String, spoken: String) {
    #expect(ClockTime(written: written)?.spoken == spoken)
  }

  @Test(arguments: ["7", "25 giờ", "7 giờ 60", "bảy rưỡi", "7 giờ kém 5 chiều", "", "7-30-15"])
  func `what is no time is not taken for one`(written: String) {
    #expect(ClockTime(written: written) == nil)
  }

  @Test(arguments: [
    ("gio: bảy giờ", ["I050"]),
    ("chuong_trinh: [{gio: 8h, noi_dung: A}, {gio: 7h, noi_dung: B}]", ["I051"]),
    ("so_du: 3\nso_nu: 4", ["I052"]), ("don_vi_du: [mayy]", ["P321"]),
    ("mo_hin: [2024/a]", ["P302"]), ("chuong_trinh: [{gio: 8h}]", ["P303"]),
  ])
  func `every slip is told with its code`(keys: String, codes: [String]) throws {
    let read = try Self.read(keys)
    #expect(read.codes == codes)
    #expect(read.session != nil)
  }
}

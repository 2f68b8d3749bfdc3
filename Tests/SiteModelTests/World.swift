import Criteria
import Diagnostics
import FrontMatter
import Profiles
import SiteModel
import Testing

/// A small federation: three units, two movements, and the profiles that a test gives it.
struct World {
  static let units = UnitTable.read(
    SourceText(
      path: "content/don-vi.csv",
      text: """
        ma,ten,loai_hinh,hieu_luc_den,ke_thua
        may,CĐCS May,dn,,
        moc,CĐCS Mộc,dn,,
        tram,CĐCS Trạm,y-te,30/06/2024,may
        """),
    unitTypes: ["dn", "y-te"]
  ).table

  static func organisation(perPage: Int = 12) throws -> Organisation {
    let yaml = """
      ten: LĐLĐ
      trang: {ten: Điển hình}
      ho_so_moi_trang: \(perPage)
      nhom: [{ma: a, ten: A}]
      loai_hinh: [{ma: dn, ten: Doanh nghiệp}, {ma: y-te, ten: Y tế}]
      """
    let root = FrontMatter.parseYAML(SourceText(path: "content/to-chuc.yml", text: yaml)).root
    let organisation = Organisation.read(try #require(root)).organisation
    return try #require(organisation)
  }

  static func movement(_ id: String) throws -> Movement {
    let path = ContentPath("content/phong-trao/\(id).md")
    let source = SourceText(path: path.path, text: "---\nten: \(id)\nnhom: a\n---\n")
    let movement = Movement.read(FrontMatter.parse(source), at: path, groups: ["a"]).movement
    return try #require(movement)
  }

  static func page(_ stem: String) throws -> PlainPage {
    let path = ContentPath("content/trang/\(stem).md")
    let source = SourceText(path: path.path, text: "---\nten: A\ntom_tat: B\n---\n")
    return try #require(PlainPage.read(FrontMatter.parse(source), at: path).page)
  }

  static func content(
    _ profiles: [Profile], movements: [String] = ["xanh", "gioi"], pages: [String] = [],
    perPage: Int = 12
  ) throws -> Content {
    let movements = try movements.map(movement)
    return Content(
      organisation: try organisation(perPage: perPage), units: units, movements: movements,
      schemas: SchemaCatalogue.read(movements: movements, bases: []).catalogue,
      profiles: profiles, pages: try pages.map(page))
  }

  static func site(
    _ profiles: [Profile], asOf day: String = "31/12/2024", showsDrafts: Bool = false
  ) throws -> Site {
    Site(try content(profiles), asOf: try date(day), showsDrafts: showsDrafts)
  }

  static func date(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(written: text))
  }
}

/// What a test changes of a profile that may be published.
struct ProfileDraft {
  var slug = "to-may"
  var year = "2024"
  var unit = "may"
  var movement = "xanh"
  var others = ""
  var subject = "tập thể"
  var holder = "{ten: Tổ 4}"
  var milestones = "{phat_hien: 10/01/2024, dang_ky: 10/02/2024, kiem_chung: 10/03/2024}"
  var verifications = "[{ngay: 10/03/2024, bo_phan: A, hinh_thuc: thực tế, ket_luan: đạt}]"
  var approval = "{nguoi: A, ngay: 20/03/2024, kenh: [web, tờ rơi]}"
  var people = "[]"
  var pictures = "[]"
  var consents = "[]"
  var adoptions = "[]"
  var compliance = "{dang: có, nha_nuoc: có, cong_doan: có, ky_luat: không}"

  /// A profile about a person, with what they agreed to.
  static func person(_ name: String, consents: String) -> ProfileDraft {
    var draft = ProfileDraft()
    draft.subject = "cá nhân"
    draft.holder = "{ho_ten: \(name)}"
    draft.consents = consents
    return draft
  }

  func profile(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> Profile {
    let yaml = """
      ---
      ten: \(slug) \(year)
      loai: mô hình
      doi_tuong: \(subject)
      don_vi: \(unit)
      phong_trao: \(movement)
      phong_trao_khac: [\(others)]
      tom_tat: Một câu.
      chu_the: \(holder)
      nhan_vat: \(people)
      anh: \(pictures)
      qua_trinh: \(milestones)
      kiem_chung: \(verifications)
      duyet: \(approval)
      dong_y: \(consents)
      nhan_rong: \(adoptions)
      chap_hanh: \(compliance)
      ---

      """
    let path = ContentPath("content/ho-so/\(year)/\(slug).md")
    let (profile, diagnostics) = Profile.read(
      FrontMatter.parse(SourceText(path: path.path, text: yaml)), at: path, units: World.units,
      movements: ["xanh", "gioi", "tet", "tet-2"], bodySyllables: 400)
    #expect(diagnostics == [], sourceLocation: sourceLocation)
    return try #require(profile, sourceLocation: sourceLocation)
  }
}

import Criteria
import Diagnostics
import FrontMatter
import Profiles
import TestSupport
import Testing

/// A profile whose story holds one passage, reviewed for privacy. In the passage `⟦` and `⟧` show
/// what must be found.
struct PrivacyTrial {
  let diagnostics: [Diagnostic]
  let ranges: [SourceRange]
  let source: SourceText

  var codes: [String] { diagnostics.map(\.code) }
  var places: [SourceRange?] { diagnostics.map(\.location.range) }

  /// - Parameters:
  ///   - frontMatter: lines after those that every profile has.
  ///   - contents: what Lâm Thị Hòa, whom the profile is about, agreed to besides her name.
  init(
    _ body: String, frontMatter: String = "", contents: String = "đơn vị", consent: String = "",
    domains: [String] = [], sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let yaml = """
      ---
      ten: Một bài
      loai: điển hình
      doi_tuong: cá nhân
      don_vi: may
      phong_trao: m
      tom_tat: Một câu.
      chu_the: {ho_ten: Lâm Thị Hòa}
      nhan_vat: [{ho_ten: Trần Văn Bé Tư}]
      dong_y:
        - {nguoi: Lâm Thị Hòa, vai_tro: chủ thể, ngay: 01/02/2024, noi_dung: [họ tên, \(contents)], kenh: [web]\(consent)}
        - {nguoi: Trần Văn Bé Tư, vai_tro: nhân vật, ngay: 01/02/2024, noi_dung: [họ tên], kenh: [web]}
      \(frontMatter)
      ---
      ## Cách làm

      \(body)

      """
    let marked = MarkedText(yaml, path: "content/ho-so/2024/a.md")
    source = marked.source
    ranges = marked.ranges
    let schemas = Schemas(
      """
      tieu_chi:
        - \(Schemas.criterion("ma: mo, kieu: văn bản"))
        - \(Schemas.criterion("ma: kin, kieu: văn bản, cong_khai: không"))
      """)
    let document = FrontMatter.parse(source)
    #expect(document.diagnostics == [], sourceLocation: sourceLocation)
    let (profile, findings) = Profile.read(
      document, at: ContentPath(source.path), units: Trial.units, movements: ["m"],
      bodySyllables: 0)
    #expect(findings == [], sourceLocation: sourceLocation)
    diagnostics = PrivacyReview(
      officeDomains: domains, schemas: schemas.catalogue, movements: schemas.movements,
      asOf: try #require(CalendarDate(written: "31/12/2024"))
    ).review(try #require(profile, sourceLocation: sourceLocation), in: source)
    #expect(!diagnostics.contains { $0.hasUnfilledWords }, sourceLocation: sourceLocation)
  }
}

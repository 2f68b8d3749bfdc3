import Criteria
import Diagnostics
import FrontMatter
import Profiles
import TestSupport
import Testing

/// A small federation and its profiles, cross-checked.
enum CrossTrial {
  static let units = UnitTable.read(
    SourceText(
      path: "content/don-vi.csv",
      text: """
        ma,ten,ten_ngan,loai_hinh,hieu_luc_den,ke_thua
        may,CĐCS Công ty May Sông,CĐCS May Sông,dn,,
        moc,CĐCS Xưởng Mộc,,dn,,
        tram,CĐCS Trạm Y tế,,y-te,30/06/2024,benh-vien
        benh-vien,CĐCS Bệnh viện,,y-te,,
        cho,CĐCS Chợ cũ,,dn,30/06/2024,
        vong-a,CĐCS A,,dn,30/06/2024,vong-b
        vong-b,CĐCS B,,dn,30/06/2024,vong-a

        """),
    unitTypes: ["dn", "y-te"]
  ).table

  static func movements() throws -> [Movement] {
    try [
      ("van-hoa", "de_lan_voi: [cong-so]"), ("cong-so", ""),
      ("cu", "hieu_luc_den: 31/12/2023"), ("moi", "hieu_luc_tu: 01/2025"),
    ].map { id, yaml in
      let path = ContentPath("content/phong-trao/\(id).md")
      let text = "---\nten: \(id)\nnhom: a\n\(yaml)\n---\n"
      let (movement, findings) = Movement.read(
        FrontMatter.parse(SourceText(path: path.path, text: text)), at: path, groups: ["a"])
      #expect(findings == [])
      return try #require(movement)
    }
  }

  static func checks(asOf day: String = "31/12/2024") throws -> CrossChecks {
    CrossChecks(
      units: units, movements: try movements(), asOf: try #require(CalendarDate(written: day)))
  }

  /// The text of a profile: the given lines, and those that a profile must have and they lack.
  static func text(_ lines: String, body: String = "") -> String {
    let isPerson = lines.contains("ho_ten:")
    var text = lines
    for (key, value) in [
      ("ten", "Hồ sơ"), ("loai", "mô hình"), ("doi_tuong", isPerson ? "cá nhân" : "tập thể"),
      ("don_vi", "may"), ("phong_trao", "van-hoa"), ("tom_tat", "Một câu."),
      ("chu_the", "{ten: Tổ 4}"), ("qua_trinh", "{phat_hien: 10/01/2024, dang_ky: 10/02/2024}"),
    ] where !"\n\(text)".contains("\n\(key):") && !"\n\(text)".contains("\n⟦\(key):") {
      text += "\n\(key): \(value)"
    }
    return "---\n\(text)\n---\n\(body)\n"
  }

  /// A profile as the reading gives it.
  static func profile(
    _ source: SourceText, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> (profile: Profile, body: ArraySlice<UInt8>) {
    let document = FrontMatter.parse(source)
    let (profile, findings) = Profile.read(
      document, at: ContentPath(source.path), units: units,
      movements: try movements().map(\.id), bodySyllables: 1_000)
    #expect(document.diagnostics + findings == [], sourceLocation: sourceLocation)
    return (
      try #require(profile, sourceLocation: sourceLocation), source.bytes[document.bodyOffset...]
    )
  }

  /// What one profile gives by itself; places marked with `⟦⟧` in the lines.
  static func check(
    _ lines: String, asOf day: String = "31/12/2024",
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> (diagnostics: [Diagnostic], marks: [SourceRange]) {
    let marked = MarkedText(text(lines), path: "content/ho-so/2024/a.md")
    let checks = try checks(asOf: day)
    let (profile, body) = try profile(marked.source, sourceLocation: sourceLocation)
    let findings = checks.check(profile, checks.trace(of: profile, body: body)).inReadingOrder
    #expect(!findings.contains { $0.hasUnfilledWords }, sourceLocation: sourceLocation)
    return (findings, marked.ranges)
  }

  /// What several profiles give together, in reading order; names are those of their files.
  static func compare(
    _ files: [(name: String, text: String)],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> [Diagnostic] {
    let checks = try checks()
    var sources = [ContentPath: SourceText]()
    let traces = try files.map { name, text in
      let source = MarkedText(text, path: "content/ho-so/\(name).md").source
      sources[ContentPath(source.path)] = source
      let (profile, body) = try profile(source, sourceLocation: sourceLocation)
      return checks.trace(of: profile, body: body)
    }
    let findings = CrossChecks.compare(traces) { sources[$0] }.inReadingOrder
    #expect(!findings.contains { $0.hasUnfilledWords }, sourceLocation: sourceLocation)
    return findings
  }
}

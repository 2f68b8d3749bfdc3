import Diagnostics
import FrontMatter
import Profiles
import SiteModel
import Testing

/// Which profiles bulletins and sessions may show.
@Suite struct EditionTests {
  private static func draft(_ slug: String, _ day: String, channels: String) -> ProfileDraft {
    var draft = ProfileDraft()
    draft.slug = slug
    draft.approval = "{nguoi: A, ngay: \(day), kenh: [\(channels)]}"
    return draft
  }

  private static func raw(_ kind: DocumentKind, _ keys: String) throws -> RawDocument {
    let place = kind == .session ? "dia_diem: Hội trường\n" : ""
    let text = "---\nten: Tên\nngay: 30/09/2024\n\(place)\(keys)\n---\n"
    let source = SourceText(path: "content/\(kind.folder)/a.md", text: text)
    return try #require(RawDocument(kind, FrontMatter.parse(source), of: source))
  }

  private static func site(
    _ drafts: [ProfileDraft], bulletin: String? = nil, session: String? = nil,
    asOf day: String = "31/12/2024", showsDrafts: Bool = false
  ) throws -> Site {
    let known = try World.content(drafts.map { try $0.profile() })
    let bulletins = try bulletin.map { keys in
      try #require(
        Bulletin.read(
          try raw(.bulletin, keys), units: World.units, movements: ["xanh", "gioi"]
        ).bulletin)
    }
    let sessions = try session.map {
      try #require(Session.read(try raw(.session, $0), units: World.units).session)
    }
    let content = Content(
      organisation: known.organisation, units: known.units, movements: known.movements,
      schemas: known.schemas, profiles: known.profiles, pages: [],
      bulletins: bulletins.map { [$0] } ?? [], sessions: sessions.map { [$0] } ?? [])
    return Site(content, asOf: try World.date(day), showsDrafts: showsDrafts)
  }

  private static func slugs(_ site: Site, _ stories: [Int]?) -> [String] {
    (stories ?? []).map { site.entries[$0].profile.slug }
  }

  private static let three = [
    draft("mot", "10/07/2024", channels: "web, bản tin, tờ rơi"),
    draft("hai", "10/08/2024", channels: "web, bản tin"),
    draft("ba", "10/09/2024", channels: "web, tờ rơi"),
  ]

  @Test func `a list keeps its order and leaves out what its channel may not carry`() throws {
    let site = try Self.site(Self.three, bulletin: "ho_so: [2024/ba, 2024/hai, mot]")
    #expect(Self.slugs(site, site.bulletins.first?.stories) == ["hai", "mot"])
    #expect(site.findings.map(\.code) == ["I062"])
    #expect(site.findings.first?.severity == .warning)
    #expect(
      site.findings.first?.notes.map { $0.text[.vietnamese] } == [
        "chưa được duyệt cho kênh “bản tin”"
      ])
  }

  @Test func `a session hands out only what may be a handout`() throws {
    let site = try Self.site(Self.three, session: "mo_hinh: [2024/mot, 2024/hai, 2024/ba]")
    #expect(Self.slugs(site, site.sessions.first?.stories) == ["mot", "ba"])
    #expect(site.findings.map(\.code) == ["I062"])
  }

  @Test func `what the web may not show is on no paper that lies there`() throws {
    let hidden = Self.draft("mot", "10/07/2024", channels: "bản tin, tờ rơi")
    let site = try Self.site([hidden], bulletin: "ho_so: [2024/mot]")
    #expect(site.bulletins.first?.stories == [])
    #expect(site.findings.map(\.code) == ["I062", "I064"])
    let drafts = try Self.site([hidden], bulletin: "ho_so: [2024/mot]", showsDrafts: true)
    #expect(Self.slugs(drafts, drafts.bulletins.first?.stories) == ["mot"])
  }

  @Test(arguments: [
    ("chon: {tu: 01/08/2024, den: 30/09/2024}", ["hai"]), ("chon: {tu: 07/2024}", ["hai", "mot"]),
    ("chon: {den: 07/2024}", ["mot"]), ("chon: {phong_trao: xanh}", ["hai", "mot"]),
    ("chon: {phong_trao: gioi}", []), ("chon: {trang_thai: mô hình điểm}", []),
    ("chon: {don_vi: may, doi_tuong: tập thể, loai: mô hình}", ["hai", "mot"]),
    ("chon: {toi_da: 1}", ["hai"]),
  ])
  func `a query takes what fits, the newest first`(keys: String, slugs: [String]) throws {
    let site = try Self.site(Self.three, bulletin: keys)
    #expect(Self.slugs(site, site.bulletins.first?.stories) == slugs)
    #expect(
      site.findings.map(\.code) == (slugs.isEmpty ? ["I064"] : keys.contains("1}") ? ["I065"] : []))
  }

  @Test func `a state that came after the bulletin's day does not count for it`() throws {
    var draft = Self.draft("mot", "10/07/2024", channels: "web, bản tin")
    draft.milestones =
      "{phat_hien: 10/01/2024, dang_ky: 10/02/2024, kiem_chung: 10/03/2024, mo_hinh_diem: 10/10/2024}"
    let site = try Self.site([draft], bulletin: "chon: {trang_thai: mô hình điểm}")
    #expect(site.bulletins.first?.stories == [])
  }

  @Test(arguments: [
    ("2024/khong-co-ai", "I060"), ("2024/hay", "I061"), ("2023/mot", "I061"),
  ])
  func `a profile that does not exist is an error`(name: String, code: String) throws {
    let site = try Self.site(Self.three, session: "mo_hinh: [\(name)]")
    #expect(site.findings.map(\.code) == [code])
  }

  @Test func `a profile named twice is taken once`() throws {
    let site = try Self.site(Self.three, session: "mo_hinh: [2024/mot, mot]")
    #expect(Self.slugs(site, site.sessions.first?.stories) == ["mot"])
    #expect(site.findings.map(\.code) == ["I063"])
  }

  @Test func `a session's sheets share no page with another session`() throws {
    let sessions = try ["a", "a-so-tay", "A"].map { stem in
      let source = SourceText(
        path: "content/hoi-nghi/\(stem).md",
        text: "---\nten: \(stem)\nngay: 30/09/2024\ndia_diem: B\n---\n")
      let raw = try #require(RawDocument(.session, FrontMatter.parse(source), of: source))
      return try #require(Session.read(raw, units: World.units).session)
    }
    let known = try World.content([])
    let content = Content(
      organisation: known.organisation, units: known.units, movements: known.movements,
      schemas: known.schemas, profiles: [], pages: [], documents: sessions.map(\.document),
      sessions: sessions)
    let pages = Set(NameCollisions.check(content).compactMap { $0.arguments["trang"] })
    #expect(pages.isSuperset(of: ["hoi-nghi/a.html", "hoi-nghi/a-so-tay.html"]))
  }
}

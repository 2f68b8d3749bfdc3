import Criteria
import Diagnostics
import Foundation
import FrontMatter
import Outputs
import Profiles
import SiteModel
import Templates
import Testing

/// A site made in memory: content, templates, and every page rendered.
struct Showcase {
  let site: Site
  let web: WebSite
  /// The text of every page, by its path.
  let pages: [String: String]
  /// What search knows of each entry.
  let words: [Int: SearchText]
  let diagnostics: [Diagnostic]

  init(
    _ content: Content, files: [String: SourceText], asOf day: String = "31/12/2024",
    showsDrafts: Bool = false, baseURL: String = "https://dien-hinh.example/",
    sitemapLength: Int = 50_000, pictures: PictureLibrary = PictureLibrary()
  ) throws {
    let date = try #require(CalendarDate(written: day))
    let site = Site(content, asOf: date, showsDrafts: showsDrafts)
    self.site = site
    web = WebSite(
      site, templates: try Self.templates.get(), pictures: pictures, baseURL: baseURL,
      sitemapLength: sitemapLength)
    var pages = [String: String]()
    var words = [Int: SearchText]()
    var diagnostics = [Diagnostic]()
    for page in web.pages {
      var output = [UInt8]()
      let body = page.source(in: site).flatMap { files[$0.path] }
      let stories = try page.stories(in: site).map { index in
        let profile = site.entries[index].profile
        return Story(profile, try #require(files[profile.path.path]))
      }
      var text: SearchText?
      let (path, findings) = web.render(
        page, body: body, stories: stories, into: &output, words: &text)
      if case .profile(let index) = page { words[index] = text }
      #expect(pages[path] == nil, "two pages at \(path)")
      pages[path] = String(decoding: output, as: UTF8.self)
      diagnostics += findings
    }
    self.pages = pages
    self.words = words
    self.diagnostics = diagnostics
  }

  func page(_ path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws
    -> String
  {
    try #require(pages[path], "no page \(path)", sourceLocation: sourceLocation)
  }

  /// The pages that are HTML, in order.
  var html: [(path: String, text: String)] {
    pages.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }
}

extension Showcase {
  private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func paths(in folder: String, suffix: String) -> [String] {
    let names = FileManager.default.enumerator(atPath: root.appending(path: folder).path)?
      .compactMap { $0 as? String }
    return (names ?? []).filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
  }

  static func source(_ path: String) throws -> SourceText {
    let data = try Data(contentsOf: root.appending(path: path))
    let (text, diagnostics) = TextDecoder.decode(Array(data), path: path)
    #expect(diagnostics == [])
    return try #require(text)
  }

  /// The real templates, compiled as a site's: an unknown name is a diagnostic.
  static let templates = Result {
    let sources = try ["web", "print"].flatMap {
      try paths(in: "templates/\($0)", suffix: ".html").map(source)
    }
    let (library, diagnostics) = TemplateLibrary.compile(sources)
    #expect(diagnostics == [])
    return library
  }

  /// The site of the project's own content at the end of 2024.
  static func real(showsDrafts: Bool = false) throws -> Showcase {
    try showsDrafts ? realDrafts.get() : realSite.get()
  }

  /// The same, made once more, or as of another day.
  static func renderedAnew(
    showsDrafts: Bool = false, asOf day: String = "31/12/2024"
  ) throws -> Showcase {
    let (content, files) = try realContent.get()
    return try Showcase(content, files: files, asOf: day, showsDrafts: showsDrafts)
  }

  private static let realSite = Result { try renderedAnew() }
  private static let realDrafts = Result { try renderedAnew(showsDrafts: true) }

  private static let realContent = Result {
    let organisationRoot = FrontMatter.parseYAML(try source("content/to-chuc.yml")).root
    let organisation = Organisation.read(try #require(organisationRoot)).organisation
    return try content(
      try #require(organisation), csv: try source("content/don-vi.csv"),
      files: try ["phong-trao", "ho-so", "trang", "ban-tin", "hoi-nghi"].flatMap {
        try paths(in: "content/\($0)", suffix: ".md").map(source)
      })
  }

  /// Content read as a build reads it, from files sorted by their folders.
  static func content(
    _ organisation: Organisation, csv: SourceText, files: [SourceText]
  ) throws -> (Content, files: [String: SourceText]) {
    let units = UnitTable.read(csv, unitTypes: organisation.unitTypes.map(\.code)).table
    var movements = [Movement]()
    var bases = [(name: String, root: Node)]()
    for file in files where file.path.hasPrefix("content/phong-trao/") {
      let path = ContentPath(file.path)
      let document = FrontMatter.parse(file)
      if path.stem.hasPrefix("_") {
        bases.append((path.stem, try #require(document.root)))
      } else {
        let groups = organisation.groups.map(\.code)
        let movement = Movement.read(document, at: path, groups: groups).movement
        movements.append(try #require(movement))
      }
    }
    movements.sort { ($0.order, $0.id) < ($1.order, $1.id) }
    let schemas = SchemaCatalogue.read(movements: movements, bases: bases).catalogue
    var profiles = [Profile]()
    var pages = [PlainPage]()
    var bulletins = [Bulletin]()
    var sessions = [Session]()
    for file in files {
      let path = ContentPath(file.path)
      let document = FrontMatter.parse(file)
      if file.path.hasPrefix("content/ho-so/") {
        let (profile, diagnostics) = Profile.read(
          document, at: path, units: units, movements: movements.map(\.id), bodySyllables: 400)
        #expect(document.diagnostics + diagnostics == [])
        profiles.append(try #require(profile).lettingTextGo())
      } else if file.path.hasPrefix("content/trang/") {
        let page = PlainPage.read(document, at: path).page
        pages.append(try #require(page))
      } else if file.path.hasPrefix("content/ban-tin/") {
        let raw = try #require(RawDocument(.bulletin, document, of: file))
        let bulletin = Bulletin.read(raw, units: units, movements: movements.map(\.id)).bulletin
        bulletins.append(try #require(bulletin))
      } else if file.path.hasPrefix("content/hoi-nghi/") {
        let raw = try #require(RawDocument(.session, document, of: file))
        sessions.append(try #require(Session.read(raw, units: units).session))
      }
    }
    let content = Content(
      organisation: organisation, units: units, movements: movements, schemas: schemas,
      profiles: profiles, pages: pages, bulletins: bulletins, sessions: sessions)
    let byPath = files.map { ($0.path, $0) }
    return (content, Dictionary(byPath, uniquingKeysWith: { first, _ in first }))
  }

  /// Content made for a test: units `may`, `moc` and `tram`, movements `xanh` and `gioi`.
  static func made(
    _ profiles: [ProfileText], perPage: Int = 12, schema: String = "", general: String = "",
    pages: [String: String] = [:], asOf day: String = "31/12/2024", showsDrafts: Bool = false,
    baseURL: String = "https://dien-hinh.example/", sitemapLength: Int = 50_000,
    pictures: PictureLibrary = PictureLibrary()
  ) throws -> Showcase {
    let (content, files) = try madeContent(
      profiles, perPage: perPage, schema: schema, general: general, pages: pages)
    return try Showcase(
      content, files: files, asOf: day, showsDrafts: showsDrafts, baseURL: baseURL,
      sitemapLength: sitemapLength, pictures: pictures)
  }

  private static let units = """
    ma,ten,loai_hinh,hieu_luc_den,ke_thua
    may,CĐCS May,dn,,
    moc,CĐCS Mộc,dn,,
    tram,CĐCS Trạm,dn,30/06/2024,may
    """

  /// The same without its pages, with other units if need be.
  static func madeContent(
    _ profiles: [ProfileText], units csv: String = units, perPage: Int = 12, schema: String = "",
    general: String = "", pages: [String: String] = [:]
  ) throws -> (Content, files: [String: SourceText]) {
    let yaml = """
      ten: LĐLĐ
      trang: {ten: Điển hình, gioi_thieu: "Hay & <tốt>"}
      ho_so_moi_trang: \(perPage)
      nhom: [{ma: a, ten: Nhóm a}]
      loai_hinh: [{ma: dn, ten: Doanh nghiệp}]
      """
    let root = FrontMatter.parseYAML(SourceText(path: "content/to-chuc.yml", text: yaml)).root
    let organisation = Organisation.read(try #require(root)).organisation
    var texts = [
      "content/phong-trao/xanh.md":
        "---\nten: Phong trào Xanh\nten_ngan: Xanh\nnhom: a\nhieu_luc_den: 31/12/2024\n\(schema)\n---\n",
      "content/phong-trao/gioi.md": "---\nten: Phong trào Giỏi\nten_ngan: Giỏi\nnhom: a\n---\n",
      "content/phong-trao/_chung.md": "---\nten: Chung\n\(general)\n---\n",
    ]
    for profile in profiles { texts[profile.path] = profile.text }
    for (stem, body) in pages {
      texts["content/trang/\(stem).md"] =
        "---\nten: Trang \(stem)\ntom_tat: Về \(stem)\n---\n\(body)"
    }
    return try content(
      try #require(organisation), csv: SourceText(path: "content/don-vi.csv", text: csv),
      files: texts.sorted { $0.key < $1.key }.map { SourceText(path: $0.key, text: $0.value) })
  }
}

/// A profile that may be published, as a file.
struct ProfileText {
  var slug = "to-may"
  var year = "2024"
  var title = "Tổ may tự quản"
  var unit = "may"
  var day = "20/03/2024"
  /// More lines of the front matter.
  var more = ""
  var body = "## Cách làm\n\nLàm thử.\n"
  var channels = "web"
  var isApproved: Bool {
    get { channels.contains("web") }
    set { channels = newValue ? "web" : "phát thanh" }
  }

  var path: String { "content/ho-so/\(year)/\(slug).md" }

  var text: String {
    """
    ---
    ten: "\(title)"
    loai: mô hình
    doi_tuong: tập thể
    don_vi: \(unit)
    phong_trao: xanh
    tom_tat: "Tóm tắt của \(slug) & <hơn>."
    chu_the: {ten: Tổ 4}
    qua_trinh: {phat_hien: 10/01/2024, dang_ky: 10/02/2024, kiem_chung: 10/03/2024}
    kiem_chung: [{ngay: 10/03/2024, bo_phan: A, hinh_thuc: thực tế, ket_luan: đạt, vuong_mac: Vướng riêng}]
    duyet: {nguoi: A, ngay: \(day), kenh: [\(channels)]}
    \(more)
    ---
    \(body)
    """
  }
}

extension String {
  /// What a pattern's group holds, at every match.
  func all(_ pattern: Regex<(Substring, Substring)>) -> [String] {
    matches(of: pattern).map { String($0.output.1) }
  }

  var unescaped: String {
    replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}

import Markup
import Profiles
import SiteModel
import Templates
import VietnameseText

/// Makes the data of one page for its template; `docs/templates.md` lists the names.
///
/// Every name that a template may use is always there: what does not exist is an empty text, false,
/// or an empty list, and every list `x` comes with `co_x`, true when it is not empty.
struct PageView {
  let web: WebSite
  let path: String
  /// What leads from the page to the web root: nothing, `../` or `../../`. A server shows the page
  /// for lost readers in place of any other, so that one goes by the server's own root.
  let prefix: String

  var site: Site { web.site }

  init(web: WebSite, path: String) {
    self.web = web
    self.path = path
    let depth = path.utf8.count { $0 == UInt8(ascii: "/") }
    prefix =
      path == WebPage.notFoundPath ? web.rootPath : String(repeating: "../", count: depth)
  }

  /// A link to another page of the site.
  func link(_ target: String) -> Value { .text(prefix + target) }

  /// `{ten, lien_ket}`
  func named(_ name: String, _ target: String) -> Value {
    ["ten": .text(name), "lien_ket": link(target)]
  }

  func unit(_ code: String) -> Value {
    named(site.content.units.shortName(of: code), "don-vi/\(code).html")
  }

  /// What a page says about itself, in the frame around it.
  func head(
    title: String, tabTitle: String? = nil, description: String, trail: [Value] = []
  ) -> Object {
    var object: Object = [
      "tieu_de": .text(title),
      "tieu_de_the": .text("\(tabTitle ?? title) – \(site.content.organisation.site.name)"),
      "mo_ta": .text(description),
    ]
    object.appendList("vet", trail)
    return object
  }

  /// The breadcrumb to a page below one of the menu's.
  func trail(_ parents: (String, String)...) -> [Value] {
    [named("Trang chủ", "index.html")] + parents.map { named($0.0, $0.1) }
  }

  /// What every page of this depth and part of the menu shows around its own data.
  func frame() -> Object {
    let organisation = site.content.organisation
    var object: Object = [
      "goc": .text(prefix),
      "trang": [
        "ten": .text(organisation.site.name), "ten_ngan": .text(organisation.site.shortName),
        "khau_hieu": .text(organisation.site.motto),
        "gioi_thieu": .text(organisation.site.introduction),
      ],
      "to_chuc": [
        "ten": .text(organisation.name), "ten_ngan": .text(organisation.shortName),
        "cap_tren": .text(organisation.parentName),
      ],
      "ke_hoach": [
        "so": .text(organisation.plan.number),
        "ngay": .text(organisation.plan.date?.written ?? ""),
        "ten": .text(organisation.plan.name), "nam": .text(organisation.plan.year),
      ],
      "ngay_dung": Value(site.date),
      "doc_soat": .bool(site.showsDrafts),
      "tim_kiem": link(WebPage.search.path(in: site)),
      "anh_chia_se": false,
      "dung_luong_csv": .text(FileSize.text(web.tableSize)),
    ]
    let part = menuPart
    object.appendList(
      "menu",
      Self.menuEntries.map { name, stem in
        menuEntry(name, "\(stem).html", isHere: stem == part)
      })
    object.appendList(
      "menu_chan",
      site.content.pages.sorted { ($0.order, $0.slug) < ($1.order, $1.slug) }
        .map { named($0.title, $0.outputPath) } + editionLinks)
    return object
  }

  /// To the lists of bulletins and sessions, where there are any.
  private var editionLinks: [Value] {
    (site.bulletins.isEmpty ? [] : [named("Bản tin", WebPage.bulletins.path(in: site))])
      + (site.sessions.isEmpty ? [] : [named("Hội nghị", WebPage.sessions.path(in: site))])
  }

  /// The entry of the menu under which the page stands; nothing for a page outside it.
  var menuPart: String? {
    let start = path.utf8.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ".") }
    return Self.menuEntries.first { _, stem in
      guard start.starts(with: stem.utf8) else { return false }
      let next = start.dropFirst(stem.utf8.count).first
      return next == nil || next == UInt8(ascii: "-")
    }?.1
  }

  static let menuEntries = [
    ("Mô hình", "mo-hinh"), ("Cá nhân", "ca-nhan"), ("Tập thể", "tap-the"),
    ("Phong trào", "phong-trao"), ("Đơn vị", "don-vi"), ("Năm", "nam"),
    ("Lan tỏa", "lan-toa"),
  ]

  /// `{ten, lien_ket, so, dang_o}`
  func menuEntry(_ name: String, _ target: String, count: Int? = nil, isHere: Bool = false) -> Value
  {
    [
      "ten": .text(name), "lien_ket": link(target),
      "so": .text(count.map { VietnameseNumber.format($0) } ?? ""), "dang_o": .bool(isHere),
    ]
  }

  func notFound() -> Object {
    head(
      title: "Không có trang này", description: "Địa chỉ không dẫn tới trang nào của chuyên trang.",
      trail: trail())
  }

  func plain(_ index: Int, _ document: MarkupDocument?) -> Object {
    let page = site.content.pages[index]
    var object = head(title: page.title, description: page.summary, trail: trail())
    object.append("dan", .text(page.summary))
    object.append("than_bai", document.map { .html($0.html) } ?? "")
    object.appendList("muc_luc", contents(document))
    return object
  }

  /// The headings of a text as `{ten, neo}`.
  func contents(_ document: MarkupDocument?) -> [Value] {
    (document?.outline ?? []).filter { $0.level == 2 }.map {
      ["ten": .text($0.title), "neo": .text($0.id)]
    }
  }
}

extension Object {
  /// Adds a list `x` and `co_x`, which tells whether it has anything.
  mutating func appendList(_ name: Name, _ items: [Value]) {
    append(name, .list(items))
    append(name.presence, .bool(!items.isEmpty))
  }
}

extension Value {
  /// `{chu, iso}`
  init(_ date: CalendarDate) {
    self = ["chu": .text(date.written), "iso": .text(date.iso)]
  }

  /// The same, or false.
  init(_ date: CalendarDate?) {
    self = date.map { Value($0) } ?? false
  }
}

extension String {
  /// With a capital first letter, as at the start of a line.
  var capitalizedFirst: String {
    guard let first = utf8.first else { return self }
    guard first < 0x80 else { return prefix(1).uppercased() + dropFirst() }
    // Marks that are written on an ASCII letter are the same on a capital.
    guard first &- UInt8(ascii: "a") < 26 else { return self }
    var result = String(Unicode.Scalar(first - 32))
    result += self[utf8.index(after: startIndex)...]
    return result
  }

  /// `Xã` as `xã`; an abbreviation stays.
  var lowercasedFirst: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}

extension ProfileKind {
  var displayName: String {
    switch self {
    case .model: "Mô hình"
    case .exemplar: "Điển hình"
    }
  }
}

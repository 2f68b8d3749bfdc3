package import Profiles
package import SiteModel

/// One file of the public site, named by what it shows.
package enum WebPage: Sendable, Hashable {
  case home
  case listing(Listing, page: Int)
  /// A profile, as a position in the site's entries.
  case profile(Int)
  /// What people take home of a profile on one sheet of paper.
  case handout(Int)
  case movements
  case movement(String, page: Int)
  case units
  case unit(String)
  case years
  case year(String, page: Int)
  /// Who learned from whom: of all time, or what moved in one year.
  case spread(year: Int?, page: Int)
  /// A plain page, as a position in the content's pages.
  case plain(Int)
  /// All bulletins, and one of them as a position in the site's bulletins.
  case bulletins
  case bulletin(Int)
  /// What a bulletin's print shop asks for, as a style sheet.
  case press(Int)
  /// All sessions, one of them as a position in the site's sessions, and what is printed for it.
  case sessions
  case session(Int)
  case sheet(Int, Session.Sheet)
  /// What was published and taken up lately.
  case news
  /// How far the plan's targets have come.
  case progress
  /// What the radio station may take.
  case radio(page: Int)
  case search
  case notFound
  case feed
  /// All pages for search engines, or the list of the sitemap's parts when there are too many.
  case sitemap
  /// A part of a sitemap of several files, counted from 1.
  case sitemapPart(Int)
  case robots
  /// The published profiles as a table for spreadsheets.
  case profileTable
  case movementColors

  /// The listings that have a page of their own.
  package enum Listing: String, Sendable, CaseIterable {
    case models = "mo-hinh"
    case individuals = "ca-nhan"
    case collectives = "tap-the"

    func includes(_ profile: Profile) -> Bool {
      switch self {
      case .models: profile.kind == .model
      case .individuals: profile.subject == .individual
      case .collectives: profile.subject == .collective
      }
    }
  }

  /// The place of the file below the web root.
  func path(in site: Site) -> String {
    switch self {
    case .home: "index.html"
    case .listing(let listing, let page): Self.numbered(listing.rawValue, page)
    case .profile(let index): site.entries[index].path
    case .handout(let index): site.entries[index].profile.handoutPath
    case .movements: "phong-trao.html"
    case .movement(let id, let page): Self.numbered("phong-trao/\(id)", page)
    case .units: "don-vi.html"
    case .unit(let code): "don-vi/\(code).html"
    case .years: "nam.html"
    case .year(let year, let page): Self.numbered("nam/\(year)", page)
    case .spread(let year, let page):
      Self.numbered(year.map { "lan-toa/\($0)" } ?? "lan-toa", page)
    case .plain(let index): site.content.pages[index].outputPath
    case .bulletins: "ban-tin.html"
    case .bulletin(let index): site.bulletins[index].document.outputPath
    case .press(let index):
      "tai-nguyen/in-an-\(site.bulletins[index].document.document.id).css"
    case .sessions: "hoi-nghi.html"
    case .session(let index): site.sessions[index].document.outputPath
    case .sheet(let index, let sheet): site.sessions[index].document.outputPath(of: sheet)
    case .news: "moi.html"
    case .progress: "tien-do.html"
    case .radio(let page): Self.numbered("tai-ve", page)
    case .search: "tim-kiem.html"
    case .notFound: Self.notFoundPath
    case .feed: "feed.xml"
    case .sitemap: "sitemap.xml"
    case .sitemapPart(let number): "sitemap-\(number).xml"
    case .robots: "robots.txt"
    case .profileTable: "du-lieu/ho-so.csv"
    case .movementColors: "tai-nguyen/mau.css"
    }
  }

  static let notFoundPath = "404.html"

  private static func numbered(_ stem: String, _ page: Int) -> String {
    page == 1 ? "\(stem).html" : "\(stem)-\(page).html"
  }

  /// How the page goes out on paper; nothing for one that is for screens alone.
  func printDocument(in site: Site) -> PrintDocument? {
    switch self {
    case .handout(let index):
      return PrintDocument(
        page: path(in: site), source: site.entries[index].profile.path, pages: 2)
    case .bulletin(let index):
      let document = site.bulletins[index].document.document
      return PrintDocument(page: path(in: site), source: document.path)
    case .sheet(let index, let sheet):
      let document = site.sessions[index].document.document
      return PrintDocument(
        page: path(in: site), source: document.path,
        booklet: sheet == .booklet ? document.outputStem + "-so-tay-gap.pdf" : nil)
    default: return nil
    }
  }

  /// The content file whose body stands on the page, when that is no profile's.
  package func source(in site: Site) -> ContentPath? {
    switch self {
    case .movement(let id, page: 1): site.movement(id)?.path
    case .plain(let index): site.content.pages[index].path
    case .bulletin(let index): site.bulletins[index].document.document.path
    case .session(let index), .sheet(let index, _): site.sessions[index].document.document.path
    default: nil
    }
  }

  /// The entries whose files are read for the page: whom it is about, who leads on it, or whose
  /// evidence shows on it what the criteria mean.
  package func stories(in site: Site) -> [Int] {
    switch self {
    case .home: site.featured.map { [$0] } ?? []
    case .profile(let index), .handout(let index): [index]
    case .movement: example(in: site).map { [$0] } ?? []
    case .bulletin(let index): site.bulletins[index].stories
    case .sheet(let index, .booklet): site.sessions[index].stories
    default: []
    }
  }

  /// Whether it is a profile's own page.
  package var isStory: Bool {
    if case .profile = self { true } else { false }
  }

  /// The entry whose evidence shows on the page what the criteria mean: of the movement's public
  /// profiles the one most taken up, and of several the newest.
  private func example(in site: Site) -> Int? {
    guard case .movement(let id, page: 1) = self else { return nil }
    let own = site.indices(inMovement: id).filter {
      site.entries[$0].profile.movement == id && !site.entries[$0].isDraft
    }
    return own.max { one, other in
      let (first, second) = (site.appliers(ofEntry: one), site.appliers(ofEntry: other))
      return first != second ? first < second : one > other
    }
  }
}

package import Diagnostics
import Locks
import Markup
import Profiles
package import SiteModel
package import Templates
import VietnameseText

/// The public site, ready to be rendered page by page.
///
/// What many pages share (listings, counts, the parts of the frame) is computed once; a page is
/// then a function of its number, so that pages can be made by several threads in any order. An
/// object: threads that count copies of the same values wait for one another.
package final class WebSite: Sendable {
  package let site: Site
  let pictures: PictureLibrary
  /// The entries that have a handout.
  let handouts: Set<Int>
  /// Where the site lives, ending in `/`, or an empty text.
  let baseURL: String
  /// Whether PDFs lie beside the documents for paper, so that pages may link to them.
  let offersPDFs: Bool
  /// Whether pages that can be had as Word files have them beside.
  let offersDocuments: Bool
  /// How many addresses a file of the sitemap holds.
  let sitemapLength: Int
  /// The size of the table of profiles.
  let tableSize: Int
  /// Every page, in the order in which it is worth starting on them: long ones first.
  package let pages: [WebPage]

  private let templates: TemplateLibrary
  private let listings: [WebPage.Listing: [Int]]
  private let position: [WebPage.Listing: [Int: Int]]
  private let ambiguousTitles: Set<String>
  /// The entries whose cards many stories show: the newest of each movement.
  private let frequent: Set<Int>

  private let frames = Memo<FrameKey, Object>()
  private let frequentCards = Memo<Int, Object>()
  /// A profile's card stands on five pages or six.
  private let covers = Memo<Int, SafeHTML>()
  private let filterLinks = Memo<String, [Value]>()

  /// - Parameter sitemapLength: how many addresses a file of the sitemap may hold.
  package init(
    _ site: Site, templates: TemplateLibrary, pictures: PictureLibrary = PictureLibrary(),
    baseURL: String, offersPDFs: Bool = false, offersDocuments: Bool = false,
    sitemapLength: Int = Sitemap.largest
  ) {
    self.site = site
    self.pictures = pictures
    self.templates = templates
    self.baseURL = baseURL
    self.offersPDFs = offersPDFs
    self.offersDocuments = offersDocuments
    self.sitemapLength = sitemapLength
    tableSize = ProfileTable(site, baseURL: baseURL).size
    var listings = [WebPage.Listing: [Int]]()
    for listing in WebPage.Listing.allCases {
      listings[listing] = site.entries.indices.filter {
        listing.includes(site.entries[$0].profile)
      }
    }
    self.listings = listings
    position = listings.mapValues { indices in
      Dictionary(uniqueKeysWithValues: zip(indices, indices.indices))
    }
    var seen = Set<String>()
    ambiguousTitles = Set(
      site.entries.map { Self.shortTitle($0.profile, site) }.filter { !seen.insert($0).inserted })
    // Drafts are for eyes in the office: no search engine is to hear of them.
    let isFindable = !baseURL.isEmpty && !site.showsDrafts
    let pages = Self.pages(site, listings, makesHandouts: offersPDFs)
    self.pages = isFindable ? Sitemap.pages(for: pages, length: sitemapLength) + pages : pages
    handouts = offersPDFs ? Set(site.onHandouts) : []
    frequent = Set(site.movements.flatMap { site.indices(inMovement: $0.id).prefix(4) })
  }

  /// The card of an entry as a view shows it.
  func card(_ index: Int, on view: PageView) -> Object {
    guard view.prefix == "../../", frequent.contains(index) else { return view.card(index) }
    return frequentCards.value(of: index) { view.card(index) }
  }

  /// The drawing that stands for the picture of an entry that has none.
  func cover(of index: Int) -> SafeHTML {
    covers.value(of: index) { Cover.drawing(for: site.entries[index].path).fitted }
  }

  /// The links that narrow a listing down.
  func filters(for view: PageView) -> [Value] {
    filterLinks.value(of: view.prefix) { view.filters() }
  }

  /// What decides how the frame of a page looks.
  private struct FrameKey: Hashable, Sendable {
    let prefix: String
    let part: String?

    init(_ view: PageView) {
      prefix = view.prefix
      part = view.menuPart
    }
  }

  /// How many profiles a page for the radio station lists.
  static let radioPageLength = 100

  private static func pages(
    _ site: Site, _ listings: [WebPage.Listing: [Int]], makesHandouts: Bool
  ) -> [WebPage] {
    let perPage = site.content.organisation.profilesPerPage
    let numbers = { (count: Int) in 1...max(1, (count + perPage - 1) / perPage) }
    var pages: [WebPage] = [
      .profileTable, .home, .movements, .units, .years, .search, .news, .notFound, .feed, .robots,
      .movementColors,
    ]
    let radioPages = max(1, (site.onRadio.count + radioPageLength - 1) / radioPageLength)
    pages += [.progress] + (1...radioPages).map { .radio(page: $0) }
    pages += site.content.pages.indices.map { .plain($0) }
    for listing in WebPage.Listing.allCases {
      pages += numbers(listings[listing]?.count ?? 0).map { .listing(listing, page: $0) }
    }
    for movement in site.movements {
      let count = site.indices(inMovement: movement.id).count
      pages += numbers(count).map { .movement(movement.id, page: $0) }
    }
    pages += site.content.units.units.map { .unit($0.code) }
    for year in site.years {
      pages += numbers(site.indices(ofYear: year).count).map { .year(year, page: $0) }
    }
    pages += Self.spreadPages(site)
    pages += Self.editionPages(site) + site.entries.indices.map { .profile($0) }
    return pages + (makesHandouts ? site.onHandouts.map { .handout($0) } : [])
  }

  /// Bulletins and sessions; their lists only when there are any.
  private static func editionPages(_ site: Site) -> [WebPage] {
    var pages = [WebPage]()
    if !site.bulletins.isEmpty { pages.append(.bulletins) }
    for (index, edition) in site.bulletins.enumerated() {
      pages.append(.bulletin(index))
      if edition.document.press != .office { pages.append(.press(index)) }
    }
    if !site.sessions.isEmpty { pages.append(.sessions) }
    for index in site.sessions.indices {
      pages.append(.session(index))
      pages += Session.Sheet.allCases.map { .sheet(index, $0) }
    }
    return pages
  }

  /// All of it is in the pages of the years, so that only these go on.
  private static func spreadPages(_ site: Site) -> [WebPage] {
    [.spread(year: nil, page: 1)]
      + site.spreadYears.flatMap { year in
        let rows = site.spread(inYear: year).count
        let count = (rows + PageView.rowsPerPage - 1) / PageView.rowsPerPage
        return (1...count).map { WebPage.spread(year: year, page: $0) }
      }
  }

  /// Renders one page.
  /// - Parameters:
  ///   - body: the text of the page's source file, when it has one.
  ///   - stories: the page's entries, in their order.
  ///   - output: receives the page after what it already holds.
  ///   - words: receives the words of a profile's page, as search should know them.
  /// - Returns: the page's path below the web root, and what was wrong with its body or templates.
  package func render(
    _ page: WebPage, body: SourceText?, stories: [Story], into output: inout [UInt8],
    words: inout SearchText?
  ) -> (path: String, diagnostics: [Diagnostic]) {
    let path = page.path(in: site)
    let view = PageView(web: self, path: path)
    switch page {
    case .feed: output += Feed(web: self).xml.utf8
    case .sitemap: Sitemap(web: self).write(into: &output)
    case .sitemapPart(let number): Sitemap(web: self).writePart(number, into: &output)
    case .robots: output += Sitemap(web: self).robots.utf8
    case .profileTable: ProfileTable(site, baseURL: baseURL).write(into: &output)
    case .movementColors:
      for movement in site.movements {
        output += ".mau-\(movement.id){--mau:\(movement.hue)}\n".utf8
      }
    case .home:
      return render("home", view.home(stories.first?.profile), view, &output)
    case .listing(let listing, let number):
      return render("listing", view.listing(listing, page: number), view, &output)
    case .movements: return render("movements", view.movements(), view, &output)
    case .units: return render("units", view.units(), view, &output)
    case .unit(let code): return render("unit", view.unitPage(code), view, &output)
    case .years: return render("years", view.years(), view, &output)
    case .year(let year, let number):
      return render("year", view.year(year, page: number), view, &output)
    case .news: return render("news", view.news(), view, &output)
    case .progress: return render("progress", view.progress(), view, &output)
    case .radio(let number): return render("radio", view.radio(page: number), view, &output)
    case .search: return render("search", view.search(), view, &output)
    case .spread(let year, let number):
      return render("spread", view.spread(year: year, page: number), view, &output)
    case .notFound: return render("not-found", view.notFound(), view, &output)
    case .profile(let index):
      guard let story = stories.first else { break }
      let document = markup(story, view)
      words = searchText(story, document)
      return render(
        "profile", view.profile(index, story, document), view, &output, document.diagnostics)
    case .handout(let index):
      guard let story = stories.first else { break }
      return render("handout", view.handout(index, story, markup(story, view)), view, &output)
    case .movement(let id, let number):
      let document = site.movement(id).flatMap { markup(body, $0.bodyOffset, view) }
      let example = stories.first.flatMap { story in
        page.stories(in: site).first.map { ($0, story.profile) }
      }
      return render(
        "movement", view.movement(id, page: number, document, example: example), view, &output,
        document?.diagnostics ?? [])
    case .bulletins: return render("bulletins", view.bulletins(), view, &output)
    case .bulletin(let index):
      let edition = site.bulletins[index]
      let editorial = markup(body, edition.document.document.bodyOffset, view, topLevel: 3)
      return render(
        "bulletin",
        view.bulletin(index, editorial, printed(stories, edition.stories, view)), view, &output,
        editorial?.diagnostics ?? [])
    case .press(let index):
      output += view.pressSheet(site.bulletins[index].document.press).utf8
    case .sessions: return render("sessions", view.sessions(), view, &output)
    case .session(let index):
      let document = markup(body, site.sessions[index].document.document.bodyOffset, view)
      return render(
        "session", view.session(index, document), view, &output, document?.diagnostics ?? [])
    case .sheet(let index, let sheet):
      let edition = site.sessions[index]
      let stories = printed(stories, edition.stories, view)
      return render(sheet.template, view.sheet(sheet, index, stories), view, &output)
    case .plain(let index):
      let document = markup(body, site.content.pages[index].bodyOffset, view)
      return render(
        "page", view.plain(index, document), view, &output, document?.diagnostics ?? [])
    }
    return (path, [])
  }

  /// Stories that share a page, each with its text. What is wrong with a text is told with its own
  /// page.
  private func printed(
    _ stories: [Story], _ entries: [Int], _ view: PageView
  ) -> [PrintedStory] {
    zip(entries, stories).enumerated().map { number, story in
      let place = MarkupPlace(topLevel: 3, idPrefix: "bai-\(number + 1)-")
      return PrintedStory(
        number: number + 1, entry: story.0, story: story.1,
        document: markup(story.1, view, in: place))
    }
  }

  private func markup(
    _ body: SourceText?, _ offset: Int, _ view: PageView, topLevel: Int = 2
  ) -> MarkupDocument? {
    guard let body else { return nil }
    let resolver = LinkResolver(site: site, file: body.path, prefix: view.prefix)
    return Markdown.render(
      body, from: offset, in: MarkupPlace(topLevel: topLevel, idPrefix: ""),
      links: resolver.resolve)
  }

  /// The same of a profile, whose pictures may stand in it; what it has for the air alone is not
  /// shown.
  private func markup(
    _ story: Story, _ view: PageView, in place: MarkupPlace = .wholePage
  ) -> MarkupDocument {
    let profile = story.profile
    var resolver = LinkResolver(site: site, file: story.source.path, prefix: view.prefix)
    resolver.pictures = profile.pictures
    resolver.figure = { number in
      self.pictures.pictures(of: profile).first { $0.number == number }.map {
        view.figure($0.picture, $0.published)
      }
    }
    let written = story.source.blanking(section: StoryText.section, from: profile.bodyOffset)
    return Markdown.render(written, from: profile.bodyOffset, in: place, links: resolver.resolve)
  }

  private func render(
    _ template: String, _ own: Object, _ view: PageView, _ output: inout [UInt8],
    _ findings: [Diagnostic] = []
  ) -> (path: String, diagnostics: [Diagnostic]) {
    var context = own
    context.append(contentsOf: frames.value(of: FrameKey(view)) { view.frame() })
    context.append("dia_chi", .text(publicAddress(of: view.path)))
    return (view.path, findings + templates.render(template, context, into: &output))
  }

  /// Where search engines and other people find a page; nothing for what they are not to find.
  private func publicAddress(of path: String) -> String {
    let isPublic = !baseURL.isEmpty && !site.showsDrafts && path != WebPage.notFoundPath
    return isPublic ? baseURL + path : ""
  }

  /// What leads to the web root from anywhere on its server: `/`, or the folders in the address.
  var rootPath: String {
    baseURL.split(separator: "/").dropFirst(2).reduce("/") { "\($0)\($1)/" }
  }

  /// What goes out on paper, too, in a fixed order.
  package var printDocuments: [PrintDocument] { pages.compactMap { $0.printDocument(in: site) } }

  /// How many of the pages are for readers, not for programs.
  package var htmlPageCount: Int { pages.count { $0.path(in: site).hasSuffix(".html") } }

  func indices(of listing: WebPage.Listing) -> [Int] { listings[listing] ?? [] }

  /// The neighbours of an entry in the listing of its subject: newer, older.
  func neighbours(of index: Int) -> (newer: Int?, older: Int?) {
    let listing: WebPage.Listing =
      site.entries[index].profile.subject == .individual ? .individuals : .collectives
    let indices = indices(of: listing)
    guard let place = position[listing]?[index] else { return (nil, nil) }
    return (
      place > 0 ? indices[place - 1] : nil,
      place + 1 < indices.count ? indices[place + 1] : nil
    )
  }

  private static func shortTitle(_ profile: Profile, _ site: Site) -> String {
    "\(profile.title) – \(site.content.units.shortName(of: profile.unit))"
  }

  /// A profile's title for the browser's tab, different for every profile of the site.
  func tabTitle(of profile: Profile) -> String {
    let title = Self.shortTitle(profile, site)
    return ambiguousTitles.contains(title) ? "\(title) (\(profile.year)/\(profile.slug))" : title
  }
}

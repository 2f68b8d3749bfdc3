import Profiles
import SiteModel

/// The list of all pages for search engines (sitemaps.org), and the file that points to it.
///
/// A file holds a limited number of addresses. When there are more, `sitemap.xml` lists the parts.
package struct Sitemap {
  let web: WebSite

  /// What a search engine reads of one file.
  package static let largest = 50_000

  private static let opening = #"<?xml version="1.0" encoding="utf-8"?>"#
  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  /// Whether readers, and therefore search engines, are to find a page.
  static func lists(_ page: WebPage) -> Bool {
    switch page {
    case .home, .listing, .profile, .movements, .movement, .units, .unit, .years, .year, .plain,
      .search, .news, .progress, .radio, .spread, .bulletins, .bulletin, .sessions, .session:
      true
    case .handout, .notFound, .feed, .sitemap, .sitemapPart, .robots, .profileTable,
      .movementColors, .press, .sheet:
      false
    }
  }

  /// The files of a sitemap of some pages.
  static func pages(for pages: [WebPage], length: Int) -> [WebPage] {
    let count = pages.count(where: lists)
    guard count > length else { return [.sitemap] }
    return [.sitemap] + (1...((count + length - 1) / length)).map { .sitemapPart($0) }
  }

  /// `sitemap.xml`: the pages, or the parts.
  func write(into output: inout [UInt8]) {
    let parts = web.pages.count {
      if case .sitemapPart = $0 { true } else { false }
    }
    guard parts > 0 else { return write(web.pages.filter(Self.lists), into: &output) }
    output += "\(Self.opening)\n<sitemapindex xmlns=\"\(Self.namespace)\">\n".utf8
    for number in 1...parts {
      let path = WebPage.sitemapPart(number).path(in: web.site)
      output += "<sitemap><loc>\((web.baseURL + path).escapedXML)</loc></sitemap>\n".utf8
    }
    output += "</sitemapindex>\n".utf8
  }

  /// `sitemap-<number>.xml`
  func writePart(_ number: Int, into output: inout [UInt8]) {
    let listed = web.pages.filter(Self.lists)
    let start = (number - 1) * web.sitemapLength
    write(listed[start..<min(start + web.sitemapLength, listed.count)], into: &output)
  }

  private func write(_ pages: some Sequence<WebPage>, into output: inout [UInt8]) {
    output += "\(Self.opening)\n<urlset xmlns=\"\(Self.namespace)\">\n".utf8
    let home = web.baseURL.escapedXML
    for page in pages {
      output += "<url><loc>".utf8
      output += home.utf8
      output += page.path(in: web.site).escapedXML.utf8
      output += "</loc>".utf8
      if let date = lastChange(of: page) {
        output += "<lastmod>".utf8
        output += date.iso.utf8
        output += "</lastmod>".utf8
      }
      output += "</url>\n".utf8
    }
    output += "</urlset>\n".utf8
  }

  /// The day of the newest thing that a page tells, when that is known.
  private func lastChange(of page: WebPage) -> CalendarDate? {
    let site = web.site
    switch page {
    case .profile(let index):
      return latest([index], site.spread(ofEntry: index).first)
    case .home, .news, .units, .years: return latest(site.entries.indices, site.spread.first)
    case .movements: return latest(site.entries.indices)
    case .listing(let listing, _): return latest(web.indices(of: listing))
    case .movement(let id, _): return latest(site.indices(inMovement: id))
    case .year(let year, _): return latest(site.indices(ofYear: year))
    case .unit(let code):
      return latest(site.indices(ofUnit: code), site.learned(byUnit: code).first)
    case .spread(let year, _):
      let newest = year.map { site.spread(inYear: $0).first.map { site.spread[$0] } }
      return latest([], newest ?? site.spread.first)
    case .radio: return latest(site.onRadio)
    case .search: return site.entries.first?.date
    case .bulletin(let index): return site.bulletins[index].document.date
    case .plain, .progress, .handout, .notFound, .feed, .sitemap, .sitemapPart, .robots,
      .profileTable, .movementColors, .bulletins, .press, .sessions, .session, .sheet:
      return nil
    }
  }

  /// - Parameter indices: of entries, the newest first.
  private func latest(
    _ indices: some Collection<Int>, _ event: Uptake? = nil
  ) -> CalendarDate? {
    let published = indices.first.map { web.site.entries[$0].date }
    return [published, event?.latest.date].lazy.compactMap { $0 }.max()
  }

  var robots: String {
    guard !web.site.showsDrafts else { return "User-agent: *\nDisallow: /\n" }
    let sitemap = web.baseURL.isEmpty ? "" : "Sitemap: \(web.baseURL)sitemap.xml\n"
    return "User-agent: *\nAllow: /\n" + sitemap
  }
}

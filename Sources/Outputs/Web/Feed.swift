import Profiles
import SiteModel

/// The newest profiles as an Atom feed (RFC 4287).
struct Feed {
  let web: WebSite

  /// How many entries a feed holds.
  private static let length = 20

  var xml: String {
    let site = web.site
    let organisation = site.content.organisation
    let entries = site.entries.prefix(Self.length)
    let updated = entries.first?.date ?? site.date
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
      <title>\(organisation.site.name.escapedXML)</title>
      <subtitle>\(organisation.site.introduction.escapedXML)</subtitle>
      <id>\(identifier("feed"))</id>
      <link rel="self" type="application/atom+xml" href="\(address("feed.xml"))"/>
      <link rel="alternate" type="text/html" href="\(address("index.html"))"/>
      <updated>\(updated.timestamp)</updated>
      <author><name>\(organisation.name.escapedXML)</name></author>

      """
    for entry in entries {
      let profile = entry.profile
      xml += """
        <entry>
        <title>\(profile.title.escapedXML)</title>
        <id>\(identifier(entry.path))</id>
        <link rel="alternate" type="text/html" href="\(address(entry.path))"/>
        <updated>\(entry.date.timestamp)</updated>
        <category term="\(profile.movement)" label="\((site.movement(profile.movement)?.shortName ?? "").escapedXML)"/>
        <summary>\(profile.summary.escapedXML)</summary>
        </entry>

        """
    }
    return xml + "</feed>\n"
  }

  private func address(_ path: String) -> String { (web.baseURL + path).escapedXML }

  /// A name that stays the same wherever the site is put (RFC 4151).
  private func identifier(_ path: String) -> String {
    let host =
      web.baseURL.split(separator: "/").dropFirst().first.map(String.init) ?? "nhanrong.invalid"
    let name = host.split(separator: ":").first.map(String.init) ?? host
    return "tag:\(name),2024:\(path)".escapedXML
  }
}

/// The list of all pages for search engines, and the file that points to it.
struct Sitemap {
  let web: WebSite

  var xml: String {
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """
    for page in web.pages {
      let path = page.path(in: web.site)
      guard path.hasSuffix(".html"), page != .notFound else { continue }
      xml += "<url><loc>\((web.baseURL + path).escapedXML)</loc></url>\n"
    }
    return xml + "</urlset>\n"
  }

  var robots: String {
    guard !web.site.showsDrafts else { return "User-agent: *\nDisallow: /\n" }
    let sitemap = web.baseURL.isEmpty ? "" : "Sitemap: \(web.baseURL)sitemap.xml\n"
    return "User-agent: *\nAllow: /\n" + sitemap
  }
}

extension CalendarDate {
  /// Noon in Việt Nam, so that the day is the same in every reader's time zone from −7 to +19.
  fileprivate var timestamp: String {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month ?? 1))-\(two(day ?? 1))T12:00:00+07:00"
  }
}

extension String {
  /// Text for XML, without the characters that XML 1.0 cannot hold.
  fileprivate var escapedXML: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\n": result += " "
      case "\u{00}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

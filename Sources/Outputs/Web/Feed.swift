import Profiles
import SiteModel
import VietnameseText

/// The newest profiles as an Atom feed (RFC 4287).
struct Feed {
  let web: WebSite

  /// How many entries a feed holds.
  private static let length = 20

  var xml: String {
    let organisation = web.site.content.organisation
    // A feed is read far from the pages: drafts are never in it, not even among drafts.
    let entries = web.site.entries.lazy.filter { !$0.isDraft }.prefix(Self.length)
    let updated = entries.first?.date ?? web.site.date
    let authority = authority
    var xml = """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
      <title>\(organisation.site.name.escapedXML)</title>
      <subtitle>\(organisation.site.introduction.escapedXML)</subtitle>
      <id>\(authority)feed</id>
      <link rel="self" type="application/atom+xml" href="\(address("feed.xml"))"/>
      <link rel="alternate" type="text/html" hreflang="vi" href="\(address("index.html"))"/>
      <updated>\(updated.timestamp)</updated>
      <author><name>\(organisation.name.escapedXML)</name></author>
      <icon>\(address("tai-nguyen/favicon.svg"))</icon>

      """
    for entry in entries {
      let profile = entry.profile
      let movement = web.site.movement(profile.movement)?.shortName ?? ""
      let caution = profile.isIllustrative ? "Hồ sơ minh họa. " : ""
      xml += """
        <entry>
        <title>\(profile.title.escapedXML)</title>
        <id>\(authority)\(entry.path.escapedXML)</id>
        <link rel="alternate" type="text/html" hreflang="vi" href="\(address(entry.path))"/>
        <published>\(entry.date.timestamp)</published>
        <updated>\(entry.date.timestamp)</updated>
        <category term="\(profile.movement)" label="\(movement.escapedXML)"/>
        <summary>\(caution)\(profile.summary.escapedXML)</summary>
        </entry>

        """
    }
    return xml + "</feed>\n"
  }

  private func address(_ path: String) -> String { (web.baseURL + path).escapedXML }

  /// What every name in the feed begins with (RFC 4151).
  ///
  /// It comes from the content, so that a reader's program knows an entry again when the site is
  /// tried out at another address. A site without an address is told from others by its name.
  private var authority: String {
    let organisation = web.site.content.organisation
    let home = organisation.site.address.isEmpty ? web.baseURL : organisation.site.address
    let parts = home.split(separator: "/").dropFirst()
    guard let host = parts.first?.split(separator: ":").first else {
      return "tag:nhanrong.invalid,2024:\(Slug.make(organisation.name))/"
    }
    let folders = parts.dropFirst().map { "\($0)/" }.joined()
    return "tag:\(host),2024:\(folders)".escapedXML
  }
}

extension CalendarDate {
  /// Noon in Việt Nam, so that the day is the same in every reader's time zone from −7 to +19.
  fileprivate var timestamp: String {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(month ?? 1))-\(two(day ?? 1))T12:00:00+07:00"
  }
}

import Foundation
import Outputs
import Profiles
import SiteModel
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct FeedTests {
  /// The texts of an XML document by element, or nothing when it is not well-formed.
  private final class Reader: NSObject, XMLParserDelegate {
    var texts = [String: [String]]()
    var links = [String]()
    private var text = ""

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      text = ""
      if let link = attributes["href"] { links.append(link) }
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

    func parser(
      _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      texts[element, default: []].append(text)
      text = ""
    }

    static func read(_ xml: String) -> Reader? {
      let parser = XMLParser(data: Data(xml.utf8))
      let reader = Reader()
      parser.delegate = reader
      return parser.parse() ? reader : nil
    }
  }

  private static let awkward = "Tổ “may” <b> & ]]> 😀"

  private static func showcase(
    _ count: Int = 1, baseURL: String = "https://dien-hinh.example/dh/", showsDrafts: Bool = false
  ) throws -> Showcase {
    try Showcase.made(
      (0..<count).map { number in
        var profile = ProfileText()
        (profile.slug, profile.title) = ("a-\(number)", awkward)
        profile.day = "\(10 + number % 18)/04/2024"
        return profile
      }, showsDrafts: showsDrafts, baseURL: baseURL)
  }

  @Test func `the feed is well-formed and keeps every letter`() throws {
    let feed = try #require(Reader.read(try Self.showcase().page("feed.xml")))
    #expect(feed.texts["title"] == ["Điển hình", Self.awkward])
    #expect(feed.texts["summary"] == ["Tóm tắt của a-0 & <hơn>."])
    #expect(feed.texts["subtitle"] == ["Hay & <tốt>"])
    #expect(feed.texts["updated"] == ["2024-04-10T12:00:00+07:00", "2024-04-10T12:00:00+07:00"])
    #expect(
      feed.links == [
        "https://dien-hinh.example/dh/feed.xml", "https://dien-hinh.example/dh/index.html",
        "https://dien-hinh.example/dh/ho-so/2024/a-0.html",
      ])
    #expect(feed.texts["id"]?.last == "tag:dien-hinh.example,2024:dh/ho-so/2024/a-0.html")
  }

  @Test func `the feed holds the newest twenty, the newest first`() throws {
    let feed = try #require(Reader.read(try Self.showcase(30).page("feed.xml")))
    let days = feed.texts["updated"] ?? []
    #expect(days.count == 21)
    #expect(days.dropFirst().sorted(by: >) == Array(days.dropFirst()))
    #expect(days[0] == days[1])
    #expect(Set(feed.texts["id"] ?? []).count == 21)
  }

  @Test func `an empty feed has the day of the site`() throws {
    let feed = try #require(Reader.read(try Self.showcase(0).page("feed.xml")))
    #expect(feed.texts["updated"] == ["2024-12-31T12:00:00+07:00"])
  }

  @Test func `the sitemap names every page but the one for lost readers`() throws {
    let showcase = try Self.showcase(3)
    let map = try #require(Reader.read(try showcase.page("sitemap.xml")))
    let pages = showcase.html.map(\.path).filter { $0 != "404.html" }
    #expect(map.texts["loc"]?.sorted() == pages.map { "https://dien-hinh.example/dh/\($0)" })
    #expect(
      try showcase.page("robots.txt")
        == "User-agent: *\nAllow: /\nSitemap: https://dien-hinh.example/dh/sitemap.xml\n")
  }

  @Test func `a site without an address has no sitemap and relative links`() throws {
    let showcase = try Self.showcase(baseURL: "")
    #expect(showcase.pages["sitemap.xml"] == nil)
    #expect(try showcase.page("robots.txt") == "User-agent: *\nAllow: /\n")
    let feed = try #require(Reader.read(try showcase.page("feed.xml")))
    #expect(feed.links == ["feed.xml", "index.html", "ho-so/2024/a-0.html"])
    #expect(!(try showcase.page("index.html")).contains("rel=\"canonical\""))
  }

  @Test func `the real feed and sitemap are well-formed`() throws {
    let showcase = try Showcase.real()
    let feed = try #require(Reader.read(try showcase.page("feed.xml")))
    #expect(feed.texts["entry"]?.count == min(showcase.site.entries.count, 20))
    #expect(Reader.read(try showcase.page("sitemap.xml")) != nil)
  }
}

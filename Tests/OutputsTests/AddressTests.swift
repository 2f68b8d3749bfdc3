import Outputs
import Profiles
import SiteModel
import Testing

/// What pages say of their own addresses, and of those of their neighbours.
@Suite struct AddressTests {
  private static func made(
    _ count: Int = 1, perPage: Int = 12, showsDrafts: Bool = false,
    baseURL: String = "https://dien-hinh.example/", sitemapLength: Int = 50_000
  ) throws -> Showcase {
    try Showcase.made(
      (0..<count).map { number in
        var profile = ProfileText()
        (profile.slug, profile.day) = ("a-\(number)", "\(28 - number)/03/2024")
        return profile
      }, perPage: perPage, showsDrafts: showsDrafts, baseURL: baseURL,
      sitemapLength: sitemapLength)
  }

  @Test(arguments: [
    ("", "/"), ("https://dien-hinh.example/", "/"), ("http://may-chu:8080/", "/"),
    ("https://ldld.example/dien-hinh/", "/dien-hinh/"), ("https://a.example/b/c/", "/b/c/"),
    ("https://a.example//b/", "/b/"),
  ])
  func `the page for lost readers works wherever a server shows it`(
    baseURL: String, root: String
  ) throws {
    let text = try Self.made(baseURL: baseURL).page("404.html")
    let links = text.all(#/ (?:href|src)="([^"#]+)"/#)
    #expect(links.contains("\(root)tai-nguyen/site.css"))
    #expect(links.contains("\(root)index.html"))
    #expect(links.contains("\(root)don-vi.html"))
    #expect(links.allSatisfy { $0.hasPrefix(root) && !$0.hasPrefix("//") })
    #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"))
    #expect(!text.contains("canonical"))
  }

  @Test func `a story is an article with a day, neighbours and one address`() throws {
    let text = try Self.made(3).page("ho-so/2024/a-1.html")
    for line in [
      "<meta property=\"og:type\" content=\"article\">",
      "<meta property=\"article:published_time\" content=\"2024-03-27\">",
      "<meta property=\"article:section\" content=\"Xanh\">",
      "<meta property=\"og:url\" content=\"https://dien-hinh.example/ho-so/2024/a-1.html\">",
      "<link rel=\"canonical\" href=\"https://dien-hinh.example/ho-so/2024/a-1.html\">",
      "<link rel=\"prev\" href=\"../../ho-so/2024/a-0.html\">",
      "<link rel=\"next\" href=\"../../ho-so/2024/a-2.html\">",
    ] {
      #expect(text.contains(line), "\(line)")
    }
    #expect(!text.contains("noindex"))
  }

  @Test func `the pages of a listing name those before and after them`() throws {
    let showcase = try Self.made(5, perPage: 2)
    for stem in ["mo-hinh", "phong-trao/xanh", "nam/2024"] {
      let up = stem.contains("/") ? "../" : ""
      let second = try showcase.page("\(stem)-2.html")
      #expect(second.contains("<link rel=\"prev\" href=\"\(up)\(stem).html\">"), "\(stem)")
      #expect(second.contains("<link rel=\"next\" href=\"\(up)\(stem)-3.html\">"), "\(stem)")
      #expect(second.contains("<meta property=\"og:type\" content=\"website\">"))
    }
  }

  @Test func `no search engine hears of drafts`() throws {
    let showcase = try Self.made(showsDrafts: true)
    #expect(showcase.pages["sitemap.xml"] == nil)
    for (path, text) in showcase.html {
      #expect(text.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
      #expect(!text.contains("canonical") && !text.contains("og:url"), "\(path)")
    }
  }

  @Test func `a sitemap that is too long for one file is several`() throws {
    let whole = try Self.made(5)
    let addresses = try whole.page("sitemap.xml").all(#/<loc>([^<]*)</#)
    let showcase = try Self.made(5, sitemapLength: 7)
    let count = (addresses.count + 6) / 7
    let index = try showcase.page("sitemap.xml")
    #expect(index.contains("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"))
    #expect(
      index.all(#/<loc>([^<]*)</#)
        == (1...count).map { "https://dien-hinh.example/sitemap-\($0).xml" })
    let parts = try (1...count).map {
      try showcase.page("sitemap-\($0).xml").all(#/<loc>([^<]*)</#)
    }
    #expect(parts.allSatisfy { (1...7).contains($0.count) })
    #expect(parts.flatMap(\.self) == addresses)
    #expect(showcase.pages["sitemap-\(count + 1).xml"] == nil)
    #expect(whole.pages["sitemap-1.xml"] == nil)
  }

  @Test func `the sitemap tells when a page last had something new`() throws {
    var profile = ProfileText()
    profile.more = "nhan_rong: [{don_vi: moc, ngay: 05/2024, muc: duy trì}]"
    let map = try Showcase.made([profile]).page("sitemap.xml")
    let days = Dictionary(
      uniqueKeysWithValues: map.matches(
        of: #/<loc>https:\/\/dien-hinh\.example\/([^<]*)<\/loc>(?:<lastmod>([^<]*)<)?/#
      ).map { (String($0.output.1), $0.output.2.map(String.init)) })
    #expect(days["ho-so/2024/to-may.html"] == "2024-05")
    #expect(days["index.html"] == "2024-05")
    #expect(days["don-vi/moc.html"] == "2024-05")
    #expect(days["don-vi/may.html"] == "2024-03-20")
    #expect(days["phong-trao/xanh.html"] == "2024-03-20")
    #expect(days["phong-trao/gioi.html"] == .some(nil))
  }
}

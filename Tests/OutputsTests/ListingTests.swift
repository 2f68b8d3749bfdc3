import Outputs
import Profiles
import SiteModel
import Testing

@Suite struct ListingTests {
  private static func showcase(_ count: Int, perPage: Int = 2) throws -> Showcase {
    try Showcase.made(
      (0..<count).map { number in
        var profile = ProfileText()
        profile.slug = "ho-so-\(number)"
        profile.title = "Hồ sơ \(number)"
        return profile
      }, perPage: perPage)
  }

  /// `1 … 3 4 [5] 6 7 … 20` of a page's list of pages.
  private static func window(_ text: String) throws -> String {
    let list = try #require(text.all(#/<nav class="pages"[^>]*>((?:.|\n)*?)<\/nav>/#).first)
    return list.matches(
      of:
        #/<li(?: aria-hidden="true")?>(?:<a[^>]*aria-label="Trang [^"]*"( aria-current="page")?>)?([0-9.]+|…)/#
    )
    .map { $0.output.1 == nil ? String($0.output.2) : "[\($0.output.2)]" }
    .joined(separator: " ")
  }

  @Test(arguments: [
    (3, 1, "[1] 2"), (3, 2, "1 [2]"), (13, 4, "1 2 3 [4] 5 6 7"), (40, 1, "[1] 2 3 … 20"),
    (40, 3, "1 2 [3] 4 5 … 20"), (40, 4, "1 2 3 [4] 5 6 … 20"), (40, 5, "1 2 3 4 [5] 6 7 … 20"),
    (40, 6, "1 … 4 5 [6] 7 8 … 20"), (40, 15, "1 … 13 14 [15] 16 17 … 20"),
    (40, 16, "1 … 14 15 [16] 17 18 19 20"), (40, 20, "1 … 18 19 [20]"),
  ])
  func `a window of pages stays around the present one`(
    count: Int, page: Int, window: String
  ) throws {
    let showcase = try Self.showcase(count)
    let name = page == 1 ? "mo-hinh.html" : "mo-hinh-\(page).html"
    let text = try showcase.page(name)
    #expect(try Self.window(text) == window)
    let first = (page - 1) * 2 + 1
    #expect(text.contains("<p>Hồ sơ \(first)–\(min(first + 1, count)) trong \(count)</p>"))
    #expect(text.contains("rel=\"prev\"") == (page > 1))
    #expect(text.contains("rel=\"next\"") == (first + 1 < count))
  }

  @Test(arguments: [0, 1, 2])
  func `a list that fits one page has no window`(count: Int) throws {
    let showcase = try Self.showcase(count)
    #expect(!(try showcase.page("mo-hinh.html")).contains("class=\"pages\""))
    #expect(showcase.pages["mo-hinh-2.html"] == nil)
    #expect(showcase.diagnostics == [])
  }

  @Test(arguments: ["mo-hinh", "tap-the", "phong-trao/xanh", "nam/2024"])
  func `every entry of a listing stands on exactly one of its pages`(stem: String) throws {
    let showcase = try Self.showcase(7, perPage: 3)
    var links = [String]()
    for page in 1...3 {
      let text = try showcase.page(page == 1 ? "\(stem).html" : "\(stem)-\(page).html")
      links += text.all(#/<h3><a href="(?:..\/)*(ho-so[^"]*)"/#)
    }
    #expect(links == showcase.site.entries.map(\.path))
    #expect(showcase.pages["\(stem)-4.html"] == nil)
    #expect(showcase.pages["ca-nhan-2.html"] == nil)
  }

  @Test func `pages of one listing have titles and descriptions of their own`() throws {
    let showcase = try Self.showcase(7)
    for pattern in [#/<title>([^<]*)</#, #/<meta name="description" content="([^"]*)"/#] {
      let texts = showcase.html.flatMap { $0.text.all(pattern) }
      #expect(Set(texts).count == texts.count)
    }
  }

  @Test func `equal titles of one unit have tabs of their own`() throws {
    let profiles = [
      ("a", "2024", "may"), ("b", "2024", "may"), ("a", "2023", "may"), ("c", "2024", "moc"),
    ]
    .map { slug, year, unit in
      var profile = ProfileText()
      (profile.slug, profile.year, profile.unit) = (slug, year, unit)
      return profile
    }
    let showcase = try Showcase.made(profiles)
    let titles = try showcase.site.entries.map { entry in
      try #require(try showcase.page(entry.path).all(#/<title>([^<]*)</#).first)
    }
    #expect(Set(titles).count == 4)
    #expect(titles.allSatisfy { $0.hasPrefix("Tổ may tự quản – ") })
    // Only those that need it carry more than title and unit.
    #expect(titles.count { $0.contains("(") } == 3)
  }

  @Test func `newer and older neighbours are those of the listing`() throws {
    let showcase = try Self.showcase(3)
    let paths = showcase.site.entries.map(\.path)
    func neighbours(_ index: Int) throws -> [String] {
      let text = try showcase.page(paths[index])
      return text.all(#/<a href="..\/..\/([^"]*)" rel="(?:prev|next)"/#)
    }
    #expect(try neighbours(0) == [paths[1]])
    #expect(try neighbours(1) == [paths[0], paths[2]])
    #expect(try neighbours(2) == [paths[1]])
  }

  @Test(arguments: [("30/06/2024", false), ("01/07/2024", true)])
  func `a unit that has ended says where it belongs now, from the day after`(
    day: String, hasEnded: Bool
  ) throws {
    var profile = ProfileText()
    profile.unit = "tram"
    let showcase = try Showcase.made([profile], asOf: day)
    let page = try showcase.page("don-vi/tram.html")
    #expect(page.contains("từ ngày <time datetime=\"2024-07-01\">") == hasEnded)
    #expect(try showcase.page("don-vi.html").contains("Nay thuộc CĐCS May") == hasEnded)
    #expect(try showcase.page("don-vi/may.html").contains("Tiếp nối:") == hasEnded)
    #expect(try showcase.page("ho-so/2024/to-may.html").contains("Nay thuộc") == hasEnded)
  }

  @Test(arguments: [("31/12/2024", false), ("01/01/2025", true)])
  func `a movement that has ended says since when`(day: String, hasEnded: Bool) throws {
    let showcase = try Showcase.made([], asOf: day)
    let note = "Hết hiệu lực từ 01/01/2025"
    #expect(try showcase.page("phong-trao/xanh.html").contains(note) == hasEnded)
    #expect(try showcase.page("phong-trao.html").contains("phong-trao/xanh.html") != hasEnded)
  }
}

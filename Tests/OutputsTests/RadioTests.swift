import Outputs
import Profiles
import SiteModel
import Testing

@Suite struct RadioTests {
  private static func titles(_ showcase: Showcase, _ path: String = "tai-ve.html") throws
    -> [String]
  {
    try showcase.page(path).all(#/<h3 class="title"><a [^>]*>([^<]*)</#)
  }

  private static func person(_ slug: String, channels: String, more: String = "") -> ProfileText {
    var profile = ProfileText()
    (profile.slug, profile.title, profile.channels) = (slug, slug, "web, phát thanh")
    profile.more = """
      nhan_vat: [{ho_ten: Lê Thị Út}]
      dong_y: [{nguoi: Lê Thị Út, vai_tro: nhân vật, ngay: 01/03/2024, noi_dung: [họ tên], kenh: [\(channels)]\(more)}]
      """
    return profile
  }

  @Test func `only what the gate lets out by radio is offered to the station`() throws {
    var webOnly = ProfileText()
    (webOnly.slug, webOnly.title, webOnly.channels) = ("chi-web", "chi-web", "web")
    var radioOnly = ProfileText()
    (radioOnly.slug, radioOnly.title, radioOnly.channels) = ("chi-dai", "chi-dai", "phát thanh")
    let showcase = try Showcase.made([
      webOnly, radioOnly, Self.person("dong-y", channels: "web, phát thanh"),
      Self.person("khong-len-dai", channels: "web"),
      Self.person("da-rut", channels: "web, phát thanh", more: ", rut_lai_ngay: 01/05/2024"),
    ])
    #expect(try Self.titles(showcase) == ["dong-y"])
    #expect(showcase.pages["ho-so/2024/chi-web.html"] != nil)
    #expect(showcase.pages["ho-so/2024/khong-len-dai.html"] != nil)
  }

  @Test func `drafts are not offered, not even among drafts`() throws {
    var draft = ProfileText()
    (draft.slug, draft.channels) = ("nhap", "phát thanh")
    #expect(try Self.titles(Showcase.made([draft], showsDrafts: true)) == [])
  }

  @Test func `a profile comes with the time it takes to read out`() throws {
    var profile = ProfileText()
    profile.channels = "web, phát thanh"
    // The made-up profiles have 400 syllables.
    #expect(
      try Showcase.made([profile]).page("tai-ve.html").contains("<p class=\"airtime\">2–3 phút</p>")
    )
  }

  @Test func `a picture in print size stands on the profile's page and on the station's`() throws {
    var profile = ProfileText()
    profile.channels = "web, phát thanh"
    profile.more =
      "anh: [{tep: a.jpg, chu_thich: Ca, tac_gia: Tám, mo_ta: Tổ may, boi_canh: hoạt động công cộng}]"
    let print = PublishedPicture.Rendition(path: "anh/a-in.jpg", width: 2_400, height: 1_600)
    let picture = PublishedPicture(screen: [print], fallback: print, print: print)
    let showcase = try Showcase.made(
      [profile], pictures: PictureLibrary([profile.path: [picture]]))
    for (path, up) in [("tai-ve.html", ""), ("ho-so/2024/to-may.html", "../../")] {
      let line = """
        <a href="\(up)anh/a-in.jpg">Ảnh để in</a> Ảnh: Tám; JPEG, 2.400 × 1.600 điểm ảnh</li>
        """
      #expect(try showcase.page(path).contains(line), "\(path)")
    }
  }

  @Test func `a hundred profiles go on one page`() throws {
    let showcase = try Showcase.made(
      (0..<101).map { number in
        var profile = ProfileText()
        (profile.slug, profile.channels) = ("a-\(number)", "web, phát thanh")
        return profile
      })
    #expect(try Self.titles(showcase).count == 100)
    #expect(try Self.titles(showcase, "tai-ve-2.html").count == 1)
    let text = try showcase.page("tai-ve.html")
    #expect(text.contains("<p>Hồ sơ 1–100 trong 101</p>"))
    #expect(text.contains("<link rel=\"next\" href=\"tai-ve-2.html\">"))
  }

  @Test func `the real site offers what its profiles allow`() throws {
    let showcase = try Showcase.real()
    let offered = try Set(Self.titles(showcase).map(\.unescaped))
    let gate = Gate(
      leastState: showcase.site.content.organisation.gateState, asOf: showcase.site.date)
    for entry in showcase.site.entries {
      let allowed = gate.obstacles(for: entry.profile, on: .radio).isEmpty
      #expect(offered.contains(entry.profile.title) == allowed, "\(entry.path)")
    }
  }
}

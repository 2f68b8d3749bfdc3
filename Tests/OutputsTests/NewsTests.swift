import Outputs
import Profiles
import SiteModel
import Testing

@Suite struct NewsTests {
  private static func profile(
    _ number: Int, day: String, adoptions: [String] = []
  ) -> ProfileText {
    var profile = ProfileText()
    (profile.slug, profile.title, profile.day) = ("a-\(number)", "Hồ sơ \(number)", day)
    profile.more = "nhan_rong: [\(adoptions.joined(separator: ", "))]"
    return profile
  }

  private static func news(_ profiles: [ProfileText], showsDrafts: Bool = false) throws -> String {
    try Showcase.made(profiles, showsDrafts: showsDrafts).page("moi.html")
  }

  private static func months(_ text: String) -> [String] {
    text.all(#/<h2 id="thang-[^"]*">([^<]*)</#)
  }

  private static func titles(_ text: String) -> [String] {
    text.all(#/<h4 class="title"><a [^>]*>([^<]*)</#)
  }

  @Test func `profiles and adoptions stand by their months, the newest first`() throws {
    let text = try Self.news([
      Self.profile(
        1, day: "20/03/2024", adoptions: ["{don_vi: moc, ngay: 02/05/2024, muc: duy trì}"]),
      Self.profile(2, day: "01/04/2024"), Self.profile(3, day: "25/03/2024"),
    ])
    #expect(Self.months(text) == ["Tháng 5/2024", "Tháng 4/2024", "Tháng 3/2024"])
    #expect(Self.titles(text) == ["Hồ sơ 2", "Hồ sơ 3", "Hồ sơ 1"])
    #expect(text.contains(">CĐCS Mộc</a> học theo <a href=\"ho-so/2024/a-1.html\">Hồ sơ 1</a>"))
    #expect(text.contains("Xem theo năm:"))
  }

  @Test func `of many profiles the newest hundred are shown, then the years`() throws {
    let text = try Self.news(
      (0..<130).map { Self.profile($0, day: "\(10 + $0 % 3)/0\(3 + $0 % 5)/2024") })
    #expect(Self.titles(text).count == 100)
    #expect(Self.months(text) == (4...7).reversed().map { "Tháng \($0)/2024" })
    #expect(text.contains("Hồ sơ cũ hơn, theo năm:"))
  }

  @Test func `of many months the newest twelve are shown`() throws {
    let days = (1...9).map { "11/0\($0)/2023" } + (1...6).map { "11/0\($0)/2024" }
    let text = try Self.news(days.enumerated().map { Self.profile($0, day: $1) })
    #expect(Self.months(text).count == 12)
    #expect(Self.months(text).first == "Tháng 6/2024")
    #expect(Self.months(text).last == "Tháng 4/2023")
    #expect(text.contains("Hồ sơ cũ hơn, theo năm:"))
  }

  @Test func `of a month's many adoptions the newest dozen are shown, and the rest counted`() throws
  {
    let text = try Self.news(
      (10..<28).map { day in
        let adoption = "{don_vi: moc, ngay: \(day)/05/2024, muc: đã áp dụng}"
        return Self.profile(day, day: "20/03/2024", adoptions: [adoption])
      })
    #expect(text.matches(of: #/ học theo </#).count == 12)
    #expect(text.contains("Và 6 lượt học theo khác trong tháng."))
  }

  @Test func `drafts are no news`() throws {
    var draft = Self.profile(
      1, day: "20/03/2024", adoptions: ["{don_vi: moc, ngay: 02/05/2024, muc: duy trì}"])
    draft.isApproved = false
    let text = try Self.news([draft, Self.profile(2, day: "20/03/2024")], showsDrafts: true)
    #expect(Self.titles(text) == ["Hồ sơ 2"])
    #expect(!text.contains("học theo <a"))
  }

  @Test func `a browser can tell all items apart, and remembers few bytes`() throws {
    let adoptions = (1..<12).flatMap { day in
      ["tham quan", "duy trì"].map { "{don_vi: moc, ngay: \(day)/05/2024, muc: \($0)}" }
    }
    let text = try Self.news(
      (0..<100).map { Self.profile($0, day: "2\($0 % 9)/03/2024") }
        + [Self.profile(100, day: "30/03/2024", adoptions: adoptions)])
    let keys = text.all(#/ data-khoa="([^"]*)"/#)
    #expect(keys.allSatisfy { $0.count == 4 })
    #expect(keys.count > 100)
    // What one unit did with one model on several days is one thing to a reader.
    #expect(Set(keys).count == 101)
    #expect(keys.joined().utf8.count < 1_000)
  }

  @Test func `a site without profiles says so`() throws {
    #expect(try Self.news([]).contains("Chưa có hồ sơ nào được công bố."))
  }
}

import Diagnostics
import Markup
import Profiles
import SiteModel
import Testing

@testable import Outputs

@Suite struct LinkResolverTests {
  private static func showcase() throws -> Showcase {
    var second = ProfileText()
    (second.slug, second.year) = ("ban-nang", "2023")
    var held = ProfileText()
    (held.slug, held.isApproved) = ("hop-thu", false)
    var accented = ProfileText()
    accented.slug = "tổ may"
    accented.year = "2022"
    return try Showcase.made([ProfileText(), second, held, accented], pages: ["gioi-thieu": "A"])
  }

  private func resolve(
    _ destination: String, from file: String = "content/ho-so/2024/to-may.md", isImage: Bool = false
  ) throws -> String {
    let site = try Self.showcase().site
    let resolver = LinkResolver(site: site, file: file, prefix: "../../")
    let place = SourceLocation(file, .fileStart)
    let link = LinkReference(destination: destination, isImage: isImage, location: place)
    switch resolver.resolve(link) {
    case .keep: return "keep"
    case .rewrite(let target): return target
    case .figure: return "figure"
    case .refuse(let diagnostic):
      #expect(diagnostic.location == place)
      for language in Language.allCases {
        #expect(!diagnostic.message(in: language).contains("{"))
        #expect(!diagnostic.help(in: language).contains("{"))
      }
      return [diagnostic.code, diagnostic.arguments["goi_y"] ?? ""].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("../2023/ban-nang.md", "../../ho-so/2023/ban-nang.html"),
    ("./../2023/./ban-nang.md", "../../ho-so/2023/ban-nang.html"),
    ("to-may.md", "../../ho-so/2024/to-may.html"),
    ("/ho-so/2023/ban-nang.md", "../../ho-so/2023/ban-nang.html"),
    ("../../phong-trao/xanh.md", "../../phong-trao/xanh.html"),
    ("../../trang/gioi-thieu.md#ai-lam", "../../trang/gioi-thieu.html#ai-lam"),
    ("../2023/ban-nang.md#cach-lam", "../../ho-so/2023/ban-nang.html#cach-lam"),
    ("../2023/ban%2Dnang.md", "../../ho-so/2023/ban-nang.html"),
    ("../2022/tổ may.md", "../../ho-so/2022/to-may.html"),
    ("../2022/t%E1%BB%95%20may.md", "../../ho-so/2022/to-may.html"),
    ("../2022/to\u{302}\u{309} may.md", "../../ho-so/2022/to-may.html"),
  ])
  func `a link to a content file leads to its page`(destination: String, target: String) throws {
    #expect(try resolve(destination) == target)
  }

  @Test(arguments: [
    "https://congdoan.vn/a", "http://a", "mailto:a@b.vn", "tel:0123", "#cach-lam",
  ])
  func `an absolute address and a place on the page stay`(destination: String) throws {
    #expect(try resolve(destination) == "keep")
  }

  @Test(arguments: [
    ("../2023/ban-nan.md", "S511 content/ho-so/2023/ban-nang.md"),
    ("../2024/ban-nang.md", "S511 content/ho-so/2023/ban-nang.md"),
    ("khong-co-gi-giong-nhu-the-nay-ca-dau-nhe-cac-anh-chi-em-cong-doan.md", "S510"),
    ("../2023/ban-nang.html", "S511 content/ho-so/2023/ban-nang.md"), ("", "S510"),
    ("hop-thu.md", "S512"), ("../2024/hop-thu.md#a", "S512"), ("../../../README.md", "S513"),
    ("../../../../../etc/passwd", "S513"), ("/../to-chuc.yml", "S513"), ("//may.vn/a", "S510"),
    (":a", "S510"), ("%", "S510"), ("%ff%fe", "S510"),
    ("%2e%2e/2023/ban-nang.md", "S511 content/ho-so/2023/ban-nang.md"),
  ])
  func `a link that leads nowhere is refused, with what was meant`(
    destination: String, result: String
  ) throws {
    #expect(try resolve(destination) == result)
  }

  @Test(arguments: ["a.jpg", "../anh/a.png"])
  func `a picture in the text is refused`(destination: String) throws {
    #expect(try resolve(destination, isImage: true) == "S514")
  }

  @Test func `a draft can be linked to when drafts are shown`() throws {
    var held = ProfileText()
    (held.slug, held.isApproved) = ("hop-thu", false)
    var profile = ProfileText()
    profile.body = "Xem [hộp thư](hop-thu.md) nhé.\n"
    let drafts = try Showcase.made([profile, held], showsDrafts: true)
    #expect(
      try drafts.page("ho-so/2024/to-may.html").contains("href=\"../../ho-so/2024/hop-thu.html\""))
    #expect(drafts.diagnostics == [])
    let published = try Showcase.made([profile, held])
    #expect(published.diagnostics.map(\.code) == ["S512"])
    let page = try published.page("ho-so/2024/to-may.html")
    #expect(page.contains("hộp thư") && !page.contains("hop-thu"))
  }

  @Test(arguments: [
    ("content/trang/gioi-thieu.md", "../ho-so/2024/to-may.md", "S510"),
    ("content/trang/gioi-thieu.md", "../ho-so/2024/tomay.md", "S511"),
  ])
  func `the body of a file is checked without its page`(
    file: String, good: String, code: String
  ) throws {
    let site = try Self.showcase().site
    let wrong = code == "S510" ? "../ho-so/2024/khac-han-moi-thu-o-day-nghe-chua.md" : good
    let text = "---\nten: A\n---\n[a](\(wrong)) [b](../ho-so/2024/to-may.md)\n"
    let found = BodyChecker(site).check(SourceText(path: file, text: text), from: 15)
    #expect(found.map(\.code) == [code])
    #expect(found.first?.location.range?.start == SourcePosition(line: 4, column: 5))
  }
}

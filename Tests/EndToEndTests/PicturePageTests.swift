import Build
import Foundation
import Testing

/// How pages show pictures.
@Suite struct PicturePageTests {
  private static func site(_ names: String...) async throws -> TemporarySite {
    let site = try TemporarySite()
    switch names.count {
    case 1: try site.addPictures(names[0])
    default: try site.addPictures(names[0], names[1])
    }
    return site
  }

  @Test func `a picture takes the place of the drawn cover wherever its profile is shown`()
    async throws
  {
    let site = try await Self.site("to-xe.jpg")
    try await site.build()
    let listing = try site.page("nam/2023.html")
    let cards = listing.components(separatedBy: "<article").dropFirst()
    let card = try #require(cards.first { $0.contains(TemporarySite.storyPage) })
    #expect(card.contains(#"srcset="../anh/2023/to-may-tu-quan-1-480.webp 480w, "#))
    #expect(card.contains(#"loading="lazy""#) && !card.contains("<svg class=\"cover"))
    let page = try site.page(TemporarySite.storyPage)
    let figure = try #require(page.firstRange(of: #"<figure class="panel-cover">"#))
    #expect(!page[figure.lowerBound...].prefix(900).contains(#"loading="lazy""#))
  }

  @Test func `a further picture stands where the text has it, otherwise below the text`()
    async throws
  {
    let site = try await Self.site("to-xe.jpg", "rua-xe.jpg")
    try await site.build()
    let below = try site.page(TemporarySite.storyPage)
    #expect(below.components(separatedBy: "Lời dẫn 2.").count == 2)
    try site.edit(
      TemporarySite.story, "## Phát thanh", "Trước.\n\n![](rua-xe.jpg)\n\nSau.\n\n## Phát thanh")
    #expect(try await site.build().diagnostics.isEmpty)
    let inside = try site.page(TemporarySite.storyPage)
    #expect(inside.components(separatedBy: "Lời dẫn 2.").count == 2)
    #expect(inside.contains("<p>Trước.</p>\n<figure class=\"photo\">"))
    #expect(inside.contains("</figure>\n<p>Sau.</p>"))
  }

  @Test func `other sites are shown the picture only where the site has an address`() async throws {
    let site = try await Self.site("to-xe.jpg")
    try await site.build(baseURL: "https://dien-hinh.example/")
    #expect(
      try site.page(TemporarySite.storyPage).contains(
        #"<meta property="og:image" content="https://dien-hinh.example/anh/2023/to-may-tu-quan-1-960.jpg">"#
      ))
    try await site.build(baseURL: "")
    #expect(try !site.page(TemporarySite.storyPage).contains("og:image"))
  }
}

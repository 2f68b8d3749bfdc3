import Build
import Testing

/// What the pictures of the spread may show.
@Suite struct SpreadPagesTests {
  private static let model = "content/ho-so/2023/to-may-tu-quan.md"
  private static let last = "  - {don_vi: nuoc-song-xanh, ngay: 02/2024, muc: tham quan}\n"

  /// Every page on which the spread is drawn or told, by its path.
  private static func pages(_ site: TemporarySite) throws -> [String: String] {
    try site.tree().filter {
      ["lan-toa", "don-vi/", "ho-so/", "index", "moi.html"].contains(where: $0.key.hasPrefix)
    }.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a profile that is held back is in no picture, nor who took it up`() async throws {
    let site = try TemporarySite()
    #expect(try await site.build().profiles == 3)
    let pages = try Self.pages(site)
    #expect(pages["lan-toa.html"]?.contains("Tổ may tự quản") == true)
    #expect(pages["don-vi/may-song-xanh.html"]?.contains("sp-middle") == true)
    for (path, text) in pages {
      #expect(!text.contains("Bí Mật") && !text.contains("vuon-rau"), "\(path)")
      #expect(!text.contains("11/2024"), "\(path)")
    }
  }

  @Test func `a step after the site's date is in no picture`() async throws {
    let site = try TemporarySite()
    let later = "  - {don_vi: nuoc-song-xanh, ngay: 03/2025, muc: duy trì, ket_qua: Sau này.}\n"
    try site.edit(Self.model, Self.last, Self.last + later)
    #expect(try await site.build().outcome != .refused)
    for (path, text) in try Self.pages(site) {
      #expect(!text.contains("2025") && !text.contains("Sau này"), "\(path)")
    }
    #expect(try Self.pages(site)["lan-toa/2025.html"] == nil)
  }
}

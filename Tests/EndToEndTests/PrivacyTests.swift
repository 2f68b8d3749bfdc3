import Build
import Diagnostics
import Testing

/// What privacy promises of whole sites.
@Suite struct PrivacyTests {
  @Test(arguments: [
    ("so-dien-thoai", ["0912", "0987", "toxe85", "091085012", "71002051", "68C1-123"]),
    (
      "chuyen-rieng",
      ["bệnh hiểm nghèo", "ấp Kênh Giữa", "Minh Khôi", "05/3/2015", "Khmer, là đảng"]
    ),
    ("ten-nguoi-giu-lai", ["Đinh", "Kín"]), ("mau-neu-ten-nguoi-giu-lai", ["Đinh", "ĐINH"]),
  ])
  func `no output tells what was found`(_ name: String, secrets: [String]) async throws {
    let site = try TemporarySite(InvalidSite(name))
    let (checked, built) = (try await site.check(), try await site.build().diagnostics)
    #expect(!built.isEmpty)
    for language in Language.allCases {
      for diagnostics in [checked, built] {
        let text = TextRenderer(language: language, colored: false) { path in
          do { return SourceText(path: path, text: try site.text(path)) } catch { return nil }
        }.render(diagnostics)
        let json = JSONRenderer(language: language).render(diagnostics)
        for secret in secrets { #expect(!text.contains(secret) && !json.contains(secret)) }
      }
    }
  }

  @Test func `a withdrawal takes the person off the site, and everyone's story with them`()
    async throws
  {
    let site = try TemporarySite()
    let story = "content/ho-so/2024/bua-com-thu-sau.md"
    let consent = "noi_dung: [họ tên], kenh: [web]"
    try site.edit(story, "\nchu_the:", Self.person(consent) + "\nchu_the:")
    try site.edit(
      "content/trang/gioi-thieu.md", "Để nơi khác làm theo.", "Gặp anh Lê Quang Tám ở bếp.")
    // Nothing else may lead to a story that is going to be held back.
    try site.edit(
      "content/ho-so/2024/chi-hai-cong-doan.md", "[bữa cơm](bua-com-thu-sau.md)", "bữa cơm")
    let first = try await site.build()
    #expect(first.diagnostics.lines == [])
    #expect(first.heldBack.count == 1)
    #expect(try site.page("trang/gioi-thieu.html").contains("Lê Quang Tám"))

    try site.edit(story, consent, consent + ", rut_lai_ngay: 01/12/2024")
    let second = try await site.build()
    #expect(second.diagnostics.map(\.code) == ["R641"])
    #expect(second.outcome == .refused)

    try site.edit("content/trang/gioi-thieu.md", "anh Lê Quang Tám", "tổ trưởng")
    let third = try await site.build()
    #expect(third.diagnostics.lines == [])
    #expect(third.heldBack.count == 2)
    for (path, bytes) in try site.tree() {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("Quang Tám"), "\(path)")
    }
  }

  @Test func `who is held back may be part of another's name`() async throws {
    let site = try TemporarySite()
    let consent = "noi_dung: [họ tên], kenh: [web]"
    try site.edit(
      "content/ho-so/2024/bua-com-thu-sau.md", "\nchu_the:",
      Self.person(consent, name: "Trần Lê Quang Tám") + "\nchu_the:")
    try site.edit(
      "content/ho-so/2024/vuon-rau-bi-mat.md", "{ho_ten: Đinh Thị Kín}",
      "{ho_ten: Đinh Thị Kín}, {ho_ten: Lê Quang Tám}")
    try site.edit(
      "content/trang/gioi-thieu.md", "Để nơi khác làm theo.", "Gặp anh Trần Lê Quang Tám ở bếp.")
    let report = try await site.build()
    #expect(report.diagnostics.lines == [])
    #expect(try site.page("trang/gioi-thieu.html").contains("Trần Lê Quang Tám"))

    try site.edit("content/trang/gioi-thieu.md", "Gặp anh Trần Lê", "Gặp Anh Lê")
    #expect(try await site.build().diagnostics.map(\.code) == ["R641"])
  }

  /// Someone named in a profile, who agreed to it.
  private static func person(_ consent: String, name: String = "Lê Quang Tám") -> String {
    """

    nhan_vat: [{ho_ten: \(name), vai_tro: người nấu bếp}]
    dong_y: [{nguoi: \(name), vai_tro: nhân vật, ngay: 01/06/2024, \(consent)}]
    """
  }
}

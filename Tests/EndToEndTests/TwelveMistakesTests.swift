import Diagnostics
import Testing

/// One file with twelve mistakes of twelve kinds: all are told in one run, and none of them is the
/// consequence of another.
@Suite struct TwelveMistakesTests {
  private static let site = "muoi-hai-loi"
  private static let file = "content/ho-so/2024/to-xe.md"

  /// What is wrong, in the order of the file, and how it is right.
  private static let mistakes: [(code: String, wrong: String, right: String)] = [
    ("P310", "loai: điển hìn", "loai: điển hình"),
    ("P302", "tu_khao:", "tu_khoa:"),
    ("D730", "so_nu: 21", "so_nu: 2"),
    ("P307", "31/04/2024", "30/04/2024"),
    ("C201", "  phu_hop:", "  vai_tro: dẫn đầu\n  phu_hop:"),
    ("C229", "gia_tri: 12.5", "gia_tri: \"12,5\""),
    ("C240", "chet_nguoi: 1", "chet_nguoi: 0"),
    ("C225", "kinh_phi: 120}", "kinh_phi: 120 triệu đồng, ngay_lam: 01/06/2024}"),
    ("P321", "nuoc-song-xnah", "nuoc-song-xanh"),
    ("R620", "đại diện trẻ, ngay", "người trong ảnh, ngay"),
    ("S511", "to-may-tu-qaun.md", "to-may-tu-quan.md"),
    ("R602", "anh Tám, 0987.654.321.", "tổ trưởng."),
  ]

  @Test func `twelve mistakes have twelve codes, in the order of the file`() async throws {
    let site = try TemporarySite(InvalidSite(Self.site))
    let findings = try await site.check()
    #expect(findings.map(\.code) == Self.mistakes.map(\.code))
    #expect(Set(findings.map(\.code)).count == 12)
    #expect(Set(findings.map(\.location.file)) == [Self.file])
  }

  @Test(arguments: mistakes.map(\.code))
  func `one mistake mended leaves the eleven others`(code: String) async throws {
    let site = try TemporarySite(InvalidSite(Self.site))
    let mistake = try #require(Self.mistakes.first { $0.code == code })
    try site.edit(Self.file, mistake.wrong, mistake.right)
    #expect(try await site.check().map(\.code) == Self.mistakes.map(\.code).filter { $0 != code })
  }

  @Test func `all mended, nothing is left to say`() async throws {
    let site = try TemporarySite(InvalidSite(Self.site))
    for mistake in Self.mistakes { try site.edit(Self.file, mistake.wrong, mistake.right) }
    #expect(try await site.check() == [])
  }
}

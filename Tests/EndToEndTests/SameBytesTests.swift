import Build
import Diagnostics
import Foundation
import Testing

/// Same input, same bytes: whatever was built before, with however many workers.
@Suite struct SameBytesTests {
  /// A change that an author or designer makes between two builds.
  enum Edit: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case title, body, newProfile, deletedProfile, movedProfile, renamedUnit, newUnit
    case movementColour, deletedPage, pageSize, address, template, layout, style, deletedAsset
    case approval, adoption

    var testDescription: String { rawValue }

    func apply(to site: TemporarySite) throws {
      let bowl = "content/ho-so/2024/bua-com-thu-sau.md"
      switch self {
      case .title: try site.edit(bowl, "Tên: Bữa cơm", "Tên: Bữa trưa")
      case .body: try site.edit(bowl, "tiếng cười", "tiếng hát")
      case .newProfile:
        let text = try site.text(bowl).replacingOccurrences(of: "Bữa cơm thứ", with: "Chè thứ")
        try site.write("content/ho-so/2025/che-thu-sau.md", text)
      case .deletedProfile:
        try site.remove("content/ho-so/2024/chi-hai-cong-doan.md")
        try site.edit(
          "content/ho-so/2023/to-may-tu-quan.md",
          "[Chị Hai công đoàn](../2024/chi-hai-cong-doan.md#cach-lam)", "Chị Hai")
      case .movedProfile:
        try site.write("content/ho-so/2022/bua-com-thu-sau.md", site.text(bowl))
        try site.remove(bowl)
        try site.edit(
          "content/ho-so/2024/chi-hai-cong-doan.md", "(bua-com", "(../2022/bua-com")
      case .renamedUnit: try site.edit("content/don-vi.csv", "CĐCS Mầm non Hoa Sen", "CĐCS Sen")
      case .newUnit:
        try site.write(
          "content/don-vi.csv", site.text("content/don-vi.csv") + "tram;CĐCS Trạm;;truong-hoc\n")
      case .movementColour: try site.edit("content/phong-trao/an-toan.md", "mau: 142", "mau: 9")
      case .deletedPage: try site.remove("content/trang/gioi-thieu.md")
      case .pageSize: try site.edit("content/to-chuc.yml", "moi_trang: 1", "moi_trang: 12")
      case .address: try site.edit("content/to-chuc.yml", "song-xanh.example", "moi.example")
      case .template: try site.edit("templates/web/not-found.html", "Trang bạn tìm", "Trang này")
      case .layout: try site.edit("templates/web/layout.html", "Đến nội dung", "Tới nội dung")
      case .style:
        try site.write(
          "templates/assets/site.css", site.text("templates/assets/site.css") + "html{color:red}\n")
      case .deletedAsset: try site.remove("templates/assets/favicon.svg")
      case .approval:
        try site.edit(
          bowl, "duyet: {nguoi: Ban Thường vụ, ngay: 20/05",
          "duyet: {nguoi: Ban Thường vụ, ngay: 21/05")
      case .adoption: try site.edit(bowl, "muc: duy trì", "muc: tham quan")
      }
    }
  }

  @Test(arguments: Edit.allCases)
  func `a build after one edit equals a clean build`(_ edit: Edit) async throws {
    let site = try TemporarySite()
    try await site.build()
    let before = try site.tree()
    try edit.apply(to: site)
    let report = try await site.build()
    let clean = try TemporarySite()
    try edit.apply(to: clean)
    let cleanReport = try await clean.build()

    let (after, expected) = (try site.tree(), try clean.tree())
    #expect(differences(expected, after) == [])
    #expect(report.diagnostics == cleanReport.diagnostics)
    #expect(report.heldBack == cleanReport.heldBack)

    // What the report counts is what happened; the manifest counts as no file.
    let changes = differences(before, after).filter { !$0.hasSuffix(".nhanrong-manifest") }
    let written = changes.count { !$0.hasPrefix("-") }
    let removed = changes.count { $0.hasPrefix("-") }
    #expect(written + removed > 0, "the edit must show")
    #expect(
      report.outcome
        == .published(written: written, kept: after.count - 1 - written, removed: removed))
  }

  @Test func `many edits one after another equal a clean build of them all`() async throws {
    let (site, clean) = (try TemporarySite(), try TemporarySite())
    for edit in Edit.allCases where edit != .movedProfile && edit != .deletedPage {
      try edit.apply(to: site)
      try edit.apply(to: clean)
      try await site.build()
    }
    try await clean.build()
    #expect(try differences(clean.tree(), site.tree()) == [])
  }

  @Test(arguments: [1, 2, 8, 64])
  func `the number of workers leaves no trace`(_ jobs: Int) async throws {
    let (one, other) = (try TemporarySite(), try TemporarySite())
    let broken = try InvalidSite("nhieu-loi")
    let first = try await one.build(jobs: 1)
    let second = try await other.build(jobs: jobs)
    #expect(first == second)
    #expect(try differences(one.tree(), other.tree()) == [])
    try one.lay(broken)
    try other.lay(broken)
    #expect(try await one.build(jobs: 1) == other.build(jobs: jobs))
  }

  @Test func `how a file is saved leaves no trace`() async throws {
    let (plain, odd) = (try TemporarySite(), try TemporarySite())
    for path in try TemporarySite.tree(odd["content"]).keys {
      let text = try odd.text("content/\(path)")
      let saved = text.decomposedStringWithCanonicalMapping.replacingOccurrences(
        of: "\n", with: path.hasSuffix(".md") ? "\r\n" : "\r")
      try odd.write("content/\(path)", "\u{FEFF}" + saved)
    }
    #expect(try await odd.build(strict: true).diagnostics == [])
    try await plain.build()
    #expect(try differences(plain.tree(), odd.tree()) == [])
  }
}

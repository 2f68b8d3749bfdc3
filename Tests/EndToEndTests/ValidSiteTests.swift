import Diagnostics
import Foundation
import Testing

@testable import Build

/// What a site without mistakes becomes.
@Suite struct ValidSiteTests {
  private static let pages = [
    "404.html", "ca-nhan.html", "don-vi.html", "don-vi/go-ben-tre.html",
    "don-vi/mam-non-hoa-sen.html", "don-vi/may-song-xanh.html", "don-vi/nuoc-song-xanh.html",
    "don-vi/tieu-hoc-cu.html", "don-vi/tieu-hoc-moi.html", "du-lieu/ho-so.csv", "feed.xml",
    "ho-so/2023/to-may-tu-quan.html", "ho-so/2024/bua-com-thu-sau.html",
    "ho-so/2024/chi-hai-cong-doan.html", "index.html", "lan-toa.html", "lan-toa/2023.html",
    "lan-toa/2024.html", "mo-hinh-2.html", "mo-hinh.html", "moi.html",
    "nam.html", "nam/2023.html", "nam/2024-2.html", "nam/2024.html", "phong-trao.html",
    "phat-thanh/so-1.html", "phat-thanh/so-1.txt",
    "phong-trao/an-toan-2.html", "phong-trao/an-toan.html", "phong-trao/bua-com.html",
    "phong-trao/can-bo.html", "robots.txt", "sitemap.xml", "tai-ve.html", "tap-the-2.html",
    "tap-the.html", "tien-do.html", "tim-kiem.html", "tim-kiem/0/0.js", "tim-kiem/0/1.js",
    "tim-kiem/0/2.js",
    "tim-kiem/d0.js", "tim-kiem/l0.js", "tim-kiem/muc-luc.js", "tim-kiem/t0.js",
    "trang/gioi-thieu.html",
  ]

  @Test func `it publishes these files, the assets and the manifest`() async throws {
    let site = try TemporarySite()
    let report = try await site.build(strict: true)
    #expect(report.diagnostics == [])
    #expect(report.profiles == 3)
    #expect(report.heldBack.map(\.file) == ["content/ho-so/2024/vuon-rau-bi-mat.md"])
    #expect(report.heldBack.allSatisfy { !$0.reasons.isEmpty })

    let tree = try site.tree()
    let assets = try TemporarySite.tree(site["templates/assets"])
    let expected =
      Self.pages + assets.keys.map { "tai-nguyen/\($0)" }
      + ["tai-nguyen/mau.css", ".nhanrong-manifest"]
    #expect(tree.keys.sorted() == expected.sorted())
    #expect(report.outcome == .published(written: tree.count - 1, kept: 0, removed: 0))
    for (name, bytes) in assets {
      let published = Data(PublishedAsset.bytes(Array(bytes), named: name))
      #expect(tree["tai-nguyen/\(name)"] == published)
    }
    #expect(tree.values.allSatisfy { !$0.isEmpty })
  }

  @Test func `checking it finds nothing`() async throws {
    #expect(try await TemporarySite().check() == [])
  }

  @Test func `what is held back or internal appears in no file and no file name`() async throws {
    let site = try TemporarySite()
    try await site.build()
    for (path, bytes) in try site.tree() {
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in ["Bí Mật", "bi-mat", "Chuyện nội bộ"] {
        #expect(!text.contains(secret) && !path.contains(secret), "\(secret) in \(path)")
      }
    }
  }

  @Test func `drafts are shown marked, and gone again without --drafts`() async throws {
    let site = try TemporarySite()
    let report = try await site.build(drafts: true)
    #expect(report.profiles == 4)
    let draft = try site.page("ho-so/2024/vuon-rau-bi-mat.html")
    #expect(draft.contains("Vườn rau Bí Mật"))
    #expect(draft.contains("chưa được kiểm chứng"))
    for (path, bytes) in try site.tree() where path.hasSuffix(".html") {
      #expect(String(decoding: bytes, as: UTF8.self).contains("Bản đọc soát"), "\(path)")
    }
    try await site.build()
    let clean = try TemporarySite()
    try await clean.build()
    #expect(try differences(clean.tree(), site.tree()) == [])
  }

  @Test func `a profile approved tomorrow waits until tomorrow`() async throws {
    let site = try TemporarySite()
    let file = "content/ho-so/2024/chi-hai-cong-doan.md"
    let page = "ho-so/2024/chi-hai-cong-doan.html"
    let before = try await site.build(date: "2024-12-01")
    #expect(before.heldBack.map(\.file).contains(file))
    #expect(try site.tree()[page] == nil)
    #expect(before.diagnostics.map(\.code) == ["S512"], "the link to it rests meanwhile")
    let after = try await site.build(date: "2024-12-02")
    #expect(!after.heldBack.map(\.file).contains(file))
    #expect(try site.tree()[page] != nil)
    #expect(after.diagnostics == [])
  }

  @Test func `a withdrawn consent takes the page away without stopping the site`() async throws {
    let site = try TemporarySite()
    try await site.build()
    try site.edit(
      "content/ho-so/2024/chi-hai-cong-doan.md", "kenh: [web]}",
      "kenh: [web], rut_lai_ngay: 20/12/2024}")
    let report = try await site.build()
    #expect(report.heldBack.count == 2)
    for (path, bytes) in try site.tree() {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("Nguyễn Văn Ba"), "\(path)")
    }
  }

  @Test func `--base-url takes the place of the address in to-chuc.yml`() async throws {
    let site = try TemporarySite()
    try await site.build()
    #expect(try site.page("feed.xml").contains("https://song-xanh.example/dien-hinh/"))
    try await site.build(baseURL: "https://khac.example/")
    let feed = try site.page("feed.xml")
    #expect(feed.contains("https://khac.example/ho-so/"))
    #expect(!feed.contains("//song-xanh.example"))
    // The names of entries stay what they were, or readers' programs would show them all again.
    #expect(feed.contains("<id>tag:song-xanh.example,2024:dien-hinh/ho-so/"))
  }
}

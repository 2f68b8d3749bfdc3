import Build
import Diagnostics
import Foundation
import Testing

/// When a build may say that there is nothing to do, and when it must not.
@Suite struct UnchangedBuildTests {
  @Test func `a second build has nothing to do and says again what the first said`() async throws {
    let site = try TemporarySite(InvalidSite("lien-ket-den-ho-so-giu-lai"))
    let first = try await site.build()
    #expect(first.diagnostics.map(\.code) == ["S512"])
    let before = try site.tree()
    var second = try await site.build()
    #expect(second.outcome == .unchanged)
    second.outcome = first.outcome
    #expect(second == first)
    #expect(try differences(before, site.tree()) == [])
  }

  @Test func `a file that was only touched is no change`() async throws {
    let site = try TemporarySite()
    try await site.build()
    let file = "content/ho-so/2024/bua-com-thu-sau.md"
    try site.write(file, site.text(file))
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)],
      ofItemAtPath: site["templates/web/card.html"])
    #expect(try await site.build().outcome == .unchanged)
  }

  @Test func `an edit that is taken back after a refusal is no change`() async throws {
    let site = try TemporarySite()
    try await site.build()
    let file = "content/ho-so/2024/bua-com-thu-sau.md"
    try site.edit(file, "bua-com", "buacomm")
    #expect(try await site.build().outcome == .refused)
    try site.edit(file, "buacomm", "bua-com")
    #expect(try await site.build().outcome == .unchanged)
  }

  @Test func `whatever the result depends on is a change`() async throws {
    let site = try TemporarySite()
    try await site.build()
    for build in [
      { try await site.build(date: "2025-01-01") }, { try await site.build(drafts: true) },
      { try await site.build(baseURL: "https://khac.example/") },
      { try await site.build(strict: true) },
    ] as [() async throws -> BuildReport] {
      #expect(try await build().outcome != .unchanged)
      #expect(try await build().outcome == .unchanged)
    }
  }

  @Test(arguments: ["index.html", "ho-so/2023/to-may-tu-quan.html", "tai-nguyen/site.css"])
  func `a published file changed or removed by hand is put right`(_ path: String) async throws {
    let site = try TemporarySite()
    try await site.build()
    let before = try site.tree()
    try site.write("site/web/\(path)", "sửa tay")
    #expect(
      try await site.build().outcome == .published(written: 1, kept: before.count - 2, removed: 0))
    #expect(try differences(before, site.tree()) == [])
    try site.remove("site/web/\(path)")
    #expect(
      try await site.build().outcome == .published(written: 1, kept: before.count - 2, removed: 0))
    #expect(try differences(before, site.tree()) == [])
  }

  @Test func `a whole output removed by hand comes back`() async throws {
    let site = try TemporarySite()
    try await site.build()
    let before = try site.tree()
    try site.remove("site/web")
    try await site.build()
    #expect(try differences(before, site.tree()) == [])
  }

  @Test func `another version of the tool builds everything anew`() async throws {
    let site = try TemporarySite()
    try await site.build()
    try FileManager.default.removeItem(atPath: site["site/.web.nhanrong"])
    #expect(try await site.build().outcome != .unchanged)
  }
}

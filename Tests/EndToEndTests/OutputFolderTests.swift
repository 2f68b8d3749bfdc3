import Build
import Diagnostics
import Foundation
import Testing

/// Where a build must not write.
@Suite struct OutputFolderTests {
  private func refusal(
    _ site: TemporarySite, _ output: String
  ) async throws -> PublishFailure? {
    let source = try TemporarySite.tree(site["content"])
    let failure = await #expect(throws: BuildFailure.self) { try await site.build(output: output) }
    #expect(try differences(source, TemporarySite.tree(site["content"])) == [])
    guard case .publishing(let reason) = failure else { return nil }
    return reason
  }

  @Test(arguments: [
    "", ".", "content", "content/ho-so", "content/moi/web", "templates", "templates/web",
    "templates/../content",
  ])
  func `an output that is, holds or lies in the source is refused`(_ path: String) async throws {
    let site = try TemporarySite()
    guard case .overlapsSource = try await refusal(site, site[path]) else {
      Issue.record("not refused as an overlap: \(path)")
      return
    }
  }

  @Test func `a link into the source is seen through`() async throws {
    let site = try TemporarySite()
    symlink(site["content"], site["web"])
    guard case .overlapsSource = try await refusal(site, site["web/ra"]) else {
      Issue.record("not refused as an overlap")
      return
    }
  }

  @Test func `a folder with other things in it is left alone`() async throws {
    let site = try TemporarySite()
    try site.write("don/ke-hoach.docx", "của tôi")
    #expect(try await refusal(site, site["don"]) == .notOurs(site["don"]))
    #expect(try TemporarySite.tree(site["don"]).keys.sorted() == ["ke-hoach.docx"])
  }

  @Test func `a file at the output's place is left alone`() async throws {
    let site = try TemporarySite()
    try site.write("web", "của tôi")
    #expect(try await refusal(site, site["web"]) == .outputIsFile(site["web"]))
    #expect(try site.text("web") == "của tôi")
  }

  @Test func `others' files in the output stop even a build without changes`() async throws {
    let site = try TemporarySite()
    try await site.build()
    try site.write("site/web/nam/ghi-chu.txt", "của tôi")
    let before = try site.tree()
    #expect(
      try await refusal(site, site.output)
        == .foreignFiles(output: site.output, first: ["nam/ghi-chu.txt"], count: 1))
    #expect(try differences(before, site.tree()) == [])
  }

  @Test func `an empty folder is taken, and one that is not there is made`() async throws {
    let site = try TemporarySite()
    try FileManager.default.createDirectory(
      atPath: site["trống"], withIntermediateDirectories: false)
    try await site.build(output: site["trống"])
    try await site.build(output: site["mới/sâu/web"])
    #expect(
      try differences(
        TemporarySite.tree(site["trống"]), TemporarySite.tree(site["mới/sâu/web"])) == [])
  }
}

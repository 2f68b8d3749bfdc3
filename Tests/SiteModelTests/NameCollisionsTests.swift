import Diagnostics
import Profiles
import SiteModel
import Testing

@Suite struct NameCollisionsTests {
  private func profile(_ slug: String, year: String = "2024") throws -> Profile {
    var draft = ProfileDraft()
    (draft.slug, draft.year) = (slug, year)
    return try draft.profile()
  }

  @Test(arguments: [
    ("to-may", "To-May"), ("to-may", "tổ-máy"), ("to-may", "tô_may"), ("to-may", "to  may"),
    ("tổ-máy", "to\u{302}\u{309}-ma\u{301}y"), ("đường", "dương"), ("vu-thi-ha", "vũ-thị-hạ"),
    ("con", "con-x"),
  ])
  func `names that differ in case, marks or encoding would share a page`(
    one: String, other: String
  ) throws {
    for pair in [[one, other], [other, one]] {
      let content = try World.content(try pair.map { try profile($0) })
      let diagnostics = NameCollisions.check(content)
      #expect(diagnostics.map(\.code) == ["S501"])
      let files = pair.map { "content/ho-so/2024/\($0).md" }.sorted()
      // Canonically equal names compare equal; their bytes may stand in either order.
      let named = [diagnostics.first?.arguments["tep_truoc"], diagnostics.first?.arguments["tep"]]
      #expect(Set(named.compactMap { $0 }) == Set(files))
      #expect(diagnostics.first?.notes.count == 1)
    }
  }

  @Test func `the same name in two years is two pages`() throws {
    let content = try World.content([try profile("to-may"), try profile("to-may", year: "2023")])
    #expect(NameCollisions.check(content) == [])
  }

  @Test func `of three that meet, two are told, each with the first`() throws {
    let content = try World.content(try ["a-b", "A-b", "A-B"].map { try profile($0) })
    let diagnostics = NameCollisions.check(content)
    #expect(
      diagnostics.map { $0.arguments["tep"] } == [
        "content/ho-so/2024/A-b.md", "content/ho-so/2024/a-b.md",
      ])
    #expect(diagnostics.allSatisfy { $0.arguments["tep_truoc"] == "content/ho-so/2024/A-B.md" })
  }

  @Test func `plain pages meet too`() throws {
    let content = try World.content([], pages: ["gioi-thieu", "giới-thiệu"])
    #expect(NameCollisions.check(content).map(\.code) == ["S501"])
  }

  @Test(arguments: [(2, []), (3, ["S501"]), (4, ["S501"])])
  func `a movement may not be named like the second page of another`(
    count: Int, codes: [String]
  ) throws {
    let profiles = try (0..<count).map { number in
      var draft = ProfileDraft()
      (draft.slug, draft.movement) = ("a\(number)", "tet")
      return try draft.profile()
    }
    let content = try World.content(profiles, movements: ["tet", "tet-2"], perPage: 2)
    #expect(NameCollisions.check(content).map(\.code) == codes)
  }

  @Test func `pages have the addresses that links use`() throws {
    #expect(try profile("Tổ Máy").outputPath == "ho-so/2024/to-may.html")
    #expect(try profile("aux").outputPath == "ho-so/2024/aux-x.html")
    #expect(try World.movement("xanh").outputPath == "phong-trao/xanh.html")
    #expect(try World.movement("xanh").outputPath(page: 3) == "phong-trao/xanh-3.html")
    #expect(try World.page("Giới thiệu").outputPath == "trang/gioi-thieu.html")
    #expect(World.units["may"]?.outputPath == "don-vi/may.html")
  }
}

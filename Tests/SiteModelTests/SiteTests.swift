import Profiles
import SiteModel
import TestSupport
import Testing

@Suite struct SiteTests {
  /// Forty profiles over units, movements, years and days, some of them held back.
  private static func profiles() throws -> [Profile] {
    try (0..<40).map { number in
      var draft = ProfileDraft()
      draft.slug = "ho-so-\(number)"
      draft.year = number.isMultiple(of: 3) ? "2023" : "2024"
      draft.unit = ["may", "moc", "tram"][number % 3]
      (draft.movement, draft.others) = number.isMultiple(of: 2) ? ("xanh", "gioi") : ("gioi", "")
      draft.approval = "{nguoi: A, ngay: \(10 + number % 7)/03/2024, kenh: [web]}"
      if number.isMultiple(of: 5) { draft.verifications = "[]" }
      draft.adoptions =
        "[{don_vi: may, ngay: 06/2024, muc: tham quan}, {don_vi: moc, ngay: 06/2024, muc: duy trì}, {don_vi: may, ngay: 06/2024, muc: đã áp dụng}]"
      return try draft.profile()
    }
  }

  /// Everything that a site says, in one text.
  private func summary(_ site: Site) -> String {
    let entries = site.entries.indices.map { index in
      let entry = site.entries[index]
      return
        "\(entry.path) \(entry.date.iso) \(entry.state) \(entry.isDraft) \(site.related(toEntry: index, count: 3)) \(site.appliers(ofEntry: index))"
    }
    let spread = site.spread.map {
      "\($0.entry) \($0.unit) \($0.steps.map { "\($0.level) \($0.date.iso) \($0.result)" })"
    }
    let taught = World.units.codes.map { code in
      site.taught(byUnit: code).map { "\($0.entry) \($0.unit) \($0.level)" }
        .joined(separator: ",")
    }
    let rest = [
      "\(site.years)", "\(site.heldBack.map(\.path.path))", "\(site.linkablePaths)",
      "\(site.featured ?? -1)",
    ]
    let lists = ["xanh", "gioi"].map { "\(site.indices(inMovement: $0))" }
    return (entries + spread + taught + rest + lists).joined(separator: "\n")
  }

  @Test(arguments: [false, true])
  func `a site does not depend on the order in which its files are read`(drafts: Bool) throws {
    let profiles = try Self.profiles()
    let expected = summary(try World.site(profiles, showsDrafts: drafts))
    var random = SeededGenerator(seed: 1)
    for _ in 0..<20 {
      let shuffled = profiles.shuffled(using: &random)
      #expect(summary(try World.site(shuffled, showsDrafts: drafts)) == expected)
    }
    #expect(summary(try World.site(profiles.reversed(), showsDrafts: drafts)) == expected)
  }

  @Test func `entries stand newest first, those of one day by their path`() throws {
    let site = try World.site(try Self.profiles())
    for (one, other) in zip(site.entries, site.entries.dropFirst()) {
      #expect(one.date > other.date || one.date == other.date && one.path < other.path)
    }
  }

  @Test func `what the gate holds back is on no list`() throws {
    let site = try World.site(try Self.profiles())
    #expect(site.entries.count == 32)
    #expect(site.heldBack.count == 8)
    #expect(site.entries.allSatisfy { !$0.isDraft })
    for held in site.heldBack {
      #expect(site.destination(of: held.path.path) == .heldBack)
      #expect(!site.entries.contains { $0.profile.path == held.path })
    }
    let listed = site.years.flatMap { site.indices(ofYear: $0) }
    #expect(listed.sorted() == Array(site.entries.indices))
  }

  @Test func `drafts are shown, and told apart, when they are asked for`() throws {
    let site = try World.site(try Self.profiles(), showsDrafts: true)
    #expect(site.entries.count == 40)
    #expect(site.entries.count(where: \.isDraft) == 8)
    #expect(site.heldBack.count == 8)
    for held in site.heldBack {
      guard case .page? = site.destination(of: held.path.path) else {
        Issue.record("no page for \(held.path.path)")
        continue
      }
    }
    #expect(site.featured.map { site.entries[$0].isDraft } == false)
  }

  @Test(arguments: [
    ("{nguoi: A, ngay: 20/03/2024, kenh: [web]}", "31/12/2024", "20/03/2024"),
    ("{nguoi: A, ngay: 20/03/2024, kenh: [web]}", "15/03/2024", "10/03/2024"),
    ("", "15/02/2024", "10/02/2024"), ("", "01/01/2024", "01/01/2024"),
  ])
  func `an entry is dated by its approval, a draft by its latest milestone, never ahead`(
    approval: String, today: String, date: String
  ) throws {
    var draft = ProfileDraft()
    draft.approval = approval
    let site = try World.site([try draft.profile()], asOf: today, showsDrafts: true)
    #expect(site.entries.first?.date == (try World.date(date)))
  }

  @Test func `links lead to pages by the path of the file`() throws {
    let content = try World.content([try ProfileDraft().profile()], pages: ["gioi-thieu"])
    let site = Site(content, asOf: try World.date("31/12/2024"), showsDrafts: false)
    #expect(site.destination(of: "content/ho-so/2024/to-may.md") == .page("ho-so/2024/to-may.html"))
    #expect(site.destination(of: "content/phong-trao/xanh.md") == .page("phong-trao/xanh.html"))
    #expect(site.destination(of: "content/trang/gioi-thieu.md") == .page("trang/gioi-thieu.html"))
    #expect(site.destination(of: "content/ho-so/2024/khac.md") == nil)
    #expect(
      site.linkablePaths == [
        "content/ho-so/2024/to-may.md", "content/phong-trao/gioi.md", "content/phong-trao/xanh.md",
        "content/trang/gioi-thieu.md",
      ])
  }

  @Test func `a unit that has gone into another names it from the day after`() throws {
    let unit = try #require(World.units["tram"])
    #expect(try World.site([], asOf: "30/06/2024").successor(of: unit) == nil)
    #expect(try World.site([], asOf: "01/07/2024").successor(of: unit)?.code == "may")
  }

  @Test func `related entries are of the movement first, then of the subject, never the same`()
    throws
  {
    let site = try World.site(try Self.profiles())
    for index in site.entries.indices {
      let related = site.related(toEntry: index, count: 3)
      #expect(related.count == 3)
      #expect(Set(related).count == 3 && !related.contains(index))
      let movement = site.entries[index].profile.movement
      #expect(related.allSatisfy { site.entries[$0].profile.movements.contains(movement) })
    }
    var alone = ProfileDraft()
    alone.movement = "gioi"
    var other = ProfileDraft()
    other.slug = "khac"
    let pair = try World.site([try alone.profile(), try other.profile()])
    #expect(pair.related(toEntry: 0, count: 3) == [1])
    #expect(try World.site([try alone.profile()]).related(toEntry: 0, count: 3) == [])
  }
}

@Suite struct SpreadTests {
  private func site(_ adoptions: String, asOf day: String = "31/12/2024") throws -> Site {
    var draft = ProfileDraft()
    draft.adoptions = adoptions
    return try World.site([try draft.profile()], asOf: day)
  }

  @Test(arguments: [("30/05/2024", 0), ("01/06/2024", 1), ("30/06/2024", 2), ("31/12/2024", 2)])
  func `what lies in the future does not count`(day: String, count: Int) throws {
    let site = try site(
      "[{don_vi: moc, ngay: 01/06/2024, muc: duy trì}, {don_vi: tram, ngay: 30/06/2024, muc: đã áp dụng}, {don_vi: tram, ngay: 01/01/2025, muc: duy trì}]",
      asOf: day)
    #expect(site.spread.count == count)
    #expect(site.spread(ofEntry: 0).count == count)
    #expect(site.appliers(ofEntry: 0) == count)
    #expect(site.newUptakes(in: "2024") == count)
    #expect(site.newUptakes(in: "2025") == 0)
    #expect(site.taught(byUnit: "may").count == count)
    #expect(site.learned(byUnit: "moc").count == min(count, 1))
  }

  @Test func `a unit that applies a model counts once, a visitor not at all`() throws {
    let site = try site(
      "[{don_vi: moc, ngay: 01/06/2024, muc: đã áp dụng}, {don_vi: moc, ngay: 01/08/2024, muc: duy trì}, {don_vi: tram, ngay: 01/06/2024, muc: tham quan}, {don_vi: tram, ngay: 01/06/2024, muc: đăng ký}]"
    )
    #expect(site.appliers(ofEntry: 0) == 1)
    #expect(site.spread.count == 2)
    #expect(site.learned(byUnit: "moc").map(\.level) == [.sustained])
    #expect(site.learned(byUnit: "moc").first?.steps.map(\.level) == [.applied, .sustained])
    #expect(site.learned(byUnit: "tram").first?.steps.map(\.level) == [.visited, .registered])
    #expect(site.learned(byUnit: "may").isEmpty)
  }

  @Test func `what is held back spreads nothing`() throws {
    var draft = ProfileDraft()
    draft.adoptions = "[{don_vi: moc, ngay: 01/06/2024, muc: duy trì}]"
    draft.approval = ""
    let site = try World.site([try draft.profile()])
    #expect(site.spread.isEmpty)
    #expect(site.learned(byUnit: "moc").isEmpty)
  }

  @Test func `the story to lead with is the one most taken up, of equals the newest`() throws {
    #expect(try World.site([]).featured == nil)
    let drafts = [
      ("a", "10/04/2024", 0), ("b", "11/04/2024", 1), ("c", "12/04/2024", 1),
      ("d", "13/04/2024", 0),
    ]
    let profiles = try drafts.map { slug, day, count in
      var draft = ProfileDraft()
      draft.slug = slug
      draft.approval = "{nguoi: A, ngay: \(day), kenh: [web]}"
      if count > 0 { draft.adoptions = "[{don_vi: moc, ngay: 05/2024, muc: đã áp dụng}]" }
      return try draft.profile()
    }
    let site = try World.site(profiles)
    #expect(site.featured.map { site.entries[$0].profile.slug } == "c")
  }
}

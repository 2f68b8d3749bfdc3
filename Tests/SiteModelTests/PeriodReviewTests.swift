import Criteria
import Diagnostics
import FrontMatter
import Profiles
import SiteModel
import TestSupport
import Testing

@Suite struct PeriodReviewTests {
  private static let targets = """
    chi_tieu:
      - {ma: T1, ten: Mỗi CĐCS một mô hình, loai: mỗi đơn vị, it_nhat: 1}
      - {ma: T2, ten: Hai tập thể, loai: tập thể cấp huyện, it_nhat: 2}
      - {ma: T3, ten: Hai cá nhân, loai: cá nhân cấp huyện, it_nhat: 2}
      - {ma: T4, ten: Ưu tiên trực tiếp, loai: ưu tiên trực tiếp}
      - {ma: T5, ten: Mỗi loại hình, loai: mỗi loại hình, it_nhat: 1}
    """

  private static func content(_ profiles: [Profile]) throws -> Content {
    let yaml = """
      ten: LĐLĐ
      trang: {ten: Điển hình}
      ke_hoach: {nam: 2024}
      nhom: [{ma: a, ten: A}]
      loai_hinh: [{ma: dn, ten: Doanh nghiệp}, {ma: y-te, ten: Y tế}]
      \(targets)
      """
    let root = FrontMatter.parseYAML(SourceText(path: "content/to-chuc.yml", text: yaml)).root
    let read = Organisation.read(try #require(root))
    #expect(read.diagnostics == [])
    let movements = try ["xanh", "gioi"].map(World.movement)
    return Content(
      organisation: try #require(read.organisation), units: World.units, movements: movements,
      schemas: SchemaCatalogue.read(movements: movements, bases: []).catalogue,
      profiles: profiles, pages: [])
  }

  private static func period(_ from: String, _ to: String) throws -> ReportPeriod {
    try #require(ReportPeriod(from: World.date(from), to: World.date(to)))
  }

  private func review(
    _ profiles: [Profile], _ from: String = "2024", _ to: String = "2024"
  ) throws -> PeriodReview {
    PeriodReview(
      try Self.content(profiles), evidence: profiles.map { ReportEvidence($0) },
      try Self.period(from, to))
  }

  // MARK: Periods

  @Test(arguments: [
    ("2024", "2024", "2023-01-01", "2023-12-31", "năm 2024"),
    ("01/2024", "03/2024", "2023-10-01", "2023-12-31", "quý I năm 2024"),
    ("01/2024", "06/2024", "2023-07-01", "2023-12-31", "6 tháng đầu năm 2024"),
    ("02/2024", "02/2024", "2024-01-01", "2024-01-31", "tháng 2/2024"),
    ("2022", "2023", "2020-01-01", "2021-12-31", "giai đoạn 2022–2023"),
    (
      "10/03/2024", "19/03/2024", "2024-02-29", "2024-03-09",
      "từ ngày 10/03/2024 đến ngày 19/03/2024"
    ),
  ])
  func `the period before is as long, and each is called by its name`(
    from: String, to: String, first: String, last: String, name: String
  ) throws {
    let period = try Self.period(from, to)
    #expect(period.name == name)
    #expect(period.previous?.from.iso == first)
    #expect(period.previous?.to.iso == last)
  }

  @Test func `what is known by its year alone belongs to the year and to no quarter`() throws {
    let year = try World.date("2024")
    #expect(try Self.period("2024", "2024").contains(year))
    #expect(try !Self.period("01/2024", "03/2024").contains(year))
  }

  @Test func `days and their numbers agree over four centuries`() throws {
    var number = try World.date("01/01/1900").dayNumber
    var day: CalendarDate? = try World.date("01/01/1900")
    while let current = day, current.year < 2199 {
      #expect(current.dayNumber == number)
      #expect(CalendarDate(dayNumber: number) == current)
      day = current.dayAfter
      number += 1
    }
    #expect(try World.date("01/01/1970").dayNumber == 0)
  }

  // MARK: Units

  @Test func `a profile counts for the unit that it belonged to on the day`() throws {
    var before = ProfileDraft()
    (before.slug, before.unit) = ("truoc", "tram")
    before.milestones = "{phat_hien: 10/01/2024, dang_ky: 10/02/2024}"
    var after = before
    after.slug = "sau"
    after.milestones = "{phat_hien: 10/07/2024, dang_ky: 10/08/2024}"
    let counts = try review([before.profile(), after.profile()]).counts
    #expect(counts.unitOfRegistered == [0: "tram", 1: "may"])
  }

  @Test func `a unit that is gone is not missing, and a unit with an old model is`() throws {
    var old = ProfileDraft()
    old.milestones = "{phat_hien: 10/01/2023, dang_ky: 10/02/2023}"
    let target = try #require(try review([old.profile()]).targets.first)
    #expect(target.goal == 2)
    #expect(target.missing == ["may", "moc"])
    #expect(target.isMet == false)
    let midyear = try review([old.profile()], "01/2024", "06/2024")
    #expect(midyear.targets.first?.missing == ["may", "moc", "tram"])
  }

  // MARK: What counts

  @Test func `verified means found good in the end, and not only looked at`() throws {
    var draft = ProfileDraft()
    draft.verifications =
      "[{ngay: 10/03/2024, bo_phan: A, hinh_thuc: thực tế, ket_luan: cần bổ sung}]"
    #expect(try review([draft.profile()]).counts.verified == [])
    draft.verifications =
      "[{ngay: 10/03/2024, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: cần bổ sung}, {ngay: 11/03/2024, bo_phan: A, hinh_thuc: thực tế, ket_luan: đạt}]"
    #expect(try review([draft.profile()]).counts.verified == [0])
  }

  @Test func `district targets count what was chosen as a pilot in the period`() throws {
    var collective = ProfileDraft()
    collective.milestones =
      "{phat_hien: 10/01/2024, dang_ky: 10/02/2024, kiem_chung: 10/03/2024, mo_hinh_diem: 10/05/2024}"
    var person = ProfileDraft.person("Lê Văn An", consents: "[]")
    person.slug = "nguoi"
    person.holder = "{ho_ten: Lê Văn An, truc_tiep_lao_dong: có}"
    person.milestones = collective.milestones
    let targets = try review([collective.profile(), person.profile()]).targets
    #expect(targets.map(\.reached) == [1, 1, 1, 1, 1])
    // The one unit of the other type is gone by then, and its type asks nothing of anyone.
    #expect(targets.map(\.isMet) == [false, false, false, nil, true])
    let before = try review([collective.profile(), person.profile()], "01/2024", "04/2024").targets
    #expect(before.map(\.reached) == [1, 0, 0, 0, 1])
  }

  // MARK: Over random content

  private static func random(_ count: Int, seed: UInt64) throws -> [ProfileDraft] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      var draft = ProfileDraft()
      draft.slug = "ho-so-\(number)"
      draft.year = ["2023", "2024"].randomElement(using: &random) ?? "2024"
      draft.unit = ["may", "moc", "tram"].randomElement(using: &random) ?? "may"
      let isGreen = Bool.random(using: &random)
      (draft.movement, draft.others) = isGreen ? ("xanh", "gioi") : ("gioi", "")
      if Bool.random(using: &random) {
        draft.subject = "cá nhân"
        draft.holder = "{ho_ten: Người Số \(number)}"
      }
      let keys = ["phat_hien", "dang_ky", "kiem_chung", "mo_hinh_diem", "nhan_rong"]
      var month = Int.random(in: 1...9, using: &random)
      var year = 2023 + Int.random(in: 0...1, using: &random)
      let reached = keys.prefix(Int.random(in: 1...5, using: &random)).map { key in
        month += Int.random(in: 1...4, using: &random)
        if month > 12 { (year, month) = (year + 1, month - 12) }
        return "\(key): 1\(Int.random(in: 0...9, using: &random))/\(month)/\(year)"
      }
      draft.milestones = "{\(reached.joined(separator: ", "))}"
      draft.verifications =
        "[{ngay: 01/01/2023, bo_phan: A, hinh_thuc: thực tế, ket_luan: đạt}]"
      let other = draft.unit == "moc" ? "may" : "moc"
      let steps = (1...3).map { _ in
        "{don_vi: \(other), ngay: \(Int.random(in: 1...28, using: &random))/\(Int.random(in: 1...12, using: &random))/\(2023 + Int.random(in: 0...2, using: &random)), muc: \(AdoptionLevel.allCases.randomElement(using: &random)?.rawValue ?? "duy trì")}"
      }
      draft.adoptions = "[\(steps.joined(separator: ", "))]"
      return draft
    }
  }

  /// Everything that a review counts, in one text.
  private func summary(_ review: PeriodReview) -> String {
    let counts = review.counts
    let lists = [
      counts.known, counts.discovered, counts.registered, counts.verified, counts.pilots,
      counts.spread, counts.approved, counts.onWeb, counts.adopted,
    ]
    let targets = review.targets.map { "\($0.reached)/\($0.goal ?? -1) \($0.missing)" }
    return
      "\(lists) \(targets) \(counts.adopters.sorted()) \(counts.steps) \(counts.states.sorted { $0.key < $1.key })"
  }

  @Test(arguments: 0..<8)
  func `every profile counts once, and the months of a year make the year`(seed: UInt64) throws {
    let profiles = try Self.random(40, seed: seed).map { try $0.profile() }
    let year = try review(profiles).counts
    for list in [year.known, year.registered, year.verified, year.pilots, year.adopted] {
      #expect(Set(list).count == list.count)
      #expect(list == list.sorted())
    }
    let months = try (1...12).map { try review(profiles, "\($0)/2024", "\($0)/2024").counts }
    #expect(months.flatMap(\.registered).sorted() == year.registered)
    #expect(months.flatMap(\.pilots).sorted() == year.pilots)
    // A model taken up before anybody had written of it counts in the year, and in no month.
    #expect(Set(months.flatMap(\.adopted)).isSubset(of: year.adopted))
    #expect(year.registered.allSatisfy { year.unitOfRegistered[$0] != nil })
    let pairs = year.steps.map { "\($0.profile) \($0.unit)" }
    #expect(Set(pairs).count == pairs.count, "a unit counts once for each model")
    let targets = try review(profiles).targets
    for target in targets where target.goal != nil && target.target.kind == .everyUnit {
      #expect(target.reached + target.missing.count == target.goal)
    }
  }

  @Test(arguments: 0..<8)
  func `later edits outside a period leave its report as it was`(seed: UInt64) throws {
    let drafts = try Self.random(30, seed: seed)
    let before = try review(drafts.map { try $0.profile() }, "01/2024", "06/2024")
    let edited = drafts.enumerated().map { number, draft in
      var draft = draft
      // A step, an approval and a verification of the next year, and a milestone that comes last.
      draft.adoptions =
        draft.adoptions.dropLast() + ", {don_vi: moc, ngay: 03/07/2025, muc: duy trì}]"
      if draft.unit == "moc" { draft.adoptions = drafts[number].adoptions }
      draft.verifications =
        draft.verifications.dropLast()
        + ", {ngay: 02/07/2025, bo_phan: A, hinh_thuc: hồ sơ, ket_luan: không đạt}]"
      return draft
    }
    var added = ProfileDraft()
    added.slug = "moi"
    added.milestones = "{phat_hien: 01/07/2024, dang_ky: 02/07/2024}"
    let after = try review(
      edited.map { try $0.profile() } + [added.profile()], "01/2024", "06/2024")
    #expect(summary(after) == summary(before))
  }
}

import Diagnostics
import FrontMatter
import Profiles
import TestSupport
import Testing

@Suite struct MovementTests {
  private func read(_ yaml: String) -> (Movement?, [Diagnostic], [SourceRange]) {
    let marked = MarkedText.frontMatter(yaml)
    let (movement, diagnostics) = Movement.read(
      FrontMatter.parse(marked.source), at: ContentPath("content/phong-trao/xanh.md"),
      groups: ["a", "b", "cham-lo"])
    #expect(diagnostics.allSatisfy { !$0.hasUnfilledWords })
    return (movement, diagnostics, marked.ranges)
  }

  @Test func `everything a movement says about itself is read`() throws {
    let (found, diagnostics, _) = read(
      """
      ten: Phong trào “Xanh”
      ten_ngan: Xanh
      so: 4
      nhom: a
      doi_tuong: cá nhân
      tom_tat: Một câu.
      can_cu: KH 33
      nguyen_van: Nguyên văn
      mau: 142
      hieu_luc_tu: 01/01/2024
      hieu_luc_den: 06/2025
      ke_thua: _chung
      tieu_chi: []
      it_nhat_mot: []
      khoi_bat_buoc: []
      rang_buoc: []
      """)
    #expect(diagnostics == [])
    let movement = try #require(found)
    #expect((movement.id, movement.shortName, movement.order) == ("xanh", "Xanh", 4))
    #expect((movement.group, movement.hue, movement.base) == ("a", 142, "_chung"))
    #expect(movement.subjects == [.individual])
    #expect(movement.originalText == "Nguyên văn")
  }

  @Test func `what is left out has a value to work with`() throws {
    let (found, diagnostics, _) = read("ten: Xanh\nnhom: b")
    #expect(diagnostics == [])
    let movement = try #require(found)
    #expect((movement.shortName, movement.order, movement.hue) == ("Xanh", 9_999, 210))
    #expect(movement.subjects == SubjectKind.allCases)
    #expect(movement.base == nil)
  }

  @Test(arguments: [
    ("⟦ten⟧: A", "P303"), ("⟦nhom⟧: a", "P303"), ("ten: A\nnhom: ⟦khác⟧", "P309"),
    ("ten: A\nnhom: ⟦chăm lọ⟧", "P310"), ("ten: A\nnhom: a\nmau: ⟦360⟧", "P308"),
    ("ten: A\nnhom: a\nso: ⟦-1⟧", "P308"), ("ten: A\nnhom: a\ndoi_tuong: [⟦trẻ⟧]", "P309"),
    ("ten: A\nnhom: a\nhieu_luc_den: ⟦31/04/2024⟧", "P307"),
    ("ten: A\nnhom: a\n⟦tieu_chy⟧: []", "P302"),
    ("ten: A\nnhom: a\nke_thua: ⟦[b]⟧", "P306"),
  ])
  func `a mistake is shown at its own place`(yaml: String, code: String) {
    let (_, diagnostics, ranges) = read(yaml)
    #expect(diagnostics.codes == [code])
    #expect(diagnostics.ranges == ranges)
  }

  @Test(arguments: [
    ("31/12/2023", false), ("01/01/2024", true), ("29/06/2025", true), ("30/06/2025", true),
    ("01/07/2025", false),
  ])
  func `a movement is in force on its first day and on its last`(
    day: String, isInForce: Bool
  ) throws {
    let date = try #require(CalendarDate(written: day))
    for end in ["30/06/2025", "06/2025"] {
      let (movement, _, _) = read("ten: A\nnhom: a\nhieu_luc_tu: 2024\nhieu_luc_den: \(end)")
      #expect(try #require(movement).isInForce(on: date) == isInForce)
    }
    let (movement, _, _) = read("ten: A\nnhom: a")
    #expect(try #require(movement).isInForce(on: date))
  }
}

@Suite struct PlainPageTests {
  private func read(_ yaml: String) -> (PlainPage?, [Diagnostic], [SourceRange]) {
    let marked = MarkedText.frontMatter(yaml)
    let (page, diagnostics) = PlainPage.read(
      FrontMatter.parse(marked.source), at: ContentPath("content/trang/gioi-thieu.md"))
    return (page, diagnostics, marked.ranges)
  }

  @Test func `a plain page has a title, a summary and a place in the menu`() throws {
    let (page, diagnostics, _) = read("ten: A\ntom_tat: B\nthu_tu: 3")
    #expect(diagnostics == [])
    #expect(page?.slug == "gioi-thieu")
    #expect(page?.order == 3)
    #expect(read("ten: A\ntom_tat: B").0?.order == 9_999)
  }

  @Test(arguments: [
    ("⟦ten⟧: A", "P303"), ("⟦tom_tat⟧: A", "P303"), ("ten: A\ntom_tat: B\n⟦x_y_z⟧: C", "P301"),
    ("ten: A\ntom_tat: B\nthu_tu: ⟦đầu⟧", "P308"),
  ])
  func `a mistake is shown at its own place`(yaml: String, code: String) {
    let (_, diagnostics, ranges) = read(yaml)
    #expect(diagnostics.codes == [code])
    #expect(diagnostics.ranges == ranges)
  }
}

@Suite struct ContentPathTests {
  @Test(arguments: [
    ("content/ho-so/2024/to-may.md", "to-may", "2024"), ("a.md", "a", ""), ("x/a", "a", "x"),
    ("x/a.b.md", "a.b", "x"), ("", "", ""), ("x/.md", "", "x"),
  ])
  func `a path knows its stem and its folder`(path: String, stem: String, folder: String) {
    #expect(ContentPath(path).stem == stem)
    #expect(ContentPath(path).folder == folder)
  }
}

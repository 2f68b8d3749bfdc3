import Diagnostics
import FrontMatter
import Profiles
import Testing

@Suite struct BulletinTests {
  private static func read(_ keys: String) throws -> (bulletin: Bulletin?, codes: [String]) {
    let text = "---\nten: Bản tin\nngay: 30/09/2024\n\(keys)\n---\nCùng bạn đọc.\n"
    let source = SourceText(path: "content/ban-tin/so-1.md", text: text)
    let raw = try #require(RawDocument(.bulletin, FrontMatter.parse(source), of: source))
    let (bulletin, diagnostics) = Bulletin.read(raw, units: UnitTable([]), movements: ["xanh"])
    return (bulletin, diagnostics.map(\.code))
  }

  @Test func `a bulletin takes a list, in its order`() throws {
    let (bulletin, codes) = try Self.read("ho_so: [2024/b, 2024/a]\nso: 4")
    #expect(codes == [])
    guard case .list(let list) = bulletin?.selection else {
      Issue.record("not a list")
      return
    }
    #expect(list.map(\.name) == ["2024/b", "2024/a"])
    #expect(bulletin?.press == .office)
  }

  @Test func `a bulletin takes what a query asks for`() throws {
    let (bulletin, codes) = try Self.read(
      "chon: {tu: 07/2024, den: 09/2024, phong_trao: xanh, trang_thai: mô hình điểm, toi_da: 3}")
    #expect(codes == [])
    guard case .query(let query) = bulletin?.selection else {
      Issue.record("not a query")
      return
    }
    #expect(query.from == CalendarDate(year: 2024, month: 7))
    #expect((query.movements, query.state, query.limit) == (["xanh"], .pilot, 3))
  }

  @Test(arguments: [
    ("in_an: {tran_le: 3 mm, dau_cat: có}", 3, true), ("in_an: {tran_le: 5mm}", 5, false),
    ("in_an: {dau_cat: có}", 3, true), ("in_an: {tran_le: 0}", 0, false),
  ])
  func `a print shop gets its bleed and its marks`(
    keys: String, bleed: Int, marks: Bool
  ) throws {
    let (bulletin, codes) = try Self.read("ho_so: [2024/a]\n\(keys)")
    #expect(codes == [])
    #expect(bulletin?.press == PressSetup(bleed: bleed, hasCropMarks: marks))
  }

  @Test func `the imprint keeps its order, whatever the author's`() throws {
    let (bulletin, _) = try Self.read(
      "ho_so: [2024/a]\nxuat_ban: {in_tai: Nhà in, giay_phep: 12/GP, chiu_trach_nhiem: BTV}")
    #expect(
      bulletin?.imprint.lines.map(\.label) == ["Chịu trách nhiệm nội dung", "Giấy phép", "In tại"])
  }

  @Test(arguments: [
    ("", ["I054"]), ("ho_so: [2024/a]\nchon: {tu: 2024}", ["I053"]),
    ("chon: {tu: 09/2024, den: 07/2024}", ["I055"]),
    ("ho_so: [2024/a]\nin_an: {tran_le: 3 cm}", ["I056"]),
    ("ho_so: [2024/a]\nin_an: {tran_le: 30}", ["I056"]),
    ("chon: {phong_trao: xnah}", ["P323"]), ("chon: {don_vi: may}", ["P320"]),
    ("chon: {toi_da: 0}", ["P308"]),
  ])
  func `every slip is told with its code`(keys: String, codes: [String]) throws {
    #expect(try Self.read(keys).codes == codes)
  }
}

import Diagnostics
import Profiles
import TestSupport
import Testing

@Suite struct UnitTableTests {
  private static let header = "ma,ten,loai_hinh"

  private func read(_ marked: String) -> (UnitTable, [Diagnostic], [SourceRange]) {
    let marked = MarkedText(marked, path: "don-vi.csv")
    let (table, diagnostics) = UnitTable.read(marked.source, unitTypes: ["y-te", "giao-duc"])
    #expect(diagnostics.allSatisfy { !$0.hasUnfilledWords && $0.location.file == "don-vi.csv" })
    return (table, diagnostics, marked.ranges)
  }

  @Test(arguments: [",", ";", "\t"])
  func `a full row becomes a unit, whatever the order and the delimiter of its columns`(
    delimiter: String
  ) throws {
    let text = """
      Tên,Mã,Loại hình,tên ngắn,địa bàn,số CNVCLĐ,so_doan_vien,so-nu,hieu_luc_tu,hieu_luc_den,ke_thua,minh_hoa
      CĐCS Trạm Y tế,tram,y-te,CĐCS Y tế,Xã Kênh Mới,1.240,34,9,01/2020,30/06/2024,moi,có
      CĐCS Mới,moi,y-te,,,,,,,,,
      """.replacing(",", with: delimiter)
    let (table, diagnostics, _) = read(text)
    #expect(diagnostics == [])
    let unit = try #require(table["tram"])
    #expect(unit.name == "CĐCS Trạm Y tế")
    #expect(unit.shortName == "CĐCS Y tế")
    #expect(unit.type == "y-te")
    #expect(unit.place == "Xã Kênh Mới")
    #expect([unit.workers, unit.members, unit.women] == [1240, 34, 9])
    #expect(unit.validFrom == CalendarDate(year: 2020, month: 1))
    #expect(unit.validTo == CalendarDate(year: 2024, month: 6, day: 30))
    #expect(unit.successor == "moi")
    #expect(unit.isIllustrative)
    let other = try #require(table["moi"])
    #expect(other.shortName == other.name)
    #expect(other.workers == nil && other.validTo == nil && other.successor == nil)
    #expect(!other.isIllustrative)
    #expect(table.codes == ["tram", "moi"])
    #expect(table["khac"] == nil)
  }

  @Test(arguments: [
    ("⟦⟧ten,loai_hinh\nA,y-te\n", "P340"), ("⟦⟧ma,loai_hinh\na,y-te", "P340"),
    ("⟦⟧ma,ten\na,A", "P340"), ("ma,ten,loai_hinh,⟦dia_bam⟧\na,A,y-te,x", "P302"),
    ("ma,⟦xyz zyx⟧,ten,loai_hinh\na,b,A,y-te", "P301"),
    ("ma,ten,loai_hinh,⟦Tên⟧\na,A,y-te,B", "P346"),
    ("ma,ten,loai_hinh\n⟦⟧,A,y-te", "P341"), ("ma,ten,loai_hinh\na,⟦  ⟧,y-te", "P341"),
    ("ma,ten,loai_hinh\na,A,⟦⟧", "P341"), ("ma,ten,loai_hinh\n⟦a⟧,A", "P341"),
    ("ma,ten,loai_hinh\na,A,y-te,⟦x⟧", "P342"), ("ma,ten,loai_hinh\na,A,y-te,,⟦x⟧,y", "P342"),
    ("ma,ten,loai_hinh,\na,A,y-te,⟦x⟧", "P342"), ("ma,,ten,loai_hinh\na,⟦x⟧,A,y-te", "P342"),
    ("ten,ma,loai_hinh\nA,a,y-te\nB,⟦a⟧,y-te", "P343"),
    ("ten,ma,loai_hinh\nA,⟦Y Tế⟧,y-te", "P344"), ("ma,ten,loai_hinh\n⟦a--b⟧,A,y-te", "P344"),
    ("ma,ten,loai_hinh\n⟦a_b⟧,A,y-te", "P344"), ("ma,ten,loai_hinh\n⟦con⟧,A,y-te", "P344"),
    ("ma,ten,loai_hinh\na,A,⟦y-tee⟧", "P310"), ("ma,ten,loai_hinh\na,A,⟦quân đội⟧", "P309"),
    ("ma,ten,loai_hinh,so_nu\na,A,y-te,⟦ba⟧", "P308"),
    ("ma,ten,loai_hinh,so_nu\na,A,y-te,⟦-3⟧", "P308"),
    ("ma,ten,loai_hinh,so_nu\na,A,y-te,\"⟦⟧2,5\"", "P308"),
    ("ma,ten,loai_hinh,hieu_luc_den\na,A,y-te,⟦31/06/2024⟧", "P307"),
    ("ma,ten,loai_hinh,hieu_luc_tu\na,A,y-te,⟦mai⟧", "P307"),
    ("ma,ten,loai_hinh,minh_hoa\na,A,y-te,⟦x⟧", "P311"),
    ("ma,ten,loai_hinh,ke_thua\nabcd,A,y-te,\nb,B,y-te,⟦abce⟧", "P321"),
    ("ma,ten,loai_hinh,ke_thua\na,A,y-te,⟦khong-co-don-vi⟧", "P320"),
    ("ma,ten,loai_hinh\na,⟦⟧\"A,y-te\nb,B,y-te", "P345"),
  ])
  func `a mistake is shown in its cell`(text: String, code: String) {
    let (_, diagnostics, ranges) = read(text)
    let found = diagnostics.filter { $0.code == code }
    #expect(diagnostics.codes.first == code)
    // A range that the text itself cannot mark begins where its cell does.
    #expect(found.first?.location.range?.start == ranges[0].start || text.contains("\"⟦⟧2"))
    if ranges[0].start != ranges[0].end { #expect(found.first?.location.range == ranges[0]) }
  }

  @Test func `a duplicate names the first of its kind, however many follow`() {
    let (table, diagnostics, ranges) = read(
      "ten,ma,loai_hinh\nA,⟦a⟧,y-te\nB,⟦a⟧,y-te\nC,⟦a⟧,y-te\n")
    #expect(diagnostics.codes == ["P343", "P343"])
    #expect(diagnostics.ranges == [ranges[1], ranges[2]])
    #expect(diagnostics.flatMap(\.notes).map(\.location.range) == [ranges[0], ranges[0]])
    #expect(table.units.map(\.name) == ["A"])
  }

  @Test func `one bad row does not take the others with it`() {
    let (table, diagnostics, _) = read("\(Self.header)\na,A,y-te\n,B,y-te\nc,C,nha\nd,D,giao-duc")
    #expect(diagnostics.codes == ["P341", "P309"])
    #expect(table.codes == ["a", "c", "d"])
  }

  @Test func `an unknown column does not hide the units`() {
    let (table, diagnostics, _) = read("\(Self.header),dien_thoai\na,A,y-te,x")
    #expect(diagnostics.codes == ["P301"])
    #expect(table.codes == ["a"])
  }

  @Test func `empty columns and rows of a spreadsheet are passed over`() {
    let (table, diagnostics, _) = read(
      "\(Self.header),,,\na,A,y-te,,,\n,,,,,\nb,B,y-te,,,\n,,,,,\n")
    #expect(diagnostics == [])
    #expect(table.codes == ["a", "b"])
  }

  @Test(arguments: [
    ("29/06/2024", nil), ("30/06/2024", nil), ("01/07/2024", "moi"), ("01/01/2030", "moi"),
  ])
  func `a unit has gone into its successor on the day after its last`(
    day: String, successor: String?
  ) throws {
    let (table, _, _) = read(
      "\(Self.header),hieu_luc_den,ke_thua\na,A,y-te,30/06/2024,moi\nb,B,y-te,06/2024,moi\nmoi,M,y-te"
    )
    let date = try #require(CalendarDate(written: day))
    #expect(table["a"]?.successor(asOf: date) == successor)
    #expect(table["b"]?.successor(asOf: date) == successor)
    #expect(table["moi"]?.successor(asOf: date) == nil)
  }

  @Test(arguments: [
    ("may-vinh-thuan", true), ("a", true), ("a1-2b", true), ("2024", true), ("", false),
    ("-a", false), ("a-", false), ("a--b", false), ("A", false), ("ma", true), ("mã", false),
    ("a b", false), ("a/b", false), ("..", false), ("con", false), ("aux", false), ("com1", false),
  ])
  func `a code can stand in a file name as it is`(code: String, isSlug: Bool) {
    #expect(code.isSlug == isSlug)
  }
}

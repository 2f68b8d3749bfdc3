import Diagnostics
import Profiles
import Testing

/// What is proposed to people who wrote a unit that is not in the table.
@Suite struct UnitSuggestionTests {
  private static let table = UnitTable.read(
    SourceText(
      path: "content/don-vi.csv",
      text: """
        ma;ten;ten_ngan;loai_hinh
        may-vinh-thuan;CĐCS Công ty May Vĩnh Thuận;CĐCS May Vĩnh Thuận;doanh-nghiep
        mam-non-hoa-sen;CĐCS Trường Mầm non Hoa Sen;;truong-hoc
        th-kenh-moi;CĐCS Trường Tiểu học Kênh Mới;;truong-hoc

        """), unitTypes: ["doanh-nghiep", "truong-hoc"]
  ).table

  @Test(arguments: [
    ("may-vinh-tuan", "may-vinh-thuan"), ("May Vĩnh Thuận", "may-vinh-thuan"),
    ("may_vinh_thuan", "may-vinh-thuan"), ("CĐCS May Vĩnh Thuận", "may-vinh-thuan"),
    ("cdcs cong ty may vinh thuan", "may-vinh-thuan"),
    ("CĐCS Trường mầm non Hoa Sem", "mam-non-hoa-sen"),
    ("CĐCS Trường Tiểu học Kênh Mới", "th-kenh-moi"),
  ])
  func `a slip in a code, or the unit's name, leads to its code`(_ typed: String, _ code: String) {
    let finding = Self.table.unknownUnit(typed, at: SourceLocation("a.md"))
    #expect(finding.code == "P321")
    #expect(finding.arguments["goi_y"] == code)
  }

  @Test(arguments: ["CĐCS Sân bay Rạch Giá", "x", "cang-ca-tac-cau", ""])
  func `nothing is proposed where nothing is near`(_ typed: String) {
    #expect(Self.table.unknownUnit(typed, at: SourceLocation("a.md")).code == "P320")
  }
}

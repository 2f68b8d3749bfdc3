import Diagnostics
import Profiles
import Testing
import VietnameseText

@Suite struct AbbreviationFileTests {
  private func read(_ csv: String, _ line: String) -> String {
    let table = AbbreviationTable(SourceText(path: "content/viet-tat.csv", text: csv))
    return SpokenForm(abbreviations: table).read(line).text
  }

  @Test func `short forms of the file go before those built in`() {
    let csv = "viet_tat,doc_la,ghi_chu\nPXQT,phân xưởng quạt,\nCĐCS,\"công đoàn, chi nhánh\",\n"
    #expect(
      read(csv, "Các PXQT và CĐCS, LĐLĐ.")
        == "Các phân xưởng quạt và công đoàn, chi nhánh, Liên đoàn Lao động.")
  }

  @Test func `columns are known by their names, in any order`() {
    #expect(read("Ghi chú;Đọc là;Viết tắt\n;phân xưởng quạt;PXQT\n", "PXQT") == "phân xưởng quạt")
  }

  @Test func `a file without the columns, or rows without words, add nothing`() {
    #expect(read("a,b\nPXQT,x\n", "PXQT và CĐCS") == "PXQT và công đoàn cơ sở")
    #expect(read("viet_tat,doc_la\nPXQT\n,x\nCĐCS,\n", "PXQT và CĐCS") == "PXQT và công đoàn cơ sở")
  }
}

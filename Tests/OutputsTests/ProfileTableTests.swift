import Diagnostics
import Outputs
import Profiles
import SiteModel
import Testing

@Suite struct ProfileTableTests {
  private static let path = "du-lieu/ho-so.csv"

  /// A file's cells, read back as authors' tables are read.
  private static func cells(_ text: String) -> [[String]] {
    // The decoder, which is not asked here, takes the mark and the carriage returns away.
    let plain = text.replacing("\r\n", with: "\n").replacing("\u{FEFF}", with: "")
    let table = DelimitedText(SourceText(path: path, text: plain))
    return ([table.header] + table.rows).map { $0.map(\.text) }
  }

  @Test func `a profile is a row of what its page shows`() throws {
    var profile = ProfileText()
    profile.title = "Tổ may “tự quản”, an toàn \\\"số 4\\\""
    profile.more = """
      phong_trao_khac: [gioi]
      nhan_rong: [{don_vi: moc, ngay: 05/05/2024, muc: đã áp dụng}, {don_vi: tram, ngay: 06/05/2024, muc: tham quan}]
      minh_hoa: có
      """
    let text = try Showcase.made([profile]).page(Self.path)
    let rows = Self.cells(text)
    #expect(rows.count == 2)
    #expect(
      Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1])) == [
        "Tên": "Tổ may “tự quản”, an toàn \"số 4\"", "Loại": "Mô hình", "Đối tượng": "Tập thể",
        "Đơn vị": "CĐCS May", "Loại hình đơn vị": "Doanh nghiệp", "Phong trào": "Xanh",
        "Phong trào khác": "Giỏi", "Năm": "2024", "Giai đoạn": "kiểm chứng",
        "Ngày duyệt": "2024-03-20", "Số đơn vị làm theo": "1", "Minh họa": "có",
        "Địa chỉ": "https://dien-hinh.example/ho-so/2024/to-may.html",
      ])
  }

  @Test func `Excel is told the encoding, and lines end as it writes them`() throws {
    let bytes = Array(try Showcase.made([ProfileText()]).page(Self.path).utf8)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    #expect(ends.count == 2)
    #expect(ends.allSatisfy { bytes[$0 - 1] == 0x0D })
    #expect(bytes.count { $0 == 0x0D } == 2)
  }

  @Test(arguments: [
    ("Tổ may", "Tổ may"), ("", ""), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""),
    ("“a” \"b\"", "\"“a” \"\"b\"\"\""), ("a\nb", "\"a\nb\""), ("5 - 3 = 2", "5 - 3 = 2"),
    ("–5 độ", "–5 độ"), ("=1+1", "\"'=1+1\""), ("+84", "\"'+84\""), ("-1", "\"'-1\""),
    ("@SUM(A1)", "\"'@SUM(A1)\""), ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""),
    ("  =1", "\"'  =1\""), ("＝1", "\"'＝1\""), ("＠a", "\"'＠a\""), ("ａ", "ａ"),
    ("=HYPERLINK(\"http://x\",\"y\")", "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""),
  ])
  func `a cell is never a formula`(text: String, cell: String) {
    var rows = CSVRows()
    rows.append(text)
    rows.append("x")
    rows.end()
    #expect(String(decoding: rows.bytes, as: UTF8.self) == "\(cell),x\r\n")
  }

  @Test func `drafts are in no table, not even among drafts`() throws {
    var draft = ProfileText()
    (draft.slug, draft.title, draft.isApproved) = ("nhap", "Còn nháp", false)
    let showcase = try Showcase.made([draft, ProfileText()], showsDrafts: true)
    #expect(showcase.pages["ho-so/2024/nhap.html"] != nil)
    #expect(Self.cells(try showcase.page(Self.path)).count == 2)
  }

  @Test func `the table names nobody, and says of no one more than the pages`() throws {
    let showcase = try Showcase.real()
    let table = try showcase.page(Self.path)
    let rows = Self.cells(table)
    #expect(rows.count == showcase.site.entries.count + 1)
    #expect(Set(rows.map(\.count)).count == 1)
    for entry in showcase.site.entries {
      // A person's own title may name them; nothing else does.
      for name in entry.profile.namedPeople { #expect(!table.contains(name), "\(name)") }
    }
  }

  @Test func `a site without an address has paths in its table`() throws {
    let text = try Showcase.made([ProfileText()], baseURL: "").page(Self.path)
    #expect(text.hasSuffix(",ho-so/2024/to-may.html\r\n"))
  }

  @Test func `the link to the table says its size`() throws {
    let showcase = try Showcase.real()
    let kilobytes = (try showcase.page(Self.path).utf8.count + 512) / 1_024
    for page in ["index.html", "nam.html", "tai-ve.html"] {
      #expect(try showcase.page(page).contains("CSV, \(kilobytes) KB"), "\(page)")
    }
  }
}

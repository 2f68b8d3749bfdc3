import Diagnostics
import FrontMatter
import Profiles
import Testing

@Suite struct BroadcastTests {
  private static func read(_ yaml: String) throws -> (Broadcast?, [Diagnostic]) {
    let source = SourceText(path: "content/phat-thanh/so-1.md", text: "---\n\(yaml)\n---\n")
    let document = FrontMatter.parse(source)
    #expect(document.diagnostics == [])
    let raw = try #require(RawDocument(.broadcast, document, of: source))
    let read = Broadcast.read(raw, station: "Đài Mẫu")
    return (read.broadcast, read.diagnostics)
  }

  @Test(
    arguments: [
      ("5 phút", 300), ("5 phút 30 giây", 330), ("90 giây", 90), ("5'30\"", 330), ("5:30", 330),
      ("5", 300), ("1 giờ 10 phút", 4_200), ("2 phút 5", 125),
    ])
  func `lengths are read as people write them`(_ text: String, _ seconds: Int) {
    #expect(TimeLength(written: text)?.seconds == seconds)
  }

  @Test(arguments: ["", "năm phút", "5 phút 5 phút", "5 giây 1 phút", "99999999999999 phút", "-5"])
  func `what is no length is refused`(_ text: String) {
    #expect(TimeLength(written: text) == nil)
  }

  @Test func `a length is written in words and as a clock shows it`() {
    #expect(TimeLength(seconds: 330).written == "5 phút 30 giây")
    #expect(TimeLength(seconds: 330).clock == "05:30")
    #expect(TimeLength(seconds: 3_661).clock == "1:01:01")
  }

  @Test func `airings are typed values with their day and minutes`() throws {
    let (broadcast, findings) = try Self.read(
      """
      ten: A
      thoi_luong: 5 phút
      trinh_tu: [{phan: lời kết}]
      da_phat: [{ngay: 09/12/2024, gio: "17:30", phut: 5 phút 30 giây}, {ngay: 02/01/2025}]
      """)
    #expect(findings == [])
    #expect(broadcast?.airings.map(\.minutes) == [5.5, 5])
    #expect(broadcast?.airings.first?.time?.hour == 17)
    let day = try #require(CalendarDate(written: "31/12/2024"))
    #expect(broadcast?.airings(asOf: day).count == 1)
    #expect(broadcast?.station == "Đài Mẫu")
  }

  @Test func `a voice that nobody has, a part that is none, a length that is none`() throws {
    let (broadcast, findings) = try Self.read(
      """
      ten: A
      thoi_luong: lâu
      trinh_tu: [{phan: lời kết, vai: Ba}, {phan: hát}, {phan: nhạc cắt}]
      """)
    #expect(broadcast == nil)
    #expect(findings.map(\.code).sorted() == ["P303", "P309", "V910", "V911"])
  }
}

import Foundation
import Testing
import VietnameseText

/// Written texts and how they are said, from grammar books, laws, the union's plans and news.
/// One pair a line, a tab between, in `Spoken/`.
@Suite struct SpokenFormTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Spoken")

  /// The pairs of a file; a line that begins with `##` is a comment.
  private static func pairs(_ name: String) throws -> [(written: String, spoken: String)] {
    let text = try String(contentsOf: folder.appending(path: name + ".tsv"), encoding: .utf8)
    return try text.split(separator: "\n").filter { !$0.hasPrefix("##") }.map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      try #require(parts.count == 2, "\(line)")
      return (String(parts[0]), String(parts[1]))
    }
  }

  @Test(arguments: [
    "cardinals", "decimals", "ordinals", "fractions", "dates", "times", "money", "measures",
    "ranges", "roman", "documents", "abbreviations", "marks", "contacts", "union", "news",
  ])
  func `a class of text is said as it should be`(name: String) throws {
    let pairs = try Self.pairs(name)
    #expect(pairs.count >= 20)
    for (written, spoken) in pairs {
      #expect(SpokenForm().read(written).text == spoken, "\(written)")
    }
  }

  @Test func `a whole text is read as its lines are`() throws {
    let pairs = try Self.pairs("union") + Self.pairs("marks") + Self.pairs("dates")
    let whole = SpokenForm().read(pairs.map(\.written).joined(separator: "\n")).text
    #expect(whole == pairs.map(\.spoken).joined(separator: "\n"))
  }

  @Test func `what has been said is said again unchanged`() throws {
    for (written, spoken) in try Self.pairs("union") {
      #expect(SpokenForm().read(spoken).text == spoken, "\(written)")
    }
  }

  @Test func `every sentence leads back to its source`() {
    let text = "Ngày 5/2/2024, LĐLĐ họp. Có 15 người.\nTP. Rạch Giá có mưa."
    let spoken = SpokenForm().read(text)
    let said = spoken.sentences.map {
      String(decoding: Array(spoken.text.utf8)[$0.spoken], as: UTF8.self)
    }
    let written = spoken.sentences.map {
      String(decoding: Array(text.utf8)[$0.source], as: UTF8.self)
    }
    #expect(
      said == [
        "Ngày năm tháng hai năm hai nghìn không trăm hai mươi tư, Liên đoàn Lao động họp.",
        "Có mười lăm người.", "Thành phố Rạch Giá có mưa.",
      ])
    #expect(written == ["Ngày 5/2/2024, LĐLĐ họp.", "Có 15 người.", "TP. Rạch Giá có mưa."])
  }

  // MARK: Settings

  @Test func `settings change the words and nothing else`() {
    var settings = SpokenSettings()
    settings.emptyTens = .le
    settings.thousand = .ngan
    settings.billion = .tyWithI
    settings.finalFour = .bon
    settings.decimals = .digitByDigit
    settings.quotes = .kept
    let form = SpokenForm(settings: settings)
    #expect(form.read("1.005").text == "một ngàn không trăm lẻ năm")
    #expect(form.read("2.000.000.024").text == "hai tỉ không trăm hai mươi bốn")
    #expect(form.read("37,42%").text == "ba mươi bảy phẩy bốn hai phần trăm")
    #expect(form.read("50k").text == "năm mươi ngàn")
    #expect(form.read("Phong trào “Xanh – Sạch”.").text == "Phong trào “Xanh, Sạch”.")
  }

  // MARK: Short forms

  @Test func `the table of the content tree goes before the one built in`() {
    let table = AbbreviationTable([
      .init("CĐCS", "công đoàn chi nhánh"), .init("PXQT", "phân xưởng quạt"),
      .init("Facebook", "Phây-búc"), .init("CĐ CS", "công đoàn"),
    ])
    let form = SpokenForm(abbreviations: table)
    #expect(form.read("Có CĐCS và PXQT.").text == "Có công đoàn chi nhánh và phân xưởng quạt.")
    #expect(form.read("Trên Facebook có tin.").text == "Trên Phây-búc có tin.")
    #expect(form.read("Các CĐ CS họp.").text == "Các công đoàn họp.")
    #expect(form.read("LĐLĐ họp.").text == "Liên đoàn Lao động họp.")
  }

  // MARK: Remarks

  @Test(arguments: [
    ("BTV họp.", SpokenRemark.Kind.ambiguous, "BTV", ["Ban Thường vụ", "biên tập viên"]),
    ("BTV LĐLĐ họp.", .chosen, "BTV", ["Ban Thường vụ", "biên tập viên"]),
    ("3/4", .ambiguous, "3/4", ["ba phần tư", "ngày ba tháng tư"]),
    (
      "Có 1,250 người.", .ambiguous, "1,250",
      [
        "một phẩy hai trăm năm mươi", "một nghìn hai trăm năm mươi",
      ]
    ),
    ("2-1", .ambiguous, "2-1", ["hai, một", "hai đến một", "hai một"]),
    ("Đoàn PXQT.", .unknown, "PXQT", ["PXQT", "pê ích xì quy tê"]),
    ("Trên Facebook.", .foreign, "Facebook", []),
    ("Gọi 0912345678.", .number, "0912345678", []),
    ("Xem congdoan.vn.", .address, "congdoan.vn", []),
    ("Hay quá 🎉🎉", .silent, "🎉🎉", []),
    ("Cоng đoàn", .damaged, "Cоng", []),
    ("Một\u{1}hai", .damaged, "\u{1}", []),
  ])
  func `what is uncertain is told with its place and choices`(
    text: String, kind: SpokenRemark.Kind, written: String, choices: [String]
  ) throws {
    let remarks = SpokenForm().read(text).remarks
    let remark = try #require(remarks.first)
    #expect(remarks.count == 1)
    #expect(remark.kind == kind)
    #expect(remark.written == written)
    #expect(remark.choices == choices)
    #expect(Array(text.utf8)[remark.range].elementsEqual(written.utf8))
    if !choices.isEmpty { #expect(choices.contains(remark.taken)) }
  }

  @Test func `plain prose has nothing to remark`() {
    let text = """
      Ngày 05/02/2024, LĐLĐ huyện trao 45 suất quà, mỗi suất 500.000 đồng, cho CNVCLĐ có PXQT.
      """
    #expect(SpokenForm().read(text).remarks.map(\.written) == ["PXQT"])
  }

  @Test func `a foreign word is told once`() {
    #expect(SpokenForm().read("Facebook, Facebook\nFacebook").remarks.count == 1)
  }

  // MARK: Lines

  @Test func `there are as many lines as before`() {
    let form = SpokenForm()
    for text in ["", "\n", "\n\n", "a", "a\n", "a\n\nb\r\nc", "\n5\n", "🎉\n(\n)\n-\n"] {
      let lines = form.read(text).text.utf8.count { $0 == 0x0A }
      #expect(lines == text.utf8.count { $0 == 0x0A }, "\(text.debugDescription)")
    }
  }
}

package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension ReportCatalogue {
  package static let examples: ExampleList = [
    .unknownTable: report("[[bang: chi-tieu]]", instead: "[[bang: chi-teu]]"),
    .unknownFigure: report(
      "Có [[so: dang-ky]] hồ sơ đăng ký.", instead: "Có [[so: dang-kyy]] hồ sơ đăng ký."),
    .strangeMarker: report("Xem [[so: dang-ky]].", instead: "Xem [[bieu 3]]."),
    .contradictedFigure: report(
      "Trong kỳ có [[so: dang-ky]] hồ sơ đăng ký.", instead: "Trong kỳ có 99 hồ sơ đăng ký.",
      why: LocalizedText(
        vi: """
          Báo cáo gửi lên trên mà số trong lời khác số trong bảng thì không ai tin số nào nữa.
          """,
        en: """
          When the words of a report and its tables differ, nobody believes either.
          """)),
    .reportPeriodBackwards: report(
      "Tình hình chung.", instead: "Tình hình chung.", keys: "tu: 31/12/2023\nden: 01/01/2023"),
    .tableInParagraph: report(
      "Chỉ tiêu như sau:\n\n[[bang: chi-tieu]]", instead: "Chỉ tiêu: [[bang: chi-tieu]]"),
    .unknownAnnex: report(
      "Tình hình chung.", instead: "Tình hình chung.",
      keys: "tu: 01/01/2023\nden: 31/12/2023\nphu_luc: [danh-sach-dang-kyy]"),
    .reportBeforePeriodEnds: report(
      "Tình hình chung.", instead: "Tình hình chung.", keys: "tu: 01/01/2023\nden: 31/12/2024"),
  ]

  private static let wholeYear = "tu: 01/01/2023\nden: 31/12/2023"

  private static func report(
    _ right: String, instead wrong: String, keys: String = wholeYear, why: LocalizedText? = nil
  ) -> Example {
    let text = { (keys: String, body: String) in
      """
      ---
      ten: Sơ kết năm 2023
      ngay: 05/01/2024
      \(keys)
      ---
      \(body)

      """
    }
    return Example(
      file: "content/bao-cao/so-ket.md", wrong: text(keys, wrong), right: text(wholeYear, right),
      why: why)
  }
}

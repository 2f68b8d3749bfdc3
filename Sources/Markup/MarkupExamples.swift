package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension MarkupCatalogue {
  package static let examples: [ExampleList] = [
    limitExamples, headingExamples, linkExamples, lostTextExamples,
  ]

  private static let profile = "content/ho-so/2023/to-may-tu-quan.md"
  private static let quote = "> Hỏng rồi mới sửa thì tay đã đau."

  private static let limitExamples: ExampleList = [
    .fileTooLarge: Example(
      in: profile, wrong: String(repeating: "Hỏng rồi mới sửa. ", count: 6_000), right: quote,
      inWords: LocalizedText(
        vi: "một hồ sơ hơn một trăm trang", en: "a profile of more than a hundred pages"),
      why: LocalizedText(
        vi: """
          Các giới hạn của phần này rộng gấp nhiều lần một hồ sơ thật. Chúng giữ cho một tệp dán \
          nhầm không làm treo máy của người đang dựng trang.
          """,
        en: """
          The limits of this part are many times what a real profile needs. They keep a file that \
          was pasted by mistake from hanging the machine that builds the site.
          """)),
    .tooManyPipes: Example(
      in: profile, wrong: String(repeating: "| 5 ", count: 70) + "|", right: quote,
      inWords: LocalizedText(vi: "một bảng bảy mươi cột", en: "a table of seventy columns")),
    .tableTooLarge: Example(
      in: profile,
      wrong: String(repeating: "| 5 ", count: 60) + "|\n" + String(repeating: "\n", count: 4_000),
      right: quote,
      inWords: LocalizedText(
        vi: "bảng sáu mươi cột trong tệp hơn bốn nghìn dòng",
        en: "a table of sixty columns in a file of more than four thousand lines")),
    .tooDeep: Example(
      in: profile, wrong: String(repeating: ">", count: 40) + " Hỏng rồi mới sửa.", right: quote),
    .tooManyBrackets: Example(
      in: profile, wrong: String(repeating: "[", count: 5_100), right: quote,
      inWords: LocalizedText(
        vi: "dữ liệu có hơn năm nghìn dấu `[` dán vào bài",
        en: "data with more than five thousand `[`, pasted into the text")),
    .tooManyDeclarations: Example(
      in: profile, wrong: String(repeating: "<?xml ", count: 60), right: quote,
      inWords: LocalizedText(
        vi: "mã của Word có sáu chục dấu `<?` dán vào bài",
        en: "code of Word with sixty `<?`, pasted into the text")),
    .tooManyClosings: Example(
      in: profile, wrong: String(repeating: ")", count: 250), right: quote,
      inWords: LocalizedText(
        vi: "hai trăm năm mươi dấu `)` liền nhau", en: "two hundred and fifty `)` in a row")),
    .destinationTooLong: Example(
      in: profile, wrong: "[biên bản](https://vi.example/\(String(repeating: "a", count: 2_100)))",
      right: quote,
      inWords: LocalizedText(
        vi: "`[biên bản](https://…)` với địa chỉ dài hơn hai nghìn chữ",
        en: "`[biên bản](https://…)` with an address of more than two thousand letters")),
    .expansionTooLarge: Example(
      in: profile,
      wrong: "[a]: b '\(String(repeating: "t", count: 60_000))'\n\n"
        + String(repeating: "[a]", count: 4_000),
      right: quote,
      inWords: LocalizedText(
        vi: "`[a]: …` dài sáu chục nghìn chữ, được nhắc lại bốn nghìn lần",
        en: "`[a]: …` of sixty thousand letters, referred to four thousand times")),
    .outputTooLarge: Example(
      in: profile,
      wrong: "[a]: https://vi.example/ '\(String(repeating: "t", count: 10_000))'\n\n"
        + String(repeating: "[a]", count: 1_000),
      right: quote,
      inWords: LocalizedText(
        vi: "`[a]: …` dài mười nghìn chữ, được nhắc lại một nghìn lần",
        en: "`[a]: …` of ten thousand letters, referred to a thousand times")),
  ]

  private static let headingExamples: ExampleList = [
    .levelOneHeading: Example(
      in: profile, wrong: "# Kết quả", right: "## Kết quả",
      why: LocalizedText(
        vi: """
          Mỗi trang chỉ có một tiêu đề bậc 1, là tên bài. Người khiếm thị nghe trang bằng trình \
          đọc màn hình đi lại theo các bậc tiêu đề, nên các bậc phải nối tiếp nhau.
          """,
        en: """
          A page has one heading of level 1, its title. People who listen to a page with a screen \
          reader move along its headings, so the levels must follow each other.
          """)),
    .skippedLevel: Example(in: profile, wrong: "#### Kết quả", right: "## Kết quả"),
    .emptyHeading: Example(in: profile, wrong: "##\n\n## Kết quả", right: "## Kết quả"),
    .gluedHeading: Example(in: profile, wrong: "##Bài học", right: "## Bài học"),
    .rawHTML: Example(
      in: profile, wrong: "Kiểm tra máy <b>trước</b> khi may.",
      right: "Kiểm tra máy **trước** khi may.",
      why: LocalizedText(
        vi: """
          Thẻ HTML có thể mang theo mã lệnh, màu chữ và cỡ chữ của Word; chúng làm hỏng bản in, \
          bản đọc phát thanh và sự an toàn của trang. Markdown giữ lại ý mà bỏ phần đó.
          """,
        en: """
          HTML tags can carry scripts and Word's colours and sizes; these break the printed and \
          spoken versions and the safety of the page. Markdown keeps the meaning alone.
          """)),
    .rawHTMLBlock: Example(
      in: profile, wrong: "<div>\nHỏng rồi mới sửa thì tay đã đau.\n</div>", right: quote),
  ]

  private static let linkExamples: ExampleList = [
    .unsupportedScheme: Example(
      in: profile, wrong: "[phong trào](file:///D:/an-toan.md)",
      right: "[phong trào](../../phong-trao/an-toan.md)",
      why: LocalizedText(
        vi: """
          Địa chỉ trên máy của người viết (`D:`, `file:`) không mở được ở máy người đọc; vài kiểu \
          địa chỉ khác (`javascript:`) chạy mã lệnh.
          """,
        en: """
          An address on the author's machine (`D:`, `file:`) cannot be opened on the reader's; \
          some others (`javascript:`) run code.
          """)),
    .hostDestination: Example(
      in: profile, wrong: "[phong trào](//vi.example/an-toan)",
      right: "[phong trào](../../phong-trao/an-toan.md)"),
    .outsideImage: Example(
      in: profile, wrong: "![Thẻ vàng trên máy](https://vi.example/the-vang.jpg)", right: quote),
    .emptyDestination: Example(
      in: profile, wrong: "[phong trào]()", right: "[phong trào](../../phong-trao/an-toan.md)"),
    .unknownAnchor: Example(
      in: profile, wrong: "đọc [kết quả](#ket-luan)", right: "đọc [kết quả](#ket-qua)"),
    .missingAlternative: Example(
      in: profile, wrong: "![](#ket-qua)", right: quote),
    .linkWithoutText: Example(
      in: profile, wrong: "[](../../phong-trao/an-toan.md)",
      right: "[phong trào](../../phong-trao/an-toan.md)"),
  ]

  private static let lostTextExamples: ExampleList = [
    .undefinedFootnote: Example(
      in: profile, wrong: "Tay đã đau[^tay].", right: quote),
    .unusedFootnote: Example(
      in: profile, wrong: "[^so]: Theo sổ máy năm 2022.\n[^may]: Máy một kim.",
      right: "[^so]: Theo sổ máy năm 2022."),
    .surplusCells: Example(
      in: profile, wrong: "| Kiểm tra | 5 phút | mỗi ca |", right: "| Kiểm tra | 5 phút |"),
  ]
}

package import Diagnostics

// Tests/EndToEndTests/ExampleTests.swift runs these.
extension BuildCatalogue {
  package static let examples: ExampleList = [
    .misplacedFile: Example(
      path: "content/ho-so/to-xe.md", right: "content/ho-so/2024/to-xe.md",
      why: LocalizedText(
        vi: """
          Một tệp để nhầm chỗ mà bị lặng lẽ bỏ qua thì người viết tưởng hồ sơ đã lên trang. Vì vậy \
          công cụ không bỏ qua tệp nào trong `content/`.
          """,
        en: """
          A misplaced file that was passed over in silence would leave its author believing that \
          the profile is on the site. So no file in `content/` is passed over.
          """)),
    .fileNameNotUTF8: Example(
      path: "content/ho-so/2024/t\u{E6}-xe.md", right: "content/ho-so/2024/to-xe.md",
      as: .pathInLatin1,
      inWords: LocalizedText(
        vi: "tên tệp `tổ-xe.md` ghi bằng TCVN3 trên một máy cũ",
        en: "the file name `tổ-xe.md`, written in TCVN3 on an old machine")),
    .symbolicLink: Example(
      path: "content/ho-so/2024/to-xe.md", right: "content/ho-so/2024/to-xe.md", as: .symbolicLink,
      inWords: LocalizedText(
        vi: "`to-xe.md` là liên kết tới một tệp để ở nơi khác",
        en: "`to-xe.md` is a link to a file that is kept elsewhere")),
    .unexpectedFile: Example(
      path: "content/ho-so/2024/to-xe.md.txt", right: "content/ho-so/2024/to-xe.md"),
  ]
}

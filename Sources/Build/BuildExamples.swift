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
    .withheldName: Example(
      in: "content/ho-so/2023/to-may-tu-quan.md",
      wrong: "> Hỏng rồi mới sửa thì tay đã đau, chị Đinh Thị Kín kể.",
      right: "> Hỏng rồi mới sửa thì tay đã đau.",
      why: LocalizedText(
        vi: """
          Hồ sơ của chị chưa được đăng, hoặc chị đã rút lại đồng ý, thì tên chị không được lộ ra \
          qua bài của người khác.
          """,
        en: """
          While her profile is not published, or after she has withdrawn her consent, her name \
          must not come out through someone else's story.
          """)),
    .leakedName: Example(
      in: "templates/web/not-found.html", wrong: "Mời bạn hỏi chị Đinh Thị Kín, hoặc đi tiếp",
      right: "Mời bạn đi tiếp",
      why: LocalizedText(
        vi: """
          Trước khi đăng, mọi trang và mọi tên tệp đều được dò tìm tên những người đang được giữ \
          lại.
          """,
        en: """
          Before anything is published, every page and every file name is searched for the names \
          of people who are held back.
          """)),
  ]
}

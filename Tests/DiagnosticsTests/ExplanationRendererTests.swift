import Diagnostics
import Testing

private let unknownUnit = DiagnosticDefinition(
  "P320", .error,
  message: LocalizedText(vi: "Không có đơn vị mang mã `{ma}`.", en: "No unit has the code `{ma}`."),
  help: LocalizedText(vi: "Dùng mã có trong bảng. {them}", en: "Use a code of the table. {them}"))

private let example = Example(
  in: "content/a.md", wrong: "don_vi: x\nten: y\n", right: "don_vi: may\nten: y\n",
  why: LocalizedText(
    vi:
      "Tên đơn vị đổi theo thời gian còn mã thì không, nên báo cáo của các năm cộng được với nhau.",
    en: "Names change."))

private func render(
  _ example: Example?, _ language: Language = .vietnamese, colored: Bool = false
) -> String {
  ExplanationRenderer(language: language, colored: colored)
    .render(Explanation(unknownUnit, example))
}

@Suite struct ExplanationRendererTests {
  @Test func `an explanation has the words, the reason, both sides and the help`() {
    #expect(
      render(example) == """
        P320 · lỗi · Hồ sơ, đơn vị, phong trào, tổ chức

          Không có đơn vị mang mã `…`.

          Tên đơn vị đổi theo thời gian còn mã thì không, nên báo cáo của các năm cộng
          được với nhau.

          Trong content/a.md

          Sai
            | don_vi: x
            | ten: y

          Đúng
            | don_vi: may
            | ten: y

          Cách sửa: Dùng mã có trong bảng.

        """)
  }

  @Test func `English is the same in other words`() {
    let text = render(example, .english)
    for words in ["P320 · error", "No unit", "Names change.", "Wrong", "Right", "To mend: Use"] {
      #expect(text.contains(words))
    }
  }

  @Test func `what cannot be shown is told`() {
    let told = Example(
      path: "content/b.md", right: "content/c.md", as: .symbolicLink,
      inWords: LocalizedText(vi: "một liên kết", en: "a link"))
    #expect(render(told).contains("  Sai\n    | một liên kết\n"))
    let unseen = render(Example(unseen: LocalizedText(vi: "Chưa gặp.", en: "Never met.")))
    #expect(unseen.contains("Chưa gặp.") && !unseen.contains("Sai"))
  }

  @Test func `colour is only added on request`() {
    #expect(!render(example).contains("\u{1B}"))
    #expect(render(example, colored: true).contains("\u{1B}[1;31m"))
  }

  @Test func `no line of words is wider than a terminal`() {
    #expect(render(example).split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `the list has a line for each code, under its area`() {
    let list = ExplanationRenderer(language: .vietnamese, colored: false).list([unknownUnit])
    #expect(list == "Hồ sơ, đơn vị, phong trào, tổ chức\n  P320  Không có đơn vị mang mã `…`.\n")
  }

  @Test(arguments: [
    ("Thiếu mục `{khoa}`.", "Thiếu mục `…`."), ("{a}: {b}.", "…: …."),
    ("Viết `{{{{ten}}}}`.", "Viết `{{{…}}}`."), ("như `{{tieu_de}}`", "như `{{tieu_de}}`"),
    ("{{#{ten}}}…{{/{ten}}}", "{{#…}}…{{/…}}"), ("trong ngoặc kép{vi_du}.", "trong ngoặc kép."),
    ("Thêm. {huong_dan}", "Thêm."), ("trong `{…}`", "trong `{…}`"), ("{ chữ", "{ chữ"),
  ])
  func `placeholders are shown as gaps`(_ words: String, _ shown: String) {
    #expect(words.withPlaceholdersShown == shown)
  }
}

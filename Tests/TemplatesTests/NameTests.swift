import Diagnostics
import Templates
import Testing

@Suite struct NameTests {
  private static let context: Object = [
    "tieu_de": "Trang", "rong": "", "khong": false, "vang": .null,
    "the": ["ten": "Tổ may", "lien_ket": "a.html", "don_vi": ["ten": "Vĩnh Thuận"]],
    "ds": [["ten": "một"], ["ten": "hai"]],
  ]

  @Test(arguments: [
    ("<p>\n  {{ ⟦tieu_dee⟧ }}", "`tieu_de`"),
    ("{{#⟦tieude⟧}}x{{/tieude}}", "`tieu_de`"),
    ("{{^⟦tieude⟧}}x{{/tieude}}", "`tieu_de`"),
    ("{{the.⟦lien_kett⟧}}", "`lien_ket`"),
    ("{{the.don_vi.⟦tem⟧}}", "`ten`"),
    ("{{⟦tje⟧.ten}}", "`the`"),
    ("{{#the}}{{⟦lein_ket⟧}}{{/the}}", "`lien_ket`"),
    ("{{#the}}{{⟦tieu_d⟧}}{{/the}}", "`tieu_de`"),
    ("{{#ds}}{{⟦tenn⟧}}{{/ds}}", "`ten`"),
    ("{{#the}}{{.⟦tieu_de⟧}}{{/the}}", "`ten`, `lien_ket`, `don_vi`"),
    ("<p title=\"ế {{⟦khongg⟧}}\">", "`khong`"),
    ("{{⟦chua_tung_thay⟧}}", "`tieu_de`, `rong`, `khong`, `vang`, `the`, `ds`"),
    ("{{tieu_de.⟦dai⟧}}", "–"),
  ])
  func `an unknown name is an error with its place and the nearest known one`(
    marked: String, suggestion: String
  ) {
    let template = MarkedTemplate(marked)
    let outcome = Outcome(template.text, Self.context)
    let diagnostic = outcome.diagnostics.first
    #expect(outcome.codes == ["T440"])
    #expect(diagnostic?.location == SourceLocation("web/page.html", template.range))
    #expect(diagnostic?.arguments["ten_co"] == suggestion)
    #expect(diagnostic?.arguments["ten"] == MarkedTemplate.spot(of: marked))
  }

  @Test(arguments: [
    "{{rong}}{{vang}}", "{{#khong}}{{khong_biet}}{{/khong}}", "{{khong.ten}}{{vang.a.b}}",
    "{{#rong.x}}{{/rong.x}}", "{{#ds}}{{tieu_de}}{{/ds}}",
    "{{#the}}{{#don_vi}}{{ten}}{{/don_vi}}{{/the}}",
  ])
  func `what is known to be absent is no mistake`(template: String) {
    #expect(Outcome(template, Self.context).codes == [])
  }

  @Test func `a list or an object is not text`() {
    #expect(Outcome("{{ds}}", Self.context).codes == ["T441"])
    #expect(Outcome("<p title=\"{{the}}\">", Self.context).codes == ["T441"])
    #expect(Outcome("{{#the}}{{.}}{{/the}}", Self.context).codes == ["T441"])
  }

  @Test func `a mistake in a long list is reported once`() {
    let items = Array(repeating: Value.object([:]), count: 1000)
    #expect(Outcome("{{#ds}}{{a}}{{b}}{{/ds}}", ["ds": .list(items)]).codes == ["T440", "T440"])
  }

  @Test func `a page that does not exist is an error with the pages that do`() {
    let (library, _) = TemplateLibrary.compile([
      SourceText(path: "web/home.html", text: ""), SourceText(path: "web/profile.html", text: ""),
    ])
    var output: [UInt8] = []
    let found = library.render("profil", [:], into: &output)
    #expect(library.names == ["home", "profile"])
    #expect(found.map(\.code) == ["T447"])
    #expect(found.first?.arguments["ten_co"] == "`profile`")
  }
}

@Suite struct ObjectTests {
  @Test func `setting replaces in place, adds at the end, and removes`() {
    var object: Object = ["a": "1", "b": "2"]
    object["a"] = "3"
    object["c"] = "4"
    object["b"] = nil
    object.append("d", 5)
    #expect(object.names == ["a", "c", "d"])
    #expect(Outcome("{{a}}{{c}}{{d}}", object).text == "345")
  }
}

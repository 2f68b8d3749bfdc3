package import Diagnostics

// Whole templates in the place of the page that tells of a wrong address.
// Tests/EndToEndTests/ExampleTests.swift runs these.
extension TemplatesCatalogue {
  package static let examples: [ExampleList] = [
    writingExamples, inclusionExamples, placeExamples, renderingExamples,
  ]

  private static func page(
    _ wrong: String, _ right: String, inWords: LocalizedText? = nil, also: [String] = [],
    why: LocalizedText? = nil
  ) -> Example {
    Example(
      file: "templates/web/not-found.html", wrong: wrong + "\n", right: right + "\n",
      inWords: inWords, also: also, why: why)
  }

  private static let writingExamples: ExampleList = [
    .unclosedTag: page("<h1>{{tieu_de</h1>", "<h1>{{tieu_de}}</h1>"),
    .badName: page("<h1>{{tieu de}}</h1>", "<h1>{{tieu_de}}</h1>"),
    .delimitersRefused: page("{{=<% %>=}}\n<h1><%tieu_de%></h1>", "<h1>{{tieu_de}}</h1>"),
    .unclosedSection: page(
      "<ul>{{#menu}}<li>{{ten}}</li></ul>", "<ul>{{#menu}}<li>{{ten}}</li>{{/menu}}</ul>"),
    .closedWithoutOpening: page("<h1>{{tieu_de}}</h1>{{/menu}}", "<h1>{{tieu_de}}</h1>"),
    .closedByAnother: page(
      "<ul>{{#menu}}<li>{{ten}}</li>{{/men}}{{/menu}}</ul>",
      "<ul>{{#menu}}<li>{{ten}}</li>{{/menu}}</ul>"),
    .nestedTooDeep: page(
      String(repeating: "{{#menu}}", count: 70) + String(repeating: "{{/menu}}", count: 70),
      "{{#menu}}{{ten}}{{/menu}}",
      inWords: LocalizedText(
        vi: "`{{#menu}}` lồng trong nhau bảy mươi tầng",
        en: "`{{#menu}}` inside itself, seventy levels deep")),
  ]

  private static let inclusionExamples: ExampleList = [
    .sameTemplateName: Example(
      path: "templates/web/khac/not-found.html", right: "templates/web/khac/not-found-2.html"),
    .unknownTemplate: page("{{>pagee}}", "<h1>{{tieu_de}}</h1>"),
    .unknownBlock: page(
      "{{<layout}}{{$mian}}<h1>{{tieu_de}}</h1>{{/mian}}{{/layout}}",
      "{{<layout}}{{$main}}<h1>{{tieu_de}}</h1>{{/main}}{{/layout}}"),
    .textInParent: page(
      "{{<layout}}<p>Xin lỗi.</p>{{$main}}<h1>{{tieu_de}}</h1>{{/main}}{{/layout}}",
      "{{<layout}}{{$main}}<h1>{{tieu_de}}</h1><p>Xin lỗi.</p>{{/main}}{{/layout}}"),
    .overriddenTwice: page(
      "{{<layout}}{{$main}}<h1>{{tieu_de}}</h1>{{/main}}{{$main}}<p>Xin lỗi.</p>{{/main}}{{/layout}}",
      "{{<layout}}{{$main}}<h1>{{tieu_de}}</h1><p>Xin lỗi.</p>{{/main}}{{/layout}}"),
    .libraryTooLarge: page(
      "\t{{>not-found}}\n {{>not-found}}", "<h1>{{tieu_de}}</h1>",
      why: LocalizedText(
        vi: "Mẫu gọi chính nó thì mỗi tầng lại dựng thêm một bản thụt lề khác, không có hồi kết.",
        en: "A template that includes itself is made anew at every indentation, without end.")),
  ]

  private static let placeExamples: ExampleList = [
    .variableInRawText: page(
      "<script>ghi(\"{{tieu_de}}\")</script>",
      "<p data-ten=\"{{tieu_de}}\">Xin lỗi.</p>",
      why: LocalizedText(
        vi: """
          Chữ mà người viết gõ vào hồ sơ không được thành mã lệnh trên máy người đọc. Mỗi chỗ của \
          HTML cần một cách thoát chữ riêng; ở những chỗ không có cách nào an toàn thì mẫu bị từ \
          chối.
          """,
        en: """
          What authors type must not become code on a reader's machine. Every place in HTML needs \
          its own escaping; a template that uses a place where none is safe is refused.
          """)),
    .variableInComment: page(
      "<!-- {{tieu_de}} -->", "{{! trang báo địa chỉ sai }}<h1>{{tieu_de}}</h1>"),
    .tagInName: page("<p {{tieu_de}}>Xin lỗi.</p>", "<p title=\"{{tieu_de}}\">Xin lỗi.</p>"),
    .unquotedValue: page(
      "<p title={{tieu_de}}>Xin lỗi.</p>", "<p title=\"{{tieu_de}}\">Xin lỗi.</p>"),
    .variableInCode: page(
      "<p style=\"color: {{tieu_de}}\">Xin lỗi.</p>", "<p class=\"lead\">Xin lỗi.</p>"),
    .unescapedInValue: page(
      "<p title=\"{{{tieu_de}}}\">Xin lỗi.</p>", "<p title=\"{{tieu_de}}\">Xin lỗi.</p>"),
    .unbalancedPart: page(
      "{{#co_menu}}<p {{/co_menu}}>Xin lỗi.</p>", "{{#co_menu}}<p>Xin lỗi.</p>{{/co_menu}}"),
    .misplacedInTag: page(
      "<p class=\"lead\"title=\"a\">Xin lỗi.</p>", "<p class=\"lead\" title=\"a\">Xin lỗi.</p>"),
    .unfinishedTag: page("<p>Xin lỗi.</p\n", "<p>Xin lỗi.</p>"),
    .schemeBeforeVariable: page(
      "<a href=\"javascript:{{tieu_de}}\">Về trang chủ</a>",
      "<a href=\"{{goc}}index.html\">Về trang chủ</a>"),
  ]

  private static let renderingExamples: ExampleList = [
    .unknownName: page(
      "<h1>{{tieude}}</h1>", "<h1>{{tieu_de}}</h1>",
      why: LocalizedText(
        vi: "Tên sai mà hiện ra chỗ trống thì lỗi chỉ lộ khi có người đọc thấy trang thiếu chữ.",
        en: "An unknown name shown as nothing would be found only by a reader who misses the words."
      )),
    .notText: page("<p>{{menu}}</p>", "<p>{{#menu}}{{ten}} {{/menu}}</p>"),
    .htmlAsText: Example(
      file: "templates/web/page.html", wrong: "<div>{{than_bai}}</div>\n",
      right: "<div>{{{than_bai}}}</div>\n"),
    .textAsHTML: page("<h1>{{{tieu_de}}}</h1>", "<h1>{{tieu_de}}</h1>"),
    .schemeRefused: Example(
      file: "templates/web/movement.html",
      wrong: "{{#trang_dau}}<a href=\"{{nguyen_van}}\">Nguyên văn</a>{{/trang_dau}}\n",
      right: "{{#trang_dau}}<blockquote>{{nguyen_van}}</blockquote>{{/trang_dau}}\n"),
    .recursionTooDeep: page("{{>not-found}}", "<h1>{{tieu_de}}</h1>"),
    .outputTooLarge: page(
      String(repeating: "{{#menu}}", count: 9) + String(repeating: "a", count: 100)
        + String(repeating: "{{/menu}}", count: 9),
      "{{#menu}}{{ten}}{{/menu}}",
      inWords: LocalizedText(
        vi: "`{{#menu}}` lồng trong nhau chín tầng, mỗi tầng lặp lại cả menu",
        en: "`{{#menu}}` inside itself nine levels deep, each repeating the menu")),
    .noSuchTemplate: Example(
      path: "templates/web/khong-co-trang.html", right: "templates/web/not-found.html"),
  ]
}

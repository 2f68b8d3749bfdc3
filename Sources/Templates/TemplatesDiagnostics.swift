package import Diagnostics

/// All that this target can say, in the order of the codes: T401–T413 how a template is written,
/// T420–T429 where a variable stands in the page, T440–T447 what was found while rendering.
package enum TemplatesCatalogue {
  package static let all: [DiagnosticDefinition] = [
    .unclosedTag, .badName, .delimitersRefused, .unclosedSection, .closedWithoutOpening,
    .closedByAnother, .nestedTooDeep, .sameTemplateName, .unknownTemplate, .unknownBlock,
    .textInParent, .overriddenTwice, .libraryTooLarge,
    .variableInRawText, .variableInComment, .tagInName, .unquotedValue, .variableInCode,
    .unescapedInValue, .unbalancedPart, .misplacedInTag, .unfinishedTag, .schemeBeforeVariable,
    .unknownName, .notText, .htmlAsText, .textAsHTML, .schemeRefused, .recursionTooDeep,
    .outputTooLarge, .noSuchTemplate,
  ]
}

// MARK: How a template is written

extension DiagnosticDefinition {
  static let unclosedTag = DiagnosticDefinition(
    "T401", .error,
    message: LocalizedText(
      vi: "Thẻ mở bằng `{{` ở đây nhưng không có `}}` nào đóng lại.",
      en: "A tag opens here with `{{`, but no `}}` closes it."),
    help: LocalizedText(
      vi: "Viết thêm `}}`; thẻ mở bằng `{{{` thì đóng bằng `}}}`.",
      en: "Add `}}`; a tag that opens with `{{{` closes with `}}}`."))

  static let badName = DiagnosticDefinition(
    "T402", .error,
    message: LocalizedText(
      vi: "Thẻ `{the}` không có tên, hoặc tên có khoảng trắng.",
      en: "The tag `{the}` has no name, or a name with a space in it."),
    help: LocalizedText(
      vi: "Viết một tên liền nhau giữa hai dấu ngoặc, ví dụ `{{tieu_de}}`.",
      en: "Write one name without spaces between the braces, such as `{{tieu_de}}`."))

  static let delimitersRefused = DiagnosticDefinition(
    "T403", .error,
    message: LocalizedText(
      vi: "Thẻ này đổi dấu ngoặc `{{ }}` thành dấu khác; các mẫu ở đây không dùng cách đó.",
      en: "This tag changes the braces `{{ }}` to other marks, which templates here do not do."),
    help: LocalizedText(
      vi: "Bỏ thẻ này và viết mọi thẻ bằng `{{ }}`.",
      en: "Remove the tag and write every tag with `{{ }}`."))

  static let unclosedSection = DiagnosticDefinition(
    "T404", .error,
    message: LocalizedText(
      vi: "`{the}` mở ở đây nhưng không có `{dong}` đóng lại.",
      en: "`{the}` opens here, but no `{dong}` closes it."),
    help: LocalizedText(
      vi: "Viết `{dong}` ở chỗ phần này kết thúc.", en: "Write `{dong}` where this part ends."))

  static let closedWithoutOpening = DiagnosticDefinition(
    "T405", .error,
    message: LocalizedText(
      vi: "`{the}` đóng một phần chưa mở.", en: "`{the}` closes a part that is not open."),
    help: LocalizedText(
      vi: "Bỏ thẻ này, hoặc mở phần đó ở phía trên.",
      en: "Remove the tag, or open the part above it."))

  static let closedByAnother = DiagnosticDefinition(
    "T406", .error,
    message: LocalizedText(
      vi: "`{the}` đứng ở đây, nhưng phần đang mở là `{mo}`.",
      en: "`{the}` stands here, but the part that is open is `{mo}`."),
    help: LocalizedText(
      vi: "Đóng phần đang mở bằng `{dong}`, hoặc bỏ thẻ này.",
      en: "Close the open part with `{dong}`, or remove this tag."))

  static let nestedTooDeep = DiagnosticDefinition(
    "T407", .error,
    message: LocalizedText(
      vi: "Các phần lồng nhau quá {muc} tầng.", en: "Sections are nested more than {muc} deep."),
    help: LocalizedText(
      vi: "Tách phần bên trong thành mẫu riêng và gọi bằng `{{>tên}}`.",
      en: "Move the inner part to a template of its own and include it with `{{>name}}`."))

  static let sameTemplateName = DiagnosticDefinition(
    "T408", .error,
    message: LocalizedText(
      vi: "Hai mẫu cùng tên `{ten}`.", en: "Two templates are both named `{ten}`."),
    help: LocalizedText(
      vi: "Tên mẫu là tên tệp, không kể thư mục và `.html`: đổi tên một tệp.",
      en: "A template is named after its file, without folder and `.html`: rename one file."))

  static let unknownTemplate = DiagnosticDefinition(
    "T409", .error,
    message: LocalizedText(vi: "Không có mẫu tên `{ten}`.", en: "No template is named `{ten}`."),
    help: LocalizedText(
      vi: "Viết đúng một tên có ở đây: {ten_co}.", en: "Use a name that exists: {ten_co}."))

  static let unknownBlock = DiagnosticDefinition(
    "T410", .error,
    message: LocalizedText(
      vi: "Mẫu `{mau}` không có khối `{ten}`, nên phần này sẽ không hiện ở đâu cả.",
      en: "The template `{mau}` has no block `{ten}`, so this part would be shown nowhere."),
    help: LocalizedText(
      vi: "Viết đúng một tên có ở đây: {ten_co}.", en: "Use a name that exists: {ten_co}."))

  static let textInParent = DiagnosticDefinition(
    "T411", .warning,
    message: LocalizedText(
      vi: "Phần này nằm trong thẻ mẫu cha nhưng ngoài mọi khối, nên không hiện ở đâu cả.",
      en: "This stands in a parent tag but outside every block, so it is shown nowhere."),
    help: LocalizedText(
      vi: "Đưa nó vào một khối `{{$tên}}…{{/tên}}`, hoặc bỏ đi.",
      en: "Move it into a block `{{$name}}…{{/name}}`, or remove it."))

  static let overriddenTwice = DiagnosticDefinition(
    "T412", .error,
    message: LocalizedText(
      vi: "Khối `{the}` được viết hai lần trong cùng một mẫu cha.",
      en: "The block `{the}` is written twice in one parent."),
    help: LocalizedText(
      vi: "Gộp hai phần vào một khối.", en: "Put both parts into one block."))

  static let libraryTooLarge = DiagnosticDefinition(
    "T413", .error,
    message: LocalizedText(
      vi: "Các mẫu gọi lẫn nhau nhiều đến mức không dựng được; dừng ở mẫu này.",
      en: "The templates include each other too many times to be compiled; stopped at this one."),
    help: LocalizedText(
      vi: "Tìm mẫu gọi chính nó từ nhiều chỗ thụt lề khác nhau, hay khối lồng trong chính khối đó.",
      en: "Look for a template that includes itself at several indentations, or nested blocks."))
}

// MARK: Where a variable stands in the page

extension DiagnosticDefinition {
  static let variableInRawText = DiagnosticDefinition(
    "T420", .error,
    message: LocalizedText(
      vi: "`{the}` nằm trong `<script>`, `<style>` hoặc phần tử tương tự.",
      en: "`{the}` stands inside `<script>`, `<style>` or a similar element."),
    help: LocalizedText(
      vi: "Đặt giá trị vào thuộc tính `data-…` có ngoặc kép rồi cho mã lệnh đọc ở đó.",
      en: "Put the value into a quoted `data-…` attribute and let the script read it there."))

  static let variableInComment = DiagnosticDefinition(
    "T421", .error,
    message: LocalizedText(
      vi: "`{the}` nằm trong chú thích HTML hoặc khai báo `<!…>`.",
      en: "`{the}` stands inside an HTML comment or a declaration `<!…>`."),
    help: LocalizedText(
      vi: "Muốn ghi chú cho người sửa mẫu thì dùng `{{! … }}`.",
      en: "For a note to other designers write `{{! … }}`."))

  static let tagInName = DiagnosticDefinition(
    "T422", .error,
    message: LocalizedText(
      vi: "`{the}` nằm ở chỗ của tên thẻ hoặc tên thuộc tính HTML.",
      en: "`{the}` stands where the name of an HTML tag or attribute is."),
    help: LocalizedText(
      vi: "Viết tên cố định; muốn có hay không thì bọc cả thuộc tính trong `{{#tên}}…{{/tên}}`.",
      en: "Write the name out; to make it optional wrap the attribute in `{{#name}}…{{/name}}`."))

  static let unquotedValue = DiagnosticDefinition(
    "T423", .error,
    message: LocalizedText(
      vi: "`{the}` nằm trong giá trị thuộc tính không có ngoặc kép.",
      en: "`{the}` stands in an attribute value without quotation marks."),
    help: LocalizedText(
      vi: "Đặt cả giá trị trong ngoặc kép, ví dụ `class=\"{{lop}}\"`.",
      en: "Put the whole value in quotation marks, such as `class=\"{{lop}}\"`."))

  static let variableInCode = DiagnosticDefinition(
    "T424", .error,
    message: LocalizedText(
      vi: "`{the}` nằm trong thuộc tính `style`, `srcdoc` hoặc `on…`.",
      en: "`{the}` stands in a `style`, `srcdoc` or `on…` attribute."),
    help: LocalizedText(
      vi: "Dùng `class` hoặc `data-…` và để tệp CSS hay mã lệnh lo phần còn lại.",
      en: "Use `class` or `data-…`, and leave the rest to the style sheet or the script."))

  static let unescapedInValue = DiagnosticDefinition(
    "T425", .error,
    message: LocalizedText(
      vi: "`{the}` đưa HTML vào chỗ không nhận HTML: trong thẻ, thuộc tính, `<title>`…",
      en: "`{the}` puts HTML where none can be: in a tag, an attribute, `<title>`…"),
    help: LocalizedText(
      vi: "Dùng `{{ }}` với một giá trị chữ.", en: "Use `{{ }}` with a value that is text."))

  static let unbalancedPart = DiagnosticDefinition(
    "T426", .error,
    message: LocalizedText(
      vi: "`{the}` bắt đầu ở một chỗ của HTML và kết thúc ở chỗ khác.",
      en: "`{the}` begins in one place of the HTML and ends in another."),
    help: LocalizedText(
      vi: "Cho cả thẻ, cả thuộc tính hoặc cả giá trị vào trong, vì phần này có thể không hiện.",
      en: "Hold whole tags, attributes or values in it, because it may not be shown at all."))

  static let misplacedInTag = DiagnosticDefinition(
    "T427", .error,
    message: LocalizedText(
      vi: "Ký tự `{ky_tu}` không thể đứng ở đây trong một thẻ HTML.",
      en: "The character `{ky_tu}` cannot stand here in an HTML tag."),
    help: LocalizedText(
      vi: "Giữa hai thuộc tính cần khoảng trắng; giá trị cần đủ hai dấu ngoặc kép.",
      en: "Attributes need a space between them; a value needs both quotation marks."))

  static let unfinishedTag = DiagnosticDefinition(
    "T428", .error,
    message: LocalizedText(
      vi: "Mẫu kết thúc khi thẻ, chú thích hoặc phần tử mở ở đây chưa xong.",
      en: "The template ends before the tag, comment or element that opens here does."),
    help: LocalizedText(
      vi: "Viết nốt `>`, dấu ngoặc kép, `-->` hoặc thẻ đóng.",
      en: "Add the missing `>`, quotation mark, `-->` or closing tag."))

  static let schemeBeforeVariable = DiagnosticDefinition(
    "T429", .error,
    message: LocalizedText(
      vi: "`{the}` nối vào một địa chỉ có kiểu không được phép.",
      en: "`{the}` continues an address of a kind that is not allowed."),
    help: LocalizedText(
      vi: "Địa chỉ có giá trị thay đổi chỉ được bắt đầu bằng {kieu}, hoặc là đường dẫn tương đối.",
      en: "An address with a variable may only begin with {kieu}, or be a relative path."))
}

// MARK: Rendering

extension DiagnosticDefinition {
  static let unknownName = DiagnosticDefinition(
    "T440", .error,
    message: LocalizedText(
      vi: "Không có giá trị nào tên `{ten}` ở đây (mẫu `{mau}`).",
      en: "Nothing is named `{ten}` here (template `{mau}`)."),
    help: LocalizedText(
      vi: "Viết đúng một tên có ở đây: {ten_co}.", en: "Use a name that exists here: {ten_co}."))

  static let notText = DiagnosticDefinition(
    "T441", .error,
    message: LocalizedText(
      vi: "`{ten}` là một danh sách hoặc một nhóm giá trị, không phải chữ.",
      en: "`{ten}` is a list or a group of values, not text."),
    help: LocalizedText(
      vi: "Mở nó bằng `{{#{ten}}}…{{/{ten}}}` rồi viết tên giá trị bên trong.",
      en: "Open it with `{{#{ten}}}…{{/{ten}}}` and name a value inside."))

  static let htmlAsText = DiagnosticDefinition(
    "T442", .error,
    message: LocalizedText(
      vi: "`{ten}` là HTML nhưng được dùng như chữ.", en: "`{ten}` is HTML, but is used as text."),
    help: LocalizedText(
      vi: "Giữa các thẻ, viết `{{{{ten}}}}`; trong thuộc tính, dùng một giá trị chữ.",
      en: "Between tags write `{{{{ten}}}}`; in an attribute use a value that is text."))

  static let textAsHTML = DiagnosticDefinition(
    "T443", .error,
    message: LocalizedText(
      vi: "`{ten}` là chữ nhưng được dùng như HTML.", en: "`{ten}` is text, but is used as HTML."),
    help: LocalizedText(
      vi: "Viết `{{{ten}}}`: chỉ HTML dựng từ Markdown mới đi qua `{{{ }}}`.",
      en: "Write `{{{ten}}}`: only HTML made from Markdown goes through `{{{ }}}`."))

  static let schemeRefused = DiagnosticDefinition(
    "T444", .error,
    message: LocalizedText(
      vi: "Địa chỉ “{dia_chi}” có kiểu không được phép; đã thay bằng `#`.",
      en: "The address “{dia_chi}” is of a kind that is not allowed; `#` stands in its place."),
    help: LocalizedText(
      vi: "Dùng địa chỉ bắt đầu bằng {kieu}, hoặc đường dẫn tương đối.",
      en: "Use an address that begins with {kieu}, or a relative path."))

  static let recursionTooDeep = DiagnosticDefinition(
    "T445", .error,
    message: LocalizedText(
      vi: "Mẫu `{ten}` được gọi lồng nhau quá {muc} tầng.",
      en: "The template `{ten}` is included more than {muc} levels deep."),
    help: LocalizedText(
      vi: "Kiểm tra xem mẫu có gọi chính nó mà không có điểm dừng không.",
      en: "See whether the template includes itself without an end."))

  static let outputTooLarge = DiagnosticDefinition(
    "T446", .error,
    message: LocalizedText(
      vi: "Trang dựng từ mẫu `{ten}` lớn hơn {muc} MB.",
      en: "The page made from the template `{ten}` is larger than {muc} MB."),
    help: LocalizedText(
      vi: "Chia danh sách thành nhiều trang, hoặc tìm mẫu lặp không có điểm dừng.",
      en: "Split the list over several pages, or look for a template that repeats without end."))

  static let noSuchTemplate = DiagnosticDefinition(
    "T447", .error,
    message: LocalizedText(
      vi: "Không có mẫu `{ten}.html`, hoặc mẫu này có lỗi.",
      en: "There is no template `{ten}.html`, or it has errors."),
    help: LocalizedText(
      vi: "Đặt tệp `{ten}.html` vào thư mục mẫu; các mẫu có: {ten_co}.",
      en: "Put a file `{ten}.html` into the folder of templates; there are: {ten_co}."))
}

// MARK: Second places

extension LocalizedText {
  static let endOfFile = LocalizedText(vi: "đây là hết tệp", en: "the file ends here")
  static let opening = LocalizedText(vi: "phần đang mở", en: "the open part")
  static let otherClosing = LocalizedText(
    vi: "thẻ này đóng một phần bên ngoài", en: "this tag closes a part around it")
  static let firstOverride = LocalizedText(vi: "lần thứ nhất", en: "the first time")
  static let sameName = LocalizedText(vi: "mẫu kia", en: "the other template")
  static let partEnd = LocalizedText(vi: "kết thúc ở đây", en: "it ends here")
}

package import Diagnostics

/// Everything this target may report.
package enum MarkupCatalogue {
  package static let all: [DiagnosticDefinition] = [
    .fileTooLarge, .tooManyPipes, .tableTooLarge, .tooDeep, .tooManyBrackets, .tooManyDeclarations,
    .tooManyClosings, .destinationTooLong, .expansionTooLarge, .outputTooLarge,
    .levelOneHeading, .skippedLevel, .emptyHeading, .gluedHeading,
    .rawHTML, .rawHTMLBlock,
    .unsupportedScheme, .hostDestination, .outsideImage, .emptyDestination, .unknownAnchor,
    .missingAlternative, .linkWithoutText,
    .undefinedFootnote, .unusedFootnote, .surplusCells,
  ]
}

// Limits: M201 to M210.
extension DiagnosticDefinition {
  static let fileTooLarge = DiagnosticDefinition(
    "M201", .error,
    message: LocalizedText(
      vi: "Tệp dài {co} KB; một tệp được dài tối đa {gioi_han} KB.",
      en: "The file has {co} KB; a file may have at most {gioi_han} KB."),
    help: LocalizedText(
      vi: "Chia bài thành nhiều tệp; ảnh để thành tệp riêng bên cạnh.",
      en: "Split the text over several files; keep pictures as files beside it."))

  static let tooManyPipes = DiagnosticDefinition(
    "M202", .error,
    message: LocalizedText(
      vi: "Dòng này có hơn {gioi_han} dấu `|`.", en: "This line has more than {gioi_han} `|`."),
    help: LocalizedText(
      vi: "Bảng rộng như vậy không đọc được trên điện thoại: chia thành vài bảng hẹp hơn.",
      en: "Nobody can read so wide a table on a phone: split it into narrower ones."))

  static let tableTooLarge = DiagnosticDefinition(
    "M203", .error,
    message: LocalizedText(
      vi: "Bảng quá lớn: số cột nhân số dòng của tệp vượt {gioi_han}.",
      en: "The table is too large: its columns times the file's lines exceed {gioi_han}."),
    help: LocalizedText(
      vi: "Rút gọn bảng, hoặc đưa số liệu vào tệp CSV.",
      en: "Shorten the table, or move the figures into a CSV file."))

  static let tooDeep = DiagnosticDefinition(
    "M204", .error,
    message: LocalizedText(
      vi: "Trích dẫn hoặc danh sách lồng nhau quá {gioi_han} bậc.",
      en: "Quotes or lists are nested more than {gioi_han} levels deep."),
    help: LocalizedText(
      vi: "Bớt dấu `>` hoặc dấu đầu mục ở đầu dòng; người đọc theo kịp ba bậc là nhiều.",
      en: "Use fewer `>` or list markers; three levels are as much as a reader follows."))

  static let tooManyBrackets = DiagnosticDefinition(
    "M205", .error,
    message: LocalizedText(
      vi: "Bài có hơn {gioi_han} dấu `[`.", en: "The text has more than {gioi_han} `[`."),
    help: LocalizedText(
      vi: "Kiểm tra xem có dán nhầm dữ liệu không, hoặc chia bài thành nhiều tệp.",
      en: "See whether data was pasted by mistake, or split the text over several files."))

  static let tooManyDeclarations = DiagnosticDefinition(
    "M206", .error,
    message: LocalizedText(
      vi: "Bài có hơn {gioi_han} dấu `{dau}`.", en: "The text has more than {gioi_han} `{dau}`."),
    help: LocalizedText(
      vi: "Mã của trang web hay của Word bị dán nhầm? Hãy dán lại ở dạng văn bản thuần.",
      en: "Was the code of a web page or of Word pasted? Paste it as plain text."))

  static let tooManyClosings = DiagnosticDefinition(
    "M207", .error,
    message: LocalizedText(
      vi: "Có hơn {gioi_han} dấu `)` liền nhau.", en: "There are more than {gioi_han} `)` in a row."
    ),
    help: LocalizedText(vi: "Xóa bớt các dấu `)` thừa.", en: "Delete the superfluous `)`."))

  static let destinationTooLong = DiagnosticDefinition(
    "M208", .error,
    message: LocalizedText(
      vi: "Địa chỉ của liên kết dài hơn {gioi_han} byte.",
      en: "The link's address is longer than {gioi_han} bytes."),
    help: LocalizedText(
      vi: "Dùng địa chỉ ngắn hơn; ảnh để thành tệp riêng, không nhúng vào bài.",
      en: "Use a shorter address; keep a picture as a file, not inside the text."))

  static let expansionTooLarge = DiagnosticDefinition(
    "M209", .error,
    message: LocalizedText(
      vi: "Định nghĩa liên kết này quá dài so với số lần được nhắc lại.",
      en: "This link definition is too long for the number of times it may be used."),
    help: LocalizedText(
      vi: "Rút ngắn địa chỉ và tiêu đề sau `]:`, hoặc để một dòng trống giữa các định nghĩa.",
      en: "Shorten the address and title after `]:`, or put blank lines between definitions."))

  static let outputTooLarge = DiagnosticDefinition(
    "M210", .error,
    message: LocalizedText(
      vi: "Trang tạo ra từ bài này vượt {gioi_han} MB.",
      en: "The page made from this text exceeds {gioi_han} MB."),
    help: LocalizedText(
      vi: "Chia bài thành nhiều tệp.", en: "Split the text over several files."))
}

// Headings: M221 to M224; raw HTML: M231 and M232.
extension DiagnosticDefinition {
  static let levelOneHeading = DiagnosticDefinition(
    "M221", .warning,
    message: LocalizedText(
      vi: "Tiêu đề “{tieu_de}” ở bậc 1; bậc 1 dành cho tên bài (`ten`).",
      en: "The heading “{tieu_de}” has level 1, which is the title's (`ten`)."),
    help: LocalizedText(
      vi: "Viết `## {tieu_de}`; trang hiện nó ở bậc 2.",
      en: "Write `## {tieu_de}`; the page shows it at level 2."))

  static let skippedLevel = DiagnosticDefinition(
    "M222", .warning,
    message: LocalizedText(
      vi: "Tiêu đề “{tieu_de}” ở bậc {bac} mà chưa có bậc {bac_tren} phía trên.",
      en: "The heading “{tieu_de}” has level {bac} without one of level {bac_tren} above it."),
    help: LocalizedText(
      vi: "Bớt dấu `#` để các bậc nối tiếp nhau; trang hiện nó ở bậc {bac_hien}.",
      en: "Use fewer `#`, so that levels follow each other; the page shows level {bac_hien}."))

  static let emptyHeading = DiagnosticDefinition(
    "M223", .warning,
    message: LocalizedText(vi: "Tiêu đề không có chữ.", en: "The heading has no words."),
    help: LocalizedText(
      vi: "Viết tiêu đề sau dấu `#`, hoặc xóa dòng này; trang bỏ qua nó.",
      en: "Write the heading after the `#`, or delete the line; the page leaves it out."))

  static let gluedHeading = DiagnosticDefinition(
    "M224", .warning,
    message: LocalizedText(
      vi: "Thiếu dấu cách sau `{dau}`, nên dòng này chưa thành tiêu đề.",
      en: "A space is missing after `{dau}`, so the line is no heading."),
    help: LocalizedText(
      vi: "Thêm một dấu cách thường sau `{dau}`; nếu dấu `#` là chữ của bài thì viết `\\{dau}`.",
      en: "Add an ordinary space after `{dau}`; if the `#` belongs to the text, write `\\{dau}`."))

  static let rawHTML = DiagnosticDefinition(
    "M231", .warning,
    message: LocalizedText(
      vi: "Thẻ HTML `{the}` bị bỏ qua.", en: "The HTML tag `{the}` is left out."),
    help: LocalizedText(
      vi:
        "Dùng Markdown: `**đậm**`, `*nghiêng*`, dấu `\\` cuối dòng để xuống dòng. Muốn hiện chính dấu `<` thì viết `\\<`.",
      en:
        "Use Markdown: `**bold**`, `*italic*`, a `\\` at the line's end for a break. To show a `<` itself, write `\\<`."
    ))

  static let rawHTMLBlock = DiagnosticDefinition(
    "M232", .warning,
    message: LocalizedText(
      vi: "Đoạn HTML bắt đầu bằng `{the}` bị bỏ, cả chữ bên trong.",
      en: "The HTML that begins with `{the}` is left out, with the words in it."),
    help: LocalizedText(
      vi: "Xóa thẻ và viết phần chữ bằng Markdown; bảng thì viết bằng dấu `|`.",
      en: "Delete the tags and write the words in Markdown; tables are written with `|`."))
}

// Links and pictures: M241 to M247.
extension DiagnosticDefinition {
  static let unsupportedScheme = DiagnosticDefinition(
    "M241", .error,
    message: LocalizedText(
      vi: "Địa chỉ “{dich}” không dùng được trong trang.",
      en: "The address “{dich}” cannot be used in a page."),
    help: LocalizedText(
      vi:
        "Liên kết bắt đầu bằng `https://`, `http://`, `mailto:`, `tel:`, hoặc là đường dẫn đến một tệp cạnh bài; ảnh luôn là tệp cạnh bài. Tên tệp có dấu `:` thì viết `./` phía trước.",
      en:
        "A link begins with `https://`, `http://`, `mailto:` or `tel:`, or is a path to a file near the text; a picture is always such a file. Put `./` before a file name with a `:`."
    ))

  static let hostDestination = DiagnosticDefinition(
    "M242", .error,
    message: LocalizedText(
      vi: "Địa chỉ “{dich}” thiếu `https:` phía trước.",
      en: "The address “{dich}” lacks `https:` in front."),
    help: LocalizedText(
      vi: "Viết đủ `https://…`; địa chỉ bắt đầu bằng hai dấu gạch chéo không mở được từ USB.",
      en:
        "Write `https://…` in full; an address that begins with two slashes fails from a USB stick."
    ))

  static let outsideImage = DiagnosticDefinition(
    "M243", .error,
    message: LocalizedText(
      vi: "Ảnh “{dich}” nằm ngoài trang.", en: "The picture “{dich}” lies outside the site."),
    help: LocalizedText(
      vi: "Tải ảnh về, để cạnh bài rồi viết tên tệp: trang phải xem được khi không có mạng.",
      en: "Save the picture beside the text and write its file name: pages must work offline."))

  static let emptyDestination = DiagnosticDefinition(
    "M244", .error,
    message: LocalizedText(
      vi: "Liên kết hoặc ảnh không có địa chỉ.", en: "The link or picture has no address."),
    help: LocalizedText(
      vi: "Viết địa chỉ vào giữa hai dấu ngoặc `(…)`.",
      en: "Write the address between the parentheses."))

  static let unknownAnchor = DiagnosticDefinition(
    "M245", .error,
    message: LocalizedText(
      vi: "Trong bài không có tiêu đề nào ứng với `{dich}`.",
      en: "No heading of this text has the anchor `{dich}`."),
    help: LocalizedText(
      vi: "Dùng một trong: {cac_neo}.", en: "Use one of: {cac_neo}."))

  static let missingAlternative = DiagnosticDefinition(
    "M246", .warning,
    message: LocalizedText(
      vi: "Ảnh “{dich}” chưa có lời mô tả.", en: "The picture “{dich}” has no description."),
    help: LocalizedText(
      vi: "Viết điều người không nhìn thấy ảnh cần biết: `![Tổ may kiểm tra máy đầu ca]({dich})`.",
      en: "Write what someone who cannot see it needs to know: `![Checking machines]({dich})`."))

  static let linkWithoutText = DiagnosticDefinition(
    "M247", .warning,
    message: LocalizedText(
      vi: "Liên kết đến “{dich}” không có chữ.", en: "The link to “{dich}” has no words."),
    help: LocalizedText(
      vi: "Viết chữ vào giữa hai dấu ngoặc vuông; trang tạm hiện địa chỉ.",
      en: "Write words between the square brackets; the page shows the address meanwhile."))
}

// Footnotes and tables whose text would be lost: M251 to M253.
extension DiagnosticDefinition {
  static let undefinedFootnote = DiagnosticDefinition(
    "M251", .warning,
    message: LocalizedText(
      vi: "Chú thích `{chu_thich}` được gọi mà không có nội dung.",
      en: "The footnote `{chu_thich}` is referred to but not written."),
    help: LocalizedText(
      vi: "Thêm một dòng `{chu_thich}: …` ở cuối bài.",
      en: "Add a line `{chu_thich}: …` at the end of the text."))

  static let unusedFootnote = DiagnosticDefinition(
    "M252", .warning,
    message: LocalizedText(
      vi:
        "Chú thích này không được gọi trong bài, hoặc trùng với chú thích trước: trang bỏ qua nó.",
      en: "This footnote is never referred to, or written twice: the page leaves it out."),
    help: LocalizedText(
      vi: "Đặt dấu gọi của nó vào chỗ cần trong bài, mỗi chú thích một tên riêng.",
      en: "Put its mark where it belongs in the text, each footnote with a name of its own."))

  static let surplusCells = DiagnosticDefinition(
    "M253", .warning,
    message: LocalizedText(
      vi: "Hàng này có {so_o} ô, đầu bảng chỉ có {so_cot} cột: các ô thừa bị bỏ.",
      en: "This row has {so_o} cells, the table {so_cot} columns: the cells left over are dropped."),
    help: LocalizedText(
      vi: "Thêm cột vào đầu bảng, hoặc viết `\\|` nếu dấu `|` là chữ trong ô.",
      en: "Add columns to the head, or write `\\|` where a `|` is text."))
}

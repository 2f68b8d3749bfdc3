internal import Diagnostics

// The mistakes of YAML's grammar, by what an author most likely did.
extension DiagnosticDefinition {
  static let syntax = [
    missingSpaceAfterColon, tabIndentation, colonInValue, unclosedQuote, indentation, bracket,
    missingColon, textAfterQuote, reservedCharacter, unknownEscape, listOnKeyLine, blockHeader,
    otherSyntax, commentInValue, commaInValue,
  ]

  static let missingSpaceAfterColon = DiagnosticDefinition(
    "Y117", .error,
    message: LocalizedText(
      vi: "Sau dấu hai chấm của `{khoa}` thiếu một dấu cách, nên không nhận ra đây là một mục.",
      en: "A space is missing after the colon of `{khoa}`, so YAML sees no key here."),
    help: LocalizedText(
      vi: "Viết `{khoa}: {gia_tri}`.", en: "Write `{khoa}: {gia_tri}`."))

  static let tabIndentation = DiagnosticDefinition(
    "Y118", .error,
    message: LocalizedText(
      vi: "Dòng này thụt vào bằng phím Tab; phần khai báo chỉ dùng dấu cách.",
      en: "The line is indented with a tab; YAML takes only spaces."),
    help: LocalizedText(
      vi: "Xóa dấu Tab và gõ hai dấu cách cho mỗi bậc.",
      en: "Delete the tab and type two spaces for each level."))

  static let colonInValue = DiagnosticDefinition(
    "Y119", .error,
    message: LocalizedText(
      vi: "Trong giá trị có dấu hai chấm và dấu cách (`: `), nên bị hiểu là một mục nữa.",
      en: "The value holds a colon and a space (`: `), which YAML takes for another key."),
    help: LocalizedText(
      vi: "Đặt cả giá trị trong ngoặc kép{vi_du}.",
      en: "Put the whole value in quotes{vi_du}."))

  static let unclosedQuote = DiagnosticDefinition(
    "Y120", .error,
    message: LocalizedText(
      vi: "Dấu ngoặc {ngoac} mở ở đây không được đóng lại đúng chỗ.",
      en: "The quotation mark {ngoac} opened here is not closed where it should be."),
    help: LocalizedText(
      vi: "Thêm {ngoac} vào cuối giá trị; dấu \" nằm bên trong giá trị viết là \\\" hoặc dùng “ ”.",
      en: "Add {ngoac} at the end of the value; write a \" inside the value as \\\" or use “ ”."))

  static let indentation = DiagnosticDefinition(
    "Y121", .error,
    message: LocalizedText(
      vi: "Dòng này thụt đầu dòng không khớp với các dòng phía trên.",
      en: "The indentation of this line does not fit the lines above."),
    help: LocalizedText(
      vi: "Các mục cùng nhóm bắt đầu thẳng cột với nhau; mục con thụt vào thêm hai dấu cách.",
      en: "Keys of one mapping begin in the same column; those below a key, two spaces further in.")
  )

  static let bracket = DiagnosticDefinition(
    "Y122", .error,
    message: LocalizedText(
      vi: "Dấu ngoặc `[ ]` hoặc `{ }` ở đây không khớp, hoặc thiếu dấu phẩy giữa hai phần tử.",
      en: "The brackets `[ ]` or `{ }` do not match here, or a comma is missing between two items."),
    help: LocalizedText(
      vi: "Mỗi `[` đóng bằng `]`, mỗi `{` đóng bằng `}`; giá trị có chứa `[ ] { } ,` thì đặt trong "
        + "ngoặc kép.",
      en: "Close each `[` with `]` and each `{` with `}`; put a value that holds `[ ] { } ,` in "
        + "quotes."))

  static let missingColon = DiagnosticDefinition(
    "Y123", .error,
    message: LocalizedText(
      vi: "Dòng này không có dạng `mục: giá trị`: “{dong}”.",
      en: "The line is not of the form `key: value`: “{dong}”."),
    help: LocalizedText(
      vi: "Thêm mục và dấu hai chấm; nếu dòng nối tiếp giá trị phía trên thì thụt nó vào.",
      en: "Add a key and a colon; if the line continues the value above, indent it."))

  static let textAfterQuote = DiagnosticDefinition(
    "Y124", .error,
    message: LocalizedText(
      vi: "Sau dấu ngoặc đóng của giá trị còn chữ: “{chu}”.",
      en: "There is text after the closing quotation mark of the value: “{chu}”."),
    help: LocalizedText(
      vi: "Đặt cả giá trị trong một cặp ngoặc kép; dấu \" bên trong viết là \\\" hoặc dùng “ ”.",
      en: "Put the whole value in one pair of quotes; write a \" inside it as \\\" or use “ ”."))

  static let reservedCharacter = DiagnosticDefinition(
    "Y125", .error,
    message: LocalizedText(
      vi: "Giá trị không được bắt đầu bằng `{chu}`: ở đầu giá trị, dấu này có nghĩa riêng.",
      en: "A value cannot begin with `{chu}`: YAML keeps that character for something else."),
    help: LocalizedText(
      vi: "Đặt cả giá trị trong ngoặc kép: `\"{chu}…\"`.",
      en: "Put the whole value in quotes: `\"{chu}…\"`."))

  static let unknownEscape = DiagnosticDefinition(
    "Y126", .error,
    message: LocalizedText(
      vi: "Trong ngoặc kép, dấu `\\` mở một mã đặc biệt, nhưng không có mã nào như ở đây.",
      en: "In double quotes a `\\` begins an escape, and there is none like this one."),
    help: LocalizedText(
      vi: "Viết `\\\\` cho một dấu `\\`, hoặc dùng ngoặc đơn: `'C:\\Ho so'`.",
      en: "Write `\\\\` for one `\\`, or use single quotes: `'C:\\Ho so'`."))

  static let listOnKeyLine = DiagnosticDefinition(
    "Y127", .error,
    message: LocalizedText(
      vi: "Danh sách gạch đầu dòng không thể bắt đầu ở giữa dòng.",
      en: "A list with dashes cannot begin in the middle of a line."),
    help: LocalizedText(
      vi: "Xuống dòng rồi viết `- …` thụt vào, hoặc viết `[một, hai]`; nếu dấu gạch là chữ của giá "
        + "trị, đặt giá trị trong ngoặc kép.",
      en: "Begin it on the next line, indented, or write `[one, two]`; if the dash belongs to the "
        + "value, put the value in quotes."))

  static let blockHeader = DiagnosticDefinition(
    "Y128", .error,
    message: LocalizedText(
      vi: "Sau dấu `|` hoặc `>` mở một đoạn văn, dòng phải hết.",
      en: "After the `|` or `>` that opens a passage the line must end."),
    help: LocalizedText(
      vi: "Viết đoạn văn từ dòng dưới, thụt vào hai dấu cách; nếu `|` hay `>` là chữ của giá trị, "
        + "đặt giá trị trong ngoặc kép.",
      en:
        "Write the passage from the next line on, two spaces in; if the `|` or `>` belongs to the "
        + "value, put the value in quotes."))

  static let otherSyntax = DiagnosticDefinition(
    "Y129", .error,
    message: LocalizedText(
      vi: "Không đọc được phần khai báo ở đây ({ly_do}).",
      en: "The front matter cannot be read here ({ly_do})."),
    help: LocalizedText(
      vi: "Đặt giá trị có ký tự đặc biệt trong ngoặc kép và kiểm tra khoảng thụt đầu dòng.",
      en: "Put a value with special characters in quotes, and check the indentation."))

  static let commentInValue = DiagnosticDefinition(
    "Y130", .warning,
    message: LocalizedText(
      vi: "Phần sau dấu `#` bị bỏ vì được coi là ghi chú: “{chu}”.",
      en: "What follows the `#` is left out, because YAML takes it for a comment: “{chu}”."),
    help: LocalizedText(
      vi: "Đặt cả câu trong ngoặc kép; nếu đúng là ghi chú, thêm một dấu cách sau dấu `#`.",
      en: "Put the whole value in quotes; if it is a comment, add a space after the `#`."))

  static let commaInValue = DiagnosticDefinition(
    "Y131", .error,
    message: LocalizedText(
      vi: "Dấu phẩy trong `{…}` bắt đầu một mục mới, nên “{chu}” thành tên mục không có giá trị.",
      en: "A comma inside `{…}` begins a new key, so “{chu}” is a key without a value."),
    help: LocalizedText(
      vi: "Nếu dấu phẩy là chữ của giá trị, đặt cả câu trong ngoặc kép.",
      en: "If the comma belongs to the value, put the whole value in quotes."))
}

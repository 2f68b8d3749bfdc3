package import Diagnostics

/// Every diagnostic that this target can make.
package enum FrontMatterCatalogue {
  package static let all: [DiagnosticDefinition] =
    DiagnosticDefinition.encodings + DiagnosticDefinition.structure + DiagnosticDefinition.syntax
}

// What a document as a whole, or one thing in it, may not be. The mistakes of YAML's grammar are
// in SyntaxDiagnostics.swift.
extension DiagnosticDefinition {
  static let structure = [
    missingFrontMatter, unclosedFrontMatter, empty, notMapping, tooLarge, tooManyNodes, tooDeep,
    anchorOrAlias, explicitTag, mergeKey, severalDocuments, duplicateKey, keyNotText,
    controlCharacter, lineSeparator, oddSpace,
  ]

  static let missingFrontMatter = DiagnosticDefinition(
    "Y101", .error,
    message: LocalizedText(
      vi: "Tệp không bắt đầu bằng dòng `---` mở phần khai báo; dòng đầu là “{dong}”.",
      en: "The file does not begin with the line `---` that opens the front matter; its first "
        + "line is “{dong}”."),
    help: LocalizedText(
      vi: "Dòng đầu tiên phải là ba dấu gạch nối `---`, không có gì phía trước; Word hay đổi chúng "
        + "thành “—”. Các mục như `ten:` viết bên dưới, rồi thêm một dòng `---` nữa trước nội "
        + "dung.",
      en: "Make the very first line three hyphens, `---`; Word likes to turn them into “—”. Write "
        + "the keys, such as `ten:`, below, then another line `---` before the text."))

  static let unclosedFrontMatter = DiagnosticDefinition(
    "Y102", .error,
    message: LocalizedText(
      vi: "Phần khai báo mở bằng `---` ở dòng 1 nhưng không có dòng `---` nào đóng lại.",
      en: "The front matter opens with `---` on line 1, and no line `---` closes it."),
    help: LocalizedText(
      vi: "Thêm một dòng chỉ có `---` vào giữa mục cuối cùng và nội dung.",
      en: "Add a line of nothing but `---` between the last key and the text."))

  static let empty = DiagnosticDefinition(
    "Y103", .error,
    message: LocalizedText(
      vi: "Phần khai báo không có mục nào.", en: "The front matter holds no key."),
    help: LocalizedText(
      vi: "Viết mỗi mục một dòng, ví dụ `ten: Tổ may tự quản an toàn`.",
      en: "Write one key a line, such as `ten: Tổ may tự quản an toàn`."))

  static let notMapping = DiagnosticDefinition(
    "Y104", .error,
    message: LocalizedText(
      vi: "Phần khai báo phải gồm các dòng `mục: giá trị`, nhưng ở đây không có mục.",
      en: "The front matter should be lines of `key: value`, but there is no key here."),
    help: LocalizedText(
      vi: "Viết tên mục, dấu hai chấm, một dấu cách rồi đến giá trị: `ten: Tổ may tự quản`.",
      en: "Write the key's name, a colon, a space, then the value: `ten: Tổ may tự quản`."))

  static let tooLarge = DiagnosticDefinition(
    "Y105", .error,
    message: LocalizedText(
      vi: "Phần khai báo dài {co} byte; nhiều nhất là 65536 byte (64 KB).",
      en: "The front matter takes {co} bytes; the most is 65536 (64 KB)."),
    help: LocalizedText(
      vi: "Chuyển đoạn văn dài xuống nội dung, hoặc kiểm tra xem dòng `---` thứ hai có bị thiếu "
        + "không.",
      en: "Move long passages into the text, or see whether the second line `---` is missing."))

  static let tooManyNodes = DiagnosticDefinition(
    "Y106", .error,
    message: LocalizedText(
      vi: "Phần khai báo có hơn 10000 mục và giá trị; từ đây trở đi không đọc nữa.",
      en: "The front matter holds more than 10000 keys and values; reading stops here."),
    help: LocalizedText(
      vi: "Chia dữ liệu ra nhiều tệp.", en: "Divide the data among several files."))

  static let tooDeep = DiagnosticDefinition(
    "Y107", .error,
    message: LocalizedText(
      vi: "Các nhóm và danh sách lồng nhau quá 32 lớp.",
      en: "Mappings and lists are nested more than 32 deep."),
    help: LocalizedText(
      vi: "Kiểm tra các dấu `[`, `{` và khoảng thụt đầu dòng; hồ sơ chỉ cần bốn, năm lớp.",
      en: "Look at the brackets `[`, `{` and the indentation; a profile needs four or five levels.")
  )

  static let anchorOrAlias = DiagnosticDefinition(
    "Y108", .error,
    message: LocalizedText(
      vi: "Giá trị không được bắt đầu bằng `*` hoặc `&`, nhưng ở đây là `{chu}`.",
      en: "A value cannot begin with `*` or `&`, but this is `{chu}`."),
    help: LocalizedText(
      vi: "Nếu đó là chữ của giá trị, đặt cả giá trị trong ngoặc kép: `\"{chu} …\"`; nếu không, "
        + "viết lại giá trị đầy đủ.",
      en:
        "If it belongs to the value, put the whole value in quotes: `\"{chu} …\"`; otherwise write "
        + "the value out again."))

  static let explicitTag = DiagnosticDefinition(
    "Y109", .error,
    message: LocalizedText(
      vi: "Giá trị không được bắt đầu bằng dấu `!`, nhưng ở đây là `{chu}`.",
      en: "A value cannot begin with `!`, but this is `{chu}`."),
    help: LocalizedText(
      vi:
        "Bỏ phần này đi; nếu đó là chữ của giá trị, đặt cả giá trị trong ngoặc kép: `\"{chu} …\"`.",
      en: "Remove it; if it belongs to the value, put the whole value in quotes: `\"{chu} …\"`."))

  static let mergeKey = DiagnosticDefinition(
    "Y110", .error,
    message: LocalizedText(
      vi: "Không có mục nào tên là `<<`.", en: "There is no key `<<`."),
    help: LocalizedText(
      vi: "Viết các mục cần dùng ra đầy đủ.", en: "Write out the keys that are needed."))

  static let severalDocuments = DiagnosticDefinition(
    "Y111", .error,
    message: LocalizedText(
      vi: "Dòng “{chu}” không dùng được trong phần khai báo.",
      en: "The line “{chu}” has no place in the front matter."),
    help: LocalizedText(
      vi: "Xóa dòng này; phần khai báo chỉ có một dòng `---` ở đầu và một dòng `---` ở cuối.",
      en: "Delete it; the front matter has one line `---` above and one below."))

  static let duplicateKey = DiagnosticDefinition(
    "Y112", .error,
    message: LocalizedText(
      vi: "Mục `{khoa}` có hai lần trong cùng một nhóm.",
      en: "The key `{khoa}` comes twice in the same mapping."),
    help: LocalizedText(
      vi: "Giữ một mục. Chữ hoa, dấu tiếng Việt, dấu cách, `-` và `_` không làm hai mục khác "
        + "nhau.",
      en: "Keep one. Case, diacritics, spaces, `-` and `_` do not make two keys differ."))

  static let keyNotText = DiagnosticDefinition(
    "Y113", .error,
    message: LocalizedText(
      vi: "Tên mục ở đây trống, hoặc là một nhóm hay danh sách, chứ không phải một từ.",
      en: "The key here is empty, or is a mapping or a list, and not a word."),
    help: LocalizedText(
      vi: "Viết tên mục trước dấu hai chấm; giá trị bắt đầu bằng `{` hay `[` thì đặt trong ngoặc "
        + "kép.",
      en:
        "Write the key's name before the colon; put a value that begins with `{` or `[` in quotes."
    ))

  static let controlCharacter = DiagnosticDefinition(
    "Y114", .error,
    message: LocalizedText(
      vi: "Ở đây có một ký tự không nhìn thấy được ({ky_tu}).",
      en: "Here is a character that cannot be seen ({ky_tu})."),
    help: LocalizedText(
      vi: "Xóa nó rồi gõ lại chỗ này; nó thường theo vào khi dán từ chương trình khác.",
      en: "Delete it and type the spot again; it usually comes with text pasted from elsewhere."))

  static let lineSeparator = DiagnosticDefinition(
    "Y115", .error,
    message: LocalizedText(
      vi: "Ở đây có ký tự ngắt dòng {ky_tu} mà trình soạn thảo không hiện thành dòng mới.",
      en: "Here is the line separator {ky_tu}, which editors do not show as a new line."),
    help: LocalizedText(
      vi: "Xóa nó rồi nhấn Enter hoặc gõ một dấu cách.",
      en: "Delete it, then press Enter or type a space."))

  static let oddSpace = DiagnosticDefinition(
    "Y116", .error,
    message: LocalizedText(
      vi: "Khoảng trắng ở đây không phải dấu cách thường (có thể là dấu cách không ngắt), nên bị "
        + "coi là chữ.",
      en:
        "The blank here is not an ordinary space (perhaps a no-break space), so YAML takes it for "
        + "a letter."),
    help: LocalizedText(
      vi: "Xóa nó rồi gõ lại bằng phím cách; nó thường theo vào khi dán từ Word hay trang web.",
      en: "Delete it and type a space; it usually comes with text pasted from Word or a web page."))
}

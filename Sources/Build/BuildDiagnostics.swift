package import Diagnostics

/// What can be wrong with the files of a tree before anyone looks inside.
package enum BuildCatalogue {
  package static let all: [DiagnosticDefinition] = [
    .misplacedFile, .fileNameNotUTF8, .symbolicLink, .unexpectedFile,
    .withheldName, .leakedName,
  ]
}

extension DiagnosticDefinition {
  static let misplacedFile = DiagnosticDefinition(
    "B901", .error,
    message: LocalizedText(
      vi: "Tệp này nằm ngoài các thư mục nội dung nên sẽ không được dùng.",
      en: "This file lies outside the content folders and would not be used."),
    help: LocalizedText(
      vi:
        "Hồ sơ đặt ở `content/ho-so/<năm>/<tên>.md`, phong trào ở `content/phong-trao/`, trang thường ở `content/trang/`. Chuyển hoặc xóa tệp.",
      en:
        "Profiles go to `content/ho-so/<year>/<name>.md`, movements to `content/phong-trao/`, plain pages to `content/trang/`. Move the file or delete it."
    ))

  static let fileNameNotUTF8 = DiagnosticDefinition(
    "B902", .error,
    message: LocalizedText(
      vi: "Tên tệp không phải là UTF-8 nên không mở được.",
      en: "The file's name is not UTF-8 and cannot be opened."),
    help: LocalizedText(
      vi: "Đổi tên tệp, chỉ dùng chữ không dấu, chữ số và dấu gạch nối.",
      en: "Rename it with letters without marks, digits and hyphens."))

  static let symbolicLink = DiagnosticDefinition(
    "B903", .error,
    message: LocalizedText(
      vi: "Đây không phải là tệp thường (liên kết tượng trưng hoặc tệp đặc biệt).",
      en: "This is not a regular file (a symbolic link or a special file)."),
    help: LocalizedText(
      vi: "Chép chính tệp đó vào thư mục nội dung.", en: "Copy the file itself into the folder."))

  static let unexpectedFile = DiagnosticDefinition(
    "B904", .error,
    message: LocalizedText(
      vi: "Tệp này không có đuôi `.md` nên sẽ không được đọc.",
      en: "This file's name does not end in `.md`, so it would not be read."),
    help: LocalizedText(
      vi:
        "Nếu là bài viết, đổi tên thành `{ten}.md` (Notepad hay thêm `.txt`, Word lưu `.docx`); nếu không cần, xóa tệp.",
      en:
        "If it is a text, rename it to `{ten}.md` (Notepad adds `.txt`, Word saves `.docx`); otherwise delete it."
    ))
}

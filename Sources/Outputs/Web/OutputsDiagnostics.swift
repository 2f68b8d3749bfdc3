package import Diagnostics

/// What can be wrong with the links between pages.
package enum OutputsCatalogue {
  package static let all: [DiagnosticDefinition] = [
    .brokenLink, .misspeltLink, .linkToHeldBack, .linkLeavesContent, .pictureInText,
  ]
}

extension DiagnosticDefinition {
  static let brokenLink = DiagnosticDefinition(
    "S510", .error,
    message: LocalizedText(
      vi: "Liên kết không dẫn tới tệp nào: `{tep}`.", en: "The link leads to no file: `{tep}`."),
    help: LocalizedText(
      vi: "Viết đường dẫn từ tệp này tới tệp `.md` kia, ví dụ `../2024/to-may-tu-quan-an-toan.md`.",
      en:
        "Write the path from this file to the other `.md` file, for example `../2024/to-may-tu-quan-an-toan.md`."
    ))

  static let misspeltLink = DiagnosticDefinition(
    "S511", .error,
    message: LocalizedText(
      vi: "Liên kết không dẫn tới tệp nào: `{tep}`; có phải là `{goi_y}`?",
      en: "The link leads to no file: `{tep}`; did you mean `{goi_y}`?"),
    help: LocalizedText(
      vi: "Sửa lại tên tệp trong liên kết.", en: "Mend the file name in the link."))

  static let linkToHeldBack = DiagnosticDefinition(
    "S512", .note,
    message: LocalizedText(
      vi: "Liên kết dẫn tới một hồ sơ chưa được công bố: `{tep}`.",
      en: "The link leads to a profile that is not published: `{tep}`."),
    help: LocalizedText(
      vi:
        "Trang chỉ giữ lại chữ, không có liên kết; khi hồ sơ kia được công bố, liên kết tự có lại.",
      en: "The page keeps the words without the link; it comes back when that profile is published."
    ))

  static let linkLeavesContent = DiagnosticDefinition(
    "S513", .error,
    message: LocalizedText(
      vi: "Liên kết đi ra ngoài thư mục nội dung: `{lien_ket}`.",
      en: "The link leaves the content folder: `{lien_ket}`."),
    help: LocalizedText(
      vi: "Chỉ liên kết tới tệp `.md` trong `content/`, hoặc viết địa chỉ web đầy đủ.",
      en: "Link only to `.md` files in `content/`, or write a complete web address."))

  static let pictureInText = DiagnosticDefinition(
    "S514", .error,
    message: LocalizedText(
      vi: "Ảnh chèn giữa bài không được nhận: `{lien_ket}`.",
      en: "Pictures inside the text are not accepted: `{lien_ket}`."),
    help: LocalizedText(
      vi: "Bỏ ảnh khỏi bài. Ảnh khai ở mục `anh` đầu hồ sơ, kèm chú thích và tác giả.",
      en:
        "Take it out of the text. Pictures are declared under `anh` in the front matter, with caption and author."
    ))
}

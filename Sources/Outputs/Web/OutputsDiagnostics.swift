package import Diagnostics

/// What can be wrong with the links between pages.
package enum OutputsCatalogue {
  package static let all: [DiagnosticDefinition] = [
    .brokenLink, .misspeltLink, .linkToHeldBack, .linkLeavesContent, .pictureInText,
    .pictureInParagraph, .leadPictureInText,
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
      vi: "Ảnh chèn trong bài chưa được khai ở mục `anh`: `{lien_ket}`.",
      en: "The picture in the text is not declared under `anh`: `{lien_ket}`."),
    help: LocalizedText(
      vi:
        "Chỉ hồ sơ mới có ảnh. Khai ảnh ở mục `anh` với chú thích, tác giả, mô tả, bối cảnh rồi mới chèn; nếu không cần, bỏ ảnh khỏi bài.",
      en:
        "Only profiles have pictures. Declare it under `anh` with caption, author, description and context first; otherwise take it out of the text."
    ))
}

// Declared pictures inside a text: A841 and A842.
extension DiagnosticDefinition {
  static let pictureInParagraph = DiagnosticDefinition(
    "A841", .error,
    message: LocalizedText(
      vi: "Ảnh `{tep}` nằm lẫn trong một đoạn văn, một ô bảng hay một liên kết.",
      en: "The picture `{tep}` stands within a paragraph, a table or a link."),
    help: LocalizedText(
      vi: "Để ảnh đứng riêng một dòng, trên và dưới cách một dòng trống: `![]({tep})`.",
      en: "Give it a line of its own with an empty line above and below: `![]({tep})`."))

  static let leadPictureInText = DiagnosticDefinition(
    "A842", .warning,
    message: LocalizedText(
      vi: "Ảnh `{tep}` khai đầu tiên nên đã đứng ở đầu trang; trong bài không hiện lần nữa.",
      en: "The picture `{tep}` is the first, so it leads the page; it is not shown again here."),
    help: LocalizedText(
      vi: "Bỏ ảnh khỏi bài, hoặc khai một ảnh khác lên đầu mục `anh`.",
      en: "Take it out of the text, or put another one first under `anh`."))
}

package import Diagnostics

/// What can be wrong with documents on paper.
package enum TypesetDiagnostics {
  package static let all: [DiagnosticDefinition] = [
    .notTypeset, .typesettingTooDemanding, .refusedByTypesetter, .sideTooLong, .wrongPageCount,
    .outsidePage, .borrowedLetters, .missingLetters,
  ]
}

// What the program that typesets could not do: I001 to I003.
extension DiagnosticDefinition {
  static let notTypeset = DiagnosticDefinition(
    "I001", .error,
    message: LocalizedText(
      vi: "Không dàn được bản in `{tep}` ({ly_do}).",
      en: "The print document `{tep}` could not be typeset ({ly_do})."),
    help: LocalizedText(
      vi:
        "Dựng không có `--pdf` để đăng trang trước; gửi tệp này và dòng báo lỗi cho người bảo trì.",
      en:
        "Build without `--pdf` to publish the pages; send this file and the message to those who maintain the tool."
    ))

  static let typesettingTooDemanding = DiagnosticDefinition(
    "I002", .error,
    message: LocalizedText(
      vi: "Dàn bản in `{tep}` quá lâu hoặc quá tốn bộ nhớ nên đã dừng.",
      en: "Typesetting `{tep}` takes too much time or memory, so it was stopped."),
    help: LocalizedText(
      vi: "Thường do một bảng hoặc một đoạn quá dài. Chia nhỏ ra, hoặc chỉ giữ phần người đọc cần.",
      en:
        "The reason is mostly a huge table or paragraph. Split it, or keep what readers need."))

  static let refusedByTypesetter = DiagnosticDefinition(
    "I003", .warning,
    message: LocalizedText(
      vi: "Bản in `{tep}` thiếu `{dia_chi}`: bản in chỉ dùng ảnh và kiểu dáng có trong trang.",
      en: "The print document `{tep}` lacks `{dia_chi}`: print takes only files of the site."),
    help: LocalizedText(
      vi: "Chép tệp ấy vào cạnh hồ sơ rồi khai ở `anh`; nếu mẫu trang gọi tới thì sửa mẫu.",
      en: "Put the file beside the profile and name it under `anh`, or mend the template."))
}

// What does not fit its paper: I004 to I006.
extension DiagnosticDefinition {
  static let sideTooLong = DiagnosticDefinition(
    "I004", .warning,
    message: LocalizedText(
      vi:
        "`{tep}`: “{mat}” dài quá một trang {qua} mm, khoảng {dong} dòng. Phần dài nhất là “{phan}”, {cao} mm.",
      en:
        "`{tep}`: the side “{mat}” is {qua} mm too long for its page, about {dong} lines. Its longest part is “{phan}”, {cao} mm."
    ),
    help: LocalizedText(
      vi:
        "Rút gọn phần ấy trong hồ sơ chừng số dòng đã nêu. Chưa có chữ nào bị cắt: phần thừa đang nằm ở trang sau.",
      en:
        "Shorten that part of the profile by as many lines. Nothing was cut off: what is too much stands on a further page."
    ))

  static let wrongPageCount = DiagnosticDefinition(
    "I005", .warning,
    message: LocalizedText(
      vi: "Bản in `{tep}` có {co} trang, phải là {can} trang.",
      en: "The print document `{tep}` has {co} pages instead of {can}."),
    help: LocalizedText(
      vi: "Rút gọn hoặc viết thêm cho vừa số trang.",
      en: "Shorten or lengthen the text to fit the pages."))

  static let outsidePage = DiagnosticDefinition(
    "I006", .warning,
    message: LocalizedText(
      vi: "Trang {trang} của bản in `{tep}` có chỗ tràn khỏi khung trang {qua} mm: “{chu}”.",
      en: "On page {trang} of `{tep}` something leaves its area by {qua} mm: “{chu}”."),
    help: LocalizedText(
      vi: "Bảng nhiều cột thì bớt cột hoặc tách bảng; từ quá dài thì viết rời ra.",
      en: "Give a wide table fewer columns or split it; break a long word."))
}

// Letters: I007 and I008.
extension DiagnosticDefinition {
  static let borrowedLetters = DiagnosticDefinition(
    "I007", .warning,
    message: LocalizedText(
      vi: "Phông chữ in không có “{chu}”; bản in `{tep}` mượn của phông {phong}.",
      en: "The fonts of print lack “{chu}”; `{tep}` borrows from {phong}."),
    help: LocalizedText(
      vi: "Thay bằng chữ hoặc dấu thông thường. Biểu tượng cảm xúc không nên có trong bản in.",
      en: "Write an ordinary letter or mark instead. Paper is no place for emoji."))

  static let missingLetters = DiagnosticDefinition(
    "I008", .warning,
    message: LocalizedText(
      vi: "Máy không có phông nào in được “{chu}”; trong bản in `{tep}` chỗ ấy là ô trống.",
      en: "No font of this machine has “{chu}”; in `{tep}` there is an empty box instead."),
    help: LocalizedText(
      vi: "Thay bằng chữ hoặc dấu thông thường.", en: "Write an ordinary letter or mark instead."))
}

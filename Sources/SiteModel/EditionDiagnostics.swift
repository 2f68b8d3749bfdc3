package import Diagnostics

/// What can be wrong with the profiles that bulletins and sessions take.
enum EditionsCatalogue {
  static let all: [DiagnosticDefinition] = [
    .unknownProfile, .misspeltProfile, .heldBackProfile, .repeatedProfile, .emptyBulletin,
    .storiesOverLimit,
  ]
}

extension DiagnosticDefinition {
  package static let unknownProfile = DiagnosticDefinition(
    "I060", .error,
    message: LocalizedText(vi: "Không có hồ sơ `{ma}`.", en: "There is no profile `{ma}`."),
    help: LocalizedText(
      vi: "Viết năm và tên tệp của hồ sơ, không có đuôi: `2024/to-may-tu-quan-an-toan`.",
      en:
        "Write the year and the name of its file without the suffix: `2024/to-may-tu-quan-an-toan`."
    ))

  package static let misspeltProfile = DiagnosticDefinition(
    "I061", .error,
    message: LocalizedText(
      vi: "Không có hồ sơ `{ma}`; có phải là `{goi_y}`?",
      en: "There is no profile `{ma}`; did you mean `{goi_y}`?"),
    help: LocalizedText(
      vi: "Sửa thành `{goi_y}`, hoặc xóa khỏi danh sách.",
      en: "Change it to `{goi_y}`, or take it off the list."))

  static let heldBackProfile = DiagnosticDefinition(
    "I062", .warning,
    message: LocalizedText(
      vi: "Hồ sơ `{ma}` chưa được đăng trên kênh “{kenh}” nên bị để ra ngoài.",
      en: "The profile `{ma}` may not go out on “{kenh}” and is left out."),
    help: LocalizedText(
      vi: "Bổ sung điều còn thiếu trong hồ sơ, hoặc bỏ hồ sơ khỏi danh sách này.",
      en: "Add what the profile lacks, or take it off this list."))

  static let repeatedProfile = DiagnosticDefinition(
    "I063", .warning,
    message: LocalizedText(
      vi: "Hồ sơ `{ma}` đã có ở trên; chỉ lấy một lần.",
      en: "The profile `{ma}` is named above; it is taken once."),
    help: LocalizedText(vi: "Xóa lần nhắc thứ hai.", en: "Delete the second mention."))

  static let emptyBulletin = DiagnosticDefinition(
    "I064", .warning,
    message: LocalizedText(
      vi: "Bản tin không có bài nào được phép đăng.",
      en: "The bulletin has no story that may be published."),
    help: LocalizedText(
      vi: "Nới điều kiện ở `chon`, hoặc xem các hồ sơ trong danh sách còn thiếu gì.",
      en: "Ask for less under `chon`, or see what the listed profiles lack."))

  static let storiesOverLimit = DiagnosticDefinition(
    "I065", .note,
    message: LocalizedText(
      vi: "Có {so} hồ sơ hợp điều kiện; bản tin lấy {gioi_han} hồ sơ mới nhất.",
      en: "{so} profiles fit; the bulletin takes the newest {gioi_han}."),
    help: LocalizedText(
      vi: "Muốn lấy nhiều hơn, thêm `toi_da` vào `chon`; muốn tự chọn, dùng danh sách `ho_so`.",
      en: "For more, add `toi_da` to `chon`; to choose by hand, use the list `ho_so`."))
}

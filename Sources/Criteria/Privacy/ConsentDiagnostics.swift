import Diagnostics

// What a picture or a consent says that no build can put right.
extension DiagnosticDefinition {
  static let picturedPapers = DiagnosticDefinition(
    "R618", .error,
    message: LocalizedText(
      vi: "Ảnh này chụp rõ giấy tờ nên không được đăng.",
      en: "This picture shows papers that can be read, so it may not be published."),
    help: LocalizedText(
      vi: "Chọn ảnh khác, hoặc che kín giấy tờ trên ảnh rồi ghi `co_giay_to: không`.",
      en: "Choose another, or cover the papers on it and write `co_giay_to: không`."))

  static let portraitOfNobody = DiagnosticDefinition(
    "R619", .error,
    message: LocalizedText(
      vi: "Ảnh chân dung này chưa ghi người trong ảnh.",
      en: "This portrait does not say whom it shows."),
    help: LocalizedText(
      vi:
        "Ghi họ tên vào `nguoi_trong_anh: […]`, và ghi `ảnh` vào `noi_dung` trong phần `dong_y` của người ấy.",
      en:
        "Put the name into `nguoi_trong_anh: […]`, and `ảnh` into `noi_dung` of their consent in `dong_y`."
    ))

  static let representativeOfNobody = DiagnosticDefinition(
    "R620", .error,
    message: LocalizedText(
      vi: "Người đại diện này chưa cho biết đồng ý thay cho em nào trong `nhan_vat`.",
      en: "This representative does not say for which child of `nhan_vat` they agree."),
    help: LocalizedText(
      vi: "Ghi tên em vào `dai_dien_cho`, đúng như ở `ho_ten` trong `nhan_vat`.",
      en: "Put the child's name into `dai_dien_cho`, as it stands at `ho_ten` in `nhan_vat`."))
}

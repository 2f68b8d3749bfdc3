import Diagnostics

extension DiagnosticDefinition {
  static let withheldName = DiagnosticDefinition(
    "R641", .error,
    message: LocalizedText(
      vi:
        "Ở đây có tên một người mà hồ sơ `{ho_so}` đang được giữ lại, hoặc người ấy đã rút lại đồng ý.",
      en:
        "This names someone whose profile `{ho_so}` is held back, or who has withdrawn consent."),
    help: LocalizedText(
      vi:
        "Bỏ tên này khỏi bài. Nếu đây là một người khác trùng tên, hoặc người ấy đồng ý được nêu tên trong bài này, kê người ấy vào `nhan_vat` và ghi sự đồng ý vào `dong_y` của chính hồ sơ này.",
      en:
        "Remove the name. If this is someone else of the same name, or they agreed to be named here, list them in `nhan_vat` and put their consent into `dong_y` of this very profile."
    ),
    isSensitive: true)

  static let leakedName = DiagnosticDefinition(
    "R642", .error,
    message: LocalizedText(
      vi: "Trang `{trang}` nêu tên một người chỉ có trong hồ sơ đang được giữ lại.",
      en: "The page `{trang}` names someone who stands only in a profile that is held back."),
    help: LocalizedText(
      vi:
        "Tên này không có trong bài nào được đăng, nên có thể nằm trong `to-chuc.yml`, `don-vi.csv` hoặc trong khuôn mẫu ở `templates/`; tìm và bỏ ở đó. Trang cũ vẫn giữ nguyên, chưa có gì được đăng.",
      en:
        "No published story holds the name, so it may come from `to-chuc.yml`, `don-vi.csv` or a template in `templates/`; find and remove it there. The old site stays; nothing was published."
    ))
}

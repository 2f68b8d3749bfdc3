package import Diagnostics

/// What can be wrong with the values of bulletins and sessions.
package enum DocumentsCatalogue {
  package static let all: [DiagnosticDefinition] = [
    .notATime, .agendaBackwards, .moreWomenThanPeople, .twoChoices, .noChoice, .periodBackwards,
    .notABleed,
  ]
}

extension DiagnosticDefinition {
  package static let notATime = DiagnosticDefinition(
    "I050", .error,
    message: LocalizedText(
      vi: "`{khoa}` không phải là giờ trong ngày: “{gia_tri}”.",
      en: "`{khoa}` is not a time of day: “{gia_tri}”."),
    help: LocalizedText(
      vi: "Viết `7 giờ 30`, `7h30` hoặc `13 giờ`; buổi chiều tính từ 13 giờ.",
      en: "Write `7 giờ 30`, `7h30` or `13 giờ`, counting to 24."))

  package static let agendaBackwards = DiagnosticDefinition(
    "I051", .warning,
    message: LocalizedText(
      vi: "Chương trình chạy lùi: {gio} đứng sau {truoc}.",
      en: "The agenda runs backwards: {gio} comes after {truoc}."),
    help: LocalizedText(
      vi: "Xếp các phần việc theo thứ tự giờ; buổi chiều viết `13 giờ`, không viết `1 giờ`.",
      en: "Put the items in the order of their times; write the afternoon as `13 giờ`."))

  package static let moreWomenThanPeople = DiagnosticDefinition(
    "I052", .error,
    message: LocalizedText(
      vi: "Số nữ ({nu}) nhiều hơn số người dự ({du}).",
      en: "There are more women ({nu}) than people present ({du})."),
    help: LocalizedText(
      vi: "Xem lại danh sách điểm danh; `so_nu` là số nữ trong `so_du`.",
      en: "Look at the sign-in sheet; `so_nu` counts the women among `so_du`."))

  package static let twoChoices = DiagnosticDefinition(
    "I053", .error,
    message: LocalizedText(
      vi: "Bản tin vừa có danh sách `ho_so` vừa có điều kiện `chon`.",
      en: "The bulletin has both a list `ho_so` and a query `chon`."),
    help: LocalizedText(
      vi: "Giữ một trong hai: `ho_so` khi tự chọn bài, `chon` khi lấy bài theo điều kiện.",
      en: "Keep one: `ho_so` to choose stories by hand, `chon` to take those that fit."))

  package static let noChoice = DiagnosticDefinition(
    "I054", .error,
    message: LocalizedText(
      vi: "Bản tin chưa nói lấy những bài nào.",
      en: "The bulletin does not say which stories it takes."),
    help: LocalizedText(
      vi:
        "Thêm `ho_so: [2024/to-may-tu-quan-an-toan, …]`, hoặc `chon: {tu: 01/07/2024, den: 30/09/2024}`.",
      en:
        "Add `ho_so: [2024/to-may-tu-quan-an-toan, …]` or `chon: {tu: 01/07/2024, den: 30/09/2024}`."
    ))

  package static let periodBackwards = DiagnosticDefinition(
    "I055", .error,
    message: LocalizedText(
      vi: "Khoảng thời gian kết thúc ({den}) trước khi bắt đầu ({tu}).",
      en: "The period ends ({den}) before it begins ({tu})."),
    help: LocalizedText(
      vi: "`tu` là ngày đầu, `den` là ngày cuối.",
      en: "`tu` is the first day, `den` the last."))

  package static let notABleed = DiagnosticDefinition(
    "I056", .error,
    message: LocalizedText(
      vi: "Tràn lề không đọc được: “{gia_tri}”.", en: "The bleed cannot be read: “{gia_tri}”."),
    help: LocalizedText(
      vi: "Viết số mi-li-mét, từ 0 đến 10: `tran_le: 3 mm`. Nhà in thường cần 3 mm.",
      en: "Write millimetres, 0 to 10: `tran_le: 3 mm`. Print shops usually want 3 mm."))
}

package import Diagnostics

/// What can be wrong with a review report.
package enum ReportCatalogue {
  package static let all: [DiagnosticDefinition] = [
    .unknownTable, .unknownFigure, .strangeMarker, .contradictedFigure, .reportPeriodBackwards,
    .tableInParagraph, .unknownAnnex, .reportBeforePeriodEnds,
  ]
}

extension DiagnosticDefinition {
  package static let unknownTable = DiagnosticDefinition(
    "K001", .error,
    message: LocalizedText(
      vi: "Không có bảng nào tên là `{ten}`.", en: "There is no table called `{ten}`."),
    help: LocalizedText(
      vi: "{goi_y}Các bảng: {danh_sach}.", en: "{goi_y}The tables are: {danh_sach}."))

  package static let unknownFigure = DiagnosticDefinition(
    "K002", .error,
    message: LocalizedText(
      vi: "Không có số liệu nào tên là `{ten}`.", en: "There is no figure called `{ten}`."),
    help: LocalizedText(
      vi: "{goi_y}Các số liệu: {danh_sach}.", en: "{goi_y}The figures are: {danh_sach}."))

  package static let strangeMarker = DiagnosticDefinition(
    "K003", .error,
    message: LocalizedText(
      vi: "Không rõ `{ghi}` đứng cho cái gì.", en: "It is not clear what `{ghi}` stands for."),
    help: LocalizedText(
      vi:
        "Viết `[[bang: tên-bảng]]` trên một dòng riêng cho một bảng, `[[so: tên-số]]` trong câu cho một số liệu.",
      en:
        "Write `[[bang: table]]` on a line by itself for a table, `[[so: figure]]` in a sentence for a figure."
    ))

  package static let contradictedFigure = DiagnosticDefinition(
    "K004", .warning,
    message: LocalizedText(
      vi: "Bài ghi {ghi}, hồ sơ trong kỳ cho thấy {dung} (`{ten}`).",
      en: "The text says {ghi}, the profiles of the period give {dung} (`{ten}`)."),
    help: LocalizedText(
      vi:
        "Viết `[[so: {ten}]]` để số tự điền; nếu con số đúng là {ghi}, tìm hồ sơ còn thiếu hoặc ghi sai ngày.",
      en:
        "Write `[[so: {ten}]]` to have it filled in; if {ghi} is right, look for the profile that is missing or has a wrong date."
    ))

  package static let reportPeriodBackwards = DiagnosticDefinition(
    "K005", .error,
    message: LocalizedText(
      vi: "Kỳ báo cáo chạy lùi: từ {tu} đến {den}.",
      en: "The period runs backwards: from {tu} to {den}."),
    help: LocalizedText(
      vi: "Xem lại `tu` và `den`; ngày đầu kỳ không thể sau ngày cuối kỳ.",
      en: "Look at `tu` and `den`; the first day cannot come after the last."))

  package static let tableInParagraph = DiagnosticDefinition(
    "K006", .error,
    message: LocalizedText(
      vi: "Bảng `{ten}` phải đứng riêng một dòng.",
      en: "The table `{ten}` must stand on a line by itself."),
    help: LocalizedText(
      vi: "Đưa `[[bang: {ten}]]` xuống một dòng riêng, trước và sau để trống một dòng.",
      en: "Put `[[bang: {ten}]]` on its own line, with an empty line before and after."))

  package static let unknownAnnex = DiagnosticDefinition(
    "K007", .error,
    message: LocalizedText(
      vi: "Không có phụ lục nào tên là `{ten}`.", en: "There is no annex called `{ten}`."),
    help: LocalizedText(
      vi: "{goi_y}Các phụ lục: {danh_sach}.", en: "{goi_y}The annexes are: {danh_sach}."))

  package static let reportBeforePeriodEnds = DiagnosticDefinition(
    "K008", .warning,
    message: LocalizedText(
      vi: "Báo cáo đề ngày {ngay}, trước khi kỳ báo cáo kết thúc ({den}).",
      en: "The report is dated {ngay}, before its period ends ({den})."),
    help: LocalizedText(
      vi: "Lùi ngày ký, hoặc chốt số liệu sớm hơn bằng `den`.",
      en: "Date it later, or end the period earlier with `den`."))
}

package import Diagnostics

/// What can be wrong with the front matter of a radio programme.
package enum BroadcastCatalogue {
  package static let all: [DiagnosticDefinition] = [
    .notADuration, .unknownVoice,
  ]
}

extension DiagnosticDefinition {
  static let notADuration = DiagnosticDefinition(
    "V910", .error,
    message: LocalizedText(
      vi: "`{khoa}` không phải là thời lượng: “{gia_tri}”.",
      en: "`{khoa}` is not a length of time: “{gia_tri}”."),
    help: LocalizedText(
      vi: "Viết như `5 phút`, `5 phút 30 giây` hoặc `12 giây`.",
      en: "Write `5 phút`, `5 phút 30 giây` or `12 giây`."))

  static let unknownVoice = DiagnosticDefinition(
    "V911", .error,
    message: LocalizedText(
      vi: "Không có vai đọc nào tên là “{vai}”.", en: "There is no announcer called “{vai}”."),
    help: LocalizedText(
      vi: "Dùng một trong các vai: {danh_sach}; hoặc thêm vai này vào mục `vai` của chương trình.",
      en: "Use one of {danh_sach}, or add it to the programme's `vai`."))
}

import Diagnostics

/// What can be wrong with the schemas themselves.
enum SchemaDiagnostics {
  static let all: [DiagnosticDefinition] = [
    .duplicateCriterion,
    .unknownBase,
    .circularBase,
    .unknownAlternative,
    .conflictingCriterion,
    .badBound,
    .badTolerance,
    .alternativeForOthers,
  ]
}

extension DiagnosticDefinition {
  static let duplicateCriterion = DiagnosticDefinition(
    "C250", .error,
    message: LocalizedText(
      vi: "Hai tiêu chí cùng mang mã `{ma}` trong một phong trào.",
      en: "Two criteria of one movement have the code `{ma}`."),
    help: LocalizedText(
      vi: "Mỗi tiêu chí cần một mã riêng; đổi một trong hai mã.",
      en: "Every criterion needs a code of its own; change one of them."))

  static let unknownBase = DiagnosticDefinition(
    "C251", .error,
    message: LocalizedText(
      vi: "Không có phong trào hay tiêu chí gốc nào tên là `{ma}` để kế thừa.",
      en: "There is no movement or base `{ma}` to take over."),
    help: LocalizedText(
      vi: "Dùng tên tệp trong `content/phong-trao/`, không có đuôi `.md`.",
      en: "Use the name of a file in `content/phong-trao/`, without `.md`."))

  static let circularBase = DiagnosticDefinition(
    "C252", .error,
    message: LocalizedText(
      vi: "Các phong trào kế thừa vòng tròn, quay lại `{ma}`.",
      en: "The movements take each other over in a circle, back to `{ma}`."),
    help: LocalizedText(
      vi: "Bỏ một dòng `ke_thua` trong vòng này.",
      en: "Remove one `ke_thua` of the circle."))

  static let unknownAlternative = DiagnosticDefinition(
    "C253", .error,
    message: LocalizedText(
      vi: "`it_nhat_mot` nhắc đến tiêu chí `{ma}` không có trong phong trào.",
      en: "`it_nhat_mot` names the criterion `{ma}`, which the movement does not have."),
    help: LocalizedText(
      vi: "Dùng mã của một tiêu chí trong phong trào: {danh_sach}.",
      en: "Use the code of one of its criteria: {danh_sach}."))

  static let conflictingCriterion = DiagnosticDefinition(
    "C254", .error,
    message: LocalizedText(
      vi: "Tiêu chí `{ma}` ở đây có kiểu “{kieu}”, nơi khác lại là “{kieu_truoc}”.",
      en: "The criterion `{ma}` is “{kieu}” here and “{kieu_truoc}” elsewhere."),
    help: LocalizedText(
      vi: "Một mã phải cùng một kiểu ở mọi phong trào; đổi mã hoặc thống nhất kiểu.",
      en: "A code must have one type in all movements; rename it or make the types agree."))

  static let badBound = DiagnosticDefinition(
    "C255", .error,
    message: LocalizedText(
      vi: "Giới hạn `{khoa}` không đọc được: “{gia_tri}”.",
      en: "The bound `{khoa}` cannot be read: “{gia_tri}”."),
    help: LocalizedText(
      vi: "Viết một con số; với kiểu tiền, viết cả đơn vị, ví dụ `10 tỷ đồng`.",
      en: "Write a number; for money with its unit, for example `10 tỷ đồng`."))

  static let badTolerance = DiagnosticDefinition(
    "C256", .error,
    message: LocalizedText(
      vi: "Sai số không đọc được: “{gia_tri}”.",
      en: "The tolerance cannot be read: “{gia_tri}”."),
    help: LocalizedText(
      vi: "Viết phần trăm từ 0% đến 100%, ví dụ `sai_so: 1%`.",
      en: "Write a percentage from 0% to 100%, for example `sai_so: 1%`."))

  static let alternativeForOthers = DiagnosticDefinition(
    "C257", .error,
    message: LocalizedText(
      vi:
        "`it_nhat_mot` ở đây dành cho {doi_tuong}, nhưng tiêu chí `{ma}` chỉ áp dụng cho {ap_dung}.",
      en: "This `it_nhat_mot` is for {doi_tuong}, but the criterion `{ma}` is for {ap_dung} only."),
    help: LocalizedText(
      vi: "Bỏ `{ma}` khỏi nhóm này, hoặc sửa `ap_dung` của một trong hai.",
      en: "Take `{ma}` out of this group, or change `ap_dung` of one of the two."))
}

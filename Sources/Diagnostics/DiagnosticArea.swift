/// What a code's first letter says: the part of the work in which the diagnostic is made.
package enum DiagnosticArea: Character, CaseIterable, Sendable {
  case files = "F"
  case frontMatter = "Y"
  case profiles = "P"
  case criteria = "C"
  case privacy = "R"
  case crossChecks = "D"
  case markup = "M"
  case pictures = "A"
  case site = "S"
  case tree = "B"
  case templates = "T"
  case radio = "V"
  case print = "I"
  case reports = "K"

  package var title: LocalizedText {
    switch self {
    case .files: LocalizedText(vi: "Bảng mã của tệp", en: "Encodings of files")
    case .frontMatter: LocalizedText(vi: "Cách viết phần khai báo", en: "Front matter")
    case .profiles:
      LocalizedText(
        vi: "Hồ sơ, đơn vị, phong trào, tổ chức",
        en: "Profiles, units, movements, the organisation")
    case .criteria: LocalizedText(vi: "Tiêu chí và minh chứng", en: "Criteria and evidence")
    case .privacy: LocalizedText(vi: "Riêng tư và sự đồng ý", en: "Privacy and consent")
    case .crossChecks: LocalizedText(vi: "Đối chiếu", en: "Cross-checks")
    case .markup: LocalizedText(vi: "Bài viết", en: "Text")
    case .pictures: LocalizedText(vi: "Ảnh", en: "Pictures")
    case .site: LocalizedText(vi: "Trang và liên kết", en: "Pages and links")
    case .tree: LocalizedText(vi: "Tệp và thư mục", en: "Files and folders")
    case .templates: LocalizedText(vi: "Mẫu trang", en: "Templates")
    case .radio: LocalizedText(vi: "Phát thanh", en: "Radio")
    case .print: LocalizedText(vi: "In ấn", en: "Print")
    case .reports: LocalizedText(vi: "Báo cáo", en: "Reports")
    }
  }
}

extension DiagnosticDefinition {
  /// The area that the code's letter names.
  package var area: DiagnosticArea? { code.first.flatMap(DiagnosticArea.init) }
}

extension Severity {
  /// The word that people read: `lỗi`, `error`.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.error, .vietnamese): "lỗi"
    case (.warning, .vietnamese): "cảnh báo"
    case (.note, .vietnamese): "lưu ý"
    case (_, .english): rawValue
    }
  }
}

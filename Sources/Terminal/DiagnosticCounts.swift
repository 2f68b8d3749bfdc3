package import Diagnostics

extension [Diagnostic] {
  /// “2 lỗi, 1 cảnh báo”
  package func summary(in language: Language) -> String {
    let errors = count { $0.severity == .error }
    let warnings = count { $0.severity == .warning }
    return switch language {
    case .vietnamese: "\(errors) lỗi, \(warnings) cảnh báo"
    case .english:
      "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")"
    }
  }
}

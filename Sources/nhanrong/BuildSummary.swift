import Build
import Diagnostics
import VietnameseText

/// What a build says at its end: what is held back and why, and one line that sums it all up.
struct BuildSummary {
  let report: BuildReport
  let output: String
  let elapsed: String
  let language: Language
  let showsDrafts: Bool

  /// How many held-back profiles are listed one by one.
  private static let longestList = 20

  var text: String { heldBackList + targets + lastLine }

  /// One line on the plan's targets: `Chỉ tiêu: T1 13/19 chưa đạt · T2 5/2 đạt`.
  private var targets: String {
    guard !report.targets.isEmpty, report.outcome != .refused else { return "" }
    let list = report.targets.map { target in
      let verdict =
        switch target.isMet {
        case true?: LocalizedText(vi: "đạt", en: "met")
        case false?: LocalizedText(vi: "chưa đạt", en: "not met")
        case nil: LocalizedText(vi: "ưu tiên", en: "preferred")
        }
      return "\(target.code) \(target.reached)/\(target.goal) \(verdict[language])"
    }
    let title = LocalizedText(
      vi: "Chỉ tiêu, tính trên mọi hồ sơ: ", en: "Targets, counted on all profiles: ")
    return title[language] + list.joined(separator: " · ") + "\n"
  }

  private var heldBackList: String {
    guard !report.heldBack.isEmpty else { return "" }
    let title =
      showsDrafts
      ? LocalizedText(vi: "Chưa công bố, có dấu bản nháp:", en: "Not public, marked as drafts:")
      : LocalizedText(vi: "Giữ lại, chưa công bố:", en: "Held back, not published:")
    var text = title[language] + "\n"
    for held in report.heldBack.prefix(Self.longestList) {
      text += "  \(held.file): \(held.reasons.map { $0[language] }.joined(separator: "; "))\n"
    }
    let rest = report.heldBack.count - Self.longestList
    if rest > 0 {
      text +=
        LocalizedText(vi: "  … và \(rest) hồ sơ nữa\n", en: "  … and \(rest) more\n")[language]
    }
    return text
  }

  private var lastLine: String {
    let words =
      switch report.outcome {
      case .refused:
        LocalizedText(
          vi:
            "\(counts(.vietnamese)). Không công bố gì; trang cũ trong \(output) giữ nguyên. Mất \(elapsed).",
          en:
            "\(counts(.english)). Nothing was published; the old site in \(output) stays. Took \(elapsed)."
        )
      case .unchanged:
        LocalizedText(
          vi: "Không có gì thay đổi: \(published(.vietnamese)). Mất \(elapsed).",
          en: "Nothing has changed: \(published(.english)). Took \(elapsed).")
      case .published(let written, let kept, let removed):
        LocalizedText(
          vi: """
            \(showsDrafts ? "Đã dựng bản đọc soát" : "Đã công bố") \(published(.vietnamese)). \(number(written)) tệp mới, \
            \(number(kept)) tệp giữ nguyên, \(number(removed)) tệp bỏ đi; mất \(elapsed).
            """,
          en: """
            \(showsDrafts ? "Built for proof-reading:" : "Published") \(published(.english)). \(number(written)) files new, \
            \(number(kept)) kept, \(number(removed)) removed; took \(elapsed).
            """)
      }
    return words[language] + "\n"
  }

  private func published(_ language: Language) -> String {
    let (profiles, pages) = (number(report.profiles), number(report.pages))
    let held = heldBackByReason(language)
    return LocalizedText(
      vi: "\(profiles) hồ sơ, \(pages) trang trong \(output)"
        + (held.isEmpty ? "" : "; \(showsDrafts ? "trong đó chưa công bố" : "giữ lại") \(held)"),
      en: "\(profiles) profiles, \(pages) pages in \(output)"
        + (held.isEmpty ? "" : "; \(showsDrafts ? "of them not public" : "held back") \(held)"))[
        language]
  }

  /// “2 hồ sơ (1: mới ở bước “đăng ký”; 1: …)”: the first reason of each, counted.
  private func heldBackByReason(_ language: Language) -> String {
    guard !report.heldBack.isEmpty else { return "" }
    var counts = [String: Int]()
    for held in report.heldBack { counts[held.reasons.first?[language] ?? "", default: 0] += 1 }
    let reasons = counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
    let list = reasons.prefix(4).map { "\(number($0.value)): \($0.key)" }
    let total = number(report.heldBack.count)
    return (language == .vietnamese ? "\(total) hồ sơ (" : "\(total) (")
      + (list + (reasons.count > 4 ? ["…"] : [])).joined(separator: "; ") + ")"
  }

  private func counts(_ language: Language) -> String {
    report.diagnostics.summary(in: language)
  }

  private func number(_ value: Int) -> String { VietnameseNumber.format(value) }
}

extension [Diagnostic] {
  /// “2 lỗi, 1 cảnh báo”
  func summary(in language: Language) -> String {
    let errors = count { $0.severity == .error }
    let warnings = count { $0.severity == .warning }
    return switch language {
    case .vietnamese: "\(errors) lỗi, \(warnings) cảnh báo"
    case .english:
      "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")"
    }
  }
}

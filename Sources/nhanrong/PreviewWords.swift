import Build
import Diagnostics
import Preview

/// What the preview says on the terminal.
enum PreviewWords {
  /// How many changed files are named.
  private static let longestList = 5

  static func address(_ port: UInt16, drafts: Bool) -> LocalizedText {
    let address = "http://127.0.0.1:\(port)/"
    let marked =
      drafts
      ? LocalizedText(vi: ", có cả hồ sơ chưa công bố", en: ", with what is not public yet")
      : LocalizedText(vi: "", en: "")
    return LocalizedText(
      vi: "Xem thử tại \(address)\(marked.vietnamese). Ctrl-C để dừng.",
      en: "Preview at \(address)\(marked.english). Ctrl-C to stop.")
  }

  static func saved(_ files: [String], at time: String) -> LocalizedText {
    let rest = files.count - longestList
    let names = files.prefix(longestList).joined(separator: ", ")
    let title = "\n── \(time) ── \(names)"
    guard rest > 0 else { return LocalizedText(vi: title + "\n", en: title + "\n") }
    return LocalizedText(vi: "\(title) và \(rest) tệp nữa\n", en: "\(title) and \(rest) more\n")
  }

  static func built(_ result: PreviewBuilds.Result) -> LocalizedText {
    let counts = { (language: Language) in result.diagnostics.summary(in: language) }
    guard !result.isRefused, let report = result.report else {
      return LocalizedText(
        vi: "\(counts(.vietnamese)). Trang cũ giữ nguyên. Mất \(result.elapsed).",
        en: "\(counts(.english)). The old page stays. Took \(result.elapsed).")
    }
    return LocalizedText(
      vi: """
        Đã dựng \(report.profiles) hồ sơ, \(report.pages) trang: \(counts(.vietnamese)). \
        Mất \(result.elapsed).
        """,
      en: """
        Built \(report.profiles) profiles, \(report.pages) pages: \(counts(.english)). \
        Took \(result.elapsed).
        """)
  }

  /// On the button, when no finding is the reason.
  static let notBuilt = LocalizedText(vi: "chưa dựng lại được", en: "not rebuilt")

  static func reloaded(after time: Duration) -> LocalizedText {
    let hundredths = Int((time / .milliseconds(10)).rounded())
    let digits = (hundredths % 100 < 10 ? "0" : "") + String(hundredths % 100)
    return LocalizedText(
      vi: "Trang đã tải lại, \(hundredths / 100),\(digits) giây sau khi lưu.",
      en: "The page has reloaded, \(hundredths / 100).\(digits) s after the save.")
  }

  static func failure(_ failure: PreviewServer.Failure, port: UInt16) -> LocalizedText {
    switch failure {
    case .taken(let free):
      let way = way(free)
      return LocalizedText(
        vi: "Cổng \(port) đang có chương trình khác dùng. \(way.vietnamese)",
        en: "Port \(port) is in use by another program. \(way.english)")
    case .forbidden(let free):
      let way = way(free)
      return LocalizedText(
        vi: "Tài khoản đang dùng không được mở cổng \(port). \(way.vietnamese)",
        en: "This account may not use port \(port). \(way.english)")
    case .system(let number):
      return LocalizedText(
        vi: "Không mở được cổng \(port) của 127.0.0.1 (mã \(number) của hệ thống).",
        en: "Port \(port) of 127.0.0.1 could not be opened (the system's number \(number)).")
    }
  }

  private static func way(_ free: UInt16?) -> LocalizedText {
    guard let free else {
      return LocalizedText(
        vi: "Chọn cổng khác bằng `--port`.", en: "Choose another with `--port`.")
    }
    return LocalizedText(
      vi: "Cổng \(free) còn trống: thêm `--port \(free)`.",
      en: "Port \(free) is free: add `--port \(free)`.")
  }
}

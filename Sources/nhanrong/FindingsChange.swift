import Diagnostics

/// What has come and what has gone between two checks. A finding that has only moved is the same.
struct FindingsChange {
  private struct Finding: Hashable {
    let code: String
    let file: String
    let message: String
  }

  private let added: Int
  private let removed: Int

  init(from old: [Diagnostic], to new: [Diagnostic]) {
    var counts = [Finding: Int]()
    for diagnostic in new { counts[Self.finding(diagnostic), default: 0] += 1 }
    for diagnostic in old { counts[Self.finding(diagnostic), default: 0] -= 1 }
    added = counts.values.reduce(0) { $0 + max($1, 0) }
    removed = counts.values.reduce(0) { $0 + max(-$1, 0) }
  }

  private static func finding(_ diagnostic: Diagnostic) -> Finding {
    Finding(
      code: diagnostic.code, file: diagnostic.location.file,
      message: diagnostic.message(in: .vietnamese))
  }

  var text: LocalizedText {
    LocalizedText(
      vi: "So với lần trước: hết \(removed), thêm \(added).",
      en: "Since the last check: \(removed) gone, \(added) new.")
  }
}

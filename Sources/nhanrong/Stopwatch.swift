import Build
import Diagnostics
import Locks

/// Tells how long the stages of a build take, and shows on a terminal which one is running.
final class Stopwatch: Sendable {
  private struct State {
    var stages = [(stage: BuildStage, start: ContinuousClock.Instant)]()
  }

  private let state = Locked(State())
  private let begin = ContinuousClock.now
  private let language: Language
  private let showsProgress: Bool

  init(language: Language, showsProgress: Bool) {
    self.language = language
    self.showsProgress = showsProgress
  }

  func start(_ stage: BuildStage) {
    state.withLock { $0.stages.append((stage, .now)) }
    if showsProgress {
      Console.standardError.write("\r\u{1B}[K\(stage.description(in: language))…")
    }
  }

  /// Clears the progress line.
  func finish() {
    if showsProgress { Console.standardError.write("\r\u{1B}[K") }
  }

  var elapsed: Duration { ContinuousClock.now - begin }

  /// One line for each stage.
  var table: String {
    let stages = state.withLock { $0.stages }
    let ends = stages.dropFirst().map(\.start) + [.now]
    return zip(stages, ends).map { stage, end in
      "  \(seconds(end - stage.start))  \(stage.stage.description(in: language))\n"
    }.joined()
  }

  /// “0,42 giây”
  func seconds(_ duration: Duration) -> String {
    let hundredths = Int((duration / .milliseconds(10)).rounded())
    let fraction = hundredths % 100
    let digits = "\(fraction < 10 ? "0" : "")\(fraction)"
    return switch language {
    case .vietnamese: "\(hundredths / 100),\(digits) giây"
    case .english: "\(hundredths / 100).\(digits) s"
    }
  }
}

extension BuildStage {
  fileprivate func description(in language: Language) -> String {
    let text =
      switch self {
      case .compare: LocalizedText(vi: "So với lần trước", en: "Comparing with the last build")
      case .read: LocalizedText(vi: "Đọc và kiểm tra", en: "Reading and checking")
      case .arrange: LocalizedText(vi: "Sắp xếp", en: "Arranging")
      case .pictures: LocalizedText(vi: "Xử lý ảnh", en: "Preparing pictures")
      case .render: LocalizedText(vi: "Dựng trang", en: "Rendering")
      case .typeset: LocalizedText(vi: "Dàn bản in", en: "Typesetting")
      case .documents: LocalizedText(vi: "Làm tệp Word", en: "Making Word files")
      case .publish: LocalizedText(vi: "Công bố", en: "Publishing")
      }
    return text[language]
  }
}

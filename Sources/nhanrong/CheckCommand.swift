import ArgumentParser
import Build
import Diagnostics

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Kiểm tra nội dung mà không dựng trang.",
    discussion: "Không chỉ tệp nào thì kiểm tra tất cả.")

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Chỉ báo về các tệp hoặc thư mục này.", valueName: "đường-dẫn"))
  var paths: [String] = []

  @Option(help: "Dạng kết quả: text, json hoặc sarif.")
  var format = Format.text

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  @Flag(help: "Kiểm tra lại mỗi khi lưu tệp, cho tới khi bấm Ctrl-C.")
  var watch = false

  func validate() throws {
    if watch, format != .text {
      throw ValidationError(
        "--watch chỉ dùng với --format text. / --watch goes with --format text only.")
    }
  }

  func run() async throws {
    let selected = try paths.map { path in
      guard let inside = SourceFiles.path(of: path, relativeTo: common.root) else {
        throw ValidationError("Không tìm thấy `\(path)`. / `\(path)` was not found.")
      }
      return inside
    }
    let log = WorkLog()
    Watchdog.watch(log, language: common.language)
    do {
      guard !watch else { return try await keepChecking(selected, log) }
      let diagnostics = try await check(selected, log)
      let limit: Severity = common.strict ? .warning : .error
      if diagnostics.contains(where: { $0.severity >= limit }) {
        throw ExitStatus.contentHasErrors
      }
    } catch let failure as BuildFailure {
      throw common.fail(failure)
    }
  }

  /// One check, shown; the findings that were asked for.
  private func check(_ selected: [String], _ log: WorkLog) async throws -> [Diagnostic] {
    let stopwatch = Stopwatch(language: common.language, showsProgress: false)
    let report = try await ContentChecker(
      root: common.root, date: common.today, jobs: common.workerCount, log: log
    ).check()
    let diagnostics = report.diagnostics.filter { diagnostic in
      let file = diagnostic.location.file
      return selected.isEmpty
        || selected.contains { $0.isEmpty || file == $0 || file.hasPrefix($0 + "/") }
    }
    show(diagnostics, profiles: report.profiles, stopwatch)
    return diagnostics
  }

  /// Checks once, then again after every save. What cannot be read at the beginning ends it; later
  /// it may be a save that is not finished, or a file that comes back.
  private func keepChecking(_ selected: [String], _ log: WorkLog) async throws {
    let console = Console.standardOutput
    ContentWatch.endOnInterrupt()
    var changes = ContentWatch(root: common.root)
    beginScreen(console)
    var last = try await check(selected, log)
    while true {
      waitingLine(console)
      try await changes.change()
      beginScreen(console)
      do {
        let now = try await check(selected, log)
        console.write(FindingsChange(from: last, to: now).text[common.language] + "\n")
        last = now
      } catch let failure as BuildFailure {
        _ = common.fail(failure)
      }
    }
  }

  /// Each check on a screen of its own, or under a line where output is kept.
  private func beginScreen(_ console: Console) {
    let time = "── \(ContentWatch.clock) ──\n"
    console.write(console.isTerminal ? "\u{1B}[2J\u{1B}[3J\u{1B}[H" + time : "\n" + time)
  }

  private func waitingLine(_ console: Console) {
    console.write(
      LocalizedText(
        vi: "Chờ lần lưu tiếp theo; Ctrl-C để dừng.\n",
        en: "Waiting for the next save; Ctrl-C to stop.\n")[common.language])
  }

  private func show(_ diagnostics: [Diagnostic], profiles: Int, _ stopwatch: Stopwatch) {
    let console = Console.standardOutput
    let shown = common.quiet ? diagnostics.filter { $0.severity == .error } : diagnostics
    switch format {
    case .json: return console.write(JSONRenderer(language: common.language).render(shown))
    case .sarif:
      return console.write(
        SARIFRenderer(language: common.language, version: version).render(shown))
    case .text: break
    }
    if !shown.isEmpty {
      console.write(common.renderer(on: console).render(shown, among: diagnostics) + "\n")
    }
    guard !common.quiet else { return }
    let summary = diagnostics.summary(in: common.language)
    let elapsed = stopwatch.seconds(stopwatch.elapsed)
    console.write(
      LocalizedText(
        vi: "Đã kiểm tra \(profiles) hồ sơ: \(summary). Mất \(elapsed).\n",
        en: "Checked \(profiles) profiles: \(summary). Took \(elapsed).\n")[common.language])
  }
}

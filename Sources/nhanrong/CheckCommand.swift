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

  func run() async throws {
    let selected = try paths.map { path in
      guard let inside = SourceFiles.path(of: path, relativeTo: common.root) else {
        throw ValidationError("Không tìm thấy `\(path)`. / `\(path)` was not found.")
      }
      return inside
    }
    let stopwatch = Stopwatch(language: common.language, showsProgress: false)
    let log = WorkLog()
    Watchdog.watch(log, language: common.language)
    do {
      let report = try await ContentChecker(
        root: common.root, date: common.today, jobs: common.workerCount, log: log
      ).check()
      let diagnostics = report.diagnostics.filter { diagnostic in
        let file = diagnostic.location.file
        return selected.isEmpty
          || selected.contains { $0.isEmpty || file == $0 || file.hasPrefix($0 + "/") }
      }
      show(diagnostics, profiles: report.profiles, stopwatch)
      let limit: Severity = common.strict ? .warning : .error
      if diagnostics.contains(where: { $0.severity >= limit }) {
        throw ExitStatus.contentHasErrors
      }
    } catch let failure as BuildFailure {
      throw common.fail(failure)
    }
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
    if !shown.isEmpty { console.write(common.renderer(on: console).render(shown) + "\n") }
    guard !common.quiet else { return }
    let summary = diagnostics.summary(in: common.language)
    let elapsed = stopwatch.seconds(stopwatch.elapsed)
    console.write(
      LocalizedText(
        vi: "Đã kiểm tra \(profiles) hồ sơ: \(summary). Mất \(elapsed).\n",
        en: "Checked \(profiles) profiles: \(summary). Took \(elapsed).\n")[common.language])
  }
}

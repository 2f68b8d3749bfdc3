import ArgumentParser
import Build
import Diagnostics
import Profiles

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Dựng trang từ content/ vào site/web.",
    discussion: """
      Báo mọi vấn đề của mọi tệp trong một lần chạy. Còn một lỗi thì không công bố gì: trang cũ giữ nguyên.
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp(
      "Thư mục để công bố (mặc định: site/web; với --drafts: site/ban-nhap).", valueName: "thư-mục")
  )
  var output: String?

  @Flag(help: "Dựng cả hồ sơ chưa được công bố, có đánh dấu, để đọc soát.")
  var drafts = false

  @Flag(help: "Làm cả bản in PDF cạnh các trang có bản in; cần WeasyPrint.")
  var pdf = false

  @Flag(help: "Làm cả tệp Word (.docx) cạnh các trang có thể mở bằng Word; cần pandoc.")
  var docx = false

  @Flag(help: "In thời gian của từng bước.")
  var timings = false

  @Option(
    help: ArgumentHelp("Địa chỉ của trang, ví dụ https://dien-hinh.example/.", valueName: "địa-chỉ")
  )
  var baseURL: String?

  func validate() throws {
    if let baseURL, Organisation.Site.address(baseURL) == nil {
      throw ValidationError(
        "--base-url phải bắt đầu bằng https:// hoặc http://. / --base-url must begin with https:// or http://."
      )
    }
  }

  func run() async throws {
    let output = output ?? "\(common.root)/site/\(drafts ? "ban-nhap" : "web")"
    let progress = !common.quiet && Console.standardError.isTerminal
    let stopwatch = Stopwatch(language: common.language, showsProgress: progress)
    let log = WorkLog()
    Watchdog.watch(log, language: common.language)
    let builder = SiteBuilder(
      BuildOptions(
        root: common.root, output: output, date: common.today,
        baseURL: baseURL.flatMap(Organisation.Site.address), showsDrafts: drafts,
        isStrict: common.strict, jobs: common.workerCount, toolVersion: SourceFiles.toolVersion,
        makesDocuments: docx, makesPDFs: pdf),
      log: log, onStage: stopwatch.start)
    do {
      let report = try await builder.build()
      stopwatch.finish()
      try conclude(report, output: output, stopwatch)
    } catch let failure as BuildFailure {
      stopwatch.finish()
      throw common.fail(failure)
    }
  }

  private func conclude(
    _ report: BuildReport, output: String, _ stopwatch: Stopwatch
  ) throws {
    let diagnostics =
      common.quiet ? report.diagnostics.filter { $0.severity == .error } : report.diagnostics
    if !diagnostics.isEmpty {
      let console = Console.standardError
      console.write(
        common.renderer(on: console).render(diagnostics, among: report.diagnostics) + "\n")
    }
    for remark in report.remarks { Console.standardError.write(remark[common.language] + "\n") }
    if timings { Console.standardError.write(stopwatch.table) }
    let summary = BuildSummary(
      report: report, output: output, elapsed: stopwatch.seconds(stopwatch.elapsed),
      language: common.language, showsDrafts: drafts)
    guard report.outcome != .refused else {
      Console.standardError.write(summary.text)
      throw ExitStatus.contentHasErrors
    }
    if !common.quiet { Console.standardOutput.write(summary.text) }
  }
}

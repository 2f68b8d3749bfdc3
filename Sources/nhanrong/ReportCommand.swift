import ArgumentParser
import Build
import Diagnostics
import Outputs
import Profiles
import SiteModel

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Tính số liệu của một kỳ, làm báo cáo sơ kết.",
    discussion: """
      Không nêu tên thì tính cho năm của kế hoạch, hoặc cho kỳ nêu bằng --from và --to; nêu tên thì \
      làm báo cáo content/bao-cao/<tên>.md. Đếm mọi hồ sơ, kể cả hồ sơ chưa công bố: báo cáo là tài \
      liệu nội bộ, ghi vào site/bao-cao.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Tên báo cáo trong content/bao-cao.", valueName: "tên"))
  var id: String?

  @Option(help: ArgumentHelp("Ngày đầu kỳ, YYYY-MM-DD.", valueName: "ngày"))
  var from: CalendarDate?

  @Option(help: ArgumentHelp("Ngày cuối kỳ, YYYY-MM-DD.", valueName: "ngày"))
  var to: CalendarDate?

  @Option(
    help: ArgumentHelp("Dạng báo cáo: text, html, docx, pdf hoặc csv.", valueName: "dạng"))
  var format = ReportFormat.text

  @Option(
    help: ArgumentHelp("Thư mục để ghi tệp (mặc định: site/bao-cao).", valueName: "thư-mục"))
  var output: String?

  @Flag(help: "Ngăn các ô của tệp CSV bằng dấu chấm phẩy.")
  var semicolons = false

  func validate() throws {
    if id != nil, from != nil || to != nil {
      throw ValidationError(
        "Kỳ của báo cáo ghi trong tệp của nó: bỏ --from và --to. / The period stands in the report's file: leave out --from and --to."
      )
    }
    if (from == nil) != (to == nil) {
      throw ValidationError("Cần cả --from và --to. / Both --from and --to are needed.")
    }
    if let from, let to, ReportPeriod(from: from, to: to) == nil {
      throw ValidationError("--from ở sau --to. / --from comes after --to.")
    }
  }

  func run() async throws {
    let log = WorkLog()
    Watchdog.watch(log, language: common.language)
    let builder = ReportBuilder(
      root: common.root, date: common.today, jobs: common.workerCount, log: log)
    let period = from.flatMap { from in to.flatMap { ReportPeriod(from: from, to: $0) } }
    do {
      switch try await builder.report(on: id.map { .review($0) } ?? .period(period)) {
      case .report(let report): try await deliver(report, builder)
      case .broken(let diagnostics):
        show(diagnostics)
        throw ExitStatus.contentHasErrors
      case .unknown(let known):
        Console.standardError.write(unknownReport(known)[common.language] + "\n")
        throw ExitStatus.wrongCommandLine
      case .notBegun:
        Console.standardError.write(
          LocalizedText(
            vi: "nhanrong: kỳ báo cáo chưa bắt đầu.\n",
            en: "nhanrong: the period has not begun.\n")[common.language])
        throw ExitStatus.wrongCommandLine
      }
    } catch let failure as BuildFailure {
      throw common.fail(failure)
    }
  }

  private func deliver(_ report: ReportBuilder.Report, _ builder: ReportBuilder) async throws {
    let errors = report.diagnostics.filter { $0.severity == .error }
    let own = report.diagnostics.filter { finding in
      finding.severity == .warning
        && finding.location.file == report.review?.report.document.path.path
    }
    show(errors + (common.quiet ? [] : own))
    guard errors.isEmpty, !(common.strict && !own.isEmpty) else {
      throw ExitStatus.contentHasErrors
    }
    guard let format = format.format(semicolons: semicolons) else {
      let console = Console.standardOutput
      console.write(
        TerminalReport(
          report.tables, width: console.width, isColored: common.isColored(on: console)
        ).text)
      return
    }
    let output = output ?? "\(common.root)/site/bao-cao"
    let (paths, diagnostics) = try await builder.write(report, as: format, to: output)
    show(diagnostics)
    guard !paths.isEmpty else { throw ExitStatus.contentHasErrors }
    if !common.quiet { Console.standardOutput.write(paths.map { $0 + "\n" }.joined()) }
  }

  private func show(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let console = Console.standardError
    console.write(common.renderer(on: console).render(diagnostics, among: diagnostics) + "\n")
  }

  private func unknownReport(_ known: [String]) -> LocalizedText {
    let name = id ?? ""
    guard !known.isEmpty else {
      return LocalizedText(
        vi: "nhanrong: content/bao-cao chưa có báo cáo nào.",
        en: "nhanrong: content/bao-cao has no reports yet.")
    }
    let list = known.joined(separator: ", ")
    return LocalizedText(
      vi: "nhanrong: không có báo cáo `\(name)`. Các báo cáo: \(list).",
      en: "nhanrong: there is no report `\(name)`. The reports are: \(list).")
  }
}

enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, html, docx, pdf, csv

  /// Nothing for the terminal.
  func format(semicolons: Bool) -> ReportBuilder.Format? {
    switch self {
    case .text: nil
    case .html: .html
    case .docx: .docx
    case .pdf: .pdf
    case .csv: .csv(semicolons ? .semicolon : .comma)
    }
  }
}

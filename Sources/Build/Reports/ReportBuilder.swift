package import Diagnostics
import Glibc
package import Outputs
package import Profiles
package import SiteModel
import Templates

/// Makes reports of the content: for the terminal, and as files for the office.
package struct ReportBuilder: Sendable {
  private let root: String
  private let date: CalendarDate
  private let jobs: Int
  private let runner: ProgramRunner
  private let log: WorkLog

  /// - Parameter date: what is dated later has not happened yet.
  package init(
    root: String, date: CalendarDate, jobs: Int, log: WorkLog = WorkLog(),
    runner: ProgramRunner = .system()
  ) {
    (self.root, self.date, self.jobs) = (root, date, jobs)
    (self.log, self.runner) = (log, runner)
  }

  /// What is to be reported on.
  package enum Subject: Sendable {
    /// A report of `content/bao-cao`, by its name.
    case review(String)
    /// A period; nothing for the plan's year.
    case period(ReportPeriod?)
  }

  /// A report, counted.
  package struct Report: Sendable {
    package let tables: ReportTables
    package let review: ReportReview?
    /// Of the whole content; figures of a content with errors are not to be trusted.
    package let diagnostics: [Diagnostic]

    /// What its files are called.
    package var name: String {
      let period = tables.review.period
      return review?.report.document.id ?? "so-lieu-\(period.from.iso)-\(period.to.iso)"
    }
  }

  package enum Outcome: Sendable {
    case report(Report)
    /// The content is too broken to be counted.
    case broken([Diagnostic])
    /// There is no such report; the names of those that there are.
    case unknown([String])
    /// The period has not begun.
    case notBegun
  }

  package func report(on subject: Subject) async throws -> Outcome {
    try await failing { () async throws -> Outcome in
      let tree = try ContentTree(root: root)
      let read = try await ContentReader(
        root: root, tree: tree, date: date, jobs: jobs, log: log, readsEvidence: true,
        examines: false
      ).read()
      guard let content = read.content else { return .broken(read.diagnostics.inReadingOrder) }
      let (reviews, findings) = ReportReview.all(of: content, evidence: read.evidence)
      let diagnostics = read.unread.withoutConsequences(read.diagnostics + findings).inReadingOrder
      switch subject {
      case .review(let id):
        guard let review = reviews.first(where: { $0.report.document.id == id }) else {
          // One that cannot be read is told by what is wrong with it.
          return diagnostics.contains { $0.severity == .error }
            ? .broken(diagnostics) : .unknown(reviews.map(\.report.document.id))
        }
        return .report(Report(tables: review.tables, review: review, diagnostics: diagnostics))
      case .period(let period):
        guard let period = (period ?? planPeriod(content)).flatMap(soFar) else { return .notBegun }
        let activity = ReportActivity(of: content)
        let tables = ReportTables(
          PeriodReview(
            content, evidence: read.evidence, sessions: activity.sessions,
            bulletins: activity.bulletins, airings: activity.airings, period))
        return .report(Report(tables: tables, review: nil, diagnostics: diagnostics))
      }
    }
  }

  private func planPeriod(_ content: Content) -> ReportPeriod? {
    let year = Int(content.organisation.plan.year) ?? date.year
    return CalendarDate(year: year).flatMap { ReportPeriod(from: $0, to: $0) }
  }

  /// Without the days that have not come.
  private func soFar(_ period: ReportPeriod) -> ReportPeriod? {
    ReportPeriod(from: period.from, to: min(period.to, date.lastDay))
  }

  private func failing<Value>(_ work: () async throws -> Value) async throws -> Value {
    do {
      return try await work()
    } catch let failure as DiskFailure {
      throw BuildFailure.disk(failure)
    } catch let failure as ProgramFailure {
      throw BuildFailure.program(failure)
    } catch let failure as PublishFailure {
      throw BuildFailure.publishing(failure)
    }
  }
}

extension ReportBuilder {
  /// What a report is written as.
  package enum Format: Sendable {
    case html, docx, pdf
    case csv(CSVSeparator)
  }

  /// Writes a report as files.
  /// - Parameter output: the folder, never within a published site.
  /// - Returns: the paths of what was written, the first the one to open, and what is wrong with
  ///   the templates.
  package func write(
    _ report: Report, as format: Format, to output: String
  ) async throws -> (paths: [String], diagnostics: [Diagnostic]) {
    try await failing { () async throws -> (paths: [String], diagnostics: [Diagnostic]) in
      let location = try OutputLocation(output)
      try check(location)
      if case .csv(let separator) = format {
        let files = ReportSpreadsheet(report.tables, separator: separator).files
        return (try files.map { try put($0.bytes, "\(report.name)/\($0.path)", location) }, [])
      }
      let (library, findings) = try templates()
      let page = ReportPage(library)
      let (html, problems) =
        report.review.map { page.review($0) } ?? page.figures(report.tables)
      let diagnostics = findings + problems
      guard !diagnostics.containsError else { return ([], diagnostics) }
      switch format {
      case .docx:
        let document = OfficeDocument(
          path: "\(report.name).docx", html: html,
          date: report.review?.report.date ?? report.tables.review.period.to)
        let press = try DocumentPress(root: root, folder: location.documents, runner: runner)
        let made = try await press.press([document], jobs: 1)
        return (
          try made.map { try put(Disk.contents($0), document.path, location) }, diagnostics
        )
      case .pdf:
        let (paths, flaws) = try await typeset(report, html, location)
        return (paths, diagnostics + flaws)
      default:
        let pagePath = try put(html, "\(report.name).html", location)
        return ([pagePath, try put(styleSheet(), Self.styleSheet, location)], diagnostics)
      }
    }
  }

  private static let styleSheet = "tai-nguyen/report.css"

  /// Reports are for the office: a folder that is published, or lies in one, is refused.
  private func check(_ location: OutputLocation) throws {
    try location.check(against: ["content", "templates"].map { "\(root)/\($0)" })
    let web = try OutputLocation("\(root)/site/web")
    var folder: String? = location.output
    while let path = folder {
      guard path != web.output, !Disk.exists("\(path)/\(Manifest.name)") else {
        throw BuildFailure.reportInSite(location.output)
      }
      folder = path == "/" ? nil : Disk.parent(of: path)
    }
  }

  private func put(
    _ bytes: [UInt8], _ path: String, _ location: OutputLocation
  ) throws -> String {
    let whole = "\(location.output)/\(path)"
    if let folder = Disk.parent(of: whole) { try Disk.makeDirectories(folder) }
    try Disk.replace(whole, bytes)
    return whole
  }

  private func styleSheet() throws -> [UInt8] {
    try Disk.contents("\(root)/templates/report/report.css", limit: ContentReader.largestFile)
  }

  private func templates() throws -> (TemplateLibrary, [Diagnostic]) {
    var diagnostics = [Diagnostic]()
    var buffer = [UInt8]()
    let folder = "templates/report"
    guard Disk.exists("\(root)/\(folder)") else { throw BuildFailure.missing(folder) }
    let names = try Disk.paths(under: "\(root)/\(folder)").files
    var sources = [SourceText]()
    for name in names.sorted() where name.hasSuffix(".html") {
      let path = ContentPath("\(folder)/\(name)")
      if let text = try ContentReader.text(path, root, &buffer, &diagnostics) {
        sources.append(text)
      }
    }
    let (library, findings) = TemplateLibrary.compile(sources)
    return (library, diagnostics + findings)
  }

  /// The PDF is made of the page in a folder of its own beside the output: the typesetter sees
  /// nothing else.
  private func typeset(
    _ report: Report, _ html: [UInt8], _ location: OutputLocation
  ) async throws -> ([String], [Diagnostic]) {
    let stage = "\(location.workFolder)/trang"
    let page = "\(report.name).html"
    try Disk.makeDirectories("\(stage)/tai-nguyen")
    try Disk.replace("\(stage)/\(page)", html)
    try Disk.replace("\(stage)/\(Self.styleSheet)", styleSheet())
    let source = report.review?.report.document.path ?? ContentPath("content/bao-cao")
    let cache = TypesetCache(location)
    let outcomes = try await Typesetter(root: stage, cache: cache, address: "", jobs: 1)
      .typeset([PrintDocument(page: page, source: source)])
    let diagnostics = outcomes.flatMap { TypesetVerdict($0).diagnostics }
    let paths = try outcomes.compactMap { outcome -> String? in
      guard case .success = outcome.result else { return nil }
      return try put(Disk.contents(cache.path(outcome.key)), "\(report.name).pdf", location)
    }
    try cache.trim(keeping: Set(outcomes.map(\.key)))
    return (paths, diagnostics)
  }
}

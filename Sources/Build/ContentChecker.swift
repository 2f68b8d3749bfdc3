package import Diagnostics
import FrontMatter
import Outputs
package import Profiles
import SiteModel

/// Checks a content tree without building anything.
package struct ContentChecker: Sendable {
  private let root: String
  private let date: CalendarDate
  private let jobs: Int
  private let log: WorkLog
  private let runner: ProgramRunner

  package init(
    root: String, date: CalendarDate, jobs: Int, log: WorkLog = WorkLog(),
    runner: ProgramRunner = .system()
  ) {
    self.root = root
    self.date = date
    self.jobs = jobs
    self.log = log
    self.runner = runner
  }

  package struct Report: Sendable {
    package let diagnostics: [Diagnostic]
    package let profiles: Int
  }

  /// Every problem of every file, in reading order.
  package func check() async throws -> Report {
    do {
      let tree = try ContentTree(root: root)
      let reader = ContentReader(
        root: root, tree: tree, date: date, jobs: jobs, log: log, readsEvidence: tree.hasReports)
      let read = try await reader.read()
      async let comparison = reader.compare(read.traces)
      var diagnostics = read.diagnostics
      if let content = read.content {
        let site = Site(content, asOf: date, showsDrafts: false)
        diagnostics += try await bodies(site, read.unread)
        let reading = SecondReading(root: root, hashes: read.hashes, respelt: read.respelt)
        diagnostics += try ScriptStage(reading, site: site, tree: tree).run(nil).findings
        diagnostics += ReportReview.all(of: content, evidence: read.evidence).diagnostics
        diagnostics += try await pictures(content, tree, read.unread)
      }
      diagnostics += try await comparison
      return Report(
        diagnostics: read.unread.withoutConsequences(diagnostics).inReadingOrder,
        profiles: read.content?.profiles.count ?? 0)
    } catch let failure as DiskFailure {
      throw BuildFailure.disk(failure)
    } catch let failure as ProgramFailure {
      throw BuildFailure.program(failure)
    }
  }

  /// What is wrong with pictures. Those of the last build are known to be sound; the others are
  /// decoded, and nothing is kept.
  private func pictures(
    _ content: Content, _ tree: ContentTree, _ unread: UnreadFiles
  ) async throws -> [Diagnostic] {
    let studio = PictureStudio(
      root: root, cache: PictureCache(try OutputLocation("\(root)/site/web")),
      tool: PictureTool(runner: runner), develops: false)
    return try await studio.develop(content.profiles, tree, unread).diagnostics
  }

  private func bodies(_ site: Site, _ unread: UnreadFiles) async throws -> [Diagnostic] {
    let content = site.content
    let checker = BodyChecker(site)
    let findings = site.findings
    let leaks = LeakCheck(site)
    // Nothing of a programme that is held back is published, so it may name whom it was about.
    let withheld = Set(site.programmes.filter(\.isWithheld).map(\.broadcast.path))
    let files =
      content.profiles.map { ($0.path, $0.bodyOffset) }
      + content.movements.map { ($0.path, $0.bodyOffset) }
      + content.pages.map { ($0.path, $0.bodyOffset) }
      + content.documents.map { ($0.path, $0.bodyOffset) } + unread.bodies
    let (root, log) = (root, log)
    return try await inParallel(files.count, jobs: jobs, chunk: 64, scratch: { [UInt8]() }) {
      range, buffer in
      var diagnostics = [Diagnostic]()
      for (path, offset) in files[range] {
        var known = [Diagnostic]()
        guard let text = try ContentReader.text(path, root, &buffer, &known) else { continue }
        diagnostics += log.whileReading(path.path) { checker.check(text, from: offset) }
        // A report stays in the office, and may name whom the gate holds back.
        if !path.path.hasPrefix("content/bao-cao/"), !withheld.contains(path) {
          diagnostics += leaks.check(text)
        }
      }
      return diagnostics
    }.reduce(findings, +)
  }
}

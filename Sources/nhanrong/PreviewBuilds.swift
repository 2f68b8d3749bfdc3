import Build
import Diagnostics
import Glibc

/// The builds of a preview, one after another.
struct PreviewBuilds {
  /// What came of one.
  struct Result {
    var diagnostics = [Diagnostic]()
    /// What stopped it, if the machine did.
    var failure: BuildFailure?
    var report: BuildReport?
    /// Names the pages that are there now.
    var edition: String
    /// Whether they differ from those before.
    var isNew = false
    var isRefused = false
    /// The time of day when the pages were built; nothing when there are none yet.
    var lastGood: String?
    var elapsed = ""
  }

  /// How often a build is begun again because a file was saved meanwhile.
  private static let attempts = 3

  private let options: ServeCommand
  private let output: String
  private let log = WorkLog()
  /// Differs from one run of the preview to the next, so that a page left open since is loaded anew.
  private let run = getpid()
  private var count = 0
  private var lastGood: String?

  init(_ options: ServeCommand, output: String) {
    self.options = options
    self.output = output
    Watchdog.watch(log, language: options.common.language)
  }

  /// Builds what is there now; a file that is saved meanwhile begins it again.
  mutating func next() async throws -> Result {
    let stopwatch = Stopwatch(language: options.common.language, showsProgress: false)
    var result = Result(edition: edition)
    do {
      let report = try await report()
      result.diagnostics = report.diagnostics
      result.report = report
      switch report.outcome {
      case .refused: result.isRefused = true
      case .unchanged: lastGood = ContentWatch.clock
      case .published:
        lastGood = ContentWatch.clock
        count += 1
        result.isNew = true
      }
    } catch let failure as BuildFailure {
      result.failure = failure
      result.isRefused = true
    }
    result.edition = edition
    result.lastGood = lastGood
    result.elapsed = stopwatch.seconds(stopwatch.elapsed)
    return result
  }

  private func report() async throws -> BuildReport {
    for _ in 1..<Self.attempts {
      do { return try await builder.build() } catch BuildFailure.changedMeanwhile {}
    }
    return try await builder.build()
  }

  private var edition: String { "\(run)-\(count)" }

  private var builder: SiteBuilder {
    SiteBuilder(
      BuildOptions(
        root: options.common.root, output: output, date: options.common.today, baseURL: nil,
        showsDrafts: options.drafts, isStrict: options.common.strict,
        jobs: options.common.workerCount, toolVersion: SourceFiles.toolVersion, isLasting: false),
      log: log)
  }
}

import Diagnostics
import Outputs
import Profiles
import SiteModel

/// Makes the pages of the site, and the files of its search.
struct PageStage: Sendable {
  let web: WebSite
  let leaks: LeakCheck
  let reading: SecondReading
  let staging: Staging
  let log: WorkLog
  let jobs: Int
  /// Whether nothing is written, because the site will not be published; everything is made all the
  /// same, so that what is wrong with it is known.
  let isDryRun: Bool

  private let vocabulary = SearchVocabulary()

  init(
    _ web: WebSite, _ leaks: LeakCheck, _ reading: SecondReading, _ staging: Staging,
    log: WorkLog, jobs: Int, isDryRun: Bool
  ) {
    self.web = web
    self.leaks = leaks
    self.reading = reading
    self.staging = staging
    self.log = log
    self.jobs = jobs
    self.isDryRun = isDryRun
  }

  /// Writes everything into the staging tree.
  /// - Returns: what is wrong with the texts and templates, and who is named that must not be.
  func run() async throws -> [Diagnostic] {
    let batches = try await render(web.pages)
    return batches.flatMap(\.diagnostics) + (try writeSearch(batches.compactMap(\.words)))
  }

  /// What came of a batch of pages.
  private struct Batch: Sendable {
    var diagnostics = [Diagnostic]()
    var words: SearchPostings?
  }

  private struct Scratch {
    var input = [UInt8]()
    var output = [UInt8]()
    var words: SearchCollector
  }

  private func render(_ pages: [WebPage]) async throws -> [Batch] {
    try await inParallel(
      pages.count, jobs: jobs, chunk: SearchPostings.batch,
      scratch: { Scratch(words: SearchCollector(vocabulary)) }
    ) { range, scratch in
      var batch = Batch()
      var firstEntry: Int?
      for page in pages[range] {
        guard let words = try render(page, &scratch, &batch), case .profile(let index) = page else {
          continue
        }
        let first = firstEntry ?? index
        firstEntry = first
        scratch.words.add(words, at: index - first)
        try write(web.searchCard(index, words), &batch)
      }
      batch.words = firstEntry.map { scratch.words.finish(first: $0) }
      return batch
    }
  }

  /// - Returns: of a profile's page, what search should know of it.
  private func render(
    _ page: WebPage, _ scratch: inout Scratch, _ batch: inout Batch
  ) throws -> SearchText? {
    let body = try page.source(in: web.site).flatMap { try reading.text(of: $0, &scratch.input) }
    let stories = try page.stories(in: web.site).map {
      try reading.story(web.site.entries[$0].profile, &scratch.input)
    }
    scratch.output.removeAll(keepingCapacity: true)
    var words: SearchText?
    let (path, findings) = log.whileReading((body ?? stories.first?.source)?.path ?? "") {
      web.render(page, body: body, stories: stories, into: &scratch.output, words: &words)
    }
    batch.diagnostics += findings
    if let body { batch.diagnostics += leaks.check(body) }
    if page.isStory, let story = stories.first { batch.diagnostics += leaks.check(story.source) }
    batch.diagnostics += leaks.check(scratch.output, at: path)
    for story in stories { try leaks.checkPrivateValues(scratch.output, at: path, of: story) }
    if !isDryRun { _ = try staging.write(path, scratch.output) }
    return words
  }

  private func write(_ file: OutputFile, _ batch: inout Batch) throws {
    batch.diagnostics += leaks.check(file.bytes, at: file.path)
    if !isDryRun { _ = try staging.write(file.path, file.bytes) }
  }

  /// The files that search loads.
  private func writeSearch(_ words: [SearchPostings]) throws -> [Diagnostic] {
    guard !isDryRun else { return [] }
    var findings = [Diagnostic]()
    try SearchFiles(web, words, vocabulary).forEach { file in
      findings += leaks.check(folded: file.bytes, at: file.path)
      _ = try staging.write(file.path, file.bytes)
    }
    return findings
  }
}

import Diagnostics
import FrontMatter
import Outputs
import Profiles
import SiteModel
import Templates

/// Builds and publishes a site.
package struct SiteBuilder: Sendable {
  private let options: BuildOptions
  private let log: WorkLog
  private let runner: ProgramRunner
  private let onStage: @Sendable (BuildStage) -> Void

  /// - Parameters:
  ///   - log: told which files are in hand.
  ///   - runner: runs the programs that prepare pictures.
  ///   - onStage: called as each stage begins, on any thread.
  package init(
    _ options: BuildOptions, log: WorkLog = WorkLog(), runner: ProgramRunner = .system(),
    onStage: @escaping @Sendable (BuildStage) -> Void = { _ in }
  ) {
    self.options = options
    self.log = log
    self.runner = runner
    self.onStage = onStage
  }

  /// Builds the whole site, or finds that nothing has changed.
  ///
  /// Every problem of every file is in the report. When one of them is an error (or, if strict, a
  /// warning), nothing is published and the last good site stays.
  /// - Throws: `BuildFailure` when the machine failed or the output folder may not be used.
  package func build() async throws -> BuildReport {
    do {
      return try await stages()
    } catch let failure as DiskFailure {
      throw BuildFailure.disk(failure)
    } catch let failure as PublishFailure {
      throw BuildFailure.publishing(failure)
    } catch let failure as ProgramFailure {
      throw BuildFailure.program(failure)
    }
  }

  private func stages() async throws -> BuildReport {
    onStage(.compare)
    let tree = try ContentTree(root: options.root)
    let staging = try Staging.begin(
      output: options.output, sources: ["content", "templates"].map { "\(options.root)/\($0)" })
    if let state = BuildState.read(output: options.output),
      try await state.fingerprint == fingerprint(tree),
      state.matchesOutput(), var report = BuildReport(encoded: state.payload)
    {
      staging.discard()
      report.outcome = .unchanged
      return report
    }

    onStage(.read)
    let reader = ContentReader(
      root: options.root, tree: tree, date: options.date, jobs: options.jobs, log: log,
      readsEvidence: tree.hasReports)
    let read = try await reader.read()
    async let comparison = reader.compare(read.traces)
    let (templates, assets, templateFindings) = try loadTemplates(tree)
    var report = BuildReport(
      diagnostics: read.diagnostics + templateFindings, outcome: .refused, profiles: 0, pages: 0,
      heldBack: [])
    guard let content = read.content else {
      staging.discard()
      return report.arranged(read.unread, tree)
    }

    onStage(.arrange)
    let site = Site(content, asOf: options.date, showsDrafts: options.showsDrafts)
    report.diagnostics += site.findings
    async let leakCheck = LeakCheck(site)
    let studio = PictureStudio(
      root: options.root, cache: PictureCache(staging.location), tool: PictureTool(runner: runner),
      develops: true, onStart: { onStage(.pictures) })
    let pictures = try await studio.develop(content.profiles, tree, read.unread)
    report.diagnostics += pictures.diagnostics
    let address = options.baseURL ?? content.organisation.site.address
    let web = WebSite(
      site, templates: templates, pictures: pictures.library(for: site), baseURL: address,
      offersPDFs: options.makesPDFs, offersDocuments: options.makesDocuments)
    report.profiles = site.entries.count
    report.pages = web.htmlPageCount
    report.heldBack = site.heldBack.map { held in
      BuildReport.HeldBack(file: held.path.path, reasons: held.obstacles.map(\.text))
    }

    report.targets = (TargetProgress(content, asOf: options.date)?.targets ?? []).map { result in
      BuildReport.TargetLine(
        code: result.target.code, name: result.target.name, reached: result.reached,
        goal: result.goal ?? result.whole ?? 0, isMet: result.isMet)
    }
    report.diagnostics += ReportReview.all(of: content, evidence: read.evidence).diagnostics

    onStage(.render)
    let leaks = await leakCheck
    report.diagnostics += try await comparison
    let reading = SecondReading(
      root: options.root, hashes: read.hashes, respelt: read.respelt)
    let pages = PageStage(
      web, leaks, reading, staging, log: log, jobs: options.jobs, isDryRun: isBlocked(report))
    report.diagnostics += try await pages.run()
    report.diagnostics += assets.flatMap { leaks.check($0.bytes, at: $0.path) }
    let stage = try ScriptStage(reading, site: site, tree: tree, formats: options.formats)
    let scripts = try stage.run(templates)
    report.diagnostics += scripts.findings + (try check(scripts.products, leaks))
    let documents =
      options.makesDocuments ? web.officeDocuments + scripts.products.map(\.files.document) : []
    report.diagnostics += documents.flatMap { leaks.check($0.html, at: $0.path) }
    report.diagnostics = report.diagnostics.withoutRepeatedLeaks
    report.diagnostics += try checkUnseen(site, read.unread, reading)
    // Let go before rendering, they would leave the memory full of small holes, and finding room for
    // every page's values would take a sixth longer.
    withExtendedLifetime(read.traces) {}
    guard !isBlocked(report) else {
      staging.discard()
      return report.arranged(read.unread, tree)
    }
    for asset in assets { _ = try staging.write(asset.path, asset.bytes) }
    for files in scripts.products.map(\.files) {
      _ = try staging.write(files.sheet.path, files.sheet.bytes)
      _ = try staging.write(files.text.path, files.text.bytes)
    }
    for (path, cached) in pictures.files(for: site, in: studio.cache) {
      try staging.link(path, to: cached)
    }
    let shop = PrintShop(staging, address: address, jobs: options.jobs) { onStage(.typeset) }
    if options.makesPDFs {
      report.diagnostics += try await shop.print(
        web.printDocuments + scripts.products.map(\.printDocument), leaks)
      guard !isBlocked(report) else {
        staging.discard()
        return report.arranged(read.unread, tree)
      }
    }

    try await press(documents, staging)

    onStage(.publish)
    let published = try staging.publish(isLasting: options.isLasting)
    report.outcome = .published(
      written: published.written, kept: published.unchanged, removed: published.removed)
    report.remarks = published.remarks
    report = report.arranged(read.unread, tree)
    var hashes = read.hashes
    for (path, hash) in pictures.hashes { hashes[BytePath(path)] = hash }
    let state = BuildState(
      output: options.output, fingerprint: try await fingerprint(tree, knowing: hashes),
      files: published.files, payload: report.encoded)
    do throws(DiskFailure) {
      try studio.cache.trim(keeping: pictures.keys)
      if options.makesPDFs { try shop.trim() }
      try state.write()
    } catch {
      // State and cache only spare the next build its work.
      report.remarks.append(error.text)
    }
    return report
  }

  private func isBlocked(_ report: BuildReport) -> Bool {
    report.diagnostics.contains { $0.severity >= (options.isStrict ? .warning : .error) }
  }

  /// One hash over everything the result depends on.
  /// - Parameter known: the hashes of files as they were read; the others are read for it.
  private func fingerprint(
    _ tree: ContentTree, knowing known: [BytePath: ContentHash] = [:]
  ) async throws -> String {
    var fingerprint = Fingerprint()
    for part in [
      options.toolVersion, options.date.iso, options.baseURL ?? "", "\(options.showsDrafts)",
      "\(options.isStrict)", "\(options.makesDocuments)", "\(options.makesPDFs)",
    ] {
      fingerprint.add(part)
    }
    let (root, inputs, pictures) = (options.root, tree.inputs, Set(tree.pictures.map(\.path)))
    let chunks = try await inParallel(
      inputs.count, jobs: options.jobs, chunk: 256, scratch: { [UInt8]() }
    ) { range, buffer in
      try inputs[range].map { input in
        if let hash = known[BytePath(input)] { return hash }
        if pictures.contains(input) {
          return try ContentHash(of: try Disk.open("\(root)/\(input)"), at: input)
        }
        try Disk.read("\(root)/\(input)", into: &buffer, limit: Int.max)
        return ContentHash(buffer)
      }
    }
    for (input, hash) in zip(inputs, chunks.joined()) {
      fingerprint.add(input)
      fingerprint.add(hash)
    }
    return fingerprint.text
  }

  private static let templateFolders = ["web", "print", "radio"].map { "templates/\($0)/" }

  private func loadTemplates(
    _ tree: ContentTree
  ) throws -> (TemplateLibrary, assets: [OutputFile], diagnostics: [Diagnostic]) {
    var sources = [SourceText]()
    var assets = [OutputFile]()
    var diagnostics = [Diagnostic]()
    var buffer = [UInt8]()
    for input in tree.inputs where input.hasPrefix("templates/") {
      if Self.templateFolders.contains(where: input.hasPrefix), input.hasSuffix(".html") {
        if let text = try ContentReader.text(
          ContentPath(input), options.root, &buffer, &diagnostics)
        {
          sources.append(text)
        }
      } else if input.hasPrefix("templates/assets/") {
        let name = input.dropFirst("templates/assets/".count)
        let bytes = PublishedAsset.bytes(
          try Disk.contents("\(options.root)/\(input)"), named: name)
        assets.append(OutputFile(path: "tai-nguyen/\(name)", bytes: bytes))
      }
    }
    guard !sources.isEmpty else { throw BuildFailure.missing("templates/web") }
    let (library, findings) = TemplateLibrary.compile(sources)
    return (library, assets, diagnostics + findings)
  }

  /// Names that scripts must not hold, and what the profiles that they tell keep in the office.
  private func check(
    _ products: [ScriptStage.Product], _ leaks: LeakCheck
  ) throws -> [Diagnostic] {
    try products.flatMap { product in
      let files = [product.files.sheet, product.files.text]
      for file in files {
        for story in product.stories {
          try leaks.checkPrivateValues(file.bytes, at: file.path, of: story)
        }
      }
      return leaks.check(product.programme.broadcast.document.source)
        + files.flatMap { leaks.check($0.bytes, at: $0.path) }
    }
  }

  /// Puts the Word files beside their pages.
  private func press(_ documents: [OfficeDocument], _ staging: Staging) async throws {
    guard !documents.isEmpty else { return }
    onStage(.documents)
    let press = try DocumentPress(
      root: options.root, folder: staging.location.documents, runner: runner)
    let files = try await press.press(documents, jobs: options.jobs)
    for (document, file) in zip(documents, files) { try staging.link(document.path, to: file) }
  }

  /// What is wrong with the stories that are not on the site.
  private func checkUnseen(
    _ site: Site, _ unread: UnreadFiles, _ reading: SecondReading
  ) throws -> [Diagnostic] {
    var bodies = unread.bodies
    if !options.showsDrafts {
      let held = Set(site.heldBack.map(\.path))
      bodies += site.content.profiles.filter { held.contains($0.path) }.map {
        ($0.path, $0.bodyOffset)
      }
    }
    bodies += site.programmes.map {
      ($0.broadcast.path, $0.broadcast.document.bodyOffset)
    }
    let checker = BodyChecker(site)
    var buffer = [UInt8]()
    return try bodies.flatMap { path, offset in
      guard let text = try reading.text(of: path, &buffer) else { return [Diagnostic]() }
      return log.whileReading(path.path) { checker.check(text, from: offset) }
    }
  }
}

extension BuildOptions {
  /// The files that are made beside pages that can be had as such.
  fileprivate var formats: [RadioDesk.Format] {
    (makesPDFs ? [.pdf] : []) + (makesDocuments ? [.docx] : [])
  }
}

extension ScriptStage.Product {
  fileprivate var printDocument: PrintDocument {
    PrintDocument(page: files.sheet.path, source: programme.broadcast.path)
  }
}

extension BuildReport {
  fileprivate func arranged(_ unread: UnreadFiles, _ tree: ContentTree) -> BuildReport {
    var report = self
    report.diagnostics =
      unread.withoutConsequences(diagnostics).compactMap { Self.placed($0, tree) }.inReadingOrder
    return report
  }

  /// A template that a page wants is told at the place where it should be; when it is there, it has
  /// errors of its own, which say enough.
  private static func placed(_ diagnostic: Diagnostic, _ tree: ContentTree) -> Diagnostic? {
    guard diagnostic.code == "T447" else { return diagnostic }
    let name = "/" + diagnostic.location.file
    guard !tree.inputs.contains(where: { $0.hasPrefix("templates/") && $0.hasSuffix(name) }) else {
      return nil
    }
    let path = "templates/web" + name
    return Diagnostic(diagnostic.definition, at: SourceLocation(path), diagnostic.arguments)
  }
}

extension PublishReport {
  fileprivate var remarks: [LocalizedText] {
    let moved = kept.map { folder in
      LocalizedText(
        vi:
          "Trong thư mục công bố có tệp không do nhanrong làm ra; chúng được chuyển sang \(folder).",
        en: "The output folder held files not made by nhanrong; they were moved to \(folder).")
    }
    guard let cleanupFailure else { return moved }
    return moved + [
      LocalizedText(
        vi: "Trang mới đã công bố, nhưng chưa xóa được bản cũ: \(cleanupFailure.text.vietnamese)",
        en:
          "The new site stands, but the old one could not be removed: \(cleanupFailure.text.english)"
      )
    ]
  }
}

import Build
import Diagnostics
import Glibc
import Preview

/// One preview, from its first build to Ctrl-C.
struct PreviewSession {
  private let options: ServeCommand
  private let language: Language
  private let console = Console.standardOutput

  init(_ options: ServeCommand) {
    self.options = options
    language = options.common.language
  }

  func run() async throws {
    let interruption = Interruption()
    Self.allowManyConnections()
    let folder = try made()
    let reloads = ReloadClock()
    let board = PreviewBoard(.starting) {
      [console, language, quiet = options.common.quiet] edition in
      if !quiet, let time = reloads.loaded(edition) {
        console.write(PreviewWords.reloaded(after: time)[language] + "\n")
      }
    }
    do {
      let port = try await listen(board, folder)
      console.write(PreviewWords.address(port, drafts: options.drafts)[language] + "\n")
      let work = Task { try await build(into: folder, board, reloads) }
      let end = Task {
        await interruption.next()
        work.cancel()
        // Whoever asks twice does not want to wait for the build in hand.
        await interruption.next()
        guard !Task.isCancelled else { return }
        try? folder.remove()
        _exit(0)
      }
      defer { end.cancel() }
      do { try await work.value } catch is CancellationError {}
      board.end()
      // Long enough for the last words to reach the pages.
      try? await Task.sleep(for: .milliseconds(50))
    } catch {
      try? folder.remove()
      throw error
    }
    do throws(DiskFailure) { try folder.remove() } catch { throw options.common.fail(.disk(error)) }
  }

  private func made() throws -> PreviewFolder {
    let content = "\(options.common.root)/content"
    guard Disk.exists(content) else { throw options.common.fail(.missing(content)) }
    do throws(DiskFailure) {
      return try PreviewFolder.make(under: options.common.root)
    } catch {
      throw options.common.fail(.disk(error))
    }
  }

  private func listen(_ board: PreviewBoard, _ folder: PreviewFolder) async throws -> UInt16 {
    let language = language
    let pages = PreviewPages(board, language: language) {
      folder.file($0)
    } explanation: { code in
      DiagnosticCatalogue.explanation(of: code).map {
        ExplanationRenderer(language: language, colored: false).render($0)
      }
    }
    do {
      return try await PreviewServer(pages, board).start(at: options.port)
    } catch let failure as PreviewServer.Failure {
      let text = PreviewWords.failure(failure, port: options.port)[language]
      Console.standardError.write("nhanrong: \(text)\n")
      throw ExitStatus.machineFailed
    }
  }

  /// Builds once, then again after every save. What the machine refuses at the beginning ends it;
  /// later it may be a save that is not finished, or a file that comes back.
  private func build(
    into folder: PreviewFolder, _ board: PreviewBoard, _ reloads: ReloadClock
  ) async throws {
    var changes = ContentWatch(root: options.common.root, folders: ["content", "templates"])
    var builds = PreviewBuilds(options, output: folder.output)
    let first = try await builds.next()
    if let failure = first.failure { throw options.common.fail(failure) }
    show(first, board)
    while true {
      let change = try await changes.change()
      if !options.common.quiet {
        console.write(PreviewWords.saved(change.files, at: ContentWatch.clock)[language])
      }
      let result = try await builds.next()
      if result.isNew { reloads.saved(change, edition: result.edition) }
      show(result, board)
    }
  }

  private func show(_ result: PreviewBuilds.Result, _ board: PreviewBoard) {
    let root = options.common.root
    let overlay = Overlay(
      result.diagnostics, failure: result.failure?.text, isRefused: result.isRefused,
      lastGood: result.lastGood, language: language
    ) { SourceFiles.text(of: $0, under: root) }
    board.put(
      PreviewBoard.Notice(
        edition: result.edition, hasPages: result.lastGood != nil, isRefused: result.isRefused,
        summary: result.failure == nil ? overlay.summary : PreviewWords.notBuilt[language],
        overlay: overlay.html ?? ""))

    let quiet = options.common.quiet
    let shown = result.diagnostics.filter { !quiet || $0.severity == .error }
    if !shown.isEmpty {
      let renderer = options.common.renderer(on: console)
      console.write(renderer.render(shown, among: result.diagnostics) + "\n")
    }
    if let failure = result.failure {
      console.write("nhanrong: \(failure.text[language])\n")
    } else if !quiet || result.isRefused {
      console.write(PreviewWords.built(result)[language] + "\n")
    }
  }

  /// Every open page holds a connection; so does everything that only looks like one.
  private static func allowManyConnections() {
    var limit = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(resource, &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 65_536)
    setrlimit(resource, &limit)
  }
}

extension PreviewBoard.Notice {
  /// Before the first build.
  fileprivate static let starting = PreviewBoard.Notice(
    edition: "0", hasPages: false, isRefused: false, summary: "", overlay: "")
}

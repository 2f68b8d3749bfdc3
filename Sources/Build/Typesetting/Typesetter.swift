import Diagnostics
import Outputs

/// Makes the PDFs of a staged site, each from its page, or finds them made before.
///
/// WeasyPrint runs as a program of its own, one for each worker, for as long as there is work:
/// whatever a page does to it, it ends within its limits and takes nothing of ours with it. The
/// document in hand is then the one that failed, and the rest goes on with a new program.
struct Typesetter: Sendable {
  /// The staged tree.
  let root: String
  let cache: TypesetCache
  /// Where the site lives, ending in `/`, or an empty text: then links lead to the files beside.
  let address: String
  let jobs: Int
  var limits: @Sendable (TypesetterSettings) -> TypesetterSettings = { $0 }

  /// A document that is there, or could not be made.
  struct Outcome: Sendable {
    let document: PrintDocument
    let key: TypesetCache.Key
    let result: Swift.Result<TypesetReport, TypesetFlaw>
    /// Whether it was made just now.
    let isNew: Bool
  }

  func typeset(_ documents: [PrintDocument]) async throws -> [Outcome] {
    let settings = limits(TypesetterSettings(root: root, temporary: cache.temporary))
    let (root, cache, address) = (root, cache, address)
    return try await inParallel(
      documents.count, jobs: jobs, chunk: 1,
      scratch: {
        TypesetWorker(root: root, cache: cache, address: address, settings: settings)
      }
    ) { range, worker in
      try range.map { try worker.typeset(documents[$0]) }
    }.flatMap(\.self)
  }
}

/// Why there is no document.
enum TypesetFlaw: Error, Hashable {
  case tooDemanding
  case broken(String)
}

/// One worker's program, and what it knows of the tree.
private struct TypesetWorker {
  let root: String
  let cache: TypesetCache
  let address: String
  let settings: TypesetterSettings
  private var program: TypesetterProcess?
  private var hashes = [String: ContentHash]()
  private var made = 0

  init(root: String, cache: TypesetCache, address: String, settings: TypesetterSettings) {
    self.root = root
    self.cache = cache
    self.address = address
    self.settings = settings
  }

  /// A program is replaced after so many documents, because it keeps some memory of each.
  private static let longestService = 200

  mutating func typeset(_ document: PrintDocument) throws -> Typesetter.Outcome {
    let page = try Disk.contents("\(root)/\(document.page)")
    let key = TypesetCache.key(of: document, page, address: address)
    if let known = try cache.report(key, hash: { try hash(of: $0) }) {
      return Typesetter.Outcome(document: document, key: key, result: .success(known), isNew: false)
    }
    let result = try make(document, key)
    return Typesetter.Outcome(document: document, key: key, result: result, isNew: true)
  }

  private mutating func make(
    _ document: PrintDocument, _ key: TypesetCache.Key
  ) throws -> Swift.Result<TypesetReport, TypesetFlaw> {
    let files = try cache.begin(key)
    var request = ["trang\t\(document.page)", "pdf\t\(files.document)"]
    if !address.isEmpty { request.append("dia_chi\t\(address)") }
    if document.booklet != nil { request.append("gap\t\(files.booklet)") }
    do {
      let answer = try startedProgram().ask(request, within: 3 * settings.seconds)
      guard let report = TypesetReport(answer) else { throw TypesetterProcess.Failure.died }
      if let reason = report.failure { throw TypesetFlaw.broken(reason) }
      try cache.keep(report, key) { try hash(of: $0) }
      return .success(report)
    } catch let flaw as TypesetFlaw {
      try cache.discard(key)
      return .failure(flaw)
    } catch is TypesetterProcess.Failure {
      program = nil
      try cache.discard(key)
      return .failure(.tooDemanding)
    }
  }

  private mutating func startedProgram() throws -> TypesetterProcess {
    made += 1
    if let program, made % Self.longestService != 0 { return program }
    program = nil
    try Disk.makeDirectories(settings.temporary)
    let started = try TypesetterProcess.start(settings)
    program = started
    return started
  }

  /// The present hash of a file of the tree; nothing when it is not there.
  private mutating func hash(of path: String) throws -> ContentHash? {
    if let known = hashes[path] { return known }
    let full = "\(root)/\(path)"
    guard Disk.status(of: full)?.isRegularFile ?? false else { return nil }
    let hash = try ContentHash(of: try Disk.open(full), at: path)
    hashes[path] = hash
    return hash
  }
}

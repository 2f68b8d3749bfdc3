import Criteria
import Diagnostics
import FrontMatter
import Outputs
import Profiles
import SiteModel
import VietnameseText

/// Reads a content tree into values, and says everything that is wrong with it.
struct ContentReader {
  let root: String
  let tree: ContentTree
  let date: CalendarDate
  let jobs: Int
  let log: WorkLog
  /// Whether what only reports count is read, too.
  var readsEvidence = false
  /// Whether profiles are held against their criteria, each other and the rules of privacy. A report
  /// counts what is there and leaves that to `check`.
  var examines = true

  /// The largest file that is read at all.
  static let largestFile = 4 << 20

  struct Result {
    /// Nothing when the organisation itself cannot be read.
    let content: Content?
    let diagnostics: [Diagnostic]
    /// Of every profile, by path: to notice a file that is saved between two readings.
    let hashes: [BytePath: ContentHash]
    /// Those of the profiles whose text is not their bytes as they stand: nearly none.
    var respelt = Set<BytePath>()
    let unread: UnreadFiles
    /// What the profiles were compared by.
    let traces: [ProfileTrace]
    /// Of the content's profiles, in their order; empty unless it was asked for.
    var evidence = [ReportEvidence]()
  }

  func read() async throws -> Result {
    guard let organisationPath = tree.organisation else {
      throw BuildFailure.missing("content/to-chuc.yml")
    }
    var gathered = Gathered(tree.diagnostics)
    guard let organisation = try organisation(organisationPath, &gathered) else {
      return Result(
        content: nil, diagnostics: gathered.diagnostics, hashes: [:], unread: gathered.unread,
        traces: [])
    }
    let units = try self.units(organisation, &gathered)
    let (movements, schemas) = try self.movements(organisation, &gathered)
    let pages = try self.pages(&gathered)
    let documents = try self.documents(&gathered)
    let bulletins = Self.typed(documents, .bulletin, &gathered) {
      Bulletin.read($0, units: units, movements: movements.map(\.id))
    }
    let sessions = Self.typed(documents, .session, &gathered) { Session.read($0, units: units) }
    let broadcasts = Self.typed(documents, .broadcast, &gathered) {
      Broadcast.read($0, station: organisation.radio.station)
    }
    let checks = ProfileChecks(
      validator: ProfileValidator(
        schemas: schemas, movements: movements, units: units, asOf: date),
      crossChecks: CrossChecks(units: units, movements: movements, asOf: date),
      privacy: PrivacyReview(
        officeDomains: organisation.officeDomains, schemas: schemas, movements: movements,
        asOf: date))
    gathered.diagnostics += CrossChecks.unknownTwins(movements, known: tree.movements.map(\.stem))
    let chunks = try await profiles(
      units, movements.map(\.id), examines ? checks : nil)

    var profiles = [Profile]()
    var hashes = [BytePath: ContentHash](minimumCapacity: tree.profiles.count)
    var respelt = Set<BytePath>()
    for chunk in chunks {
      profiles += chunk.profiles
      gathered.diagnostics += chunk.diagnostics
      gathered.unread.add(chunk.unread)
      for (path, hash) in chunk.hashes { hashes[BytePath(path.path)] = hash }
      respelt.formUnion(chunk.respelt)
    }
    let content = Content(
      organisation: organisation, units: units, movements: movements, schemas: schemas,
      profiles: profiles, pages: pages, documents: documents,
      bulletins: bulletins, sessions: sessions, broadcasts: broadcasts)
    gathered.diagnostics += NameCollisions.check(content)
    return Result(
      content: content, diagnostics: gathered.diagnostics, hashes: hashes, respelt: respelt,
      unread: gathered.unread, traces: chunks.flatMap(\.traces),
      evidence: chunks.flatMap(\.evidence))
  }

  /// What is to be said of profiles that resemble one another, when all are read.
  func compare(_ traces: [ProfileTrace]) throws -> [Diagnostic] {
    try CrossChecks.compare(traces) { path in
      var again = Gathered([])
      return try again.text(path, root)
    }
  }

  /// A file's text, or nothing when its bytes are no text; the diagnostics then say why.
  static func text(
    _ path: ContentPath, _ root: String, _ buffer: inout [UInt8],
    _ diagnostics: inout [Diagnostic]
  ) throws(DiskFailure) -> SourceText? {
    try Disk.read("\(root)/\(path.path)", into: &buffer, limit: largestFile)
    let (text, findings) = TextDecoder.decode(buffer, path: path.path)
    diagnostics += findings
    return text
  }

  private func organisation(
    _ path: ContentPath, _ gathered: inout Gathered
  ) throws -> Organisation? {
    guard let text = try gathered.text(path, root) else { return nil }
    let (node, findings) = FrontMatter.parseYAML(text)
    gathered.diagnostics += findings
    guard let node else { return nil }
    let read = Organisation.read(node)
    gathered.diagnostics += read.diagnostics
    return read.organisation
  }

  private func units(
    _ organisation: Organisation, _ gathered: inout Gathered
  ) throws -> UnitTable {
    guard let path = tree.units else { throw BuildFailure.missing("content/don-vi.csv") }
    guard let text = try gathered.text(path, root) else {
      gathered.unread.addUnits(path)
      return UnitTable([])
    }
    let (table, findings) = UnitTable.read(
      text, unitTypes: organisation.unitTypes.map(\.code))
    gathered.diagnostics += findings
    if table.units.isEmpty, findings.containsError { gathered.unread.addUnits(path) }
    return table
  }

  private func movements(
    _ organisation: Organisation, _ gathered: inout Gathered
  ) throws -> ([Movement], SchemaCatalogue) {
    let groups = organisation.groups.map(\.code)
    var movements = [Movement]()
    var bases = [(name: String, root: Node)]()
    for path in tree.movements {
      let document = try gathered.document(path, root)
      if let node = document?.root, path.stem.hasPrefix("_") {
        bases.append((path.stem, node))
        continue
      }
      if !path.stem.hasPrefix("_"), !path.stem.isSlug {
        gathered.diagnostics.append(
          Diagnostic(.notACode, at: SourceLocation(path.path), ["ma": path.stem]))
      }
      let read = document.map { Movement.read($0, at: path, groups: groups) }
      gathered.diagnostics += read?.diagnostics ?? []
      if let movement = read?.movement {
        movements.append(movement)
      } else {
        gathered.unread.add(path, document)
        gathered.unread.addCriteria()
      }
    }
    movements.sort { ($0.order, $0.id) < ($1.order, $1.id) }
    let (schemas, findings) = SchemaCatalogue.read(
      movements: movements, bases: bases, unitTypes: organisation.unitTypes.map(\.code))
    gathered.diagnostics += findings
    if findings.contains(where: { ["C251", "C252"].contains($0.code) }) {
      gathered.unread.addCriteria()
    }
    return (movements, schemas)
  }

  private func pages(_ gathered: inout Gathered) throws -> [PlainPage] {
    try tree.pages.compactMap { path in
      let document = try gathered.document(path, root)
      let read = document.map { PlainPage.read($0, at: path) }
      gathered.diagnostics += read?.diagnostics ?? []
      if read?.page == nil { gathered.unread.add(path, document) }
      return read?.page
    }
  }

  private func documents(_ gathered: inout Gathered) throws -> [RawDocument] {
    try tree.documents.compactMap { kind, path in
      guard let text = try gathered.text(path, root) else {
        gathered.unread.add(path, nil)
        return nil
      }
      let parsed = FrontMatter.parse(text)
      gathered.diagnostics += parsed.diagnostics
      let document = RawDocument(kind, parsed, of: text)
      if document == nil { gathered.unread.add(path, parsed) }
      return document
    }
  }

  /// The documents of a kind as what they are.
  private static func typed<Typed>(
    _ documents: [RawDocument], _ kind: DocumentKind, _ gathered: inout Gathered,
    _ read: (RawDocument) -> (Typed?, [Diagnostic])
  ) -> [Typed] {
    documents.filter { $0.kind == kind }.compactMap { document in
      let (typed, findings) = read(document)
      gathered.diagnostics += findings
      if typed == nil { gathered.unread.add(document.path, nil) }
      return typed
    }
  }

  /// What reading one file after another brings together.
  private struct Gathered {
    var diagnostics: [Diagnostic]
    var unread = UnreadFiles()
    private var buffer = [UInt8]()

    init(_ diagnostics: [Diagnostic]) {
      self.diagnostics = diagnostics
    }

    mutating func text(_ path: ContentPath, _ root: String) throws(DiskFailure) -> SourceText? {
      try ContentReader.text(path, root, &buffer, &diagnostics)
    }

    /// A file taken apart; nothing when it is no text.
    mutating func document(
      _ path: ContentPath, _ root: String
    ) throws(DiskFailure) -> FrontMatterDocument? {
      guard let text = try text(path, root) else { return nil }
      let document = FrontMatter.parse(text)
      diagnostics += document.diagnostics
      return document
    }
  }

  /// What every profile is held against.
  private struct ProfileChecks: Sendable {
    let validator: ProfileValidator
    let crossChecks: CrossChecks
    let privacy: PrivacyReview
  }

  private struct Chunk: Sendable {
    var profiles = [Profile]()
    var diagnostics = [Diagnostic]()
    var hashes = [(ContentPath, ContentHash)]()
    var respelt = [BytePath]()
    var unread = UnreadFiles()
    var traces = [ProfileTrace]()
    var evidence = [ReportEvidence]()

    /// Reads one profile and checks it against its movements.
    mutating func read(
      _ bytes: [UInt8], _ path: ContentPath, units: UnitTable, movements: [String],
      checks: ProfileChecks?, readsEvidence: Bool
    ) {
      let (text, findings) = TextDecoder.decode(bytes, path: path.path)
      diagnostics += findings
      guard let text else { return unread.add(path, nil) }
      if text.bytes != bytes { respelt.append(BytePath(path.path)) }
      let document = FrontMatter.parse(text)
      let (profile, problems) = Profile.read(
        document, at: path, units: units, movements: movements,
        bodySyllables: StoryLength.syllables(in: text, from: document.bodyOffset))
      diagnostics += document.diagnostics + document.withoutConsequences(problems)
      guard let profile else { return unread.add(path, document) }
      if readsEvidence { evidence.append(ReportEvidence(profile)) }
      if let checks { examine(profile, document, text, checks) }
      profiles.append(profile.lettingTextGo())
    }

    private mutating func examine(
      _ profile: Profile, _ document: FrontMatterDocument, _ text: SourceText,
      _ checks: ProfileChecks
    ) {
      diagnostics += document.withoutConsequences(checks.validator.validate(profile))
      let trace = checks.crossChecks.trace(of: profile, body: text.bytes[document.bodyOffset...])
      diagnostics += document.withoutConsequences(checks.crossChecks.check(profile, trace))
      diagnostics += checks.privacy.review(profile, in: text)
      traces.append(trace)
    }
  }

  private func profiles(
    _ units: UnitTable, _ movements: [String], _ checks: ProfileChecks?
  ) async throws -> [Chunk] {
    let (root, paths, log, readsEvidence) = (root, tree.profiles, log, readsEvidence)
    return try await inParallel(paths.count, jobs: jobs, chunk: 64, scratch: { [UInt8]() }) {
      range, buffer in
      var chunk = Chunk()
      chunk.profiles.reserveCapacity(range.count)
      for path in paths[range] {
        try Disk.read("\(root)/\(path.path)", into: &buffer, limit: Self.largestFile)
        chunk.hashes.append((path, ContentHash(buffer)))
        log.whileReading(path.path) {
          chunk.read(
            buffer, path, units: units, movements: movements, checks: checks,
            readsEvidence: readsEvidence)
        }
      }
      return chunk
    }
  }
}

extension FrontMatterDocument {
  /// The findings that are no consequences of one of its own: text after a comma in `{…}` becomes
  /// a key (Y131), and such a key is not known to anyone.
  fileprivate func withoutConsequences(_ findings: [Diagnostic]) -> [Diagnostic] {
    let strays = diagnostics.filter { $0.code == "Y131" }.map(\.location)
    return strays.isEmpty ? findings : findings.filter { !strays.contains($0.location) }
  }
}

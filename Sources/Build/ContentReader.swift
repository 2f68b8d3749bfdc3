import Criteria
import Diagnostics
import FrontMatter
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

  /// The largest file that is read at all.
  static let largestFile = 4 << 20

  struct Result {
    /// Nothing when the organisation itself cannot be read.
    let content: Content?
    let diagnostics: [Diagnostic]
    /// Of every profile, by path: to notice a file that is saved between two readings.
    let hashes: [String: ContentHash]
  }

  func read() async throws -> Result {
    guard let organisationPath = tree.organisation else {
      throw BuildFailure.missing("content/to-chuc.yml")
    }
    var diagnostics = tree.diagnostics
    var buffer = [UInt8]()

    var organisation: Organisation?
    if let text = try Self.text(organisationPath, root, &buffer, &diagnostics) {
      let (node, findings) = FrontMatter.parseYAML(text)
      diagnostics += findings
      if let node {
        let read = Organisation.read(node)
        organisation = read.organisation
        diagnostics += read.diagnostics
      }
    }
    guard let organisation else {
      return Result(content: nil, diagnostics: diagnostics, hashes: [:])
    }

    let units = try self.units(organisation, &buffer, &diagnostics)
    let (movements, schemas) = try self.movements(organisation, &buffer, &diagnostics)
    let pages = try self.pages(&buffer, &diagnostics)
    let validator = ProfileValidator(
      schemas: schemas, movements: movements, units: units, asOf: date)
    let chunks = try await profiles(units, movements.map(\.id), validator)

    var profiles = [Profile]()
    var hashes = [String: ContentHash](minimumCapacity: tree.profiles.count)
    for chunk in chunks {
      profiles += chunk.profiles
      diagnostics += chunk.diagnostics
      for (path, hash) in chunk.hashes { hashes[path.path] = hash }
    }
    let content = Content(
      organisation: organisation, units: units, movements: movements, schemas: schemas,
      profiles: profiles, pages: pages)
    diagnostics += NameCollisions.check(content)
    return Result(content: content, diagnostics: diagnostics, hashes: hashes)
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

  private func units(
    _ organisation: Organisation, _ buffer: inout [UInt8], _ diagnostics: inout [Diagnostic]
  ) throws -> UnitTable {
    guard let path = tree.units else { throw BuildFailure.missing("content/don-vi.csv") }
    guard let text = try Self.text(path, root, &buffer, &diagnostics) else { return UnitTable([]) }
    let (table, findings) = UnitTable.read(
      text, unitTypes: organisation.unitTypes.map(\.code))
    diagnostics += findings
    return table
  }

  private func movements(
    _ organisation: Organisation, _ buffer: inout [UInt8], _ diagnostics: inout [Diagnostic]
  ) throws -> ([Movement], SchemaCatalogue) {
    let groups = organisation.groups.map(\.code)
    var movements = [Movement]()
    var bases = [(name: String, root: Node)]()
    for path in tree.movements {
      guard let text = try Self.text(path, root, &buffer, &diagnostics) else { continue }
      let document = FrontMatter.parse(text)
      diagnostics += document.diagnostics
      guard let node = document.root else { continue }
      if path.stem.hasPrefix("_") {
        bases.append((path.stem, node))
        continue
      }
      if !path.stem.isSlug {
        diagnostics.append(
          Diagnostic(.notACode, at: SourceLocation(path.path), ["ma": path.stem]))
      }
      let (movement, findings) = Movement.read(document, at: path, groups: groups)
      diagnostics += findings
      if let movement { movements.append(movement) }
    }
    movements.sort { ($0.order, $0.id) < ($1.order, $1.id) }
    let (schemas, findings) = SchemaCatalogue.read(movements: movements, bases: bases)
    diagnostics += findings
    return (movements, schemas)
  }

  private func pages(
    _ buffer: inout [UInt8], _ diagnostics: inout [Diagnostic]
  ) throws -> [PlainPage] {
    var pages = [PlainPage]()
    for path in tree.pages {
      guard let text = try Self.text(path, root, &buffer, &diagnostics) else { continue }
      let document = FrontMatter.parse(text)
      let (page, findings) = PlainPage.read(document, at: path)
      diagnostics += document.diagnostics + findings
      if let page { pages.append(page) }
    }
    return pages
  }

  private struct Chunk: Sendable {
    var profiles = [Profile]()
    var diagnostics = [Diagnostic]()
    var hashes = [(ContentPath, ContentHash)]()

    /// Reads one profile and checks it against its movements.
    mutating func read(
      _ bytes: [UInt8], _ path: ContentPath, units: UnitTable, movements: [String],
      validator: ProfileValidator
    ) {
      let (text, findings) = TextDecoder.decode(bytes, path: path.path)
      diagnostics += findings
      guard let text else { return }
      let document = FrontMatter.parse(text)
      let (profile, problems) = Profile.read(
        document, at: path, units: units, movements: movements,
        bodySyllables: Syllables.count(text.bytes[document.bodyOffset...]))
      diagnostics += document.diagnostics + problems
      guard let profile else { return }
      diagnostics += validator.validate(profile)
      profiles.append(profile)
    }
  }

  private func profiles(
    _ units: UnitTable, _ movements: [String], _ validator: ProfileValidator
  ) async throws -> [Chunk] {
    let (root, paths, log) = (root, tree.profiles, log)
    return try await inParallel(paths.count, jobs: jobs, chunk: 64, scratch: { [UInt8]() }) {
      range, buffer in
      var chunk = Chunk()
      chunk.profiles.reserveCapacity(range.count)
      for path in paths[range] {
        try Disk.read("\(root)/\(path.path)", into: &buffer, limit: Self.largestFile)
        chunk.hashes.append((path, ContentHash(buffer)))
        log.whileReading(path.path) {
          chunk.read(buffer, path, units: units, movements: movements, validator: validator)
        }
      }
      return chunk
    }
  }
}

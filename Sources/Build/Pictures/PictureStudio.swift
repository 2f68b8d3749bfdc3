import Diagnostics
import Glibc
import Profiles

/// Makes of the profiles' pictures what the site shows, and finds what is wrong with them.
///
/// The pictures of profiles that are held back are looked at, too, so that their problems are known
/// in time; they stay in the cache. Equal files are worked on once.
struct PictureStudio: Sendable {
  let root: String
  let cache: PictureCache
  let tool: PictureTool
  /// Whether the files are made; otherwise the pictures are only proofed.
  let develops: Bool
  /// Called once, when there is a picture to look at.
  var onStart: @Sendable () -> Void = {}

  /// Pictures are heavy: more at a time would only wait for memory.
  private static let workers = 2

  func develop(
    _ profiles: [Profile], _ tree: ContentTree, _ unread: UnreadFiles
  ) async throws -> PictureSet {
    guard !tree.pictures.isEmpty || profiles.contains(where: { !$0.pictures.isEmpty }) else {
      return PictureSet()
    }
    let references = PictureReferences(profiles, in: tree, unread)
    guard !references.uses.isEmpty else { return PictureSet(diagnostics: references.diagnostics) }
    onStart()
    let negatives = try await negatives(of: references)
    let outcomes = try await outcomes(of: negatives)
    return gather(references, profiles, negatives, outcomes)
  }

  /// A file as it was found.
  private struct Negative: Sendable {
    let path: String
    let content: FileContent
    let byteCount: Int
    let hash: ContentHash
  }

  typealias Outcome = Swift.Result<DevelopedPicture, PictureTool.Flaw>

  /// Reads every file that is named, once.
  private func negatives(of references: PictureReferences) async throws -> [String: Negative] {
    let paths = Array(Set(references.uses.map(\.path))).sorted()
    let root = root
    let chunks = try await inParallel(
      paths.count, jobs: Self.workers, chunk: 1, scratch: { () }
    ) { range, _ in
      try range.map { index in
        let path = paths[index]
        let file = try Disk.open("\(root)/\(path)")
        var head = [UInt8](repeating: 0, count: FileContent.prefix)
        let count = pread(file.number, &head, head.count, 0)
        return Negative(
          path: path, content: FileContent(head.prefix(max(0, count))),
          byteCount: Int(lseek(file.number, 0, SEEK_END)), hash: try ContentHash(of: file, at: path)
        )
      }
    }
    return Dictionary(uniqueKeysWithValues: chunks.joined().map { ($0.path, $0) })
  }

  /// What can be made of each different content.
  private func outcomes(
    of negatives: [String: Negative]
  ) async throws -> [ContentHash: Outcome] {
    var different = [ContentHash: Negative]()
    for path in negatives.keys.sorted() {
      guard let negative = negatives[path], negative.content.isPicture,
        negative.byteCount <= PictureRules.largestFile
      else { continue }
      different[negative.hash] = different[negative.hash] ?? negative
    }
    let originals = different.values.sorted { $0.path < $1.path }
    let chunks = try await inParallel(
      originals.count, jobs: Self.workers, chunk: 1, scratch: { () }
    ) { range, _ in
      try range.map { (originals[$0].hash, try develop(originals[$0])) }
    }
    return Dictionary(uniqueKeysWithValues: chunks.joined())
  }

  private func develop(_ negative: Negative) throws -> Outcome {
    let key = PictureCache.key(of: negative.hash)
    if let known = cache.developed(key) { return .success(known) }
    let file = try Disk.open("\(root)/\(negative.path)")
    do {
      let header = try tool.header(of: file)
      guard develops else {
        try tool.proof(file)
        return .success(DevelopedPicture(size: header.size, hasPlace: header.hasPlace, prints: []))
      }
      let picture = try tool.develop(file, header, into: try cache.begin(key))
      // What was worked on must be what was looked at.
      guard try ContentHash(of: file, at: negative.path) == negative.hash else {
        throw BuildFailure.changedMeanwhile(negative.path)
      }
      try cache.keep(picture, key)
      return .success(picture)
    } catch let flaw as PictureTool.Flaw {
      if develops { try cache.discard(key) }
      return .failure(flaw)
    }
  }

  private func gather(
    _ references: PictureReferences, _ profiles: [Profile], _ negatives: [String: Negative],
    _ outcomes: [ContentHash: Outcome]
  ) -> PictureSet {
    var set = PictureSet(diagnostics: references.diagnostics)
    set.hashes = negatives.mapValues(\.hash)
    var seen = [Int: [ContentHash: SourceLocation]]()
    for use in references.uses {
      guard let negative = negatives[use.path] else { continue }
      let profile = profiles[use.profile]
      let picture = profile.pictures[use.number]
      let outcome = outcomes[negative.hash]
      if let first = seen[use.profile]?[negative.hash] {
        set.diagnostics.append(
          Diagnostic(
            .samePictureTwice, at: picture.location, ["tep": picture.file],
            notes: [.earlier(first)]))
      } else {
        seen[use.profile, default: [:]][negative.hash] = picture.location
      }
      set.diagnostics +=
        PictureVerdict(on: picture, negative.content, byteCount: negative.byteCount, outcome)
        .diagnostics
      if case .success(let developed)? = outcome {
        set.add(developed, PictureCache.key(of: negative.hash), to: profile, at: use.number)
      }
    }
    return set
  }
}

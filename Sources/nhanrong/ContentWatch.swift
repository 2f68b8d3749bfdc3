import Build
import Glibc

/// Waits for the sources to change, for an author who has a command running beside an editor.
///
/// It asks the disk several times a second instead of being told: that works on every file system,
/// through every way in which editors save (in place, by renaming, by deleting and making anew), and
/// takes a few milliseconds for ten thousand files.
struct ContentWatch {
  /// What has changed between two looks.
  struct Change: Sendable {
    /// Files that are new, gone or different, relative to the root, sorted.
    let files: [String]
    /// The latest time at which one of them was saved, in nanoseconds since 1970; nothing when
    /// files have only gone.
    let saved: Int64?
  }

  private static let pause = Duration.milliseconds(200)
  /// How long nothing must change before a save counts as finished.
  private static let settling = Duration.milliseconds(60)

  private let root: String
  private let folders: [String]
  private var seen: [String: Found<FoundFile>]

  /// - Parameter folders: those of the root to watch.
  init(root: String, folders: [String] = ["content"]) {
    self.root = root
    self.folders = folders
    seen = Self.look(root, folders)
  }

  /// Returns when something has changed since the last time and the save is finished.
  @discardableResult
  mutating func change() async throws -> Change {
    var now = Self.look(root, folders)
    while now == seen {
      try await Task.sleep(for: Self.pause)
      now = Self.look(root, folders)
    }
    var settled = now
    repeat {
      now = settled
      try await Task.sleep(for: Self.settling)
      settled = Self.look(root, folders)
    } while settled != now
    defer { seen = now }
    return Change(from: seen, to: now)
  }

  /// The files of each folder as they are; without a folder while it cannot be read, which may pass.
  private static func look(_ root: String, _ folders: [String]) -> [String: Found<FoundFile>] {
    folders.reduce(into: [:]) { found, folder in
      do throws(DiskFailure) { found[folder] = try Disk.files(under: "\(root)/\(folder)") } catch {}
    }
  }

  /// Lets Ctrl-C end the program as what it is here: the usual way to stop.
  static func endOnInterrupt() {
    for number in [SIGINT, SIGTERM] { signal(number) { _ in _exit(0) } }
  }

  /// “14:05:07”, the machine's time.
  static var clock: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }
}

extension ContentWatch.Change {
  fileprivate init(from old: [String: Found<FoundFile>], to new: [String: Found<FoundFile>]) {
    var names = Set<String>()
    var saved: Int64?
    for folder in Set(old.keys).union(new.keys) {
      let before = Set(old[folder]?.files ?? [])
      let after = Set(new[folder]?.files ?? [])
      for file in before.symmetricDifference(after) { names.insert("\(folder)/\(file.path)") }
      if let latest = after.subtracting(before).map(\.modified).max() {
        saved = max(saved ?? latest, latest)
      }
    }
    files = names.sorted()
    self.saved = saved
  }
}

import Build
import Diagnostics
import Glibc

/// Waits for the content to change, for an author who has the checker running beside an editor.
///
/// It asks the disk several times a second instead of being told: that works on every file system,
/// through every way in which editors save (in place, by renaming, by deleting and making anew), and
/// takes a few milliseconds for ten thousand files.
struct ContentWatch {
  private static let pause = Duration.milliseconds(250)
  /// How long nothing must change before a save counts as finished.
  private static let settling = Duration.milliseconds(60)

  private let folder: String
  private var seen: FoundFiles?

  init(root: String) {
    folder = "\(root)/content"
    seen = Self.look(folder)
  }

  /// Returns when something has changed since the last time and the save is finished.
  mutating func change() async throws {
    var now = Self.look(folder)
    while now == seen {
      try await Task.sleep(for: Self.pause)
      now = Self.look(folder)
    }
    var settled = now
    repeat {
      now = settled
      try await Task.sleep(for: Self.settling)
      settled = Self.look(folder)
    } while settled != now
    seen = now
  }

  /// The files as they are; nothing while the folder cannot be read, which may pass.
  private static func look(_ folder: String) -> FoundFiles? {
    do throws(DiskFailure) {
      return try Disk.files(under: folder)
    } catch {
      return nil
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

/// What has come and what has gone between two checks. A finding that has only moved is the same.
struct FindingsChange {
  private struct Finding: Hashable {
    let code: String
    let file: String
    let message: String
  }

  private let added: Int
  private let removed: Int

  init(from old: [Diagnostic], to new: [Diagnostic]) {
    var counts = [Finding: Int]()
    for diagnostic in new { counts[Self.finding(diagnostic), default: 0] += 1 }
    for diagnostic in old { counts[Self.finding(diagnostic), default: 0] -= 1 }
    added = counts.values.reduce(0) { $0 + max($1, 0) }
    removed = counts.values.reduce(0) { $0 + max(-$1, 0) }
  }

  private static func finding(_ diagnostic: Diagnostic) -> Finding {
    Finding(
      code: diagnostic.code, file: diagnostic.location.file,
      message: diagnostic.message(in: .vietnamese))
  }

  var text: LocalizedText {
    LocalizedText(
      vi: "So với lần trước: hết \(removed), thêm \(added).",
      en: "Since the last check: \(removed) gone, \(added) new.")
  }
}

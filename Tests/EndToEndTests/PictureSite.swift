import Build
import Foundation
import Profiles
import Locks
import Testing

/// Runs the real programs and counts them, or does as a test tells it.
final class CountedPrograms: Sendable {
  private let calls = Locked([String]())

  /// The programs that were run, in order.
  var names: [String] { calls.withLock { $0 } }

  func runner(
    instead: @escaping @Sendable (Int, ProgramCall) throws(ProgramFailure) -> ProgramOutcome? = {
      (_, _) throws(ProgramFailure) in nil
    }
  ) -> ProgramRunner {
    let system = ProgramRunner.system()
    return ProgramRunner { [self] call throws(ProgramFailure) in
      let number = calls.withLock { calls in
        calls.append(call.program)
        return calls.count
      }
      if let outcome = try instead(number, call) { return outcome }
      return try system.run(call)
    }
  }
}

// Pictures of the example site.
extension TemporarySite {
  static let story = "content/ho-so/2023/to-may-tu-quan.md"
  static let storyPage = "ho-so/2023/to-may-tu-quan.html"

  /// Gives a profile pictures, each a sample of this name with words of its own.
  func addPictures(_ names: String..., to file: String = TemporarySite.story) throws {
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    for name in names where name.contains(".") {
      try write("\(folder)/\(name)", #require(SamplePictures.bytes(named: name)))
    }
    let items = names.enumerated().map { number, name in
      "  - {tep: \(name), chu_thich: Lời dẫn \(number + 1)., tac_gia: Ban Nữ công, mo_ta: Cảnh \(number + 1), boi_canh: hoạt động công cộng}\n"
    }
    let text = try text(file)
    let end = try #require(text.range(of: "\n---\n"))
    try write(
      file, text.replacingCharacters(in: end, with: "\nanh:\n\(items.joined())---\n"))
  }

  @discardableResult
  func build(
    _ runner: ProgramRunner, date: String = TemporarySite.date, drafts: Bool = false
  ) async throws -> BuildReport {
    let day = try #require(CalendarDate(written: date))
    return try await SiteBuilder(
      BuildOptions(
        root: root, output: output, date: day, baseURL: nil, showsDrafts: drafts, isStrict: false,
        jobs: 2, toolVersion: "1"), runner: runner
    ).build()
  }

  /// The published pictures by path.
  func pictures() throws -> [String: Data] { try tree().filter { $0.key.hasPrefix("anh/") } }

  /// The folders of the cache.
  func cached() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self["site/.web.nhanrong/anh"]).sorted()
  }
}

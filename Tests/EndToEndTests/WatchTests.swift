import Foundation
import Testing

/// `check --watch`, beside an author who saves.
@Suite struct WatchTests {
  private static let profile = "content/ho-so/2023/to-may-tu-quan.md"

  /// A watch that goes on until the test ends it.
  private struct Watch: ~Copyable {
    let run: Executable.Run
    private var read = 0

    init(_ site: TemporarySite) throws {
      run = try Executable.start(
        ["check", "--watch", "--root", site.root, "--date", TemporarySite.date])
    }

    /// What it says from the last answer to the end of the next.
    mutating func answer() throws -> String {
      for _ in 0..<1_000 {
        let output = try run.outputSoFar()
        let fresh = output.dropFirst(read)
        if let end = fresh.range(of: "Ctrl-C") {
          let answer = String(fresh[..<end.upperBound])
          read += answer.count
          return answer
        }
        usleep(10_000)
      }
      Issue.record("no answer within ten seconds")
      return ""
    }

    consuming func interrupted() throws -> Executable.Outcome {
      Glibc.kill(run.process, SIGINT)
      return try run.outcome()
    }
  }

  @Test func `a save is answered, however the editor saves, until Ctrl-C`() throws {
    let site = try TemporarySite()
    var watch = try Watch(site)
    #expect(try watch.answer().contains(": 0 lỗi, 0 cảnh báo."))

    // In place.
    try site.edit(Self.profile, "loai: mô hình", "loai: mô hnìh")
    let begin = ContinuousClock.now
    let broken = try watch.answer()
    #expect(ContinuousClock.now - begin < .seconds(8))
    #expect(broken.contains("\(Self.profile):3:7: lỗi: "))
    #expect(broken.contains("hết 0, thêm 1."))

    // By a new file that takes the place of the old.
    let mended = try site.text(Self.profile).replacingOccurrences(of: "hnìh", with: "hình")
    try site.write("new", mended)
    try #require(rename(site["new"], site[Self.profile]) == 0)
    #expect(try watch.answer().contains("hết 1, thêm 0."))

    // By deleting it and making it anew.
    try site.remove(Self.profile)
    #expect(try watch.answer().contains("Đã kiểm tra 3 hồ sơ"))
    try site.write(Self.profile, mended)
    #expect(try watch.answer().contains("Đã kiểm tra 4 hồ sơ"))

    let outcome = try watch.interrupted()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(!outcome.output.contains("\u{1B}"), "nothing to clear where output is kept")
  }

  @Test func `a broken tree does not end it`() throws {
    let site = try TemporarySite()
    var watch = try Watch(site)
    _ = try watch.answer()
    let organisation = try site.text("content/to-chuc.yml")
    try site.remove("content/to-chuc.yml")
    _ = try watch.answer()
    try FileManager.default.moveItem(atPath: site["content"], toPath: site["away"])
    _ = try watch.answer()
    try FileManager.default.moveItem(atPath: site["away"], toPath: site["content"])
    try site.write("content/to-chuc.yml", organisation)
    #expect(try watch.answer().contains(": 0 lỗi, 0 cảnh báo."))
    let outcome = try watch.interrupted()
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("content/to-chuc.yml"))
  }

  @Test func `watching prints for people only, and not where there is no content`() throws {
    let site = try TemporarySite()
    let json = try Executable.run("check", "--watch", "--format", "json", "--root", site.root)
    #expect(json.status == 2)
    #expect(json.errors.contains("--watch"))
    let nowhere = try Executable.run("check", "--watch", "--root", site["khong-co"])
    #expect(nowhere.status == 3)
  }
}

import Foundation
import Testing

/// `nhanrong speak`: line in, line out, and what it says beside them.
@Suite struct SpeakCommandTests {
  private func speak(
    _ text: String, in site: TemporarySite, _ more: String...
  ) throws -> Executable.Outcome {
    try site.write("loi.txt", text)
    return try Executable.start(["speak", site["loi.txt"], "--root", site.root] + more)
      .outcome()
  }

  @Test func `every line has its spoken line, an empty one too`() throws {
    let outcome = try speak(
      "Ngày 5/2, 105 người.\n\nĐạt 12,5%.", in: TemporarySite(), "--quiet")
    #expect(outcome.status == 0)
    #expect(
      outcome.output
        == "Ngày năm tháng hai, một trăm linh năm người.\n\nĐạt mười hai phẩy năm phần trăm.\n")
    #expect(outcome.errors == "")
  }

  @Test func `the organisation says how its numbers are read`() throws {
    let site = try TemporarySite()
    let organisation = try site.text("content/to-chuc.yml")
    try site.write(
      "content/to-chuc.yml",
      organisation + "\nphat_thanh: {cach_doc: {linh: lẻ, nghin: ngàn}}\n")
    let outcome = try speak("2.005 hộ", in: site, "--quiet")
    #expect(outcome.output == "hai ngàn không trăm lẻ năm hộ\n")
  }

  @Test func `syllables and seconds stand behind tabs, their sum on the error stream`() throws {
    let outcome = try speak("Một hai ba bốn.\n", in: TemporarySite(), "--timing", "--pace", "120")
    let fields = outcome.output.split(separator: "\t").map(String.init)
    #expect(fields.count == 3)
    #expect(fields[0] == "Một hai ba bốn." && fields[1] == "4")
    #expect(outcome.errors.hasPrefix("Cả bài: 4 tiếng, "))
  }

  @Test func `what may be read otherwise is named with its place`() throws {
    let outcome = try speak("Tuần này\nBTV đến", in: TemporarySite())
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("loi.txt:2:1: "))
  }

  @Test func `a file that is not there ends with 3`() throws {
    let outcome = try Executable.run("speak", "khong-co.txt")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("khong-co.txt"))
  }
}

import Foundation
import Testing

/// `new` and `schema`, from outside.
@Suite struct NewCommandTests {
  private func new(_ site: TemporarySite, _ more: String...) throws -> Executable.Outcome {
    try Executable.start(
      ["new", "ho-so", "Tủ sách: trên ghe", "--root", site.root, "--date", "2024-06-01"] + more
    ).outcome()
  }

  @Test func `a new profile is written once, and passes the check`() throws {
    let site = try TemporarySite()
    let words = ["--movement", "an-toan", "--unit", "may-song-xanh"]
    let first = try new(site, words[0], words[1], words[2], words[3])
    #expect((first.status, first.errors) == (0, ""))
    let path = "content/ho-so/2024/tu-sach-tren-ghe.md"
    #expect(first.output.contains(path))
    let text = try site.text(path)
    #expect(text.hasPrefix("---\r\nten: \"Tủ sách: trên ghe\"\r\nloai: mô hình\r\n"))
    let check = try Executable.run(
      "check", "--strict", "--root", site.root, "--date", TemporarySite.date, site[path])
    #expect(check.status == 0)

    let second = try new(site, words[0], words[1], words[2], words[3])
    #expect(second.status == 2)
    #expect(second.errors.contains("không ghi đè"))
    #expect(try site.text(path) == text)
  }

  @Test func `a slip in a code is answered with what was meant`() throws {
    let site = try TemporarySite()
    let outcome = try new(site, "--movement", "an-tona", "--unit", "may-song-xnah")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--movement: lỗi: "))
    #expect(outcome.errors.contains("có phải là `an-toan`?"))
    #expect(outcome.errors.contains("--unit: lỗi: "))
    #expect(outcome.errors.contains("có phải là `may-song-xanh`?"))
    #expect(outcome.output == "")
  }

  @Test(arguments: ["hoi-nghi", "ban-tin"])
  func `a new session or bulletin needs only a name, and passes the check`(content: String) throws {
    let site = try TemporarySite()
    let arguments = [
      "new", content, "Trao đổi: lần 1", "--root", site.root, "--date", "2023-06-01",
    ]
    let first = try Executable.start(arguments).outcome()
    #expect((first.status, first.errors) == (0, ""))
    let path = "content/\(content)/trao-doi-lan-1.md"
    let text = try site.text(path)
    #expect(text.hasPrefix("---\r\nten: \"Trao đổi: lần 1\"\r\nngay: 01/06/2023\r\n"))
    let check = try Executable.run(
      "check", "--strict", "--root", site.root, "--date", TemporarySite.date, site[path])
    #expect((check.status, check.errors) == (0, ""))
    #expect(try Executable.start(arguments).outcome().status == 2)
    #expect(try site.text(path) == text)
  }

  @Test func `a profile cannot be begun without its movement and its unit`() throws {
    let site = try TemporarySite()
    let outcome = try Executable.run("new", "ho-so", "Tên", "--root", site.root)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("--movement và --unit"))
  }

  @Test func `schemas go into a folder, or one to the screen`() throws {
    let site = try TemporarySite()
    let all = try Executable.run("schema", "--root", site.root)
    #expect((all.status, all.errors) == (0, ""))
    #expect(try site.text("site/luoc-do/ho-so.schema.json").contains("an-toan.schema.json"))
    let one = try Executable.run("schema", "an-toan", "--root", site.root)
    #expect(one.status == 0)
    #expect(try one.output == site.text("site/luoc-do/an-toan.schema.json"))
    let slip = try Executable.run("schema", "an-toaan", "--root", site.root)
    #expect((slip.status, slip.output) == (2, ""))
    #expect(slip.errors.contains("có phải là `an-toan`?"))
  }

  @Test func `criteria with errors make no schema`() throws {
    let site = try TemporarySite()
    try site.edit("content/phong-trao/an-toan.md", "nhom: ", "nhomm: ")
    let outcome = try Executable.run("schema", "--root", site.root)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("content/phong-trao/an-toan.md:"))
    #expect(!FileManager.default.fileExists(atPath: site["site/luoc-do"]))
  }
}

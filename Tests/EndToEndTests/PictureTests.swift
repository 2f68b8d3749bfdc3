import Build
import Diagnostics
import Foundation
import Testing

/// What becomes of the pictures of profiles, from their files to the published site.
@Suite struct PictureTests {
  @Test func `a picture is published upright, in its sizes, and never enlarged`() async throws {
    let site = try TemporarySite()
    try site.addPictures("toa-do.jpg", "nho.jpg")
    let report = try await site.build()
    #expect(report.diagnostics.map(\.code) == ["A822", "A821"])
    #expect(
      try site.pictures().keys.sorted() == [
        "anh/2023/to-may-tu-quan-1-1200.webp", "anh/2023/to-may-tu-quan-1-480.webp",
        "anh/2023/to-may-tu-quan-1-960.jpg", "anh/2023/to-may-tu-quan-1-960.webp",
        "anh/2023/to-may-tu-quan-1-in.jpg", "anh/2023/to-may-tu-quan-2-480.webp",
        "anh/2023/to-may-tu-quan-2-700.jpg", "anh/2023/to-may-tu-quan-2-700.webp",
        "anh/2023/to-may-tu-quan-2-in.jpg",
      ])
    let page = try site.page(TemporarySite.storyPage)
    #expect(page.contains(#"to-may-tu-quan-1-960.jpg" width="960" height="1280" alt="Cảnh 1""#))
    #expect(page.contains(#"to-may-tu-quan-2-700.jpg" width="700" height="500" alt="Cảnh 2""#))
    #expect(page.contains("Lời dẫn 1. <span class=\"credit\">Ảnh: Ban Nữ công</span>"))
  }

  @Test func `nothing published says where, by whom or with what it was taken`() async throws {
    let original = SamplePictures.placedPhoto
    #expect(Self.marks(in: original) == ["EXIF", "Kin Dao"])
    let site = try TemporarySite()
    try site.addPictures("toa-do.jpg")
    try await site.build()
    let pictures = try site.pictures()
    #expect(pictures.count == 5)
    for (path, bytes) in pictures {
      #expect(Self.marks(in: bytes) == [], "\(path)")
      #expect(path.hasSuffix(".jpg") || bytes[12..<16] == Data("VP8 ".utf8), "\(path)")
    }
  }

  /// What tells of an origin: the names of metadata blocks, and what they hold in the sample.
  private static func marks(in picture: Data) -> [String] {
    [
      "EXIF", "Exif", "http://ns.adobe.com", "XMP ", "8BIM", "ICC_PROFILE",
      "ICCP", "Kin Dao", "vips",
    ].filter { picture.firstRange(of: Data($0.utf8)) != nil }
  }

  @Test func `an unchanged picture is worked on once`() async throws {
    let site = try TemporarySite()
    try site.addPictures("to-xe.jpg")
    let programs = CountedPrograms()
    try await site.build(programs.runner())
    let first = programs.names
    #expect(first.first == "vipsheader" && first.filter { $0 == "vips" }.count == 5)
    let tree = try site.pictures()

    // Nothing changed; a story changed; another day; the file under another name.
    #expect(try await site.build(programs.runner()).outcome == .unchanged)
    try site.edit(TemporarySite.story, "Lời dẫn 1.", "Tổ may sáng nay.")
    try await site.build(programs.runner())
    try await site.build(programs.runner(), date: "2025-01-02")
    try site.edit(TemporarySite.story, "to-xe.jpg", "to-xe-2.jpg")
    try site.remove("content/ho-so/2023/to-xe.jpg")
    try site.write("content/ho-so/2023/to-xe-2.jpg", SamplePictures.photo)
    try await site.build(programs.runner())
    #expect(programs.names == first)
    #expect(try differences(tree, site.pictures()) == [])

    // Another picture under the same name.
    try site.write("content/ho-so/2023/to-xe-2.jpg", SamplePictures.secondPhoto)
    try await site.build(programs.runner())
    #expect(programs.names.count == 2 * first.count)
    #expect(try !differences(tree, site.pictures()).isEmpty)
    #expect(try site.cached().count == 1, "what is no longer used is gone")
  }

  @Test func `one picture of two profiles is worked on once and published for each`() async throws {
    let site = try TemporarySite()
    try site.addPictures("to-xe.jpg")
    try site.addPictures("to-xe.jpg", to: "content/ho-so/2024/bua-com-thu-sau.md")
    let programs = CountedPrograms()
    try await site.build(programs.runner())
    #expect(programs.names.count == 6)
    let pictures = try site.pictures()
    #expect(
      pictures["anh/2023/to-may-tu-quan-1-960.webp"]
        == pictures["anh/2024/bua-com-thu-sau-1-960.webp"])
    #expect(pictures.count == 10)
  }

  @Test func `a site without pictures runs no program`() async throws {
    let programs = CountedPrograms()
    let site = try TemporarySite()
    try await site.build(
      programs.runner { (_, _) throws(ProgramFailure) in
        throw .missing(program: "vips", package: "libvips-tools")
      })
    #expect(programs.names.isEmpty)
  }

  @Test func `pictures of who is held back are looked at and published nowhere`() async throws {
    let site = try TemporarySite()
    try site.addPictures("toa-do.jpg")
    try site.edit(
      TemporarySite.story, "boi_canh: hoạt động công cộng",
      "boi_canh: nơi làm việc, nguoi_trong_anh: [Lâm Thị Kín]")
    let report = try await site.build()
    #expect(report.heldBack.contains { $0.file == TemporarySite.story })
    #expect(report.diagnostics.map(\.code).contains("A822"))
    let tree = try site.tree()
    #expect(tree.keys.filter { $0.contains("anh/") || $0.contains("to-may-tu-quan") } == [])
    for folder in try site.cached() {
      for name in ["in.jpg", "480.webp"] {
        let kept = try Data(
          contentsOf: URL(filePath: site["site/.web.nhanrong/anh/\(folder)/\(name)"]))
        #expect(!tree.values.contains(kept))
      }
    }

    // Who has agreed to the story and to the picture is shown; drafts show it before.
    try await site.build(drafts: true, output: site["site/ban-nhap"])
    let drafts = try TemporarySite.tree(site["site/ban-nhap"])
    #expect(drafts["anh/2023/to-may-tu-quan-1-480.webp"] != nil)
    try site.edit(
      TemporarySite.story, "\ndong_y:\n",
      "\ndong_y:\n  - {nguoi: Lâm Thị Kín, vai_tro: người trong ảnh, ngay: 01/06/2023, noi_dung: [ảnh], kenh: [web]}\n"
    )
    try await site.build()
    #expect(try site.pictures().count == 5)
  }

  @Test func `a missing program ends the build with the command that brings it`() async throws {
    let site = try TemporarySite()
    try site.addPictures("to-xe.jpg")
    let failure = await #expect(throws: BuildFailure.self) {
      try await site.build(ProgramRunner.system(folders: []))
    }
    #expect(failure?.text.vietnamese.contains("sudo apt-get install libvips-tools") == true)
    #expect(try site.tree() == [:])
  }

  @Test func `work that takes too much is a finding, not a wait`() async throws {
    let site = try TemporarySite()
    try site.addPictures("to-xe.jpg")
    let report = try await site.build(
      CountedPrograms().runner { (_, call) throws(ProgramFailure) in
        call.program == "vips" ? ProgramOutcome(ending: .outOfTime) : nil
      })
    #expect(report.diagnostics.map(\.code) == ["A820"])
    #expect(report.outcome == .refused)
    #expect(try site.cached() == [])
  }

  @Test(arguments: 1...6)
  func `a build that ends during its pictures leaves nothing half done`(_ last: Int) async throws {
    let site = try TemporarySite()
    try await site.build()
    let before = try site.tree()
    try site.addPictures("to-xe.jpg")
    await #expect(throws: BuildFailure.self) {
      try await site.build(
        CountedPrograms().runner { (number, call) throws(ProgramFailure) in
          if number >= last { throw .notStarted(program: call.program, errno: EAGAIN) }
          return nil
        })
    }
    #expect(try differences(before, site.tree()) == [])
    try await site.build()
    #expect(try site.pictures().count == 5)
    #expect(try site.cached().filter { $0.hasPrefix("dang-lam-") } == [])
  }

  @Test func `what was changed in the cache is made anew`() async throws {
    let site = try TemporarySite()
    try site.addPictures("to-xe.jpg")
    try await site.build()
    let before = try site.pictures()
    let folder = try #require(try site.cached().first)
    try site.write("site/.web.nhanrong/anh/\(folder)/480.webp", Data("khác".utf8))
    try await site.build(date: "2025-01-02")
    #expect(try differences(before, site.pictures()) == [])
  }

  @Test func `a symbolic link is told once and never followed`() async throws {
    let site = try TemporarySite()
    try site.addPictures("xa")
    try site.edit(TemporarySite.story, "tep: xa", "tep: xa.jpg")
    symlink("/etc/passwd", site["content/ho-so/2023/xa.jpg"])
    #expect(try await site.build().diagnostics.map(\.code) == ["B903"])
  }

  @Test func `a check finds what a build finds, keeps nothing and knows what was built`()
    async throws
  {
    let site = try TemporarySite()
    try site.addPictures("hong.jpg", "nho.jpg")
    #expect(try await site.check().map(\.code) == ["A819", "A821"])
    #expect(!FileManager.default.fileExists(atPath: site["site"]))
  }
}

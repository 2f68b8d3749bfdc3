import Diagnostics
import Glibc
import Testing

@testable import Build

@Suite struct RefusalTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("content/ho-so/a.md", "bài gốc")
    try folder.write("templates/web/layout.html", "")
  }

  private func refusal(_ output: String) -> PublishFailure? {
    do throws(PublishFailure) {
      _ = try Staging.begin(output: output, sources: [folder["content"], folder["templates"]])
      return nil
    } catch {
      return error
    }
  }

  @Test func `the root and the home folder are refused`() throws {
    #expect(refusal("/") == .outputIsRoot)
    #expect(refusal("/..") == .outputIsRoot)
    let entry = try #require(getpwuid(getuid()))
    let home = try Disk.realPath(String(cString: entry.pointee.pw_dir))
    #expect(refusal(home) == .outputIsHome(home))
    #expect(refusal(home + "/.") == .outputIsHome(home))
  }

  @Test(
    arguments: [
      ("content", "content"), ("content/", "content"), ("content/ho-so", "content"),
      ("content/new/site", "content"), (".", "content"), ("templates/../content", "content"),
      ("new/../templates/web", "templates"), ("link/site", "content"),
    ])
  func `an output that touches a source is refused`(output: String, source: String) throws {
    symlink(folder["content"], folder["link"])
    try Disk.makeDirectories(folder["new"])
    guard case .overlapsSource(_, folder[source]) = refusal(folder[output]) else {
      Issue.record("\(output): \(String(describing: refusal(folder[output])))")
      return
    }
    #expect(try folder.tree("content") == ["ho-so/a.md": "bài gốc"])
  }

  @Test func `a folder whose name only begins like a source is not inside it`() throws {
    #expect(refusal(folder["content-site"]) == nil)
    #expect(refusal(folder["templates2/web"]) == nil)
  }

  @Test func `a source that does not exist yet still keeps the output out`() throws {
    let failure = #expect(throws: PublishFailure.self) {
      try Staging.begin(output: folder["later/site"], sources: [folder["later"]])
    }
    #expect(
      failure == .overlapsSource(output: folder["later/site"], source: folder["later"]))
    #expect(!Disk.exists(folder["later"]))
  }

  @Test func `a file, a folder under a file and a link to nowhere are refused`() throws {
    try folder.write("site/web", "tệp")
    symlink("nowhere", folder["site/link"])
    #expect(refusal(folder["site/web"]) == .outputIsFile(folder["site/web"]))
    guard case .disk = refusal(folder["site/web/x"]), case .disk = refusal(folder["site/link"])
    else {
      Issue.record("accepted")
      return
    }
    #expect(try folder.text("site/web") == "tệp")
  }

  @Test func `a folder with files and no manifest is refused and stays`() throws {
    try folder.write("site/web/thesis.doc", "của tôi")
    #expect(refusal(folder["site/web"]) == .notOurs(folder["site/web"]))
    #expect(try folder.tree("site") == ["web/thesis.doc": "của tôi"])
    #expect(!Disk.exists(folder["site/.web.nhanrong"]))
  }

  @Test(arguments: ["", "x", "nhanrong-manifest 1\na", "nhanrong-manifest 2\na\n"])
  func `a damaged manifest does not make a folder ours`(manifest: String) throws {
    try folder.write("site/web/a", "1")
    try folder.write("site/web/.nhanrong-manifest", manifest)
    #expect(refusal(folder["site/web"]) == .notOurs(folder["site/web"]))
  }

  @Test func `an empty folder is taken`() throws {
    try Disk.makeDirectories(folder["site/web"])
    try publish(["a": "1"], in: folder)
    #expect(try folder.text("site/web/a") == "1")
  }

  @Test func `files of others in the output are listed and kept`() throws {
    try publish(["a": "1", "b/c": "2"], in: folder)
    let others = [".htaccess", "b/1", "b/2", "đơn.docx", "z/y/x"]
    for path in others { try folder.write("site/web/\(path)", "của tôi") }
    symlink("a", folder["site/web/link"])
    #expect(
      refusal(folder["site/web"])
        == .foreignFiles(
          output: folder["site/web"], first: [".htaccess", "b/1", "b/2", "link", "z/y/x"],
          count: 6))
    for path in others { #expect(try folder.text("site/web/\(path)") == "của tôi") }
    #expect(try folder.text("site/web/a") == "1")
  }

  @Test func `a decomposed name is not the composed one that we wrote`() throws {
    try publish(["ho\u{E0}.html": "1"], in: folder)
    try folder.write("site/web/hoa\u{300}.html", "của tôi")
    guard case .foreignFiles(_, _, 1) = refusal(folder["site/web"]) else {
      Issue.record("taken for ours")
      return
    }
  }

  @Test func `an empty folder of others is not worth a refusal`() throws {
    try publish(["a": "1"], in: folder)
    try Disk.makeDirectories(folder["site/web/trống/rỗng"])
    try publish(["a": "2"], in: folder)
    #expect(!Disk.exists(folder["site/web/trống"]))
  }

  @Test func `two builds at once: the second is told to wait`() throws {
    let first = try begin(in: folder)
    #expect(refusal(folder["site/web"]) == .busy(folder["site/web"]))
    try first.write("a", [1])
    _ = try first.publish()
    let second = try begin(in: folder)
    #expect(refusal(folder["site/web"]) == .busy(folder["site/web"]))
    second.discard()
    #expect(refusal(folder["site/web"]) == nil)
  }

  @Test(
    arguments: [
      .outputIsRoot, .outputIsHome("/home/a"), .outputIsFile("/x"),
      .overlapsSource(output: "/x", source: "content"), .notOurs("/x"),
      .foreignFiles(output: "/x", first: ["a"], count: 1), .busy("/x"),
      .disk(DiskFailure(.write, "/x", .system(ENOSPC))),
    ] as [PublishFailure])
  func `every refusal says what to do in both languages`(failure: PublishFailure) {
    #expect(failure.text.vietnamese.contains(". Hãy") || failure.text.vietnamese.contains(", hãy"))
    #expect(failure.text.english.hasSuffix("."))
    #expect(failure.text.vietnamese != failure.text.english)
  }

  @Test func `a long list of files ends in an ellipsis`() {
    let failure = PublishFailure.foreignFiles(
      output: "/x", first: ["1", "2", "3", "4", "5"], count: 12)
    #expect(
      failure.text.english
        == "The output folder `/x` holds 12 files that nhanrong did not write: "
        + "`1`, `2`, `3`, `4`, `5`, …. Move them elsewhere, then build again.")
  }
}

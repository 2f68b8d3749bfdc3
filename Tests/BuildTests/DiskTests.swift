import Diagnostics
import Glibc
import Testing

@testable import Build

@Suite struct DiskTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a buffer is used again for longer and shorter files`() throws {
    var buffer = [UInt8]()
    for text in ["Tổ may tự quản", "ngắn", "", "Dài hơn tất cả những tệp trước"] {
      try folder.write("a.md", text)
      try Disk.read(folder["a.md"], into: &buffer, limit: 1000)
      #expect(String(decoding: buffer, as: UTF8.self) == text)
    }
  }

  @Test func `a file over the limit is refused and one at the limit is read`() throws {
    try folder.write("a.md", "12345")
    var buffer = [UInt8]()
    try Disk.read(folder["a.md"], into: &buffer, limit: 5)
    let failure = #expect(throws: DiskFailure.self) {
      try Disk.read(folder["a.md"], into: &buffer, limit: 4)
    }
    #expect(failure?.cause == .overLimit(4))
  }

  @Test func `a folder or a pipe in place of a file fails at once`() throws {
    mkfifo(folder["pipe"], 0o644)
    for path in [folder.path, folder["pipe"]] {
      let failure = #expect(throws: DiskFailure.self) { try Disk.contents(path) }
      #expect(failure?.cause == .notAFile)
    }
  }

  @Test func `a missing file is named in both languages`() throws {
    let failure = #expect(throws: DiskFailure.self) { try Disk.contents(folder["không có.md"]) }
    #expect(failure?.operation == .read)
    #expect(failure?.errno == ENOENT)
    #expect(
      failure?.text.vietnamese
        == "Không đọc được `\(folder["không có.md"])`: không có tệp hay thư mục này. "
        + "Hãy kiểm tra lại đường dẫn.")
    #expect(failure?.text.english.contains("there is no such file or folder") == true)
  }

  @Test(
    arguments: [
      .system(ENOSPC), .system(EACCES), .system(EROFS), .system(EIO), .system(EXDEV),
      .system(ENOTDIR), .system(ENAMETOOLONG), .system(EMFILE), .system(ESTALE), .overLimit(9),
      .notAFile, .writtenTwice, .unusablePath, .stagingClosed, .tooDeep,
    ] as [DiskFailure.Cause])
  func `every cause has its own words in both languages`(cause: DiskFailure.Cause) {
    let text = DiskFailure(.write, "x/y", cause).text
    #expect(text.vietnamese.hasPrefix("Không ghi được `x/y`: "))
    #expect(text.english.hasPrefix("Could not write `x/y`: "))
    #expect(text.vietnamese.hasSuffix(".") && text.english.hasSuffix("."))
  }

  @Test func `writing again leaves the new content and plain permissions`() throws {
    try folder.write("a", "một nội dung dài")
    chmod(folder["a"], 0o600)
    try folder.write("a", "ngắn")
    #expect(try folder.text("a") == "ngắn")
    var status = stat()
    #expect(stat(folder["a"], &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o644)
  }

  @Test func `replacing makes a new file and leaves nothing beside it`() throws {
    try folder.write("a", "cũ")
    let before = try folder.inode("a")
    try Disk.replace(folder["a"], Array("mới".utf8))
    #expect(try folder.inode("a") != before)
    #expect(try folder.tree("") == ["a": "mới"])
  }

  @Test func `a file is made once, and never over another`() throws {
    #expect(try Disk.create(folder["a.md"], Array("một".utf8)))
    #expect(try !Disk.create(folder["a.md"], Array("hai".utf8)))
    #expect(try Disk.contents(folder["a.md"]) == Array("một".utf8))
    #expect(throws: DiskFailure.self) { try Disk.create(folder["khong-co/a.md"], []) }
  }

  @Test func `folders are made with those above them, once`() throws {
    try Disk.makeDirectories(folder["a/b/c"])
    try Disk.makeDirectories(folder["a/b/c/"])
    #expect(Disk.exists(folder["a/b/c"]))
    try folder.write("tep", "")
    #expect(throws: DiskFailure.self) { try Disk.makeDirectories(folder["tep"]) }
    #expect(throws: DiskFailure.self) { try Disk.makeDirectories(folder["tep/a/b"]) }
  }

  @Test func `removing tells whether there was a file`() throws {
    try folder.write("a", "")
    #expect(try Disk.removeFile(folder["a"]))
    #expect(try !Disk.removeFile(folder["a"]))
    #expect(throws: DiskFailure.self) { try Disk.removeFile(folder.path) }
  }

  @Test func `a real path has no links in it`() throws {
    try folder.write("a/b", "")
    symlink("a", folder["link"])
    #expect(try Disk.realPath(folder["link/../a/./b"]) == folder["a/b"])
    #expect(throws: DiskFailure.self) { try Disk.realPath(folder["a/c"]) }
  }
}

@Suite struct ListingTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `files are sorted by the bytes of their whole paths`() throws {
    for name in ["a/b.md", "a-b.md", "a.md", "B.md", "đ.md", "z/z/z.md"] {
      try folder.write(name, name)
    }
    let found = try Disk.files(under: folder.path)
    #expect(
      found.files.map(\.path) == ["B.md", "a-b.md", "a.md", "a/b.md", "z/z/z.md", "đ.md"])
    #expect(found.files.map(\.size) == [4, 6, 4, 6, 8, 5])
    let now = time(nil)
    #expect(found.files.allSatisfy { abs($0.modified / 1_000_000_000 - Int64(now)) < 3600 })
  }

  @Test func `dot files and what is under dot folders are passed over`() throws {
    for name in [".git/config", ".DS_Store", "a/.~lock.b.docx#", "a/b.md"] {
      try folder.write(name, "")
    }
    #expect(try Disk.files(under: folder.path).files.map(\.path) == ["a/b.md"])
  }

  @Test func `both spellings of one Vietnamese name are found`() throws {
    try folder.write("hoa\u{300}.md", "1")
    try folder.write("ho\u{E0}.md", "2")
    let paths = try Disk.files(under: folder.path).files.map { Array($0.path.utf8) }
    #expect(paths == [Array("hoa\u{300}.md".utf8), Array("ho\u{E0}.md".utf8)])
  }

  @Test func `paths that look alike and differ in bytes are two`() {
    let (composed, decomposed) = (BytePath("ho\u{E0}"), BytePath("hoa\u{300}"))
    #expect(composed.text == decomposed.text)
    #expect(composed != decomposed)
    #expect(decomposed < composed)
    #expect(
      [BytePath("b"), BytePath("a/b"), BytePath("a"), BytePath("")].sorted().map(\.text)
        == ["", "a", "a/b", "b"])
  }

  @Test func `a name that is not UTF-8 is reported with its bytes`() throws {
    let bytes = Array(folder["to"].utf8) + [0xFF, 0xE9] + Array(".md\0".utf8)
    let made = bytes.map { CChar(bitPattern: $0) }
    close(creat(made, 0o644))
    let found = try Disk.files(under: folder.path)
    #expect(found.files.isEmpty)
    #expect(found.unreadableNames == ["to\\xFF\\xE9.md"])
  }

  @Test func `links are reported and not followed, pipes are not opened`() throws {
    try folder.write("a/b.md", "")
    symlink("..", folder["a/up"])
    symlink("/etc/passwd", folder["a/secret.md"])
    mkfifo(folder["pipe"], 0o644)
    let found = try Disk.files(under: folder.path)
    #expect(found.files.map(\.path) == ["a/b.md"])
    #expect(found.links == ["a/secret.md", "a/up"])
    #expect(found.special == ["pipe"])
  }

  @Test func `folders nested without end meet a limit`() throws {
    try Disk.makeDirectories(folder[String(repeating: "d/", count: 80)])
    let failure = #expect(throws: DiskFailure.self) { try Disk.files(under: folder.path) }
    #expect(failure?.cause == .tooDeep)
    #expect(failure?.path.hasSuffix("d/d/d/") == true)
    // Flattened, so that the folder can be removed.
    rename(folder[String(repeating: "d/", count: 40)], folder["e"])
  }

  @Test func `a missing folder is a failure that names it`() throws {
    let failure = #expect(throws: DiskFailure.self) { try Disk.files(under: folder["x"]) }
    #expect(failure == DiskFailure(.list, folder["x"], .system(ENOENT)))
  }
}

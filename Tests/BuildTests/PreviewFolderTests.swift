import Glibc
import Testing

@testable import Build

@Suite struct PreviewFolderTests {
  /// A page below the folder's output.
  private static func fill(_ folder: PreviewFolder) throws {
    try Disk.makeDirectories(folder.output + "/ho-so")
    try Disk.write(folder.output + "/ho-so/a.html", Array("trang".utf8))
  }

  /// What lies in `site/`.
  private static func names(in place: TemporaryFolder) throws -> [String] {
    try DirectoryWalk.entries(of: try Descriptor.openFolder(place["site"])).map(\.shownName)
  }

  @Test func `a file is read by plain names, folder by folder`() throws {
    let place = try TemporaryFolder()
    let folder = try PreviewFolder.make(under: place.path)
    try Self.fill(folder)
    #expect(folder.file(["ho-so", "a.html"]) == Array("trang".utf8))
    for names in [
      [], [""], ["."], [".."], ["ho-so"], ["ho-so", "b.html"], ["ho-so", "a.html", "x"],
      ["ho-so/a.html"], ["..", "web", "ho-so", "a.html"], ["ho-so", "", "a.html"],
      ["ho-so", "a.html\0"],
    ] {
      #expect(folder.file(names) == nil, "\(names)")
    }
  }

  @Test func `no symbolic link is followed, wherever it leads`() throws {
    let place = try TemporaryFolder()
    let folder = try PreviewFolder.make(under: place.path)
    try Self.fill(folder)
    try place.write("secret.txt", "kín")
    for (name, target) in [
      ("out", place["secret.txt"]), ("folder", place.path), ("up", "../../.."), ("loop", "loop"),
      ("inside", "ho-so/a.html"), ("root", "/"), ("device", "/dev/zero"),
    ] {
      try #require(symlink(target, "\(folder.output)/\(name)") == 0)
    }
    try #require(mkfifo(folder.output + "/pipe", 0o600) == 0)
    for names in [
      ["out"], ["folder", "secret.txt"], ["up", "secret.txt"], ["loop"], ["loop", "x"], ["inside"],
      ["root", "etc", "passwd"], ["device"], ["pipe"],
    ] {
      #expect(folder.file(names) == nil, "\(names)")
    }
  }

  @Test func `it is nobody else's to read, and goes with what is in it`() throws {
    let place = try TemporaryFolder()
    let folder = try PreviewFolder.make(under: place.path)
    try Self.fill(folder)
    let made = try #require(try Self.names(in: place).first)
    #expect(Disk.status(of: place["site/" + made])?.permissions == 0o700)
    try folder.remove()
    #expect(!Disk.exists(place["site"]))
  }

  @Test func `what was left behind is cleared away, what is in use or not ours stays`() throws {
    let place = try TemporaryFolder()
    let running = try PreviewFolder.make(under: place.path)
    try Self.fill(running)
    try place.write("site/.xem-thu-old/web/ho-so/a.html", "cũ")
    try place.write("site/web/index.html", "trang")
    let other = try PreviewFolder.make(under: place.path)
    #expect(!Disk.exists(place["site/.xem-thu-old"]))
    #expect(running.file(["ho-so", "a.html"]) != nil)
    try running.remove()
    try other.remove()
    #expect(try Self.names(in: place) == ["web"])
  }
}

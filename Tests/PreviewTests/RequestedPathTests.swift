import Preview
import Testing

@Suite struct RequestedPathTests {
  @Test(
    arguments: [
      ("/", ["index.html"]),
      ("/index.html", ["index.html"]),
      ("/ho-so/2024/to-may.html", ["ho-so", "2024", "to-may.html"]),
      ("/ho-so/", ["ho-so", "index.html"]),
      ("/tai-nguyen/site%2Ecss", ["tai-nguyen", "site.css"]),
      ("/ho-so/t%E1%BB%95.html", ["ho-so", "tổ.html"]),
      ("/ho-so/tổ.html", ["ho-so", "tổ.html"]),
      ("/a%20b.html", ["a b.html"]),
      ("/100%25.html", ["100%.html"]),
      // Decoded once: these are odd names, not ways out.
      ("/%252e%252e/x", ["%2e%2e", "x"]),
      ("/%255c", ["%5c"]),
      ("/~root/x", ["~root", "x"]),
      ("/C:/x", ["C:", "x"]),
    ])
  func `a plain path is a file`(target: String, names: [String]) {
    #expect(RequestedPath(target) == .file(names))
  }

  @Test func `the preview's own pages are no files`() {
    #expect(RequestedPath("/_xem-thu/xem-thu.js") == .own("xem-thu.js"))
    #expect(RequestedPath("/_xem-thu/ma/C201") == .own("ma/C201"))
    #expect(RequestedPath("/%5Fxem-thu/su-kien") == .own("su-kien"))
    #expect(RequestedPath("/ho-so/_xem-thu/x") == .file(["ho-so", "_xem-thu", "x"]))
  }

  @Test(
    arguments: [
      // Not a path below the root.
      "", "*", "index.html", "http://127.0.0.1/index.html", "//", "//etc/passwd", "///", "?",
      "\\index.html", "file:///etc/passwd",
      // Up, in every spelling.
      "/..", "/../", "/../secret.txt", "/a/../secret.txt", "/a/../../secret.txt", "/./x", "/a/.",
      "/%2e%2e/secret.txt", "/%2E%2E/secret.txt", "/.%2e/secret.txt", "/%2e./secret.txt",
      "/a/%2e%2e/%2e%2e/secret.txt", "/%2e/x", "/..;/secret.txt", "/.../secret.txt",
      "/..%2fsecret.txt", "/..%2Fsecret.txt", "/%2e%2e%2fsecret.txt", "/a%2fb",
      // Separators of other systems.
      "/..\\secret.txt", "/..%5csecret.txt", "/..%5Csecret.txt", "/a\\b", "/%5c", "/a%5cb",
      // Characters that no name may hold.
      "/%00", "/index.html%00", "/index.html%00.png", "/%2e%2e%00/x", "/a%0ab",
      "/a%0d%0aSet-Cookie:x",
      "/a%09b", "/a%7fb", "/a\u{0}b", "/a\nb",
      // No UTF-8, or UTF-8 that hides a dot or a slash in more bytes than it needs.
      "/%ff", "/%c0%ae%c0%ae/secret.txt", "/%c0%afsecret.txt", "/%e0%80%ae", "/%f0%80%80%ae",
      "/%ed%a0%80",
      // Broken encoding.
      "/%", "/%2", "/%zz", "/a%", "/%u002e%u002e/x", "/%-1", "/%+2",
      // Hidden files, and ends that another system would drop.
      "/.nhanrong-manifest", "/.git/config", "/%2egit/config", "/a/.hidden", "/index.html.",
      "/index.html..", "/a./x", "/index.html%20", "/a%20/x",
      // Empty names.
      "/a//b", "//x", "/a//",
    ])
  func `a path that is not plainly below the root is refused`(target: String) {
    #expect(RequestedPath(target) == .refused)
  }

  @Test func `a path has a length, names have one, folders a depth`() {
    let name = String(repeating: "a", count: 255)
    #expect(RequestedPath("/" + name) == .file([name]))
    #expect(RequestedPath("/a" + name) == .refused)
    #expect(RequestedPath("/" + String(repeating: "a/", count: 15) + "x") != .refused)
    #expect(RequestedPath("/" + String(repeating: "a/", count: 16) + "x") == .refused)
    #expect(RequestedPath("/" + String(repeating: "../", count: 100_000)) == .refused)
    #expect(RequestedPath("/" + String(repeating: "%2e", count: 100_000)) == .refused)
  }
}

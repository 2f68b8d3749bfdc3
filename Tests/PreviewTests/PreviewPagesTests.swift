import Diagnostics
import Preview
import Testing

@Suite struct PreviewPagesTests {
  private static let port: UInt16 = 8080

  private static let files: [[String]: String] = [
    ["index.html"]: "<html><body><p>Chào</p></body></html>",
    ["404.html"]: "<body>Không có trang này.</body>",
    ["du-lieu", "ho-so.csv"]: "a,b",
  ]

  private static func pages(
    _ notice: PreviewBoard.Notice = .init(
      edition: "7-1", hasPages: true, isRefused: false, summary: "", overlay: "")
  ) -> PreviewPages {
    PreviewPages(PreviewBoard(notice), language: .vietnamese) { names in
      files[names].map { Array($0.utf8) }
    } explanation: { code in
      code == "C201" ? "Vì <sao>" : nil
    }
  }

  private static func ask(
    _ path: String, method: String = "GET", host: String? = "127.0.0.1:8080",
    of pages: PreviewPages = pages()
  ) -> Answer {
    pages.answer(Question(method: method, path: path, host: host), port: port)
  }

  @Test func `a page is served with the script before its end`() {
    let answer = Self.ask("/")
    #expect(answer.status == 200)
    #expect(answer.headers["Content-Type"] == "text/html; charset=utf-8")
    #expect(
      answer.text == """
        <html><body><p>Chào</p><script src="/_xem-thu/xem-thu.js" data-edition="7-1" defer></script>
        </body></html>
        """)
    #expect(answer.headers["Content-Length"] == String(answer.text.utf8.count))
  }

  @Test func `a page without an end gets the script after all`() {
    let pages = PreviewPages(
      PreviewBoard(.init(edition: "1", hasPages: true, isRefused: false, summary: "", overlay: "")),
      language: .vietnamese, file: { _ in Array("<p>x".utf8) }, explanation: { _ in nil })
    #expect(Self.ask("/", of: pages).text.hasPrefix("<p>x<script src="))
  }

  @Test func `what is not there is the site's 404 page, with its status`() {
    let answer = Self.ask("/khong-co.html")
    #expect(answer.status == 404)
    #expect(answer.text.hasPrefix("<body>Không có trang này.<script"))
  }

  @Test func `nothing is kept, guessed at or shown elsewhere`() {
    for path in ["/", "/khong-co", "/du-lieu/ho-so.csv", "/%2e%2e/x", "/_xem-thu/su-kien"] {
      let headers = Self.ask(path).headers
      #expect(headers["Cache-Control"] == "no-store", "\(path)")
      #expect(headers["X-Content-Type-Options"] == "nosniff", "\(path)")
      #expect(headers["Cross-Origin-Resource-Policy"] == "same-origin", "\(path)")
      #expect(headers["X-Frame-Options"] == "DENY", "\(path)")
    }
  }

  @Test(arguments: ["127.0.0.1:8080", "localhost:8080", "LocalHost:8080"])
  func `it answers to its own names`(host: String) {
    #expect(Self.ask("/", host: host).status == 200)
  }

  @Test(
    arguments: [
      "evil.example", "evil.example:8080", "127.0.0.1", "localhost", "127.0.0.1:80",
      "localhost:8081",
      "127.0.0.1.evil.example:8080", "evil.example:8080@127.0.0.1:8080", "[::1]:8080", "",
      "0.0.0.0:8080", "127.1:8080", "localhost.:8080", " 127.0.0.1:8080",
    ])
  func `a name that leads here is not answered`(host: String) {
    #expect(Self.ask("/", host: host).status == 403)
    #expect(Self.ask("/_xem-thu/loi-bao.html", host: host).status == 403)
  }

  @Test func `a request without a name is no request`() {
    #expect(Self.ask("/", host: nil).status == 400)
  }

  @Test func `it is for reading only`() {
    let head = Self.ask("/", method: "HEAD")
    #expect(head.status == 200)
    #expect(head.text == "")
    #expect(head.headers["Content-Length"] == Self.ask("/").headers["Content-Length"])
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE", "get", ""] {
      #expect(Self.ask("/", method: method).status == 405)
    }
  }

  @Test(
    arguments: [
      ("a.html", "text/html; charset=utf-8"), ("a.css", "text/css; charset=utf-8"),
      ("a.js", "text/javascript; charset=utf-8"), ("a.svg", "image/svg+xml; charset=utf-8"),
      ("a.xml", "application/xml; charset=utf-8"), ("a.csv", "text/csv; charset=utf-8"),
      ("a.txt", "text/plain; charset=utf-8"), ("a.json", "application/json; charset=utf-8"),
      ("a.webp", "image/webp"), ("a.JPG", "image/jpeg"), ("a.png", "image/png"),
      ("a.pdf", "application/pdf"), ("a.b.docx", "application/vnd.openxmlformats-officedocument"),
      ("a", "application/octet-stream"), ("html", "text/html"),
      ("a.exe", "application/octet-stream"),
    ])
  func `a file has its type`(name: String, type: String) throws {
    let pages = PreviewPages(
      PreviewBoard(.init(edition: "1", hasPages: true, isRefused: false, summary: "", overlay: "")),
      language: .vietnamese, file: { _ in [1, 2] }, explanation: { _ in nil })
    let found = try #require(Self.ask("/" + name, of: pages).headers["Content-Type"])
    #expect(found.hasPrefix(type))
  }

  @Test func `before the first page the report stands alone`() {
    let pages = Self.pages(
      .init(
        edition: "7-0", hasPages: false, isRefused: true, summary: "1 lỗi", overlay: "<p>Lỗi</p>")
    )
    let answer = Self.ask("/ho-so/x.html", of: pages)
    #expect(answer.status == 200)
    #expect(answer.text.contains("<p>Lỗi</p>"))
    #expect(answer.text.contains("data-edition=\"7-0\""))
    #expect(Self.ask("/tai-nguyen/site.css", of: pages).status == 404)
  }

  @Test func `a code is explained, a made-up one is not`() {
    #expect(Self.ask("/_xem-thu/ma/C201").text.contains("Vì &lt;sao&gt;"))
    #expect(Self.ask("/_xem-thu/ma/C999").status == 404)
    #expect(Self.ask("/_xem-thu/").status == 404)
    #expect(Self.ask("/_xem-thu/khong-co").status == 404)
  }
}

extension Answer {
  /// The body as text.
  var text: String {
    switch body {
    case .bytes(let bytes): String(decoding: bytes, as: UTF8.self)
    case .events: ""
    }
  }
}

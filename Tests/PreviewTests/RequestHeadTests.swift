import Testing

@testable import Preview

@Suite struct RequestHeadTests {
  private static func head(_ text: String) -> RequestHead? { RequestHead(Array(text.utf8)) }

  @Test func `a request is its method, its path, its query and its host`() throws {
    let head = try #require(
      Self.head("GET /a%20b?x=1?2 HTTP/1.1\r\nAccept: */*\r\nhOST:  127.0.0.1:8080\r\n\r\nrest: y"))
    #expect(head.method == "GET")
    #expect(head.path == "/a%20b")
    #expect(head.query == "x=1?2")
    #expect(head.host == "127.0.0.1:8080")
    #expect(Self.head("HEAD / HTTP/1.0\r\n\r\n")?.host == nil)
  }

  @Test(
    arguments: [
      "", "\r\n\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/2\r\n\r\n",
      "GET / http/1.1\r\n\r\n",
      "GET  / HTTP/1.1\r\n\r\n", "GET / HTTP/1.1 \r\n\r\n", "GET /a b HTTP/1.1\r\n\r\n",
      "GET / HTTP/1.1\r\nno colon\r\n\r\n", "GET / HTTP/1.1\r\nA: b\r\n folded\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "GET / HTTP/1.1\r\n Host: a\r\n\r\n",
    ])
  func `what other programs may read differently is not read`(text: String) {
    #expect(Self.head(text) == nil)
  }

  @Test func `bytes that are no text are no request`() {
    #expect(RequestHead(Array("GET /".utf8) + [0xFF] + Array(" HTTP/1.1\r\n\r\n".utf8)) == nil)
  }

  @Test func `the end is found wherever the pieces of a head are cut`() {
    let bytes = Array("GET / HTTP/1.1\r\n\r\n".utf8)
    for cut in bytes.indices {
      #expect(!RequestHead.isWhole(Array(bytes[..<cut]), from: 0))
      #expect(RequestHead.isWhole(bytes, from: cut))
    }
  }
}

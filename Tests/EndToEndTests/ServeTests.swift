import Foundation
import Testing

/// `serve`, spoken to over bare sockets: what no browser would say.
@Suite struct ServeTests {
  /// A preview that goes on until the test ends it.
  private struct Preview: ~Copyable {
    let run: Executable.Run
    let port: UInt16

    static func start(_ site: TemporarySite) throws -> Preview {
      let run = try Executable.start(
        ["serve", "--port", "0", "--root", site.root, "--date", TemporarySite.date])
      let output = try wait(run, for: "Mất ")
      let digits = output.split(separator: "127.0.0.1:").dropFirst().first?.prefix { $0.isNumber }
      return Preview(run: run, port: try #require(digits.flatMap { UInt16($0) }))
    }

    static func wait(_ run: borrowing Executable.Run, for words: String) throws -> String {
      for _ in 0..<3_000 {
        let output = try run.outputSoFar()
        if output.contains(words) { return output }
        usleep(10_000)
      }
      Issue.record("not said within thirty seconds: \(words)")
      return ""
    }

    /// A request as browsers make it, but for what is said otherwise.
    func ask(
      _ target: String, method: String = "GET", host: String? = nil
    ) throws -> Connection.Reply {
      let connection = try Connection(port: port)
      guard let connection else { return Connection.Reply(bytes: []) }
      let host = host ?? "127.0.0.1:\(port)"
      connection.send("\(method) \(target) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n")
      return connection.reply()
    }

    consuming func ended(by signal: Int32 = SIGINT) throws -> Executable.Outcome {
      Glibc.kill(run.process, signal)
      return try run.outcome()
    }
  }

  @Test func `it serves the pages of the site, and nothing outside`() throws {
    let site = try TemporarySite()
    try site.write("secret.txt", "KÍN")
    let preview = try Preview.start(site)
    #expect(try preview.ask("/").status == 200)
    #expect(try preview.ask("/index.html").text.hasSuffix("</html>\n"))
    #expect(try preview.ask("/khong-co.html").status == 404)
    #expect(try preview.ask("/tai-nguyen/site.css").text.contains("Content-Type: text/css"))

    let folder = try #require(
      try FileManager.default.contentsOfDirectory(atPath: site["site"]).first)
    let web = "site/\(folder)/web"
    for (name, target) in [
      ("out", "../../../secret.txt"), ("folder", "../../.."), ("loop", "loop"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: site["\(web)/\(name)"], withDestinationPath: target)
    }
    for target in [
      "/../../../secret.txt", "/%2e%2e/%2e%2e/%2e%2e/secret.txt", "/..%2f..%2f..%2fsecret.txt",
      "/..%5c..%5c..%5csecret.txt", "/%252e%252e/%252e%252e/%252e%252e/secret.txt",
      "/..\\..\\..\\secret.txt", "/ho-so/../../../../secret.txt", "//secret.txt",
      "/\(site.root)/secret.txt", "\(site.root)/secret.txt", "/%00/secret.txt",
      "/secret.txt%00.html", "/out", "/out/", "/folder/secret.txt", "/loop", "/loop/x",
      "/.nhanrong-manifest", "/%2enhanrong-manifest", "/content/to-chuc.yml",
      "file://\(site.root)/secret.txt", "http://127.0.0.1/../secret.txt", "*", "secret.txt",
      "/" + String(repeating: "../", count: 5_000) + "secret.txt",
      "/" + String(repeating: "a", count: 20_000),
    ] {
      let reply = try preview.ask(target)
      #expect([400, 404].contains(reply.status), "\(target.prefix(80)): \(reply.text.prefix(80))")
      #expect(!reply.text.contains("KÍN"), "\(target.prefix(80))")
      #expect(!reply.text.contains("ten_day_du"), "\(target.prefix(80))")
    }
    let outcome = try preview.ended()
    #expect(outcome.status == 0)
  }

  @Test func `it answers under its own name only, and for reading only`() throws {
    let site = try TemporarySite()
    let preview = try Preview.start(site)
    let port = preview.port
    #expect(try preview.ask("/", host: "localhost:\(port)").status == 200)
    for host in ["evil.example", "evil.example:\(port)", "127.0.0.1", "[::1]:\(port)"] {
      let reply = try preview.ask("/", host: host)
      #expect(reply.status == 403)
      #expect(!reply.text.contains("<html"))
    }
    let head = try preview.ask("/", method: "HEAD")
    #expect(head.status == 200)
    #expect(head.text.hasSuffix("\r\n\r\n"))
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
      #expect(try preview.ask("/", method: method).status == 405)
    }
    let nameless = try #require(try Connection(port: port))
    nameless.send("GET / HTTP/1.0\r\nConnection: close\r\n\r\n")
    #expect(nameless.reply().status == 400)
    let outcome = try preview.ended(by: SIGTERM)
    #expect(outcome.status == 0)
  }

  @Test func `no other address of the machine is listened on`() throws {
    let site = try TemporarySite()
    let preview = try Preview.start(site)
    for address in ["127.0.0.2"] + Self.otherAddresses() {
      let connection = try Connection(address, port: preview.port)
      let isConnected = connection != nil
      #expect(!isConnected, "\(address)")
    }
    let listening = try String(contentsOfFile: "/proc/net/tcp6", encoding: .utf8)
    let port = String(preview.port, radix: 16, uppercase: true)
    #expect(!listening.contains(":\(String(repeating: "0", count: 4 - port.count))\(port) "))
    let outcome = try preview.ended()
    #expect(outcome.status == 0)
  }

  /// The machine's own addresses in its networks.
  private static func otherAddresses() -> [String] {
    var list: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&list) == 0 else { return [] }
    defer { freeifaddrs(list) }
    return sequence(first: list, next: { $0?.pointee.ifa_next }).compactMap { entry in
      guard let address = entry?.pointee.ifa_addr, address.pointee.sa_family == AF_INET else {
        return nil
      }
      let place = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { $0.pointee }
      let text = inet_ntoa(place.sin_addr).map { String(cString: $0) } ?? ""
      return text.hasPrefix("127.") ? nil : text
    }
  }

  @Test func `what is no request disturbs nobody`() throws {
    let site = try TemporarySite()
    let preview = try Preview.start(site)
    let host = "Host: 127.0.0.1:\(preview.port)\r\n"
    let bodies = [
      "", "\r\n\r\n", "GET\r\n\r\n", "GET /\r\n\r\n", "rác\r\n\r\n",
      "GET / HTTP/1.1 x\r\n\(host)\r\n",
      "GET / HTTP/1.1\r\n\(host)Content-Length: -1\r\n\r\n",
      "GET / HTTP/1.1\r\n\(host)Content-Length: 99999999999999999999\r\n\r\n",
      "GET / HTTP/1.1\r\n\(host)Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
      "GET / HTTP/1.1\r\n\(host)Transfer-Encoding: chunked\r\n\r\nzz\r\n",
      "GET / HTTP/1.1\r\nkhông có hai chấm\r\n\r\n",
      "GET / HTTP/1.1\r\n\(host)Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
    ]
    for body in bodies {
      let connection = try #require(try Connection(port: preview.port))
      connection.send(body)
      connection.finish()
      _ = connection.reply()
      #expect(try preview.ask("/").status == 200, "after \(body.debugDescription)")
    }
    let noise = try #require(try Connection(port: preview.port))
    noise.send((0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 167 ^ $0 >> 3) })
    noise.finish()
    _ = noise.reply()
    #expect(try preview.ask("/").status == 200)
    let outcome = try preview.ended()
    #expect(outcome.status == 0)
  }

  @Test func `one who is slow or says too much keeps nobody waiting`() throws {
    let site = try TemporarySite()
    let preview = try Preview.start(site)
    let slow = try #require(try Connection(port: preview.port))
    slow.send("GET / HTTP/1.1\r\nHo")
    let deaf = try #require(try Connection(port: preview.port))
    for _ in 0..<100 {
      deaf.send(
        "GET /tai-nguyen/site.css HTTP/1.1\r\nHost: 127.0.0.1:\(preview.port)\r\n"
          + "Connection: keep-alive\r\n\r\n")
    }
    let long = try #require(try Connection(port: preview.port))
    long.send("GET / HTTP/1.1\r\nX: " + String(repeating: "x", count: 20 << 20))
    #expect([431, nil].contains(long.reply().status))
    let many = try #require(try Connection(port: preview.port))
    many.send("GET / HTTP/1.1\r\n")
    for number in 0..<5_000 { many.send("X-\(number): \(number)\r\n") }

    let begin = ContinuousClock.now
    #expect(try preview.ask("/").status == 200)
    #expect(ContinuousClock.now - begin < .seconds(2))
    slow.send("st: 127.0.0.1:\(preview.port)\r\nConnection: close\r\n\r\n")
    #expect(slow.reply().status == 200)
    let outcome = try preview.ended()
    #expect(outcome.status == 0)
  }

  @Test func `a hundred ask at once and each gets the whole page`() async throws {
    let site = try TemporarySite()
    let preview = try Preview.start(site)
    let port = preview.port
    let page = try preview.ask("/").bytes
    let replies = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<100 {
        group.addTask {
          let connection = try Connection(port: port)
          guard let connection else { return [] }
          connection.send("GET / HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n\r\n")
          return connection.reply().bytes
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(replies.count == 100)
    #expect(replies.allSatisfy { $0 == page })
    let outcome = try preview.ended()
    #expect(outcome.status == 0)
  }

  @Test func `a page that listens is told of every build, and of the end`() throws {
    let site = try TemporarySite()
    let preview = try Preview.start(site)
    let page = try #require(try Connection(port: preview.port))
    page.send("GET /_xem-thu/su-kien?x HTTP/1.1\r\nHost: 127.0.0.1:\(preview.port)\r\n\r\n")
    #expect(page.reply(until: "\"summary\"").text.contains("\"summary\": \"\""))
    try site.edit("content/ho-so/2023/to-may-tu-quan.md", "loai: mô hình", "loai: mô hnìh")
    let news = page.reply(until: "\"summary\"").text
    #expect(news.contains("\"refused\": true"))
    #expect(news.contains("1 lỗi"))
    #expect(try preview.ask("/_xem-thu/loi-bao.html").text.contains("<mark>mô hnìh</mark>"))
    #expect(try preview.ask("/").status == 200)
    Glibc.kill(preview.run.process, SIGINT)
    #expect(page.reply().text.contains("event: end"))
    let outcome = try preview.ended()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Trang cũ giữ nguyên"))
    #expect(!FileManager.default.fileExists(atPath: site["site"]), "nothing stays behind")
  }

  @Test func `a port that is taken ends with 3 and one that is free`() throws {
    let site = try TemporarySite()
    let preview = try Preview.start(site)
    let other = try Executable.run("serve", "--port", "\(preview.port)", "--root", site.root)
    #expect(other.status == 3)
    #expect(other.errors.contains("Cổng \(preview.port) đang có chương trình khác dùng."))
    #expect(other.errors.contains("thêm `--port "))
    let outcome = try preview.ended()
    #expect(outcome.status == 0)
    #expect(!FileManager.default.fileExists(atPath: site["site"]))
  }

  @Test func `where nothing is to be shown it says so`() throws {
    let site = try TemporarySite()
    let nowhere = try Executable.run("serve", "--port", "0", "--root", site["khong-co"])
    #expect(nowhere.status == 3)
    #expect(nowhere.errors.contains("content"))
    #expect(!FileManager.default.fileExists(atPath: site["khong-co"]))
    #expect(try Executable.run("serve", "--port", "70000").status == 2)
    #expect(try Executable.run("serve", "--help").output.contains("127.0.0.1"))
  }
}

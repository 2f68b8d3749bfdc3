extension Answer {
  /// What every answer carries: nothing is kept, nothing is guessed at, and no page of another
  /// origin may show or embed it.
  private static let headers = [
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
  ]

  static func bytes(_ status: Int, _ type: String, _ bytes: [UInt8]) -> Answer {
    var headers = headers
    headers["Content-Type"] = type
    headers["Content-Length"] = String(bytes.count)
    return Answer(status: status, headers: headers, body: .bytes(bytes))
  }

  static func text(_ status: Int, _ text: String) -> Answer {
    bytes(status, "text/plain; charset=utf-8", Array(text.utf8))
  }

  static func html(_ status: Int, _ html: [UInt8]) -> Answer {
    bytes(status, "text/html; charset=utf-8", html)
  }

  /// A page of the site, with the script that listens for events at its end.
  static func html(_ status: Int, _ page: [UInt8], edition: String) -> Answer {
    let end = Array("</body>".utf8)
    let place = page.indices.reversed().first { page[$0...].starts(with: end) } ?? page.endIndex
    var page = page
    page.insert(contentsOf: Array((script(edition: edition) + "\n").utf8), at: place)
    return html(status, page)
  }

  static func events(edition: String) -> Answer {
    var headers = headers
    headers["Content-Type"] = "text/event-stream; charset=utf-8"
    return Answer(status: 200, headers: headers, body: .events(edition: edition))
  }

  /// The script, and the edition of the page in which it stands.
  static func script(edition: String) -> String {
    """
    <script src="/\(RequestedPath.ownFolder)/xem-thu.js" data-edition="\(edition)" defer></script>
    """
  }

  /// The same for `HEAD`: the headers alone.
  var withoutBody: Answer {
    var answer = self
    answer.body = .bytes([])
    return answer
  }
}

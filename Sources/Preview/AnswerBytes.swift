extension Answer {
  /// The status line and the headers as they go over the wire.
  ///
  /// Every connection carries one answer: on one machine a new one costs nothing, and where an
  /// answer ends is never in doubt.
  var head: [UInt8] {
    var text = "HTTP/1.1 \(status) \(Self.phrases[status] ?? "")\r\n"
    for (name, value) in headers.sorted(by: { $0.key < $1.key }) { text += "\(name): \(value)\r\n" }
    return Array((text + "Connection: close\r\n\r\n").utf8)
  }

  private static let phrases = [
    200: "OK", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
    408: "Request Timeout", 431: "Request Header Fields Too Large", 503: "Service Unavailable",
  ]
}

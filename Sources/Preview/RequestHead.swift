/// The head of an HTTP request: its first line, and of its headers those that the preview looks at.
struct RequestHead: Sendable, Hashable {
  let method: String
  /// The target without its query.
  let path: String
  let query: String
  let host: String?

  /// The longest head that is read. Browsers send a few hundred bytes, and with other programs'
  /// cookies for this machine a few thousand.
  static let limit = 32 << 10

  private static let end = Array("\r\n\r\n".utf8)

  /// Whether the bytes hold a whole head.
  /// - Parameter start: how many of them were looked at before.
  static func isWhole(_ bytes: [UInt8], from start: Int) -> Bool {
    var index = max(start - end.count, 0)
    while index + end.count <= bytes.count {
      if bytes[index...].starts(with: end) { return true }
      index += 1
    }
    return false
  }

  /// - Parameter bytes: begin with a whole head.
  /// - Returns: nothing when it is no request as HTTP/1.1 writes it. Names that come twice, folded
  ///   lines and odd spaces are read differently by different programs, so they are not read at all.
  init?(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.last == "\r" ? String($0.dropLast()) : String($0) }[...]
    guard let parts = lines.popFirst()?.split(separator: " ", omittingEmptySubsequences: false),
      parts.count == 3, ["HTTP/1.1", "HTTP/1.0"].contains(parts[2])
    else { return nil }
    var host: String?
    for line in lines.prefix(while: { !$0.isEmpty }) {
      guard let colon = line.firstIndex(of: ":"), let first = line.unicodeScalars.first,
        first != " ", first != "\t"
      else { return nil }
      guard line[..<colon].lowercased() == "host" else { continue }
      guard host == nil else { return nil }
      host = String(line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" })
    }
    let target = parts[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    method = String(parts[0])
    path = String(target.first ?? "")
    query = target.count > 1 ? String(target[1]) : ""
    self.host = host
  }
}

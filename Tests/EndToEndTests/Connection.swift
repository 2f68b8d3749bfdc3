import Glibc
import Testing

/// A connection to a port of this machine, over which a test says whatever it likes.
///
/// A class for its identity: it owns the socket.
final class Connection: Sendable {
  /// What came back.
  struct Reply {
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// Nothing when the other side closed without a word.
    var status: Int? { text.split(separator: " ").dropFirst().first.flatMap { Int($0) } }
  }

  private let number: Int32

  /// - Returns: nothing when nobody listens there.
  init?(_ address: String = "127.0.0.1", port: UInt16) throws {
    number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    try #require(number >= 0, "no socket")
    // A test that waits for ever says nothing.
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
      setsockopt(number, SOL_SOCKET, option, &patience, socklen_t(MemoryLayout<timeval>.size))
    }
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    place.sin_addr.s_addr = inet_addr(address)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let outcome = withUnsafePointer(to: &place) { place in
      place.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(number, $0, size) }
    }
    guard outcome == 0 else {
      try #require(errno == ECONNREFUSED)
      return nil
    }
  }

  deinit { close(number) }

  /// Whether the other side still takes it.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Glibc.send(number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Says that nothing more will come.
  func finish() { shutdown(number, Int32(SHUT_WR)) }

  /// All that comes until the other side closes, or until it holds a text.
  func reply(until end: String? = nil) -> Reply {
    var bytes = [UInt8]()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(number, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      bytes += buffer[..<count]
      if let end, String(decoding: bytes, as: UTF8.self).contains(end) { break }
    }
    return Reply(bytes: bytes)
  }
}

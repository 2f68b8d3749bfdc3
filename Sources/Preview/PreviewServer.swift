import FlyingSocks
import FoundationEssentials
import Glibc
import Synchronization

/// The preview on a port of 127.0.0.1, which no other machine reaches.
///
/// Sockets and the waiting for them are FlyingSocks'. A request's head is read here, within a length
/// and a time: FlyingFox, whose sockets they are, has neither, and takes time by the square of it.
package final class PreviewServer: Sendable {
  /// Why it cannot begin to listen.
  package enum Failure: Error, Sendable, Hashable {
    /// Another program has the port; a free one, if there is any near.
    case taken(free: UInt16?)
    /// The account may not use it.
    case forbidden(free: UInt16?)
    case system(Int32)
  }

  /// How long a request may take to come, and an answer to be taken; a stream of events takes as
  /// long as its page is open.
  private static let patience = Duration.seconds(20)
  private static let heartbeat = Duration.seconds(15)
  private static let most = 1_000
  private static let pieceSize = 64 << 10

  private let pages: PreviewPages
  private let board: PreviewBoard
  private let connections = Atomic(0)

  package init(_ pages: PreviewPages, _ board: PreviewBoard) {
    self.pages = pages
    self.board = board
  }

  /// Begins to listen and returns the port; what comes is answered until the program ends.
  package func start(at port: UInt16) async throws -> UInt16 {
    let pool: some AsyncSocketPool = SocketPool<ePoll>.ePoll()
    let (listener, bound) = try Self.listen(at: port)
    try await pool.prepare()
    let socket = try AsyncSocket(socket: listener, pool: pool)
    Task { try await pool.run() }
    Task { await self.takeConnections(socket, bound) }
    Task { await self.keepBeating() }
    return bound
  }

  private static func listen(at port: UInt16) throws -> (Socket, UInt16) {
    do {
      let socket = try Socket(domain: AF_INET, type: .stream)
      // Connections of a preview that has just ended must not keep the port.
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: loopback(port))
      try socket.listen()
      guard case .ip4(_, let bound) = try socket.sockname() else { throw Failure.system(EIO) }
      return (socket, bound)
    } catch SocketError.failed(_, EADDRINUSE, _) {
      throw Failure.taken(free: freePort(above: port))
    } catch SocketError.failed(_, EACCES, _) {
      throw Failure.forbidden(free: freePort(above: 8_079))
    } catch SocketError.failed(_, let number, _) {
      throw Failure.system(number)
    }
  }

  private static func loopback(_ port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    return address
  }

  /// The first port above one that nobody has, among the next hundred.
  private static func freePort(above port: UInt16) -> UInt16? {
    (1...100).lazy.compactMap { UInt16(exactly: Int(port) + $0) }.first { candidate in
      guard let socket = try? Socket(domain: AF_INET, type: .stream) else { return false }
      defer { try? socket.close() }
      return (try? socket.bind(to: loopback(candidate))) != nil
    }
  }

  /// Goes on whatever happens to one connection: there may be too many, or one gone before it is
  /// taken.
  private func takeConnections(_ listener: AsyncSocket, _ port: UInt16) async {
    while !Task.isCancelled {
      guard let connection = try? await listener.accept() else {
        try? await Task.sleep(for: .milliseconds(100))
        continue
      }
      let count = connections.add(1, ordering: .relaxed).newValue
      Task {
        if count <= Self.most { try? await self.serve(connection, port) }
        try? connection.close()
        self.connections.subtract(1, ordering: .relaxed)
      }
    }
  }

  private func keepBeating() async {
    while (try? await Task.sleep(for: Self.heartbeat)) != nil { board.beat() }
  }

  private func serve(_ connection: AsyncSocket, _ port: UInt16) async throws {
    let stream = try await within(Self.patience) { [self] in
      let answer = try await answer(to: connection, port)
      try await connection.write(Data(answer.head))
      switch answer.body {
      case .bytes(let bytes):
        var rest = bytes[...]
        while !rest.isEmpty {
          try await connection.write(Data(rest.prefix(Self.pieceSize)))
          rest = rest.dropFirst(Self.pieceSize)
        }
        return nil as AsyncStream<[UInt8]>?
      case .events(let edition):
        return board.listen(edition: edition)
      }
    }
    guard let stream else { return }
    for await event in stream { try await connection.write(Data(event)) }
  }

  private func answer(to connection: AsyncSocket, _ port: UInt16) async throws -> Answer {
    var bytes = [UInt8]()
    var seen = 0
    while !RequestHead.isWhole(bytes, from: seen) {
      guard bytes.count <= RequestHead.limit else { return .text(431, "") }
      seen = bytes.count
      bytes += try await connection.read(atMost: 4_096)
    }
    guard let head = RequestHead(bytes) else { return .text(400, "") }
    return pages.answer(
      Question(method: head.method, path: head.path, query: head.query, host: head.host), port: port
    )
  }

  /// Cancels work that takes too long.
  private func within<Result: Sendable>(
    _ time: Duration, _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let task = Task { try await work() }
    let clock = Task {
      try await Task.sleep(for: time)
      task.cancel()
    }
    defer { clock.cancel() }
    return try await task.value
  }
}

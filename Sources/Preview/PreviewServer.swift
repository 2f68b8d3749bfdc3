import Diagnostics
import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// The preview on a port of 127.0.0.1, which no other machine reaches.
package final class PreviewServer: Sendable {
  /// Why it cannot begin to listen.
  package enum Failure: Error, Sendable, Hashable {
    /// Another program has the port; a free one, if there is any near.
    case taken(free: UInt16?)
    /// The account may not use it.
    case forbidden(free: UInt16?)
    case system(Int32)
  }

  private static let address = "127.0.0.1"
  /// Seconds in which an answer must be ready; streams may then take as long as they like.
  private static let patience = 15.0
  private static let heartbeat = Duration.seconds(15)
  private static let restartPause = Duration.milliseconds(200)

  private let pages: PreviewPages
  private let board: PreviewBoard
  private let boundPort = Atomic<UInt16>(0)

  package init(_ pages: PreviewPages, _ board: PreviewBoard) {
    self.pages = pages
    self.board = board
  }

  /// Begins to listen and returns the port; what comes is answered until the program ends.
  package func start(at port: UInt16) async throws -> UInt16 {
    let server = makeServer(at: port)
    let running = Task { try await server.run() }
    let listening = Task { try await server.waitUntilListening() }
    // Whichever comes first: listening, or the reason why not.
    Task {
      do { try await running.value } catch { listening.cancel() }
    }
    guard (try? await listening.value) != nil,
      case .ip4(_, let bound) = await server.listeningAddress
    else {
      running.cancel()
      return try await refuse(running, port)
    }
    boundPort.store(bound, ordering: .releasing)
    Task { await self.keepRunning(running, bound) }
    Task { await self.keepBeating() }
    return bound
  }

  private func refuse(_ running: Task<Void, any Error>, _ port: UInt16) async throws -> UInt16 {
    do {
      try await running.value
    } catch SocketError.failed(_, EADDRINUSE, _) {
      throw Failure.taken(free: Self.freePort(near: port))
    } catch SocketError.failed(_, EACCES, _) {
      throw Failure.forbidden(free: Self.freePort(near: 8_080))
    } catch SocketError.failed(_, let number, _) {
      throw Failure.system(number)
    }
    throw Failure.system(EIO)
  }

  /// A server ends when it cannot take a connection, for instance with too many of them. Pages that
  /// were connected come back by themselves.
  private func keepRunning(_ first: Task<Void, any Error>, _ port: UInt16) async {
    var running = first
    while !Task.isCancelled {
      _ = await running.result
      try? await Task.sleep(for: Self.restartPause)
      let server = makeServer(at: port)
      running = Task { try await server.run() }
    }
  }

  private func keepBeating() async {
    while (try? await Task.sleep(for: Self.heartbeat)) != nil { board.beat() }
  }

  private func makeServer(at port: UInt16) -> HTTPServer {
    var address = sockaddr_in.inet(port: port)
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    return HTTPServer(
      address: address, timeout: Self.patience, logger: .disabled,
      handler: ClosureHTTPHandler { [self] in respond(to: $0) })
  }

  private func respond(to request: HTTPRequest) -> HTTPResponse {
    let answer = pages.answer(
      Question(
        method: request.method.rawValue, path: request.target.path(),
        query: request.target.query(), host: request.headers[.host]),
      port: boundPort.load(ordering: .acquiring))
    var headers = HTTPHeaders()
    for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
    let status = HTTPStatusCode(answer.status, phrase: "")
    return switch answer.body {
    case .bytes(let bytes):
      HTTPResponse(statusCode: status, headers: headers, body: Data(bytes))
    case .events(let edition):
      HTTPResponse(
        statusCode: status, headers: headers,
        body: HTTPBodySequence(from: EventStream(events: board.listen(edition: edition))))
    }
  }

  /// The first port above one that nobody has, among the next hundred.
  private static func freePort(near port: UInt16) -> UInt16? {
    (1...100).lazy.compactMap { UInt16(exactly: Int(port) + $0) }.first { candidate in
      var address = sockaddr_in.inet(port: candidate)
      address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
      guard let socket = try? Socket(domain: AF_INET) else { return false }
      defer { try? socket.close() }
      return (try? socket.bind(to: address)) != nil
    }
  }
}

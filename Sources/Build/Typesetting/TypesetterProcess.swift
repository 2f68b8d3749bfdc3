import CPosix
import Glibc
import Outputs

/// The program that typesets, kept running for a whole batch: starting it takes longer than a page.
///
/// A class for its identity: the process ends with it. One thread uses it, the one that started it.
final class TypesetterProcess {
  /// Why there is no answer. The process is of no use any more.
  enum Failure: Error, Hashable {
    /// By a limit of memory or processor time, or by a crash.
    case died
    case outOfTime
  }

  private let process: pid_t
  private let channel: Int32

  private init(process: pid_t, channel: Int32) {
    self.process = process
    self.channel = channel
  }

  /// Without its channel the program ends by itself; one that lingers is killed.
  deinit {
    close(channel)
    var status: Int32 = 0
    for _ in 0..<2000 where waitpid(process, &status, WNOHANG) == 0 { usleep(1000) }
    guard waitpid(process, &status, WNOHANG) == 0 else { return }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
  }

  /// Starts it with the first interpreter that has what it takes.
  static func start(_ settings: TypesetterSettings) throws(ProgramFailure) -> TypesetterProcess {
    let hello = [
      "thoi_diem\t\(TypesetterSettings.moment)",
      "phong\t\(PrintDocument.fonts.map(\.family).joined(separator: ","))",
    ]
    for interpreter in settings.interpreters where access(interpreter, X_OK) == 0 {
      let program = try start(interpreter, settings)
      let answer: [String]
      do throws(Failure) {
        answer = try program.ask(hello, within: settings.seconds)
      } catch {
        continue
      }
      guard answer.first?.hasPrefix("san_sang") ?? false else { continue }
      for font in PrintDocument.fonts where answer.contains("thieu_phong\t\(font.family)") {
        throw .missingFont(family: font.family, package: font.package)
      }
      return program
    }
    throw .missing(program: "weasyprint", package: "weasyprint python3-pypdf")
  }

  private static func start(
    _ interpreter: String, _ settings: TypesetterSettings
  ) throws(ProgramFailure) -> TypesetterProcess {
    let failure = { (number: Int32) in
      ProgramFailure.notStarted(program: interpreter, errno: number)
    }
    // A socket and not two pipes: writing to a program that has ended is then an error and not a
    // signal that would end us, too.
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw failure(errno) }
    defer { close(ends[1]) }
    let silence = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(silence) }
    let script = String(decoding: PackageResources.typesetter_py, as: UTF8.self)
    let process = ChildProcess.start(
      interpreter,
      arguments: ["-s", "-c", script, settings.root, String(settings.seconds)],
      environment: ["TMPDIR=\(settings.temporary)", "PYTHONHASHSEED=0"],
      streams: [ends[1], silence, silence],
      limits: ProgramCall.Limits(seconds: 1 << 20, addressSpace: settings.memory))
    guard process > 0 else {
      close(ends[0])
      throw failure(errno)
    }
    return TypesetterProcess(process: process, channel: ends[0])
  }

  /// Sends the lines of a request and waits for the lines of its answer.
  func ask(_ lines: [String], within seconds: Int) throws(Failure) -> [String] {
    let deadline = ContinuousClock.now + .seconds(seconds)
    let body = Array(lines.joined(separator: "\n").utf8)
    try write(Self.length(of: body) + body)
    let head = try read(4, until: deadline)
    let count = head.reduce(0) { $0 << 8 | Int($1) }
    guard count <= Self.longestAnswer else { throw .died }
    let answer = try read(count, until: deadline)
    return String(decoding: answer, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: true
    ).map(String.init)
  }

  private static let longestAnswer = 4 << 20

  private static func length(of body: [UInt8]) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: body.count >> $0) }
  }

  private func write(_ bytes: [UInt8]) throws(Failure) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(channel, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count > 0 {
        sent += count
      } else if errno != EINTR {
        throw .died
      }
    }
  }

  private func read(
    _ wanted: Int, until deadline: ContinuousClock.Instant
  ) throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: wanted)
    var done = 0
    while done < wanted {
      let left = (deadline - .now) / .milliseconds(1)
      guard left > 0 else {
        kill(process, SIGKILL)
        throw .outOfTime
      }
      var source = pollfd(fd: channel, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, Int32(left) + 1) > 0 else { continue }
      let count = bytes[done...].withUnsafeMutableBytes {
        recv(channel, $0.baseAddress, $0.count, 0)
      }
      if count > 0 {
        done += count
      } else if count == 0 || errno != EINTR {
        throw .died
      }
    }
    return bytes
  }
}

import CPosix
import Glibc

/// One run of a program: started, listened to, and ended when its time is up.
enum ChildProcess {
  static func run(
    _ path: String, _ call: ProgramCall
  ) throws(ProgramFailure) -> ProgramOutcome {
    let failure = { (number: Int32) in
      ProgramFailure.notStarted(program: call.program, errno: number)
    }
    let pipes: (output: Pipe, messages: Pipe)
    do throws(DiskFailure.Cause) {
      pipes = (try Pipe(), try Pipe())
    } catch {
      throw failure(DiskFailure(.read, path, error).errno)
    }
    let process = start(
      path, arguments: call.arguments, environment: call.environment,
      streams: [call.input, pipes.output.writing, pipes.messages.writing], limits: call.limits)
    guard process > 0 else { throw failure(errno) }
    pipes.output.closeWriting()
    pipes.messages.closeWriting()
    let deadline = ContinuousClock.now + .seconds(call.limits.seconds)
    let (said, isInTime) = listen([pipes.output.reading, pipes.messages.reading], until: deadline)
    if !isInTime { kill(process, SIGKILL) }
    let ending = wait(for: process, until: deadline)
    return ProgramOutcome(
      ending: isInTime ? ending : .outOfTime, output: said[0], messages: said[1])
  }

  /// Programs see no more of the environment than they need: a language for their messages, and
  /// that libvips must not use the loaders it does not trust with files of strangers.
  private static let environment = [
    "PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C", "VIPS_BLOCK_UNTRUSTED=1", "VIPS_CONCURRENCY=1",
  ]

  /// Starts a program with three descriptors as its standard streams.
  /// - Parameter environment: what it needs besides what every program gets.
  /// - Returns: its process, or -1 with `errno`.
  static func start(
    _ path: String, arguments: [String], environment: [String] = [], streams: [Int32],
    limits: ProgramCall.Limits
  ) -> pid_t {
    let limits = nhanrong_limits(
      address_space: UInt(limits.addressSpace), processor_time: UInt(limits.seconds),
      file_size: UInt(limits.fileSize))
    var arguments = ([path] + arguments).map { strdup($0) } + [nil]
    // The call's own come first: of two with one name the first is found.
    var environment = (environment + Self.environment).map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    return nhanrong_spawn(path, &arguments, &environment, streams, limits)
  }

  /// Most that is kept of what a program says; the rest is read and let go.
  private static let longest = 1 << 20

  /// Reads until all streams end; whether they did in time.
  private static func listen(
    _ streams: [Int32], until deadline: ContinuousClock.Instant
  ) -> (said: [[UInt8]], isInTime: Bool) {
    var said = [[UInt8]](repeating: [], count: streams.count)
    var open = streams.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while open.contains(where: { $0.fd >= 0 }) {
      let left = (deadline - .now) / .milliseconds(1)
      guard left > 0 else { return (said, false) }
      guard poll(&open, nfds_t(open.count), Int32(left) + 1) > 0 else { continue }
      for index in open.indices where open[index].fd >= 0 && open[index].revents != 0 {
        let count = read(open[index].fd, &buffer, buffer.count)
        if count > 0 {
          said[index] += buffer.prefix(min(count, longest - said[index].count))
        } else if count == 0 || errno != EINTR {
          // A negative descriptor is passed over.
          open[index].fd = -1
        }
      }
    }
    return (said, true)
  }

  /// The end of a process that has closed its streams, or was killed; one that lingers is killed.
  private static func wait(
    for process: pid_t, until deadline: ContinuousClock.Instant
  ) -> ProgramOutcome.Ending {
    var status: Int32 = 0
    var isKilled = false
    while true {
      let result = waitpid(process, &status, isKilled ? 0 : WNOHANG)
      if result == process { break }
      if result < 0, errno != EINTR { return .exited(127) }
      if result == 0 {
        if ContinuousClock.now > deadline {
          kill(process, SIGKILL)
          isKilled = true
        } else {
          usleep(500)
        }
      }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
  }
}

/// A pipe that programs do not inherit but for what is handed to them.
private final class Pipe {
  let reading: Int32
  private(set) var writing: Int32

  init() throws(DiskFailure.Cause) {
    var ends: [Int32] = [-1, -1]
    guard nhanrong_pipe(&ends) == 0 else { throw .system(errno) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    close(reading)
    closeWriting()
  }

  func closeWriting() {
    guard writing >= 0 else { return }
    close(writing)
    writing = -1
  }
}

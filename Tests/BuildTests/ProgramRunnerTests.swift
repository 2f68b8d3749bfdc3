import Glibc
import Testing

@testable import Build

@Suite struct ProgramRunnerTests {
  private func run(
    _ program: String, _ arguments: String..., seconds: Int = 20, memory: Int = 1 << 30
  ) throws -> ProgramOutcome {
    let input = open("/dev/zero", O_RDONLY | O_CLOEXEC)
    defer { close(input) }
    var call = ProgramCall(program: program, arguments: arguments, input: input)
    call.limits.seconds = seconds
    call.limits.addressSpace = memory
    return try ProgramRunner.system().run(call)
  }

  @Test func `what a program says and how it ends comes back`() throws {
    let outcome = try run("sh", "-c", "echo ra; echo loi >&2; exit 7")
    #expect(outcome.ending == .exited(7))
    #expect(String(decoding: outcome.output, as: UTF8.self) == "ra\n")
    #expect(String(decoding: outcome.messages, as: UTF8.self) == "loi\n")
  }

  @Test func `arguments are handed over as they are`() throws {
    let outcome = try run("printf", "%s", "$(id); `id` 'a b' \"c\"")
    #expect(String(decoding: outcome.output, as: UTF8.self) == "$(id); `id` 'a b' \"c\"")
  }

  @Test func `of the environment a program sees only ours`() throws {
    let lines = String(decoding: try run("env").output, as: UTF8.self).split(separator: "\n")
    #expect(
      lines.map { $0.prefix { $0 != "=" } }.sorted() == [
        "LC_ALL", "PATH", "VIPS_BLOCK_UNTRUSTED", "VIPS_CONCURRENCY",
      ])
  }

  @Test func `a program that does not end is ended`() throws {
    #expect(try run("sleep", "60", seconds: 1).ending == .outOfTime)
  }

  @Test func `a program that closes its streams and lingers is ended, too`() throws {
    let outcome = try run("sh", "-c", "exec >&- 2>&-; exec sleep 60", seconds: 1)
    #expect(outcome.ending == .killed(SIGKILL))
  }

  @Test func `a program that wants more memory than it may have does not get it`() throws {
    let outcome = try run(
      "dd", "if=/dev/zero", "of=/dev/null", "bs=900M", "count=1", memory: 200 << 20)
    #expect(!outcome.isSuccess)
  }

  @Test func `of endless output a part is kept`() throws {
    let outcome = try run("head", "-c", "3000000")
    #expect(outcome.isSuccess)
    #expect(outcome.output.count == 1 << 20)
  }

  @Test func `a program that is not there is named with its package`() {
    let call = ProgramCall(program: "vipsheader", arguments: [], input: 0)
    #expect(throws: ProgramFailure.missing(program: "vipsheader", package: "libvips-tools")) {
      try ProgramRunner.system(folders: ["/khong-co"]).run(call)
    }
  }
}

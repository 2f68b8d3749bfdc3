import ArgumentParser
import Build
import Diagnostics
import Glibc
import Terminal

/// Hands over to `nhanrong-serve`, the program beside this one.
///
/// The web server brings Foundation and what that is linked with; loading them would cost every
/// other command several times its own start.
struct ServeCommand: ParsableCommand {
  static let configuration = ServeOptions.configuration

  @OptionGroup var options: ServeOptions

  func run() throws {
    let program = try Self.program(in: options.common)
    // The words after `serve`: parsed once, and known to be right.
    var words = ([program] + CommandLine.arguments.dropFirst(2)).map { strdup($0) } + [nil]
    execv(program, &words)
    let failure = LocalizedText(
      vi: "Không chạy được `\(program)`. Biên dịch lại công cụ bằng `scripts/site`.",
      en: "`\(program)` could not be run. Build the tool again with `scripts/site`.")
    Console.standardError.write("nhanrong: \(failure[options.common.language])\n")
    throw ExitStatus.machineFailed
  }

  private static func program(in common: CommonOptions) throws -> String {
    do throws(DiskFailure) {
      return try Disk.realPath("/proc/self/exe") + "-serve"
    } catch {
      throw common.fail(.disk(error))
    }
  }
}

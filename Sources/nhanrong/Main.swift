import ArgumentParser
import CPosix
import Glibc

/// The one place that talks to people: it parses the command line, reads the clock and the
/// environment, prints, and turns what happened into an exit status.
///
/// 0 all well · 1 the content has errors · 2 the command line is wrong · 3 the machine failed.
@main
struct Main {
  static func main() async {
    nhanrong_keep_large_blocks_apart()
    do {
      var command = try NhanrongCommand.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let status as ExitStatus {
      exit(status.rawValue)
    } catch {
      let message = NhanrongCommand.fullMessage(for: error)
      guard NhanrongCommand.exitCode(for: error) == .success else {
        Console.standardError.write(message + "\n")
        exit(ExitStatus.wrongCommandLine.rawValue)
      }
      Console.standardOutput.write(message + "\n")
    }
  }
}

enum ExitStatus: Int32, Error {
  case contentHasErrors = 1
  case wrongCommandLine = 2
  case machineFailed = 3
}

struct NhanrongCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nhanrong",
    abstract: "Kiểm tra hồ sơ điển hình tiên tiến và dựng trang giới thiệu.",
    discussion: """
      Chạy trong thư mục có content/ và templates/. Hướng dẫn viết hồ sơ: docs/huong-dan-viet-ho-so.md.
      """,
    version: version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ServeCommand.self, ExplainCommand.self,
      NewCommand.self, SchemaCommand.self, SpeakCommand.self, ReportCommand.self,
    ])
}

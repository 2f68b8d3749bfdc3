import ArgumentParser
import Terminal

/// The one place that talks to people: it parses the command line, reads the clock and the
/// environment, prints, and turns what happened into an exit status.
///
/// 0 all well · 1 the content has errors · 2 the command line is wrong · 3 the machine failed.
@main
struct Main {
  static func main() async { await Program.run(NhanrongCommand.self) }
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
      NewCommand.self, SchemaCommand.self, SpeakCommand.self,
    ])
}

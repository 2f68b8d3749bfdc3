// nhanrong-serve: the preview, into which `nhanrong serve` turns.
//
// Like `nhanrong` it reads the clock, prints and decides nothing. It is apart because the web server
// is linked with Foundation and what Foundation is linked with.

import ArgumentParser
import Terminal

@main
struct Main {
  static func main() async { await Program.run(ServeProgram.self) }
}

struct ServeProgram: AsyncParsableCommand {
  static let configuration = ServeOptions.configuration

  @OptionGroup var options: ServeOptions

  func run() async throws { try await PreviewSession(options).run() }
}

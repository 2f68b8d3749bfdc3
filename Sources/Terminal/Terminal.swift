// Terminal: what the programs `nhanrong` and `nhanrong-serve` have in common when they talk to
// people.
//
// The options that every command takes, the streams, the clock, the waiting for a save, the exit
// statuses. It decides nothing about content; what it prints is handed to it.

package import ArgumentParser
import Glibc

/// How a program ends, but for 0: all well.
package enum ExitStatus: Int32, Error {
  case contentHasErrors = 1
  case wrongCommandLine = 2
  case machineFailed = 3
}

/// A program: its command line, run to its end.
package enum Program {
  /// Parses the command line, runs what it names, and turns what happened into an exit status.
  package static func run(_ root: any ParsableCommand.Type) async {
    do {
      var command = try root.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let status as ExitStatus {
      exit(status.rawValue)
    } catch {
      let message = root.fullMessage(for: error)
      guard root.exitCode(for: error) == .success else {
        Console.standardError.write(message + "\n")
        exit(ExitStatus.wrongCommandLine.rawValue)
      }
      Console.standardOutput.write(message + "\n")
    }
  }
}

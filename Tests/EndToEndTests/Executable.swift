import Foundation
import Testing

/// The program `nhanrong` as it was built beside these tests, run as people run it.
struct Executable {
  /// What a run left behind.
  struct Outcome {
    /// The exit status; nothing when a signal ended the run.
    let status: Int32?
    let output: String
    let errors: String
  }

  /// A run that may be going on.
  struct Run: ~Copyable {
    let process: pid_t
    fileprivate let folder: URL

    func kill() { Glibc.kill(process, SIGKILL) }

    /// What it has printed up to now.
    func outputSoFar() throws -> String {
      String(decoding: try Data(contentsOf: folder.appending(path: "output")), as: UTF8.self)
    }

    /// Waits for the end.
    consuming func outcome() throws -> Outcome {
      var status: Int32 = 0
      while waitpid(process, &status, 0) < 0 { try #require(errno == EINTR) }
      let read = { (name: String) in
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      }
      let outcome = Outcome(
        status: status & 0x7F == 0 ? status >> 8 & 0xFF : nil, output: try read("output"),
        errors: try read("errors"))
      try FileManager.default.removeItem(at: folder)
      return outcome
    }
  }

  /// Products of one package lie in one folder, the test bundle's among them.
  static let path = ProcessInfo.processInfo.environment["NHANRONG"] ?? beside("nhanrong")

  private static func beside(_ name: String) -> String {
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return own.deletingLastPathComponent().appending(path: name).path
  }

  /// Runs to the end, with an environment of nothing.
  static func run(_ arguments: String...) throws -> Outcome {
    try start(arguments).outcome()
  }

  static func start(_ arguments: [String]) throws -> Run {
    try #require(
      access(path, X_OK) == 0, "\(path) is not there: build it, or name it in NHANRONG")
    let folder = FileManager.default.temporaryDirectory.appending(path: "nhanrong-run-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (descriptor, name) in [(STDOUT_FILENO, "output"), (STDERR_FILENO, "errors")] {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, folder.appending(path: name).path, O_CREAT | O_WRONLY, 0o600)
    }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var process: pid_t = 0
    try #require(posix_spawn(&process, path, &actions, nil, &words, &environment) == 0)
    return Run(process: process, folder: folder)
  }
}

package import Diagnostics
import Glibc

/// A program of others, run on one file.
package struct ProgramCall: Sendable {
  /// Its name, such as `vips`; where it lies is the runner's affair.
  package let program: String
  package let arguments: [String]
  /// What it reads as its standard input, and can open as `/proc/self/fd/0`.
  package let input: Int32
  package var limits = Limits()

  /// What it may use up.
  package struct Limits: Sendable {
    /// By the clock and by the processor.
    package var seconds = 60
    package var addressSpace = 2 << 30
    package var fileSize = 256 << 20
  }
}

/// How a program ended, and what it said.
package struct ProgramOutcome: Sendable {
  package enum Ending: Sendable, Hashable {
    case exited(Int32)
    /// By a signal: the kernel's answer to a limit, or a crash.
    case killed(Int32)
    /// It was ended because its time was up.
    case outOfTime
  }

  package let ending: Ending
  /// At most 1 MB of each.
  package let output: [UInt8]
  package let messages: [UInt8]

  package init(ending: Ending, output: [UInt8] = [], messages: [UInt8] = []) {
    self.ending = ending
    self.output = output
    self.messages = messages
  }

  package var isSuccess: Bool { ending == .exited(0) }
}

/// A program that is not there, or could not be started.
package enum ProgramFailure: Error, Sendable, Hashable {
  /// Its name, and the Debian package that has it.
  case missing(program: String, package: String)
  case notStarted(program: String, errno: Int32)

  /// What is missing and the command that brings it.
  package var text: LocalizedText {
    switch self {
    case .missing(let program, let package):
      LocalizedText(
        vi:
          "Có ảnh phải xử lý mà máy chưa có chương trình `\(program)`. Cài bằng `sudo apt-get install \(package)` rồi chạy lại; trang cũ vẫn giữ nguyên.",
        en:
          "There are pictures to prepare and the program `\(program)` is not installed. Install it with `sudo apt-get install \(package)` and run again; the old site stays."
      )
    case .notStarted(let program, let number):
      LocalizedText(
        vi: "Không chạy được chương trình `\(program)` (mã lỗi hệ thống \(number)).",
        en: "The program `\(program)` could not be started (system error \(number)).")
    }
  }
}

/// Runs programs of others without a shell, each within limits of memory and time.
///
/// A value with a function in it, so that a test can count the runs or make them fail.
package struct ProgramRunner: Sendable {
  package var run: @Sendable (ProgramCall) throws(ProgramFailure) -> ProgramOutcome

  package init(run: @escaping @Sendable (ProgramCall) throws(ProgramFailure) -> ProgramOutcome) {
    self.run = run
  }

  /// Runs the programs that lie in these folders, the first that has one.
  package static func system(
    folders: [String] = ["/usr/local/bin", "/usr/bin", "/bin"]
  ) -> ProgramRunner {
    ProgramRunner { call throws(ProgramFailure) in
      for folder in folders {
        let path = "\(folder)/\(call.program)"
        if access(path, X_OK) == 0 { return try ChildProcess.run(path, call) }
      }
      throw .missing(program: call.program, package: packages[call.program] ?? call.program)
    }
  }

  /// The Debian packages of programs whose names differ.
  private static let packages = ["vips": "libvips-tools", "vipsheader": "libvips-tools"]
}

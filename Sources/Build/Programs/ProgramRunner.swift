package import Diagnostics
import Glibc

/// A program of others, run on one file.
package struct ProgramCall: Sendable {
  /// Its name, such as `vips`; where it lies is the runner's affair.
  package let program: String
  package let arguments: [String]
  /// What it reads as its standard input, and can open as `/proc/self/fd/0`.
  package let input: Int32
  /// What it finds in its environment beside what every program does, such as `TZ=UTC`.
  package var environment = [String]()
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

  /// The first line of its complaint, cut to a readable length.
  package var firstMessage: String {
    let lines = String(decoding: messages, as: UTF8.self).split(separator: "\n")
    return String((lines.first { $0.contains { $0 != " " } } ?? "").prefix(160))
  }
}

/// A program that is not there, could not be started, or could not do its work.
package enum ProgramFailure: Error, Sendable, Hashable {
  /// Its name, and the Debian package that has it.
  case missing(program: String, package: String)
  /// A font family, and the Debian package that has it.
  case missingFont(family: String, package: String)
  case notStarted(program: String, errno: Int32)
  /// It ended without what it was to make.
  case failed(program: String, file: String, message: String)

  /// What is missing and the command that brings it.
  package var text: LocalizedText {
    switch self {
    case .missing(let program, let package):
      LocalizedText(
        vi:
          "\(Self.task(of: program).vietnamese) mà máy chưa có chương trình `\(program)`. Cài bằng `sudo apt-get install \(package)` rồi chạy lại; bản cũ vẫn giữ nguyên.",
        en:
          "\(Self.task(of: program).english) and the program `\(program)` is not installed. Install it with `sudo apt-get install \(package)` and run again; what was there stays."
      )
    case .missingFont(let family, let package):
      LocalizedText(
        vi:
          "Có bản in phải dàn mà máy chưa có phông chữ \(family). Cài bằng `sudo apt-get install \(package)` rồi chạy lại; bản cũ vẫn giữ nguyên.",
        en:
          "There are documents to print and the font \(family) is not installed. Install it with `sudo apt-get install \(package)` and run again; what was there stays."
      )
    case .notStarted(let program, let number):
      LocalizedText(
        vi: "Không chạy được chương trình `\(program)` (mã lỗi hệ thống \(number)).",
        en: "The program `\(program)` could not be started (system error \(number)).")
    case .failed(let program, let file, let message):
      LocalizedText(
        vi:
          "Chương trình `\(program)` không làm được `\(file)`\(message.isEmpty ? "" : ": \(message)"). Bản cũ vẫn giữ nguyên.",
        en:
          "The program `\(program)` could not make `\(file)`\(message.isEmpty ? "" : ": \(message)"). What was there stays."
      )
    }
  }

  /// What a program is needed for.
  private static func task(of program: String) -> LocalizedText {
    switch program {
    case "weasyprint":
      LocalizedText(vi: "Có bản in phải dàn", en: "There are documents to print")
    case "pandoc":
      LocalizedText(vi: "Có tệp Word phải làm", en: "There are Word files to make")
    default:
      LocalizedText(vi: "Có ảnh phải xử lý", en: "There are pictures to prepare")
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

import Build
import Diagnostics
import Dispatch
import Glibc

/// Ends the program, with the name of the file, when work on one file does not end; and keeps the
/// program from taking the machine's memory with it.
struct Watchdog {
  /// A file takes milliseconds; a busy machine, seconds.
  private static let patience = Duration.seconds(30)
  /// A hundred thousand profiles fit into a fraction of this.
  private static let addressSpace = rlim_t(8) << 30

  /// Watches until the program ends, on a thread that the workers cannot hold up.
  static func watch(_ log: WorkLog, language: Language) {
    var limit = rlimit(rlim_cur: addressSpace, rlim_max: addressSpace)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    look(log, language)
  }

  private static func look(_ log: WorkLog, _ language: Language) {
    if let path = log.file(inHandLongerThan: patience) {
      let text = LocalizedText(
        vi:
          "`\(path)` xử lý quá lâu nên đã dừng; trang cũ giữ nguyên. Chia tệp ra hoặc bỏ bớt bảng, ngoặc lồng nhau rồi chạy lại.",
        en:
          "`\(path)` takes too long, so the work was stopped; the old site stays. Split the file, or remove tables and nested brackets, and run again."
      )
      Console.standardError.write("nhanrong: \(text[language])\n")
      _exit(ExitStatus.machineFailed.rawValue)
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(1)) { look(log, language) }
  }
}

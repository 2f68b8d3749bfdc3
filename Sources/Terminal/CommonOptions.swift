package import ArgumentParser
package import Build
package import Diagnostics
import Glibc
package import Profiles

/// The options that every command takes.
package struct CommonOptions: ParsableArguments {
  /// The folder that holds `content/` and `templates/`.
  @Option(help: ArgumentHelp("Thư mục có content/ và templates/.", valueName: "thư-mục"))
  package var root = "."

  /// The day that was asked for; nothing for today.
  @Option(
    help: ArgumentHelp("Ngày tính trạng thái, YYYY-MM-DD (mặc định: hôm nay).", valueName: "ngày"))
  package var date: CalendarDate?

  /// The number of workers that was asked for.
  @Option(help: ArgumentHelp("Số luồng làm việc (mặc định: số lõi của máy).", valueName: "số"))
  package var jobs: Int?

  /// Whether warnings count as errors.
  @Flag(help: "Coi cảnh báo cũng là lỗi.")
  package var strict = false

  /// The language of messages.
  @Option(help: ArgumentHelp("Ngôn ngữ của thông báo: vi hoặc en.", valueName: "vi|en"))
  package var language = Language.vietnamese

  /// When to colour.
  @Option(help: ArgumentHelp("Tô màu: auto, always hoặc never.", valueName: "cách"))
  package var color = ColorChoice.auto

  /// Whether only errors are shown.
  @Flag(help: "Chỉ in lỗi.")
  package var quiet = false

  package init() {}

  package func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs nhận số từ 1 đến 256. / --jobs takes a number from 1 to 256.")
    }
  }

  /// The day as of which the content counts.
  package var today: CalendarDate { date ?? .today }

  /// The number of workers.
  package var workerCount: Int { jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Whether to colour what goes there.
  package func isColored(on console: Console) -> Bool {
    color.isColored(on: console)
  }

  /// Shows diagnostics with the lines they are about.
  package func renderer(on console: Console) -> TextRenderer {
    let root = root
    return TextRenderer(
      language: language, colored: isColored(on: console), width: console.width
    ) { path in
      SourceFiles.text(of: path, under: root)
    }
  }

  /// Reports that the machine failed, and ends the command.
  package func fail(_ failure: BuildFailure) -> ExitStatus {
    Console.standardError.write("nhanrong: \(failure.text[language])\n")
    return .machineFailed
  }
}

/// When to colour.
package enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether to colour what goes there.
  package func isColored(on console: Console) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: console.isTerminal && getenv("NO_COLOR") == nil
    }
  }
}

extension Language: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  /// Only a whole day.
  public init?(argument: String) {
    self.init(written: argument)
    guard day != nil else { return nil }
  }

  /// The machine's date in its own time zone.
  package static var today: CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let date = CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    // A clock outside 1900–2199 is as good as none.
    return date ?? CalendarDate(year: 2024) ?? .today
  }
}

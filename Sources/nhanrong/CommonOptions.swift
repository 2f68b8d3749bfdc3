import ArgumentParser
import Build
import Diagnostics
import Glibc
import Profiles

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Thư mục có content/ và templates/.", valueName: "thư-mục"))
  var root = "."

  @Option(
    help: ArgumentHelp("Ngày tính trạng thái, YYYY-MM-DD (mặc định: hôm nay).", valueName: "ngày"))
  var date: CalendarDate?

  @Option(help: ArgumentHelp("Số luồng làm việc (mặc định: số lõi của máy).", valueName: "số"))
  var jobs: Int?

  @Flag(help: "Coi cảnh báo cũng là lỗi.")
  var strict = false

  @Option(help: ArgumentHelp("Ngôn ngữ của thông báo: vi hoặc en.", valueName: "vi|en"))
  var language = Language.vietnamese

  @Option(help: ArgumentHelp("Tô màu: auto, always hoặc never.", valueName: "cách"))
  var color = ColorChoice.auto

  @Flag(help: "Chỉ in lỗi.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs nhận số từ 1 đến 256. / --jobs takes a number from 1 to 256.")
    }
  }

  var today: CalendarDate { date ?? .today }

  var workerCount: Int { jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  func isColored(on console: Console) -> Bool {
    color.isColored(on: console)
  }

  /// Shows diagnostics with the lines they are about.
  func renderer(on console: Console) -> TextRenderer {
    let root = root
    return TextRenderer(
      language: language, colored: isColored(on: console), width: console.width
    ) { path in
      SourceFiles.text(of: path, under: root)
    }
  }

  /// Reports that the machine failed, and ends the command.
  func fail(_ failure: BuildFailure) -> ExitStatus {
    Console.standardError.write("nhanrong: \(failure.text[language])\n")
    return .machineFailed
  }
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  func isColored(on console: Console) -> Bool {
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
  static var today: CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let date = CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    // A clock outside 1900–2199 is as good as none.
    return date ?? CalendarDate(year: 2024) ?? .today
  }
}

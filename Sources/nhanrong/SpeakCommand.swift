import ArgumentParser
import Build
import Diagnostics
import Glibc
import Outputs
import Profiles
import VietnameseText

struct SpeakCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speak",
    abstract: "Đổi văn bản thành lời để đọc trên sóng, mỗi dòng thành một dòng.",
    discussion: """
      Số, ngày, đơn vị đo, chữ viết tắt và dấu được viết ra như khi đọc. Chữ viết tắt lấy từ \
      content/viet-tat.csv nếu có; linh hay lẻ, nghìn hay ngàn thì theo mục phat_thanh của \
      content/to-chuc.yml. Chỗ nào đọc được nhiều cách thì báo ra cùng dòng và cột.
      """)

  @Argument(
    help: ArgumentHelp("Tệp văn bản thuần, hoặc - để đọc từ đầu vào.", valueName: "tệp"))
  var file = "-"

  @Option(help: ArgumentHelp("Tốc độ đọc, số tiếng mỗi phút.", valueName: "số"))
  var pace = SpeechTiming.usualPace

  @Flag(help: "Thêm số tiếng và số giây vào mỗi dòng, cách nhau bằng dấu tab.")
  var timing = false

  @Option(help: ArgumentHelp("Thư mục có content/.", valueName: "thư-mục"))
  var root = "."

  @Option(help: "Ngôn ngữ của thông báo: vi hoặc en.")
  var language = Language.vietnamese

  @Option(help: "Tô màu: auto, always hoặc never.")
  var color = ColorChoice.auto

  @Flag(help: "Không báo gì về cách đọc.")
  var quiet = false

  func validate() throws {
    if !(60...600).contains(pace) {
      throw ValidationError(
        "--pace nhận số từ 60 đến 600. / --pace takes a number from 60 to 600.")
    }
  }

  func run() throws {
    let form = SpokenForm(
      settings: SourceFiles.text(of: "content/to-chuc.yml", under: root)
        .flatMap { RadioSettings.spoken(in: $0) } ?? SpokenSettings(),
      abbreviations: SourceFiles.text(of: "content/viet-tat.csv", under: root)
        .map { AbbreviationTable($0) } ?? .builtIn)
    guard var lines = LineStream(path: file) else {
      Console.standardError.write(
        LocalizedText(
          vi: "nhanrong: không đọc được `\(file)`.\n", en: "nhanrong: cannot read `\(file)`.\n")[
            language])
      throw ExitStatus.machineFailed
    }
    let speech = SpeechTiming(pace: pace)
    var total = SpeechTiming.Measure()
    var number = 0
    while let line = lines.next() {
      number += 1
      let spoken = form.read(line)
      var text = spoken.text
      if timing {
        let measure = SpeechTiming.measure(text)
        total.add(measure)
        text += "\t\(measure.syllables)\t\(Self.tenths(speech.seconds(measure)))"
      }
      Console.standardOutput.write(text + "\n")
      if !quiet { report(spoken.remarks, line, number) }
    }
    if timing, !quiet { summarise(total, speech) }
  }

  /// Remarks with line and column, as diagnostics of other commands have them.
  private func report(_ remarks: [SpokenRemark], _ line: [UInt8], _ number: Int) {
    guard !remarks.isEmpty else { return }
    let console = Console.standardError
    let name = file == "-" ? "-" : file
    let source = SourceText(path: name, bytes: line)
    let renderer = TextRenderer(
      language: language, colored: color.isColored(on: console)
    ) { _ in nil }
    var columns = ColumnCounter(source)
    for remark in remarks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let range = SourceRange(
        SourcePosition(line: number, column: columns.column(at: remark.range.lowerBound)),
        SourcePosition(line: number, column: columns.column(at: remark.range.upperBound)))
      console.write(renderer.render(Diagnostic(remark, at: SourceLocation(name, range))))
    }
  }

  private func summarise(_ total: SpeechTiming.Measure, _ speech: SpeechTiming) {
    let seconds = speech.seconds(total)
    let length = VietnameseNumber.format(seconds, atMostDecimals: 1) ?? ""
    Console.standardError.write(
      LocalizedText(
        vi: "Cả bài: \(VietnameseNumber.format(total.syllables)) tiếng, \(length) giây.\n",
        en: "In all: \(total.syllables) syllables, \(Self.tenths(seconds)) seconds.\n")[language])
  }

  /// One decimal behind a point, as programs read it.
  private static func tenths(_ seconds: Double) -> String {
    let tenths = Int(seconds * 10 + 0.5)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// Columns of one line, asked for from left to right: each byte is counted once.
private struct ColumnCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private var last = 1

  init(_ line: SourceText) {
    bytes = line.bytes
  }

  mutating func column(at target: Int) -> Int {
    if target < offset { (offset, last) = (0, 1) }
    let end = min(target, bytes.count)
    while offset < end {
      if bytes[offset] & 0xC0 != 0x80 { last += 1 }
      offset += 1
    }
    return last
  }
}

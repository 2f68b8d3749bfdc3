import ArgumentParser
import Build
import Diagnostics

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Giải thích một mã thông báo, có ví dụ sai và đúng.",
    discussion: "Không ghi mã nào thì liệt kê tất cả.")

  @Argument(help: ArgumentHelp("Mã trong ngoặc vuông ở cuối thông báo.", valueName: "mã"))
  var code: String?

  @Option(help: ArgumentHelp("Ngôn ngữ của thông báo: vi hoặc en.", valueName: "vi|en"))
  var language = Language.vietnamese

  @Option(help: ArgumentHelp("Tô màu: auto, always hoặc never.", valueName: "cách"))
  var color = ColorChoice.auto

  func run() throws {
    let console = Console.standardOutput
    let renderer = ExplanationRenderer(
      language: language, colored: color.isColored(on: console))
    if let code {
      console.write(renderer.render(try explanation(of: code)))
    } else {
      console.write(renderer.list(DiagnosticCatalogue.all))
    }
  }

  private func explanation(of typed: String) throws -> Explanation {
    let code = typed.trimmingBrackets.uppercased()
    if let explanation = DiagnosticCatalogue.explanation(of: code) { return explanation }
    let near = DiagnosticCatalogue.codes(near: code).joined(separator: ", ")
    let unknown = LocalizedText(vi: "Không có mã `\(typed)`.", en: "There is no code `\(typed)`.")
    let hint =
      near.isEmpty
      ? LocalizedText(
        vi: "Gõ `nhanrong explain` để xem tất cả.", en: "Type `nhanrong explain` for all of them.")
      : LocalizedText(vi: "Gần nhất: \(near).", en: "Nearest: \(near).")
    throw ValidationError("\(unknown[language]) \(hint[language])")
  }
}

extension String {
  /// `C201` of `[C201]`, as messages end in it.
  fileprivate var trimmingBrackets: String {
    String(drop { $0 == "[" }.prefix { $0 != "]" })
  }
}

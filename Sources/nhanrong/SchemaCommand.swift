import ArgumentParser
import Build
import Criteria
import Diagnostics
import Profiles

struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Xuất lược đồ JSON Schema của hồ sơ, cho trình soạn thảo và chương trình khác.",
    discussion: """
      Chỉ một phong trào thì in ra màn hình; không chỉ thì ghi mỗi phong trào một tệp, thêm \
      ho-so.schema.json chọn theo mục phong_trao.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("Mã của phong trào.", valueName: "phong-trào"))
  var movement: String?

  @Option(
    help: ArgumentHelp(
      "Thư mục để ghi (mặc định khi không chỉ phong trào: site/luoc-do).", valueName: "thư-mục"))
  var output: String?

  func run() async throws {
    let vocabulary = try await common.vocabulary()
    let ids = vocabulary.movements.map(\.id)
    if let movement, !ids.contains(movement) {
      throw common.refuse([unknownMovement(movement, known: ids, at: SourceLocation("schema"))])
    }
    let schemas = vocabulary.movements.filter { movement == nil || $0.id == movement }.map {
      ($0.id, ProfileSchema($0, vocabulary.schemas, movements: ids).text)
    }
    if movement != nil, output == nil, let (_, text) = schemas.first {
      Console.standardOutput.write(text)
      return
    }
    let folder = output ?? "\(common.root)/site/luoc-do"
    var files = schemas.map { (ProfileSchema.fileName(of: $0), $1) }
    if movement == nil { files.append(ProfileSchema.choice(among: ids)) }
    do throws(DiskFailure) {
      try Disk.makeDirectories(folder)
      for (name, text) in files { try Disk.replace("\(folder)/\(name)", Array(text.utf8)) }
    } catch {
      throw common.fail(.disk(error))
    }
    if !common.quiet {
      let (count, last) = (files.count, files.last?.0 ?? "")
      let words = LocalizedText(
        vi: "Đã ghi \(count) lược đồ vào \(folder); tệp để dùng: \(folder)/\(last).\n",
        en: "Wrote \(count) schemas into \(folder); the file to use: \(folder)/\(last).\n")
      Console.standardOutput.write(words[common.language])
    }
  }
}

extension CommonOptions {
  /// The movements, criteria and units of the root; ends the command when they have errors.
  func vocabulary() async throws -> Vocabulary {
    do {
      let (vocabulary, diagnostics) = try await Vocabulary.read(root: root, asOf: today)
      let errors = diagnostics.filter { $0.severity == .error }
      if let vocabulary, errors.isEmpty { return vocabulary }
      show(errors)
      throw ExitStatus.contentHasErrors
    } catch let failure as BuildFailure {
      throw fail(failure)
    }
  }

  /// Says what is wrong with the command line in the words of diagnostics, and ends the command.
  func refuse(_ diagnostics: [Diagnostic]) -> ExitStatus {
    show(diagnostics)
    return .wrongCommandLine
  }

  private func show(_ diagnostics: [Diagnostic]) {
    let console = Console.standardError
    console.write(renderer(on: console).render(diagnostics) + "\n")
  }
}

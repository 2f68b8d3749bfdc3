import Diagnostics
import Outputs
import Profiles
import SiteModel
import Templates
import VietnameseText

/// Makes the scripts of radio programmes: reads what they tell, and says what is wrong with them.
struct ScriptStage {
  private let reading: SecondReading
  private let desk: RadioDesk

  /// - Parameter formats: the files that will lie beside each script's page.
  init(
    _ reading: SecondReading, site: Site, tree: ContentTree, formats: [RadioDesk.Format] = []
  ) throws {
    self.reading = reading
    let table = "content/viet-tat.csv"
    var buffer = [UInt8]()
    var known = [Diagnostic]()
    let source =
      site.programmes.isEmpty || !tree.inputs.contains(table)
      ? nil : try ContentReader.text(ContentPath(table), reading.root, &buffer, &known)
    desk = RadioDesk(
      site, abbreviations: source.map { AbbreviationTable($0) } ?? .builtIn, formats: formats)
  }

  /// A finished script with what it was made from.
  struct Product {
    let programme: Programme
    let files: ScriptFiles
    let stories: [Story]
  }

  /// Everything that is wrong with the programmes, and the scripts that may be seen.
  /// - Parameter templates: nothing when only the mistakes are asked for.
  func run(_ templates: TemplateLibrary?) throws -> (products: [Product], findings: [Diagnostic]) {
    var products = [Product]()
    var findings = [Diagnostic]()
    for programme in desk.programmes {
      findings += desk.check(programme)
      let stories = try stories(of: programme)
      let sources = Dictionary(
        stories.map { ($0.profile.path.path, $0.source) }, uniquingKeysWith: { first, _ in first })
      let (script, problems) = desk.script(programme, sources: sources)
      findings += problems
      guard let templates, desk.isShown(programme) else { continue }
      let (files, mistakes) = desk.files(script, of: programme, templates: templates)
      findings += mistakes
      products.append(Product(programme: programme, files: files, stories: stories))
    }
    return (products, findings)
  }

  private func stories(of programme: Programme) throws -> [Story] {
    var buffer = [UInt8]()
    return try programme.stories.map { try reading.story($0, &buffer) }
  }
}

import Criteria
import Diagnostics
import FrontMatter
import Markup
import Profiles
import VietnameseText

/// What is given to libFuzzer, by the name that `scripts/fuzz` calls it.
enum Reader: String, CaseIterable {
  case frontMatter = "front-matter"
  case markdown
  case values

  func read(_ bytes: [UInt8]) {
    switch self {
    case .frontMatter: Self.readFrontMatter(bytes)
    case .markdown: Self.readMarkdown(bytes)
    case .values: Self.readValues(bytes)
    }
  }

  /// A file from its bytes to a profile.
  private static func readFrontMatter(_ bytes: [UInt8]) {
    let (text, findings) = TextDecoder.decode(bytes, path: "a.md")
    guard let text else { return inspect(findings, nil) }
    let document = FrontMatter.parse(text)
    precondition(document.bodyOffset <= text.bytes.count)
    let (_, problems) = Profile.read(
      document, at: ContentPath("content/ho-so/2024/a.md"), units: UnitTable([]),
      movements: ["xanh-sach-dep"],
      bodySyllables: Syllables.count(text.bytes[document.bodyOffset...]))
    inspect(findings + document.diagnostics + problems, text)
    if let root = document.root {
      inspect(
        SchemaCatalogue.read(movements: [], bases: [(name: "_chung", root: root)]).diagnostics, text
      )
    }
    inspect(FrontMatter.parseYAML(text).diagnostics, text)
  }

  private static func readMarkdown(_ bytes: [UInt8]) {
    let (text, _) = TextDecoder.decode(bytes, path: "a.md")
    guard let text else { return }
    let document = Markdown.render(text) { _ in .rewrite("b.html") }
    inspect(document.diagnostics, text)
  }

  private static func readValues(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let number = WrittenNumber(text) {
      _ = (number.integer, number.approximate, number.multiplied(by: 1_000_000_000))
    }
    _ = WrittenNumber(percentage: text)
    _ = Result { () throws(Money.Failure) in try Money(written: text) }
    if let date = CalendarDate(written: text) {
      precondition(date <= date.lastDay || date.day == nil)
      precondition(CalendarDate(written: date.written) == date)
      precondition(CalendarDate(written: date.iso) == date)
    }
    let key = Folding.key(text)
    precondition(Folding.key(key) == key)
    _ = (Slug.make(text), ProfileKind(written: text), Syllables.count(bytes))
  }

  private static func inspect(_ findings: [Diagnostic], _ text: SourceText?) {
    for finding in findings {
      for language in Language.allCases {
        precondition(!finding.message(in: language).isEmpty)
        _ = finding.help(in: language)
      }
      guard let range = finding.location.range else { continue }
      precondition(range.start.line >= 1 && range.start.column >= 1 && range.start <= range.end)
    }
    let renderer = TextRenderer(language: .vietnamese, colored: false) { _ in text }
    _ = renderer.render(findings)
  }
}

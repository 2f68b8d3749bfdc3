import Diagnostics
import Templates
import Testing

/// A template, what it is given, and what must come of it.
struct Example: Sendable, CustomTestStringConvertible {
  let rule: String
  let template: String
  var context: Object = [:]
  var partials: [String: String] = [:]
  let expected: String

  init(
    _ rule: String, _ template: String, _ context: Object = [:],
    partials: [String: String] = [:], gives expected: String
  ) {
    self.rule = rule
    self.template = template
    self.context = context
    self.partials = partials
    self.expected = expected
  }

  var testDescription: String { rule }

  /// Renders under the specification's rules and compares; no diagnostic may come of it.
  func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) {
    let outcome = Outcome(template, context, partials: partials, dialect: .specification)
    #expect(outcome.text == expected, "\(rule)", sourceLocation: sourceLocation)
    #expect(outcome.codes == [], "\(rule)", sourceLocation: sourceLocation)
  }
}

/// What compiling and rendering a template gives.
struct Outcome {
  let text: String
  let diagnostics: [Diagnostic]

  var codes: [String] { diagnostics.map(\.code) }

  /// - Parameter template: is named `page` and lies in `web/page.html`, the partials beside it.
  init(
    _ template: String, _ context: Object = [:], partials: [String: String] = [:],
    dialect: Dialect = .site
  ) {
    let sources =
      [SourceText(path: "web/page.html", text: template)]
      + partials.sorted { $0.key < $1.key }
      .map { SourceText(path: "web/\($0.key).html", text: $0.value) }
    let (library, diagnostics) = TemplateLibrary.compile(sources, dialect: dialect)
    var output: [UInt8] = []
    guard !diagnostics.containsError else {
      self.diagnostics = diagnostics
      text = ""
      return
    }
    let found = library.render("page", context, into: &output)
    self.diagnostics = diagnostics + found
    text = String(decoding: output, as: UTF8.self)
  }
}

/// A template in which `⟦` and `⟧` mark where a diagnostic is expected.
struct MarkedTemplate {
  let text: String
  let range: SourceRange

  init(_ marked: String) {
    let parts = marked.split(separator: "⟦", omittingEmptySubsequences: false)
    let rest = (parts.last ?? "").split(separator: "⟧", omittingEmptySubsequences: false)
    let before = String(parts.first ?? "")
    let spot = String(rest.first ?? "")
    text = before + spot + (rest.count > 1 ? String(rest[1]) : "")
    let source = SourceText(path: "", text: text)
    range = source.range(before.utf8.count..<before.utf8.count + spot.utf8.count)
  }
}

extension MarkedTemplate {
  static func spot(of marked: String) -> String {
    String(marked.split(separator: "⟦").last?.split(separator: "⟧").first ?? "")
  }
}

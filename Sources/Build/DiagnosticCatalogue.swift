import Criteria
package import Diagnostics
import FrontMatter
import Markup
import Outputs
import Profiles
import SiteModel
import Templates

/// Every diagnostic the tool can make, in the order of their codes, with their examples.
package enum DiagnosticCatalogue {
  package static let all: [DiagnosticDefinition] = [
    FrontMatterCatalogue.all, MarkupCatalogue.all, ProfilesCatalogue.all, DocumentsCatalogue.all,
    CriteriaDiagnostics.all, PrivacyDiagnostics.all, CrossDiagnostics.all, TemplatesCatalogue.all,
    SiteCatalogue.all, OutputsCatalogue.all, ReportCatalogue.all,
    SpokenCatalogue.all, ScriptCatalogue.all, BroadcastCatalogue.all, BuildCatalogue.all,
    PictureDiagnostics.all,
    TypesetDiagnostics.all,
  ].flatMap(\.self).sorted { $0.code < $1.code }

  /// The examples of all areas, as they stand beside the definitions.
  package static let examples: [(key: DiagnosticDefinition, value: Example)] =
    (FrontMatterCatalogue.examples + MarkupCatalogue.examples + ProfilesCatalogue.examples
    + CriteriaDiagnostics.examples + ConstraintDiagnostics.examples
    + PrivacyDiagnostics.examples + CrossDiagnostics.examples + TemplatesCatalogue.examples
    + PictureDiagnostics.examples
    + [
      DocumentsCatalogue.examples, SiteCatalogue.examples, OutputsCatalogue.examples,
      ReportCatalogue.examples,
      SpokenCatalogue.examples, ScriptCatalogue.examples, BroadcastCatalogue.examples,
      BuildCatalogue.examples, TypesetDiagnostics.examples,
    ])
    .flatMap(Array.init)

  package static func definition(_ code: String) -> DiagnosticDefinition? { byCode[code] }

  /// Everything about a code, in any letter case.
  package static func explanation(of code: String) -> Explanation? {
    definition(code.uppercased()).map { Explanation($0, example(of: $0)) }
  }

  /// Codes that were probably meant by one that is not known: one character away, or else those
  /// that begin alike.
  package static func codes(near code: String) -> [String] {
    let typed = Array(code)
    let near = all.map(\.code).filter { known in
      known.count == typed.count && zip(known, typed).count { $0 != $1 } == 1
    }
    let alike = near.isEmpty ? all.map(\.code).filter { $0.hasPrefix(code.prefix(3)) } : near
    return Array(alike.prefix(8))
  }

  package static func example(of definition: DiagnosticDefinition) -> Example? {
    exampleByCode[definition.code]
  }

  private static let byCode = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  private static let exampleByCode = Dictionary(
    examples.map { ($0.key.code, $0.value) }, uniquingKeysWith: { first, _ in first })
}

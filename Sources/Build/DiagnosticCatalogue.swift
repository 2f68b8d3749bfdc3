import Criteria
package import Diagnostics
import FrontMatter
import Markup
import Outputs
import Profiles
import SiteModel
import Templates

/// Every diagnostic the tool can make, in the order of their codes.
package enum DiagnosticCatalogue {
  package static let all: [DiagnosticDefinition] =
    (FrontMatterCatalogue.all + MarkupCatalogue.all + ProfilesCatalogue.all
    + CriteriaDiagnostics.all + TemplatesCatalogue.all + SiteCatalogue.all + OutputsCatalogue.all
    + BuildCatalogue.all).sorted { $0.code < $1.code }

  package static func definition(_ code: String) -> DiagnosticDefinition? { byCode[code] }

  private static let byCode = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}

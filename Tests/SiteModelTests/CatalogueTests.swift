import Diagnostics
import SiteModel
import Testing

@Suite struct CatalogueTests {
  @Test(arguments: SiteCatalogue.all)
  func `both languages use the same arguments and say how to mend it`(
    definition: DiagnosticDefinition
  ) {
    func names(_ text: String) -> Set<Substring> { Set(text.matches(of: #/\{[a-z_]+\}/#).map(\.0)) }
    #expect(definition.code.wholeMatch(of: #/S50\d|I06\d/#) != nil)
    #expect(names(definition.message.vietnamese) == names(definition.message.english))
    #expect(names(definition.help.vietnamese) == names(definition.help.english))
    #expect(!definition.help.vietnamese.isEmpty)
  }
}

import Diagnostics
import Profiles
import Testing

@Suite struct CatalogueTests {
  @Test func `codes are unique and in the area of this target`() {
    let codes = ProfilesCatalogue.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.wholeMatch(of: #/P3\d\d/#) != nil })
  }

  @Test(arguments: ProfilesCatalogue.all)
  func `both languages use the same arguments and say how to mend it`(
    definition: DiagnosticDefinition
  ) {
    func names(_ text: String) -> Set<Substring> { Set(text.matches(of: #/\{[a-z_]+\}/#).map(\.0)) }
    #expect(names(definition.message.vietnamese) == names(definition.message.english))
    #expect(names(definition.help.vietnamese) == names(definition.help.english))
    #expect(!definition.help.vietnamese.isEmpty)
    for language in Language.allCases {
      #expect(
        definition.message[language].hasSuffix(".") || definition.message[language].hasSuffix("?"))
    }
  }
}

extension DiagnosticDefinition: CustomTestStringConvertible {
  public var testDescription: String { code }
}

extension Draft: CustomTestStringConvertible {
  var testDescription: String {
    if case .text(let text)? = Optional(self[[.key("doi_tuong")]]) { return text }
    return yaml
  }
}

import Criteria
import Diagnostics
import Testing

@Suite struct CatalogueTests {
  @Test func `codes are unique and in the area of this target`() {
    let codes = CriteriaDiagnostics.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.wholeMatch(of: #/C2\d\d/#) != nil })
  }

  @Test(arguments: CriteriaDiagnostics.all)
  func `both languages use the same arguments and say how to mend it`(
    definition: DiagnosticDefinition
  ) {
    func names(_ text: String) -> Set<Substring> { Set(text.matches(of: #/\{[a-z_]+\}/#).map(\.0)) }
    #expect(names(definition.message.vietnamese) == names(definition.message.english))
    #expect(names(definition.help.vietnamese) == names(definition.help.english))
    #expect(!definition.help.vietnamese.isEmpty)
    for language in Language.allCases {
      #expect(definition.message[language].last.map { ".?".contains($0) } == true)
    }
  }
}

extension DiagnosticDefinition: CustomTestStringConvertible {
  public var testDescription: String { code }
}

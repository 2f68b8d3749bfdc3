import Build
import Diagnostics
import Testing

@Suite struct DiagnosticCatalogueTests {
  @Test func `no code has two meanings, and every code has one form`() {
    let codes = DiagnosticCatalogue.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for code in codes { #expect(code.wholeMatch(of: #/[A-Z]\d{3}/#) != nil, "\(code)") }
  }

  @Test(arguments: DiagnosticCatalogue.all)
  func `both languages use the same arguments, are sentences and say how to mend it`(
    definition: DiagnosticDefinition
  ) {
    func names(_ text: String) -> Set<Substring> { Set(text.matches(of: #/\{[a-z_]+\}/#).map(\.0)) }
    #expect(names(definition.message.vietnamese) == names(definition.message.english))
    #expect(names(definition.help.vietnamese) == names(definition.help.english))
    for language in Language.allCases {
      #expect(!definition.help[language].isEmpty)
      #expect(definition.message[language].last.map { ".?…".contains($0) } == true)
    }
  }
}

extension DiagnosticDefinition: CustomTestStringConvertible {
  public var testDescription: String { code }
}

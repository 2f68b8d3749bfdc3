import Diagnostics
import Testing

/// What one finding must not pass on, no other passes on either.
@Suite struct SensitivePlacesTests {
  private static let words = LocalizedText(vi: "Thấy “{gia_tri}”.", en: "Found “{gia_tri}”.")
  private static let phone = DiagnosticDefinition(
    "R900", .error, message: LocalizedText(vi: "Có số.", en: "A number."), help: words,
    isSensitive: true)
  private static let other = DiagnosticDefinition("C900", .error, message: words, help: words)

  private static let source = SourceText(
    path: "a.md", text: "tien: 0912345678, thu: hoa@a.vn\ntien: 0912345678\n")

  private static func location(_ columns: Range<Int>, line: Int = 1) -> Diagnostics.SourceLocation {
    SourceLocation(
      "a.md",
      SourceRange(
        SourcePosition(line: line, column: columns.lowerBound),
        SourcePosition(line: line, column: columns.upperBound)))
  }

  private static let findings = [
    Diagnostic(phone, at: location(7..<17), ["gia_tri": "•••"]),
    Diagnostic(other, at: location(7..<17), ["gia_tri": "0912345678"]),
    Diagnostic(phone, at: location(24..<32), ["gia_tri": "•••"]),
    Diagnostic(other, at: location(1..<5), ["gia_tri": "tien"]),
    Diagnostic(other, at: location(7..<17, line: 2), ["gia_tri": "12345"]),
  ]

  @Test(arguments: Language.allCases)
  func `a quoted line is masked for every finding on it`(_ language: Language) {
    let report = Self.findings.inReadingOrder
    #expect(report.count == Self.findings.count)
    let text = TextRenderer(language: language, colored: false) { _ in Self.source }
      .render(report)
    let masked = "tien: ••••••••••, thu: ••••••••"
    #expect(text.components(of: masked) == 4)
    #expect(!text.contains("hoa@a.vn"))
    // The second line has no finding of that kind.
    #expect(text.components(of: "0912345678") == 1)
    let json = JSONRenderer(language: language).render(report)
    #expect(!json.contains("0912345678") && json.contains("•••••••678"))
    #expect(json.contains("“12345”"))
  }

  @Test func `what is not shown itself masks the lines of what is`() {
    let renderer = TextRenderer(language: .vietnamese, colored: false) { _ in Self.source }
    let shown = Self.findings.filter { $0.code == "C900" && $0.location.range?.start.line == 1 }
    #expect(renderer.render(shown, among: Self.findings).components(of: "hoa@a.vn") == 0)
    #expect(renderer.render(shown).components(of: "hoa@a.vn") == 2)
  }

  @Test func `a place beyond the line's end masks nothing and fails nothing`() {
    let finding = Diagnostic(Self.phone, at: Self.location(90..<99), ["gia_tri": ""])
    let text = TextRenderer(language: .vietnamese, colored: false) { _ in Self.source }
      .render([finding])
    #expect(text.contains("thu: hoa@a.vn"))
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}

import Diagnostics
import Preview
import Testing

@Suite struct OverlayTests {
  private static let wrong = DiagnosticDefinition(
    "C201", .error,
    message: LocalizedText(vi: "`{ten}` không đúng.", en: "`{ten}` is wrong."),
    help: LocalizedText(vi: "Viết `đúng`.", en: "Write it `right`."))
  private static let odd = DiagnosticDefinition(
    "C202", .warning, message: LocalizedText(vi: "Lạ.", en: "Odd."),
    help: LocalizedText(vi: "", en: ""))
  private static let phone = DiagnosticDefinition(
    "R602", .error, message: LocalizedText(vi: "Có số.", en: "A number."),
    help: LocalizedText(vi: "", en: ""), isSensitive: true)

  private static let lines = "ten: <b>\"x\" & 'y'</b>\nGọi 0912 345 678 nhé, khi cần\n"

  private static func location(
    _ file: String = "a.md", line: Int = 1, _ columns: Range<Int> = 6..<9
  ) -> Diagnostics.SourceLocation {
    Diagnostics.SourceLocation(
      file,
      SourceRange(
        SourcePosition(line: line, column: columns.lowerBound),
        SourcePosition(line: line, column: columns.upperBound)))
  }

  private static func overlay(
    _ diagnostics: [Diagnostic], failure: LocalizedText? = nil, isRefused: Bool = true,
    lastGood: String? = "14:05:07", language: Language = .vietnamese
  ) -> Overlay {
    Overlay(
      diagnostics, failure: failure, isRefused: isRefused, lastGood: lastGood, language: language
    ) { SourceText(path: $0, text: lines) }
  }

  private static func html(_ diagnostics: [Diagnostic]) throws -> String {
    try #require(overlay(diagnostics).html)
  }

  @Test func `what an author typed is text, wherever it stands`() throws {
    let html = try Self.html([
      Diagnostic(
        Self.wrong, at: Self.location("<i>.md"), ["ten": "<script>alert(1)</script>"],
        notes: [.init(LocalizedText(vi: "<u>", en: "<u>"), at: Self.location("\"><img>"))])
    ])
    for tag in ["<b>", "<i>", "<u>", "<img>", "<script"] { #expect(!html.contains(tag), "\(tag)") }
    #expect(html.contains("<h3>&lt;i&gt;.md</h3>"))
    #expect(html.contains("<code>&lt;script&gt;alert(1)&lt;/script&gt;</code> không đúng."))
    #expect(html.contains("ten: <mark>&lt;b&gt;</mark>&quot;x&quot; &amp; &#39;y&#39;&lt;/b&gt;"))
  }

  @Test func `a finding says what the terminal says`() throws {
    let html = try Self.html([Diagnostic(Self.wrong, at: Self.location(), ["ten": "x"])])
    #expect(html.contains("Trang chưa dựng lại được: 1 lỗi</h2>"))
    #expect(html.contains("bản dựng lúc 14:05:07"))
    #expect(html.contains("<span class=\"place\">1:6</span>"))
    #expect(html.contains("<span class=\"code\">C201</span>"))
    #expect(html.contains("Viết <code>đúng</code>."))
    #expect(html.contains("</span>     ^^^</span>"))
    #expect(html.contains("href=\"/_xem-thu/ma/C201\""))
    #expect(html.contains("<code>nhanrong explain C201</code>"))
  }

  @Test func `a sensitive spot is masked in the line of every finding`() throws {
    let number = Diagnostic(Self.phone, at: Self.location(line: 2, 5..<17))
    let other = Diagnostic(Self.odd, at: Self.location(line: 2, 18..<21))
    let html = try Self.html([number, other])
    #expect(!html.contains("0912"))
    #expect(!html.contains("345"))
    #expect(html.contains("Gọi <mark>•••• ••• •••</mark> nhé"))
    #expect(html.contains("Gọi •••• ••• ••• <mark>nhé</mark>"))
  }

  @Test func `files with errors come first, and the first findings are open`() throws {
    let html = try Self.html(
      [Diagnostic(Self.odd, at: Self.location("a.md"))]
        + (1...4).map { _ in Diagnostic(Self.wrong, at: Self.location("b.md"), ["ten": "x"]) })
    let files = html.split(separator: "<h3>").dropFirst().map { $0.prefix { $0 != "<" } }
    #expect(files == ["b.md", "a.md"])
    #expect(
      html.split(separator: "<details").dropFirst().map { $0.contains(" open>") }
        == [true, true, true, false, false])
    #expect(html.contains("4 lỗi, 1 cảnh báo"))
  }

  @Test func `a hundred findings are enough`() throws {
    let many = (1...150).map { line in
      Diagnostic(Self.wrong, at: Self.location(line: line), ["ten": "x"])
    }
    let html = try Self.html(many)
    #expect(html.split(separator: "<details").count == 101)
    #expect(html.contains("150 lỗi"))
    #expect(html.contains("và 50 điều nữa"))
  }

  @Test func `it says whether there is a page, an old one, or a new one`() throws {
    let finding = [Diagnostic(Self.odd, at: Diagnostics.SourceLocation("a.md"))]
    let none = Self.overlay(finding, lastGood: nil).html ?? ""
    #expect(none.contains("Chưa dựng được trang: 1 cảnh báo"))
    #expect(!none.contains("<pre"), "a finding about a file has no line")
    let built = Self.overlay(finding, isRefused: false).html ?? ""
    #expect(built.contains("Trang đã dựng xong: 1 cảnh báo"))
    let failed = Self.overlay([], failure: LocalizedText(vi: "Đĩa `đầy`.", en: "Full.")).html ?? ""
    #expect(failed.contains("Trang chưa dựng lại được</h2>"))
    #expect(failed.contains("Đĩa <code>đầy</code>."))
    #expect(Self.overlay([]).html == nil)
  }

  @Test func `it speaks English, too`() throws {
    let findings = (1...2).map { Diagnostic(Self.wrong, at: Self.location(line: $0), ["ten": "x"]) }
    let html = try #require(Self.overlay(findings, language: .english).html)
    #expect(html.contains("The page is not rebuilt: 2 errors"))
    #expect(html.contains("Write it <code>right</code>."))
  }
}

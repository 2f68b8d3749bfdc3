import Diagnostics
import Testing

private let notMoney = DiagnosticDefinition(
  "X999", .error,
  message: LocalizedText(
    vi: "`{khoa}` không phải là số tiền: “{gia_tri}”.", en: "`{khoa}` is not money: “{gia_tri}”."),
  help: LocalizedText(vi: "Viết số rồi đến đơn vị.", en: "Write the number, then the unit."))

private let source = SourceText(path: "a.md", text: "---\nđơn vị: {gia: hơn trăm}\n")

private func diagnostic(_ line: Int, _ columns: Range<Int>, value: String = "x") -> Diagnostic {
  Diagnostic(
    notMoney,
    at: SourceLocation(
      "a.md",
      SourceRange(
        SourcePosition(line: line, column: columns.lowerBound),
        SourcePosition(line: line, column: columns.upperBound))),
    ["khoa": "gia", "gia_tri": value])
}

private func renderer(_ language: Language = .vietnamese, colored: Bool = false) -> TextRenderer {
  TextRenderer(language: language, colored: colored) { $0 == "a.md" ? source : nil }
}

@Suite struct TextRendererTests {
  @Test func `a diagnostic shows its place, the line, the spot and the help`() {
    #expect(
      renderer().render(diagnostic(2, 16..<24, value: "hơn trăm")) == """
        a.md:2:16: lỗi: `gia` không phải là số tiền: “hơn trăm”. [X999]
            2 | đơn vị: {gia: hơn trăm}
              |                ^^^^^^^^
           Viết số rồi đến đơn vị.

        """)
  }

  @Test func `English is the same finding in other words`() {
    #expect(renderer(.english).render(diagnostic(2, 1..<2)).hasPrefix("a.md:2:1: error: `gia` is"))
  }

  @Test func `colour is only added on request`() {
    #expect(!renderer().render(diagnostic(2, 1..<2)).contains("\u{1B}"))
    #expect(renderer(colored: true).render(diagnostic(2, 1..<2)).contains("\u{1B}[1;31m"))
  }

  @Test func `what an author typed cannot drive the terminal or fill a placeholder`() {
    let text = renderer().render(diagnostic(2, 1..<2, value: "\u{1B}[2J{khoa}\u{202E}"))
    #expect(text.contains("“␛[2J{khoa}\u{FFFD}”"))
  }

  @Test func `a finding about a whole file has no excerpt`() {
    let whole = Diagnostic(notMoney, at: SourceLocation("b.md"), ["khoa": "a", "gia_tri": "b"])
    #expect(renderer().render(whole).hasPrefix("b.md: lỗi: "))
  }

  @Test func `a long line is cut around the spot`() {
    let long = SourceText(
      path: "a.md",
      text: String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500))
    let renderer = TextRenderer(language: .vietnamese, colored: false) { _ in long }
    let lines = renderer.render(diagnostic(1, 501..<502)).split(separator: "\n")
    #expect(lines[1].count < 130)
    let spot = lines[2].firstIndex(of: "^").map {
      lines[2].distance(from: lines[2].startIndex, to: $0)
    }
    let mark = lines[1].firstIndex(of: "X").map {
      lines[1].distance(from: lines[1].startIndex, to: $0)
    }
    #expect(spot == mark)
  }

  @Test(arguments: [20, 40, 60, 80, 100])
  func `lines and help fit into the terminal, and the mark stays below its spot`(_ width: Int) {
    let long = SourceText(
      path: "a.md",
      text: String(repeating: "a ", count: 90) + "X" + String(repeating: " b", count: 90))
    let renderer = TextRenderer(language: .vietnamese, colored: false, width: width) { _ in long }
    let wordy = DiagnosticDefinition(
      "X998", .note, message: LocalizedText(vi: "Dài.", en: "Long."),
      help: LocalizedText(vi: String(repeating: "viết ngắn lại ", count: 20), en: ""))
    for column in [1, 60, 181, 340] {
      let place = SourceRange(
        SourcePosition(line: 1, column: column), SourcePosition(line: 1, column: column + 1))
      let lines = renderer.render(Diagnostic(wordy, at: SourceLocation("a.md", place)))
        .split(separator: "\n").map(Array.init)
      #expect(lines.allSatisfy { $0.count <= max(width, 40) })
      let spot = lines[2].firstIndex(of: "^")
      #expect(spot.map { lines[1][$0] } == Array(long.line(1) ?? "")[column - 1])
    }
  }
}

@Suite struct ReportTests {
  @Test func `a report on a terminal ends with where to read about the first of the worst`() {
    let warning = Diagnostic(notMoney, at: SourceLocation("a.md"), severity: .warning)
    let hint = DiagnosticDefinition(
      "X100", .error, message: LocalizedText(vi: "Sai.", en: "Wrong."),
      help: LocalizedText(vi: "", en: ""))
    let findings = [warning, Diagnostic(hint, at: SourceLocation("b.md"))]
    let terminal = TextRenderer(language: .vietnamese, colored: false, width: 80) { _ in nil }
    #expect(
      terminal.render(findings).hasSuffix(
        "\n\nGõ `nhanrong explain X100` để xem giải thích và ví dụ.\n"))
    #expect(!renderer().render(findings).contains("explain"))
    #expect(terminal.render([]) == "")
  }
}

@Suite struct SourceTextTests {
  @Test func `columns count characters, not bytes`() {
    let text = SourceText(path: "a", text: "đường\nphố: x")
    #expect(text.position(at: "đường\nphố".utf8.count) == SourcePosition(line: 2, column: 4))
    #expect(text.line(2) == "phố: x")
    #expect(text.line(3) == nil)
  }
}

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("don_vj", "don_vi"), ("tieu_hci", "tieu_chi"), ("phongtrao", "phong_trao"),
  ])
  func `a slip of the hand finds its word`(typed: String, meant: String) {
    #expect(Suggestion.nearest(to: typed, in: ["don_vi", "tieu_chi", "phong_trao"]) == meant)
  }

  @Test(arguments: ["", "abc", "hoan_toan_khac"])
  func `a foreign word finds nothing`(typed: String) {
    #expect(Suggestion.nearest(to: typed, in: ["don_vi", "tieu_chi", "phong_trao"]) == nil)
  }
}

@Suite struct JSONRendererTests {
  @Test func `the object has the agreed fields`() {
    #expect(
      JSONRenderer(language: .english).render([diagnostic(2, 16..<24, value: "a\"\n")]) == """
        {
          "version": 1,
          "diagnostics": [
            {"code": "X999", "severity": "error", "file": "a.md", "line": 2, "column": 16, \
        "end_line": 2, "end_column": 24, "message": "`gia` is not money: “a\\"\\n”.", \
        "help": "Write the number, then the unit."}
          ]
        }

        """)
  }

  @Test func `no findings are an empty list`() {
    #expect(
      JSONRenderer(language: .english).render([])
        == "{\n  \"version\": 1,\n  \"diagnostics\": []\n}\n")
  }
}

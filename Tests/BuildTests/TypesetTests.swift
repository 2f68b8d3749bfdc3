import Diagnostics
import Outputs
import Profiles
import Testing

@testable import Build

@Suite struct TypesetTests {
  private let document = PrintDocument(
    page: "ho-so/2024/to-may-to-roi.html", source: ContentPath("content/ho-so/2024/to-may.md"),
    pages: 2)

  private func codes(_ lines: String...) throws -> [Diagnostic] {
    let report = try #require(TypesetReport(lines))
    let outcome = Typesetter.Outcome(
      document: document, key: "", result: .success(report), isNew: true)
    return TypesetVerdict(outcome).diagnostics
  }

  @Test func `a document that fits has nothing to say`() throws {
    #expect(
      try codes("trang\t2", "mat\tMặt trước\t1:250.0", "mat\tMặt sau\t2:270.1", "tep\ta.css")
        .isEmpty)
  }

  @Test func `a side too long names its longest part and how much is too much`() throws {
    let found = try codes(
      "trang\t3", "mat\tMặt trước\t1:260.0", "phan\tVấn đề\t1:90.0",
      "mat\tMặt sau\t2:275.0\t3:23.4", "phan\tCác bước\t2:80.0", "phan\tBài học\t2:61.0\t3:23.4")
    #expect(found.map(\.code) == ["I004"])
    #expect(found.first?.arguments["phan"] == "Bài học")
    #expect(found.first?.arguments["qua"] == "23")
    #expect(found.first?.arguments["dong"] == "5")
    #expect(found.first?.location.file == "content/ho-so/2024/to-may.md")
  }

  @Test func `pages, overflows and letters are told`() throws {
    let found = try codes(
      "trang\t3", "tran\t2\t12.5\tmột bảng rộng", "chu\tDroid Sans Fallback\t中", "chu\t\t\u{E123}",
      "tu_choi\thttp://la.example/a.png")
    #expect(found.map(\.code) == ["I005", "I006", "I007", "I008", "I003"])
  }

  @Test(arguments: [
    [], ["trang\thai"], ["la\t1"], ["tran\t1\tx\ty", "trang\t1"], ["trang"],
  ])
  func `what is no answer is none`(lines: [String]) {
    #expect(TypesetReport(lines) == nil)
  }

  @Test func `a machine without the program is told what to install`() {
    var settings = TypesetterSettings(root: "/", temporary: "/tmp")
    for interpreters in [[], ["/khong-co/python3"], ["/bin/true"], ["/bin/cat"]] {
      settings.interpreters = interpreters
      settings.seconds = 2
      #expect(
        throws: ProgramFailure.missing(program: "weasyprint", package: "weasyprint python3-pypdf")
      ) {
        _ = try TypesetterProcess.start(settings)
      }
    }
  }

  @Test func `the PDF of a page lies beside it`() {
    #expect(document.pdf == "ho-so/2024/to-may-to-roi.pdf")
  }
}

import Diagnostics
import Testing

@testable import Markup

#if canImport(Glibc)
  import Glibc
#else
  import Musl
#endif

@Suite struct LimitsTests {
  @Test(arguments: Shape.beyondLimits)
  func `over a limit there is an error at the spot and no page`(_ shape: Shape) {
    let document = render(shape.text)
    #expect(document.diagnostics.map(place).first == shape.name)
    #expect(document.diagnostics.containsError)
    #expect(document.html.bytes.isEmpty && document.outline.isEmpty && document.links.isEmpty)
  }

  @Test(arguments: Shape.atLimits)
  func `at a limit there is a page`(_ shape: Shape) {
    #expect(!render(shape.text).diagnostics.containsError)
  }

  @Test(arguments: Shape.hostile)
  func `no input of a file's size takes long`(_ shape: Shape) {
    let text = String(decoding: shape.text.utf8.prefix(MarkdownLimits.fileSize), as: UTF8.self)
    let start = processorSeconds()
    _ = render(text)
    #expect(processorSeconds() - start < limit)
  }

  /// The time this thread has had, which does not depend on what else the machine does.
  private func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// A second; without optimisation our part of the work is ten times slower.
  private var limit: Double {
    #if DEBUG
      10
    #else
      1
    #endif
  }
}

/// A text made by repetition.
struct Shape: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String

  init(_ name: String, _ parts: String...) {
    self.name = name
    text = parts.joined()
  }

  var testDescription: String { name }
}

private func * (text: String, count: Int) -> String { String(repeating: text, count: count) }

private func staircase(_ steps: Int) -> String {
  (0..<steps).map { "  " * $0 + "- a\n" }.joined()
}

extension Shape {
  /// Named after the first finding.
  static let beyondLimits: [Shape] = [
    Shape("M201", "a" * (128 * 1024 + 1)),
    Shape("M202 2:65-2:66", "x\n", "|" * 65),
    Shape("M203 1:1-1:2", "|" * 64, "\n" * 3_200),
    Shape("M204 2:1-2:2", "a\n", ">" * 33),
    Shape("M204 1:1-1:2", "- " * 33, "a"),
    Shape("M204 1:1-1:2", "1. " * 33, "a"),
    Shape("M204 31:61-31:64", staircase(40)),
    Shape("M205 1:5001-1:5002", "[" * 5_001),
    Shape("M206 1:101-1:102", "<?" * 51),
    Shape("M206 1:151-1:152", "<!A" * 51),
    Shape("M207 1:201-1:202", ")" * 201),
    Shape("M208 1:5-1:6", "[a](", "b" * 2_049, ")"),
    Shape("M209 1:1-1:2", "[a]: b '", "t" * 60_000, "'\n\n", "[a]" * 4_000),
    Shape("M210 3:1-3:3001", "[a]: b '", "t" * 10_000, "'\n\n", "[a]" * 1_000),
  ]

  static let atLimits: [Shape] = [
    Shape("pipes", "|" * 64), Shape("a rule of dashes", "- " * 60),
    Shape("a rule of stars", "* " * 60), Shape("quotes", ">" * 32),
    Shape("lists", "- " * 31, "a"), Shape("brackets", "[" * 5_000),
    Shape("instructions", "<?" * 50), Shape("parentheses", ")" * 200),
    Shape("a destination", "[a](", "b" * 2_048, ")"), Shape("lines", "a\n" * 65_536),
  ]

  /// The shapes that blow cmark-gfm 0.29.0.gfm.6 up, as large as a file may be; then those that are
  /// as bad as the limits let them be, and those that might harm our own code.
  static let hostile: [Shape] = [
    Shape("wide tables, short rows", "|" * 60, "\n", "|-" * 60, "|\n", "|\n" * 60_000),
    Shape("definitions that expand", "[a]: ", "b" * 2_000, "\n\n", "[a]" * 40_000),
    Shape("closing parentheses", "https://a.vn/", ")" * 130_000),
    Shape("wide tables", "a|" * 30_000, "\n", "-|" * 30_000),
    Shape("instructions", "<?" * 65_000),
    Shape("declarations", "<!A" * 43_000),
    Shape("sections", "<![CDATA[" * 14_000),
    Shape("pictures", "![[]()" * 21_000),
    Shape("quotes", ">" * 130_000),

    Shape("tables within limits", ("|" * 62 + "\n" + "|-" * 61 + "|\n" + "|\n" * 44 + "\n") * 68),
    Shape("expansion within limits", "[a]: ", "b" * 2_000, "\n\n", "[a]" * 4_900),
    Shape("pictures within limits", "![[]()" * 2_490),
    Shape("instructions within limits", "<?" * 50, "a" * 130_000),
    Shape("declarations within limits", "<!A" * 50, "a" * 130_000),
    Shape("sections within limits", "<![CDATA[" * 50, "a" * 130_000),
    Shape("comments within limits", "<!-- " * 50, "a" * 130_000),
    Shape("pairs of parentheses", ("[a](" + "(" * 199 + ")" * 199) * 320),
    Shape("stars", "*a_ **a " * 16_000),
    Shape("underscores", "_" * 130_000),
    Shape("backticks", (1..<500).map { "`" * $0 + " " }.joined()),
    Shape("tags", "<a " * 43_000),
    Shape("attributes", "<a b='" * 20_000),
    Shape("entities", "&amp;" * 26_000),
    Shape("headings", "#\n" * 65_000),
    Shape("glued headings", "##a\n" * 26_000),
    Shape("escaped headings", "\\##a\n" * 21_000),
    Shape("breaks", "a\\\n" * 43_000),
    Shape("quotes line by line", "> - a\n\n" * 18_000),
    Shape("deep lines", (">" * 32 + "\n") * 3_900),
    Shape("nested lists", staircase(29), (" " * 58 + "a\n") * 2_000),
    Shape("steep stairs", staircase(360)),
    Shape("footnotes", (0..<2_400).map { "a[^\($0)]\n\n[^\($0)]: b\n\n" }.joined()),
    Shape("one footnote often", "[^a]" * 4_900, "\n\n[^a]: b"),
    Shape("footnotes in a table", "|a|\n|-|\n", "|[^a]|\n" * 4_900, "\n[^a]: b"),
    Shape("short table rows", "a|b\n-|-\n", "a\n" * 60_000),
    Shape("tables begun again", "a\n-\n|\n|-|\n" * 11_000),
    Shape("escaped pipes", "|a|\n|-|\n", ("|" + "\\|" * 60 + "|\n") * 500),

    Shape("parentheses in addresses", ("https://a.vn/" + "(" * 200 + ")" * 199 + "x") * 310),
    Shape("one long address", "https://a.vn/", "()" * 60_000),
    Shape("addresses", "http://" * 18_000),
    Shape("addresses with space", "http://a " * 14_000),
    Shape("colons", "http:" * 26_000),
    Shape("equal headings", "## a\n" * 26_000),
    Shape("links", "[a](b.md) " * 4_990),
    Shape("links by reference", "[a]: b\n\n", "[a] " * 4_990),
    Shape("escaped destinations", "[a](\\&b.md) " * 4_990),
    Shape("unknown anchors", "## a\n" * 10_000, "[a](#b) " * 4_990),
    Shape("raw tags", "<b>" * 43_000),
    Shape("lost footnotes", "a [^b c] " * 4_900),
    Shape("escaped footnotes", "a \\[^b] " * 4_900),
    Shape("unused footnotes", "[^a]: b\n" * 4_900),
    Shape("unused footnotes and code", "[^a]: b\n\n```\n```\n" * 4_900),
  ]
}

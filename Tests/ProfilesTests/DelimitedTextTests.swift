import Diagnostics
import Profiles
import TestSupport
import Testing

@Suite struct DelimitedTextTests {
  private func table(_ text: String) -> [[String]] {
    let table = DelimitedText(SourceText(path: "don-vi.csv", text: text))
    return ([table.header] + table.rows).map { $0.map(\.text) }
  }

  @Test(arguments: [",", ";", "\t"])
  func `the delimiter is the one of the first line`(delimiter: String) {
    let text = "ma,ten,ghi\na,\"b; , \t c\",\n,,x\n".replacing(",", with: delimiter)
      .replacing("b; \(delimiter) \t c", with: "b; , \t c")
    #expect(table(text) == [["ma", "ten", "ghi"], ["a", "b; , \t c", ""], ["", "", "x"]])
  }

  @Test(arguments: [
    ("a,\"b\"\"c\"", [["a", "b\"c"]]), ("a,\"\"", [["a", ""]]), ("\"\"\"\",a", [["\"", "a"]]),
    ("a,b\"c\"", [["a", "b\"c\""]]), ("a,\"b\nc\"\nd,e", [["a", "b\nc"], ["d", "e"]]),
    ("a,\"b,c\"", [["a", "b,c"]]), ("a,\"b\"c", [["a", "bc"]]),
    ("\"a\",\"\"\"b\"\"\"", [["a", "\"b\""]]),
  ])
  func `quotes keep delimiters, line feeds and doubled quotes`(text: String, rows: [[String]]) {
    #expect(table(text) == rows)
    #expect(table(text + "\n") == rows)
  }

  @Test(arguments: [
    ("a,b", [["a", "b"]]), ("a,b\n", [["a", "b"]]),
    ("a,b\n\n\nc,d\n\n", [["a", "b"], ["c", "d"]]),
    ("a,b\n,,,\nc,d\n,\n", [["a", "b"], ["c", "d"]]), ("\n\na;b\nc;d", [["a", "b"], ["c", "d"]]),
    ("a,b\nc", [["a", "b"], ["c"]]), ("a,b\nc,d,e", [["a", "b"], ["c", "d", "e"]]),
    (" a \u{A0},\tb\n", [["a", "b"]]), ("a\nb", [["a"], ["b"]]),
    ("a,b\nc,", [["a", "b"], ["c", ""]]),
    ("a,b\n\" \",\" \"\nc,d", [["a", "b"], ["c", "d"]]),
  ])
  func `empty rows, short rows and spaces are what spreadsheets leave`(
    text: String, rows: [[String]]
  ) {
    #expect(table(text) == rows)
  }

  @Test(arguments: ["", "\n", "\n\n", ",\n,"])
  func `nothing makes an empty table`(text: String) {
    let table = DelimitedText(SourceText(path: "", text: text))
    #expect(table.header == [])
    #expect(table.rows == [])
  }

  @Test func `every cell knows its place, quotes included`() {
    let marked = MarkedText(
      "⟦mã⟧;⟦ tên ⟧;⟦⟧\n⟦ế😀⟧;⟦\"Tổ\n\"\"may\"\"\"⟧;⟦x⟧\n⟦c⟧;⟦d⟧", path: "don-vi.csv")
    let table = DelimitedText(marked.source)
    let cells = ([table.header] + table.rows).joined()
    #expect(cells.map(\.location.range) == marked.ranges)
    #expect(cells.map(\.text) == ["mã", "tên", "", "ế😀", "Tổ\n\"may\"", "x", "c", "d"])
    #expect(cells.allSatisfy { $0.location.file == "don-vi.csv" })
  }

  @Test(arguments: ["a,b\n⟦⟧\"c,d\ne,f\n", "a,b\nc,⟦⟧\"", "a,⟦⟧\"b\"\"\nc"])
  func `a quote without an end is known by its place`(text: String) {
    let marked = MarkedText(text)
    #expect(DelimitedText(marked.source).unclosedQuote?.range == marked.ranges[0])
  }

  @Test func `cells written by any rule of quoting are read back`() {
    var random = SeededGenerator(seed: 4180)
    let alphabet = ["a", "ế", "😀", ",", ";", "\t", "\"", "\n", " x"]
    for _ in 0..<2_000 {
      let delimiter = [",", ";", "\t"][Int.random(in: 0..<3, using: &random)]
      let rows = (0..<Int.random(in: 1..<5, using: &random)).map { _ in
        (0..<3).map { _ in
          "o"
            + (0..<Int.random(in: 0..<6, using: &random)).map { _ in
              alphabet[Int.random(in: alphabet.indices, using: &random)]
            }.joined() + "o"
        }
      }
      let lines = ([["h", "h", "h"]] + rows).map { row in
        row.map { cell in
          let isPlain = !["\"", "\n", delimiter].contains { cell.contains($0) }
          let quoted = "\"" + cell.replacing("\"", with: "\"\"") + "\""
          return isPlain && Bool.random(using: &random) ? cell : quoted
        }.joined(separator: delimiter)
      }
      let text = lines.joined(separator: "\n").replacing("\"h\"", with: "h")
      #expect(Array(table(text).dropFirst()) == rows)
    }
  }
}

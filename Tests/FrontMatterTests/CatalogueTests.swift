import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite struct CatalogueTests {
  /// At least one file for each code.
  private static let examples: [[UInt8]] =
    [
      "a", "---\n", "---\n---\n", "---\na\n---\n",
      "---\na: " + String(repeating: "x", count: 65_536) + "\n---\n",
      "---\na: [" + String(repeating: "x,", count: 10_000) + "]\n---\n",
      "---\na: " + String(repeating: "[", count: 40) + "\n---\n", "---\na: *b\n---\n",
      "---\na: !b c\n---\n", "---\n<<: a\n---\n", "---\na: b\n...\nc: d\n---\n",
      "---\na: b\nA: c\n---\n", "---\n[a]: b\n---\n", "---\na: \u{1}\n---\n",
      "---\na: \u{2028}\n---\n", "---\na:\u{A0}b\n---\n", "---\na:b\n---\n",
      "---\na:\n\tb: c\n---\n", "---\na: b: c\n---\n", "---\na: \"b\n---\n",
      "---\n  a: b\nc: d\n---\n", "---\na: [b\n---\n", "---\na: b\nc\n---\n",
      "---\na: \"b\" c\n---\n", "---\na: @b\n---\n", "---\na: \"\\q\"\n---\n",
      "---\na: - b\n---\n", "---\na: |b\n---\n", "---\na: b #c\n---\n",
      "---\na: {b: c, d e}\n---\n",
    ].map { Array($0.utf8) } + [
      Encodings.utf16(littleEndian: true, mark: true), Encodings.windows1258, Encodings.tcvn,
      Encodings.vni, Encodings.viscii, Array("Tổ số một ở đó".utf8) + [0xFF], [0xFF],
    ]

  @Test func `every code is made by some file, and its words are complete`() {
    var made: Set<String> = []
    for example in Self.examples {
      let (source, diagnostics) = TextDecoder.decode(example, path: "a.md")
      for diagnostic in diagnostics + (source.map { FrontMatter.parse($0).diagnostics } ?? []) {
        made.insert(diagnostic.code)
        for argument in [
          "ten", "ten_iconv", "tep", "khoa", "gia_tri", "vi_du", "chu", "dong", "byte", "co",
        ] {
          #expect(!diagnostic.words.contains("{\(argument)}"))
        }
      }
    }
    let all = Set(FrontMatterCatalogue.all.map(\.code))
    // Y129 is for what a later libyaml may say: see SyntaxTests.
    #expect(all.subtracting(made) == ["Y129"])
  }
}

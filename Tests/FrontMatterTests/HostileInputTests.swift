import Diagnostics
import FrontMatter
import TestSupport
import Testing

@Suite struct HostileInputTests {
  /// Reads bytes in every way and looks at all that comes out.
  private func digest(_ bytes: [UInt8]) {
    let (source, diagnostics) = TextDecoder.decode(bytes, path: "a.md")
    #expect((source == nil) == diagnostics.containsError)
    check(diagnostics)
    guard let source else { return }
    let document = FrontMatter.parse(source)
    let (root, found) = FrontMatter.parseYAML(source)
    for (root, diagnostics) in [(document.root, document.diagnostics), (root, found)] {
      #expect(root != nil || diagnostics.containsError)
      if let root { #expect(!root.shape.isEmpty) }
      check(diagnostics)
    }
    #expect(document.bodyOffset <= source.bytes.count)
  }

  private func check(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      if let range = diagnostic.location.range { #expect(range.start <= range.end) }
    }
  }

  @Test func `random bytes never crash`() {
    var generator = SeededGenerator(seed: 42)
    for _ in 0..<2_500 {
      let count = Int.random(in: 0...200, using: &generator)
      digest((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
  }

  @Test func `random YAML never crashes`() {
    var generator = SeededGenerator(seed: 7)
    let parts = [
      "a", ":", " ", " ", "\n", "\n  ", "- ", "[", "]", "{", "}", ",", "\"", "'", "|", ">", "&x",
      "*x",
      "!", "%", "@", "#", "\t", "\u{A0}", "\\", "ế", "?", "<<", "---", "...", "~", "0", ": ", "😀",
    ]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
        parts[Int.random(in: 0..<parts.count, using: &generator)]
      }
      digest(Array(("---\n" + text.joined() + "\n---\n").utf8))
    }
  }

  @Test func `mutated front matter never crashes`() throws {
    var generator = SeededGenerator(seed: 99)
    let original = Array(Encodings.text.utf8) + Array("anh: [{tep: a.jpg}]\nx: \"y\\tz\"\n".utf8)
    for _ in 0..<5_000 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0...3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(UInt8.random(in: 9...126, using: &generator), at: place)
        default: bytes.replaceSubrange(place..<min(place + 20, bytes.count), with: bytes.prefix(12))
        }
      }
      digest(bytes)
    }
  }

  @Test(arguments: [
    "[", "{", "- ", "? ", "a: ", "\"", "'", "&a ", "!a ", "|\n", "\u{A0}", "a:\u{A0}", "\t",
  ])
  func `64 KB of one thing end in a diagnostic, and soon`(piece: String) {
    let text = String(repeating: piece, count: 65_000 / piece.utf8.count)
    let start = ContinuousClock.now
    let document = FrontMatter.parse(fenced(text))
    #expect(document.diagnostics.containsError)
    #expect(ContinuousClock.now - start < .seconds(2))
  }
}

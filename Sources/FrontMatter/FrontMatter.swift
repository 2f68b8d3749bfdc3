// FrontMatter: bytes of a file → text one can trust, and its YAML → a tree of scalars with places.
//
// `TextDecoder` takes a file as it comes from Notepad, Word or an old office machine and makes the
// one form that every later stage reads: UTF-8, NFC, line feeds. A file in another encoding is
// named and refused, never guessed at: a wrong guess would print a wrong name.
//
// `FrontMatter` reads the YAML between the two `---` lines, or a whole YAML file, over libyaml's
// events. Scalars stay text: YAML's own types lose data (`0912345678`, `12:30`, `no`, `1.250`).
// What a file does not need is refused at its first event (anchors, aliases, tags, merge keys,
// several documents), and every measure has a limit, so that hostile input ends in a diagnostic.
// Nothing here knows which keys exist or what a value means.

package import Diagnostics

/// The reading of front matter and of YAML files.
package enum FrontMatter {
  /// The most bytes of YAML in one file: 64 KB.
  package static let maximumSize = 65_536
  /// The most nodes in one document, keys and collections counted.
  package static let maximumNodeCount = 10_000
  /// How many mappings and sequences may lie one within another.
  package static let maximumDepth = 32
  /// The line on which the front matter of a Markdown file begins, after the `---`.
  static let firstLine = 2

  /// Reads the front matter of a Markdown file: YAML between a first line `---` and the next one.
  package static func parse(_ source: SourceText) -> FrontMatterDocument {
    switch Fences.find(in: source) {
    case .missing(let diagnostic):
      return FrontMatterDocument(
        root: nil, bodyOffset: 0, bodyLine: 1, diagnostics: [diagnostic])
    case .unclosed(let diagnostic):
      return FrontMatterDocument(
        root: nil, bodyOffset: source.bytes.count,
        bodyLine: source.position(at: source.bytes.count).line, diagnostics: [diagnostic])
    case .found(let fences):
      let region = YAMLRegion(
        path: source.path, firstLine: firstLine, bytes: source.bytes[fences.content])
      let (root, diagnostics) = region.parse()
      return FrontMatterDocument(
        root: root, bodyOffset: fences.bodyOffset, bodyLine: fences.bodyLine,
        diagnostics: diagnostics)
    }
  }

  /// Reads a file that is YAML as a whole, such as `to-chuc.yml`.
  package static func parseYAML(_ source: SourceText) -> (root: Node?, diagnostics: [Diagnostic]) {
    YAMLRegion(path: source.path, firstLine: 1, bytes: source.bytes[...]).parse()
  }
}

/// A Markdown file taken apart: its front matter as a tree, and where its body begins.
package struct FrontMatterDocument: Sendable {
  /// The mapping of the front matter; nothing when it cannot be read, and a diagnostic says why.
  package let root: Node?
  /// The offset of the body's first byte in the source's bytes.
  package let bodyOffset: Int
  /// The line of the file, from 1, on which the body begins.
  package let bodyLine: Int
  package let diagnostics: [Diagnostic]
}

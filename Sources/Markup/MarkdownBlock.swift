package import Diagnostics

/// A stretch of text that is read in one go: a paragraph, an item, a heading, a row of a table.
package struct MarkdownBlock: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case paragraph
    case item
    case heading(level: Int)
    /// A paragraph of a quotation.
    case quotation
    /// The last line of a quotation, which says whose words it is.
    case speaker
    /// A row of a table.
    case row
    case code
  }

  package let kind: Kind
  /// What a reader sees, on one line.
  package let text: String
  /// The bytes of its lines in the file.
  package let lines: Range<Int>
  /// Where pieces of the text stand in the file, in order: offsets in UTF-8.
  let pieces: [Piece]

  struct Piece: Sendable, Hashable {
    let text: Int
    let source: Int
    let count: Int
  }

  /// Where a stretch of the text stands in the file; the whole block where that cannot be told.
  package func source(of range: Range<Int>) -> Range<Int> {
    guard let start = offset(of: range.lowerBound) else { return lines }
    let end = offset(of: range.upperBound - 1).map { $0 + 1 } ?? start
    return start..<max(start, end)
  }

  private func offset(of place: Int) -> Int? {
    let piece = pieces.last { $0.text <= place }
    guard let piece, place < piece.text + piece.count else { return nil }
    return piece.source + place - piece.text
  }
}

extension Markdown {
  /// The blocks of a text in order, without pictures, footnotes and HTML: for a text that is read
  /// aloud. Nothing of a text that breaks a limit, which `render` reports.
  package static func blocks(_ source: SourceText, from bodyOffset: Int = 0) -> [MarkdownBlock] {
    let body = min(max(bodyOffset, 0), source.bytes.count)
    let survey = Survey(source, from: body)
    guard survey.diagnostics.isEmpty else { return [] }
    return source.bytes.withUnsafeBufferPointer { bytes in
      let tree = MarkdownTree(parsing: UnsafeBufferPointer(rebasing: bytes[body...]))
      var reader = BlockReader(
        SourceLocator(path: source.path, bytes: bytes, survey: survey))
      return reader.read(tree)
    }
  }
}

/// Takes the blocks of a document in one walk.
private struct BlockReader {
  private var locator: SourceLocator
  private var blocks: [MarkdownBlock] = []
  private var text: [UInt8] = []
  private var pieces: [MarkdownBlock.Piece] = []
  private var quotations = 0
  private var items = 0
  private var images = 0
  private var footnotes = 0
  private var depth = 0

  init(_ locator: SourceLocator) {
    self.locator = locator
  }

  mutating func read(_ tree: borrowing MarkdownTree) -> [MarkdownBlock] {
    var walk = TreeWalk(tree.root)
    while let step = walk.next() {
      let kind = step.node.kind
      if step.isEntering {
        if !kind.isLeaf { depth += 1 }
        guard depth <= MarkdownLimits.treeDepth + 1 else { return [] }
        enter(step.node, kind)
      } else {
        depth -= 1
        leave(step.node, kind)
      }
    }
    return blocks
  }

  private mutating func enter(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .text: append(node.literal)
    case .code: append(node.literal)
    case .softBreak, .lineBreak: if images == 0, !text.isEmpty { text.append(UInt8(ascii: " ")) }
    case .image: images += 1
    case .blockQuote: quotations += 1
    case .item: items += 1
    case .footnoteDefinition: footnotes += 1
    case .paragraph, .heading, .tableHeader, .tableRow: locator.enter(node)
    case .codeBlock:
      locator.enter(node)
      text = Array(node.literal)
      close(.code)
    default: break
    }
  }

  private mutating func leave(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .image: images -= 1
    case .blockQuote: quotations -= 1
    case .item: items -= 1
    case .footnoteDefinition: footnotes -= 1
    case .paragraph:
      let isSpeaker = quotations > 0 && node.isLastChild && text.starts(with: "— ".utf8)
      close(isSpeaker ? .speaker : quotations > 0 ? .quotation : items > 0 ? .item : .paragraph)
    case .heading: close(.heading(level: node.headingLevel))
    case .tableCell: text += " ".utf8
    case .tableHeader, .tableRow: close(.row)
    default: break
    }
  }

  private mutating func append(_ literal: UnsafeBufferPointer<UInt8>) {
    guard images == 0 else { return }
    let literal = text.isEmpty ? literal.drop { $0 == UInt8(ascii: " ") } : literal[...]
    if let place = locator.verbatimRange(literal) {
      pieces.append(
        MarkdownBlock.Piece(text: text.count, source: place.lowerBound, count: literal.count))
    }
    text.append(contentsOf: literal)
  }

  private mutating func close(_ kind: MarkdownBlock.Kind) {
    while text.last == UInt8(ascii: " ") { text.removeLast() }
    if footnotes == 0, !text.isEmpty {
      blocks.append(
        MarkdownBlock(
          kind: kind, text: String(decoding: text, as: UTF8.self), lines: trimmedLines,
          pieces: pieces))
    }
    text.removeAll(keepingCapacity: true)
    pieces.removeAll(keepingCapacity: true)
  }

  /// The block's lines without the feeds behind them.
  private var trimmedLines: Range<Int> {
    let range = locator.blockRange
    var end = range.upperBound
    while end > range.lowerBound, locator.bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return range.lowerBound..<end
  }
}

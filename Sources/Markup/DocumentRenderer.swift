import Diagnostics

/// Writes a document from one walk over cmark's tree: this file holds the walk and the blocks, the
/// others of this type inlines, links, headings, tables and footnotes.
///
/// Line breaks between elements are those of cmark's own renderer.
struct DocumentRenderer {
  var locator: SourceLocator
  let place: MarkupPlace
  let resolve: (LinkReference) -> LinkTarget

  var html: [UInt8] = []
  var text: [UInt8] = []
  /// Code and addresses in `text`, which have no syllables: in order, without overlap.
  var unspoken: [Range<Int>] = []
  var links: [MarkupDocument.Link] = []
  var images: [MarkupDocument.Image] = []
  /// Where quotations stand in `html` that are not inside anything and do not follow a heading.
  private var quotations: [Range<Int>] = []
  var headings = HeadingState()
  var sections = SectionState()
  var table = TableState()
  var footnotes = FootnoteState()
  var inline = InlineState()
  /// Lines of code and HTML blocks, counted as cmark does.
  var literalLines: [ClosedRange<Int>] = []

  private var diagnostics: [Diagnostic] = []
  private var reported: [DiagnosticDefinition: Int] = [:]

  init(
    locator: SourceLocator, place: MarkupPlace, links: @escaping (LinkReference) -> LinkTarget
  ) {
    self.locator = locator
    self.place = place
    resolve = links
  }

  mutating func render(_ tree: borrowing MarkdownTree) -> MarkupDocument {
    let size = locator.bytes.count
    html.reserveCapacity(size + size / 4 + 256)
    text.reserveCapacity(size)
    var walk = TreeWalk(tree.root)
    var depth = 0
    while let step = walk.next() {
      let kind = step.node.kind
      if step.isEntering {
        if !kind.isLeaf { depth += 1 }
        guard depth <= MarkdownLimits.treeDepth + 1 else {
          return failure(.tooDeep, limit: MarkdownLimits.treeDepth)
        }
        enter(step.node, kind)
      } else {
        depth -= 1
        leave(step.node, kind)
      }
      guard html.count <= MarkdownLimits.output else { return failure(.outputTooLarge, limit: 4) }
    }
    closeFootnotes()
    closeSection()
    reportUnknownAnchors()
    reportUnusedFootnotes()
    return document()
  }

  private func document() -> MarkupDocument {
    MarkupDocument(
      html: SafeHTML(html), outline: headings.outline, sections: sections.closed, links: links,
      images: images, diagnostics: diagnostics, text: text, quotations: quotations,
      unspoken: unspoken)
  }

  private mutating func failure(_ definition: DiagnosticDefinition, limit: Int) -> MarkupDocument {
    report(definition, at: locator.blockLocation(), ["gioi_han": String(limit)])
    return MarkupDocument(failing: diagnostics)
  }

  /// Collects a finding; of one kind at most 50, so that a page of pasted HTML says so once and not
  /// ten thousand times.
  mutating func report(
    _ definition: DiagnosticDefinition, at location: SourceLocation, _ arguments: [String: String]
  ) {
    report(Diagnostic(definition, at: location, arguments))
  }

  mutating func report(_ diagnostic: Diagnostic) {
    reported[diagnostic.definition, default: 0] += 1
    if reported[diagnostic.definition, default: 0] <= 50 { diagnostics.append(diagnostic) }
  }

  // MARK: Blocks

  private mutating func enter(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .text: appendText(node)
    case .softBreak, .lineBreak, .code, .htmlInline: appendLeaf(node, kind)
    case .emphasis, .strong, .link, .image, .footnoteReference: enterInline(node, kind)
    case .paragraph:
      locator.enter(node)
      guard !isInTightList(node) else { return }
      html.breakLine()
      html.append(namesSpeaker(node) ? "<p class=\"nguoi-noi\">" : "<p>")
    case .heading:
      locator.enter(node)
      enterHeading()
    case .blockQuote:
      html.breakLine()
      if node.standsForItself { quotations.append(html.count..<html.count) }
      html.append("<blockquote>\n")
    case .list: enterList(node)
    case .item:
      html.breakLine()
      html.append("<li>")
    case .thematicBreak:
      html.breakLine()
      html.append("<hr>\n")
    case .codeBlock: appendCodeBlock(node)
    case .htmlBlock: dropHTMLBlock(node)
    case .table, .tableHeader, .tableRow, .tableCell: enterTablePart(node, kind)
    case .footnoteDefinition: enterFootnote(node)
    case .document, .unknown: break
    }
  }

  private mutating func leave(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    switch kind {
    case .emphasis, .strong, .link, .image: leaveInline(node, kind)
    case .paragraph:
      endTextLine()
      if let parent = node.parent, parent.kind == .footnoteDefinition, node.isLastChild {
        html.append(" ")
        appendBackReferences()
      }
      if !isInTightList(node), !inline.isFigure { html.append("</p>\n") }
      inline.isFigure = false
    case .heading: leaveHeading(node)
    case .blockQuote:
      html.breakLine()
      html.append("</blockquote>\n")
      if node.standsForItself, let start = quotations.popLast()?.lowerBound {
        quotations.append(start..<html.count)
      }
    case .list: html.append(node.isBulletList ? "</ul>\n" : "</ol>\n")
    case .item: html.append("</li>\n")
    case .table, .tableHeader, .tableRow, .tableCell: leaveTablePart(node, kind)
    case .footnoteDefinition: leaveFootnote()
    default: break
    }
  }

  private func isInTightList(_ paragraph: MarkdownNode) -> Bool {
    guard let list = paragraph.parent?.parent, list.kind == .list else { return false }
    return list.isTight
  }

  /// Whether a paragraph says whose words a quotation is: the last of several, begun by a long dash.
  /// The shorter dashes begin the speeches of a dialogue.
  private func namesSpeaker(_ paragraph: MarkdownNode) -> Bool {
    guard let quote = paragraph.parent, quote.kind == .blockQuote, paragraph.isLastChild,
      let text = paragraph.firstChild, text.kind == .text, !paragraph.isFirstChild
    else { return false }
    return text.literal.starts(with: "— ".utf8)
  }

  private mutating func enterList(_ node: MarkdownNode) {
    html.breakLine()
    if node.isBulletList {
      html.append("<ul>\n")
    } else if node.listStart == 1 {
      html.append("<ol>\n")
    } else {
      html.append("<ol start=\"")
      html.append(number: node.listStart)
      html.append("\">\n")
    }
  }

  /// Code scrolls sideways on a phone, so the keyboard must be able to reach it.
  private mutating func appendCodeBlock(_ node: MarkdownNode) {
    literalLines.append(node.startLine...max(node.startLine, node.endLine))
    html.breakLine()
    html.append("<pre tabindex=\"0\"><code")
    let language = node.fenceInfo.prefix { !$0.isBlank && $0 != UInt8(ascii: "\n") }
    if !language.isEmpty {
      html.append(" class=\"language-")
      html.append(escaping: UnsafeBufferPointer(rebasing: language))
      html.append("\"")
    }
    html.append(">")
    html.append(escaping: node.literal)
    html.append("</code></pre>\n")
  }

  private mutating func dropHTMLBlock(_ node: MarkdownNode) {
    literalLines.append(node.startLine...max(node.startLine, node.endLine))
    html.breakLine()
    locator.enter(node)
    guard !RawHTML.isComment(node.literal) else { return }
    report(.rawHTMLBlock, at: locator.blockLocation(), ["the": RawHTML.firstTag(node.literal)])
  }

  // MARK: Plain text

  /// Ends the line of a block, if it has any text.
  mutating func endTextLine() {
    while let last = text.last, last.isBlank { text.removeLast() }
    while let last = unspoken.last, last.upperBound > text.count {
      unspoken.removeLast()
      if last.lowerBound < text.count { unspoken.append(last.lowerBound..<text.count) }
    }
    if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
  }
}

extension MarkdownNode {
  /// Whether a block is part of nothing else and of no heading's first words.
  fileprivate var standsForItself: Bool {
    parent?.kind == .document && previous?.kind != .heading
  }
}

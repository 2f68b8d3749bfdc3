import Diagnostics

/// Makes the tree of a template from its tags.
struct TemplateParser {
  private let source: SourceText
  private let dialect: Dialect
  private let tags: [Tag]
  private let pairs: TagPairs
  private let lines: TagLines
  private var tree = TemplateTree()
  /// A tag without output of its own, such as a comment, began the line.
  private var lineIsOpen = false
  private(set) var diagnostics: [Diagnostic]

  init(_ source: SourceText, dialect: Dialect) {
    let scanner = TagScanner(source)
    self.source = source
    self.dialect = dialect
    tags = scanner.tags
    pairs = TagPairs(tags, in: source)
    lines = TagLines(tags, pairs, in: source)
    // A tag that could not be read would make its partner look lonely.
    diagnostics = scanner.diagnostics.isEmpty ? pairs.diagnostics : scanner.diagnostics
  }

  /// The tree, or nothing when the tags cannot be read or do not pair.
  mutating func parse() -> TemplateTree? {
    guard diagnostics.isEmpty else { return nil }
    tree.nodes = nodes(tags.indices, 0..<source.bytes.count)
    return tree
  }

  private mutating func nodes(_ indices: Range<Int>, _ range: Range<Int>) -> [Node] {
    var nodes: [Node] = []
    var cursor = range.lowerBound
    var index = indices.lowerBound
    while index < indices.upperBound {
      addText(cursor..<lines.start(index), to: &nodes)
      let last = pairs.partner[index] ?? index
      if let node = node(index, last) { nodes.append(node) }
      cursor = lines.end(last)
      if pairs.partner[index] != nil, tags[index].kind == .block, let end = blockLineEnd(index) {
        cursor = end.upperBound
      }
      index = last + 1
    }
    addText(cursor..<range.upperBound, to: &nodes)
    return nodes
  }

  private mutating func addText(_ range: Range<Int>, to nodes: inout [Node]) {
    guard !range.isEmpty else { return }
    nodes.append(Node(kind: .text(range), beginsLine: beginsLine(range.lowerBound)))
  }

  /// Whether the line of the source has had no output before this offset.
  private mutating func beginsLine(_ offset: Int) -> Bool {
    defer { lineIsOpen = false }
    return lineIsOpen || isLineStart(offset)
  }

  private func isLineStart(_ offset: Int) -> Bool {
    offset == 0 || source.bytes[offset - 1].isLineFeed
  }

  private mutating func node(_ index: Int, _ last: Int) -> Node? {
    let tag = tags[index]
    let standsAlone = lines.hasLineBefore(index)
    let isLineStart = isLineStart(tag.range.lowerBound)
    if tag.kind == .comment {
      lineIsOpen = !standsAlone && (lineIsOpen || isLineStart)
      return nil
    }
    let beginsLine = !standsAlone && (lineIsOpen || isLineStart)
    lineIsOpen = false
    let kind = kind(index, last)
    // Text after a closing tag that began a line, as in `{{/a}}text`.
    if last != index {
      lineIsOpen =
        !lines.hasLineBefore(last) && self.isLineStart(tags[last].range.lowerBound)
    }
    return Node(kind: kind, beginsLine: beginsLine)
  }

  private mutating func kind(_ index: Int, _ last: Int) -> Node.Kind {
    let tag = tags[index]
    let inner = lines.end(index)..<max(lines.start(last), lines.end(index))
    switch tag.kind {
    case .section:
      return .section(tag, end: tags[last], nodes(index + 1..<last, inner))
    case .inverted:
      return .inverted(tag, end: tags[last], nodes(index + 1..<last, inner))
    case .partial:
      tree.included.append(tag.name)
      return .partial(tag, standalone: standalone(index))
    case .parent:
      tree.included.append(tag.name)
      let overrides = overrides(index, last, inner)
      tree.parents.append((tag, overrides))
      return .parent(tag, standalone: standalone(index), overrides: overrides)
    case .block:
      return .block(addBlock(index, last, inner))
    case .variable, .unescaped, .close, .comment:
      return .variable(tag)
    }
  }

  private func standalone(_ index: Int) -> Range<Int>? {
    lines.hasLineBefore(index) ? lines.indentation(index) : nil
  }

  // MARK: Inheritance

  private mutating func addBlock(_ index: Int, _ last: Int, _ inner: Range<Int>) -> Int {
    let opensLine = lines.hasLineAfter(index)
    var block = Block(
      tag: tags[index], end: tags[last], opensLine: opensLine,
      endsLine: !inner.isEmpty && source.bytes[inner.upperBound - 1].isLineFeed,
      indentation: indentation(index, inner, opensLine: opensLine),
      lineEnd: pairs.overrides.contains(index) ? nil : blockLineEnd(index),
      isOneLine: isOneLine(index, last))
    let number = tree.blocks.count
    tree.blocks.append(block)
    block.body = nodes(index + 1..<last, inner)
    tree.blocks[number] = block
    return number
  }

  /// The blanks before the first line of a block: of its own first line when that is the line
  /// after the tag, else of the tag's line.
  private func indentation(_ index: Int, _ inner: Range<Int>, opensLine: Bool) -> [UInt8] {
    let bytes = source.bytes
    if opensLine {
      var start = inner.lowerBound
      for offset in inner where !bytes[offset].isBlank {
        guard bytes[offset].isLineFeed || bytes[offset] == UInt8(ascii: "\r") else {
          return Array(bytes[start..<offset])
        }
        start = offset + 1
      }
    }
    return lines.indentation(index).map { Array(bytes[$0]) } ?? []
  }

  /// The line feed after a block that ends with its line: its closing tag is alone there, or the
  /// whole block is.
  private func blockLineEnd(_ index: Int) -> Range<Int>? {
    guard !pairs.overrides.contains(index), let last = pairs.partner[index] else { return nil }
    let standsAlone =
      lines.hasLineAfter(last)
      || isOneLine(index, last) && lines.indentation(index) != nil
    return standsAlone ? lines.lineEnd(last) : nil
  }

  private func isOneLine(_ index: Int, _ last: Int) -> Bool {
    !source.bytes[tags[index].range.lowerBound..<tags[last].range.lowerBound]
      .contains(where: \.isLineFeed)
  }

  private mutating func overrides(_ index: Int, _ last: Int, _ inner: Range<Int>) -> [Int] {
    var numbers: [Int] = []
    var byName: [String: Tag] = [:]
    for node in nodes(index + 1..<last, inner) {
      guard case .block(let number) = node.kind else {
        reportIgnored(node)
        continue
      }
      let tag = tree.blocks[number].tag
      let name = source.text(tag.name)
      if let first = byName[name], dialect == .site {
        diagnostics.append(
          Diagnostic(
            .overriddenTwice, at: source.location(tag.range), ["the": source.text(tag.range)],
            notes: [Diagnostic.Note(.firstOverride, at: source.location(first.range))]))
      }
      byName[name] = byName[name] ?? tag
      numbers.append(number)
    }
    return numbers
  }

  /// What stands in a parent outside its blocks is shown nowhere.
  private mutating func reportIgnored(_ node: Node) {
    guard dialect == .site else { return }
    let range: Range<Int>
    switch node.kind {
    case .text(let text):
      let isShown = { (offset: Int) in !self.source.bytes[offset].isWhiteSpace }
      guard let first = text.first(where: isShown), let last = text.last(where: isShown) else {
        return
      }
      range = first..<last + 1
    case .variable(let tag), .section(let tag, _, _), .inverted(let tag, _, _),
      .partial(let tag, _), .parent(let tag, _, _):
      range = tag.range
    case .block: return
    }
    diagnostics.append(Diagnostic(.textInParent, at: source.location(range)))
  }
}

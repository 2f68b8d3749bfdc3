import Diagnostics

/// Writes the operations of one template in one use, by walking its tree.
struct RoutineWriter {
  /// What happens to the start of every line.
  private struct Margin {
    /// Blanks taken away, as far as a line has them.
    var removed: [UInt8] = []
    var added: [UInt8]

    /// What is left of blanks at the start of a line.
    func reduced(_ blanks: [UInt8]) -> [UInt8] {
      Array(blanks.dropFirst(zip(blanks, removed).prefix { $0 == $1 }.count))
    }
  }

  private let use: Linker.Use
  private let level: Int
  /// The template whose text is being written: an override's is another one's.
  private var source: Int
  private var margin: Margin
  private var context: HTMLContext
  /// The variable or partial to blame for the address that is open.
  private var addressReference: UInt32?
  private var lastTagStart: Int?
  /// The overrides being put in, outermost first.
  private var expanding: [Linker.Override] = []

  init(_ use: Linker.Use, level: Int) {
    self.use = use
    self.level = level
    source = use.source
    margin = Margin(added: use.indentation)
    context = use.context
  }

  mutating func write(to linker: inout Linker) {
    guard let tree = linker.set.trees[source] else { return }
    write(tree.nodes, to: &linker)
    context.settle()
    if isSite(linker), !context.continues(use.context) {
      let start = lastTagStart ?? 0
      let end = min(start + 1, linker.set.sources[source].bytes.count)
      linker.report(.unfinishedTag, source, start..<end)
    }
  }

  private func isSite(_ linker: Linker) -> Bool { linker.set.dialect == .site }

  /// - Parameter startsInLine: the first node comes after something else on its line, whatever the
  ///   source has before it.
  private mutating func write(
    _ nodes: [Node], startsInLine: Bool = false, to linker: inout Linker
  ) {
    for (index, node) in nodes.enumerated() {
      let addsMargin = !(startsInLine && index == 0)
      if case .text(let range) = node.kind {
        writeText(range, beginsLine: node.beginsLine, addsMargin: addsMargin, to: &linker)
        continue
      }
      if node.beginsLine, addsMargin { linker.appendLiteral(margin.added) }
      switch node.kind {
      case .text: break
      case .variable(let tag): writeVariable(tag, to: &linker)
      case .section(let tag, let end, let body):
        writeSection(tag, end, body, isInverted: false, to: &linker)
      case .inverted(let tag, let end, let body):
        writeSection(tag, end, body, isInverted: true, to: &linker)
      case .partial(let tag, let standalone):
        writeCall(tag, standalone, scope: use.scope, to: &linker)
      case .parent(let tag, let standalone, let overrides):
        var scope: Linker.Scope = [:]
        for block in overrides {
          guard let name = blockName(block, linker) else { continue }
          scope[name] = scope[name] ?? Linker.Override(source: source, block: block)
        }
        scope.merge(use.scope) { _, outer in outer }
        writeCall(tag, standalone, scope: scope, to: &linker)
      case .block(let number): writeBlock(number, to: &linker)
      }
    }
  }

  // MARK: Text

  private mutating func writeText(
    _ range: Range<Int>, beginsLine: Bool, addsMargin: Bool, to linker: inout Linker
  ) {
    let bytes = linker.set.sources[source].bytes
    var cuts: [(offset: Int, operation: Operation)] = []
    if isSite(linker) {
      let reading = context.read(bytes, range)
      if let offset = reading.misplaced {
        let range = linker.set.sources[source].character(at: offset)
        let character = linker.set.sources[source].text(range)
        linker.report(.misplacedInTag, source, range, ["ky_tu": character])
      }
      lastTagStart = reading.tagStart ?? lastTagStart
      if let end = reading.valueEnd, let reference = addressReference {
        cuts.append((end, .checkAddress(reference: reference, isList: addressIsList)))
        addressReference = nil
      }
      if let start = reading.addressStart { cuts.append((start, .beginAddress)) }
      addressIsList = context.attribute == .urlList
    }
    var cursor = range.lowerBound
    var lineStart = beginsLine
    for cut in cuts {
      writeLines(bytes[cursor..<cut.offset], &lineStart, addsMargin, to: &linker)
      linker.append(cut.operation)
      cursor = cut.offset
    }
    writeLines(bytes[cursor..<range.upperBound], &lineStart, addsMargin, to: &linker)
  }

  private var addressIsList = false

  private func writeLines(
    _ text: ArraySlice<UInt8>, _ lineStart: inout Bool, _ addsMargin: Bool,
    to linker: inout Linker
  ) {
    var rest = text
    var addsMargin = addsMargin
    while !rest.isEmpty {
      if lineStart {
        rest = rest.dropFirst(zip(rest, margin.removed).prefix { $0 == $1 }.count)
        // An empty line stays empty.
        let first = rest.first
        let isEmpty = first?.isLineFeed == true || first == UInt8(ascii: "\r")
        if addsMargin, !isEmpty { linker.appendLiteral(margin.added) }
      }
      let end = rest.firstIndex(where: \.isLineFeed).map { $0 + 1 }
      linker.appendLiteral(rest[..<(end ?? rest.endIndex)])
      rest = rest[(end ?? rest.endIndex)...]
      lineStart = end != nil
      addsMargin = true
    }
  }

  // MARK: Variables and sections

  private mutating func writeVariable(_ tag: Tag, to linker: inout Linker) {
    let reference = linker.reference(tag, source)
    guard isSite(linker) else {
      linker.append(
        .variable(reference: reference, tag.kind == .unescaped ? .none : .text))
      return
    }
    if let problem = context.problem(with: tag.kind) {
      report(problem, tag, to: &linker)
      context.recover()
      return
    }
    if context.address == .checked { addressReference = addressReference ?? reference }
    linker.append(.variable(reference: reference, context.escaping(of: tag.kind)))
  }

  private mutating func writeSection(
    _ tag: Tag, _ end: Tag, _ body: [Node], isInverted: Bool, to linker: inout Linker
  ) {
    let start = enter(tag, to: &linker)
    let section = linker.beginSection(linker.reference(tag, source), isInverted: isInverted)
    write(body, to: &linker)
    linker.endSection(section)
    leave(tag, end, start, source: source, to: &linker)
  }

  /// Before a part that may or may not be shown.
  private mutating func enter(_ tag: Tag, to linker: inout Linker) -> HTMLContext {
    guard isSite(linker) else { return context }
    if let problem = context.problem(with: tag.kind) {
      report(problem, tag, to: &linker)
      context.recover()
    }
    context.settle()
    return context
  }

  private mutating func leave(
    _ tag: Tag, _ end: Tag, _ start: HTMLContext, source: Int, to linker: inout Linker
  ) {
    guard isSite(linker) else { return }
    context.settle()
    if !context.continues(start) {
      let text = linker.set.sources[source]
      linker.report(
        .unbalancedPart, source, tag.range, ["the": text.text(tag.range)],
        notes: [Diagnostic.Note(.partEnd, at: text.location(end.range))])
    }
    context = start.joined(context)
  }

  private func report(_ problem: DiagnosticDefinition, _ tag: Tag, to linker: inout Linker) {
    linker.report(
      problem, source, tag.range,
      [
        "the": linker.set.sources[source].text(tag.range),
        "kieu": URLScheme.allowed.map { "`\($0):`" }.joined(separator: ", "),
      ])
  }

  // MARK: Partials and inheritance

  private mutating func writeCall(
    _ tag: Tag, _ standalone: Range<Int>?, scope: Linker.Scope, to linker: inout Linker
  ) {
    let name = linker.set.sources[source].text(tag.name)
    let start = enter(tag, to: &linker)
    guard let callee = linker.set.numbers[name], linker.set.trees[callee] != nil,
      linker.hasRoom(tag, source)
    else { return }
    let reference = linker.reference(tag, source)
    if context.address == .checked { addressReference = addressReference ?? reference }
    guard level < Limits.depth else {
      linker.append(.tooDeep(reference: reference))
      return
    }
    let blanks = standalone.map { Array(linker.set.sources[source].bytes[$0]) }
    let indentation = blanks.map { margin.added + margin.reduced($0) } ?? []
    let use = Linker.Use(
      source: callee, context: start, scope: scope, indentation: indentation)
    let routine = linker.routine(use, level + 1)
    linker.append(.call(routine: UInt32(routine), reference: reference))
    if isSite(linker) { context = start.joined(nil) }
  }

  private func blockName(_ number: Int, _ linker: Linker) -> String? {
    linker.set.trees[source].map { linker.set.sources[source].text($0.blocks[number].tag.name) }
  }

  private mutating func writeBlock(_ number: Int, to linker: inout Linker) {
    guard let tree = linker.set.trees[source], let name = blockName(number, linker) else { return }
    let block = tree.blocks[number]
    let start = enter(block.tag, to: &linker)
    guard linker.hasRoom(block.tag, source, depth: expanding.count) else { return }
    // Within its own override a block is the default, or it would never end.
    if let override = use.scope[name], !expanding.contains(override),
      let body = linker.set.trees[override.source]?.blocks[override.block]
    {
      write(body, of: override, in: block, to: &linker)
      leave(body.tag, body.end, start, source: override.source, to: &linker)
      let needsLineEnd = !body.endsLine && (block.isOneLine || !body.body.isEmpty)
      if needsLineEnd, let end = block.lineEnd { writeLineEnd(end, to: &linker) }
    } else {
      write(block.body, to: &linker)
      leave(block.tag, block.end, start, source: source, to: &linker)
      if block.isOneLine, let end = block.lineEnd { writeLineEnd(end, to: &linker) }
    }
  }

  /// An override gives up the indentation that it has where it is written, and takes on that of
  /// the block whose place it takes.
  private mutating func write(
    _ body: Block, of override: Linker.Override, in block: Block, to linker: inout Linker
  ) {
    let (outerSource, outerMargin) = (source, margin)
    source = override.source
    margin = Margin(
      removed: body.indentation, added: margin.added + margin.reduced(block.indentation))
    expanding.append(override)
    if block.opensLine, !body.opensLine, !body.body.isEmpty { linker.appendLiteral(margin.added) }
    write(body.body, startsInLine: !block.opensLine, to: &linker)
    expanding.removeLast()
    (source, margin) = (outerSource, outerMargin)
  }

  private mutating func writeLineEnd(_ range: Range<Int>, to linker: inout Linker) {
    writeText(range, beginsLine: false, addsMargin: false, to: &linker)
  }
}

extension SourceText {
  /// The bytes of the character that begins at an offset.
  func character(at offset: Int) -> Range<Int> {
    var end = min(offset + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return offset..<end
  }
}

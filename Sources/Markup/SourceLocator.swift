import Diagnostics

/// Finds in the source what stands in cmark's tree.
///
/// cmark knows the lines of blocks; where an inline stands is found by searching its block's lines
/// for it, onwards from the last thing found. The search has a budget, so that no text makes it
/// quadratic: beyond it, the block's first line has to do.
struct SourceLocator {
  let bytes: UnsafeBufferPointer<UInt8>
  private let path: String
  let survey: Survey

  private var block = 0..<0
  private var knownBlockLocation: SourceLocation?
  private var cursor = 0
  private var budget = 16 * MarkdownLimits.fileSize
  /// The last place asked for; its line counts from 0 in the body.
  private var lastPosition: (line: Int, offset: Int, column: Int)

  init(path: String, bytes: UnsafeBufferPointer<UInt8>, survey: Survey) {
    self.path = path
    self.bytes = bytes
    self.survey = survey
    lastPosition = (0, survey.lineStarts.first ?? 0, 1)
  }

  /// Searches from here on in this block's lines. Cells of one table row share a line and are
  /// searched onwards.
  mutating func enter(_ node: MarkdownNode) {
    let lines = range(ofLines: node.startLine, through: node.endLine)
    guard lines != block else { return }
    cursor = lines.lowerBound
    block = lines
    knownBlockLocation = nil
  }

  /// The first line of the current block, without its indentation.
  mutating func blockLocation() -> SourceLocation {
    if let knownBlockLocation { return knownBlockLocation }
    var start = block.lowerBound
    while start < block.upperBound, bytes[start].isBlank { start += 1 }
    var end = start
    while end < block.upperBound, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    let found = location(start..<end)
    knownBlockLocation = found
    return found
  }

  /// The destination of a link or picture.
  mutating func destination(_ destination: UnsafeBufferPointer<UInt8>) -> SourceLocation {
    if let found = findInline(destination) ?? findDefinition(destination) { return location(found) }
    return blockLocation()
  }

  /// Text that stands in the source as it stands in the tree, not escaped.
  mutating func verbatim(_ text: some Collection<UInt8>) -> SourceLocation? {
    verbatimRange(text).map { location($0) }
  }

  /// The same as bytes of the file.
  mutating func verbatimRange(_ text: some Collection<UInt8>) -> Range<Int>? {
    guard let first = text.first else { return nil }
    var index = cursor
    while index < block.upperBound, spend(1) {
      if bytes[index] == first, index == 0 || bytes[index - 1] != UInt8(ascii: "\\"),
        starts(with: text, at: index)
      {
        cursor = index + text.count
        return index..<min(cursor, block.upperBound)
      }
      index += 1
    }
    return nil
  }

  /// The bytes of the current block.
  var blockRange: Range<Int> { block }

  /// Text with which a line of the block begins, past the marks of quotes and lists.
  mutating func beginningOfLine(_ text: some Collection<UInt8>) -> Range<Int>? {
    var index = cursor
    while index < block.upperBound, spend(1) {
      if starts(with: text, at: index), beginsLine(index) {
        cursor = index + text.count
        return index..<cursor
      }
      index += 1
    }
    return nil
  }

  private func beginsLine(_ offset: Int) -> Bool {
    let mark = bytes[block.lowerBound..<offset].last {
      switch $0 {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"),
        UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
        false
      default: !$0.isASCIIDigit
      }
    }
    return mark == nil || mark == UInt8(ascii: "\n")
  }

  /// `](destination`, `](<destination` or `<destination>`.
  private mutating func findInline(_ destination: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var index = cursor
    while index < block.upperBound, spend(1) {
      let isOpening =
        bytes[index] == UInt8(ascii: "<")
        || bytes[index] == UInt8(ascii: "(") && index > block.lowerBound
          && bytes[index - 1] == UInt8(ascii: "]")
      index += 1
      guard isOpening else { continue }
      var start = index
      while start < block.upperBound, bytes[start] <= UInt8(ascii: " ") { start += 1 }
      if start < block.upperBound, bytes[start] == UInt8(ascii: "<") { start += 1 }
      if !destination.isEmpty, starts(with: destination, at: start) {
        cursor = start + destination.count
        return start..<cursor
      }
    }
    return nil
  }

  /// `]: destination`, anywhere in the body.
  private mutating func findDefinition(_ destination: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard !destination.isEmpty, let body = survey.lineStarts.first else { return nil }
    var index = body
    while index + 1 < bytes.count, spend(1) {
      index += 1
      guard bytes[index] == UInt8(ascii: ":"), bytes[index - 1] == UInt8(ascii: "]") else {
        continue
      }
      var start = index + 1
      while start < bytes.count, bytes[start] <= UInt8(ascii: " ") { start += 1 }
      if start < bytes.count, bytes[start] == UInt8(ascii: "<") { start += 1 }
      if starts(with: destination, at: start) { return start..<(start + destination.count) }
    }
    return nil
  }

  private mutating func spend(_ bytes: Int) -> Bool {
    budget -= bytes
    return budget > 0
  }

  private func starts(with text: some Collection<UInt8>, at offset: Int) -> Bool {
    offset + text.count <= bytes.count
      && bytes[offset..<(offset + text.count)].elementsEqual(text)
  }

  /// The bytes of lines that cmark counts from 1.
  func range(ofLines first: Int, through last: Int) -> Range<Int> {
    let starts = survey.lineStarts
    let first = min(max(first, 1), starts.count)
    let last = min(max(last, first), starts.count)
    let end = last < starts.count ? starts[last] : bytes.count
    return starts[first - 1]..<end
  }

  mutating func location(_ offsets: Range<Int>) -> SourceLocation {
    SourceLocation(path, SourceRange(position(offsets.lowerBound), position(offsets.upperBound)))
  }

  /// Like `SourceText.position(at:)`, without starting over: places are mostly asked for in order.
  private mutating func position(_ offset: Int) -> SourcePosition {
    let starts = survey.lineStarts
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    if lastPosition.line != low || lastPosition.offset > offset {
      lastPosition = (low, min(starts[low], offset), 1)
    }
    // Not `characterCount`: a generic of another module is a hundred times slower here.
    for index in lastPosition.offset..<offset where bytes[index] & 0xC0 != 0x80 {
      lastPosition.column += 1
    }
    lastPosition.offset = offset
    return SourcePosition(line: survey.firstLine + low, column: lastPosition.column)
  }
}

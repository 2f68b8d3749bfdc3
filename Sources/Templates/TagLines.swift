import Diagnostics

/// Which tags take the white space around them along, because they have their line for themselves.
///
/// A section, an inverted section, a partial or a comment stands alone when nothing else is on its
/// line. A parent stands alone when nothing is before its opening and after its closing tag,
/// whatever lies between. What overrides a block may begin on the line after its opening tag and
/// end on the line before its closing tag.
struct TagLines {
  private let source: SourceText
  private let tags: [Tag]
  private var trimsBefore: Set<Int> = []
  private var trimsAfter: Set<Int> = []

  init(_ tags: [Tag], _ pairs: TagPairs, in source: SourceText) {
    self.source = source
    self.tags = tags
    for index in tags.indices where tags[index].canStandAlone { settle(index, pairs) }
  }

  private mutating func settle(_ index: Int, _ pairs: TagPairs) {
    let opener = tags[index].kind == .close ? pairs.partner[index] ?? index : index
    let closer = tags[index].kind == .close ? index : pairs.partner[index] ?? index
    if tags[opener].kind == .parent {
      guard isClearBefore(opener), lineEnd(closer) != nil else { return }
      trimsBefore.insert(opener)
      trimsAfter.insert(closer)
    } else if pairs.overrides.contains(opener) {
      if lineEnd(opener) != nil { trimsAfter.insert(opener) }
      if isClearBefore(closer) { trimsBefore.insert(closer) }
    } else if isClearBefore(index), lineEnd(index) != nil {
      trimsBefore.insert(index)
      trimsAfter.insert(index)
    }
  }

  /// Where the text before a tag ends.
  func start(_ index: Int) -> Int {
    trimsBefore.contains(index) ? lineStart(index) : tags[index].range.lowerBound
  }

  /// Where the text after a tag begins.
  func end(_ index: Int) -> Int {
    let end = tags[index].range.upperBound
    return trimsAfter.contains(index) ? lineEnd(index)?.upperBound ?? end : end
  }

  func hasLineBefore(_ index: Int) -> Bool { trimsBefore.contains(index) }

  func hasLineAfter(_ index: Int) -> Bool { trimsAfter.contains(index) }

  /// The blanks between the start of the line and the tag; nothing when there is something else.
  func indentation(_ index: Int) -> Range<Int>? {
    isClearBefore(index) ? lineStart(index)..<tags[index].range.lowerBound : nil
  }

  /// The line feed after a tag with nothing but blanks between: empty at the end of the file,
  /// nothing when there is something else.
  func lineEnd(_ index: Int) -> Range<Int>? {
    let bytes = source.bytes
    var offset = tags[index].range.upperBound
    while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
    if offset == bytes.count { return offset..<offset }
    if bytes[offset].isLineFeed { return offset..<offset + 1 }
    let isReturn = bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count
    return isReturn && bytes[offset + 1].isLineFeed ? offset..<offset + 2 : nil
  }

  private func isClearBefore(_ index: Int) -> Bool {
    source.bytes[lineStart(index)..<tags[index].range.lowerBound].allSatisfy(\.isBlank)
  }

  private func lineStart(_ index: Int) -> Int {
    var start = tags[index].range.lowerBound
    while start > 0, !source.bytes[start - 1].isLineFeed { start -= 1 }
    return start
  }
}

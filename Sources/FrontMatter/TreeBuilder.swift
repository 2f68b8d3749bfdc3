internal import CYAML
internal import Diagnostics
internal import VietnameseText

/// Builds the records of a tree from libyaml's events and stops at the first thing it must refuse.
///
/// Nesting is kept on a stack of our own, never on the call stack.
struct TreeBuilder: ~Copyable {
  private(set) var records: [Tree.Record] = []
  /// The texts that the file does not hold verbatim, as `Tree` stores them.
  private(set) var decoded: [UInt8] = []
  private(set) var diagnostics: [Diagnostic] = []

  private let region: YAMLRegion
  private let bytes: UnsafeBufferPointer<UInt8>
  private var cursor: CharacterCursor
  private var frames: [Frame] = []
  private var keys = KeyLedger()
  private var documentCount = 0
  /// The end of the last scalar or flow collection: where a block around it ends, too.
  private var lastEnd = 0

  enum Refusal: Error {
    case refused(Diagnostic)
    /// libyaml could not read the text.
    case malformed(SyntaxProblem)
  }

  /// A collection that is still open.
  private struct Frame {
    let index: Int
    let isMapping: Bool
    let isFlow: Bool
    var awaitsValue = false
    var keyLine = 0
  }

  /// - Parameter bytes: the region's bytes, free of control characters; must outlive the builder.
  init(_ region: YAMLRegion, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.region = region
    self.bytes = bytes
    cursor = CharacterCursor(bytes)
    records.reserveCapacity(min(bytes.count / 8 + 8, FrontMatter.maximumNodeCount))
  }

  mutating func build() throws(Refusal) {
    guard var events = EventStream(bytes) else {
      throw .malformed(SyntaxProblem(text: "out of memory"))
    }
    while let event = events.next() {
      let raw = event.raw
      switch raw.type {
      case YAML_STREAM_END_EVENT: return
      case YAML_DOCUMENT_START_EVENT: try startDocument(raw)
      case YAML_ALIAS_EVENT: throw refusal(.anchorOrAlias, range(raw), word: true)
      case YAML_SCALAR_EVENT: try addScalar(raw)
      case YAML_MAPPING_START_EVENT: try openMapping(raw)
      case YAML_SEQUENCE_START_EVENT: try openSequence(raw)
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: close(raw)
      default: break
      }
    }
    throw .malformed(describe(events.problem))
  }

  // MARK: Events

  private mutating func startDocument(_ raw: yaml_event_t) throws(Refusal) {
    let start = raw.data.document_start
    documentCount += 1
    let hasDirective =
      start.version_directive != nil
      || start.tag_directives.start != start.tag_directives.end
    if documentCount > 1 || hasDirective {
      throw refusal(.severalDocuments, range(raw), word: true)
    }
  }

  private mutating func addScalar(_ raw: yaml_event_t) throws(Refusal) {
    let scalar = raw.data.scalar
    var range = range(raw)
    try refuseProperties(anchor: scalar.anchor, tag: scalar.tag, range)

    let isKey = frames.last.map { $0.isMapping && !$0.awaitsValue } ?? false
    var flags: Tree.Record.Flags = []
    var isVerbatim = raw.start_mark.line == raw.end_mark.line
    switch scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE:
      flags = [.quoted, .betweenMarks]
      // An escape is longer than what it stands for, but for `\N` and `\_`, of two bytes each.
      isVerbatim =
        isVerbatim && scalar.length == range.count - 2
        && !bytes[range].contains(UInt8(ascii: "\\"))
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
      flags = .quoted
      isVerbatim = false
      while let last = bytes[range].last, last == UInt8(ascii: "\n") || last == UInt8(ascii: " ") {
        range = range.lowerBound..<range.upperBound - 1
      }
    default:
      break
    }

    let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    if isKey {
      try refuseKey(text, range, isPlain: flags.isEmpty)
      if Tree.isCanonicalKey(text) { flags.insert(.canonicalKey) }
      note(key: text, isCanonical: flags.contains(.canonicalKey), range)
    } else if flags.isEmpty {
      warnOfGluedKey(raw, range)
      warnOfLostText(range)
    }
    if isVerbatim {
      try append(Tree.Record(.scalar, range, flags))
    } else {
      flags.insert(.decoded)
      try append(Tree.Record(.scalar, range, flags, link: decoded.count))
      store(text, range)
    }
    lastEnd = range.upperBound
    noteChild(onLine: raw.start_mark.line)
  }

  private mutating func openMapping(_ raw: yaml_event_t) throws(Refusal) {
    let start = raw.data.mapping_start
    try open(
      raw, .mapping, anchor: start.anchor, tag: start.tag,
      isFlow: start.style == YAML_FLOW_MAPPING_STYLE)
  }

  private mutating func openSequence(_ raw: yaml_event_t) throws(Refusal) {
    let start = raw.data.sequence_start
    try open(
      raw, .sequence, anchor: start.anchor, tag: start.tag,
      isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE)
  }

  private mutating func open(
    _ raw: yaml_event_t, _ kind: Node.Kind, anchor: UnsafePointer<UInt8>?,
    tag: UnsafePointer<UInt8>?, isFlow: Bool
  ) throws(Refusal) {
    let range = range(raw)
    try refuseProperties(anchor: anchor, tag: tag, range)
    if let frame = frames.last, frame.isMapping, !frame.awaitsValue {
      throw refusal(.keyNotText, range)
    }
    guard frames.count < FrontMatter.maximumDepth else { throw refusal(.tooDeep, range) }
    try append(Tree.Record(kind, range))
    noteChild(onLine: raw.start_mark.line)
    if kind == .mapping { keys.openMapping() }
    frames.append(Frame(index: records.count - 1, isMapping: kind == .mapping, isFlow: isFlow))
  }

  private mutating func close(_ raw: yaml_event_t) {
    guard let frame = frames.popLast() else { return }
    // A block's end event stands where the next line begins.
    if frame.isFlow { lastEnd = range(raw).upperBound }
    records[frame.index].link = UInt32(records.count)
    records[frame.index].endOffset = max(lastEnd, records[frame.index].startOffset)
    if frame.isMapping { keys.closeMapping() }
  }

  // MARK: Records

  private mutating func append(_ record: Tree.Record) throws(Refusal) {
    guard records.count < FrontMatter.maximumNodeCount else {
      throw refusal(.tooManyNodes, record.startOffset..<record.endOffset)
    }
    records.append(record)
  }

  /// In a mapping keys and values take turns.
  private mutating func noteChild(onLine line: Int) {
    guard let last = frames.indices.last, frames[last].isMapping else { return }
    if !frames[last].awaitsValue { frames[last].keyLine = line }
    frames[last].awaitsValue.toggle()
  }

  /// Reports a key that its mapping already has.
  private mutating func note(
    key text: UnsafeBufferPointer<UInt8>, isCanonical: Bool, _ range: Range<Int>
  ) {
    let earlier =
      isCanonical
      ? keys.add(text, node: records.count)
      : keys.add(
        Folding.key(String(decoding: text, as: UTF8.self)).utf8, node: records.count)
    guard let earlier else { return }
    let first = records[earlier]
    let key = String(decoding: bytes[range], as: UTF8.self)
    diagnostics.append(
      Diagnostic(
        .duplicateKey, at: region.location(range), ["khoa": Quotation.short(key)],
        notes: [
          Diagnostic.Note(
            LocalizedText(vi: "Mục này đã có ở đây.", en: "The key is already here."),
            at: region.location(first.startOffset..<first.endOffset))
        ]))
  }

  private mutating func store(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    // Escapes can spell what the file's own bytes were cleared of.
    for finding in CharacterScan(text).forbidden {
      let here = CharacterScan.Finding(range: range, scalar: finding.scalar)
      diagnostics.append(here.diagnostic(in: region))
    }
    let survey = ByteSurvey(text)
    let text = survey.mayNeedComposing ? CanonicalComposition.compose(text) : Array(text)
    withUnsafeBytes(of: UInt32(text.count).littleEndian) { decoded.append(contentsOf: $0) }
    decoded.append(contentsOf: text)
  }

  private mutating func range(_ raw: yaml_event_t) -> Range<Int> {
    let start = cursor.offset(of: raw.start_mark)
    return start..<max(start, cursor.offset(of: raw.end_mark))
  }

  private mutating func describe(_ problem: EventStream.Problem) -> SyntaxProblem {
    let last = records.last { $0.kind == .scalar }
    return SyntaxProblem(
      text: problem.text, context: problem.context, offset: cursor.offset(of: problem.mark),
      contextOffset: problem.contextMark.map { cursor.offset(of: $0) },
      lastQuoted: last.flatMap {
        $0.flags.contains(.quoted) ? $0.startOffset..<$0.endOffset : nil
      })
  }

  // MARK: Refusals

  private func refusal(
    _ definition: DiagnosticDefinition, _ range: Range<Int>, word isWord: Bool = false
  ) -> Refusal {
    var range = range
    if isWord {
      let end = bytes[range.lowerBound...].firstIndex { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
      range = range.lowerBound..<(end ?? bytes.count)
    }
    let text = String(decoding: bytes[range], as: UTF8.self)
    return .refused(
      Diagnostic(definition, at: region.location(range), ["chu": Quotation.short(text)]))
  }

  private func refuseProperties(
    anchor: UnsafePointer<UInt8>?, tag: UnsafePointer<UInt8>?, _ range: Range<Int>
  ) throws(Refusal) {
    if anchor != nil { throw refusal(.anchorOrAlias, range, word: true) }
    // libyaml drops the tag `!`, but the node still begins with it.
    if tag != nil || bytes[range].first == UInt8(ascii: "!") {
      throw refusal(.explicitTag, range, word: true)
    }
  }

  private func refuseKey(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isPlain: Bool
  ) throws(Refusal) {
    if text.isEmpty { throw refusal(.keyNotText, range) }
    if isPlain, text.count == 2, text.elementsEqual("<<".utf8) { throw refusal(.mergeKey, range) }
  }

  /// - Parameter range: a plain value that is not yet among the records.
  private mutating func warnOfLostText(_ range: Range<Int>) {
    let end = range.upperBound
    // Nearly every value ends where its line or its place in a list does.
    guard range.isEmpty || end < bytes.count && (bytes[end] == 0x20 || bytes[end] == 0x09) else {
      return
    }
    let lost = LostText(region, bytes)
    if let comment = lost.comment(after: range) { diagnostics.append(comment) }
    guard range.isEmpty, let frame = frames.last, frame.isMapping, frame.isFlow,
      let key = records.last, key.kind == .scalar,
      key.flags.isDisjoint(with: [.quoted, .canonicalKey]),
      let second = lost.key(key.startOffset..<key.endOffset, beforeEmptyValueAt: range.lowerBound)
    else { return }
    diagnostics.append(second)
  }

  /// `ten:abc` alone on the line after `chu_the:` is a scalar to YAML and hardly to its author.
  private mutating func warnOfGluedKey(_ raw: yaml_event_t, _ range: Range<Int>) {
    guard let frame = frames.last, frame.isMapping, raw.start_mark.line > frame.keyLine,
      bytes[range].contains(UInt8(ascii: ":"))
    else { return }
    let line = Line(bytes, containing: range.lowerBound)
    guard line.contentStart == range.lowerBound, let key = line.gluedKey else { return }
    var name = key.name
    guard name.withUTF8(Tree.isCanonicalKey) else { return }
    diagnostics.append(
      Diagnostic(
        .missingSpaceAfterColon, at: region.location(key.range),
        ["khoa": name, "gia_tri": key.value], severity: .warning))
  }
}

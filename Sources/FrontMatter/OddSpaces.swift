internal import Diagnostics

/// No-break and other odd blanks where an author meant a space that YAML needs: in indentation and
/// after a key's colon. YAML takes them for letters and, often without a word, makes one scalar of
/// a key and its value.
struct OddSpaces {
  private let spaces: [Range<Int>]
  private let bytes: UnsafeBufferPointer<UInt8>

  private static let mostReported = 10

  struct Finding {
    let range: Range<Int>
    let severity: Severity

    func diagnostic(in region: YAMLRegion) -> Diagnostic {
      Diagnostic(.oddSpace, at: region.location(range), severity: severity)
    }
  }

  init(_ scan: CharacterScan, _ bytes: UnsafeBufferPointer<UInt8>) {
    spaces = scan.oddSpaces
    self.bytes = bytes
  }

  /// Those that explain why the text is not YAML: on the problem's line, the line above it, or the
  /// line where what could not be read begins.
  func behind(_ problem: SyntaxProblem) -> [Finding] {
    guard !spaces.isEmpty else { return [] }
    let line = Line(bytes, containing: problem.offset)
    var lines = [line.range]
    if let previous = line.previous { lines.append(previous.range) }
    if let context = problem.contextOffset {
      lines.append(Line(bytes, containing: context).range)
    }
    let found = spaces.filter { space in
      lines.contains { $0.contains(space.lowerBound) }
        && (isIndentation(space) || followsKey(space))
    }
    return found.prefix(Self.mostReported).map { Finding(range: $0, severity: .error) }
  }

  /// Those that YAML has taken silently for a letter of a plain scalar.
  func inside(_ records: [Tree.Record]) -> [Finding] {
    guard !spaces.isEmpty else { return [] }
    var found: [Finding] = []
    // Scalars and blanks both come in the order of the file.
    var next = spaces.startIndex
    for record in records
    where record.kind == .scalar && !record.flags.contains(.quoted)
      && record.endOffset > record.startOffset
    {
      while next < spaces.endIndex, spaces[next].lowerBound < record.startOffset { next += 1 }
      while next < spaces.endIndex, spaces[next].lowerBound < record.endOffset {
        if found.count < Self.mostReported, let severity = harm(of: spaces[next], in: record) {
          found.append(Finding(range: spaces[next], severity: severity))
        }
        next += 1
      }
    }
    return found
  }

  private func harm(of space: Range<Int>, in scalar: Tree.Record) -> Severity? {
    if space.lowerBound == scalar.startOffset { return .error }
    if followsKey(space), startsEntry(scalar.startOffset) { return .error }
    // At the end it only hides from the eye that two names differ.
    return space.upperBound == scalar.endOffset ? .warning : nil
  }

  /// Whether only blanks and dashes stand before it on its line.
  private func isIndentation(_ space: Range<Int>) -> Bool {
    var position = Line(bytes, containing: space.lowerBound).contentStart
    while position < space.lowerBound, let odd = spaces.first(where: { $0.lowerBound == position })
    {
      position = odd.upperBound
      while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
    }
    return position >= space.lowerBound
  }

  /// Whether it stands after the first colon of an entry, as `ten:` and a no-break space.
  private func followsKey(_ space: Range<Int>) -> Bool {
    guard space.lowerBound > 0, bytes[space.lowerBound - 1] == UInt8(ascii: ":") else {
      return false
    }
    let line = Line(bytes, containing: space.lowerBound)
    let colon = space.lowerBound - 1
    let entry =
      (line.range.lowerBound..<colon).last { Self.opensEntry(bytes[$0]) }.map { $0 + 1 }
      ?? line.contentStart
    let name = line.text(min(entry, colon)..<colon)
    return name.utf8.count <= 80 && name.contains { $0.isLetter }
      && !name.contains { $0 == ":" || $0 == "\"" || $0 == "'" }
  }

  /// Whether an entry of a mapping could begin here: first on its line, or after `{`, `[` or `,`.
  private func startsEntry(_ offset: Int) -> Bool {
    let line = Line(bytes, containing: offset)
    guard line.contentStart < offset else { return true }
    let before = (line.range.lowerBound..<offset).last { bytes[$0] != UInt8(ascii: " ") }
    return before.map { Self.opensEntry(bytes[$0]) } ?? true
  }

  private static func opensEntry(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: ",")
  }
}

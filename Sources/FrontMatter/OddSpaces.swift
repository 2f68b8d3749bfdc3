internal import Diagnostics

/// No-break and other odd blanks where an author meant a space that YAML needs: in indentation and
/// after a key's colon. YAML takes them for letters and, often without a word, makes one scalar of
/// a key and its value.
struct OddSpaces {
  private let spaces: [Range<Int>]
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Enough for an author to see; and hostile input may hold thousands.
  private static let mostExamined = 10

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
    let near = spaces.lazy.filter { space in
      lines.contains { $0.contains(space.lowerBound) }
    }
    return near.prefix(Self.mostExamined).filter { isIndentation($0) || followsKey($0) }
      .map { Finding(range: $0, severity: .error) }
  }

  /// Those that YAML has taken silently for a letter of a plain scalar.
  func inside(_ records: [Tree.Record]) -> [Finding] {
    var found: [Finding] = []
    // Scalars and blanks both come in the order of the file.
    var rest = spaces[...]
    for record in records
    where record.kind == .scalar && !record.flags.contains(.quoted)
      && record.endOffset > record.startOffset
    {
      guard !rest.isEmpty, found.count < Self.mostExamined else { break }
      rest = rest.drop { $0.lowerBound < record.startOffset }
      let held = rest.prefix { $0.lowerBound < record.endOffset }
      rest = rest[held.endIndex...]
      if let finding = harm(of: held, in: record) { found.append(finding) }
    }
    return found
  }

  private func harm(of spaces: ArraySlice<Range<Int>>, in scalar: Tree.Record) -> Finding? {
    guard let first = spaces.first, let last = spaces.last else { return nil }
    if first.lowerBound == scalar.startOffset { return Finding(range: first, severity: .error) }
    let text = scalar.startOffset..<scalar.endOffset
    if let colon = text.first(where: { bytes[$0] == UInt8(ascii: ":") }),
      let after = spaces.first(where: { $0.lowerBound == colon + 1 }), followsKey(after),
      startsEntry(scalar.startOffset)
    {
      return Finding(range: after, severity: .error)
    }
    // At the end it only hides from the eye that two names differ.
    return last.upperBound == scalar.endOffset ? Finding(range: last, severity: .warning) : nil
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

/// A place in a text: line and column from 1, the column counted in characters.
package struct SourcePosition: Sendable, Hashable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static let start = SourcePosition(line: 1, column: 1)

  package static func < (one: SourcePosition, other: SourcePosition) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}

/// A stretch of text: `end` is the position after the last character.
package struct SourceRange: Sendable, Hashable {
  package let start: SourcePosition
  package let end: SourcePosition

  package init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// The first character of a file: for what concerns the file as a whole but is about its text.
  package static let fileStart = SourceRange(.start, .start)
}

/// A file, and where in it. The path is relative to the root, with `/`.
package struct SourceLocation: Sendable, Hashable {
  package let file: String
  /// Nothing when the finding is about the file itself: its name, its size, its absence.
  package let range: SourceRange?

  package init(_ file: String, _ range: SourceRange? = nil) {
    self.file = file
    self.range = range
  }
}

/// A text file as every later stage sees it: UTF-8 in Unicode's composed form (NFC), lines ended
/// by line feeds, without a byte order mark. Whoever reads files makes it so.
package struct SourceText: Sendable {
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The position of a byte; an offset past the end counts as the end.
  package func position(at offset: Int) -> SourcePosition {
    var line = 1
    var lineStart = 0
    let offset = min(max(offset, 0), bytes.count)
    for index in 0..<offset where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    return SourcePosition(line: line, column: 1 + bytes[lineStart..<offset].characterCount)
  }

  package func range(_ offsets: Range<Int>) -> SourceRange {
    SourceRange(position(at: offsets.lowerBound), position(at: offsets.upperBound))
  }

  package func location(_ offsets: Range<Int>) -> SourceLocation {
    SourceLocation(path, range(offsets))
  }

  /// The text of a line counted from 1, without its line feed.
  package func line(_ number: Int) -> String? {
    var current = 1
    var start = 0
    while current < number {
      guard let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = feed + 1
      current += 1
    }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

extension Sequence<UInt8> {
  /// The number of Unicode scalars in UTF-8: in composed Vietnamese, the number of letters.
  package var characterCount: Int {
    reduce(into: 0) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } }
  }
}

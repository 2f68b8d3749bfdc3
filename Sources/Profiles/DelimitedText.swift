package import Diagnostics

/// A table as spreadsheets save it (RFC 4180): comma, semicolon or tab, quoted fields, a header.
///
/// Our own reader, because a mistake in a cell must be shown at its line and column.
package struct DelimitedText: Sendable {
  package let header: [Cell]
  package let rows: [[Cell]]
  /// Where a quoted field begins that never ends, and so swallows the rest of the file.
  package let unclosedQuote: SourceLocation?

  package struct Cell: Sendable, Hashable {
    package let text: String
    package let location: SourceLocation
  }

  /// Reads a whole file; the delimiter is the one that stands most often in the first line that is
  /// not empty. Rows without any text, which spreadsheets leave at the end, are left out.
  package init(_ source: SourceText) {
    var scanner = TableScanner(source)
    scanner.scan()
    let rows = scanner.rows.filter { !$0.allSatisfy(\.text.isEmpty) }
    header = rows.first ?? []
    self.rows = Array(rows.dropFirst())
    unclosedQuote = scanner.unclosedQuote
  }
}

/// Takes a table apart in one pass over its bytes.
private struct TableScanner {
  private(set) var rows = [[DelimitedText.Cell]]()
  private(set) var unclosedQuote: SourceLocation?

  private let source: SourceText
  private let delimiter: UInt8
  private var row = [DelimitedText.Cell]()
  private var field = [UInt8]()
  private var position = SourcePosition.start
  private var fieldStart = SourcePosition.start

  private static let quote = UInt8(ascii: "\"")
  private static let feed = UInt8(ascii: "\n")

  init(_ source: SourceText) {
    self.source = source
    let line = source.bytes.drop { $0 == Self.feed }.prefix { $0 != Self.feed }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counts = candidates.map { candidate in line.count { $0 == candidate } }
    delimiter = zip(candidates, counts).max { $0.1 < $1.1 }?.0 ?? candidates[0]
  }

  mutating func scan() {
    let bytes = source.bytes
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted, byte == Self.quote, bytes[(index + 1)...].first == Self.quote {
        field.append(byte)
        advance(over: byte)
        index += 1
      } else if isQuoted, byte == Self.quote {
        isQuoted = false
      } else if !isQuoted, byte == Self.quote, field.isEmpty {
        isQuoted = true
      } else if !isQuoted, byte == delimiter || byte == Self.feed {
        endField()
        if byte == Self.feed { endRow() }
        advance(over: byte)
        fieldStart = position
        index += 1
        continue
      } else {
        field.append(byte)
      }
      advance(over: byte)
      index += 1
    }
    if isQuoted {
      unclosedQuote = SourceLocation(source.path, SourceRange(fieldStart, fieldStart))
    }
    if fieldStart < position || !row.isEmpty {
      endField()
      endRow()
    }
  }

  private mutating func advance(over byte: UInt8) {
    if byte == Self.feed {
      position = SourcePosition(line: position.line + 1, column: 1)
    } else if byte & 0xC0 != 0x80 {
      position = SourcePosition(line: position.line, column: position.column + 1)
    }
  }

  private mutating func endField() {
    let text = String(decoding: field, as: UTF8.self).trimmedSpaces
    let location = SourceLocation(source.path, SourceRange(fieldStart, position))
    row.append(DelimitedText.Cell(text: text, location: location))
    field.removeAll(keepingCapacity: true)
  }

  private mutating func endRow() {
    rows.append(row)
    row = []
  }
}

extension String {
  /// Without spaces, no-break spaces, tabs and line feeds at either end.
  fileprivate var trimmedSpaces: String {
    let spaces: Set<Character> = [" ", "\u{A0}", "\t", "\n"]
    var rest = self[...]
    while let first = rest.first, spaces.contains(first) { rest.removeFirst() }
    while let last = rest.last, spaces.contains(last) { rest.removeLast() }
    return String(rest)
  }
}

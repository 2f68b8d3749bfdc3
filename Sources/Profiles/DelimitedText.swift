package import Diagnostics

/// A table as spreadsheets save it (RFC 4180): comma, semicolon or tab, quoted fields, a header.
///
/// Our own reader, because a mistake in a cell must be shown at its line and column.
package struct DelimitedText: Sendable {
  package let header: [Cell]
  package let rows: [[Cell]]

  package struct Cell: Sendable, Hashable {
    package let text: String
    package let location: SourceLocation
  }

  /// Reads a whole file; the delimiter is the one that stands most often in the first line.
  package init(_ source: SourceText) {
    var cells = Scanner(source).rows()
    cells.removeAll { $0.count == 1 && $0[0].text.isEmpty }
    header = cells.first ?? []
    rows = Array(cells.dropFirst())
  }

  private struct Scanner {
    let source: SourceText
    let delimiter: UInt8

    init(_ source: SourceText) {
      self.source = source
      let line = source.bytes.prefix { $0 != UInt8(ascii: "\n") }
      let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
      let counts = candidates.map { candidate in line.count { $0 == candidate } }
      delimiter = zip(candidates, counts).max { $0.1 < $1.1 }?.0 ?? UInt8(ascii: ",")
    }

    func rows() -> [[Cell]] {
      let bytes = source.bytes
      let (quote, feed) = (UInt8(ascii: "\""), UInt8(ascii: "\n"))
      var rows = [[Cell]]()
      var row = [Cell]()
      var field = [UInt8]()
      var position = SourcePosition.start
      var fieldStart = position
      var quoted = false
      var index = 0

      func step(_ byte: UInt8) {
        if byte == feed {
          position = SourcePosition(line: position.line + 1, column: 1)
        } else if byte & 0xC0 != 0x80 {
          position = SourcePosition(line: position.line, column: position.column + 1)
        }
      }
      func endField() {
        let text = String(decoding: field, as: UTF8.self)
        let range = SourceRange(fieldStart, position)
        row.append(Cell(text: text.trimmedSpaces, location: SourceLocation(source.path, range)))
        field.removeAll(keepingCapacity: true)
      }

      while index < bytes.count {
        let byte = bytes[index]
        if quoted {
          if byte == quote, index + 1 < bytes.count, bytes[index + 1] == quote {
            field.append(quote)
            step(byte)
            index += 1
          } else if byte == quote {
            quoted = false
          } else {
            field.append(byte)
          }
          step(byte)
        } else if byte == quote, field.isEmpty {
          quoted = true
          step(byte)
        } else if byte == delimiter || byte == feed {
          endField()
          step(byte)
          fieldStart = position
          if byte == feed {
            rows.append(row)
            row = []
          }
        } else {
          field.append(byte)
          step(byte)
        }
        index += 1
      }
      if !field.isEmpty || !row.isEmpty {
        endField()
        rows.append(row)
      }
      return rows
    }
  }
}

extension String {
  /// Without spaces, no-break spaces and tabs at either end.
  fileprivate var trimmedSpaces: String {
    let spaces: Set<Character> = [" ", "\u{A0}", "\t"]
    var rest = self[...]
    while let first = rest.first, spaces.contains(first) { rest.removeFirst() }
    while let last = rest.last, spaces.contains(last) { rest.removeLast() }
    return String(rest)
  }
}

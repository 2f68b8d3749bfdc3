/// What stands between two cells: Excel takes the one that its system's list separator names.
package enum CSVSeparator: Sendable {
  case comma, semicolon

  var byte: UInt8 { self == .comma ? UInt8(ascii: ",") : UInt8(ascii: ";") }
}

/// Rows of comma-separated values, one cell after the other.
package struct CSVRows {
  package internal(set) var bytes = [UInt8]()
  private var isFirst = true
  private let separator: CSVSeparator

  package init(separator: CSVSeparator = .comma) {
    self.separator = separator
  }

  /// Begins a file with the mark by which Excel knows UTF-8.
  package mutating func begin() { bytes += [0xEF, 0xBB, 0xBF] }

  /// Adds a cell. What a spreadsheet would take for a formula gets an apostrophe before it.
  package mutating func append(_ text: String) {
    if !isFirst { bytes.append(separator.byte) }
    isFirst = false
    var text = text
    text.withUTF8 { text in
      let isFormula = Self.isFormula(text)
      guard isFormula || text.contains(where: Self.needsQuotes) else {
        bytes += text
        return
      }
      bytes.append(UInt8(ascii: "\""))
      if isFormula { bytes.append(UInt8(ascii: "'")) }
      for byte in text {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  /// Ends a row.
  package mutating func end() {
    bytes += [0x0D, 0x0A]
    isFirst = true
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: ";")
  }

  /// Whether a text begins as a formula: with a sign, also behind spaces, or with a control
  /// character. Of the signs there are full-width forms, too: ＝ ＋ － ＠.
  private static func isFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = text.firstIndex(where: { $0 != UInt8(ascii: " ") }) else { return false }
    switch text[start] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0..<0x20:
      return true
    case 0xEF:
      guard start + 2 < text.count, text[start + 1] == 0xBC else { return false }
      return [0x9D, 0x8B, 0x8D, 0xA0].contains(text[start + 2])
    default: return false
    }
  }
}

/// HTML that is safe to put into a page as it stands.
///
/// Only this target can make one from an author's words: from Markdown, through cmark's safe mode.
/// Elsewhere in the code one can be written as a literal, whose parts may be numbers, other safe
/// HTML, and text, which is escaped; so a template's `{{{ }}}` never carries what an author typed.
package struct SafeHTML: Sendable, Hashable {
  package private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package static func += (html: inout SafeHTML, more: SafeHTML) {
    html.bytes += more.bytes
  }

  /// Adds markup as it stands in the code, without a value of its own between.
  package mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// The same with every occurrence of one piece of markup replaced by another, both of them as
  /// they stand in the code.
  package func replacing(_ piece: StaticString, with other: StaticString) -> SafeHTML {
    let sought = piece.withUTF8Buffer { Array($0) }
    guard let first = sought.first else { return self }
    var result = [UInt8]()
    result.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let place = rest.firstIndex(of: first) {
      result += rest[..<place]
      rest = rest[place...]
      if rest.starts(with: sought) {
        other.withUTF8Buffer { result.append(contentsOf: $0) }
        rest = rest.dropFirst(sought.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return SafeHTML(result + rest)
  }

  package mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }
}

extension SafeHTML: ExpressibleByStringInterpolation {
  package init(stringLiteral literal: StaticString) {
    bytes = literal.withUTF8Buffer { Array($0) }
  }

  package init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.bytes
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var bytes: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + 4 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    package mutating func appendInterpolation(_ number: Int) {
      if number < 0 { bytes.append(UInt8(ascii: "-")) }
      // Division by a constant is a multiplication, and most numbers of a drawing are short.
      let magnitude = number.magnitude
      if magnitude >= 1_000 { return bytes.append(contentsOf: String(magnitude).utf8) }
      if magnitude >= 100 { bytes.append(Self.digit(magnitude / 100)) }
      if magnitude >= 10 { bytes.append(Self.digit(magnitude / 10 % 10)) }
      bytes.append(Self.digit(magnitude % 10))
    }

    private static func digit(_ value: UInt) -> UInt8 {
      UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value)
    }

    package mutating func appendInterpolation(_ html: SafeHTML) {
      bytes += html.bytes
    }

    /// Text of any origin, escaped.
    package mutating func appendInterpolation(_ text: String) {
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "&"): bytes += "&amp;".utf8
        case UInt8(ascii: "<"): bytes += "&lt;".utf8
        case UInt8(ascii: ">"): bytes += "&gt;".utf8
        case UInt8(ascii: "\""): bytes += "&quot;".utf8
        default: bytes.append(byte)
        }
      }
    }
  }
}

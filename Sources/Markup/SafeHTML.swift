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

  package static func += (html: inout SafeHTML, piece: Piece) {
    piece.content.withBytes { html.bytes.append(contentsOf: $0) }
  }

  package mutating func append(_ more: SafeHTML) {
    bytes += more.bytes
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

  /// The same in no more memory than it needs.
  package var fitted: SafeHTML { SafeHTML(bytes.withUnsafeBufferPointer { Array($0) }) }
}

extension SafeHTML: ExpressibleByStringInterpolation {
  package init(stringLiteral literal: StaticString) {
    bytes = literal.withUTF8Buffer { Array($0) }
  }

  package init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.withBytes { Array($0) }
  }

  /// Markup written out in the code, on its way into a longer one. A short one, such as a shape of
  /// a drawing, takes no memory of its own.
  package struct Piece: Sendable, ExpressibleByStringInterpolation {
    fileprivate let content: StringInterpolation

    package init(stringLiteral literal: StaticString) {
      var content = StringInterpolation(literalCapacity: 0, interpolationCount: 0)
      content.appendLiteral(literal)
      self.content = content
    }

    package init(stringInterpolation: StringInterpolation) {
      content = stringInterpolation
    }
  }

  package struct StringInterpolation: StringInterpolationProtocol, Sendable {
    private static let room = 112
    private var short = InlineArray<112, UInt8>(repeating: 0)
    private var count = 0
    /// All of what has outgrown the room for a short one.
    private var long: [UInt8] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    fileprivate func withBytes<Result>(
      _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
      guard long.isEmpty else { return long.withUnsafeBufferPointer(body) }
      return short.span.withUnsafeBufferPointer {
        body(UnsafeBufferPointer(rebasing: $0[..<count]))
      }
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
      if long.isEmpty {
        if bytes.count <= Self.room - count {
          let start = count
          var span = short.mutableSpan
          span.withUnsafeMutableBufferPointer {
            _ = UnsafeMutableBufferPointer(rebasing: $0[start...]).update(fromContentsOf: bytes)
          }
          count += bytes.count
          return
        }
        long.reserveCapacity(4 * Self.room)
        for index in 0..<count { long.append(short[index]) }
      }
      long.append(contentsOf: bytes)
    }

    package mutating func appendLiteral(_ literal: StaticString) {
      append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    package mutating func appendInterpolation(_ number: Int) {
      // Most numbers of a drawing are short, and most drawings are nothing but numbers.
      guard long.isEmpty, Self.room - count >= 4, number.magnitude < 1_000 else {
        var digits = String(number)
        return digits.withUTF8 { append($0) }
      }
      let magnitude = UInt32(truncatingIfNeeded: number.magnitude)
      var place = count
      var span = short.mutableSpan
      span.withUnsafeMutableBufferPointer { bytes in
        func add(_ byte: UInt32) {
          bytes[place] = UInt8(truncatingIfNeeded: byte)
          place += 1
        }
        let zero = UInt32(UInt8(ascii: "0"))
        if number < 0 { add(UInt32(UInt8(ascii: "-"))) }
        if magnitude >= 100 { add(zero + magnitude / 100) }
        if magnitude >= 10 { add(zero + magnitude / 10 % 10) }
        add(zero + magnitude % 10)
      }
      count = place
    }

    package mutating func appendInterpolation(_ html: SafeHTML) {
      html.bytes.withUnsafeBufferPointer { append($0) }
    }

    package mutating func appendInterpolation(_ piece: Piece) {
      piece.content.withBytes { append($0) }
    }

    /// Text of any origin, escaped.
    package mutating func appendInterpolation(_ text: String) {
      var text = text
      text.withUTF8 { bytes in
        var start = 0
        for (index, byte) in bytes.enumerated() {
          let reference: StaticString
          switch byte {
          case UInt8(ascii: "&"): reference = "&amp;"
          case UInt8(ascii: "<"): reference = "&lt;"
          case UInt8(ascii: ">"): reference = "&gt;"
          case UInt8(ascii: "\""): reference = "&quot;"
          default: continue
          }
          append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
          appendLiteral(reference)
          start = index + 1
        }
        append(UnsafeBufferPointer(rebasing: bytes[start...]))
      }
    }
  }
}

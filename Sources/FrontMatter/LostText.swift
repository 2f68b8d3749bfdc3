internal import Diagnostics

/// Text of a plain value that YAML has taken for something else, without a word.
struct LostText {
  private let region: YAMLRegion
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ region: YAMLRegion, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.region = region
    self.bytes = bytes
  }

  /// `Tủ sách #1 trên ghe`: from the `#` on a comment. One that is meant has a space after it.
  func comment(after scalar: Range<Int>) -> Diagnostic? {
    var start = scalar.upperBound
    while start < bytes.count,
      bytes[start] == UInt8(ascii: " ") || bytes[start] == UInt8(ascii: "\t")
    {
      start += 1
    }
    guard start > scalar.upperBound, start + 1 < bytes.count, bytes[start] == UInt8(ascii: "#")
    else { return nil }
    // The bytes of one character, whole or cut: only the first is looked at.
    let next = bytes[start + 1..<min(start + 5, bytes.count)]
    guard let first = String(decoding: next, as: UTF8.self).unicodeScalars.first,
      first.properties.isAlphabetic || first.properties.numericType == .decimal
    else { return nil }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let comment = String(decoding: bytes[start..<end], as: UTF8.self)
    return Diagnostic(
      .commentInValue, at: region.location(start..<end), ["chu": Quotation.short(comment)])
  }

  /// `{ten: Tổ 1, tổ 2}`: after the comma a key without a value, if it does not look like a key.
  func key(_ key: Range<Int>, beforeEmptyValueAt value: Int) -> Diagnostic? {
    // With a colon it is meant as a key, or is one whose colon lacks its space: a mistake of its own.
    guard value >= key.upperBound, !bytes[key.lowerBound..<value].contains(UInt8(ascii: ":")),
      bytes[..<key.lowerBound].last(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: ",")
    else { return nil }
    let text = String(decoding: bytes[key], as: UTF8.self)
    return Diagnostic(
      .commaInValue, at: region.location(key), ["chu": Quotation.short(text)])
  }
}

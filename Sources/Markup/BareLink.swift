/// An address typed into running text, `https://…` without brackets around it.
///
/// cmark's own extension for these is not safe on several threads.
enum BareLink {
  /// The address around a colon, if there is one: from `http` to its last character that is not
  /// punctuation of the sentence.
  static func range(
    in text: UnsafeBufferPointer<UInt8>, around colon: Int, from lowest: Int
  ) -> Range<Int>? {
    guard colon + 3 < text.count, text[colon + 1] == UInt8(ascii: "/"),
      text[colon + 2] == UInt8(ascii: "/"),
      let start = schemeStart(in: text, before: colon), start >= lowest,
      start == 0 || !isWordByte(text[start - 1]),
      isHostByte(text[colon + 3])
    else { return nil }
    var end = colon + 3
    while end < text.count, !endsAddress(text, at: end) { end += 1 }
    end = withoutTrailingPunctuation(text, colon + 3..<end)
    return end > colon + 3 ? start..<end : nil
  }

  private static func schemeStart(
    in text: UnsafeBufferPointer<UInt8>, before colon: Int
  ) -> Int? {
    for scheme in ["https", "http"] as [StaticString] {
      let count = scheme.utf8CodeUnitCount
      guard colon >= count else { continue }
      let letters = UnsafeBufferPointer(start: scheme.utf8Start, count: count)
      if text[(colon - count)..<colon].lazy.map({ $0 | 0x20 }).elementsEqual(letters) {
        return colon - count
      }
    }
    return nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte >= 0x80
  }

  /// Spaces, quotation marks and the like; a letter of any script may be part of an address.
  private static func endsAddress(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let next = index + 1 < text.count ? text[index + 1] : 0
    return switch text[index] {
    case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "`"):
      true
    case 0xC2: next == 0xA0 || next == 0xAB || next == 0xBB  // no-break space, « and »
    case 0xE2: next == 0x80 || next == 0x81  // general punctuation: “ ” … – and thin spaces
    case 0xE3: next == 0x80  // ideographic space and brackets
    default: false
    }
  }

  private static func withoutTrailingPunctuation(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    var surplus = (round: 0, square: 0)
    for byte in text[range] {
      switch byte {
      case UInt8(ascii: "("): surplus.round -= 1
      case UInt8(ascii: ")"): surplus.round += 1
      case UInt8(ascii: "["): surplus.square -= 1
      case UInt8(ascii: "]"): surplus.square += 1
      default: break
      }
    }
    var end = range.upperBound
    while end > range.lowerBound {
      switch text[end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
        UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "*"),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        break
      case UInt8(ascii: ")") where surplus.round > 0: surplus.round -= 1
      case UInt8(ascii: "]") where surplus.square > 0: surplus.square -= 1
      default: return end
      }
      end -= 1
    }
    return end
  }
}

/// One pass over a text that stops wherever something may be sensitive: a long number, an `@`, one
/// of the phrases. What it is to be thought of is decided by others.
struct PrivacyScan {
  enum Sign {
    /// Digits with spaces, dots, hyphens or brackets between them, six or more in all.
    case number(Range<Int>)
    /// Two digits and a capital, as number plates begin.
    case plate(Int)
    case at(Int)
    case phrase(SensitivePhrase, Range<Int>)
  }

  static func scan(_ text: [UInt8], _ report: (Sign) -> Void) {
    let phrases = SensitivePhrase.table
    text.withUnsafeBufferPointer { bytes in
      ByteClass.table.withUnsafeBufferPointer { classes in
        /// What a byte can begin; the end begins nothing.
        func kind(_ index: Int) -> UInt8 {
          index < bytes.count ? classes[Int(bytes[index])] : ByteClass.other
        }
        func endOfWord(_ index: Int) -> Int {
          var index = index
          while case let kind = kind(index), kind == ByteClass.word || kind == ByteClass.digit {
            index += 1
          }
          return index
        }
        var index = 0
        while index < bytes.count {
          switch kind(index) {
          case ByteClass.word:
            if phrases.mayMatch(bytes, at: index), let match = phrases.match(text, at: index) {
              report(.phrase(match.value, index..<match.end))
            }
            let start = index
            index = LetterBlock.endOfLetters(in: bytes, from: index)
            // Digits that belong to a word (`H2O`, `IMG_2024`) are no number, but for those after
            // the two capitals of a health insurance card.
            guard kind(index) == ByteClass.digit else { continue }
            if index == start + 2, text.isCapital(start) {
              index = number(text, from: index, report)
            }
            index = endOfWord(index)
          case ByteClass.digit:
            index = endOfWord(number(text, from: index, report))
          case ByteClass.at:
            report(.at(index))
            index += 1
          case ByteClass.twoBytes: index += 2
          case ByteClass.threeBytes: index += 3
          case ByteClass.fourBytes: index += 4
          default: index += 1
          }
        }
      }
    }
  }

  /// Reads a number to its end and reports it when it is long.
  private static func number(
    _ text: [UInt8], from start: Int, _ report: (Sign) -> Void
  ) -> Int {
    var digits = 0
    var index = start
    var end = start
    while index < text.count, index - start < 48 {
      if text.isDigit(index) {
        digits += 1
        index += 1
        end = index
        continue
      }
      let next = index + separatorLength(text, index)
      guard next > index, text.isDigit(next) else { break }
      index = next
    }
    if digits >= 6 {
      report(.number(start..<end))
    } else if text.isDigit(start + 1), !text.isDigit(start + 2) {
      let next = text.byte(start + 2) == UInt8(ascii: "-") ? start + 3 : start + 2
      if text.byte(next) &- UInt8(ascii: "A") < 26 { report(.plate(start)) }
    }
    return end
  }

  /// What may stand between the parts of one number: a space, a dot, a hyphen, `) `.
  private static func separatorLength(_ text: [UInt8], _ index: Int) -> Int {
    switch text.byte(index) {
    case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"): 1
    case 0xC2 where text.byte(index + 1) == 0xA0: 2
    case UInt8(ascii: ")"): text.byte(index + 1) == UInt8(ascii: " ") ? 2 : 1
    default: 0
    }
  }
}

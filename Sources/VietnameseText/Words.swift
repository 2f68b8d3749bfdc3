/// The words of a text as search sees them: runs of letters, digits and combining marks. All else
/// separates, so `33/KH-LĐLĐ` is three words and `H’Hen` two, whoever types them.
package enum Words {
  /// Calls `body` with the place of each word and a hash of its bytes (FNV-1a).
  package static func forEach(
    in bytes: Span<UInt8>, _ body: (_ place: Range<Int>, _ hash: UInt32) -> Void
  ) {
    var index = 0
    while index < bytes.count {
      let start = index
      var hash: UInt32 = 0x811C_9DC5
      while index < bytes.count, case let length = wordLength(bytes, at: index), length > 0 {
        for _ in 0..<length {
          hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193
          index += 1
        }
      }
      if index > start {
        body(start..<index, hash)
      } else {
        index += gapLength(bytes, at: index)
      }
    }
  }

  /// How many bytes the letter at a place takes; 0 for what is none.
  @inline(__always)
  private static func wordLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return 1
    case 0..<0x80: return 0
    // U+0100 to U+037F, with the combining marks, and U+1000 to U+1FFF: where Vietnamese lies.
    case 0xC4...0xCD where index + 2 <= bytes.count: return 2
    case 0xE1 where index + 3 <= bytes.count: return 3
    default:
      var next = index
      return Scalars.isWord(Scalars.read(bytes, at: &next)) ? next - index : 0
    }
  }

  @inline(__always)
  private static func gapLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    if bytes[index] < 0x80 { return 1 }
    var next = index
    _ = Scalars.read(bytes, at: &next)
    return next - index
  }
}

/// A word in the two forms that search compares.
package struct SearchWord: Sendable, Hashable {
  /// In lower case, composed, the tone mark in one place: `Hoà` and `hòa` are `hoà`.
  package let exact: String
  /// What all spellings share, with marks and without: `hoa`.
  package let folded: String

  package init(_ word: String) {
    exact = ToneMarks.canonical(word.lowercased())
    folded = Folding.fold(word)
  }
}

import TestSupport
import Testing
import VietnameseText

/// Numbers spelt, and read back by a reader that knows nothing of the speller.
@Suite struct NumberSpellerTests {
  /// A million numbers up to 10¹⁵.
  @Test func `a spelt number is read back as itself`() throws {
    let speller = NumberSpeller()
    let sample = 1_000_000
    var generator = SeededGenerator(seed: 20_240_311)
    for exponent in 0...15 {
      let bound = (0..<exponent).reduce(1) { value, _ in value * 10 }
      for _ in 0..<sample / 16 {
        let value = Int.random(in: 0...bound, using: &generator)
        // Every second one has zeros in the middle, where spelling goes wrong.
        let number = Bool.random(using: &generator) ? value : value / 1_000 * 1_000 + value % 7
        #expect(try NumberReader.read(speller.cardinal(number)) == number)
      }
    }
  }

  @Test func `every number up to ten thousand is read back as itself`() throws {
    let speller = NumberSpeller()
    for number in 0...10_000 {
      #expect(try NumberReader.read(speller.cardinal(number)) == number)
    }
  }

  @Test func `powers of the milliard repeat its name`() {
    let speller = NumberSpeller()
    let zeros = { (count: Int) in Array(repeating: UInt8(ascii: "0"), count: count) }
    #expect(speller.cardinal([0x31] + zeros(18)) == "một tỷ tỷ")
    #expect(speller.cardinal([0x35] + zeros(26)) == "năm trăm triệu tỷ tỷ")
    #expect(speller.cardinal([0x31] + zeros(27)).hasPrefix("một không không"))
    #expect(speller.cardinal(-24) == "âm hai mươi tư")
    #expect(speller.cardinal(Int.min).hasPrefix("âm chín tỷ tỷ"))
  }
}

/// Reads words back into a number, group by group, as a child learns it.
enum NumberReader {
  struct Mistake: Error { let words: String }

  static func read(_ text: String) throws -> Int {
    var words = text.split(separator: " ").map(String.init)[...]
    var total = 0
    while !words.isEmpty {
      // Up to the next «tỷ», the whole of what stands before it.
      let end = words.firstIndex(of: "tỷ") ?? words.endIndex
      let part = try block(words[words.startIndex..<end], text)
      words = words[end...]
      var factor = 1
      while words.first == "tỷ" {
        factor *= 1_000_000_000
        words = words.dropFirst()
      }
      total += part * factor
    }
    return total
  }

  /// Millions, thousands, units.
  private static func block(_ words: ArraySlice<String>, _ text: String) throws -> Int {
    var (value, rest) = (0, words)
    for (name, factor) in [("triệu", 1_000_000), ("nghìn", 1_000)] {
      guard let end = rest.firstIndex(of: name) else { continue }
      value += try group(rest[rest.startIndex..<end], text) * factor
      rest = rest[(end + 1)...]
    }
    return try value + (rest.isEmpty ? 0 : group(rest, text))
  }

  private static func group(_ words: ArraySlice<String>, _ text: String) throws -> Int {
    var value = 0
    var rest = words
    if let end = rest.firstIndex(of: "trăm") {
      guard end == rest.startIndex + 1, let digit = digits[rest[rest.startIndex]] else {
        throw Mistake(words: text)
      }
      value = digit * 100
      rest = rest[(end + 1)...]
      if rest.isEmpty { return value }
      // Behind hundreds, a lone unit has linh before it.
      guard rest.count > 1 || rest.first == "mười" else { throw Mistake(words: text) }
    }
    switch (rest.first, rest.dropFirst().first) {
    case ("linh", let unit?): return try value + unitValue(unit, ["lăm", "mốt", "tư"], text)
    case ("mười", nil): return value + 10
    case ("mười", let unit?): return try value + 10 + unitValue(unit, ["năm", "mốt", "tư"], text)
    case (let tens?, "mươi"):
      guard let digit = digits[tens], digit > 1 else { throw Mistake(words: text) }
      value += digit * 10
      guard let unit = rest.dropFirst(2).first else { return value }
      return try value + unitValue(unit, ["năm", "một", "bốn"], text)
    case (let unit?, nil): return try value + unitValue(unit, ["lăm", "mốt", "tư"], text)
    default: throw Mistake(words: text)
    }
  }

  private static func unitValue(
    _ word: String, _ wrong: Set<String>, _ text: String
  ) throws -> Int {
    guard !wrong.contains(word), let value = digits[word] else { throw Mistake(words: text) }
    return value
  }

  private static let digits = [
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5,
    "sáu": 6, "bảy": 7, "tám": 8, "chín": 9,
  ]
}

import TestSupport
import Testing

@testable import VietnameseText

/// The lists are in the order of a printed dictionary, put there by hand.
@Suite struct CollationKeyTests {
  /// With f j w z in their Latin places.
  private static let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".map(String.init)

  private static let lists: [[String]] = [
    alphabet,
    // Tones.
    ["ma", "mà", "mả", "mã", "má", "mạ"],
    // Letters weigh more than tones within a syllable.
    ["ạc", "ach", "ang", "anh"],
    ["ác", "ách", "apatit", "apxe"],
    ["cha", "chan", "chạn", "chăn", "chân", "chấn", "che"],
    ["dạ", "dân", "dần", "đa", "đá", "đạ", "đân", "em", "êm"],
    ["hoa", "hoà", "hoả", "hoá", "hoạ", "hoan", "hoàn"],
    ["oan", "ôn", "ôn tập", "ồn", "ơn", "phở"],
    ["tu", "tù", "tụ", "tuân", "tuần", "tư", "từ", "tự"],
    // A syllable's tone weighs more than the next syllable.
    ["ba", "ba ba", "ba bảy", "ba lô", "bà", "bà con", "bà đỡ", "bả", "bá quan", "bạ"],
    ["công bằng", "công đoàn", "công đoàn cơ sở", "công đoàn phí", "công ty", "cống", "cộng"],
    // Case comes after all that.
    ["a", "A", "à", "À", "b"],
    ["công đoàn", "công Đoàn", "Công đoàn", "CÔNG ĐOÀN", "công đoàn phí"],
    // Digits before letters, by value.
    ["2", "10", "10 năm", "010 năm qua", "100", "a"],
    ["Tổ 1", "Tổ 2", "Tổ 2A", "Tổ 10", "Tổ 10B", "tổ ấm"],
    ["A", "A4", "A10", "Ab"],
    // Punctuation only separates; shorter before longer.
    ["an", "“An”", "An, Bình", "an-ca-lô-it", "ảnh"],
    // Other languages.
    ["u", "ù", "ụ", "ü", "ung", "ư"],
    ["nang", "ñang", "nanh"],
    ["zun", "Йод", "日本"],
  ]

  @Test(arguments: lists)
  func `a list sorts as a dictionary has it`(list: [String]) {
    for seed in 0..<3 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let sorted = list.shuffled(using: &generator).sorted { CollationKey($0) < CollationKey($1) }
      #expect(sorted == list)
    }
  }

  @Test func `people sort by given name, then family name, then the rest`() {
    let people = [
      "Nguyễn Văn An", "Trần An", "Trần Thị An", "Đỗ Ân", "Lê Thị Ân",
      "Nguyễn Thị Ẩn",
      "Bùi Văn Dũng", "Đặng Dũng", "Võ Thuỳ Dương", "Phạm Hải Đường",
      "Vũ Thị Hà", "Vũ Văn Hà", "Bùi Thị Hả", "Đinh Thị Hạ",
      "Đinh Thị Hoà", "Lê Thị Hòa", "Trần Hoà",
      "H’Hen Niê", "Phan", "An Phan",
    ]
    var generator = SeededGenerator(seed: 3)
    let sorted = people.shuffled(using: &generator)
      .sorted { CollationKey(personName: $0) < CollationKey(personName: $1) }
    #expect(sorted == people)
  }

  @Test func `people of the same letters stand together by the tone of their given name`() {
    let people = ["Trần Thị Anh", "Vũ Anh", "Bùi Thị Ánh", "Trần Thị Ánh", "Bùi An Bình"]
    #expect(
      people.reversed().sorted { CollationKey(personName: $0) < CollationKey(personName: $1) }
        == people)
  }

  @Test func `a given name of two words joined is another name`() {
    let people = ["Vũ An", "Bùi An-Bình"]
    #expect(
      people.reversed().sorted { CollationKey(personName: $0) < CollationKey(personName: $1) }
        == people)
  }

  @Test(arguments: [("hòa", "hoà"), ("thúy", "thuý"), ("Khỏe", "Khoẻ"), ("THỦY", "THUỶ")])
  func `the place of a tone mark does not order`(old: String, new: String) {
    #expect(CollationKey(old).ranksEqual(to: CollationKey(new)))
    #expect(CollationKey(old) != CollationKey(new))
    #expect(CollationKey(personName: "Lê \(old) B") < CollationKey(personName: "Lê \(new) C"))
  }

  @Test(arguments: VietnameseAlphabet.letters)
  func `a letter stands in one place in every form`(letter: VietnameseAlphabet.Letter) {
    let key = CollationKey(letter.composed)
    #expect(key.ranksEqual(to: CollationKey(letter.decomposed)))
    #expect(key.ranksEqual(to: CollationKey(letter.toneLast)))
  }

  @Test func `letters of other languages rank alike composed and decomposed`() {
    for (composed, decomposed) in [
      ("ñ", "n\u{303}"), ("ü", "u\u{308}"), ("ǘ", "u\u{308}\u{301}"), ("î", "i\u{302}"),
      ("ŏ", "o\u{306}"), ("ś", "s\u{301}"), ("ḍ", "d\u{323}"), ("ṩ", "s\u{323}\u{307}"),
      ("ǻ", "a\u{30A}\u{301}"), ("ç", "c\u{327}"),
    ] {
      #expect(composed == decomposed)
      #expect(CollationKey(composed).ranksEqual(to: CollationKey(decomposed)), "\(composed)")
    }
  }

  @Test func `no two letters share a place`() {
    let letters = VietnameseAlphabet.letters
    for (index, one) in letters.enumerated() {
      for other in letters[(index + 1)...] {
        #expect(!CollationKey(one.composed).ranksEqual(to: CollationKey(other.composed)))
      }
    }
  }

  @Test func `the order of any texts is total`() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<3_000 {
      let texts = (0..<3).map { _ in generator.text(longest: 5) }
      for make in [{ CollationKey($0) }, { CollationKey(personName: $0) }]
        as [(String) -> CollationKey]
      {
        let keys = texts.map(make)
        for (one, key) in zip(texts, keys) {
          for (other, otherKey) in zip(texts, keys) {
            let isSame = Array(one.utf8) == Array(other.utf8)
            #expect((key == otherKey) == isSame)
            let answers = [key < otherKey, otherKey < key, key == otherKey].count { $0 }
            #expect(answers == 1)
          }
        }
        let sorted = keys.sorted()
        #expect(sorted[0] <= sorted[1] && sorted[1] <= sorted[2] && sorted[0] <= sorted[2])
      }
    }
  }

  @Test func `a very long number is still compared by value`() {
    let nines = String(repeating: "9", count: 300)
    #expect(CollationKey(nines) < CollationKey("1" + String(repeating: "0", count: 300)))
    #expect(
      CollationKey("000" + String(repeating: "9", count: 254))
        < CollationKey(String(repeating: "1", count: 255)))
  }

  @Test func `an empty name is a name like any other`() {
    #expect(CollationKey(personName: "") < CollationKey(personName: "An"))
    #expect(CollationKey(personName: " – ") < CollationKey(personName: "An"))
  }
}

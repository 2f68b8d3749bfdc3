import Testing
import VietnameseText

@Suite struct WordsTests {
  private static func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var words = [String]()
    Words.forEach(in: bytes.span) { place, _ in
      words.append(String(decoding: bytes[place], as: UTF8.self))
    }
    return words
  }

  @Test(arguments: [
    ("", []), (" \n–…“”", []), ("lao động", ["lao", "động"]),
    ("Xanh - Sạch - Đẹp", ["Xanh", "Sạch", "Đẹp"]), ("33/KH-LĐLĐ", ["33", "KH", "LĐLĐ"]),
    ("64,1 % (m²)", ["64", "1", "m²"]), ("H’Hen Niê", ["H", "Hen", "Niê"]),
    ("“Bữa cơm”…nóng", ["Bữa", "cơm", "nóng"]), ("do\u{323}\u{302}i", ["do\u{323}\u{302}i"]),
    ("3×4 = 12", ["3", "4", "12"]), ("東京 2024", ["東京", "2024"]),
  ])
  func `a text is its runs of letters, digits and marks`(text: String, words: [String]) {
    #expect(Self.words(text) == words)
  }

  @Test func `equal words have equal hashes, wherever they stand`() {
    var hashes = [UInt32]()
    Words.forEach(in: Array("đội, tổ đội: đối".utf8).span) { hashes.append($1) }
    #expect(hashes[0] == hashes[2])
    #expect(Set(hashes).count == 3)
  }

  @Test func `bytes cut in the middle of a letter end the text without harm`() {
    for length in 0..<"Đường".utf8.count {
      let bytes = Array("Đường".utf8.prefix(length))
      var end = 0
      Words.forEach(in: bytes.span) { place, _ in end = place.upperBound }
      #expect(end <= length)
    }
  }

  @Test(arguments: [
    ("Đường", "đường", "duong"), ("HOÀ", "hoà", "hoa"), ("hòa", "hoà", "hoa"),
    ("thủy", "thuỷ", "thuy"), ("quý", "quý", "quy"), ("Lao", "lao", "lao"),
    ("to\u{302}\u{309}", "tổ", "to"), ("m²", "m²", "m2"),
  ])
  func `a word is compared by its spelling and by its fold`(
    written: String, exact: String, folded: String
  ) {
    let word = SearchWord(written)
    #expect(word.exact == exact)
    #expect(word.folded == folded)
  }
}

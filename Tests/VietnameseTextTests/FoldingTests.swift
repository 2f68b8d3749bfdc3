import TestSupport
import Testing
import VietnameseText

@Suite struct FoldingTests {
  @Test func `the alphabet of these tests is whole`() {
    let letters = VietnameseAlphabet.letters
    #expect(letters.count == 146)
    #expect(Set(letters.map(\.composed)).count == 146)
    #expect(letters.count { !$0.composed.utf8.allSatisfy { $0 < 0x80 } } == 134)
    // Swift compares by canonical equivalence: both forms are spelled right.
    for letter in letters { #expect(letter.composed == letter.decomposed) }
  }

  @Test(arguments: VietnameseAlphabet.letters)
  func `a Vietnamese letter folds to ASCII in every form`(letter: VietnameseAlphabet.Letter) {
    #expect(Folding.fold(letter.composed) == letter.fold)
    #expect(Folding.fold(letter.decomposed) == letter.fold)
    #expect(Folding.fold(letter.toneLast) == letter.fold)
  }

  @Test func `half composed letters fold too`() {
    #expect(Folding.fold("\u{E2}\u{301}\u{1EA1}\u{302}\u{1A1}\u{300}") == "aao")
    #expect(Folding.fold("d\u{335}a") == "da")
  }

  @Test(arguments: [
    ("Công đoàn cơ sở Công ty TNHH May Vĩnh Thuận", "cong doan co so cong ty tnhh may vinh thuan"),
    ("ĐƯỜNG, dương và Đường", "duong, duong va duong"),
    ("résumé façade Ångström", "resume facade angstrom"),
    (
      "Straße STRAẞE Æsir œuvre Łódź Þór Ĳssel ŉ ſ",
      "strasse strasse aesir oeuvre lodz thor ijssel n s"
    ),
    ("m² 1º ªbc ½", "m2 1o abc ½"),
    ("ﬁ ﬀ ﬃ ＡＢｃ１", "fi ff ffi abc1"),
    ("İstanbul ılık", "istanbul ilik"),
    ("\u{212B}ngstr\u{F6}m 300 \u{212A}", "angstrom 300 k"),
    ("soft\u{AD}hyphen zero\u{200B}width \u{FEFF}mark", "softhyphen zerowidth mark"),
    ("“Xanh – Sạch – Đẹp” × 2…", "“xanh – sach – dep” × 2…"),
    ("ЙОД Ώρα 日本", "йод ώρα 日本"),
    ("", ""),
  ])
  func `text folds`(text: String, fold: String) {
    #expect(Array(Folding.fold(text).utf8) == Array(fold.utf8))
  }

  @Test func `a mark stays on a letter of another script and nowhere else`() {
    #expect(Folding.fold("\u{438}\u{306}") == "\u{439}")
    #expect(Folding.fold("\u{301}a\u{301}") == "a")
  }

  @Test
  func `every letter of the Latin blocks folds to ASCII, but for those that have no likeness`() {
    let kept: Set<UInt32> = [
      0xB5, 0x138, 0x1E9C, 0x1E9D, 0x1E9F, 0x1EFA, 0x1EFB, 0x1EFC, 0x1EFD, 0x1EFE, 0x1EFF,
    ]
    for value in Array(0xAA..<0x180) + Array(0x1E00..<0x1F00) as [UInt32] {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      let isASCII = Folding.fold(String(scalar)).utf8.allSatisfy { $0 < 0x80 }
      #expect(isASCII != kept.contains(value), "U+\(String(value, radix: 16))")
    }
  }

  @Test func `folding any scalar twice is folding it once, and leaves no capital`() {
    var changed: [Unicode.Scalar] = []
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.fold(String(scalar))
      if Array(Folding.fold(once).utf8) != Array(once.utf8) { changed.append(scalar) }
      if once.unicodeScalars.contains(where: \.properties.changesWhenLowercased) {
        changed.append(scalar)
      }
    }
    #expect(changed == [])
  }

  @Test func `folding any text twice is folding it once, by string and by bytes`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<5_000 {
      let text = generator.text(longest: 12)
      let once = Folding.fold(text)
      #expect(Array(Folding.fold(once).utf8) == Array(once.utf8))
      var bytes: [UInt8] = Array("é".utf8)
      Folding.fold(text.utf8.lazy.map(\.self), into: &bytes)
      #expect(bytes == Array("é".utf8) + Array(once.utf8))
    }
  }

  @Test func `what is not UTF-8 becomes the replacement character`() {
    var folded: [UInt8] = []
    Folding.fold([0x41, 0xFF, 0xC3, 0x41, 0xED, 0xA0, 0x80, 0xE1, 0xBA] as [UInt8], into: &folded)
    #expect(
      String(decoding: folded, as: UTF8.self)
        == "a\u{FFFD}\u{FFFD}a\(String(repeating: "\u{FFFD}", count: 5))")
    #expect(String(validating: folded, as: UTF8.self) != nil)
  }

  @Test(arguments: [
    "Đơn vị", "đơn_vị", "don-vi", "DON_VI", "  đơn\u{A0}vị ", "don - _ vi", "-don vi-",
    "\u{110}o\u{31B}n vi\u{323}", "don\tvi\n", "đơn – vị", "don\u{2011}vi",
  ])
  func `spellings of a key are one`(text: String) {
    #expect(Folding.key(text) == "don_vi")
  }

  @Test(arguments: [
    ("", ""), (" - ", ""), ("a.b (c)", "a.b_(c)"), ("đã áp dụng", "da_ap_dung"),
    // A mark on a wide space (found by fuzzing).
    ("q\u{2002}\u{362}2", "q_2"), ("a\u{2003}\u{301}", "a"),
  ])
  func `a key keeps the rest, and is its own key`(text: String, key: String) {
    #expect(Folding.key(text) == key)
    #expect(Folding.key(key) == key)
  }
}

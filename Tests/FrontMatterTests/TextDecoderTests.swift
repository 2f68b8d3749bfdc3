import Diagnostics
import TestSupport
import Testing

@testable import FrontMatter

@Suite struct TextDecoderTests {
  private func decode(_ bytes: [UInt8]) -> (text: String?, diagnostics: [Diagnostic]) {
    let (source, diagnostics) = TextDecoder.decode(bytes, path: "a.md")
    #expect((source == nil) == diagnostics.containsError)
    return (source.map { String(decoding: $0.bytes, as: UTF8.self) }, diagnostics)
  }

  @Test(arguments: [
    ("", ""), ("a\r\nb\rc\n\r\r\n", "a\nb\nc\n\n\n"), ("\u{FEFF}ế", "ế"), ("\u{FEFF}\u{FEFF}", ""),
    ("e\u{302}\u{301}", "ế"), ("\u{212B}", "\u{C5}"), ("ạ\u{306}", "ặ"), ("\r", "\n"),
    ("a\u{FEFF}b", "a\u{FEFF}b"), ("α ấ 一 😀", "α ấ 一 😀"), ("a\u{2028}b", "a\u{2028}b"),
  ])
  func `text becomes UTF-8, NFC, with line feeds`(written: String, read: String) {
    let (text, diagnostics) = decode(Array(written.utf8))
    #expect(diagnostics == [])
    #expect(text.map { Array($0.utf8) } == Array(read.utf8))
  }

  /// The whole of Unicode against the standard library's own tables.
  @Test func `no character is thought composed that NFC would change`() {
    var wrong: [Unicode.Scalar] = []
    for value in UInt32(0x80)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let isTrusted = bytes.withUnsafeBufferPointer { !ByteSurvey($0).mayNeedComposing }
      guard isTrusted else { continue }
      let composed = bytes.withUnsafeBufferPointer { CanonicalComposition.compose($0) }
      if composed != bytes || scalar.properties.canonicalCombiningClass != .notReordered
        || scalar.properties.generalCategory == .nonspacingMark
      {
        wrong.append(scalar)
      }
    }
    #expect(wrong == [])
  }

  @Test func `Vietnamese in composed form takes the short way`() {
    let text = "Ổ Ợ ế ữ ỹ đ Đ “…” – — 120 000 ₫ → ≥ ½ ° m² 😀"
    let survey = Array(text.utf8).withUnsafeBufferPointer { ByteSurvey($0) }
    #expect(!survey.mayNeedComposing)
    #expect(survey.firstInvalid == nil)
  }

  @Test func `the fast pass and the careful one agree`() {
    var generator = SeededGenerator(seed: 5)
    let parts =
      ["a", "\n", "\r", "ế", "đ", "“", "₫", "α", "一", "😀", "\u{301}", "\u{2000}", "\u{212B}"]
      .map { Array($0.utf8) } + [[0x80], [0xC3], [0xE1, 0xBA], [0xF0, 0x9F], [0]]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...5, using: &generator)).flatMap { _ in
        parts[Int.random(in: 0..<parts.count, using: &generator)]
      }
      bytes.withUnsafeBufferPointer { buffer in
        let careful = ByteSurvey(closely: buffer)
        let plain = ByteAutomaton.plainText.run(buffer)
        #expect(
          plain.accepts
            == (careful.firstInvalid == nil && !careful.hasNull && !careful.mayNeedComposing))
        if plain.accepts { #expect(plain.hasMark == careful.hasCarriageReturn) }
      }
    }
  }

  /// All of Unicode, against the scan that looks at each character.
  @Test func `the fast pass over YAML misses nothing`() {
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isBlank = value == 0x09 || value == 0x0A || value == 0x20
      let isOdd =
        CharacterScan.isOddSpace(value) || !isBlank && scalar.properties.isWhitespace
        || scalar.properties.generalCategory == .control && !isBlank || value == 0xFFFE
        || value == 0xFFFF
      // The space of Ogham is not met in offices.
      guard isOdd, value != 0x1680 else { continue }
      let bytes = Array("ế\(scalar)”".utf8)
      #expect(bytes.withUnsafeBufferPointer { !ByteAutomaton.innocentYAML.run($0).accepts })
      let scan = bytes.withUnsafeBufferPointer { CharacterScan($0) }
      #expect(scan.forbidden.count + scan.oddSpaces.count == 1, "\(value)")
    }
    let text = Array("Tổ “may” – 5 ₫… 😀 ½".utf8)
    #expect(text.withUnsafeBufferPointer { ByteAutomaton.innocentYAML.run($0).accepts })
  }

  /// Well-formed exactly where the standard library says so.
  @Test func `what is not UTF-8 is found, whatever it is`() {
    var generator = SeededGenerator(seed: 1)
    let interesting: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
      0xED,
      0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        interesting[Int.random(in: 0..<interesting.count, using: &generator)]
      }
      let survey = bytes.withUnsafeBufferPointer { ByteSurvey($0) }
      #expect((survey.firstInvalid == nil) == (String(validating: bytes, as: UTF8.self) != nil))
      if let offset = survey.firstInvalid {
        #expect(String(validating: bytes[..<offset], as: UTF8.self) != nil)
      }
    }
  }

  @Test(arguments: [
    ("F102", Encodings.windows1258), ("F103", Encodings.tcvn), ("F104", Encodings.vni),
    ("F105", Encodings.viscii),
    ("F101", Encodings.utf16(littleEndian: true, mark: true)),
    ("F101", Encodings.utf16(littleEndian: true, mark: false)),
    ("F101", Encodings.utf16(littleEndian: false, mark: true)),
    ("F101", Encodings.utf16(littleEndian: false, mark: false)),
    ("F101", [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]),
    ("F107", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]),
  ])
  func `a file in another encoding is named`(code: String, bytes: [UInt8]) {
    let (text, diagnostics) = decode(bytes)
    #expect(text == nil)
    #expect(diagnostics.map(\.code) == [code])
  }

  @Test(arguments: [
    (Encodings.windows1258, "F102"), (Encodings.tcvn, "F103"), (Encodings.vni, "F104"),
    (Encodings.viscii, "F105"),
  ])
  func `a line or two is enough to tell, in capitals too`(bytes: [UInt8], code: String) throws {
    let lines = bytes.split(separator: 0x0A)
    for line in lines where line.count > 4 {
      #expect(decode(Array(line)).diagnostics.map(\.code) == [code])
    }
  }

  @Test func `the endianness is named and the command fits`() {
    let bytes = Encodings.utf16(littleEndian: false, mark: true)
    let diagnostic = decode(bytes).diagnostics.first
    #expect(diagnostic?.message(in: .english).contains("UTF-16 big-endian") == true)
    #expect(diagnostic?.help(in: .english).contains("iconv -f UTF-16BE") == true)
  }

  @Test func `a file of two bytes a letter is named without a line to quote`() {
    let diagnostic = decode(Encodings.utf16(littleEndian: true, mark: true)).diagnostics.first
    #expect(diagnostic?.location == SourceLocation("a.md"))
  }

  @Test(arguments: [
    ("Le café de l'été à Genève, déjà fermé, où l'on goûte près du théâtre français", "F107"),
    ("Übung für größere Mädchen schön", "F107"), ("naïve façade", "F107"),
    ("œuvre ½ ©", "F107"),
  ])
  func `Western text in one byte a letter is not taken for Vietnamese`(text: String, code: String) {
    let latin1 = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(decode(latin1).diagnostics.map(\.code) == [code])
  }

  @Test func `a broken spot in UTF-8 is shown by line and column`() {
    let good = Array("Tổ may\r\nsố một\rở ".utf8)
    let (text, diagnostics) = decode(good + [0xE1, 0xBA] + Array(" ngã ba".utf8))
    #expect(text == nil)
    #expect(diagnostics.map(\.code) == ["F106"])
    #expect(diagnostics.first?.location.range?.start == SourcePosition(line: 3, column: 3))
    #expect(diagnostics.first?.message(in: .english).contains("0xE1") == true)
  }

  @Test func `the first letter of another encoding is shown by line and column`() {
    let diagnostic = decode(Encodings.windows1258).diagnostics.first
    // `ten: Tổ`: the letter ô, the sixth and seventh bytes of line 2 being `T` and it.
    #expect(diagnostic?.location.range?.start == SourcePosition(line: 2, column: 7))
  }

  @Test func `NUL in UTF-8 is left for the reader that it concerns`() {
    #expect(decode(Array("abc\u{0}def ghi".utf8)).text == "abc\u{0}def ghi")
  }
}

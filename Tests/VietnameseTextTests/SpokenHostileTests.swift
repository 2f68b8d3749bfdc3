import Testing
import VietnameseText

/// Text that nobody would read aloud: it ends soon, with a word about it, and never with a crash.
@Suite struct SpokenHostileTests {
  @Test(arguments: [
    ("digits", String(repeating: "1234567890", count: 20_000)),
    ("grouped digits", "1" + String(repeating: ".000", count: 20_000)),
    ("digits with spaces", String(repeating: "123 ", count: 20_000)),
    (
      "brackets",
      String(repeating: "(", count: 10_000) + "a" + String(repeating: ")", count: 10_000)
    ),
    ("dashes", String(repeating: "1-", count: 20_000)),
    ("slashes", String(repeating: "1/", count: 20_000)),
    ("letters with slashes", String(repeating: "A/", count: 20_000)),
    ("points", String(repeating: "a.", count: 20_000)),
    ("at signs", String(repeating: "a@", count: 20_000)),
    ("colons", String(repeating: "7:", count: 20_000)),
    ("capitals", String(repeating: "A", count: 100_000)),
    ("mixed scripts", String(repeating: "Cоng đoàn ", count: 10_000)),
    ("emoji", String(repeating: "🎉", count: 20_000)),
    ("emoji apart", String(repeating: "🎉 a ", count: 10_000)),
    ("control characters", String(repeating: "\u{1}\u{7F}", count: 20_000)),
    ("combining marks", "a" + String(repeating: "\u{301}", count: 50_000)),
    ("zero width", String(repeating: "a\u{200B}", count: 50_000)),
    ("direction", String(repeating: "\u{202E}a", count: 20_000)),
    ("Roman", String(repeating: "XIV, ", count: 20_000)),
    ("quotation marks", String(repeating: "5\"", count: 20_000)),
    ("short forms", String(repeating: "CĐCS-", count: 20_000)),
    ("spaces", String(repeating: " \u{A0}", count: 50_000)),
    ("lines", String(repeating: "\n", count: 50_000)),
    ("x", String(repeating: "3x", count: 20_000)),
    ("degrees", String(repeating: "5°", count: 20_000)),
    ("percent", String(repeating: "%", count: 20_000)),
    ("carriage returns", String(repeating: "a\r", count: 20_000)),
  ])
  func `strange text ends soon`(name: String, text: String) {
    let start = ContinuousClock.now
    let spoken = SpokenForm().read(text)
    #expect(ContinuousClock.now - start < .seconds(10), "\(name)")
    #expect(spoken.text.utf8.count < text.utf8.count * 12 + 100)
  }

  @Test func `a number that nobody can say stays, with a remark`() {
    let number = String(repeating: "7", count: 1_000_000)
    let spoken = SpokenForm().read("Mã \(number).")
    #expect(spoken.text == "Mã \(number).")
    #expect(spoken.remarks.map(\.kind) == [.unreadable])
    #expect((spoken.remarks.first?.written.count ?? 0) <= 60)
  }

  @Test func `bytes that are no text are left out, with a remark`() {
    let spoken = SpokenForm().read([0x61, 0xFF, 0xFE, 0xC3, 0x20, 0x62])
    #expect(spoken.text == "a b")
    #expect(spoken.remarks.map(\.kind) == [.damaged])
  }

  @Test func `random bytes never stop it`() {
    var generator = SeededGenerator(state: 77)
    let pieces: [[UInt8]] =
      [
        "7", "30", "2024", ".", ",", "/", "-", "–", " ", "\u{A0}", "đ", "kg", "%", "h", "IV", "thứ",
        "tháng", "ngày", "CĐCS", "LĐLĐ", "(", ")", "“", "”", "'", ":", "\n", "$", "°C", "x", "quý",
        "@", "a", "TP", "số", "KH", "…", "*", "#", "~", "½", "🎉", "\u{301}", "từ", "giờ",
      ].map { Array($0.utf8) } + [[0xFF], [0xE1, 0xBB]]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...9, using: &generator) {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      let spoken = SpokenForm().read(bytes)
      #expect(spoken.text.utf8.count { $0 == 0x0A } == bytes.count { $0 == 0x0A })
      #expect(
        !spoken.text.contains("  ") && !spoken.text.contains(" ,") && !spoken.text.contains(",,"))
      for remark in spoken.remarks { #expect(remark.range.upperBound <= bytes.count) }
      for sentence in spoken.sentences {
        #expect(sentence.source.upperBound <= bytes.count)
        #expect(sentence.spoken.upperBound <= spoken.text.utf8.count)
      }
    }
  }
}

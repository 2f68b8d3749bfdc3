import Glibc
import TestSupport
import Testing
import VietnameseText

/// Text that nobody would read aloud: it ends soon, with a word about it, and never with a crash.
@Suite struct SpokenHostileTests {
  /// Pieces that, written again and again, would tempt a reader to look too far.
  @Test(arguments: [
    "1234567890", ".000", "123 ", "(", "(a) ", "1-", "1/", "A/", "a.", "a@", "a@b.", "7:", "A",
    "Cоng đoàn ", "🎉", "🎉 a ", "\u{1}\u{7F}", "\u{301}", "a\u{200B}", "\u{202E}a", "XIV, ", "5\"",
    "CĐCS-", "CĐCS ", " \u{A0}", "\n", "3x", "5°", "%", "a\r", "1,", "5 - ", "KH-", "1/KH-",
    "quý I, ",
    "5/2 ", "$", "$5-", "\"", "...", ",...", "# ", "- ", "0 ", "012 ", "thứ 2 - ", "(1", "½", "1½",
  ])
  func `twice the text takes about twice the time`(piece: String) {
    let form = SpokenForm()
    let small = String(repeating: piece, count: 600)
    let large = String(repeating: piece, count: 600 * 8)
    let first = Self.seconds { _ = form.read(small) }
    let second = Self.seconds { _ = form.read(large) }
    // Eight times where it is linear, 64 where it is quadratic.
    #expect(second < max(first, 0.004) * 28, "\(piece.debugDescription): \(first), \(second)")
  }

  /// What the thread itself has worked, however busy the machine is.
  private static func seconds(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return clock() - start
  }

  private static func clock() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func `ten thousand brackets are a pause`() {
    let text = String(repeating: "(", count: 10_000) + "a" + String(repeating: ")", count: 10_000)
    #expect(SpokenForm().read(text).text == "a")
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
    var generator = SeededGenerator(seed: 77)
    let pieces: [[UInt8]] =
      [
        "7", "30", "2024", ".", ",", "/", "-", "–", " ", "\u{A0}", "đ", "kg", "%", "h", "IV", "thứ",
        "tháng", "ngày", "CĐCS", "LĐLĐ", "(", ")", "“", "”", "'", ":", "\n", "$", "°C", "x", "quý",
        "@", "a", "TP", "số", "KH", "…", "*", "#", "~", "½", "🎉", "\u{301}", "từ", "giờ",
      ].map { Array($0.utf8) } + [[0xFF], [0xE1, 0xBB]]
    for _ in 0..<6_000 {
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

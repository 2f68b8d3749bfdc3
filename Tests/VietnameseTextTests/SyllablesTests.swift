import TestSupport
import Testing
import VietnameseText

@Suite struct SyllablesTests {
  @Test(arguments: [
    ("", 0), ("  \n", 0), ("–", 0), ("…!", 0),
    ("Công đoàn cơ sở", 4),
    ("CNVCLĐ", 1), ("12,5%", 1), ("98,5 %", 1), ("3.008.000 đồng", 2), ("7:30", 1),
    ("25/06/2024", 1), ("33/KH-LĐLĐ", 1), ("34-CT/TW", 1), ("30/2020/NĐ-CP", 1), ("2021-2025", 1),
    ("2021–2025", 1),
    ("ra-đi-ô", 3), ("Xanh - Sạch - Đẹp", 3), ("Xanh-Sạch-Đẹp", 3), ("và/hoặc", 2),
    ("H’Hen Niê", 2), ("H'Hen", 1), ("‘Tổ tự quản’", 3),
    ("một,hai.ba", 3), ("Hết.", 1), ("năm 2024.", 2), ("1.", 1), ("(1) Việc: làm", 3),
    ("“An toàn” để sản xuất", 5), ("m²", 1), ("30 °C", 2),
    ("tổ\u{A0}may", 2), ("tổ\u{200B}may", 1), ("a\nb\tc", 3),
    ("ngu\u{31B}o\u{31B}\u{300}i \u{111}e\u{323}p", 2),
    ("👏 hay 👍🏽", 1), ("日本", 1), ("20%-30%", 2),
  ])
  func `a text has its syllables`(text: String, count: Int) {
    #expect(Syllables.count(text) == count)
    #expect(Syllables.count(Array(text.utf8)[...]) == count)
    #expect(Syllables.count(text.utf8.lazy.map(\.self)) == count)
  }

  @Test func `text put together counts together`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2_000 {
      let (one, other) = (generator.text(), generator.text())
      #expect(Syllables.count(one + " " + other) == Syllables.count(one) + Syllables.count(other))
    }
  }
}

import TestSupport
import Testing
import VietnameseText

@Suite struct ToneMarksTests {
  @Test(arguments: [
    ("hòa", "hoà"), ("HÒA", "HOÀ"), ("Hòa", "Hoà"), ("hoà", "hoà"),
    ("thúy", "thuý"), ("khỏe", "khoẻ"), ("hủy", "huỷ"), ("ủy", "uỷ"), ("Ủy", "Uỷ"), ("xòe", "xoè"),
    ("họa", "hoạ"), ("hõa", "hoã"), ("ngọe", "ngoẹ"), ("đọa", "đoạ"), ("Đóa", "Đoá"),
    ("tỏa", "toả"),
    ("Ủy ban, “hòa bình” – khỏe!", "Uỷ ban, “hoà bình” – khoẻ!"),
    ("Nguyễn Thị Thúy Hòa", "Nguyễn Thị Thuý Hoà"),
    ("ho\u{300}a", "hoa\u{300}"), ("thu\u{301}y", "thuy\u{301}"),
  ])
  func `a syllable is written in the new way`(text: String, canonical: String) {
    #expect(Array(ToneMarks.canonical(text).utf8) == Array(canonical.utf8))
    #expect(Array(ToneMarks.canonical(canonical).utf8) == Array(canonical.utf8))
    #expect(ToneMarks.sameSpelling(text, canonical))
  }

  @Test(arguments: [
    "quý", "của", "khoẻ", "huỷ", "gì", "giữ", "hoàn", "hoạch", "khuya", "thuở", "mùa", "múa", "quả",
    "nghĩa", "lúa", "tuỳ", "huyện", "khuỷu", "ngoèo", "già", "Samóa", "hoa", "uy", "ó a", "a", "",
    "Qúy",
  ])
  func `a syllable of one spelling stays`(text: String) {
    #expect(Array(ToneMarks.canonical(text).utf8) == Array(text.utf8))
  }

  @Test func `other tones are other words`() {
    #expect(!ToneMarks.sameSpelling("hòa", "hóa"))
    #expect(!ToneMarks.sameSpelling("hòa", "hoa"))
    #expect(!ToneMarks.sameSpelling("Hà", "Hạ"))
    #expect(ToneMarks.sameSpelling("Ho\u{300}a", "Hoà"))
  }

  @Test func `any text keeps its fold and settles at once`() {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<5_000 {
      let text = generator.text()
      let once = ToneMarks.canonical(text)
      #expect(Array(ToneMarks.canonical(once).utf8) == Array(once.utf8))
      #expect(Folding.fold(once) == Folding.fold(text))
    }
  }
}

import TestSupport
import Testing
import VietnameseText

@Suite struct SlugTests {
  @Test(arguments: [
    ("Tổ may tự quản an toàn", "to-may-tu-quan-an-toan"),
    ("Phong trào “Xanh - Sạch - Đẹp”!", "phong-trao-xanh-sach-dep"),
    ("33/KH-LĐLĐ", "33-kh-ldld"),
    ("  --a__b--  ", "a-b"),
    ("50 m²", "50-m2"),
    ("\u{110}a\u{302}\u{300}u", "dau"),
    ("ngày 8/3 – 日本", "ngay-8-3"),
    ("Con", "con-x"), ("con", "con-x"), ("COM1", "com1-x"), ("com", "com"), ("comb", "comb"),
    ("con người", "con-nguoi"),
  ])
  func `text becomes a slug`(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test func `a text without Latin letters has a stable slug of its own`() {
    #expect(Slug.make("日本") == "x-121d7e35a6d3ce91")
    #expect(Slug.make("日本") != Slug.make("中国"))
    // FNV-1a's published value for no bytes at all.
    #expect(Slug.make("") == "x-cbf29ce484222325")
    #expect(Slug.make("!?") != Slug.make("…"))
  }

  @Test func `any slug is letters, digits and single hyphens within, and follows the fold`() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<5_000 {
      let text = generator.text()
      let slug = Slug.make(text)
      #expect(!slug.isEmpty)
      #expect(slug.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
      #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
      #expect(Slug.make(Folding.fold(text)) == slug)
    }
  }

  @Test(arguments: ["Vũ Thị Hạ", "vu-thi-ha", "VŨ THỊ HẢ"])
  func `names that differ in marks alone share a slug, which its user must look for`(name: String) {
    #expect(Slug.make(name) == Slug.make("Vũ Thị Hà"))
    #expect(Slug.make(name) != Slug.make("Vũ Thị Hoa"))
  }
}

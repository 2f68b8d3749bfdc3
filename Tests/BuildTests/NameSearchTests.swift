import Testing

@testable import Build

@Suite struct NameSearchTests {
  private func found(_ names: [String], _ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return NameSearch(names).places(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    "Lâm Thị Hòa", "Lâm Thị Hoà", "LÂM THỊ HÒA", "LÂM THỊ HOÀ", "Lâm\u{A0}Thị\u{A0}Hòa",
    "Lâm\n      Thị Hòa", "Lâm-Thị-Hòa", "Lâm  Thị Hòa", "Lâm_Thị_Hòa",
  ])
  func `a name is found however it is written`(_ written: String) {
    for name in ["Lâm Thị Hòa", "Lâm Thị Hoà"] {
      for text in [
        written, "<b>\(written)</b>", "“\(written)”", "chị \(written), 39 tuổi", "\"\(written)\"",
      ] {
        #expect(found([name], text) == [written])
      }
    }
  }

  @Test(arguments: [
    "Lâm Thị Hoa", "Lâm Thị Hòai", "Lâm Thị", "Thị Hòa", "Lâm. Thị Hòa", "Lâm Hòa Thị",
    "XLâm Thị Hòa", "Lâm Thị Hòa2", "Lâm Văn Thị Hòa", "Lâm và nhiều người khác Thị Hòa", "",
    "Hòa", "ị Hòa", "\u{E1}\u{BB}",
  ])
  func `other words are not the name`(_ text: String) {
    #expect(found(["Lâm Thị Hòa"], text) == [])
  }

  @Test func `in the index of search a name is its words without marks, side by side`() {
    let search = NameSearch(["lam-thi-hoa"], as: .slugs)
    for text in [#"{"lam thi hoa":",AA"}"#, #"{"dv=lam-thi-hoa":",AA"}"#, "hoa lam=thi=hoa"] {
      #expect(search.places(in: Array(text.utf8)).count == 1, "\(text)")
    }
    let words = #"{"hoa":",AAECAwQ",\n"lam":",AAECAwQ",\n"thi":",AAECAwQ",\n"hoan":",AAECAwQ"}"#
    #expect(search.places(in: Array(words.utf8)) == [])
  }

  @Test(arguments: ["lam-thi-hoa", "2024/lam-thi-hoa.html", "x_lam_thi_hoa"])
  func `in the name of a file a name is a slug`(_ path: String) {
    let search = NameSearch(["lam-thi-hoa"], as: .slugs)
    #expect(search.places(in: Array(path.utf8)).count == 1)
    #expect(search.places(in: Array("\(path)/lam-thi-hoang".utf8)).count == 1)
    #expect(search.places(in: Array("lam-thi-hoang".utf8)) == [])
  }

  @Test func `a name is found in an attribute as well as between tags`() {
    let name = "Lâm Thị Hòa"
    #expect(found([name], "<path class=\"k1\" d=\"M0 0h320\"/>\(name)<b class=\"x") == [name])
    #expect(found([name], "<a title=\"\(name)\" alt=\"\(name)\" id=\"\(name)\">").count == 3)
  }

  @Test(arguments: ["Lâm Thị Hòa", "Đỗ Ưu", "Ân Ý", "Ngô Ơn", "LÝ ẢNH", "Tư Ũ"])
  func `a name is found at every place of a long text and its end`(_ name: String) {
    for place in 0..<40 {
      let before = String(repeating: "được H2O, ", count: place / 10) + "…".repeated(place % 10)
      for after in ["", ".", " và rất nhiều người khác nữa ở trong tổ."] {
        #expect(found([name], before + name + after) == [name], "\(place)\(after)")
      }
    }
  }

  @Test func `several names are found in order, the longest where several stand`() {
    let names = ["Võ Thùy", "Trần Văn Bé Tư", "Bé Tư"]
    #expect(
      found(names, "Anh Trần Văn Bé Tư, chị Võ Thuỳ và Bé Tư.")
        == ["Trần Văn Bé Tư", "Võ Thuỳ", "Bé Tư"])
  }

  @Test func `single words are not looked for, and no names find nothing`() {
    #expect(found(["Hòa"], "Hòa") == [])
    #expect(NameSearch(["Hòa", ""]).isEmpty)
    #expect(found([], "Lâm Thị Hòa") == [])
  }

  @Test func `many names are found among many words`() {
    let names = (0..<3000).map { "Nguyễn Tên\($0) Người\($0 % 7)" }
    let text = names.reversed().joined(separator: ", ")
    #expect(found(names, text).count == 3000)
    #expect(found(names, text.replacing("Tên", with: "Tền")) == [])
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}

import Profiles
import TestSupport
import Testing
import VietnameseText

@Suite struct MoneyTests {
  @Test(arguments: [
    ("3.008.000.000 đồng", 3_008_000_000), ("3.008.000.000đ", 3_008_000_000),
    ("3.008.000.000", 3_008_000_000), ("3008000000 VNĐ", 3_008_000_000),
    ("3 008 000 000 đồng", 3_008_000_000), ("1,3 tỷ", 1_300_000_000), ("1,3 tỉ", 1_300_000_000),
    ("1,3 ti\u{309} đồng", 1_300_000_000), ("1,3 TỶ ĐỒNG", 1_300_000_000),
    ("80 triệu", 80_000_000), ("80tr", 80_000_000), ("80 tr", 80_000_000), ("80trđ", 80_000_000),
    ("80 tr.đ", 80_000_000), ("80 tr.đồng", 80_000_000), ("80\u{A0}triệu\u{A0}đồng", 80_000_000),
    ("80 triệu đ", 80_000_000), ("80 triệu ₫", 80_000_000), ("80.000.000 ₫", 80_000_000),
    ("80 triệu đồng Việt Nam", 80_000_000), ("80 triệu Việt Nam đồng", 80_000_000),
    ("1 tỷ 200 triệu", 1_200_000_000), ("1 tỷ 200 triệu đồng", 1_200_000_000),
    ("1 tỷ 200 triệu 500 nghìn 300 đồng", 1_200_500_300), ("2 triệu 500 ngàn", 2_500_000),
    ("500 nghìn đồng", 500_000), ("500k", 500_000), ("50.000 đồng", 50_000), ("0", 0),
    ("0 đồng", 0), ("500.000", 500_000), ("12,05 triệu đồng", 12_050_000),
    ("120 triệu đồng/năm", 120_000_000), ("120 triệu đồng / năm", 120_000_000),
    ("3 triệu đồng/người/tháng", 3_000_000), ("  80 triệu  ", 80_000_000),
  ])
  func `an amount is read as reports write it`(text: String, dong: Int) throws {
    #expect(try Money(written: text) == Money(dong: dong))
  }

  @Test(arguments: [
    "gần 1 tỷ", "gần 1 tỷ đồng", "hơn 1 tỷ đồng", "trên 1 tỷ", "khoảng 1 tỷ", "ước 1 tỷ",
    "ước tính 1 tỷ", "xấp xỉ 1 tỷ", "chừng 1 tỷ", "dưới 1 tỷ", "~1 tỷ", "~ 1 tỷ", "≈ 1 tỷ",
    "Khoảng hơn 1.000.000.000 đồng", "ước khoảng 1 tỷ đồng/năm",
  ])
  func `an estimate says so`(text: String) throws {
    #expect(try Money(written: text) == Money(dong: 1_000_000_000, isEstimate: true))
  }

  @Test(arguments: [
    ("1.761 USD/năm", "USD"), ("1.761 USD", "USD"), ("$1.761", "$"), ("1.761 $", "$"),
    ("500 đô la", "DO"), ("200 euro", "EURO"), ("200 €", "€"), ("20.000 yên", "YEN"),
    ("20.000 ¥", "¥"), ("40 triệu đồng và 5 USD", nil), ("hơn 300 US$", "US$"),
  ])
  func `foreign money is refused by its name`(text: String, currency: String?) {
    #expect(throws: currency.map(Money.Failure.foreign) ?? .notMoney) {
      try Money(written: text)
    }
  }

  @Test(arguments: ["120", "1,3", "99.999", "gần 5", "12,5/năm"])
  func `a small number without its unit could be anything`(text: String) {
    #expect(throws: Money.Failure.missingUnit) { try Money(written: text) }
  }

  @Test(arguments: [
    "", " ", "đồng", "hơn trăm triệu", "tỷ", "1.5 tỷ", "2-3 triệu", "-5 triệu", "1 tỷ 2",
    "1 triệu 2 tỷ", "1 tỷ 2 tỷ", "1/2 tỷ", "150.000/200.000 đồng", "1 tỷ rưỡi", "80 triệu tấn",
    "80 vịt", "gần", "~", "1,2,3 triệu", "1,23456789 triệu", "99999999999 tỷ", "9223372036 tỷ 1 tỷ",
    "/năm", "5 triệu, 3 triệu", "0.500 triệu", "\u{A0}", "triệu 5",
  ])
  func `what is not one amount is refused`(text: String) {
    #expect(throws: Money.Failure.notMoney) { try Money(written: text) }
  }

  @Test func `amounts of any size are written in many ways and read back`() throws {
    var random = SeededGenerator(seed: 33)
    for _ in 0..<1_000 {
      let dong = Int.random(in: 0..<(10 << Int.random(in: 0..<40)), using: &random)
      let (billions, rest) = dong.quotientAndRemainder(dividingBy: 1_000_000_000)
      let (millions, small) = rest.quotientAndRemainder(dividingBy: 1_000_000)
      var texts = [
        "\(VietnameseNumber.format(dong)) đồng", "\(dong)đ",
        "\(VietnameseNumber.format(dong)) VNĐ/năm",
        "\(VietnameseNumber.format(dong, decimals: 6)) triệu đồng",
        "\(VietnameseNumber.format(dong, decimals: 9)) tỷ",
      ]
      if billions > 0 { texts.append("\(billions) tỷ \(millions) triệu \(small) đồng") }
      for text in texts {
        #expect(try Money(written: text) == Money(dong: dong), "\(text)")
        #expect(try Money(written: "hơn \(text)") == Money(dong: dong, isEstimate: true))
      }
    }
  }

  @Test func `no text makes the reader crash or run on`() {
    var random = SeededGenerator(seed: 7)
    let parts = [
      "1", ".", ",", " ", "tỷ", "tr", "đ", "/", "$", "\u{A0}", "9999999999", "~", "gần ", "🙂",
    ]
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 0..<9, using: &random)).map { _ in
        parts[Int.random(in: parts.indices, using: &random)]
      }.joined()
      if let money = try? Money(written: text) { #expect(money.dong >= 0) }
    }
  }
}

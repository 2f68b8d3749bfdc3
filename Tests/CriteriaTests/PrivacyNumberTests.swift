import Diagnostics
import Testing

/// Numbers and addresses that must not be published, and those that only look like them.
@Suite struct PrivacyNumberTests {
  @Test(arguments: [
    "Số CCCD của chị là ⟦091085012345⟧.",
    "CCCD ⟦091 085 012 345⟧ do Cục Cảnh sát cấp.",
    "Căn cước: ⟦091.085.012.345⟧",
    "Chị mang theo thẻ số ⟦001085012345⟧ đi nhận quà.",
    "(⟦096185012345⟧)",
    "CMND ⟦371234567⟧ cấp ngày 12/3/2010.",
    "Số chứng minh nhân dân ⟦371 234 567⟧.",
    "Chứng minh thư ⟦371.234.567⟧ của anh.",
    "Giấy tờ: ⟦371234567⟧, còn hạn.",
    "| Lâm Thị Hòa | ⟦371234568⟧ |",
    "**⟦091085012345⟧**",
    "Năm 2024, thẻ ⟦091085012345⟧ được đổi.",
  ])
  func `a number of an identity card is found`(_ text: String) throws {
    try expect(text, "R601")
  }

  @Test(arguments: [
    "Mạnh Thường Quân góp 3.008.000.000 đồng.",
    "Tổng cộng 123.456.789 đồng, đã công khai.",
    "Làm lợi 150000000 đồng mỗi năm.",
    "Doanh thu 371234567 đồng, tăng 12,5 %.",
    "Quyết định số 123456789/QĐ-UBND ngày 12/3/2024.",
    "Kế hoạch 33/KH-LĐLĐ ngày 11/03/2024 và 34/KH-LĐLĐ.",
    "Sách có mã ISBN 978-604-312-345-6.",
    "ISBN 9786043123456, in năm 2024.",
    "Hóa đơn số 001085012345 đã thanh toán.",
    "| Tháng 12/2023 | 12 | 12.350.000 |",
    "Xem [bài](https://vinhthuan.example/tin-091085012345.html).",
    "Ảnh `IMG_20240315_091085012345.jpg`.",
    "Sản lượng 371234567 kWh trong quý.",
    "Các năm 2019 2020 2021 2022 2023 2024.",
    "Từ 2019-2020 đến 2023-2024.",
    "Dãy số 3 008 000 000 đồng chia cho 125 suất.",
    "Giá trị 371 234 567 đồng.",
  ])
  func `sums, papers and books are no identity cards`(_ text: String) throws {
    try expectNothing(text)
  }

  @Test(arguments: [
    "Gọi chị theo số ⟦0912345678⟧.", "ĐT: ⟦0912.345.678⟧", "Điện thoại ⟦0912 345 678⟧ để hỏi.",
    "Liên hệ ⟦0912-345-678⟧!", "Zalo ⟦0339123456⟧, gặp anh Tư.", "Số +⟦84912345678⟧ luôn mở máy.",
    "Gọi (+⟦84) 912 345 678⟧.", "Máy bàn ⟦02973829115⟧.", "Máy bàn (⟦0297) 3829115⟧.",
    "Gọi ⟦0297.3829.115⟧ giờ hành chính.", "Anh Tư (⟦0788123456⟧) phụ trách.",
    "[Gọi](tel:⟦0912345678⟧)", "Chị Hòa – ⟦0567 12 34 56⟧.",
  ])
  func `a phone number is found`(_ text: String) throws {
    try expect(text, "R602")
  }

  @Test(arguments: [
    "Tổng đài 1900 1234.", "Đường dây 18001567 miễn phí.", "Ngày 09/12/2024, lúc 07:30.",
    "Số 0912/QĐ-LĐLĐ.", "Năm 2023 2024 2025 2026.", "Có 912.345.678 đồng trong quỹ.",
    "Kỷ lục 3.912.345 lượt.", "Tỷ lệ 0,912345678.", "Biên lai số 0912345678.",
    "Mã vạch 8934567890123.", "Xem https://a.example/0912345678.html nhé.",
    "Tệp [bảng](../bang-0912345678.md).", "Phiếu thu 0339123456 ngày 2/3/2024.",
  ])
  func `dates, decisions and service numbers are no phones`(_ text: String) throws {
    try expectNothing(text)
  }

  @Test func `an office's landline may stand where readers are told whom to ask`() throws {
    for key in ["dau_moi"] {
      let trial = try PrivacyTrial(
        "Bài.", frontMatter: "huong_dan_ap_dung: {\(key): \"Chủ tịch CĐCS, 0297 3829 115\"}")
      #expect(trial.codes == [])
      let mobile = try PrivacyTrial(
        "Bài.", frontMatter: "huong_dan_ap_dung: {\(key): \"Chủ tịch CĐCS, ⟦0912 345 678⟧\"}")
      #expect(mobile.codes == ["R602"])
      #expect(mobile.places == mobile.ranges)
    }
  }

  @Test(arguments: [
    "Gửi về ⟦lamhoa85@gmail.com⟧.", "Thư: ⟦lam.hoa@yahoo.com.vn⟧", "(⟦a_b-c+d@x.vn⟧)",
    "<⟦hoa@congty.com⟧>", "**⟦hoa@congty.com⟧**", "[Thư](mailto:⟦hoa@congty.com⟧)",
    "hộp thư ⟦HOA@CONGTY.COM⟧,", "⟦hoa@congty.com⟧; ngày mai", "địa chỉ ⟦hoa1@a.b.c.vn⟧",
    "| ⟦hoa@congty.com⟧ |",
  ])
  func `an e-mail address is found`(_ text: String) throws {
    try expect(text, "R603")
  }

  @Test(arguments: [
    "Giá @ 5.000 đồng.", "Nhóm @congdoan trên mạng.", "a@b", "@", "x @ y.vn", "hoa@",
    "https://mang.example/@lamhoa", "Ký hiệu A@ là ca A.", "Kênh @vinhthuan.vn.", "5@6",
  ])
  func `not every at sign is an address`(_ text: String) throws {
    try expectNothing(text)
  }

  @Test(arguments: ["hoa@cdvt.vn", "hoa@thu.cdvt.vn", "HOA@CDVT.VN"])
  func `an address of a listed domain may stand`(_ text: String) throws {
    #expect(try PrivacyTrial(text, domains: ["cdvt.vn"]).codes == [])
    #expect(try PrivacyTrial(text, domains: ["dvt.vn"]).codes == ["R603"])
  }

  @Test(arguments: [
    "Số tài khoản ⟦0123456789⟧ mở tại ngân hàng.", "STK: ⟦10101234567890⟧", "STK ⟦123456⟧.",
    "Chuyển vào tài khoản ⟦7100205123456⟧.", "TK ⟦7100205123456⟧ Agribank.",
    "Ngân hàng Nông nghiệp, số ⟦7100205123456⟧.", "⟦7100205123456⟧ (Vietcombank)",
    "tài khoản: ⟦7100-205-123-456⟧", "Tài khoản của quỹ: ⟦7100 205 123 456⟧",
    "số tài khoản là ⟦19031234567018⟧",
  ])
  func `the number of a bank account is found`(_ text: String) throws {
    try expect(text, "R604")
  }

  @Test(arguments: [
    "Tài khoản quỹ có 150.000.000 đồng.", "Vay ngân hàng 50.000.000 đồng.",
    "Ngân hàng cho vay 50000000 đồng.", "Tài khoản còn 1.250.000 đồng.",
    "Ngân hàng góp 12.350.000.", "Tài khoản lập ngày 12/03/2024.",
    "Chuyển vào tài khoản 200 suất quà.", "Ngân hàng Chính sách năm 2023-2024.",
    "STK là cách viết tắt.", "Tài khoản tăng 123456 đồng.", "Hợp đồng tín dụng số 7100205123456.",
  ])
  func `sums on an account are no numbers of it`(_ text: String) throws {
    try expectNothing(text)
  }

  @Test(arguments: [
    "Mã số BHXH ⟦7912345678⟧.", "Sổ bảo hiểm xã hội số ⟦9112345678⟧", "BHXH: ⟦9112 345 678⟧",
    "mã BHXH là ⟦9123456780⟧,", "Thẻ BHYT DN⟦4797912345678⟧.", "Thẻ GD ⟦4917912345678⟧",
    "HT-⟦2917912345678⟧", "Mã số BHYT ⟦9112345678⟧", "số sổ BHXH ⟦9112345679⟧ của chị",
    "bảo hiểm y tế ⟦9112345678⟧",
  ])
  func `an insurance number is found`(_ text: String) throws {
    try expect(text, "R605")
  }

  @Test(arguments: [
    "Nợ BHXH 1.234.567.890 đồng.", "Đóng BHXH 9112345678 đồng.", "BHXH cho 125 người.",
    "Luật BHXH 58/2014/QH13.", "Thẻ BHYT cho 9 người.", "BHXH chi 12.350.000 đồng.",
    "BHXH từ năm 2023-2024.", "BHYT đạt 97,8 %.", "Bảo hiểm xã hội 33/KH-BHXH.",
    "BHXH ngày 12/03/2024.",
  ])
  func `sums of insurance are no numbers of it`(_ text: String) throws {
    try expectNothing(text)
  }

  @Test(arguments: [
    "MST ⟦1700123456⟧.", "Mã số thuế: ⟦1700123456⟧", "mã số thuế cá nhân ⟦8012345678⟧",
    "MST ⟦1700123456-001⟧", "mst ⟦1700 123 456⟧", "MST: ⟦1700123457⟧,", "(MST ⟦1700123458⟧)",
    "mã số thuế là ⟦1700123459⟧", "**MST** ⟦1700123456⟧", "Mã số thuế ⟦1700123450⟧ của anh",
  ])
  func `a tax code is found`(_ text: String) throws {
    try expect(text, "R606")
  }

  @Test(arguments: [
    "Biển số ⟦68C1-123.45⟧.", "xe ⟦68A-123.45⟧", "xe máy ⟦68F1-12345⟧ của anh", "(⟦68K1 123.45⟧)",
    "⟦29B1-234.56⟧", "xe ⟦51G-98765⟧", "xe ⟦68-C1 123.45⟧ đậu ngoài", "biển ⟦68N1-000.12⟧,",
    "⟦43A-111.22⟧ và xe kia", "ô tô ⟦30E 567.89⟧",
  ])
  func `a number plate is found`(_ text: String) throws {
    try expect(text, "R607")
  }

  @Test(arguments: [
    "Lớp 10A1-2024.", "Lớp 12A 45 em.", "Khổ 60A4-123.", "Mẫu 02B-TĐKT.", "Điều 15A khoản 2.",
    "Kho 12C-3456.", "Tổ 10D 123 người.", "Phòng 12B-1.", "Mã 68C1-12345/QĐ.", "68C1-123456",
    "Ca 22H 300 chiếc.",
  ])
  func `classes and stores are no plates`(_ text: String) throws {
    try expectNothing(text)
  }
}

extension PrivacyNumberTests {
  @Test(arguments: [
    "Gọi 0912345678.", "CCCD 091085012345.", "STK 7100205123456.", "MST 1700123456.",
    "lamhoa85@gmail.com", "BHXH 9112345678.", "xe 68C1-123.45",
  ])
  func `no message tells what it found`(_ text: String) throws {
    let trial = try PrivacyTrial(text)
    #expect(trial.diagnostics.count == 1)
    let secret =
      text.split(separator: " ").last.map { $0.hasSuffix(".") ? $0.dropLast() : $0 } ?? ""
    let source = trial.source
    for language in Language.allCases {
      let shown = [
        TextRenderer(language: language, colored: false) { _ in source }.render(trial.diagnostics),
        JSONRenderer(language: language).render(trial.diagnostics),
      ]
      for output in shown {
        #expect(!output.contains(secret))
        #expect(!output.contains("lamhoa85") && !output.contains(secret.prefix(6)))
      }
    }
  }

  private func expect(
    _ text: String, _ code: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let trial = try PrivacyTrial(text, sourceLocation: sourceLocation)
    #expect(trial.codes == [code], sourceLocation: sourceLocation)
    #expect(trial.places == trial.ranges, sourceLocation: sourceLocation)
  }

  private func expectNothing(
    _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    #expect(try PrivacyTrial(text).codes == [], sourceLocation: sourceLocation)
  }
}

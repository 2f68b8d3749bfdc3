/// Money as it is written, and how it is said.
enum Currencies {
  /// Signs that stand before or behind the number.
  static func sign(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0x24: "đô la"
    case 0x20AC: "ơ rô"
    case 0xA3: "bảng Anh"
    case 0xA5: "yên Nhật"
    case 0x20A9: "won"
    case 0x20AB: "đồng"
    case 0x20B9: "ru pi"
    case 0xA2: "xu"
    default: nil
    }
  }

  /// Letters that stand behind the number, or before it.
  static let codes: [String: String] = [
    "đ": "đồng", "Đ": "đồng", "VND": "đồng", "VNĐ": "đồng", "vnd": "đồng", "vnđ": "đồng",
    "Vnđ": "đồng", "Vnd": "đồng", "trđ": "triệu đồng", "Trđ": "triệu đồng", "USD": "đô la Mỹ",
    "usd": "đô la Mỹ", "EUR": "ơ rô", "eur": "ơ rô", "euro": "ơ rô", "GBP": "bảng Anh",
    "JPY": "yên Nhật", "CNY": "nhân dân tệ", "RMB": "nhân dân tệ", "NDT": "nhân dân tệ",
    "KRW": "won Hàn Quốc", "THB": "baht Thái Lan", "SGD": "đô la Singapore", "AUD": "đô la Úc",
    "CAD": "đô la Canada", "HKD": "đô la Hồng Kông", "TWD": "đô la Đài Loan",
    "NZD": "đô la New Zealand", "CHF": "franc Thụy Sĩ", "RUB": "rúp Nga", "MYR": "ringgit Malaysia",
    "IDR": "rupiah Indonesia", "PHP": "peso Philippines", "LAK": "kíp Lào", "KHR": "riel Campuchia",
    "INR": "ru pi Ấn Độ",
  ]

  struct Scale {
    let name: String
    let zeros: Int
    /// Written out, not as letters for it.
    var isWord = false
    /// Whether a space may stand between the number and the letters.
    var mayStandApart = true
  }

  /// Powers of ten behind a number: `50k`, `3 tr`, `5tỷ`.
  static let scales: [String: Scale] = [
    "k": Scale(name: "nghìn", zeros: 3, mayStandApart: false),
    "K": Scale(name: "nghìn", zeros: 3, mayStandApart: false),
    "tr": Scale(name: "triệu", zeros: 6), "Tr": Scale(name: "triệu", zeros: 6),
    "TR": Scale(name: "triệu", zeros: 6), "t": Scale(name: "tỷ", zeros: 9, mayStandApart: false),
    "nghìn": Scale(name: "nghìn", zeros: 3, isWord: true),
    "ngàn": Scale(name: "nghìn", zeros: 3, isWord: true),
    "triệu": Scale(name: "triệu", zeros: 6, isWord: true),
    "tỷ": Scale(name: "tỷ", zeros: 9, isWord: true),
    "tỉ": Scale(name: "tỷ", zeros: 9, isWord: true),
  ]
}

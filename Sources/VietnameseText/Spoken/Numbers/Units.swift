/// Units of measure as they are written, and how they are said. Change a spelling here, and it
/// changes everywhere.
///
/// Names after Nghị định 86/2012/NĐ-CP (đơn vị đo lường chính thức) in the spelling of the
/// textbooks, without hyphens: *ki lô mét*, *xăng ti mét*, *héc ta*, *ki lô oát giờ*.
struct UnitTable: Sendable {
  static let shared = UnitTable()

  struct Unit: Sendable {
    let name: String
    /// Whether a space may stand between the number and the symbol: `5 kg`, but `220V`; a letter
    /// alone behind a space may be anything.
    let mayStandApart: Bool
  }

  private let units: [String: Unit]

  /// A symbol in its proper case, or in another where only one unit can be meant.
  subscript(_ symbol: String) -> Unit? { units[symbol] }

  private init() {
    var units: [String: Unit] = [:]
    for (symbol, name) in Self.whole {
      units[symbol] = Unit(name: name, mayStandApart: true)
    }
    for (symbol, name) in Self.letters {
      units[symbol] = Unit(name: name, mayStandApart: Self.apart.contains(symbol))
    }
    for (base, name, prefixes) in Self.metric {
      for (prefix, said) in Self.prefixes where prefixes.contains(prefix) {
        let symbol = prefix + base
        units[symbol] = Unit(name: said + " " + name, mayStandApart: true)
      }
    }
    for (symbol, meant) in Self.otherCases { units[symbol] = units[meant] }
    for base in ["m", "km", "hm", "dam", "dm", "cm", "mm"] {
      guard let name = units[base]?.name else { continue }
      for power in ["2", "²"] {
        units[base + power] = Unit(name: name + " vuông", mayStandApart: true)
      }
      for power in ["3", "³"] {
        units[base + power] = Unit(name: name + " khối", mayStandApart: true)
      }
    }
    self.units = units
  }

  private static let prefixes: [(symbol: String, name: String)] = [
    ("T", "tê ra"), ("G", "gi ga"), ("M", "mê ga"), ("k", "ki lô"), ("h", "héc tô"),
    ("da", "đề ca"), ("d", "đề xi"), ("c", "xăng ti"), ("m", "mi li"), ("µ", "mi crô"),
    ("μ", "mi crô"), ("n", "na nô"),
  ]

  /// Units that take prefixes, and which.
  private static let metric: [(symbol: String, name: String, prefixes: [String])] = [
    ("m", "mét", ["k", "h", "da", "d", "c", "m", "µ", "μ", "n"]),
    ("g", "gam", ["k", "h", "da", "d", "c", "m", "µ", "μ", "n"]),
    ("l", "lít", ["h", "d", "c", "m", "µ", "μ"]),
    ("L", "lít", ["h", "d", "c", "m", "µ", "μ"]),
    ("W", "oát", ["T", "G", "M", "k", "m"]), ("Wh", "oát giờ", ["T", "G", "M", "k"]),
    ("Wp", "oát pích", ["M", "k"]), ("Ah", "am pe giờ", ["m"]), ("V", "vôn", ["k", "m"]),
    ("VA", "vôn am pe", ["M", "k"]),
    ("A", "am pe", ["k", "m"]), ("Hz", "héc", ["T", "G", "M", "k"]),
    ("Pa", "pa xcan", ["G", "M", "k", "h"]), ("J", "giun", ["M", "k"]), ("N", "niu tơn", ["k"]),
    ("cal", "ca lo", ["k"]), ("Ω", "ôm", ["M", "k"]), ("mol", "mol", ["m"]),
    ("B", "bai", ["T", "G", "M", "k"]), ("bps", "bít trên giây", ["G", "M", "k"]),
    ("s", "giây", ["m"]), ("ha", "héc ta", []), ("F", "fa ra", ["µ", "μ", "n"]),
  ]

  /// Symbols that a space may part from the number.
  private static let whole: [(symbol: String, name: String)] = [
    ("ha", "héc ta"), ("Hz", "héc"), ("Wh", "oát giờ"), ("Wp", "oát pích"), ("Pa", "pa xcan"),
    ("cal", "ca lo"), ("mol", "mol"), ("VA", "vôn am pe"), ("KB", "ki lô bai"), ("PB", "pê ta bai"),
    ("hp", "mã lực"), ("HP", "mã lực"), ("dB", "đề xi ben"), ("mph", "dặm trên giờ"),
    ("ppm", "phần triệu"), ("mmHg", "mi li mét thủy ngân"), ("rpm", "vòng trên phút"),
    ("ft", "foot"), ("inches", "inch"), ("yd", "yard"), ("lb", "pound"),
    ("lbs", "pound"), ("oz", "ounce"), ("gr", "gam"),
    ("atm", "át mốt phe"), ("bar", "ba"),
    ("lux", "lúc"),
    ("kph", "ki lô mét trên giờ"), ("rad", "ra đi an"), ("cc", "phân khối"), ("ohm", "ôm"),
    ("phút", "phút"), ("giờ", "giờ"), ("giây", "giây"), ("tấn", "tấn"), ("tạ", "tạ"),
    ("yến", "yến"), ("mét", "mét"), ("lít", "lít"), ("công", "công"), ("sào", "sào"),
    ("mẫu", "mẫu"), ("min", "phút"), ("sec", "giây"),
  ]

  /// Single letters.
  private static let letters: [(symbol: String, name: String)] = [
    ("m", "mét"), ("g", "gam"), ("l", "lít"), ("L", "lít"), ("W", "oát"), ("V", "vôn"),
    ("A", "am pe"), ("h", "giờ"), ("s", "giây"), ("p", "phút"), ("ph", "phút"), ("t", "tấn"),
    ("J", "giun"), ("N", "niu tơn"), ("Ω", "ôm"), ("w", "oát"), ("v", "vôn"),
  ]

  private static let apart: Set<String> = ["m", "g", "l", "L", "h", "ph", "W", "V", "Ω"]

  /// Other cases that people write.
  private static let otherCases: [(written: String, meant: String)] = [
    ("Kg", "kg"), ("KG", "kg"), ("kG", "kg"), ("Km", "km"), ("KM", "km"), ("kM", "km"),
    ("Cm", "cm"), ("CM", "cm"), ("Mm", "mm"), ("MM", "mm"), ("Ha", "ha"), ("HA", "ha"),
    ("ML", "ml"), ("Ml", "ml"), ("kw", "kW"), ("KW", "kW"), ("Kw", "kW"), ("kwh", "kWh"),
    ("KWh", "kWh"), ("KWH", "kWh"), ("Kwh", "kWh"), ("kv", "kV"), ("KV", "kV"), ("khz", "kHz"),
    ("KHz", "kHz"), ("hz", "Hz"), ("HZ", "Hz"), ("mhz", "MHz"), ("Mhz", "MHz"), ("ghz", "GHz"),
    ("Ghz", "GHz"), ("gb", "GB"), ("Gb", "GB"), ("mb", "MB"), ("Mb", "MB"), ("kb", "KB"),
    ("tb", "TB"), ("Tb", "TB"), ("pb", "PB"), ("mbps", "Mbps"), ("kbps", "kbps"),
    ("gbps", "Gbps"), ("Kcal", "kcal"), ("db", "dB"), ("MG", "mg"), ("Mg", "mg"), ("kpa", "kPa"),
    ("mpa", "MPa"), ("tw", "TW"), ("gw", "GW"), ("ma", "mA"), ("kj", "kJ"), ("pa", "Pa"),
  ]
}

extension UnitTable {
  /// What may stand behind a slash and is said with *một*: five hundred thousand *một người*.
  static let perWords: Set<String> = [
    "giờ", "ngày", "đêm", "tuần", "tháng", "quý", "năm", "phút", "giây", "lần", "lượt", "buổi",
    "ca",
    "vụ", "mùa", "người", "hộ", "cặp", "cái", "chiếc", "con", "cây", "suất", "phần", "phòng",
    "căn", "chuyến", "công", "sào", "mẫu", "tấn", "tạ", "yến", "kg", "ha", "lít", "bao", "giạ",
    "đoàn", "trẻ", "cháu", "em", "lao", "cán", "học", "sản", "bữa", "khóa", "lớp", "trang", "bài",
    "đôi", "thùng", "hộp", "gói", "chai", "vé", "km", "mét", "xe", "đơn", "chỗ", "nhà", "mô", "cơ",
    "xã", "ấp", "đồng", "từ", "đề", "dự", "m",
  ]

  /// Words for measures; what stands behind their slash is said with *trên*: *bảy tấn trên héc ta*.
  static let measureWords: Set<String> = ["tấn", "tạ", "yến", "lít", "mét", "gam", "vòng", "bít"]

  /// Times short enough for a speed.
  static let shortTimes: Set<String> = ["giờ", "phút", "giây"]

  /// A symbol for time behind a slash.
  static let perSymbols: [String: String] = [
    "h": "giờ", "s": "giây", "p": "phút", "ph": "phút", "d": "ngày", "min": "phút",
    "sp": "sản phẩm", "s²": "giây bình phương",
  ]
}

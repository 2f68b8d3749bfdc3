import Testing
import Diagnostics
import FrontMatter
import Profiles

/// A YAML tree that a test can change at any place before it is read.
indirect enum Draft: Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  case text(String)
  case list([Draft])
  case mapping([(key: String, value: Draft)])
  /// A key with nothing after its colon.
  case nothing

  init(stringLiteral value: String) { self = .text(value) }
  init(arrayLiteral elements: Draft...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, Draft)...) {
    self = .mapping(elements.map { ($0, $1) })
  }

  enum Step: Sendable, Hashable {
    case key(String)
    case item(Int)
  }

  /// The way to every value, from the root down.
  var paths: [[Step]] {
    let below: [(Step, Draft)] =
      switch self {
      case .text, .nothing: []
      case .list(let items): items.enumerated().map { (.item($0), $1) }
      case .mapping(let entries): entries.map { (.key($0.key), $0.value) }
      }
    return below.flatMap { step, value in [[step]] + value.paths.map { [step] + $0 } }
  }

  subscript(path: ArraySlice<Step>) -> Draft {
    switch (path.first, self) {
    case (.key(let key)?, .mapping(let entries)):
      entries.first { $0.key == key }?.value[path.dropFirst()] ?? .nothing
    case (.item(let index)?, .list(let items)): items[index][path.dropFirst()]
    default: self
    }
  }

  /// The same tree with another value, or without the value.
  func replacing(_ path: ArraySlice<Step>, with value: Draft?) -> Draft? {
    guard let step = path.first else { return value }
    switch (step, self) {
    case (.key(let key), .mapping(let entries)):
      return .mapping(
        entries.compactMap { entry in
          guard entry.key == key else { return entry }
          return entry.value.replacing(path.dropFirst(), with: value).map { (key, $0) }
        })
    case (.item(let index), .list(let items)):
      return .list(
        items.enumerated().compactMap { number, item in
          number == index ? item.replacing(path.dropFirst(), with: value) : item
        })
    default: return self
    }
  }

  /// In flow style, each entry of the root on a line of its own.
  var yaml: String {
    guard case .mapping(let entries) = self else { return flow }
    return entries.map { "\($0.key): \($0.value.flow)\n" }.joined()
  }

  private var flow: String {
    switch self {
    case .nothing: ""
    case .text(let text): "\"\(text)\""
    case .list(let items): "[" + items.map(\.flow).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key): \($0.value.flow)" }.joined(separator: ", ") + "}"
    }
  }

  /// Whether it says nothing: an empty text in quotes says no more than no text.
  var isNothing: Bool {
    switch self {
    case .nothing: true
    case .text(let text): text.isEmpty
    case .list, .mapping: false
    }
  }

  var kind: Node.Kind {
    switch self {
    case .text, .nothing: .scalar
    case .list: .sequence
    case .mapping: .mapping
    }
  }
}

extension Draft {
  /// A profile that says everything a profile can say.
  static let model: Draft = [
    "ten": "Tổ may tự quản", "loai": "mô hình", "doi_tuong": "tập thể", "don_vi": "may",
    "phong_trao": "xanh", "phong_trao_khac": ["gioi"], "tom_tat": "Một câu.",
    "tu_khoa": ["may", "an toàn"],
    "chu_the": [
      "ten": "Tổ may 4", "so_cnvcld": "42", "so_doan_vien": "42", "so_nu": "38",
      "nguoi_dai_dien": "Tổ trưởng",
    ],
    "nhan_vat": [["ho_ten": "Lâm Thị Hân", "vai_tro": "Tổ trưởng", "nam_sinh": "1988"]],
    "so_noi_bat": [["so": "41 %", "nhan": "ít tai nạn hơn"]],
    "qua_trinh": [
      "phat_hien": "15/01/2024", "gioi_thieu": "22/02/2024", "dang_ky": "25/03/2024",
      "kiem_chung": "05/07/2024", "boi_duong": "22/07/2024", "mo_hinh_diem": "20/08/2024",
      "nhan_rong": "16/09/2024",
    ],
    "suy_ton": [
      "ngay": "18/03/2024", "hoi_nghi": "Hội nghị tổ", "so_du": "42", "so_tan_thanh": "41",
      "bien_ban": "BB-01",
    ],
    "kiem_chung": [
      [
        "ngay": "05/07/2024", "bo_phan": "Tổ kiểm chứng", "hinh_thuc": "thực tế",
        "ket_luan": "đạt", "vuong_mac": "Ca tối", "xu_ly": "Cử người",
      ]
    ],
    "chap_hanh": [
      "dang": "có", "nha_nuoc": "có", "cong_doan": "có", "nguoi_xac_nhan": "Chủ tịch",
      "ngay": "28/06/2024", "ky_luat": "không",
    ],
    "tieu_chi": ["vai_tro": "nhân tố mới"],
    "huong_dan_ap_dung": [
      "van_de": "Tai nạn nhẹ", "ket_qua": "Ít va quẹt hơn", "dieu_kien": ["Có thợ máy"],
      "buoc": [["viec": "Họp tổ", "ai": "Tổ trưởng", "bao_lau": "1 buổi"]],
      "kinh_phi": ["tong": "3,8 triệu đồng", "nguon": "Công ty"], "nhan_luc": "2 người",
      "kho_khan": "Giờ công", "bai_hoc": "Ai cũng có phiên", "khong_phu_hop_khi": "Ít máy",
      "dau_moi": "Chủ tịch CĐCS",
    ],
    "nhan_rong": [
      ["don_vi": "moc", "ngay": "11/2024", "muc": "đã áp dụng", "ket_qua": "Đã làm"]
    ],
    "khen_thuong": [
      [
        "hinh_thuc": "Giấy khen", "cap": "huyện", "so_qd": "12/QĐ", "ngay": "20/11/2024",
        "loai": "chuyên đề",
      ]
    ],
    "dong_y": [
      [
        "nguoi": "Lâm Thị Hân", "vai_tro": "nhân vật", "ngay": "01/07/2024",
        "hinh_thuc": "văn bản", "noi_dung": ["họ tên", "đơn vị"], "kenh": ["web", "tờ rơi"],
        "het_han": "01/07/2027", "rut_lai_ngay": "01/08/2026", "ban_luu": "tủ 3",
        "dai_dien_cho": "Lâm Thị Hạnh",
      ]
    ],
    "anh": [
      [
        "tep": "to-may.jpg", "chu_thich": "Phiên trực sáng", "tac_gia": "CĐCS May",
        "mo_ta": "Một công nhân đi dọc dãy máy", "boi_canh": "nơi làm việc",
        "nguoi_trong_anh": ["Lâm Thị Hân"], "co_giay_to": "không",
      ]
    ],
    "duyet": ["nguoi": "Ban Thường vụ", "ngay": "10/07/2024", "kenh": ["web"]],
    "minh_hoa": "có",
  ]

  /// The same about a person.
  static let person: Draft = {
    let holder: Draft = [
      "ho_ten": "Nguyễn Văn Tám", "chuc_vu": "Thợ cơ khí", "truc_tiep_lao_dong": "có",
      "nam_sinh": "1985", "gioi_tinh": "nam", "la_doan_vien": "có", "trinh_do": "cao đẳng",
      "giu_chuc_vu_quan_ly": "không",
    ]
    return model.replacing([.key("loai")], with: "điển hình")?
      .replacing([.key("doi_tuong")], with: "cá nhân")?
      .replacing([.key("chu_the")], with: holder) ?? model
  }()

  static func units() -> UnitTable {
    let csv = "ma,ten,loai_hinh\nmay,CĐCS May,dn\nmoc,CĐCS Mộc,dn\n"
    return UnitTable.read(SourceText(path: "don-vi.csv", text: csv), unitTypes: ["dn"]).table
  }

  /// Reads a profile, of units `may` and `moc` and movements `xanh` and `gioi`.
  static func read(
    _ source: SourceText
  ) -> (profile: Profile?, diagnostics: [Diagnostic]) {
    let document = FrontMatter.parse(source)
    let (profile, diagnostics) = Profile.read(
      document, at: ContentPath("content/ho-so/2024/to-may.md"), units: units(),
      movements: ["xanh", "gioi"], bodySyllables: 400)
    return (profile, document.diagnostics + diagnostics)
  }

  var source: SourceText { SourceText(path: "a.md", text: "---\n\(yaml)---\n") }
}

extension Draft: CustomTestStringConvertible {
  var testDescription: String {
    if case .text(let text)? = Optional(self[[.key("doi_tuong")]]) { return text }
    return yaml
  }
}

/// The letters of document numbers: what kind of document, and who issued it.
///
/// Kinds after Nghị định 30/2020/NĐ-CP, Phụ lục III, and the guidance of the Party and the unions;
/// bodies as the union's own papers abbreviate them.
enum DocumentTables {
  static let kinds: [String: String] = [
    "NQ": "nghị quyết", "QĐ": "quyết định", "CT": "chỉ thị", "QC": "quy chế", "QyĐ": "quy định",
    "QĐi": "quy định", "QyĐi": "quy định", "QYĐ": "quy định", "TC": "thông cáo", "TB": "thông báo",
    "HD": "hướng dẫn", "CTr": "chương trình", "CTR": "chương trình", "KH": "kế hoạch",
    "PA": "phương án", "ĐA": "đề án", "DA": "dự án", "BC": "báo cáo", "BB": "biên bản",
    "TTr": "tờ trình", "TTR": "tờ trình", "HĐ": "hợp đồng", "CĐ": "công điện", "BGN": "bản ghi nhớ",
    "BTT": "bản thỏa thuận", "GUQ": "giấy ủy quyền", "GM": "giấy mời", "GGT": "giấy giới thiệu",
    "GNP": "giấy nghỉ phép", "PG": "phiếu gửi", "PC": "phiếu chuyển", "PB": "phiếu báo",
    "TT": "thông tư", "TTLT": "thông tư liên tịch", "NĐ": "nghị định", "PL": "pháp lệnh",
    "L": "lệnh", "SL": "sắc lệnh", "KL": "kết luận", "CV": "công văn", "TM": "thư mời",
    "QT": "quy trình", "CTPH": "chương trình phối hợp", "CTHĐ": "chương trình hành động",
    "NQLT": "nghị quyết liên tịch", "KHPH": "kế hoạch phối hợp", "KHLT": "kế hoạch liên tịch",
    "HDLN": "hướng dẫn liên ngành", "TL": "thể lệ", "HDLT": "hướng dẫn liên tịch",
  ]

  static let bodies: [String: String] = [
    "TW": "Trung ương", "TƯ": "Trung ương", "BCT": "Bộ Chính trị", "BBT": "Ban Bí thư",
    "QH": "Quốc hội", "UBTVQH": "Ủy ban Thường vụ Quốc hội", "CTN": "Chủ tịch nước",
    "CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ", "TTG": "Thủ tướng Chính phủ",
    "VPCP": "Văn phòng Chính phủ", "BNV": "Bộ Nội vụ", "BTC": "Bộ Tài chính",
    "BYT": "Bộ Y tế", "BXD": "Bộ Xây dựng", "BCA": "Bộ Công an", "BQP": "Bộ Quốc phòng",
    "BTP": "Bộ Tư pháp", "BNG": "Bộ Ngoại giao", "BGTVT": "Bộ Giao thông vận tải",
    "BKHĐT": "Bộ Kế hoạch và Đầu tư", "BKHCN": "Bộ Khoa học và Công nghệ",
    "BGDĐT": "Bộ Giáo dục và Đào tạo", "BGD&ĐT": "Bộ Giáo dục và Đào tạo",
    "BTTTT": "Bộ Thông tin và Truyền thông", "BNNPTNT": "Bộ Nông nghiệp và Phát triển nông thôn",
    "BTNMT": "Bộ Tài nguyên và Môi trường", "BVHTTDL": "Bộ Văn hóa, Thể thao và Du lịch",
    "BLĐTBXH": "Bộ Lao động, Thương binh và Xã hội", "NHNN": "Ngân hàng Nhà nước",
    "TANDTC": "Tòa án nhân dân tối cao", "VKSNDTC": "Viện kiểm sát nhân dân tối cao",
    "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "VP": "Văn phòng",
    "SNV": "Sở Nội vụ", "PNV": "Phòng Nội vụ", "SGDĐT": "Sở Giáo dục và Đào tạo",
    "PGDĐT": "Phòng Giáo dục và Đào tạo", "SYT": "Sở Y tế", "STTTT": "Sở Thông tin và Truyền thông",
    "TU": "Tỉnh ủy", "HU": "Huyện ủy", "ThU": "Thành ủy", "ĐU": "Đảng ủy", "QU": "Quận ủy",
    "CB": "chi bộ", "ĐB": "đảng bộ", "BTG": "Ban Tuyên giáo", "BTGTW": "Ban Tuyên giáo Trung ương",
    "BTCTW": "Ban Tổ chức Trung ương", "UBKT": "Ủy ban Kiểm tra", "BDV": "Ban Dân vận",
    "TLĐ": "Tổng Liên đoàn", "TLĐLĐVN": "Tổng Liên đoàn Lao động Việt Nam",
    "LĐLĐ": "Liên đoàn Lao động", "CĐCS": "công đoàn cơ sở", "CĐN": "công đoàn ngành",
    "CĐVC": "Công đoàn Viên chức", "CĐ": "công đoàn", "CĐGD": "Công đoàn Giáo dục",
    "CĐYT": "Công đoàn Y tế", "BTV": "Ban Thường vụ", "BCH": "Ban Chấp hành",
    "BCĐ": "Ban Chỉ đạo", "HĐTĐKT": "Hội đồng Thi đua, Khen thưởng", "TĐKT": "Thi đua, Khen thưởng",
    "MTTQ": "Mặt trận Tổ quốc", "UBMTTQ": "Ủy ban Mặt trận Tổ quốc", "ĐTN": "Đoàn Thanh niên",
    "HLHPN": "Hội Liên hiệp Phụ nữ", "LHPN": "Hội Liên hiệp Phụ nữ", "HND": "Hội Nông dân",
    "HCCB": "Hội Cựu chiến binh", "BHXH": "Bảo hiểm xã hội", "BNC": "Ban Nữ công",
    "TĐTN": "Tỉnh đoàn", "HĐ": "Huyện đoàn", "TTYT": "Trung tâm Y tế", "TH": "trường tiểu học",
    "THCS": "trường trung học cơ sở", "THPT": "trường trung học phổ thông", "MN": "trường mầm non",
    "VHTT": "Văn hóa và Thông tin", "ĐCT": "Đoàn Chủ tịch",
    "TTHĐND": "Thường trực Hội đồng nhân dân",
    "BCĐTW": "Ban Chỉ đạo Trung ương", "ATTP": "An toàn thực phẩm",
    "PLĐTBXH": "Phòng Lao động, Thương binh và Xã hội",
  ]

  /// How the kinds begin when they are written out before a number: `Kế hoạch số 33/KH-LĐLĐ`.
  static let writtenKinds: [[String]] = [
    ["nghị", "quyết"], ["quyết", "định"], ["chỉ", "thị"], ["quy", "chế"], ["quy", "định"],
    ["thông", "báo"], ["hướng", "dẫn"], ["chương", "trình"], ["kế", "hoạch"], ["phương", "án"],
    ["đề", "án"], ["báo", "cáo"], ["biên", "bản"], ["tờ", "trình"], ["hợp", "đồng"],
    ["công", "điện"], ["công", "văn"], ["thông", "tư"], ["liên", "tịch"], ["nghị", "định"],
    ["pháp", "lệnh"], ["kết", "luận"], ["phối", "hợp"], ["giấy", "mời"], ["văn", "bản"],
    ["hành", "động"], ["dự", "án"], ["sắc", "lệnh"], ["quy", "trình"], ["thể", "lệ"], ["luật"],
    ["lệnh"], ["bộ", "luật"],
  ]
}

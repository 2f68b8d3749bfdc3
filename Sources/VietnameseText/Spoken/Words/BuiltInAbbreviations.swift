/// Short forms that are read alike everywhere, and the ambiguous ones of the unions.
enum BuiltInAbbreviations {
  static let entries: [AbbreviationTable.Entry] = table.map {
    AbbreviationTable.Entry($0.written, $0.spoken, note: $0.note)
  }

  private static let table: [(written: String, spoken: String, note: String)] = [
    // The unions.
    ("LĐLĐ", "Liên đoàn Lao động", ""), ("TLĐ", "Tổng Liên đoàn", ""),
    ("TLĐLĐVN", "Tổng Liên đoàn Lao động Việt Nam", ""),
    ("CĐCS", "công đoàn cơ sở", ""), ("CĐVN", "Công đoàn Việt Nam", ""),
    ("CĐ", "công đoàn", "trong tin bài công đoàn"), ("CĐ", "cao đẳng", "khi nói về trường học"),
    ("CNVCLĐ", "công nhân, viên chức, người lao động", ""),
    ("CNVC-LĐ", "công nhân, viên chức, người lao động", ""),
    ("CNVC", "công nhân, viên chức", ""), ("CNLĐ", "công nhân lao động", ""),
    ("CBCCVC", "cán bộ, công chức, viên chức", ""), ("CBCC", "cán bộ, công chức", ""),
    ("CBCNV", "cán bộ, công nhân viên", ""), ("CBĐV", "cán bộ, đoàn viên", ""),
    ("CBCĐ", "cán bộ công đoàn", ""), ("ĐVCĐ", "đoàn viên công đoàn", ""),
    ("ĐVLĐ", "đoàn viên, người lao động", ""), ("CBGVNV", "cán bộ, giáo viên, nhân viên", ""),
    ("NLĐ", "người lao động", ""), ("NSDLĐ", "người sử dụng lao động", ""),
    ("BTV", "Ban Thường vụ", "trong văn bản công đoàn"),
    ("BTV", "biên tập viên", "trong kịch bản phát thanh"),
    ("BCH", "Ban Chấp hành", "trong tin bài công đoàn"),
    ("BCH", "Ban Chỉ huy", "khi nói về quân sự, phòng chống thiên tai"),
    ("UVBTV", "Ủy viên Ban Thường vụ", ""), ("UVBCH", "Ủy viên Ban Chấp hành", ""),
    ("UBKT", "Ủy ban Kiểm tra", ""), ("BCĐ", "Ban Chỉ đạo", ""), ("BTC", "Ban Tổ chức", ""),
    ("BGK", "Ban Giám khảo", ""), ("BGĐ", "Ban Giám đốc", ""), ("BGH", "Ban Giám hiệu", ""),
    ("TƯLĐTT", "thỏa ước lao động tập thể", ""), ("ATVSLĐ", "an toàn, vệ sinh lao động", ""),
    ("BHLĐ", "bảo hộ lao động", ""), ("TNLĐ", "tai nạn lao động", ""),
    ("PCCC", "phòng cháy và chữa cháy", ""), ("BHXH", "bảo hiểm xã hội", ""),
    ("BHYT", "bảo hiểm y tế", ""), ("BHTN", "bảo hiểm thất nghiệp", ""),
    ("GVCN", "giáo viên chủ nhiệm", ""), ("GVMN", "giáo viên mầm non", ""),
    // Offices and organisations.
    ("UBND", "Ủy ban nhân dân", ""), ("HĐND", "Hội đồng nhân dân", ""),
    ("UBMTTQ", "Ủy ban Mặt trận Tổ quốc", ""), ("MTTQ", "Mặt trận Tổ quốc", ""),
    ("ĐTN", "Đoàn Thanh niên", ""), ("LHPN", "Liên hiệp Phụ nữ", ""), ("CCB", "cựu chiến binh", ""),
    ("TNHH", "trách nhiệm hữu hạn", ""), ("MTV", "một thành viên", ""), ("HTX", "hợp tác xã", ""),
    ("DNTN", "doanh nghiệp tư nhân", ""), ("KCN", "khu công nghiệp", ""),
    ("DN", "doanh nghiệp", ""), ("CLB", "câu lạc bộ", ""),
    ("THPT", "trung học phổ thông", ""), ("THCS", "trung học cơ sở", ""),
    ("THCN", "trung học chuyên nghiệp", ""), ("ĐH", "đại học", ""),
    ("GD&ĐT", "giáo dục và đào tạo", ""), ("GDĐT", "giáo dục và đào tạo", ""),
    ("LĐTB&XH", "lao động, thương binh và xã hội", ""), ("KH&ĐT", "kế hoạch và đầu tư", ""),
    ("KH&CN", "khoa học và công nghệ", ""), ("TT&TT", "thông tin và truyền thông", ""),
    ("VH&TT", "văn hóa và thông tin", ""), ("NN&PTNT", "nông nghiệp và phát triển nông thôn", ""),
    ("KT-XH", "kinh tế - xã hội", ""), ("CT-XH", "chính trị - xã hội", ""),
    ("QP-AN", "quốc phòng - an ninh", ""), ("VH-XH", "văn hóa - xã hội", ""),
    ("KHKT", "khoa học kỹ thuật", ""), ("CNTT", "công nghệ thông tin", ""),
    ("XHCN", "xã hội chủ nghĩa", ""), ("CNXH", "chủ nghĩa xã hội", ""),
    ("CNH, HĐH", "công nghiệp hóa, hiện đại hóa", ""), ("HĐH", "hiện đại hóa", ""),
    ("NTM", "nông thôn mới", ""), ("TDTT", "thể dục thể thao", ""),
    ("VSATTP", "vệ sinh an toàn thực phẩm", ""),
    ("ATGT", "an toàn giao thông", ""), ("ANTT", "an ninh trật tự", ""),
    ("QLNN", "quản lý nhà nước", ""),
    ("CCHC", "cải cách hành chính", ""), ("TTHC", "thủ tục hành chính", ""),
    ("GTVT", "giao thông vận tải", ""), ("TNMT", "tài nguyên và môi trường", ""),
    ("TW", "Trung ương", ""), ("TƯ", "Trung ương", ""), ("QĐND", "Quân đội nhân dân", ""),
    ("CAND", "Công an nhân dân", ""), ("TNCS", "Thanh niên cộng sản", ""),
    ("CHXHCN", "Cộng hòa xã hội chủ nghĩa", ""), ("TPHCM", "Thành phố Hồ Chí Minh", ""),
    ("TP.HCM", "Thành phố Hồ Chí Minh", ""), ("TP. HCM", "Thành phố Hồ Chí Minh", ""),
    ("TP HCM", "Thành phố Hồ Chí Minh", ""), ("HCM", "Hồ Chí Minh", ""),
    ("ĐBSCL", "đồng bằng sông Cửu Long", ""), ("ĐT", "điện thoại", ""),
    ("SĐT", "số điện thoại", ""),
    ("TSKH", "tiến sĩ khoa học", ""), ("STT", "số thứ tự", ""), ("GPMB", "giải phóng mặt bằng", ""),
    ("SX", "sản xuất", ""), ("KD", "kinh doanh", ""), ("SXKD", "sản xuất kinh doanh", ""),
    // Titles and places, with a point.
    ("PGS.TS", "phó giáo sư, tiến sĩ", ""), ("GS.TS", "giáo sư, tiến sĩ", ""),
    ("PGS", "phó giáo sư", ""), ("GS", "giáo sư", ""), ("TS", "tiến sĩ", ""),
    ("ThS", "thạc sĩ", ""),
    ("Th.S", "thạc sĩ", ""), ("Ths", "thạc sĩ", ""), ("BS", "bác sĩ", ""),
    ("BSCKI", "bác sĩ chuyên khoa một", ""),
    ("BSCKII", "bác sĩ chuyên khoa hai", ""), ("KS", "kỹ sư", ""),
    ("CN", "công nhân", "trong tin bài công đoàn"),
    ("CN", "chủ nhật", "trong lịch"), ("NSƯT", "nghệ sĩ ưu tú", ""),
    ("NSND", "nghệ sĩ nhân dân", ""),
    ("NGƯT", "nhà giáo ưu tú", ""), ("NGND", "nhà giáo nhân dân", ""), ("TP", "thành phố", ""),
    ("Tp", "thành phố", ""), ("TX", "thị xã", ""), ("đ/c", "đồng chí", ""), ("Đ/c", "Đồng chí", ""),
    ("Đ/C", "Đồng chí", ""), ("TM", "thay mặt", "ở phần chữ ký"),
    ("KT", "ký thay", "ở phần chữ ký"),
    ("TL", "thừa lệnh", "ở phần chữ ký"), ("TUQ", "thừa ủy quyền", "ở phần chữ ký"),
    ("v.v", "vân vân", ""), ("vv", "vân vân", ""), ("VD", "ví dụ", ""), ("vd", "ví dụ", ""),
    ("NXB", "nhà xuất bản", ""), ("SCN", "sau Công nguyên", ""), ("TCN", "trước Công nguyên", ""),
    ("scn", "sau Công nguyên", ""), ("tcn", "trước Công nguyên", ""), ("QL", "quốc lộ", ""),
  ]

  /// Short forms behind which a point belongs to them when a name follows: `TP. Rạch Giá`.
  static let dotted: Set<String> = [
    "TP", "Tp", "TX", "TM", "KT", "TL", "TUQ", "GS", "PGS", "TS", "ThS", "Th.S", "Ths", "BS", "KS",
    "PGS.TS", "GS.TS", "đ/c", "Đ/c", "Đ/C", "v.v", "vv", "VD", "vd", "ĐT", "SĐT",
  ]

  /// Words near a short form that speak for one of its readings.
  static let cues: [(written: String, spoken: String, words: Set<String>)] = [
    (
      "BTV", "Ban Thường vụ",
      ["lđlđ", "liên", "đoàn", "huyện", "tỉnh", "ủy", "viên", "đảng", "hội", "công"]
    ),
    ("BTV", "biên tập viên", ["đài", "chương", "trình", "phát", "thanh", "dẫn"]),
    ("BCH", "Ban Chấp hành", ["công", "lđlđ", "cđcs", "đảng", "đoàn", "hội", "khóa", "viên"]),
    ("BCH", "Ban Chỉ huy", ["quân", "sự", "phòng", "thiên", "tai", "pctt", "công", "trường"]),
    ("CĐ", "cao đẳng", ["trường", "đại", "trình", "độ", "sinh", "nghề", "đh", "học"]),
    (
      "CĐ", "công đoàn",
      ["cán", "bộ", "tổ", "viên", "ngành", "hoạt", "chủ", "tịch", "đoàn", "viên"]
    ),
    ("CN", "chủ nhật", ["sáng", "chiều", "tối", "thứ", "ngày"]),
    ("CN", "công nhân", ["nữ", "nam", "lao", "khu", "anh", "chị", "người"]),
    ("CP", "cổ phần", ["công", "ty", "ctcp", "ngân", "hàng"]),
    ("CP", "Chính phủ", ["nghị", "định", "nđ", "quyết"]),
    ("KH", "kế hoạch", ["số", "theo", "căn", "thực", "hiện", "xây", "dựng"]),
    ("KH", "khoa học", ["ngành", "kỹ", "nghiên"]),
    ("ĐV", "đoàn viên", ["công", "thanh", "kết", "nạp", "cán"]),
  ]
}

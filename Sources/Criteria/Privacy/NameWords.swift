/// The words by which names of people are known in a text.
enum NameWords {
  static let kinship = words(
    "anh chị cô chú bác ông bà dì cậu mợ thím dượng thầy em cháu bé bạn mẹ má cha ba bố vợ chồng con"
  )

  /// Words of kinship that alone mean somebody of the story.
  static let pronouns = words("anh chị cô chú bác ông bà thầy")

  /// What may stand between a word of kinship and a name: cô giáo Nhung.
  static let afterKinship = words("giáo nuôi thợ gái trai út")

  static let quantities = words(
    "các những nhiều mỗi mọi một hai ba bốn năm sáu bảy tám chín mười mấy vài từng em")

  /// Family names of the Kinh, Khmer and Hoa of the region.
  static let surnames = words(
    """
    nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý lâm trịnh đinh mai tô \
    trương châu cao lương hà tạ tăng quách đoàn đào thái lưu phùng vương tống từ mã giang hứa \
    danh thạch kiên sơn kim thị triệu la tiêu ông nhan ngụy khưu lại chu đàm đồng nghiêm thân \
    tiền trầm quan liêu ong trà tôn doãn lục mạc
    """)

  /// The same, to be found in a text; those of two letters with the space after them.
  static let surnameTable = PhraseTable(
    surnames.sorted().map { ($0.utf8.count < 3 ? $0 + " " : $0, ()) })

  /// Before a name, these make it a place's or an institution's.
  static let places = words(
    """
    đường phố trường cầu chợ xã phường huyện tỉnh kênh sông trạm thpt thcs học công tnhh viện \
    thành quảng đại quận thị rạch cống ấp giải quỹ học mầm non tp
    """)

  static let historic = Set([
    "hồ chí minh", "tôn đức thắng", "nguyễn trung trực", "lê hồng phong", "nguyễn thị minh khai",
    "trần hưng đạo", "lý thường kiệt", "nguyễn văn linh", "phạm văn đồng", "võ nguyên giáp",
  ])

  /// `bác Hồ`, `bà Trưng`, `bà Triệu`: not people of a story.
  static func isHistoric(_ kinship: String, _ name: [String]) -> Bool {
    ["bác Hồ", "bác Tôn", "bà Trưng", "bà Triệu", "bà Rịa", "bà Đen", "cô Tô"].contains(
      "\(kinship) \(name.first ?? "")")
      || historic.contains(name.joined(separator: " ").lowercased())
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}

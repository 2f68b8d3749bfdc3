import Profiles

/// What a phrase can tell about a person.
enum SensitivePhrase: Sendable {
  case family, hardship, health, ethnicity, religion, party
  /// A house: always a home when a person lives there.
  case house
  /// A hamlet or a quarter: a home when the sentence says that someone lives there.
  case hamlet
  case birthday
  /// A word before a child's name: `bé`, `cháu`.
  case child
  /// A word before the name of a child or of a grown-up: `em`, `con gái`.
  case youngster
  /// A word before anyone's name: `chị`, `ông`.
  case kin

  /// What a person must have agreed to have told, any one of these.
  var liftedBy: [ConsentContent] {
    switch self {
    case .family: [.family, .circumstances]
    case .hardship: [.circumstances]
    case .health: [.health]
    case .ethnicity: [.ethnicity]
    case .religion: [.religion]
    case .party: [.party]
    case .house, .hamlet, .birthday, .child, .youngster, .kin: []
    }
  }

  static let table = PhraseTable(lists.flatMap { list in list.words.map { ($0, list.kind) } })

  /// Only phrases that are hardly ever said of anything but a person's life: `nợ` alone or `bệnh`
  /// alone would ring at every second story.
  private static let lists: [(kind: SensitivePhrase, words: [String])] = [
    (
      .family,
      [
        "ly hôn", "ly dị", "ly thân", "li hôn", "li dị", "đơn thân", "góa chồng", "góa vợ",
        "góa bụa", "chồng mất", "vợ mất", "chồng qua đời", "vợ qua đời", "chồng bỏ", "vợ bỏ",
        "mồ côi", "bạo hành", "bạo lực gia đình", "ngoại tình", "con riêng", "con ngoài giá thú",
        "mang thai ngoài ý muốn",
      ]
    ),
    (
      .hardship,
      [
        "hộ nghèo", "hộ cận nghèo", "cận nghèo", "nhà nghèo", "gia đình nghèo", "nghèo khó",
        "nghèo khổ",
        "nghèo túng", "túng thiếu", "túng quẫn", "mắc nợ", "nợ nần", "thiếu nợ", "vay nặng lãi",
        "hoàn cảnh éo le", "hoàn cảnh khó khăn", "hoàn cảnh đặc biệt khó khăn", "gia cảnh",
      ]
    ),
    (
      .health,
      [
        "ung thư", "tim bẩm sinh", "bệnh tim", "suy tim", "suy thận", "chạy thận", "nhiễm HIV",
        "có HIV", "bị HIV", "bị AIDS", "HIV/AIDS", "khuyết tật", "dị tật", "tâm thần",
        "bệnh hiểm nghèo", "bệnh nan y", "bệnh nặng", "tai biến", "đột quỵ", "tiểu đường",
        "đái tháo đường", "bại liệt", "bại não", "liệt nửa người", "động kinh", "trầm cảm",
        "viêm gan", "lao phổi", "thương tật", "tự kỷ", "sảy thai", "vô sinh", "hiếm muộn", "u não",
        "bạch cầu", "hóa trị", "xạ trị", "tan máu bẩm sinh", "nhiễm chất độc da cam",
      ]
    ),
    (
      .ethnicity,
      [
        "dân tộc", "người Khmer", "người Hoa", "người Chăm", "người Tày", "người Nùng",
        "người Mường", "người Thái", "người Dao", "người Mông", "người Ê Đê", "người Gia Rai",
        "người Ba Na", "người Cơ Ho", "người Xơ Đăng", "người S’tiêng",
      ]
    ),
    (
      .religion,
      [
        "theo đạo", "Công giáo", "phật tử", "Phật giáo", "Tin lành", "Tin Lành", "Cao Đài",
        "Hòa Hảo",
        "giáo dân", "tín đồ", "đạo Thiên Chúa", "đạo Phật", "Hồi giáo",
      ]
    ),
    (.party, ["đảng viên", "kết nạp Đảng", "kết nạp vào Đảng", "hàng ngũ của Đảng"]),
    (.house, ["số nhà", "nhà số", "hẻm", "ngõ", "ngách", "khu phố", "tổ dân phố"]),
    (.hamlet, ["ấp", "xóm", "thôn", "khóm"]),
    (.birthday, ["sinh ngày", "sinh vào ngày", "ngày sinh", "ngày tháng năm sinh"]),
    (.child, ["cháu ", "bé "]),
    (
      .youngster,
      [
        "con trai", "con gái", "con út", "con lớn", "con đầu lòng", "con đầu", "con tên",
        "học sinh", "em ",
      ]
    ),
    (.kin, ["anh ", "chị ", "cô ", "chú ", "bác ", "ông ", "bà ", "dì ", "cậu ", "thầy "]),
  ]
}

import VietnameseText

/// A closed list of values that authors write in words; the raw value is how they are written.
/// Case, marks, spaces, `-` and `_` make no difference when reading.
package protocol Choice: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

extension Choice {
  /// The values as authors write them.
  package static var words: [String] { allCases.map(\.rawValue) }

  package init?(written text: String) {
    if let exact = Self(rawValue: text) {
      self = exact
      return
    }
    let key = Folding.key(text)
    guard let match = Self.allCases.first(where: { Folding.key($0.rawValue) == key }) else {
      return nil
    }
    self = match
  }
}

/// What is praised: a practice, or someone.
package enum ProfileKind: String, Choice {
  case model = "mô hình"
  case exemplar = "điển hình"
}

/// Who is praised.
package enum SubjectKind: String, Choice {
  case collective = "tập thể"
  case individual = "cá nhân"
}

/// Where a profile stands in the plan's process, in its order.
package enum State: String, Choice, Comparable {
  case discovered = "phát hiện"
  case introduced = "giới thiệu"
  case registered = "đăng ký"
  case verified = "kiểm chứng"
  case nurtured = "bồi dưỡng"
  case pilot = "mô hình điểm"
  case spread = "nhân rộng"

  /// The key of its milestone under `qua_trinh`.
  package var key: String {
    switch self {
    case .discovered: "phat_hien"
    case .introduced: "gioi_thieu"
    case .registered: "dang_ky"
    case .verified: "kiem_chung"
    case .nurtured: "boi_duong"
    case .pilot: "mo_hinh_diem"
    case .spread: "nhan_rong"
    }
  }

  package var rank: Int {
    switch self {
    case .discovered: 0
    case .introduced: 1
    case .registered: 2
    case .verified: 3
    case .nurtured: 4
    case .pilot: 5
    case .spread: 6
    }
  }

  package static func < (one: State, other: State) -> Bool { one.rank < other.rank }
}

/// A way in which a profile reaches people.
package enum Channel: String, Choice {
  case web = "web"
  case bulletin = "bản tin"
  case handout = "tờ rơi"
  case radio = "phát thanh"
  case socialMedia = "mạng xã hội"
}

/// How far another unit has gone with a model.
package enum AdoptionLevel: String, Choice, Comparable {
  case visited = "tham quan"
  case registered = "đăng ký"
  case applied = "đã áp dụng"
  case sustained = "duy trì"

  package var rank: Int {
    switch self {
    case .visited: 0
    case .registered: 1
    case .applied: 2
    case .sustained: 3
    }
  }

  package static func < (one: AdoptionLevel, other: AdoptionLevel) -> Bool {
    one.rank < other.rank
  }
}

/// How a profile was verified.
package enum VerificationMethod: String, Choice {
  case onSite = "thực tế"
  case records = "hồ sơ"
  case interviews = "phỏng vấn"
}

package enum VerificationResult: String, Choice {
  case passed = "đạt"
  case incomplete = "cần bổ sung"
  case failed = "không đạt"
}

/// In which capacity someone agrees to be written about.
package enum ConsentRole: String, Choice {
  case holder = "chủ thể"
  case person = "nhân vật"
  case beneficiary = "người thụ hưởng"
  case pictured = "người trong ảnh"
  case representative = "đại diện tập thể"
  case guardian = "đại diện trẻ"
}

package enum ConsentForm: String, Choice {
  case document = "văn bản"
  case minutes = "biên bản"
  case recording = "ghi âm"
  case message = "tin nhắn"
}

/// Where a picture was taken, which decides whose consent it needs.
package enum PictureContext: String, Choice {
  case publicActivity = "hoạt động công cộng"
  case portrait = "chân dung"
  case workplace = "nơi làm việc"
  case everydayLife = "đời sống"
}

/// What someone agrees to have told about them.
package enum ConsentContent: String, Choice {
  case name = "họ tên"
  case unit = "đơn vị"
  case picture = "ảnh"
  case words = "lời nói"
  case family = "gia đình"
  case circumstances = "hoàn cảnh"
  case health = "sức khỏe"
  case ethnicity = "dân tộc"
  case religion = "tôn giáo"
  case party = "đảng viên"
  case contact = "liên hệ"
}

/// Yes or no, as people write it.
package enum YesNo: String, Choice {
  case yes = "có"
  case no = "không"
}

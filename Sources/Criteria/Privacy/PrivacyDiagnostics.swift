package import Diagnostics

/// What may not be told about people, and what their consents lack.
package enum PrivacyDiagnostics {
  package static let all: [DiagnosticDefinition] = [
    .citizenID, .phoneNumber, .emailAddress, .bankAccount, .insuranceNumber, .taxCode, .numberPlate,
    .homeAddress, .birthDate, .childBirthDate, .familyMatter, .hardship, .healthMatter,
    .ethnicityOrReligion, .partyMembership, .childNamed, .beneficiaryWithoutConsent,
    .picturedPapers,
    .portraitOfNobody, .representativeOfNobody,
  ]
}

extension DiagnosticDefinition {
  static let citizenID = DiagnosticDefinition(
    "R601", .error,
    message: LocalizedText(
      vi: "Có số giấy tờ tùy thân (CCCD hoặc CMND): `{che}`.",
      en: "This is the number of an identity card: `{che}`."),
    help: LocalizedText(
      vi:
        "Bỏ số này. Nếu đây là số chứng từ hay một số lượng, viết rõ tên loại chứng từ ngay trước số, ví dụ `biên lai số …`, hoặc viết đơn vị tính ngay sau số.",
      en:
        "Remove the number. If it belongs to a document or is a quantity, put the kind of document right before it, such as `biên lai số …`, or its unit right after it."
    ),
    isSensitive: true)

  static let phoneNumber = DiagnosticDefinition(
    "R602", .error,
    message: LocalizedText(
      vi: "Có số điện thoại: `{che}`.",
      en: "This is a phone number: `{che}`."),
    help: LocalizedText(
      vi:
        "Bỏ số này khỏi bài. Cần để bạn đọc liên hệ thì ghi chức danh và số máy bàn của cơ quan ở `dau_moi` của `huong_dan_ap_dung`; không ghi số di động của ai.",
      en:
        "Remove it from the text. For readers who want to get in touch, give the post and the office's landline in `dau_moi` under `huong_dan_ap_dung`; never anyone's mobile number."
    ),
    isSensitive: true)

  static let emailAddress = DiagnosticDefinition(
    "R603", .error,
    message: LocalizedText(
      vi: "Có địa chỉ thư điện tử: `{che}`.",
      en: "This is an e-mail address: `{che}`."),
    help: LocalizedText(
      vi:
        "Bỏ địa chỉ này. Nếu là địa chỉ của cơ quan, thêm tên miền (phần sau `@`) vào `ten_mien_co_quan` trong `content/to-chuc.yml`.",
      en:
        "Remove it. If it belongs to an office, list its domain (the part after `@`) under `ten_mien_co_quan` in `content/to-chuc.yml`."
    ),
    isSensitive: true)

  static let bankAccount = DiagnosticDefinition(
    "R604", .error,
    message: LocalizedText(
      vi: "Có số tài khoản ngân hàng: `{che}`.",
      en: "This is the number of a bank account: `{che}`."),
    help: LocalizedText(
      vi:
        "Bỏ số này. Cần vận động đóng góp thì ghi nơi nhận, ví dụ `Văn phòng Liên đoàn Lao động huyện`.",
      en:
        "Remove it. To ask for contributions, name the office that takes them, such as `Văn phòng Liên đoàn Lao động huyện`."
    ),
    isSensitive: true)

  static let insuranceNumber = DiagnosticDefinition(
    "R605", .error,
    message: LocalizedText(
      vi: "Có mã số bảo hiểm xã hội hoặc số thẻ bảo hiểm y tế: `{che}`.",
      en: "This is a social or health insurance number: `{che}`."),
    help: LocalizedText(
      vi:
        "Bỏ số này; bài viết không cần đến nó.",
      en:
        "Remove it; the story does not need it."),
    isSensitive: true)

  static let taxCode = DiagnosticDefinition(
    "R606", .warning,
    message: LocalizedText(
      vi: "Có mã số thuế: `{che}`.",
      en: "This is a tax code: `{che}`."),
    help: LocalizedText(
      vi:
        "Nếu là mã số thuế của một người, bỏ số này. Mã số thuế của doanh nghiệp cũng không cần trong bài.",
      en:
        "Remove it if it is a person's. The story does not need that of a company either."),
    isSensitive: true)

  static let numberPlate = DiagnosticDefinition(
    "R607", .warning,
    message: LocalizedText(
      vi: "Có biển số xe: `{che}`.",
      en: "This is the number plate of a vehicle: `{che}`."),
    help: LocalizedText(
      vi:
        "Bỏ biển số, hoặc chỉ ghi loại xe.",
      en:
        "Remove it, or give only the kind of vehicle."),
    isSensitive: true)

  static let homeAddress = DiagnosticDefinition(
    "R608", .warning,
    message: LocalizedText(
      vi: "Có nơi ở chi tiết của một người.",
      en: "This tells where someone lives."),
    help: LocalizedText(
      vi:
        "Chỉ ghi đến cấp xã, ví dụ `ở xã Vĩnh Bình Nam`; bỏ số nhà, hẻm, tổ, ấp.",
      en:
        "Give the commune only, such as `ở xã Vĩnh Bình Nam`; leave out the house, lane, group or hamlet."
    ),
    isSensitive: true)

  static let birthDate = DiagnosticDefinition(
    "R609", .warning,
    message: LocalizedText(
      vi: "Có ngày sinh đầy đủ của một người.",
      en: "This is someone's full date of birth."),
    help: LocalizedText(
      vi:
        "Chỉ ghi năm, ví dụ `sinh năm 1985`.",
      en:
        "Give only the year, such as `sinh năm 1985`."),
    isSensitive: true)

  static let childBirthDate = DiagnosticDefinition(
    "R610", .error,
    message: LocalizedText(
      vi: "Có ngày sinh đầy đủ của một em dưới 16 tuổi.",
      en: "This is the full date of birth of a child under 16."),
    help: LocalizedText(
      vi:
        "Bỏ ngày sinh; nếu cần, ghi `học sinh tiểu học`, `con nhỏ`.",
      en:
        "Remove it; if need be, write `học sinh tiểu học` or `con nhỏ`."),
    isSensitive: true)

  static let familyMatter = DiagnosticDefinition(
    "R611", .warning,
    message: LocalizedText(
      vi: "Câu này kể chuyện riêng trong gia đình của một người có thể nhận ra.",
      en: "This sentence tells a family matter of someone who can be recognised."),
    help: LocalizedText(
      vi:
        "Bỏ chi tiết này. Nếu người ấy đã đồng ý bằng văn bản, ghi `gia đình` hoặc `hoàn cảnh` vào `noi_dung` trong phần `dong_y` của người ấy.",
      en:
        "Leave it out. If they agreed in writing, add `gia đình` or `hoàn cảnh` to `noi_dung` of their consent in `dong_y`."
    ),
    isSensitive: true)

  static let hardship = DiagnosticDefinition(
    "R612", .warning,
    message: LocalizedText(
      vi: "Câu này nói về cảnh khó khăn của một người có thể nhận ra.",
      en: "This sentence tells of the hardship of someone who can be recognised."),
    help: LocalizedText(
      vi:
        "Viết chung, không gắn với tên, ví dụ `một đoàn viên khó khăn về nhà ở`. Nếu người ấy đã đồng ý bằng văn bản, ghi `hoàn cảnh` vào `noi_dung` trong phần `dong_y` của người ấy.",
      en:
        "Tell it without a name, such as `một đoàn viên khó khăn về nhà ở`. If they agreed in writing, add `hoàn cảnh` to `noi_dung` of their consent in `dong_y`."
    ),
    isSensitive: true)

  static let healthMatter = DiagnosticDefinition(
    "R613", .error,
    message: LocalizedText(
      vi: "Câu này nói về sức khỏe hoặc bệnh tật của một người có thể nhận ra.",
      en: "This sentence tells of the health of someone who can be recognised."),
    help: LocalizedText(
      vi:
        "Bỏ chi tiết này, vì tình trạng sức khỏe là dữ liệu nhạy cảm. Nếu người ấy đã đồng ý bằng văn bản, ghi `sức khỏe` vào `noi_dung` trong phần `dong_y` của người ấy.",
      en:
        "Leave it out: health is sensitive data. If they agreed in writing, add `sức khỏe` to `noi_dung` of their consent in `dong_y`."
    ),
    isSensitive: true)

  static let ethnicityOrReligion = DiagnosticDefinition(
    "R614", .error,
    message: LocalizedText(
      vi: "Câu này nói về dân tộc hoặc tôn giáo của một người có thể nhận ra.",
      en: "This sentence tells the ethnicity or religion of someone who can be recognised."),
    help: LocalizedText(
      vi:
        "Bỏ chi tiết này, vì dân tộc và tôn giáo là dữ liệu nhạy cảm. Nếu người ấy đã đồng ý bằng văn bản, ghi `dân tộc` hoặc `tôn giáo` vào `noi_dung` trong phần `dong_y` của người ấy.",
      en:
        "Leave it out: ethnicity and religion are sensitive data. If they agreed in writing, add `dân tộc` or `tôn giáo` to `noi_dung` of their consent in `dong_y`."
    ),
    isSensitive: true)

  static let partyMembership = DiagnosticDefinition(
    "R615", .warning,
    message: LocalizedText(
      vi: "Câu này cho biết một người có thể nhận ra là đảng viên.",
      en: "This sentence tells that someone who can be recognised is a member of the Party."),
    help: LocalizedText(
      vi:
        "Nếu bài không cần, bỏ chi tiết này. Nếu người ấy đã đồng ý bằng văn bản, ghi `đảng viên` vào `noi_dung` trong phần `dong_y` của người ấy.",
      en:
        "Leave it out if the story does not need it. If they agreed in writing, add `đảng viên` to `noi_dung` of their consent in `dong_y`."
    ),
    isSensitive: true)

  static let childNamed = DiagnosticDefinition(
    "R616", .error,
    message: LocalizedText(
      vi: "Bài nêu tên một em dưới 16 tuổi mà chưa có sự đồng ý.",
      en: "A child under 16 is named without consent."),
    help: LocalizedText(
      vi:
        "Thay tên bằng `cháu`, `con gái chị`. Nếu cần giữ tên, kê em trong `nhan_vat` kèm `nam_sinh`, rồi ghi trong `dong_y` sự đồng ý của người đại diện (`vai_tro: đại diện trẻ`, `dai_dien_cho:` tên em); em từ 7 tuổi trở lên thì cần thêm sự đồng ý của chính em.",
      en:
        "Write `cháu` or `con gái chị` instead. To keep the name, list the child in `nhan_vat` with `nam_sinh`, and put into `dong_y` the consent of the representative (`vai_tro: đại diện trẻ`, `dai_dien_cho:` the child's name); from the age of 7 the child's own as well."
    ),
    isSensitive: true)

  static let beneficiaryWithoutConsent = DiagnosticDefinition(
    "R617", .error,
    message: LocalizedText(
      vi: "Bài nêu tên người nhận hỗ trợ mà chưa có sự đồng ý của người ấy.",
      en: "Someone who was given help is named without their consent."),
    help: LocalizedText(
      vi:
        "Viết `một đoàn viên` thay cho tên. Nếu cần giữ tên, xin đồng ý bằng văn bản rồi ghi vào `dong_y` với `vai_tro: người thụ hưởng`.",
      en:
        "Write `một đoàn viên` instead of the name. To keep it, ask for consent in writing and put it into `dong_y` with `vai_tro: người thụ hưởng`."
    ),
    isSensitive: true)
}

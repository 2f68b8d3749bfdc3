import Diagnostics

// Numbers, years and awards that do not go together.
extension DiagnosticDefinition {
  static let moreWomenThanWorkers = DiagnosticDefinition(
    "D730", .error,
    message: LocalizedText(
      vi: "Số nữ ({nu}) nhiều hơn tổng số CNVCLĐ ({tong}).",
      en: "There are more women ({nu}) than workers ({tong})."),
    help: LocalizedText(
      vi: "Sửa `so_nu` hoặc `so_cnvcld`; `so_cnvcld` là tổng số, gồm cả nam và nữ.",
      en: "Correct `so_nu` or `so_cnvcld`; `so_cnvcld` counts everyone."))

  static let moreMembersThanWorkers = DiagnosticDefinition(
    "D731", .warning,
    message: LocalizedText(
      vi: "Số đoàn viên ({doan_vien}) nhiều hơn tổng số CNVCLĐ ({tong}).",
      en: "There are more union members ({doan_vien}) than workers ({tong})."),
    help: LocalizedText(
      vi: "Sửa `so_doan_vien` hoặc `so_cnvcld`, lấy số của cùng một ngày.",
      en: "Correct `so_doan_vien` or `so_cnvcld`; take both of the same day."))

  static let unlikelyAge = DiagnosticDefinition(
    "D732", .warning,
    message: LocalizedText(
      vi: "Sinh năm {nam_sinh} thì năm {nam} là {tuoi} tuổi, ngoài khoảng 15–75 thường gặp.",
      en: "Born in {nam_sinh}, they were {tuoi} in {nam}, outside the usual 15 to 75."),
    help: LocalizedText(
      vi: "Đối chiếu lại `nam_sinh`; nếu đúng, có thể bỏ mục này vì hồ sơ không bắt buộc phải có.",
      en:
        "Look up `nam_sinh` again; if it is right, you may leave it out, since it is not required.")
  )

  static let initiativeAfterProfile = DiagnosticDefinition(
    "D733", .warning,
    message: LocalizedText(
      vi: "Sáng kiến ghi năm {nam}, sau năm của hồ sơ ({nam_ho_so}).",
      en: "The initiative is of {nam}, later than the profile's year ({nam_ho_so})."),
    help: LocalizedText(
      vi: "Sửa năm, hoặc chuyển hồ sơ sang thư mục của năm đúng.",
      en: "Correct the year, or move the profile to the folder of its right year."))

  static let oldInitiative = DiagnosticDefinition(
    "D734", .warning,
    message: LocalizedText(
      vi: "Sáng kiến ghi năm {nam}, quá mười năm trước năm của hồ sơ ({nam_ho_so}).",
      en: "The initiative is of {nam}, more than ten years before the profile's year ({nam_ho_so})."
    ),
    help: LocalizedText(
      vi: "Sửa năm nếu gõ nhầm; sáng kiến đã lâu thì nên thay bằng việc làm gần đây.",
      en: "Correct the year if it is a slip; better tell of something more recent."))

  static let initiativeTwiceInList = DiagnosticDefinition(
    "D735", .warning,
    message: LocalizedText(
      vi: "“{ten}” được ghi hai lần trong cùng một danh sách.",
      en: "“{ten}” stands twice in the same list."),
    help: LocalizedText(
      vi: "Mỗi sáng kiến ghi một lần: gộp hai mục, hoặc đặt tên cho rõ hai việc khác nhau.",
      en: "Tell each initiative once: merge the two, or give different things different names."))

  static let awardsExclude = DiagnosticDefinition(
    "D740", .warning,
    message: LocalizedText(
      vi: "Năm {nam}, {cap} đã khen cả toàn diện lẫn chuyên đề cho cùng một đối tượng.",
      en: "In {nam}, {cap} gave the same subject awards both for all its work and for one movement."
    ),
    help: LocalizedText(
      vi:
        "Theo hướng dẫn khen thưởng ngày 11/8/2016 của Tổng Liên đoàn, trong một năm một cấp không khen cả hai, trừ khen sơ kết, tổng kết, theo đợt và đột xuất. Xem lại `loai` và `ngay`; nếu thuộc trường hợp trừ, ghi rõ ở `loai`.",
      en:
        "By the confederation's guidance of 11/08/2016, one level does not give both in one year, save at reviews, for short campaigns and for sudden deeds. Look at `loai` and `ngay` again; if it is such a case, say so in `loai`."
    ))

  static let awardAfterEnd = DiagnosticDefinition(
    "D741", .warning,
    message: LocalizedText(
      vi: "Khen thưởng ngày {ngay} khi {don_vi} đã kết thúc hoạt động ({den}).",
      en: "The award is of {ngay}, when {don_vi} had ended ({den})."),
    help: LocalizedText(
      vi:
        "Theo Thông tư 15/2025/TT-BNV, không khen thưởng tập thể đã giải thể sau sắp xếp. Xem lại ngày khen, hoặc `hieu_luc_den` của đơn vị trong don-vi.csv.",
      en:
        "By Circular 15/2025/TT-BNV, bodies dissolved in a reorganisation are not commended. Look at the award's date again, or at `hieu_luc_den` of the unit in don-vi.csv."
    ))
}

// Units and movements that were not there.
extension DiagnosticDefinition {
  static let unitReplaced = DiagnosticDefinition(
    "D742", .error,
    message: LocalizedText(
      vi:
        "{don_vi} chỉ hoạt động đến {den}, trước ngày đăng ký hồ sơ ({ngay}); đơn vị kế tục là {ten_moi}.",
      en:
        "{don_vi} ended on {den}, before the profile was registered ({ngay}); its successor is {ten_moi}."
    ),
    help: LocalizedText(
      vi: "Ghi `don_vi: {ma_moi}`, hoặc sửa ngày đăng ký nếu gõ nhầm.",
      en: "Write `don_vi: {ma_moi}`, or correct the date of registration."))

  static let unitEnded = DiagnosticDefinition(
    "D743", .error,
    message: LocalizedText(
      vi: "{don_vi} chỉ hoạt động đến {den}, trước ngày đăng ký hồ sơ ({ngay}).",
      en: "{don_vi} ended on {den}, before the profile was registered ({ngay})."),
    help: LocalizedText(
      vi:
        "Sửa ngày đăng ký hoặc mã đơn vị; nếu có đơn vị kế tục thì ghi mã của nó vào cột `ke_thua` của don-vi.csv.",
      en:
        "Correct the date of registration or the code; if the unit has a successor, write its code into the column `ke_thua` of don-vi.csv."
    ))

  static let movementNotInForce = DiagnosticDefinition(
    "D745", .warning,
    message: LocalizedText(
      vi:
        "“{phong_trao}” (hiệu lực từ {tu} đến {den}) không còn hoặc chưa có hiệu lực vào ngày {ngay}, khi hồ sơ đăng ký.",
      en:
        "“{phong_trao}” (in force from {tu} to {den}) was not in force on {ngay}, when the profile was registered."
    ),
    help: LocalizedText(
      vi: "Chọn phong trào có hiệu lực vào ngày đó, hoặc sửa ngày đăng ký.",
      en: "Choose a movement that was in force on that day, or correct the date of registration."))

  static let twinMovements = DiagnosticDefinition(
    "D746", .note,
    message: LocalizedText(
      vi: "Hồ sơ thuộc cả “{phong_trao_kia}” và “{phong_trao}”, hai phong trào gần trùng tên.",
      en:
        "The profile belongs to both “{phong_trao_kia}” and “{phong_trao}”, whose names are nearly the same."
    ),
    help: LocalizedText(
      vi:
        "Nếu chỉ thuộc một phong trào thì bỏ phong trào kia khỏi `phong_trao_khac`; đúng là cả hai thì để nguyên, tổng số vẫn chỉ tính hồ sơ này một lần.",
      en:
        "If it belongs to one only, remove the other from `phong_trao_khac`; if to both, leave it: totals count the profile once."
    ))
}

// One profile and another.
extension DiagnosticDefinition {
  static let initiativeInTwoProfiles = DiagnosticDefinition(
    "D751", .warning,
    message: LocalizedText(
      vi:
        "“{ten}” có vẻ đã được tính trong hồ sơ “{ho_so_truoc}” ({tep_truoc}), với tên “{ten_truoc}”.",
      en:
        "“{ten}” seems to be counted already in the profile “{ho_so_truoc}” ({tep_truoc}), as “{ten_truoc}”."
    ),
    help: LocalizedText(
      vi:
        "Chỉ tính một sáng kiến ở một hồ sơ; nếu nhiều tác giả cùng làm, ghi `ty_le_dong_gop` ở mỗi hồ sơ, cộng lại không quá 100 %; nếu là hai việc khác nhau, đặt tên cho rõ chỗ khác.",
      en:
        "Count an initiative in one profile; if several authors share it, write `ty_le_dong_gop` in each, together at most 100 %; if they are two things, name what sets them apart."
    ))

  static let storiesAlike = DiagnosticDefinition(
    "D752", .warning,
    message: LocalizedText(
      vi:
        "Bài viết giống {phan_tram} % với bài của hồ sơ “{ho_so_truoc}” ({tep_truoc}), không kể các con số.",
      en:
        "The story is {phan_tram} % the same as that of “{ho_so_truoc}” ({tep_truoc}), figures aside."
    ),
    help: LocalizedText(
      vi:
        "Nếu một bài được chép từ bài kia, hãy viết lại theo việc thật của đơn vị; nếu hai tệp là một hồ sơ, giữ một tệp.",
      en:
        "If one was copied from the other, tell what this unit really did; if both files are one profile, keep one."
    ))

  static let personTwice = DiagnosticDefinition(
    "D753", .warning,
    message: LocalizedText(
      vi: "{ho_ten} đã có hồ sơ “{ho_so_truoc}” ({tep_truoc}) cùng phong trào, năm {nam}.",
      en:
        "{ho_ten} has the profile “{ho_so_truoc}” ({tep_truoc}) already, in the same movement in {nam}."
    ),
    help: LocalizedText(
      vi:
        "Gộp hai hồ sơ làm một; nếu là hai người trùng họ tên, ghi `chuc_vu` của từng người cho rõ rồi bỏ qua nhắc nhở này.",
      en:
        "Merge the two; if they are two people of one name, tell the `chuc_vu` of each and pass over this."
    ))
}

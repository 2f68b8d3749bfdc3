package import Diagnostics

/// What can be wrong with a constraint, and with a profile that one is held against.
package enum ConstraintDiagnostics {
  package static let all: [DiagnosticDefinition] = [
    .constraintBroken,
    .constraintDoubted,
    .neededPartMissing,
    .usualPartMissing,
    .constraintWithoutRule,
    .comparisonMissing,
    .operandMissing,
    .misspeltComparison,
    .unexpectedSign,
    .unclosed,
    .unknownName,
    .misspeltName,
    .incomparable,
    .notCalculable,
    .notOneValue,
    .notAList,
    .twoLists,
    .wordsHaveNoOrder,
    .unknownFunction,
  ]
}

extension DiagnosticDefinition {
  /// Whether it tells of a rule that a profile breaks, not of a value that is wrong by itself.
  var isOfConstraint: Bool {
    [.constraintBroken, .constraintDoubted, .neededPartMissing, .usualPartMissing].contains(self)
  }

  static let constraintBroken = DiagnosticDefinition(
    "C240", .error,
    title: LocalizedText(
      vi: "Số liệu chưa đạt điều kiện mà phong trào đặt ra.",
      en: "The figures do not meet a condition of the movement."),
    message: LocalizedText(vi: "{thong_bao}: {tim_thay}.", en: "{thong_bao}: {tim_thay}."),
    help: LocalizedText(
      vi:
        "Yêu cầu là `{dieu_kien}`. Đối chiếu với sổ sách, chỗ nào ghi nhầm thì sửa. Nếu đã ghi đúng thì hồ sơ chưa đạt yêu cầu này: đưa tệp ra khỏi `content/` cho đến khi đạt.",
      en:
        "What is asked is `{dieu_kien}`. Compare with the records and correct what is wrong. If all is right, the profile does not meet this yet: keep the file outside `content/` until it does."
    ))

  static let constraintDoubted = DiagnosticDefinition(
    "C241", .warning,
    title: LocalizedText(
      vi: "Số liệu khác với điều phong trào thường thấy.",
      en: "The figures are not what the movement usually finds."),
    message: LocalizedText(vi: "{thong_bao}: {tim_thay}.", en: "{thong_bao}: {tim_thay}."),
    help: LocalizedText(
      vi:
        "Thường thì `{dieu_kien}`. Nếu các giá trị đều đúng, cứ giữ nguyên; đây chỉ là lời nhắc xác nhận lại.",
      en: "Usually `{dieu_kien}`. Leave it if all is right; this only asks for a second look."))

  static let neededPartMissing = DiagnosticDefinition(
    "C242", .error,
    message: LocalizedText(
      vi: "Còn thiếu {truong}, phải có khi `{dieu_kien}`; ở đây {tim_thay}.",
      en: "{truong} must be there when `{dieu_kien}`; here {tim_thay}."),
    help: LocalizedText(
      vi: "{thong_bao} Thêm `{khoa}: …` hoặc sửa lại giá trị này.",
      en: "{thong_bao} Add `{khoa}: …` or correct this value."))

  static let usualPartMissing = DiagnosticDefinition(
    "C243", .warning,
    message: LocalizedText(
      vi: "Nên có {truong} khi `{dieu_kien}`; ở đây {tim_thay}.",
      en: "{truong} is recommended when `{dieu_kien}`; here {tim_thay}."),
    help: LocalizedText(
      vi: "{thong_bao} Nếu có, thêm `{khoa}: …`.",
      en: "{thong_bao} Add `{khoa}: …` if there is any."))

  static let constraintWithoutRule = DiagnosticDefinition(
    "C258", .error,
    message: LocalizedText(
      vi: "Mỗi ràng buộc cần đúng một trong hai: `dieu_kien` hoặc `can`.",
      en: "A constraint needs one of the two: `dieu_kien` or `can`."),
    help: LocalizedText(
      vi:
        "Viết `dieu_kien: a <= b` để so sánh, hoặc `khi: a > 1 tỷ đồng` cùng `can: [b]` để đòi thêm mục; cần cả hai thì tách thành hai ràng buộc.",
      en:
        "Write `dieu_kien: a <= b` to compare, or `khi: a > 1 tỷ đồng` with `can: [b]` to ask for more; for both, write two constraints."
    ))

  static let comparisonMissing = DiagnosticDefinition(
    "C260", .error,
    message: LocalizedText(
      vi: "Điều kiện “{dieu_kien}” chưa có phép so sánh.",
      en: "The condition “{dieu_kien}” compares nothing."),
    help: LocalizedText(
      vi: "Viết hai vế và một trong các dấu `=`, `<>`, `<`, `<=`, `>`, `>=` ở giữa.",
      en: "Write two sides with one of `=`, `<>`, `<`, `<=`, `>`, `>=` between them."))

  static let operandMissing = DiagnosticDefinition(
    "C261", .error,
    message: LocalizedText(
      vi: "Chỗ này trong điều kiện thiếu tên mục hoặc giá trị.",
      en: "A name or a value is missing here in the condition."),
    help: LocalizedText(
      vi: "Trước và sau mỗi dấu phải có tên mục hoặc giá trị, ví dụ `so_dat <= tong_so`.",
      en: "Each sign needs a name or a value on both sides, for example `so_dat <= tong_so`."))

  static let misspeltComparison = DiagnosticDefinition(
    "C262", .error,
    message: LocalizedText(
      vi: "Không có phép so sánh “{dau}”; có phải là `{goi_y}`?",
      en: "There is no comparison “{dau}”; did you mean `{goi_y}`?"),
    help: LocalizedText(vi: "Sửa thành `{goi_y}`.", en: "Change it to `{goi_y}`."))

  static let unexpectedSign = DiagnosticDefinition(
    "C263", .error,
    message: LocalizedText(
      vi: "Dấu “{dau}” không dùng được ở chỗ này trong điều kiện.",
      en: "“{dau}” has no place here in the condition."),
    help: LocalizedText(
      vi:
        "Mỗi điều kiện chỉ có một phép so sánh giữa hai tổng, ví dụ `a + b <= c`; chữ có dấu đặc biệt thì đặt trong ngoặc kép.",
      en:
        "A condition is one comparison of two sums, such as `a + b <= c`; words with signs in them are quoted."
    ))

  static let unclosed = DiagnosticDefinition(
    "C264", .error,
    message: LocalizedText(
      vi: "Dấu “{dau}” trong điều kiện mở ra mà không đóng lại.",
      en: "“{dau}” in the condition is opened and not closed."),
    help: LocalizedText(
      vi: "Thêm dấu đóng ở cuối phần bên trong.",
      en: "Add the closing sign after what it holds."))

  static let unknownName = DiagnosticDefinition(
    "C265", .error,
    message: LocalizedText(
      vi: "Ràng buộc nhắc đến `{ma}`, nhưng ở đây không có mục nào tên như vậy.",
      en: "The constraint names `{ma}`, which does not exist here."),
    help: LocalizedText(
      vi: "Dùng được: {danh_sach}. Một từ để so sánh thì chỉ đứng cạnh mục kiểu lựa chọn.",
      en: "Names that can be used: {danh_sach}. A word can only be compared with a choice."))

  static let misspeltName = DiagnosticDefinition(
    "C266", .error,
    message: LocalizedText(
      vi: "Ràng buộc nhắc đến `{ma}`, nhưng không có mục này; có phải là `{goi_y}`?",
      en: "The constraint names `{ma}`, which does not exist; did you mean `{goi_y}`?"),
    help: LocalizedText(vi: "Sửa thành `{goi_y}`.", en: "Change it to `{goi_y}`."))

  static let incomparable = DiagnosticDefinition(
    "C267", .error,
    message: LocalizedText(
      vi: "Không so sánh được `{trai}` (kiểu “{kieu_trai}”) với `{phai}` (kiểu “{kieu_phai}”).",
      en: "`{trai}` (“{kieu_trai}”) cannot be compared with `{phai}` (“{kieu_phai}”)."),
    help: LocalizedText(
      vi: "Hai vế phải cùng kiểu; tiền thì viết cả đơn vị, ví dụ `1 tỷ đồng`.",
      en: "Both sides must be of one type; money needs its unit, for example `1 tỷ đồng`."))

  static let notCalculable = DiagnosticDefinition(
    "C268", .error,
    message: LocalizedText(
      vi: "Không tính được với `{ma}` ở chỗ này vì có kiểu “{kieu}”.",
      en: "`{ma}` is “{kieu}” and cannot be calculated with here."),
    help: LocalizedText(
      vi: "Chỉ cộng số với số, tiền với tiền, phần trăm với phần trăm; chỉ nhân với một con số.",
      en:
        "Add numbers to numbers, money to money, percentages to percentages; multiply by numbers only."
    ))

  static let notOneValue = DiagnosticDefinition(
    "C269", .error,
    message: LocalizedText(
      vi: "`{ma}` có kiểu “{kieu}”, không phải một giá trị để so sánh.",
      en: "`{ma}` is “{kieu}”, not one value to compare."),
    help: LocalizedText(
      vi:
        "Với nhóm, viết thêm mục nhỏ: `{ma}.…`; với danh sách, dùng `tổng({ma}.…)` hoặc `số_mục({ma})`.",
      en:
        "Name a part of a group: `{ma}.…`; of a list use `tổng({ma}.…)` or `số_mục({ma})`."
    ))

  static let notAList = DiagnosticDefinition(
    "C270", .error,
    message: LocalizedText(
      vi: "`{ham}` cần một danh sách, nhưng `{ma}` không nằm trong danh sách nào.",
      en: "`{ham}` needs a list, and `{ma}` is in none."),
    help: LocalizedText(
      vi:
        "Viết `tổng(danh_sach.muc_nho)` hoặc `số_mục(danh_sach)`; giá trị đơn thì viết thẳng tên.",
      en: "Write `tổng(list.part)` or `số_mục(list)`; a plain value is named as it is."))

  static let twoLists = DiagnosticDefinition(
    "C271", .error,
    message: LocalizedText(
      vi: "Điều kiện nhắc đến từng mục của hai danh sách, `{ma}` và `{ma_truoc}`.",
      en: "The condition goes through two lists, `{ma}` and `{ma_truoc}`."),
    help: LocalizedText(
      vi: "Chỉ đi từng mục của một danh sách; danh sách kia thì lấy `tổng(…)` hoặc `số_mục(…)`.",
      en: "Go through one list only; of the other take `tổng(…)` or `số_mục(…)`."))

  static let wordsHaveNoOrder = DiagnosticDefinition(
    "C272", .error,
    message: LocalizedText(
      vi: "`{ma}` là chữ nên không so sánh hơn kém bằng “{dau}” được.",
      en: "`{ma}` is a word, which “{dau}” cannot order."),
    help: LocalizedText(
      vi: "Với chữ và lựa chọn, chỉ dùng `=` hoặc `<>`.",
      en: "Compare words with `=` or `<>` only."))

  static let unknownFunction = DiagnosticDefinition(
    "C273", .error,
    message: LocalizedText(
      vi: "Không có phép tính `{ma}(…)`.",
      en: "There is no function `{ma}(…)`."),
    help: LocalizedText(
      vi: "Dùng `tổng(ds.truong)` để cộng một cột của danh sách, `số_mục(ds)` để đếm.",
      en: "Use `tổng(list.part)` to add up a column of a list, `số_mục(list)` to count."))
}

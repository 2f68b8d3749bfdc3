package import Diagnostics

/// What can be wrong with evidence; with the schemas and their constraints, elsewhere.
package enum CriteriaDiagnostics {
  package static let all: [DiagnosticDefinition] =
    ofValues + SchemaDiagnostics.all + ConstraintDiagnostics.all

  private static let ofValues: [DiagnosticDefinition] = [
    .criterionMissing,
    .criterionRecommended,
    .blockMissing,
    .noAlternativeMet,
    .unknownCriterion,
    .misspeltCriterion,
    .criterionDoesNotApply,
    .movementRefusesSubject,
    .alternativeRecommended,
    .tooFewItems,
    .fewerItemsThanUsual,
    .listExpected,
    .groupExpected,
    .plainValueExpected,
    .fieldMissing,
    .unknownField,
    .misspeltField,
    .paragraphTooShort,
    .blockIncomplete,
    .notANumber,
    .notAWholeNumber,
    .notAPercentage,
    .notAYear,
    .notMoney,
    .moneyWithoutUnit,
    .foreignMoney,
    .notADay,
    .notYesOrNo,
    .twoReadings,
    .belowBound,
    .aboveBound,
    .unusuallySmall,
    .unusuallyLarge,
    .otherUnitOfMeasure,
  ]
}

extension DiagnosticDefinition {
  static let criterionMissing = DiagnosticDefinition(
    "C201", .error,
    message: LocalizedText(
      vi: "Thiếu minh chứng `{ma}` ({ten}), cần có từ bước “{tu}” theo {nguon}.",
      en: "The evidence `{ma}` ({ten}) is missing, which {nguon} requires from “{tu}” on."),
    help: LocalizedText(
      vi: "Thêm `{ma}:` dưới `tieu_chi:`{gia_tri}. {huong_dan}",
      en: "Add `{ma}:` under `tieu_chi:`{gia_tri}. {huong_dan}"))

  static let criterionRecommended = DiagnosticDefinition(
    "C202", .warning,
    message: LocalizedText(
      vi: "Nên có minh chứng `{ma}` ({ten}) theo {nguon}.",
      en: "The evidence `{ma}` ({ten}) is recommended by {nguon}."),
    help: LocalizedText(
      vi: "Nếu có, thêm `{ma}:` dưới `tieu_chi:`{gia_tri}. {huong_dan}",
      en: "Add `{ma}:` under `tieu_chi:`{gia_tri} if there is any. {huong_dan}"))

  static let blockMissing = DiagnosticDefinition(
    "C203", .error,
    message: LocalizedText(
      vi: "Thiếu phần `{khoa}` ({ten}), cần có từ bước “{tu}”.",
      en: "The part `{khoa}` ({ten}) is missing, which is due from “{tu}” on."),
    help: LocalizedText(
      vi: "Thêm `{khoa}:` vào phần khai báo. {huong_dan}",
      en: "Add `{khoa}:` to the front matter. {huong_dan}"))

  static let noAlternativeMet = DiagnosticDefinition(
    "C204", .error,
    message: LocalizedText(
      vi: "Theo {nguon}, hồ sơ phải có ít nhất một trong các minh chứng: {danh_sach}.",
      en: "By {nguon}, at least one of these is needed: {danh_sach}."),
    help: LocalizedText(
      vi: "Thêm một trong các mục đó dưới `tieu_chi:`. {huong_dan}",
      en: "Add one of them under `tieu_chi:`. {huong_dan}"))

  static let unknownCriterion = DiagnosticDefinition(
    "C205", .error,
    message: LocalizedText(
      vi: "Không có tiêu chí nào mang mã `{ma}` trong các phong trào của hồ sơ này.",
      en: "None of this profile’s movements has a criterion `{ma}`."),
    help: LocalizedText(
      vi:
        "Dùng mã của một tiêu chí: {danh_sach}. Điều không thuộc tiêu chí nào thì bỏ dòng này, kể trong bài.",
      en:
        "Use the code of a criterion: {danh_sach}. What belongs to none is told in the text instead."
    ))

  static let misspeltCriterion = DiagnosticDefinition(
    "C206", .error,
    message: LocalizedText(
      vi: "Không có tiêu chí nào mang mã `{ma}`; có phải là `{goi_y}`?",
      en: "There is no criterion `{ma}`; did you mean `{goi_y}`?"),
    help: LocalizedText(
      vi: "Sửa thành `{goi_y}`.",
      en: "Change it to `{goi_y}`."))

  static let criterionDoesNotApply = DiagnosticDefinition(
    "C207", .warning,
    message: LocalizedText(
      vi:
        "Tiêu chí `{ma}` ({ten}) của {phong_trao} không áp dụng cho đối tượng hoặc loại hình đơn vị này.",
      en:
        "The criterion `{ma}` ({ten}) of {phong_trao} does not apply to this subject or type of unit."
    ),
    help: LocalizedText(
      vi: "Có thể bỏ mục này; nó không được tính.",
      en: "It can be removed; it does not count."))

  static let movementRefusesSubject = DiagnosticDefinition(
    "C208", .error,
    message: LocalizedText(
      vi: "Phong trào “{phong_trao}” không dành cho {doi_tuong}.",
      en: "The movement “{phong_trao}” is not for `{doi_tuong}`."),
    help: LocalizedText(
      vi: "Phong trào này dành cho: {danh_sach}. Chọn phong trào khác hoặc sửa `doi_tuong`.",
      en: "It is for: {danh_sach}. Choose another movement or change `doi_tuong`."))

  static let alternativeRecommended = DiagnosticDefinition(
    "C209", .warning,
    message: LocalizedText(
      vi: "Theo {nguon}, hồ sơ nên có ít nhất một trong các minh chứng: {danh_sach}.",
      en: "By {nguon}, at least one of these is recommended: {danh_sach}."),
    help: LocalizedText(
      vi: "Nếu có, thêm một trong các mục đó dưới `tieu_chi:`. {huong_dan}",
      en: "Add one of them under `tieu_chi:` if there is any. {huong_dan}"))

  static let tooFewItems = DiagnosticDefinition(
    "C210", .error,
    message: LocalizedText(
      vi: "`{ma}` mới có {so} mục, cần ít nhất {can}.",
      en: "`{ma}` has {so} items and needs at least {can}."),
    help: LocalizedText(
      vi: "Thêm mục cho “{ten}”, mỗi mục bắt đầu bằng dấu gạch ngang.",
      en: "Add items to “{ten}”, each beginning with a hyphen."))

  static let fewerItemsThanUsual = DiagnosticDefinition(
    "C211", .warning,
    message: LocalizedText(
      vi: "`{ma}` mới có {so} mục, nên có từ {can} trở lên.",
      en: "`{ma}` has {so} items; {can} or more are recommended."),
    help: LocalizedText(
      vi: "Nếu có thêm việc thật, bổ sung vào “{ten}”.",
      en: "Add to “{ten}” if there is more to tell."))

  static let listExpected = DiagnosticDefinition(
    "C212", .error,
    message: LocalizedText(
      vi: "`{ten}` phải là một danh sách.",
      en: "`{ten}` must be a list."),
    help: LocalizedText(
      vi: "Viết mỗi mục trên một dòng, bắt đầu bằng dấu gạch ngang và một dấu cách.",
      en: "Write each item on a line of its own, beginning with a hyphen and a space."))

  static let groupExpected = DiagnosticDefinition(
    "C213", .error,
    message: LocalizedText(
      vi: "`{ten}` phải gồm các mục nhỏ.",
      en: "`{ten}` must hold named parts."),
    help: LocalizedText(
      vi: "Viết mỗi mục nhỏ kèm dấu hai chấm và nội dung; các mục nhỏ ở đây: {danh_sach}.",
      en: "Write each part with a colon and its value; its parts are {danh_sach}."))

  static let plainValueExpected = DiagnosticDefinition(
    "C214", .error,
    message: LocalizedText(
      vi: "`{ten}` phải là một giá trị đơn (kiểu “{kieu}”), không phải danh sách hay nhóm.",
      en: "`{ten}` must be a plain value (“{kieu}”), not a list or a group."),
    help: LocalizedText(
      vi: "Viết giá trị ngay sau dấu hai chấm.",
      en: "Write the value right after the colon."))

  static let fieldMissing = DiagnosticDefinition(
    "C215", .error,
    message: LocalizedText(
      vi: "Một mục của `{ten}` thiếu `{truong}` ({nhan}).",
      en: "An item of `{ten}` lacks `{truong}` ({nhan})."),
    help: LocalizedText(
      vi: "Thêm `{truong}: …` vào mục này{gia_tri}.",
      en: "Add `{truong}: …` to it{gia_tri}."))

  static let unknownField = DiagnosticDefinition(
    "C216", .error,
    message: LocalizedText(
      vi: "`{ten}` không có mục nhỏ nào tên là `{truong}`.",
      en: "`{ten}` has no part `{truong}`."),
    help: LocalizedText(
      vi: "Xóa mục này, hoặc dùng một trong các mục nhỏ: {danh_sach}.",
      en: "Remove it, or use one of the parts {danh_sach}."))

  static let misspeltField = DiagnosticDefinition(
    "C217", .error,
    message: LocalizedText(
      vi: "`{ten}` không có mục nhỏ nào tên là `{truong}`; có phải là `{goi_y}`?",
      en: "`{ten}` has no part `{truong}`; did you mean `{goi_y}`?"),
    help: LocalizedText(
      vi: "Sửa thành `{goi_y}`.",
      en: "Change it to `{goi_y}`."))

  static let paragraphTooShort = DiagnosticDefinition(
    "C218", .error,
    message: LocalizedText(
      vi: "`{ten}` mới có {so} tiếng, cần ít nhất {can}.",
      en: "`{ten}` has {so} syllables and needs at least {can}."),
    help: LocalizedText(
      vi: "Viết cụ thể hơn: ai làm, làm gì, được gì.",
      en: "Say more: who did what, and what came of it."))

  static let blockIncomplete = DiagnosticDefinition(
    "C219", .error,
    message: LocalizedText(
      vi: "Phần `{khoa}` ({ten}) còn thiếu {danh_sach}, cần có từ bước “{tu}”.",
      en: "The part `{khoa}` ({ten}) lacks {danh_sach}, due from “{tu}” on."),
    help: LocalizedText(
      vi: "Thêm {mau} vào phần này. {huong_dan}",
      en: "Add {mau} to it. {huong_dan}"))

  static let notANumber = DiagnosticDefinition(
    "C220", .error,
    message: LocalizedText(
      vi: "`{ten}` không phải là một con số: “{gia_tri}”.",
      en: "`{ten}` is not a number: “{gia_tri}”."),
    help: LocalizedText(
      vi: "Chỉ viết con số; dấu phẩy cho phần lẻ, dấu chấm ngăn hàng nghìn, ví dụ `1.240,5`.",
      en:
        "Write only the number: a comma before decimals, dots between thousands, for example `1.240,5`."
    ))

  static let notAWholeNumber = DiagnosticDefinition(
    "C221", .error,
    message: LocalizedText(
      vi: "`{ten}` không phải là số nguyên: “{gia_tri}”.",
      en: "`{ten}` is not a whole number: “{gia_tri}”."),
    help: LocalizedText(
      vi: "Chỉ viết chữ số, ví dụ `12` hoặc `1.240`.",
      en: "Write digits only, for example `12` or `1.240`."))

  static let notAPercentage = DiagnosticDefinition(
    "C222", .error,
    message: LocalizedText(
      vi: "`{ten}` không phải là phần trăm: “{gia_tri}”.",
      en: "`{ten}` is not a percentage: “{gia_tri}”."),
    help: LocalizedText(
      vi: "Viết như `12,5%`.",
      en: "Write it like `12,5%`."))

  static let notAYear = DiagnosticDefinition(
    "C223", .error,
    message: LocalizedText(
      vi: "`{ten}` không phải là một năm: “{gia_tri}”.",
      en: "`{ten}` is not a year: “{gia_tri}”."),
    help: LocalizedText(
      vi: "Viết bốn chữ số, ví dụ `2024`.",
      en: "Write four digits, for example `2024`."))

  static let notMoney = DiagnosticDefinition(
    "C224", .error,
    message: LocalizedText(
      vi: "`{ten}` không phải là số tiền: “{gia_tri}”.",
      en: "`{ten}` is not an amount of money: “{gia_tri}”."),
    help: LocalizedText(
      vi:
        "Viết số rồi đến đơn vị, ví dụ `120 triệu đồng`; phần lẻ đứng sau dấu phẩy, `1,5 triệu đồng`; nếu là ước lượng, viết `hơn 120 triệu đồng`.",
      en:
        "Write the number, then the unit, for example `120 triệu đồng`; decimals follow a comma, `1,5 triệu đồng`; for an estimate, `hơn 120 triệu đồng`."
    ))

  static let moneyWithoutUnit = DiagnosticDefinition(
    "C225", .error,
    message: LocalizedText(
      vi: "Số tiền `{ten}` thiếu đơn vị: “{gia_tri}”.",
      en: "The amount `{ten}` has no unit: “{gia_tri}”."),
    help: LocalizedText(
      vi: "Viết rõ đồng, nghìn, triệu hay tỷ, ví dụ `{gia_tri} triệu đồng`.",
      en: "Say đồng, nghìn, triệu or tỷ, for example `{gia_tri} triệu đồng`."))

  static let foreignMoney = DiagnosticDefinition(
    "C226", .error,
    message: LocalizedText(
      vi: "`{ten}` ghi bằng ngoại tệ ({ngoai_te}): “{gia_tri}”.",
      en: "`{ten}` is in a foreign currency ({ngoai_te}): “{gia_tri}”."),
    help: LocalizedText(
      vi:
        "Đổi ra đồng Việt Nam theo tỷ giá lúc chi để cộng được với các khoản khác; số ngoại tệ và tỷ giá thì ghi trong bài.",
      en:
        "Convert it to đồng at the rate of the day, so that it can be added up; tell the foreign amount and the rate in the text."
    ))

  static let notADay = DiagnosticDefinition(
    "C227", .error,
    message: LocalizedText(
      vi: "`{ten}` không phải là ngày tháng có thật: “{gia_tri}”.",
      en: "`{ten}` is not a date that exists: “{gia_tri}”."),
    help: LocalizedText(
      vi: "Viết ngày/tháng/năm, ví dụ `05/02/2024`.",
      en: "Write day/month/year, for example `05/02/2024`."))

  static let notYesOrNo = DiagnosticDefinition(
    "C228", .error,
    message: LocalizedText(
      vi: "`{ten}` phải là `có` hoặc `không`, nhưng ở đây là “{gia_tri}”.",
      en: "`{ten}` must be `có` (yes) or `không` (no), but is “{gia_tri}”."),
    help: LocalizedText(
      vi: "Viết `có` hoặc `không`.",
      en: "Write `có` or `không`."))

  static let twoReadings = DiagnosticDefinition(
    "C229", .error,
    message: LocalizedText(
      vi: "`{ten}` viết “{gia_tri}” có thể hiểu là {cach_mot} hoặc {cach_hai}.",
      en: "`{ten}` is “{gia_tri}”, which may mean {cach_mot} or {cach_hai}."),
    help: LocalizedText(
      vi:
        "Dấu phẩy đứng trước phần lẻ, dấu chấm ngăn hàng nghìn: viết `{cach_mot}` hoặc `{cach_hai}` cho đúng ý mình.",
      en:
        "A comma stands before decimals, dots between thousands: write `{cach_mot}` or `{cach_hai}`, whichever you mean."
    ))

  static let belowBound = DiagnosticDefinition(
    "C230", .error,
    message: LocalizedText(
      vi: "`{ten}` nhỏ hơn mức thấp nhất cho phép ({gioi_han}): “{gia_tri}”.",
      en: "`{ten}` is below the least allowed ({gioi_han}): “{gia_tri}”."),
    help: LocalizedText(
      vi:
        "Sửa lại cho đúng, từ {gioi_han} trở lên. Nếu con số đã đúng thì có lẽ nó thuộc mục khác.",
      en: "Correct it, to {gioi_han} or more. If the number is right, it may belong elsewhere."))

  static let aboveBound = DiagnosticDefinition(
    "C231", .error,
    message: LocalizedText(
      vi: "`{ten}` lớn hơn mức cao nhất cho phép ({gioi_han}): “{gia_tri}”.",
      en: "`{ten}` is above the most allowed ({gioi_han}): “{gia_tri}”."),
    help: LocalizedText(
      vi:
        "Sửa lại cho đúng, không quá {gioi_han}. Nếu con số đã đúng thì có lẽ nó thuộc mục khác hoặc sai đơn vị tính.",
      en:
        "Correct it, to {gioi_han} or less. If the number is right, it may belong elsewhere or be in another unit."
    ))

  static let unusuallySmall = DiagnosticDefinition(
    "C232", .warning,
    message: LocalizedText(
      vi: "`{ten}` nhỏ hơn bình thường ({gioi_han}): “{gia_tri}”.",
      en: "`{ten}` is smaller than usual ({gioi_han}): “{gia_tri}”."),
    help: LocalizedText(
      vi: "Nếu con số đúng, cứ giữ nguyên; đây chỉ là lời nhắc xác nhận lại.",
      en: "Leave it if it is right; this only asks for a second look."))

  static let unusuallyLarge = DiagnosticDefinition(
    "C233", .warning,
    message: LocalizedText(
      vi: "`{ten}` lớn hơn bình thường ({gioi_han}): “{gia_tri}”.",
      en: "`{ten}` is larger than usual ({gioi_han}): “{gia_tri}”."),
    help: LocalizedText(
      vi: "Nếu con số đúng, cứ giữ nguyên; đây chỉ là lời nhắc xác nhận lại.",
      en: "Leave it if it is right; this only asks for a second look."))

  static let otherUnitOfMeasure = DiagnosticDefinition(
    "C234", .error,
    message: LocalizedText(
      vi: "`{ten}` tính bằng {don_vi}, nhưng ở đây viết “{gia_tri}”.",
      en: "`{ten}` is counted in {don_vi}, but here it is “{gia_tri}”."),
    help: LocalizedText(
      vi: "Đổi ra {don_vi} rồi chỉ viết con số.",
      en: "Convert it to {don_vi} and write the number only."))
}

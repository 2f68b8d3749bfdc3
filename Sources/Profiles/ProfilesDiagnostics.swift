package import Diagnostics

/// What can be wrong with the values of profiles, units, movements and the organisation.
package enum ProfilesCatalogue {
  package static let all: [DiagnosticDefinition] = [
    .unknownKey, .misspeltKey, .textTakenForKey, .emptyValue, .missingKey, .notAMapping, .notAList,
    .notAScalar, .notADate,
    .notAnInteger, .unknownChoice, .misspeltChoice, .notYesNo, .notAnAddress, .unknownUnit,
    .misspeltUnit, .unknownMovement, .misspeltMovement, .milestoneBackwards, .moreVotesThanVoters,
    .missingColumn, .emptyCell, .extraCells, .duplicateUnit, .notACode, .unclosedQuote,
    .duplicateColumn,
  ]
}

extension DiagnosticDefinition {
  package static let unknownKey = DiagnosticDefinition(
    "P301", .error,
    message: LocalizedText(
      vi: "Không có mục nào tên là `{khoa}` ở đây.", en: "There is no key `{khoa}` here."),
    help: LocalizedText(
      vi: "Xóa mục này, hoặc dùng một trong các mục: {danh_sach}.",
      en: "Remove it, or use one of the keys {danh_sach}."))

  package static let misspeltKey = DiagnosticDefinition(
    "P302", .error,
    message: LocalizedText(
      vi: "Không có mục nào tên là `{khoa}` ở đây; có phải là `{goi_y}`?",
      en: "There is no key `{khoa}` here; did you mean `{goi_y}`?"),
    help: LocalizedText(
      vi: "Sửa thành `{goi_y}`, hoặc xóa dòng này nếu không cần.",
      en: "Change it to `{goi_y}`, or delete the line."))

  package static let missingKey = DiagnosticDefinition(
    "P303", .error,
    message: LocalizedText(vi: "Thiếu mục `{khoa}`.", en: "The key `{khoa}` is missing."),
    help: LocalizedText(
      vi: "Thêm `{khoa}: …`; docs/huong-dan-viet-ho-so.md có mẫu của từng mục.",
      en: "Add `{khoa}: …`; docs/huong-dan-viet-ho-so.md has an example of every key."))

  package static let emptyValue = DiagnosticDefinition(
    "P313", .error,
    message: LocalizedText(
      vi: "Mục `{khoa}` để trống.", en: "The key `{khoa}` has no value."),
    help: LocalizedText(
      vi: "Điền nội dung vào sau dấu hai chấm.", en: "Write its value after the colon."))

  package static let textTakenForKey = DiagnosticDefinition(
    "P314", .error,
    message: LocalizedText(
      vi: "“{khoa}” bị hiểu là tên một mục.", en: "“{khoa}” is taken for a key."),
    help: LocalizedText(
      vi:
        "Trong dấu {…}, dấu phẩy bắt đầu một mục mới; câu có dấu phẩy hoặc dấu hai chấm thì đặt cả câu trong ngoặc kép.",
      en:
        "Inside {…} a comma begins a new key; put text that holds a comma or a colon in quotes."))

  package static let notAMapping = DiagnosticDefinition(
    "P304", .error,
    message: LocalizedText(
      vi: "`{khoa}` phải gồm các mục nhỏ, mỗi mục có tên và nội dung.",
      en: "`{khoa}` must hold named entries."),
    help: LocalizedText(
      vi: "Viết mỗi mục nhỏ trên một dòng, thụt vào hai dấu cách: `tên mục: nội dung`.",
      en: "Write each entry on a line of its own, indented by two spaces: `name: value`."))

  package static let notAList = DiagnosticDefinition(
    "P305", .error,
    message: LocalizedText(
      vi: "`{khoa}` phải là một danh sách.", en: "`{khoa}` must be a list."),
    help: LocalizedText(
      vi: "Viết mỗi phần tử trên một dòng, bắt đầu bằng dấu gạch ngang và một dấu cách.",
      en: "Write each item on a line of its own, beginning with a hyphen and a space."))

  package static let notAScalar = DiagnosticDefinition(
    "P306", .error,
    message: LocalizedText(
      vi: "`{khoa}` phải là một dòng chữ hoặc một con số, không phải danh sách hay nhóm mục.",
      en: "`{khoa}` must be text or a number, not a list or a group."),
    help: LocalizedText(
      vi:
        "Viết nội dung ngay sau dấu hai chấm; nếu có dấu ngoặc hoặc dấu hai chấm, đặt cả câu trong “\"…\"”.",
      en: "Write the value right after the colon; put it in quotes if it holds brackets or colons.")
  )

  package static let notADate = DiagnosticDefinition(
    "P307", .error,
    message: LocalizedText(
      vi: "`{khoa}` không phải là ngày tháng có thật: “{gia_tri}”.",
      en: "`{khoa}` is not a date that exists: “{gia_tri}”."),
    help: LocalizedText(
      vi: "Viết ngày/tháng/năm, ví dụ `05/02/2024`.",
      en: "Write day/month/year, for example `05/02/2024`."))

  package static let notAnInteger = DiagnosticDefinition(
    "P308", .error,
    message: LocalizedText(
      vi: "`{khoa}` không phải là số nguyên hợp lệ: “{gia_tri}”.",
      en: "`{khoa}` is not a whole number that fits: “{gia_tri}”."),
    help: LocalizedText(
      vi: "Chỉ viết chữ số, dấu chấm ngăn hàng nghìn, ví dụ `1.240`.",
      en: "Write digits only, with a dot between thousands, for example `1.240`."))

  package static let unknownChoice = DiagnosticDefinition(
    "P309", .error,
    message: LocalizedText(
      vi: "`{khoa}` không nhận giá trị “{gia_tri}”.",
      en: "`{khoa}` does not take the value “{gia_tri}”."),
    help: LocalizedText(
      vi: "Chọn một trong các giá trị: {danh_sach}.", en: "Choose one of: {danh_sach}."))

  package static let misspeltChoice = DiagnosticDefinition(
    "P310", .error,
    message: LocalizedText(
      vi: "`{khoa}` không nhận giá trị “{gia_tri}”; có phải là `{goi_y}`?",
      en: "`{khoa}` does not take the value “{gia_tri}”; did you mean `{goi_y}`?"),
    help: LocalizedText(
      vi: "Chọn một trong các giá trị: {danh_sach}.", en: "Choose one of: {danh_sach}."))

  package static func notAChoice(in known: [String], _ text: String) -> DiagnosticDefinition {
    nearestChoice(to: text, in: known) == nil ? .unknownChoice : .misspeltChoice
  }

  package static let notYesNo = DiagnosticDefinition(
    "P311", .error,
    message: LocalizedText(
      vi: "`{khoa}` phải là `có` hoặc `không`, nhưng ở đây là “{gia_tri}”.",
      en: "`{khoa}` must be `có` (yes) or `không` (no), but is “{gia_tri}”."),
    help: LocalizedText(vi: "Viết `có` hoặc `không`.", en: "Write `có` or `không`."))

  package static let notAnAddress = DiagnosticDefinition(
    "P312", .error,
    message: LocalizedText(
      vi: "`{khoa}` không phải là địa chỉ web đầy đủ: “{gia_tri}”.",
      en: "`{khoa}` is not a complete web address: “{gia_tri}”."),
    help: LocalizedText(
      vi: "Viết cả `https://` ở đầu, ví dụ `https://dien-hinh.example/`.",
      en: "Begin with `https://`, for example `https://dien-hinh.example/`."))

  package static let unknownUnit = DiagnosticDefinition(
    "P320", .error,
    message: LocalizedText(
      vi: "Không có đơn vị nào mang mã `{ma}` trong `don-vi.csv`.",
      en: "No unit in `don-vi.csv` has the code `{ma}`."),
    help: LocalizedText(
      vi: "Dùng mã ở cột `ma` của `content/don-vi.csv`, hoặc thêm đơn vị vào bảng đó.",
      en: "Use a code of the column `ma` of `content/don-vi.csv`, or add the unit to that table."))

  package static let misspeltUnit = DiagnosticDefinition(
    "P321", .error,
    message: LocalizedText(
      vi: "Không có đơn vị nào mang mã `{ma}` trong `don-vi.csv`; có phải là `{goi_y}`?",
      en: "No unit in `don-vi.csv` has the code `{ma}`; did you mean `{goi_y}`?"),
    help: LocalizedText(
      vi: "Sửa thành `{goi_y}`, hoặc thêm đơn vị mới vào `content/don-vi.csv`.",
      en: "Change it to `{goi_y}`, or add the new unit to `content/don-vi.csv`."))

  package static let unknownMovement = DiagnosticDefinition(
    "P322", .error,
    message: LocalizedText(
      vi: "Không có phong trào nào mang mã `{ma}`.", en: "There is no movement `{ma}`."),
    help: LocalizedText(
      vi: "Dùng mã của một phong trào hiện có: {danh_sach}.",
      en: "Use the code of a movement that exists: {danh_sach}."))

  package static let misspeltMovement = DiagnosticDefinition(
    "P323", .error,
    message: LocalizedText(
      vi: "Không có phong trào nào mang mã `{ma}`; có phải là `{goi_y}`?",
      en: "There is no movement `{ma}`; did you mean `{goi_y}`?"),
    help: LocalizedText(
      vi: "Sửa thành `{goi_y}`. Các phong trào hiện có: {danh_sach}.",
      en: "Change it to `{goi_y}`. Movements that exist: {danh_sach}."))

  package static let milestoneBackwards = DiagnosticDefinition(
    "P330", .error,
    message: LocalizedText(
      vi: "Mốc `{khoa}` ({ngay}) lại sớm hơn mốc `{truoc}` ({ngay_truoc}).",
      en: "The milestone `{khoa}` ({ngay}) comes before `{truoc}` ({ngay_truoc})."),
    help: LocalizedText(
      vi:
        "Quá trình đi theo thứ tự phát hiện, giới thiệu, đăng ký, kiểm chứng, bồi dưỡng, mô hình điểm, nhân rộng. Kiểm tra lại hai ngày này.",
      en:
        "The process runs phát hiện, giới thiệu, đăng ký, kiểm chứng, bồi dưỡng, mô hình điểm, nhân rộng. Check both dates."
    ))

  package static let moreVotesThanVoters = DiagnosticDefinition(
    "P331", .error,
    message: LocalizedText(
      vi: "Số tán thành ({tan_thanh}) nhiều hơn số người dự ({du}).",
      en: "More votes in favour ({tan_thanh}) than people present ({du})."),
    help: LocalizedText(
      vi: "Đối chiếu với biên bản hội nghị rồi sửa lại hai con số.",
      en: "Compare with the minutes of the meeting and mend the two numbers."))

  package static let missingColumn = DiagnosticDefinition(
    "P340", .error,
    message: LocalizedText(
      vi: "Bảng đơn vị thiếu cột `{cot}`.", en: "The table of units has no column `{cot}`."),
    help: LocalizedText(
      vi: "Dòng đầu của bảng phải có tên các cột, trong đó có `ma`, `ten` và `loai_hinh`.",
      en: "The first row must name the columns, `ma`, `ten` and `loai_hinh` among them."))

  package static let emptyCell = DiagnosticDefinition(
    "P341", .error,
    message: LocalizedText(vi: "Ô `{cot}` để trống.", en: "The cell `{cot}` is empty."),
    help: LocalizedText(
      vi: "Điền vào ô này; mã, tên và loại hình của đơn vị là bắt buộc.",
      en: "Fill it in; a unit's code, name and type are required."))

  package static let extraCells = DiagnosticDefinition(
    "P342", .error,
    message: LocalizedText(
      vi: "Dòng này có {so} ô, nhưng bảng chỉ có {so_cot} cột.",
      en: "This row has {so} cells, but the table has {so_cot} columns."),
    help: LocalizedText(
      vi: "Nếu một ô có dấu phẩy, đặt cả ô trong dấu ngoặc kép.",
      en: "Put a cell that holds the delimiter in quotes."))

  package static let duplicateUnit = DiagnosticDefinition(
    "P343", .error,
    message: LocalizedText(
      vi: "Hai đơn vị cùng mang mã `{ma}`.", en: "Two units have the code `{ma}`."),
    help: LocalizedText(
      vi: "Mỗi đơn vị phải có một mã riêng; đổi một trong hai mã.",
      en: "Every unit needs a code of its own; change one of them."))

  package static let notACode = DiagnosticDefinition(
    "P344", .error,
    message: LocalizedText(
      vi: "Mã `{ma}` chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.",
      en: "The code `{ma}` may hold only lower-case letters without marks, digits and hyphens."),
    help: LocalizedText(
      vi:
        "Viết theo kiểu `truong-tieu-hoc-kenh-moi`. Không dùng `con`, `aux`, `com1` và vài tên khác mà Windows giữ riêng.",
      en:
        "Write it like `truong-tieu-hoc-kenh-moi`. `con`, `aux`, `com1` and a few others belong to Windows."
    ))

  package static let unclosedQuote = DiagnosticDefinition(
    "P345", .error,
    message: LocalizedText(
      vi: "Dấu ngoặc kép mở ở đây không có dấu đóng, nên phần còn lại của bảng bị coi là một ô.",
      en: "The quote opened here is never closed, so the rest of the table counts as one cell."),
    help: LocalizedText(
      vi: "Thêm dấu `\"` ở cuối ô; dấu ngoặc kép trong ô thì viết hai lần: `\"\"`.",
      en: "Add a `\"` at the end of the cell; write a quote inside a cell twice: `\"\"`."))

  package static let duplicateColumn = DiagnosticDefinition(
    "P346", .error,
    message: LocalizedText(
      vi: "Bảng đơn vị có hai cột cùng tên `{cot}`.",
      en: "The table of units has two columns `{cot}`."),
    help: LocalizedText(
      vi: "Giữ một cột và xóa cột kia.", en: "Keep one of them and delete the other."))
}

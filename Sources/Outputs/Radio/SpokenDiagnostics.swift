package import Diagnostics
package import VietnameseText

/// What an editor is told about a text that is to be read aloud.
package enum SpokenCatalogue {
  package static let all: [DiagnosticDefinition] = SpokenRemark.Kind.allCases.map(\.definition)
}

extension SpokenRemark.Kind {
  var definition: DiagnosticDefinition {
    switch self {
    case .ambiguous: .ambiguousReading
    case .chosen: .chosenReading
    case .unknown: .unknownShortForm
    case .foreign: .foreignWord
    case .number: .numberOfSomeone
    case .address: .addressAloud
    case .unreadable: .unreadable
    case .silent: .silentSign
    case .damaged: .damagedText
    }
  }
}

extension Diagnostic {
  /// A remark with its line and column.
  package init(_ remark: SpokenRemark, in source: SourceText) {
    self.init(remark, at: source.location(remark.range))
  }

  package init(_ remark: SpokenRemark, at location: SourceLocation) {
    self.init(
      remark.kind.definition, at: location,
      [
        "viet": remark.written, "doc": remark.taken,
        "lua_chon": remark.choices.map { "“\($0)”" }.joined(separator: ", "),
      ])
  }
}

extension DiagnosticDefinition {
  static let ambiguousReading = DiagnosticDefinition(
    "V901", .warning,
    message: LocalizedText(
      vi: "`{viet}` có nhiều cách đọc: {lua_chon}; bản đọc dùng “{doc}”.",
      en: "`{viet}` can be read in several ways: {lua_chon}; the spoken form says “{doc}”."),
    help: LocalizedText(
      vi: "Nếu không đúng ý, viết hẳn cách đọc ra chữ.",
      en: "If another is meant, write it out in words."))

  static let chosenReading = DiagnosticDefinition(
    "V902", .note,
    message: LocalizedText(
      vi: "`{viet}` được đọc là “{doc}” theo những từ đứng gần; cũng có thể là: {lua_chon}.",
      en: "`{viet}` is read “{doc}”, as the words nearby suggest; it could be: {lua_chon}."),
    help: LocalizedText(
      vi: "Nếu không đúng ý, viết hẳn cách đọc ra chữ.",
      en: "If another is meant, write it out in words."))

  static let unknownShortForm = DiagnosticDefinition(
    "V903", .warning,
    message: LocalizedText(
      vi: "Không rõ `{viet}` đọc thế nào nên để nguyên.",
      en: "How `{viet}` is read is not known; it stays as it is."),
    help: LocalizedText(
      vi: "Viết đủ chữ, hoặc thêm một dòng vào `content/viet-tat.csv`.",
      en: "Write it out, or add a line to `content/viet-tat.csv`."))

  static let foreignWord = DiagnosticDefinition(
    "V904", .note,
    message: LocalizedText(
      vi: "`{viet}` không viết theo tiếng Việt nên để nguyên.",
      en: "`{viet}` is not spelt as Vietnamese; it stays as it is."),
    help: LocalizedText(
      vi: "Nếu phát thanh viên có thể vấp, thêm cách đọc vào `content/viet-tat.csv`.",
      en: "If an announcer may stumble, add its reading to `content/viet-tat.csv`."))

  static let numberOfSomeone = DiagnosticDefinition(
    "V905", .warning,
    message: LocalizedText(
      vi: "Số điện thoại hoặc mã số được đọc từng chữ số.",
      en: "A phone number or a code is read digit by digit."),
    help: LocalizedText(
      vi: "Không phát số của cá nhân; nếu là số của cơ quan, đọc hai lần.",
      en: "Do not broadcast a private person's number; an office's is best read twice."),
    isSensitive: true)

  static let addressAloud = DiagnosticDefinition(
    "V906", .note,
    message: LocalizedText(
      vi: "Địa chỉ được đọc là “{doc}”.", en: "The address is read “{doc}”."),
    help: LocalizedText(
      vi: "Người nghe khó chép kịp; nên nói tên cơ quan và cách tìm.",
      en: "Listeners can hardly write it down; better name the office and how to find it."))

  static let unreadable = DiagnosticDefinition(
    "V907", .warning,
    message: LocalizedText(
      vi: "Số quá dài, không đọc được nên để nguyên.",
      en: "The number is too long to be said; it stays as it is."),
    help: LocalizedText(
      vi: "Làm tròn, hoặc bỏ khỏi bài đọc.", en: "Round it, or leave it out of the script."))

  static let silentSign = DiagnosticDefinition(
    "V908", .note,
    message: LocalizedText(
      vi: "`{viet}` không có tiếng nên bị bỏ khỏi bản đọc.",
      en: "`{viet}` has no sound and is left out."),
    help: LocalizedText(
      vi: "Nếu cần nói ra, viết bằng chữ.", en: "If it is to be said, write it in words."))

  static let damagedText = DiagnosticDefinition(
    "V909", .warning,
    message: LocalizedText(
      vi: "Chỗ này có ký tự lạ: ký tự điều khiển, chữ của hệ chữ khác, hoặc tệp hỏng.",
      en: "Strange characters: control characters, letters of another script, or a damaged file."),
    help: LocalizedText(
      vi: "Gõ lại từ này, hoặc lưu tệp theo UTF-8.", en: "Type it again, or save the file as UTF-8."
    ))
}

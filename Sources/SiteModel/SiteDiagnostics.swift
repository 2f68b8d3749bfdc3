package import Diagnostics

/// What can be wrong with the site as a whole.
package enum SiteCatalogue {
  package static let all: [DiagnosticDefinition] =
    [.sharedOutputName] + EditionsCatalogue.all
}

extension DiagnosticDefinition {
  package static let sharedOutputName = DiagnosticDefinition(
    "S501", .error,
    message: LocalizedText(
      vi: "Hai tệp cùng dẫn tới trang `{trang}`: `{tep_truoc}` và `{tep}`.",
      en: "Two files lead to the page `{trang}`: `{tep_truoc}` and `{tep}`."),
    help: LocalizedText(
      vi:
        "Tên tệp chỉ khác nhau ở dấu, chữ hoa hoặc cách gõ thì vẫn trùng trang. Đổi tên một trong hai tệp, ví dụ thêm tên đơn vị.",
      en:
        "File names that differ only in marks, case or encoding share a page. Rename one, for example by adding the unit."
    ))
}

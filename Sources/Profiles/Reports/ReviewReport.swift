package import Diagnostics
package import FrontMatter

/// A formal review (báo cáo sơ kết, tổng kết): a file of `bao-cao/`. Its body is the officer's
/// prose; tables and figures are filled in where it names them.
package struct ReviewReport: Sendable {
  package let document: RawDocument
  /// What it is about, as it stands under the word BÁO CÁO.
  package let title: String
  /// `45/BC-LĐLĐ`, or an empty text while it has no number.
  package let number: String
  package let date: CalendarDate
  package let from: CalendarDate
  package let to: CalendarDate
  /// Whom it is sent to: the lines of *Kính gửi*.
  package let addressees: [String]
  /// The lines of *Nơi nhận*; empty for those of the organisation.
  package let recipients: [String]
  package let signatory: Signatory?
  /// The names of the lists that go with it, as they were written.
  package let annexes: [Node]
  package let isIllustrative: Bool

  /// - Returns: nothing as the report when its subject, its day or its period is missing.
  package static func read(
    _ document: RawDocument
  ) -> (report: ReviewReport?, diagnostics: [Diagnostic]) {
    var reader = MappingReader(document.root)
    let title = reader.requiredText("ten")
    let date = reader.requiredDate("ngay")
    let from = reader.requiredDate("tu")
    let to = reader.requiredDate("den")
    let number = reader.text("so") ?? ""
    let addressees = reader.words("kinh_gui").map(\.text)
    let recipients = reader.words("noi_nhan").map(\.text)
    let signatory = reader.record("chuc_danh", Signatory.read)
    let annexes = reader.words("phu_luc")
    let isIllustrative = reader.flag("minh_hoa") ?? false
    let diagnostics = reader.finish()
    guard let title, let date, let from, let to else { return (nil, diagnostics) }
    return (
      ReviewReport(
        document: document, title: title, number: number, date: date, from: from, to: to,
        addressees: addressees, recipients: recipients, signatory: signatory, annexes: annexes,
        isIllustrative: isIllustrative),
      diagnostics
    )
  }
}

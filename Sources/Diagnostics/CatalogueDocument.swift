/// The whole catalogue as a page of Markdown, docs/chan-doan.md: made from the same values as
/// `explain`, so that it cannot tell anything else.
package struct CatalogueDocument: Sendable {
  private let explanations: [Explanation]

  package init(_ explanations: [Explanation]) {
    self.explanations = explanations
  }

  package var markdown: String {
    let areas = DiagnosticArea.allCases.map { area in
      (area, explanations.filter { $0.definition.area == area })
    }.filter { !$0.1.isEmpty }
    var text = """
      # Các thông báo của nhanrong

      <!-- Trang này do máy viết; muốn sửa, sửa lời trong Sources rồi chạy scripts/docs. -->

      Mỗi thông báo có một mã không bao giờ đổi nghĩa. Chữ cái đầu cho biết thông báo nói về phần \
      nào. Gõ `nhanrong explain C201` để đọc một mã ngay trên máy.

      - **Lỗi**: phải sửa, nếu không trang mới chưa được công bố (trang cũ vẫn giữ nguyên).
      - **Cảnh báo**: nên xem lại; trang vẫn được công bố.
      - **Lưu ý**: chỉ để biết.

      Dấu `…` trong thông báo là chỗ công cụ điền điều tìm thấy trong tệp. Mỗi ví dụ đều được chạy \
      thử trên một trang mẫu: bản sai cho đúng mã đó, bản đúng không có thông báo nào.

      | Chữ cái | Phần | Số mã |
      |---|---|---|

      """
    for (area, own) in areas {
      text +=
        "| \(area.rawValue) | [\(area.title.vietnamese)](#\(Self.anchor(area))) | \(own.count) |\n"
    }
    for (area, own) in areas {
      text += "\n<a id=\"\(Self.anchor(area))\"></a>\n\n## \(area.title.vietnamese)\n\n"
      text += own.map { explanation in
        let definition = explanation.definition
        let message = definition.message.vietnamese.withPlaceholdersShown
        return "- [\(definition.code)](#\(definition.code.lowercased())) \(message)\n"
      }.joined()
      text += own.map(Self.section).joined()
    }
    return text
  }

  private static func anchor(_ area: DiagnosticArea) -> String {
    "phan-\(area.rawValue.lowercased())"
  }

  private static func section(_ explanation: Explanation) -> String {
    let definition = explanation.definition
    let severity = definition.severity.name(in: .vietnamese)
    let message = definition.message.vietnamese.withPlaceholdersShown
    let help = definition.help.vietnamese.withPlaceholdersShown
    var text = "\n### \(definition.code)\n\n"
    text += "**\(severity.prefix(1).uppercased())\(severity.dropFirst()).** \(message)\n"
    if let why = explanation.example?.why { text += "\n\(why.vietnamese)\n" }
    if let wrong = explanation.wrong(in: .vietnamese) {
      let file = explanation.file.map { ", trong `\($0)`" } ?? ""
      text += "\nSai\(file):" + side(wrong, explanation)
    }
    if let right = explanation.right() { text += "\nĐúng:" + side(right, explanation) }
    if !help.isEmpty { text += "\n*Cách sửa.* \(help)\n" }
    return text
  }

  private static func side(_ side: Explanation.Side, _ explanation: Explanation) -> String {
    switch side {
    case .words(let words): " \(words).\n"
    case .lines(let lines):
      "\n\n~~~\(language(explanation))\n" + lines.map { "\($0)\n" }.joined() + "~~~\n"
    }
  }

  /// The name by which Markdown renderers know the language of an example.
  private static func language(_ explanation: Explanation) -> String {
    guard let file = explanation.file else { return "text" }
    if file.hasSuffix(".html") { return "html" }
    if file.hasSuffix(".csv") { return "text" }
    switch explanation.definition.area {
    case .markup, .site: return "markdown"
    default: return "yaml"
    }
  }
}

import Diagnostics

/// The whole catalogue as a page of Markdown, docs/chan-doan.md: every code with its example and
/// with what the tool says of it.
struct CatalogueDocument {
  /// A code, and what its wrong example gives on a terminal; nothing when nothing is known to give
  /// the code.
  struct Entry {
    let explanation: Explanation
    let output: String?

    var code: String { explanation.definition.code }
    var message: String { explanation.definition.title(in: .vietnamese) }
  }

  let entries: [Entry]

  var markdown: String {
    let areas = DiagnosticArea.allCases.map { area in
      (area, entries.filter { $0.explanation.definition.area == area })
    }.filter { !$0.1.isEmpty }
    let table = areas.map { area, own in
      "| \(area.rawValue) | [\(area.title[.vietnamese])](#\(Self.anchor(area))) | \(own.count) |\n"
    }
    return Self.introduction + table.joined() + areas.map(Self.part).joined()
  }

  private static let introduction = """
    # Các thông báo của nhanrong

    <!-- Trang này do máy viết từ Sources: scripts/chan-doan viết lại. -->

    Mỗi thông báo có một mã không bao giờ đổi nghĩa; chữ cái đầu cho biết nó nói về phần nào. Gõ \
    `nhanrong explain C201` để đọc về một mã ngay trên máy.

    - **Lỗi**: phải sửa thì trang mới được công bố; trong lúc đó trang cũ vẫn giữ nguyên.
    - **Cảnh báo**: nên xem lại; trang vẫn được công bố.
    - **Lưu ý**: chỉ để biết.

    Dấu `…` là chỗ công cụ điền điều tìm thấy trong tệp. Mỗi ví dụ đều được chạy thử trên một trang \
    mẫu: bản sai cho đúng thông báo in bên dưới nó, bản đúng thì không có thông báo nào.

    | Chữ cái | Phần | Số mã |
    |---|---|---:|

    """

  private static func part(_ area: DiagnosticArea, _ entries: [Entry]) -> String {
    let contents = entries.map { "- [\($0.code)](#\($0.code.lowercased())) \($0.message)\n" }
    return """

      <a id="\(anchor(area))"></a>

      ## \(area.title[.vietnamese])

      \(contents.joined())\(entries.map(section).joined())
      """
  }

  private static func anchor(_ area: DiagnosticArea) -> String {
    "phan-\(area.rawValue.lowercased())"
  }

  private static func section(_ entry: Entry) -> String {
    let explanation = entry.explanation
    let severity = explanation.definition.severity.name(in: .vietnamese)
    var text = "\n### \(entry.code)\n\n"
    text += "**\(severity.prefix(1).uppercased())\(severity.dropFirst()).** \(entry.message)\n"
    if let why = explanation.example?.why { text += "\n\(why[.vietnamese])\n" }
    if let wrong = explanation.wrong(in: .vietnamese) {
      let file = explanation.file.map { ", trong `\($0)`" } ?? ""
      text += "\nSai\(file):" + side(wrong, explanation)
    }
    if let output = entry.output { text += "\nnhanrong báo:\n\n" + block(output, "text") }
    if let right = explanation.right { text += "\nĐúng:" + side(right, explanation) }
    return text
  }

  private static func side(_ side: Explanation.Side, _ explanation: Explanation) -> String {
    switch side {
    case .words(let words): " \(words).\n"
    case .lines(let lines):
      "\n\n" + block(lines.joined(separator: "\n") + "\n", language(explanation))
    }
  }

  private static func block(_ text: String, _ language: String) -> String {
    "~~~\(language)\n\(text)~~~\n"
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

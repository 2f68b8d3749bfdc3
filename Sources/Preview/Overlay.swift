package import Diagnostics

/// What a build has to say, as HTML that is laid over the page: the findings that the terminal shows,
/// with the same words, the same lines, the same masks.
package struct Overlay: Sendable {
  private let diagnostics: [Diagnostic]
  private let failure: LocalizedText?
  private let isRefused: Bool
  private let lastGood: String?
  private let language: Language
  private let quotations: Quotations

  /// Findings that are unfolded from the start, and those that are shown at all.
  private static let open = 3
  private static let most = 100
  /// The columns of a quoted line.
  private static let room = 88

  /// - Parameters:
  ///   - failure: what kept the build from its end, if the machine did.
  ///   - isRefused: whether the pages that are shown are older than the sources.
  ///   - lastGood: the time of day when they were built; nothing when there are none.
  ///   - source: gives the text of a file by its path.
  package init(
    _ diagnostics: [Diagnostic], failure: LocalizedText?, isRefused: Bool, lastGood: String?,
    language: Language, source: @escaping @Sendable (String) -> SourceText?
  ) {
    self.diagnostics = diagnostics
    self.failure = failure
    self.isRefused = isRefused
    self.lastGood = lastGood
    self.language = language
    quotations = Quotations(of: diagnostics, source: source)
  }

  /// “2 lỗi, 1 cảnh báo”: each severity that occurs, the gravest first.
  package var summary: String {
    Severity.allCases.reversed().compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      guard count > 0 else { return nil }
      let plural = language == .english && count > 1 ? "s" : ""
      return "\(count) \(severity.name(in: language))\(plural)"
    }.joined(separator: ", ")
  }

  /// Nothing when there is nothing to say.
  package var html: String? { content?.text }

  var content: HTML? {
    guard failure != nil || !diagnostics.isEmpty else { return nil }
    var html: HTML = """
      <div class="head"><h2 id="heading">\(heading)</h2><p>\(state)</p></div>

      """
    if let failure { html += "<p class=\"failure\">\(Self.marked(failure[language]))</p>\n" }
    var opened = 0
    for file in files {
      html += section(file, opened: &opened)
    }
    let rest = diagnostics.count - Self.most
    if rest > 0 {
      let words = LocalizedText(
        vi: "… và \(rest) điều nữa; xem tất cả ở cửa sổ dòng lệnh.",
        en: "… and \(rest) more; the terminal shows them all.")
      html += "<p class=\"rest\">\(words[language])</p>\n"
    }
    return html
  }

  private var heading: String {
    let words =
      switch (isRefused, lastGood) {
      case (true, .some):
        LocalizedText(vi: "Trang chưa dựng lại được", en: "The page is not rebuilt")
      case (true, .none): LocalizedText(vi: "Chưa dựng được trang", en: "No page can be built yet")
      case (false, _): LocalizedText(vi: "Trang đã dựng xong", en: "The page is built")
      }
    return words[language] + (diagnostics.isEmpty ? "" : ": " + summary)
  }

  private var state: String {
    let words =
      switch (isRefused, lastGood) {
      case (true, .some(let time)):
        LocalizedText(
          vi: "Phía sau vẫn là bản dựng lúc \(time). Sửa rồi lưu tệp, trang sẽ tự tải lại.",
          en: "Behind this is still the page of \(time). Mend and save; it reloads by itself.")
      case (true, .none):
        LocalizedText(
          vi: "Sửa rồi lưu tệp, trang sẽ tự hiện ra.", en: "Mend and save; the page then appears.")
      case (false, _):
        LocalizedText(vi: "Những chỗ sau nên xem lại.", en: "These are worth a look.")
      }
    return words[language]
  }

  private struct File {
    let path: String
    var findings: [Diagnostic]
  }

  /// The findings by file: files with an error first, otherwise as the report has them.
  private var files: [File] {
    let gravest = diagnostics.filter { $0.severity == .error }.map(\.location.file)
    let withErrors = Set(gravest)
    let ordered =
      diagnostics.filter { withErrors.contains($0.location.file) }
      + diagnostics.filter { !withErrors.contains($0.location.file) }
    return ordered.prefix(Self.most).reduce(into: []) { files, finding in
      if files.last?.path == finding.location.file {
        files[files.count - 1].findings.append(finding)
      } else {
        files.append(File(path: finding.location.file, findings: [finding]))
      }
    }
  }

  private func section(_ file: File, opened: inout Int) -> HTML {
    var html: HTML = "<section><h3>\(ShownText.safe(file.path))</h3>\n"
    for finding in file.findings {
      html += element(finding, isOpen: opened < Self.open)
      opened += 1
    }
    html += "</section>\n"
    return html
  }

  private func element(_ finding: Diagnostic, isOpen: Bool) -> HTML {
    let open: HTML = isOpen ? " open" : ""
    let start = finding.location.range?.start
    let place = start.map { "\($0.line):\($0.column)" } ?? ""
    let command = "nhanrong explain \(finding.code)"
    let notes = finding.notes.map { note -> HTML in
      """
      <li>\(Self.place(note.location)) \(Self.marked(note.text[language]))\(excerpt(note.location))</li>
      """
    }
    let list: HTML = notes.isEmpty ? "" : "<ul>\(notes)</ul>\n"
    let way = finding.help(in: language)
    let help: HTML = way.isEmpty ? "" : "<p class=\"help\">\(Self.marked(way))</p>\n"
    return """
      <details class="\(finding.severity.rawValue)"\(open)>
      <summary><span class="severity">\(finding.severity.name(in: language))</span> \
      <span class="place">\(place)</span> <span class="message">\(Self.marked(finding.message(in: language)))</span> \
      <span class="code">\(finding.code)</span></summary>
      \(excerpt(finding.location))\(list)\(help)\
      <p class="more"><a href="/\(RequestedPath.ownFolder)/ma/\(finding.code)" target="_blank" rel="noopener">\
      <code>\(command)</code></a></p>
      </details>

      """
  }

  private static func place(_ location: SourceLocation) -> HTML {
    let position = location.range.map { ":\($0.start.line):\($0.start.column)" } ?? ""
    return "<span class=\"place\">\(ShownText.safe(location.file))\(position)</span>"
  }

  /// The quoted line with its spot, and the marks below it as on a terminal.
  private func excerpt(_ location: SourceLocation) -> HTML {
    guard let quotation = quotations.quotation(at: location, room: Self.room) else { return "" }
    let number = String(quotation.line)
    let gutter = String(repeating: " ", count: number.count)
    let lead = String(repeating: " ", count: quotation.lead)
    let marks = String(repeating: "^", count: quotation.width)
    let title = LocalizedText(vi: "Dòng \(number)", en: "Line \(number)")[language]
    return """
      <pre tabindex="0" role="region" aria-label="\(title)"><span class="gutter">\(number) | </span>\
      \(quotation.before)<mark>\(quotation.marked)</mark>\(quotation.after)
      <span class="carets" aria-hidden="true"><span class="gutter">\(gutter) | </span>\(lead)\(marks)</span></pre>

      """
  }

  /// Text in which `…` between backquotes is what somebody types.
  private static func marked(_ text: String) -> HTML {
    let parts = ShownText.safe(text).split(separator: "`", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1 else { return "\(ShownText.safe(text))" }
    return parts.enumerated().reduce(into: "") { html, part in
      html +=
        part.offset % 2 == 0 ? "\(String(part.element))" : "<code>\(String(part.element))</code>"
    }
  }
}

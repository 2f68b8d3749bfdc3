package import Diagnostics

/// Answers questions: files of the tree, and the preview's own pages.
package struct PreviewPages: Sendable {
  private let board: PreviewBoard
  private let language: Language
  private let file: @Sendable ([String]) -> [UInt8]?
  private let explanation: @Sendable (String) -> String?

  /// - Parameters:
  ///   - file: the bytes of a file of the tree by plain names; nothing when there is none.
  ///   - explanation: what there is to say of a diagnostic's code.
  package init(
    _ board: PreviewBoard, language: Language, file: @escaping @Sendable ([String]) -> [UInt8]?,
    explanation: @escaping @Sendable (String) -> String?
  ) {
    self.board = board
    self.language = language
    self.file = file
    self.explanation = explanation
  }

  /// - Parameter port: where this is, as browsers name it in `Host`. Another name means that some
  ///   page elsewhere had its own name lead here (DNS rebinding), to read what is not public.
  package func answer(_ question: Question, port: UInt16) -> Answer {
    guard let host = question.host?.lowercased() else { return .text(400, "Host?") }
    let names = ["127.0.0.1", "localhost"]
    guard
      names.contains(where: { host == "\($0):\(port)" || port == 80 && host == $0 })
    else { return .text(403, "http://127.0.0.1:\(port)/") }
    guard ["GET", "HEAD"].contains(question.method) else {
      var answer = Answer.text(405, "GET, HEAD")
      answer.headers["Allow"] = "GET, HEAD"
      return answer
    }
    let answer = answer(question)
    return question.method == "HEAD" ? answer.withoutBody : answer
  }

  private func answer(_ question: Question) -> Answer {
    switch RequestedPath(question.path) {
    case .refused: .text(400, "?")
    case .own(let name): own(name, question.query)
    case .file(let names): page(names)
    }
  }

  private func page(_ names: [String]) -> Answer {
    // Taken first: a page that is newer than it says is loaded once too often, an older one never.
    let notice = board.notice
    let name = names.last ?? ""
    guard notice.hasPages else {
      return name.hasSuffix(".html") ? .html(200, firstPage(notice)) : .text(404, "")
    }
    if let bytes = file(names) {
      return name.hasSuffix(".html")
        ? .html(200, bytes, edition: notice.edition) : .bytes(200, MediaType.of(name), bytes)
    }
    guard let bytes = file(["404.html"]) else { return .text(404, "") }
    return .html(404, bytes, edition: notice.edition)
  }

  private func own(_ name: String, _ query: String) -> Answer {
    switch name {
    case "xem-thu.js": return .bytes(200, MediaType.of(name), PackageResources.xem_thu_js)
    case "xem-thu.css": return .bytes(200, MediaType.of(name), PackageResources.xem_thu_css)
    case "loi-bao.html": return .bytes(200, MediaType.of(name), Array(board.notice.overlay.utf8))
    case "su-kien": return .events(edition: query)
    default: break
    }
    let prefix = "ma/"
    if name.hasPrefix(prefix), let text = explanation(String(name.dropFirst(prefix.count))) {
      return .html(200, explanationPage(String(name.dropFirst(prefix.count)), text))
    }
    return .text(404, "")
  }

  /// Stands where no page has been built yet.
  private func firstPage(_ notice: PreviewBoard.Notice) -> [UInt8] {
    let waiting = LocalizedText(vi: "Đang dựng trang…", en: "Building the pages…")[language]
    let title = LocalizedText(vi: "Xem thử", en: "Preview")[language]
    let content = notice.overlay.isEmpty ? "<p class=\"waiting\">\(waiting)</p>" : notice.overlay
    let script = Answer.script(edition: notice.edition)
    return ownPage(
      title, "<div id=\"preview-report\">\n\(content)</div>\n", script: script)
  }

  private func explanationPage(_ code: String, _ text: String) -> [UInt8] {
    let body: HTML = "<pre class=\"explanation\" tabindex=\"0\">\(text)</pre>\n"
    return ownPage(code.filter { $0.isLetter || $0.isNumber }, body.text)
  }

  /// A page of the preview itself; what goes in is HTML already.
  private func ownPage(_ title: String, _ content: String, script: String = "") -> [UInt8] {
    Array(
      """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; \
      style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <link rel="icon" href="data:,">
      <link rel="stylesheet" href="/\(RequestedPath.ownFolder)/xem-thu.css">
      </head>
      <body class="own-page">
      <main class="report">
      <h1>\(title)</h1>
      \(content)</main>
      \(script)
      </body>
      </html>

      """.utf8)
  }
}

import Diagnostics
import VietnameseText

/// The headings so far.
struct HeadingState {
  var outline: [MarkupDocument.Heading] = []
  /// Links to `#…` of this text, to be looked up when all headings are known.
  var anchors: [Anchor] = []

  /// The open levels, as written and as shown.
  fileprivate var levels: [(written: Int, shown: Int)] = []
  fileprivate var ids = Set<String>(minimumCapacity: 12)
  fileprivate var repetitions: [String: Int] = [:]
  fileprivate var htmlStart = 0
  fileprivate var textStart = 0

  struct Anchor {
    let id: String
    let location: SourceLocation
  }

  /// The level at which a heading is shown: from 2 and without gaps, as screen readers need it.
  fileprivate mutating func shownLevel(of written: Int) -> Int {
    let written = max(2, written)
    while let last = levels.last, last.written >= written { levels.removeLast() }
    let shown = (levels.last?.shown ?? 1) + 1
    levels.append((written, shown))
    return shown
  }

  fileprivate mutating func id(for title: String) -> String {
    let slug = Slug.make(title)
    var id = slug
    while !ids.insert(id).inserted {
      repetitions[slug, default: 1] += 1
      id = "\(slug)-\(repetitions[slug, default: 1])"
    }
    return id
  }
}

/// The sections so far.
struct SectionState {
  private(set) var closed: [MarkupDocument.Section] = []
  private var heading: MarkupDocument.Heading?
  private var htmlStart = 0
  private var textStart = 0
  private var isOpen = true

  mutating func open(_ heading: MarkupDocument.Heading, html: Int, text: Int) {
    self.heading = heading
    htmlStart = html
    textStart = text
    isOpen = true
  }

  mutating func close(html: Int, text: Int) {
    guard isOpen else { return }
    isOpen = false
    guard heading != nil || html > htmlStart else { return }
    closed.append(
      MarkupDocument.Section(
        heading: heading, htmlRange: htmlStart..<html, textRange: textStart..<max(textStart, text)))
  }
}

extension DocumentRenderer {
  /// The heading's tag is written when its text is known, before the text.
  mutating func enterHeading() {
    html.breakLine()
    endTextLine()
    headings.htmlStart = html.count
    headings.textStart = text.count
  }

  mutating func leaveHeading(_ node: MarkdownNode) {
    let start = headings.htmlStart
    let title = headingTitle()
    endTextLine()
    let location = locator.blockLocation()
    guard !title.isEmpty else {
      html.removeSubrange(start...)
      return report(.emptyHeading, at: location, [:])
    }
    let written = node.headingLevel
    let level = headings.shownLevel(of: written)
    reportLevel(written: written, shown: level, title, at: location)
    let heading = MarkupDocument.Heading(
      level: level, title: title, id: headings.id(for: title), location: location)
    headings.outline.append(heading)

    let tag = min(level + place.topLevel - 2, 6)
    let prefix = place.idPrefix
    html.append("</h")
    html.append(number: tag)
    html.append(">\n")
    html.insert(at: start) {
      $0.append("<h")
      $0.append(number: tag)
      $0.append(" id=\"")
      $0.append(contentsOf: prefix.utf8)
      $0.append(contentsOf: heading.id.utf8)
      $0.append("\">")
    }
    guard level == 2, node.parent?.kind == .document else { return }
    closeSection(html: start, text: headings.textStart)
    sections.open(heading, html: html.count, text: text.count)
  }

  mutating func closeSection() {
    closeSection(html: html.count, text: text.count)
  }

  private mutating func closeSection(html: Int, text end: Int) {
    let hasLineFeed = end > 0 && text[end - 1] == UInt8(ascii: "\n")
    sections.close(html: html, text: hasLineFeed ? end - 1 : end)
  }

  /// A heading that is only a picture is called by the picture's description.
  private func headingTitle() -> String {
    let title = Self.trimmed(text[headings.textStart...])
    guard title.isEmpty, html.count > headings.htmlStart else { return title }
    return Self.trimmed(inline.alternative[...])
  }

  private static func trimmed(_ text: ArraySlice<UInt8>) -> String {
    var text = text
    while let first = text.first, first <= UInt8(ascii: " ") { text.removeFirst() }
    while let last = text.last, last <= UInt8(ascii: " ") { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func reportLevel(
    written: Int, shown: Int, _ title: String, at location: SourceLocation
  ) {
    if written == 1 {
      report(.levelOneHeading, at: location, ["tieu_de": title])
    } else if shown < written {
      report(
        .skippedLevel, at: location,
        [
          "tieu_de": title, "bac": String(written), "bac_tren": String(written - 1),
          "bac_hien": String(shown),
        ])
    }
  }

  /// `##Cách làm` is a heading to its author and a line of text to Markdown.
  mutating func reportGluedHeading(
    _ node: MarkdownNode, _ literal: UnsafeBufferPointer<UInt8>
  ) {
    let marks = literal.prefix { $0 == UInt8(ascii: "#") }
    guard marks.count <= 6, marks.count < literal.count, inline.imageDepth == 0, node.beginsLine,
      node.parent?.kind == .paragraph
    else { return }
    // The bytes of one character, whole or cut: only the first is looked at.
    let next = literal[marks.count...].prefix(4)
    guard let first = String(decoding: next, as: UTF8.self).unicodeScalars.first,
      Self.beginsTitle(first, after: marks.count),
      // Not where the author wrote `\#`.
      let found = locator.beginningOfLine(literal[..<(marks.count + 1)])
    else { return }
    let range = found.lowerBound..<(found.lowerBound + marks.count)
    report(
      .gluedHeading, at: locator.location(range),
      ["dau": String(decoding: marks, as: UTF8.self)])
  }

  /// A letter, or a blank that only looks like a space; one `#` and a digit are a number (`#1`).
  private static func beginsTitle(_ scalar: Unicode.Scalar, after marks: Int) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.isWhitespace
      || marks > 1 && scalar.properties.numericType == .decimal
  }

  mutating func reportUnknownAnchors() {
    for anchor in headings.anchors where !headings.ids.contains(anchor.id) {
      let known = headings.outline.prefix(8).map { "`#\($0.id)`" }.joined(separator: ", ")
      report(
        .unknownAnchor, at: anchor.location,
        ["dich": "#" + anchor.id, "cac_neo": known.isEmpty ? "–" : known])
    }
  }
}

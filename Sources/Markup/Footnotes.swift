import Diagnostics

/// The footnotes so far. Their ids hold an underscore, which no heading's id does.
struct FootnoteState {
  /// How often each has been referred to, and how often it is in the end.
  var references: [Int: Int] = [:]
  var totals: [Int: Int] = [:]
  var count = 0
  var hasBackReferences = false
  /// The lines on which those that appear are written.
  var lines: Set<Int> = []
}

extension DocumentRenderer {
  mutating func appendFootnoteReference(_ node: MarkdownNode) {
    guard let number = Int(String(decoding: node.literal, as: UTF8.self)) else { return }
    footnotes.references[number, default: 0] += 1
    let occurrence = footnotes.references[number, default: 1]
    html.append("<sup class=\"footnote-ref\"><a href=\"#")
    html.append(contentsOf: place.idPrefix.utf8)
    html.append("chu_thich_")
    html.append(number: number)
    html.append("\" id=\"")
    appendReferenceID(number, occurrence)
    html.append("\" role=\"doc-noteref\" aria-label=\"Chú thích ")
    html.append(number: number)
    html.append("\">")
    html.append(number: number)
    html.append("</a></sup>")
  }

  private mutating func appendReferenceID(_ number: Int, _ occurrence: Int) {
    html.append(contentsOf: place.idPrefix.utf8)
    html.append("goi_")
    html.append(number: number)
    guard occurrence > 1 else { return }
    html.append("_")
    html.append(number: occurrence)
  }

  /// cmark puts the footnotes that are referred to at the document's end, in order.
  mutating func enterFootnote(_ node: MarkdownNode) {
    if footnotes.count == 0 {
      closeSection()
      html.breakLine()
      html.append(
        "<div class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Chú thích\">\n<ol>\n")
      countReferences(from: node)
    }
    footnotes.count += 1
    footnotes.hasBackReferences = false
    footnotes.lines.insert(node.startLine)
    html.append("<li id=\"")
    html.append(contentsOf: place.idPrefix.utf8)
    html.append("chu_thich_")
    html.append(number: footnotes.count)
    html.append("\">\n")
  }

  mutating func leaveFootnote() {
    if !footnotes.hasBackReferences {
      html.breakLine()
      html.append("<p>")
      appendBackReferences()
      html.append("</p>\n")
    }
    html.append("</li>\n")
  }

  mutating func closeFootnotes() {
    if footnotes.count > 0 { html.append("</ol>\n</div>\n") }
  }

  mutating func appendBackReferences() {
    footnotes.hasBackReferences = true
    let number = footnotes.count
    for occurrence in 1..<(footnotes.totals[number, default: 0] + 1) {
      if occurrence > 1 { html.append(" ") }
      html.append("<a href=\"#")
      appendReferenceID(number, occurrence)
      html.append("\" class=\"footnote-backref\" role=\"doc-backlink\" aria-label=\"Về chỗ gọi ")
      if occurrence > 1 {
        html.append("thứ ")
        html.append(number: occurrence)
        html.append(" của ")
      }
      html.append("chú thích ")
      html.append(number: number)
      html.append("\">↩")
      if occurrence > 1 {
        html.append("<sup>")
        html.append(number: occurrence)
        html.append("</sup>")
      }
      html.append("</a>")
    }
  }

  /// Footnotes may refer to each other, so the references among them are counted before the first
  /// is written.
  private mutating func countReferences(from first: MarkdownNode) {
    footnotes.totals = footnotes.references
    var node: MarkdownNode? = first
    while let definition = node {
      var walk = TreeWalk(definition)
      var imageDepth = 0
      while let step = walk.next() {
        switch step.node.kind {
        case .image: imageDepth += step.isEntering ? 1 : -1
        case .footnoteReference where step.isEntering && imageDepth == 0:
          if let number = Int(String(decoding: step.node.literal, as: UTF8.self)) {
            footnotes.totals[number, default: 0] += 1
          }
        default: break
        }
      }
      node = definition.next
    }
  }

  /// A reference without a footnote stays text; it is reported if the author did not escape it.
  mutating func reportUndefinedFootnote(_ text: UnsafeBufferPointer<UInt8>) {
    guard let end = text.prefix(100).firstIndex(of: UInt8(ascii: "]")), end > 2 else { return }
    let mark = text[...end]
    guard let location = locator.verbatim(mark) else { return }
    report(
      .undefinedFootnote, at: location, ["chu_thich": String(decoding: mark, as: UTF8.self)])
  }

  /// Footnotes that cmark left out: nothing refers to them, or another has their name.
  mutating func reportUnusedFootnotes() {
    let starts = locator.survey.lineStarts
    // cmark moves footnotes, and the code in them, to the end.
    let literals = literalLines.sorted { $0.lowerBound < $1.lowerBound }
    for offset in locator.survey.footnoteLines {
      let line = starts.partitioningIndex { $0 > offset }
      let following = literals.partitioningIndex { $0.lowerBound > line }
      let isLiteral = following > 0 && literals[following - 1].contains(line)
      guard !footnotes.lines.contains(line), !isLiteral else { continue }
      let rest = locator.bytes[offset...].prefix { $0 != UInt8(ascii: "\n") }
      guard let end = rest.firstIndex(of: UInt8(ascii: "]")), end + 1 < rest.endIndex,
        rest[end + 1] == UInt8(ascii: ":")
      else { continue }
      report(.unusedFootnote, at: locator.location(offset..<(end + 1)), [:])
    }
  }
}

extension Array {
  /// The first index whose element satisfies the predicate, in an array where all such come last.
  fileprivate func partitioningIndex(_ belongsToEnd: (Element) -> Bool) -> Int {
    var range = 0..<count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range = belongsToEnd(self[middle]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}

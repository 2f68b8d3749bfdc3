import Diagnostics
import VietnameseText

/// Where the walk stands among inlines.
struct InlineState {
  /// How many pictures are open: their content is their description, not markup.
  var imageDepth = 0
  var alternative: [UInt8] = []
  /// Whether a figure has taken the place of the paragraph.
  var isFigure = false
  var link: OpenLink?
  /// Links inside the open one: cmark lets `<address>` stand in a link, HTML does not.
  var nestedLinks = 0
  /// Names of raw tags reported so far; their closing tags go without saying.
  var rawTags: Set<String> = []

  struct OpenLink {
    let isWritten: Bool
    let location: SourceLocation
    /// Where its content begins.
    let htmlStart: Int
    let textStart: Int
  }
}

extension DocumentRenderer {
  /// What is not copied as it stands: what HTML escapes, and the beginnings of addresses and of
  /// footnotes that are not written.
  private static let marks = ByteSet("<>&\":[")

  mutating func appendText(_ node: MarkdownNode) {
    let literal = node.literal
    if literal.first == UInt8(ascii: "#") { reportGluedHeading(node, literal) }
    appendText(literal)
  }

  private mutating func appendText(_ literal: UnsafeBufferPointer<UInt8>) {
    guard inline.imageDepth == 0 else {
      inline.alternative.append(contentsOf: literal)
      return
    }
    let textStart = text.count
    text.append(contentsOf: literal)
    var start = 0
    let marks = Self.marks
    var index = marks.next(in: literal, from: 0)
    while index < literal.count {
      switch literal[index] {
      case UInt8(ascii: ":") where inline.link == nil:
        if let address = BareLink.range(in: literal, around: index, from: start) {
          html.append(
            contentsOf: UnsafeBufferPointer(rebasing: literal[start..<address.lowerBound]))
          appendBareLink(UnsafeBufferPointer(rebasing: literal[address]))
          unspoken.append((textStart + address.lowerBound)..<(textStart + address.upperBound))
          start = address.upperBound
          index = start - 1
        }
      case UInt8(ascii: "[") where index + 1 < literal.count:
        if literal[index + 1] == UInt8(ascii: "^") {
          reportUndefinedFootnote(UnsafeBufferPointer(rebasing: literal[index...]))
        }
      case let byte:
        if let entity = HTMLEntity.of(byte) {
          html.append(contentsOf: UnsafeBufferPointer(rebasing: literal[start..<index]))
          html.append(entity)
          start = index + 1
        }
      }
      index = marks.next(in: literal, from: index + 1)
    }
    html.append(contentsOf: UnsafeBufferPointer(rebasing: literal[start...]))
  }

  mutating func appendLeaf(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    if inline.imageDepth > 0 {
      switch kind {
      case .code: inline.alternative.append(contentsOf: node.literal)
      case .softBreak, .lineBreak: inline.alternative.append(UInt8(ascii: " "))
      default: break
      }
      if kind != .htmlInline { return }
    }
    switch kind {
    case .softBreak:
      html.append("\n")
      text.append(UInt8(ascii: " "))
    case .lineBreak:
      html.append("<br>\n")
      text.append(UInt8(ascii: "\n"))
    case .code:
      html.append("<code>")
      html.append(escaping: node.literal)
      html.append("</code>")
      let start = text.count
      text.append(contentsOf: node.literal)
      unspoken.append(start..<text.count)
    default: dropHTML(node.literal)
    }
  }

  mutating func enterInline(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    if kind == .image {
      inline.imageDepth += 1
      if inline.imageDepth == 1 { inline.alternative.removeAll(keepingCapacity: true) }
    }
    guard inline.imageDepth == 0 else { return }
    switch kind {
    case .emphasis: html.append("<em>")
    case .strong: html.append("<strong>")
    case .link: openLink(node)
    case .footnoteReference: appendFootnoteReference(node)
    default: break
    }
  }

  mutating func leaveInline(_ node: MarkdownNode, _ kind: MarkdownNode.Kind) {
    if kind == .image {
      inline.imageDepth -= 1
      if inline.imageDepth == 0 { appendImage(node) }
      return
    }
    guard inline.imageDepth == 0 else { return }
    switch kind {
    case .emphasis: html.append("</em>")
    case .strong: html.append("</strong>")
    case .link: closeLink(node)
    default: break
    }
  }

  private mutating func dropHTML(_ literal: UnsafeBufferPointer<UInt8>) {
    guard !RawHTML.isComment(literal) else { return }
    let isClosing = literal.count > 1 && literal[1] == UInt8(ascii: "/")
    let isNew = inline.rawTags.insert(RawHTML.name(literal)).inserted
    // Past its opening tag, a closing one would only be said twice.
    if isClosing, !isNew { return }
    report(
      .rawHTML, at: locator.verbatim(literal) ?? locator.blockLocation(),
      ["the": RawHTML.firstTag(literal)])
  }
}

/// Raw HTML as an author typed it, to be named in a message.
enum RawHTML {
  /// Whether it is a comment and nothing else, which no reader misses.
  static func isComment(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = String(decoding: literal, as: UTF8.self)
    guard text.hasPrefix("<!--"), let end = text.firstRange(of: "-->") else { return false }
    return text[end.upperBound...].allSatisfy(\.isWhitespace)
  }

  /// The first tag, shortened to 40 characters.
  static func firstTag(_ literal: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: literal.prefix(400), as: UTF8.self)
      .drop(while: \.isWhitespace)
    let tag = text.prefix { $0 != ">" && !$0.isNewline }.prefix(40)
    let next = text[tag.endIndex...].first
    return next == ">" ? tag + ">" : tag + "…"
  }

  /// The element's name in lower case, of an opening or a closing tag.
  static func name(_ literal: UnsafeBufferPointer<UInt8>) -> String {
    let name = literal.drop { !$0.isASCIILetter }.prefix { $0.isASCIILetter || $0.isASCIIDigit }
    return String(decoding: name, as: UTF8.self).lowercased()
  }
}

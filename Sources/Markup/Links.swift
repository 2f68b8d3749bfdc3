import Diagnostics

extension DocumentRenderer {
  /// Where a link leads after its author's, our own and the caller's say.
  private enum Resolution {
    case keep
    case rewrite(String)
    case figure(SafeHTML)
    case drop
  }

  mutating func openLink(_ node: MarkdownNode) {
    guard inline.link == nil else {
      inline.nestedLinks += 1
      return
    }
    let destination = node.destination
    let location = locator.destination(destination)
    links.append(
      MarkupDocument.Link(
        destination: String(decoding: destination, as: UTF8.self), location: location))
    let resolution = resolve(destination, location)
    let isWritten = open(resolution, destination, title: node.title)
    inline.link = InlineState.OpenLink(
      isWritten: isWritten, location: location, htmlStart: html.count, textStart: text.count)
  }

  mutating func closeLink(_ node: MarkdownNode) {
    guard inline.nestedLinks == 0 else {
      inline.nestedLinks -= 1
      return
    }
    guard let link = inline.link else { return }
    inline.link = nil
    let destination = node.destination
    if html.count == link.htmlStart, !destination.isEmpty {
      report(.linkWithoutText, at: link.location, ["dich": Self.shortened(destination)])
      html.append(escaping: destination)
    }
    // An address as its own text, `<https://…>`, has no syllables either.
    if text[link.textStart...].elementsEqual(destination) {
      while let last = unspoken.last, last.lowerBound >= link.textStart { unspoken.removeLast() }
      unspoken.append(link.textStart..<text.count)
    }
    if link.isWritten { html.append("</a>") }
  }

  mutating func appendBareLink(_ address: UnsafeBufferPointer<UInt8>) {
    let location = locator.verbatim(address) ?? locator.blockLocation()
    links.append(
      MarkupDocument.Link(destination: String(decoding: address, as: UTF8.self), location: location)
    )
    let isWritten = open(resolve(address, location), address, title: nil)
    html.append(escaping: address)
    if isWritten { html.append("</a>") }
  }

  /// The picture whose description has just been read.
  mutating func appendImage(_ node: MarkdownNode) {
    let destination = node.destination
    let location = locator.destination(destination)
    let alternative = String(decoding: inline.alternative, as: UTF8.self)
    images.append(
      MarkupDocument.Image(
        destination: String(decoding: destination, as: UTF8.self), alt: alternative,
        location: location))
    let resolution = resolve(
      destination, isImage: true, standsAlone: node.isAloneInParagraph, location)
    switch resolution {
    case .figure(let figure): return append(figure)
    case .drop: return html.append(escaping: alternative)
    case .keep, .rewrite: break
    }
    if alternative.allSatisfy(\.isWhitespace) {
      report(.missingAlternative, at: location, ["dich": Self.shortened(destination)])
    }
    html.append("<img src=\"")
    append(resolution, destination)
    html.append("\" alt=\"")
    html.append(escaping: alternative)
    html.append("\"")
    appendTitle(node.title)
    html.append(">")
  }

  /// Puts a figure in the place of its paragraph, in which HTML would not let it stand.
  private mutating func append(_ figure: SafeHTML) {
    if html.suffix(3).elementsEqual("<p>".utf8) {
      html.removeLast(3)
      inline.isFigure = true
    }
    html.append(contentsOf: figure.bytes)
  }

  /// Writes the opening tag, unless the link is dropped.
  private mutating func open(
    _ resolution: Resolution, _ destination: UnsafeBufferPointer<UInt8>,
    title: UnsafeBufferPointer<UInt8>?
  ) -> Bool {
    switch resolution {
    case .drop, .figure: return false
    case .keep, .rewrite: break
    }
    html.append("<a href=\"")
    append(resolution, destination)
    html.append("\"")
    if let title { appendTitle(title) }
    html.append(">")
    return true
  }

  private mutating func append(
    _ resolution: Resolution, _ destination: UnsafeBufferPointer<UInt8>
  ) {
    switch resolution {
    case .rewrite(var address): address.withUTF8 { html.append(address: $0) }
    case .keep, .figure, .drop: html.append(address: destination)
    }
  }

  private mutating func appendTitle(_ title: UnsafeBufferPointer<UInt8>) {
    guard !title.isEmpty else { return }
    html.append(" title=\"")
    html.append(escaping: title)
    html.append("\"")
  }

  private mutating func resolve(
    _ destination: UnsafeBufferPointer<UInt8>, isImage: Bool = false, standsAlone: Bool = false,
    _ location: SourceLocation
  ) -> Resolution {
    if let problem = LinkPolicy.problem(with: destination, isImage: isImage) {
      report(
        problem, at: location,
        ["dich": Self.shortened(destination), "gioi_han": String(MarkdownLimits.destination)])
      return .drop
    }
    if destination.first == UInt8(ascii: "#"), !isImage {
      headings.anchors.append(
        HeadingState.Anchor(
          id: String(decoding: destination.dropFirst(), as: UTF8.self), location: location))
      guard !place.idPrefix.isEmpty else { return .keep }
      return .rewrite(
        "#\(place.idPrefix)\(String(decoding: destination.dropFirst(), as: UTF8.self))")
    }
    let reference = LinkReference(
      destination: String(decoding: destination, as: UTF8.self), isImage: isImage,
      standsAlone: standsAlone, location: location)
    switch resolve(reference) {
    case .keep: return .keep
    case .figure(let figure): return .figure(figure)
    case .refuse(let diagnostic):
      report(diagnostic)
      return .drop
    case .rewrite(var address):
      // What enters the page is judged here and nowhere else, whoever made it.
      let problem = address.withUTF8 { LinkPolicy.problem(with: $0, isImage: isImage) }
      guard let problem else { return .rewrite(address) }
      report(
        problem, at: location,
        ["dich": address, "gioi_han": String(MarkdownLimits.destination)])
      return .drop
    }
  }

  /// What a message quotes: at most 80 characters.
  private static func shortened(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let text = String(decoding: bytes.prefix(400), as: UTF8.self)
    return text.count > 80 ? text.prefix(80) + "…" : text
  }
}

/// Where in a page a piece of template stands, as an HTML tokenizer sees it.
///
/// The linker feeds it the literal text of a template, in the order in which it will be rendered,
/// and asks it at every variable. It follows the tokenizer of the HTML standard (13.2.5) as far as
/// that matters for escaping.
struct HTMLContext: Hashable {
  enum Phase: UInt8 {
    case text
    /// `<title>`, `<textarea>`: text, without tags but the closing one.
    case plainText
    /// `<script>`, `<style>` and their like.
    case rawText
    case comment
    /// `<!DOCTYPE …>` and other declarations.
    case declaration
    /// After `<`, `</` and `<!`.
    case tagStart, endTagStart, declarationStart
    case tagName
    /// Between attributes.
    case inTag
    case attributeName, afterAttributeName
    /// After `=`.
    case beforeValue
    case value
  }

  /// What is known of the address in an attribute.
  enum Address: UInt8 {
    /// Only literal text without a scheme so far, or nothing yet.
    case open
    /// Literal text settles the scheme, and it is allowed; or it is no address.
    case settled
    /// Literal text gives a scheme in which no variable may stand.
    case refused
    /// Rendering checks the whole value.
    case checked
  }

  private(set) var phase = Phase.text
  private(set) var attribute = AttributeKind.plain
  /// The quotation mark around the value; 0 when there is none.
  private(set) var quote: UInt8 = 0
  private(set) var address = Address.settled
  /// The element whose tag or raw text this is, in small letters, if it matters.
  private var element: [UInt8] = []
  private var isEndTag = false
  /// White space separates what comes next from what came last in the tag.
  private var isSeparated = false
  /// The name or scheme being read; the part of `</script` seen in a script; dashes in a comment.
  private var word: [UInt8] = []

  /// What reading a piece of literal text found, as offsets.
  struct Reading {
    /// A character that a tag cannot have here.
    var misplaced: Int?
    /// Where the last `<` of a tag stood.
    var tagStart: Int?
    /// Where the value that was open before the text ends.
    var valueEnd: Int?
    /// Where the address begins that is open after the text, if a variable in it needs a check.
    var addressStart: Int?
  }

  mutating func read(_ bytes: [UInt8], _ range: Range<Int>) -> Reading {
    var reading = Reading()
    var valueStart: Int?
    for offset in range {
      let before = phase
      let isAccepted = step(bytes[offset])
      if !isAccepted, reading.misplaced == nil { reading.misplaced = offset }
      if phase == .tagStart { reading.tagStart = offset }
      if phase == .value, before == .beforeValue { valueStart = offset + (quote == 0 ? 0 : 1) }
      if before == .value, phase != .value, valueStart == nil, reading.valueEnd == nil {
        reading.valueEnd = offset
      }
    }
    if phase == .value, address == .open, let valueStart {
      reading.addressStart = valueStart
      address = .checked
      word = []
    }
    return reading
  }

  // MARK: One byte

  /// - Returns: whether the byte may stand here.
  private mutating func step(_ byte: UInt8) -> Bool {
    switch phase {
    case .text: if byte == UInt8(ascii: "<") { phase = .tagStart }
    case .plainText, .rawText: stepRawText(byte)
    case .comment: stepComment(byte)
    case .declaration: if byte == UInt8(ascii: ">") { phase = .text }
    case .tagStart, .endTagStart, .declarationStart: stepTagStart(byte)
    case .tagName, .inTag, .attributeName, .afterAttributeName: return stepTag(byte)
    case .beforeValue: return stepBeforeValue(byte)
    case .value: stepValue(byte)
    }
    return true
  }

  private mutating func stepRawText(_ byte: UInt8) {
    let closing = Array("</".utf8) + element
    if word.count < closing.count {
      if byte.lowercased == closing[word.count] {
        word.append(byte)
      } else {
        word = byte == closing[0] ? [byte] : []
      }
    } else if byte.isWhiteSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
      beginTag(isEndTag: true)
      word = element
      phase = .tagName
      _ = stepTag(byte)
    } else {
      word = []
    }
  }

  private mutating func stepComment(_ byte: UInt8) {
    if byte == UInt8(ascii: ">"), word.count >= 2 {
      phase = .text
      word = []
    } else if byte == UInt8(ascii: "-") {
      if word.count < 2 { word.append(byte) }
    } else {
      word = []
    }
  }

  private mutating func stepTagStart(_ byte: UInt8) {
    switch (phase, byte) {
    case (.tagStart, UInt8(ascii: "/")): phase = .endTagStart
    case (.tagStart, UInt8(ascii: "!")):
      phase = .declarationStart
      word = []
    case (.tagStart, UInt8(ascii: "?")): phase = .declaration
    case (.tagStart, _) where byte.isLetter, (.endTagStart, _) where byte.isLetter:
      beginTag(isEndTag: phase == .endTagStart)
      word = [byte.lowercased]
    case (.declarationStart, UInt8(ascii: "-")):
      word.append(byte)
      // `<!-->` is a whole comment, so these dashes count for its end.
      if word.count == 2 { phase = .comment }
    case (.declarationStart, _), (.endTagStart, _):
      phase = byte == UInt8(ascii: ">") ? .text : .declaration
    default: phase = byte == UInt8(ascii: "<") ? .tagStart : .text
    }
  }

  private mutating func beginTag(isEndTag: Bool) {
    phase = .tagName
    self.isEndTag = isEndTag
    word = []
  }

  private mutating func stepTag(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ">"):
      endName()
      endTag()
    case UInt8(ascii: "/"):
      endName()
      isSeparated = true
    case _ where byte.isWhiteSpace:
      if phase == .attributeName {
        phase = .afterAttributeName
      } else if phase == .tagName {
        endName()
      }
      isSeparated = true
    case UInt8(ascii: "="):
      guard phase == .attributeName || phase == .afterAttributeName else { return false }
      attribute = AttributeKind(name: word)
      phase = .beforeValue
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"):
      return false
    default:
      guard phase == .tagName || phase == .attributeName else {
        let isAccepted = isSeparated
        phase = .attributeName
        word = [byte.lowercased]
        isSeparated = false
        return isAccepted
      }
      word.append(byte.lowercased)
    }
    return true
  }

  private mutating func endName() {
    if phase == .tagName { element = Self.textElements.contains(word) ? word : [] }
    word = []
    isSeparated = false
    phase = .inTag
  }

  private mutating func endTag() {
    if isEndTag || element.isEmpty {
      phase = .text
      element = []
    } else {
      phase = Self.plainTextElements.contains(element) ? .plainText : .rawText
    }
    isEndTag = false
    isSeparated = false
  }

  private mutating func stepBeforeValue(_ byte: UInt8) -> Bool {
    if byte.isWhiteSpace { return true }
    word = []
    if byte == UInt8(ascii: ">") {
      phase = .inTag
      endTag()
      return false
    }
    address = attribute == .url || attribute == .urlList ? .open : .settled
    phase = .value
    quote = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") ? byte : 0
    if quote == 0 { stepValue(byte) }
    return true
  }

  private mutating func stepValue(_ byte: UInt8) {
    if quote != 0 ? byte == quote : byte.isWhiteSpace || byte == UInt8(ascii: ">") {
      let isUnquoted = quote == 0
      endValue()
      if isUnquoted { _ = stepTag(byte) }
      return
    }
    // In a list every address starts anew, so its scheme is never settled.
    guard address == .open, attribute == .url else { return }
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): address = .settled
    case UInt8(ascii: ":"): address = URLScheme.isAllowed(word) ? .settled : .refused
    // A character reference may stand for a colon.
    case UInt8(ascii: "&"): address = .refused
    default: word.append(byte.lowercased)
    }
  }

  private mutating func endValue() {
    phase = .inTag
    attribute = .plain
    quote = 0
    address = .settled
    word = []
    isSeparated = false
  }

  // MARK: Tags of the template

  /// Ends the name that is being read, because a template's tag follows. A name cannot go on
  /// after it.
  mutating func settle() {
    switch phase {
    case .tagName, .attributeName: endName()
    case .afterAttributeName:
      endName()
      isSeparated = true
    case .comment, .rawText, .plainText: word = []
    default: break
    }
  }

  /// Whether text may go on here as if nothing had been between: after a section, a partial or a
  /// block, which may have been shown or not.
  func continues(_ other: HTMLContext) -> Bool {
    var (one, other) = (self, other)
    one.isSeparated = false
    other.isSeparated = false
    // Literal text in a section may settle an address, but only if the section is shown.
    one.address = other.address
    return one == other
  }

  /// The context after a part that began here and may be shown or not: what holds either way.
  ///
  /// - Parameter end: where the part ends; nothing when that is not known.
  func joined(_ end: HTMLContext?) -> HTMLContext {
    var result = self
    result.isSeparated = isSeparated && end?.isSeparated == true
    return result
  }

  /// After a mistake: goes on as if a value without quotation marks had begun.
  mutating func assumeValue() {
    phase = .value
    quote = 0
    address = .settled
  }

  private static let plainTextElements: Set<[UInt8]> = Set(
    ["title", "textarea"].map { Array($0.utf8) })

  /// Elements whose content is not read as HTML (HTML standard, 13.2.6.2).
  private static let textElements = plainTextElements.union(
    ["script", "style", "iframe", "noembed", "noframes", "xmp"].map { Array($0.utf8) })
}

import Diagnostics
import Markup
import VietnameseText

/// A written paragraph as it is said, sentence by sentence, with the way back to its file.
struct SpokenPassage {
  let kind: MarkdownBlock.Kind
  /// The announcer whom the text itself names: `Nữ: …`.
  let voice: String?
  let sentences: [Sentence]
  let remarks: [(remark: SpokenRemark, location: SourceLocation)]
  let location: SourceLocation

  struct Sentence {
    let text: String
    let written: String
    let location: SourceLocation
  }

  /// - Parameters:
  ///   - voices: the names with which a paragraph may begin, and a colon.
  ///   - source: the file that the block stands in.
  init(
    _ block: MarkdownBlock, in source: SourceText, voices: [String], form: SpokenForm
  ) {
    let (voice, offset) = Self.voice(in: block.text, among: voices)
    let text = Array(block.text.utf8.dropFirst(offset))
    let locate = { (range: Range<Int>) in
      source.location(block.source(of: range.lowerBound + offset..<range.upperBound + offset))
    }
    self.init(
      kind: block.kind, voice: voice, text: text, location: source.location(block.lines),
      form: form, locate: locate)
  }

  /// Words that stand in no file as they are, said at the place that they come from.
  init(_ text: String, at location: SourceLocation, form: SpokenForm) {
    self.init(
      kind: .paragraph, voice: nil, text: Array(text.utf8), location: location, form: form
    ) { _ in location }
  }

  private init(
    kind: MarkdownBlock.Kind, voice: String?, text: [UInt8], location: SourceLocation,
    form: SpokenForm, locate: (Range<Int>) -> SourceLocation
  ) {
    let spoken = form.read(text)
    let bytes = Array(spoken.text.utf8)
    self.kind = kind
    self.voice = voice
    self.location = location
    sentences = spoken.sentences.enumerated().compactMap { index, sentence in
      var words = String(decoding: bytes[sentence.spoken], as: UTF8.self)
      words.trimSpaces()
      guard !words.isEmpty else { return nil }
      let isLast = index == spoken.sentences.count - 1
      return Sentence(
        text: words.closed(isLast: isLast),
        written: String(decoding: text[sentence.source], as: UTF8.self),
        location: locate(sentence.source))
    }
    remarks = spoken.remarks.map { ($0, locate($0.range)) }
  }

  /// The announcer whom a paragraph begins with, and where the words behind the colon begin.
  private static func voice(in text: String, among voices: [String]) -> (String?, Int) {
    guard let colon = text.prefix(40).firstIndex(of: ":") else { return (nil, 0) }
    let key = Folding.key(String(text[..<colon]))
    guard let voice = voices.first(where: { Folding.key($0) == key }) else { return (nil, 0) }
    var end = text.index(after: colon)
    while end < text.endIndex, text[end] == " " { end = text.index(after: end) }
    return (voice, text.utf8.distance(from: text.startIndex, to: end))
  }
}

extension String {
  fileprivate mutating func trimSpaces() {
    while last == " " { removeLast() }
    while first == " " { removeFirst() }
  }

  /// With the mark that ends a sentence, as an item of a list often has none.
  fileprivate func closed(isLast: Bool) -> String {
    guard isLast, let last, !".!?…:".contains(last) else { return self }
    return (last == ";" || last == "," ? String(dropLast()) : self) + "."
  }
}

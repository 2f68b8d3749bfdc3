import Markup
import VietnameseText

/// What a handout tells of a story: how it was before, and what was done, each in a few sentences.
///
/// The author wrote for readers with time. Of every part the beginning is taken, in whole sentences:
/// nothing is put into other words.
struct HandoutStory: Equatable {
  /// A part of the way of working: its heading, or an empty text, and what begins it.
  struct Step: Equatable {
    let title: String
    let text: String
  }

  private(set) var situation = ""
  private(set) var steps = [Step]()
  /// For a profile without a guide, whose other side would stay empty.
  private(set) var results = [String]()
  private(set) var lessons = [String]()

  /// Syllables of one part, and parts at most.
  private static let (longestPart, mostParts) = (58, 4)

  init(_ document: MarkupDocument) {
    let titles = Set(document.outline.filter { $0.level > 2 }.map(\.title))
    for section in document.sections {
      let lines = document.plainText(of: section).split(separator: "\n").map(String.init)
      let told = lines.filter { !Self.isRow($0) && !Self.isSpeech($0) && !titles.contains($0) }
      switch Slug.make(section.title) {
      case "hoan-canh": situation = Self.beginning(of: told.first ?? "")
      case "cach-lam": steps = Self.steps(lines, titles)
      case "ket-qua": results = told.prefix(Self.mostParts).map(Self.beginning)
      case "bai-hoc": lessons = told.prefix(Self.mostParts).map(Self.beginning)
      default: break
      }
    }
  }

  private static func steps(_ lines: [String], _ titles: Set<String>) -> [Step] {
    var steps = [Step]()
    var title = ""
    var isWanted = true
    for line in lines where steps.count < mostParts && !isRow(line) && !isSpeech(line) {
      if titles.contains(line) {
        (title, isWanted) = (line, true)
      } else if isWanted {
        steps.append(Step(title: title, text: beginning(of: line)))
        isWanted = false
      }
    }
    return steps
  }

  /// A row of a table, its cells apart by tabs.
  private static func isRow(_ line: String) -> Bool { line.contains("\t") }

  /// What someone says, which means little without what stands around it.
  private static func isSpeech(_ line: String) -> Bool {
    line.first.map { "–—-“\"".contains($0) } ?? false
  }

  /// The whole sentences that a part has room for; the first one in any case.
  static func beginning(of paragraph: String) -> String {
    var end = paragraph.startIndex
    for sentenceEnd in sentenceEnds(in: paragraph) {
      let text = paragraph[..<sentenceEnd]
      if end > paragraph.startIndex, Syllables.count(Array(text.utf8)[...]) > longestPart { break }
      end = sentenceEnd
    }
    return String(paragraph[..<end])
  }

  /// After every full stop, question or exclamation mark and its closing quotes that white space or
  /// nothing follows.
  private static func sentenceEnds(in text: String) -> [String.Index] {
    var ends = [String.Index]()
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      index = text.index(after: index)
      guard ".?!…".contains(character) else { continue }
      while index < text.endIndex, "”\"’)".contains(text[index]) {
        index = text.index(after: index)
      }
      if index == text.endIndex || text[index].isWhitespace { ends.append(index) }
    }
    // What ends with a colon leads to a list that is not here.
    let isWhole = ends.last == text.endIndex || !ends.isEmpty && text.hasSuffix(":")
    return isWhole ? ends : ends + [text.endIndex]
  }
}

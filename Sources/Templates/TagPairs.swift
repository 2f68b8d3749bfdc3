import Diagnostics

/// Which closing tag belongs to which opening one.
struct TagPairs {
  /// By tag: the other of its pair.
  private(set) var partner: [Int: Int] = [:]
  /// The blocks, by opening tag, that stand directly in a parent: they override, and are not a
  /// place of this template.
  private(set) var overrides: Set<Int> = []
  private(set) var diagnostics: [Diagnostic] = []

  private let source: SourceText
  private let tags: [Tag]

  init(_ tags: [Tag], in source: SourceText) {
    self.tags = tags
    self.source = source
    pair()
  }

  private mutating func pair() {
    var open: [Int] = []
    for (index, tag) in tags.enumerated() {
      if tag.opens {
        if tag.kind == .block, let last = open.last, tags[last].kind == .parent {
          overrides.insert(index)
        }
        open.append(index)
        guard open.count <= Limits.nesting else {
          report(.nestedTooDeep, tag, ["muc": String(Limits.nesting)])
          return
        }
      } else if tag.kind == .close {
        close(index, &open)
      }
    }
    guard !open.isEmpty else { return }
    let end = source.location(source.bytes.count..<source.bytes.count)
    for index in open { reportUnclosed(index, Diagnostic.Note(.endOfFile, at: end)) }
  }

  private mutating func close(_ index: Int, _ open: inout [Int]) {
    let tag = tags[index]
    guard let last = open.last else {
      report(.closedWithoutOpening, tag, ["the": source.text(tag.range)])
      return
    }
    let name = source.text(tag.name)
    guard let match = open.lastIndex(where: { source.text(tags[$0].name) == name }) else {
      report(
        .closedByAnother, tag,
        [
          "the": source.text(tag.range), "mo": source.text(tags[last].range),
          "dong": "{{/\(source.text(tags[last].name))}}",
        ],
        notes: [Diagnostic.Note(.opening, at: source.location(tags[last].range))])
      return
    }
    for index in open[(match + 1)...] {
      reportUnclosed(index, Diagnostic.Note(.otherClosing, at: source.location(tag.range)))
    }
    partner[open[match]] = index
    partner[index] = open[match]
    open.removeSubrange(match...)
  }

  private mutating func reportUnclosed(_ index: Int, _ note: Diagnostic.Note) {
    let tag = tags[index]
    report(
      .unclosedSection, tag,
      ["the": source.text(tag.range), "dong": "{{/\(source.text(tag.name))}}"], notes: [note])
  }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ tag: Tag, _ arguments: [String: String],
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(definition, at: source.location(tag.range), arguments, notes: notes))
  }
}

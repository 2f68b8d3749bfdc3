import Diagnostics

/// Finds the tags of a template. What lies between them is literal text.
struct TagScanner {
  private let source: SourceText
  private(set) var tags: [Tag] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText) {
    self.source = source
    scan()
  }

  private var bytes: [UInt8] { source.bytes }

  private mutating func scan() {
    var offset = 0
    while let open = find(UInt8(ascii: "{"), 2, from: offset) {
      let triple = open + 2 < bytes.count && bytes[open + 2] == UInt8(ascii: "{")
      let start = open + (triple ? 3 : 2)
      guard let close = find(UInt8(ascii: "}"), triple ? 3 : 2, from: start) else {
        report(.unclosedTag, open..<start)
        return
      }
      offset = close + (triple ? 3 : 2)
      add(open..<offset, content: start..<close, triple: triple)
    }
  }

  private mutating func add(_ range: Range<Int>, content: Range<Int>, triple: Bool) {
    var content = trimmed(content)
    var kind = Tag.Kind.variable
    if triple {
      kind = .unescaped
    } else if let sigil = content.first.map({ bytes[$0] }) {
      switch sigil {
      case UInt8(ascii: "!"):
        tags.append(
          Tag(kind: .comment, range: range, name: content.lowerBound..<content.lowerBound))
        return
      case UInt8(ascii: "="):
        report(.delimitersRefused, range)
        return
      case UInt8(ascii: "&"): kind = .unescaped
      case UInt8(ascii: "#"): kind = .section
      case UInt8(ascii: "^"): kind = .inverted
      case UInt8(ascii: "/"): kind = .close
      case UInt8(ascii: ">"): kind = .partial
      case UInt8(ascii: "<"): kind = .parent
      case UInt8(ascii: "$"): kind = .block
      default: break
      }
      if kind != .variable { content = trimmed(content.lowerBound + 1..<content.upperBound) }
    }
    guard !content.isEmpty, !content.contains(where: { bytes[$0].isWhiteSpace }) else {
      report(.badName, range, ["the": source.text(range)])
      return
    }
    tags.append(Tag(kind: kind, range: range, name: content))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isWhiteSpace { start += 1 }
    while end > start, bytes[end - 1].isWhiteSpace { end -= 1 }
    return start..<end
  }

  /// The next run of as many braces.
  private func find(_ brace: UInt8, _ count: Int, from start: Int) -> Int? {
    var offset = start
    while offset + count <= bytes.count {
      if (0..<count).allSatisfy({ bytes[offset + $0] == brace }) { return offset }
      offset += 1
    }
    return nil
  }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ range: Range<Int>, _ arguments: [String: String] = [:]
  ) {
    diagnostics.append(Diagnostic(definition, at: source.location(range), arguments))
  }
}

extension SourceText {
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension UInt8 {
  /// Blank within a line.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  var isLineFeed: Bool { self == UInt8(ascii: "\n") }

  var isWhiteSpace: Bool { isBlank || isLineFeed || self == UInt8(ascii: "\r") }
}

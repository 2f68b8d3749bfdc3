internal import Diagnostics

/// What libyaml says of a text that it cannot read, with offsets of bytes.
struct SyntaxProblem {
  let text: String
  var context = ""
  var offset = 0
  var contextOffset: Int?
  /// The last scalar before the problem, if it was quoted.
  var lastQuoted: Range<Int>?
}

/// Turns libyaml's complaint, which speaks of tokens, into what the author most likely did.
///
/// libyaml has no codes, so its words (of version 0.2.5) are compared, here and nowhere else. Words
/// that are not known end in a general diagnostic that quotes them.
struct SyntaxDiagnosis {
  private let region: YAMLRegion
  private let bytes: UnsafeBufferPointer<UInt8>
  private let problem: SyntaxProblem
  private let line: Line

  init(_ region: YAMLRegion, _ bytes: UnsafeBufferPointer<UInt8>, _ problem: SyntaxProblem) {
    self.region = region
    self.bytes = bytes
    self.problem = problem
    line = Line(bytes, containing: problem.offset)
  }

  var diagnostic: Diagnostic {
    if let tab = tab { return tab }
    switch problem.context {
    case "while scanning a quoted scalar": return unclosedQuote(at: problem.contextOffset)
    case "while parsing a quoted scalar", "while scanning a double-quoted scalar":
      return unknownEscape
    case "while scanning a block scalar": return report(.blockHeader, restOfLine)
    case "while scanning an anchor", "while scanning an alias", "while scanning a tag",
      "while parsing a tag", "while scanning a directive", "while scanning a %TAG directive",
      "while scanning a %YAML directive":
      return reserved(at: problem.contextOffset ?? problem.offset)
    default: break
    }
    switch problem.text {
    case "mapping values are not allowed in this context": return unexpectedColon
    case "could not find expected ':'": return lineWithoutKey
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      return afterQuote ?? strayBracket ?? secondDocument ?? emptyKey
        ?? report(.indentation, restOfLine)
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      return afterQuote ?? insideBrackets
    case "did not find expected node content", "found unexpected ':'":
      return insideBrackets
    case "block sequence entries are not allowed in this context":
      return report(.listOnKeyLine, characters(1, from: problem.offset))
    case "found character that cannot start any token",
      "mapping keys are not allowed in this context", "found undefined tag handle":
      return reserved(at: problem.offset)
    default:
      return report(.otherSyntax, restOfLine, ["ly_do": problem.text])
    }
  }

  // MARK: Causes

  private var tab: Diagnostic? {
    let saysSo = problem.text.hasPrefix("found a tab character")
    if problem.offset < bytes.count, bytes[problem.offset] == UInt8(ascii: "\t") || saysSo {
      let offset = line.tabInIndentation ?? problem.offset
      return report(.tabIndentation, characters(1, from: offset))
    }
    return line.tabInIndentation.map { report(.tabIndentation, characters(1, from: $0)) }
  }

  private var unexpectedColon: Diagnostic {
    if let key = line.previous?.gluedKey { return glued(key) }
    if let key = line.gluedKey { return glued(key) }
    // A plain value that runs over lines swallows its next lines up to one with a colon.
    guard let colon = line.colon(before: problem.offset) else {
      return report(.indentation, line.contentStart..<line.range.upperBound)
    }
    return colonInValue(colon + 2..<line.range.upperBound)
  }

  private func colonInValue(_ range: Range<Int>) -> Diagnostic {
    let value = line.text(range).drop { $0 == " " }
    let start = range.upperBound - value.utf8.count
    return report(
      .colonInValue, start..<range.upperBound, ["vi_du": Quotation.example(value)])
  }

  /// A line that libyaml took for a key until it ended.
  private var lineWithoutKey: Diagnostic {
    let line = problem.contextOffset.map { Line(bytes, containing: $0) } ?? line
    if let key = line.gluedKey { return glued(key) }
    let range = line.contentStart..<line.range.upperBound
    return report(.missingColon, range, ["dong": Quotation.short(line.text(range))])
  }

  private func glued(_ key: Line.GluedKey) -> Diagnostic {
    report(.missingSpaceAfterColon, key.range, ["khoa": key.name, "gia_tri": key.value])
  }

  /// Text after a closing quotation mark; or, when the quoted text runs over lines, a mark that was
  /// not closed and found its end in a later line.
  private var afterQuote: Diagnostic? {
    guard let quoted = problem.lastQuoted, quoted.upperBound <= problem.offset,
      problem.offset < bytes.count,
      bytes[quoted.upperBound..<problem.offset].allSatisfy({ $0 == UInt8(ascii: " ") })
    else { return nil }
    if bytes[quoted].contains(UInt8(ascii: "\n")) { return unclosedQuote(at: quoted.lowerBound) }
    guard !isBracket(bytes[problem.offset]) else { return nil }
    return report(
      .textAfterQuote, restOfLine, ["chu": Quotation.short(line.text(restOfLine))])
  }

  private func unclosedQuote(at offset: Int?) -> Diagnostic {
    let range = characters(1, from: offset ?? problem.offset)
    return report(.unclosedQuote, range, ["ngoac": line.text(range)])
  }

  /// The problem stands at the backslash, or after it at the digits.
  private var unknownEscape: Diagnostic {
    let before =
      max(line.range.lowerBound, problem.offset - 2)..<min(problem.offset + 1, bytes.count)
    let backslash = before.last { bytes[$0] == UInt8(ascii: "\\") } ?? problem.offset
    return report(.unknownEscape, characters(2, from: backslash))
  }

  private var strayBracket: Diagnostic? {
    guard problem.offset < bytes.count, isBracket(bytes[problem.offset]) else { return nil }
    return report(.bracket, characters(1, from: problem.offset))
  }

  /// A flow collection that goes on where it should not: a colon in a value, or else a bracket or
  /// a comma that is missing; the latter is shown where the collection begins.
  private var insideBrackets: Diagnostic {
    if problem.offset < bytes.count, bytes[problem.offset] == UInt8(ascii: ":") {
      if let key = line.gluedKey { return glued(key) }
      // From the entry's own colon to the next comma or bracket.
      if let colon = (line.range.lowerBound..<problem.offset).last(where: {
        bytes[$0] == UInt8(ascii: ":")
      }) {
        let end =
          (problem.offset..<line.range.upperBound).first {
            isBracket(bytes[$0]) || bytes[$0] == UInt8(ascii: ",")
          } ?? line.range.upperBound
        return colonInValue(colon + 1..<end)
      }
    }
    if let stray = strayBracket { return stray }
    let opening = problem.contextOffset ?? problem.offset
    guard problem.text != "did not find expected node content" else {
      return report(.bracket, characters(1, from: problem.offset))
    }
    return report(.bracket, characters(1, from: opening))
  }

  private var secondDocument: Diagnostic? {
    guard problem.text == "did not find expected <document start>" else { return nil }
    // `...` ends a document; what follows should begin another.
    guard let line = line.previous, line.text(line.range).hasPrefix("...") else { return nil }
    return report(.severalDocuments, line.range, ["chu": "..."])
  }

  private var emptyKey: Diagnostic? {
    guard problem.offset < bytes.count, bytes[problem.offset] == UInt8(ascii: ":") else {
      return nil
    }
    return report(.keyNotText, problem.offset..<problem.offset)
  }

  private func reserved(at offset: Int) -> Diagnostic {
    let range = characters(1, from: offset)
    return report(.reservedCharacter, range, ["chu": line.text(range)])
  }

  // MARK: Places

  private var restOfLine: Range<Int> {
    problem.offset..<max(problem.offset, line.range.upperBound)
  }

  /// So many characters from an offset, within the text.
  private func characters(_ count: Int, from offset: Int) -> Range<Int> {
    var end = offset
    for _ in 0..<count where end < bytes.count && bytes[end] != UInt8(ascii: "\n") {
      end += 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    }
    return offset..<end
  }

  private func isBracket(_ byte: UInt8) -> Bool {
    "[]{}".utf8.contains(byte)
  }

  private func report(
    _ definition: DiagnosticDefinition, _ range: Range<Int>, _ arguments: [String: String] = [:]
  ) -> Diagnostic {
    Diagnostic(definition, at: region.location(range), arguments)
  }
}

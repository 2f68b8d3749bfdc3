import Diagnostics

/// One look over the bytes of a text before cmark sees them: the lines, and the limits it breaks.
struct Survey {
  /// The line of the file on which the body begins, from 1.
  private(set) var firstLine = 1
  /// The offset of each line of the body.
  private(set) var lineStarts: [Int] = []
  /// Lines that may begin a footnote, as offsets.
  private(set) var footnoteLines: [Int] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText, from body: Int) {
    guard source.bytes.count <= MarkdownLimits.fileSize else {
      diagnostics = [
        Diagnostic(
          .fileTooLarge, at: SourceLocation(source.path),
          ["co": String(source.bytes.count / 1024), "gioi_han": "128"])
      ]
      return
    }
    lineStarts.reserveCapacity(256)
    var findings: [Finding] = []
    source.bytes.withUnsafeBufferPointer { bytes in
      for byte in bytes[..<body] where byte == UInt8(ascii: "\n") { firstLine += 1 }
      var scan = Scan(bytes: bytes, body: body)
      scan.run()
      lineStarts = scan.lineStarts
      footnoteLines = scan.footnoteLines
      findings = scan.findings
    }
    diagnostics = findings.map {
      Diagnostic($0.definition, at: source.location($0.range), $0.arguments)
    }
  }

  fileprivate struct Finding {
    let definition: DiagnosticDefinition
    let range: Range<Int>
    let arguments: [String: String]
  }
}

private struct Scan {
  private static let marks = ByteSet("\n|[]<)")

  private let bytes: UnsafeBufferPointer<UInt8>
  private let body: Int
  private(set) var lineStarts: [Int] = []
  private(set) var footnoteLines: [Int] = []
  private(set) var findings: [Survey.Finding] = []

  private var brackets = 0
  private var pipes = 0
  private var mostPipes = 0
  private var widestLine = 0
  private var closingRun = 0
  private var instructions = 0
  private var declarations = 0
  private var sections = 0
  /// The run of lines without a blank one that is being read, and the longest that may define a
  /// reference.
  private var paragraphStart: Int
  private var mayDefine = false
  private var longestDefinition = 0..<0

  init(bytes: UnsafeBufferPointer<UInt8>, body: Int) {
    self.bytes = bytes
    self.body = body
    paragraphStart = body
  }

  mutating func run() {
    beginLine(at: body)
    let marks = Self.marks
    var index = marks.next(in: bytes, from: body)
    var lastClosing = -1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\n"):
        endLine()
        beginLine(at: index + 1)
      case UInt8(ascii: "|"):
        pipes += 1
        if pipes == MarkdownLimits.pipesInLine + 1 {
          report(.tooManyPipes, index, limit: MarkdownLimits.pipesInLine)
        }
      case UInt8(ascii: "["):
        brackets += 1
        if brackets == MarkdownLimits.brackets + 1 {
          report(.tooManyBrackets, index, limit: MarkdownLimits.brackets)
        }
      case UInt8(ascii: "]"): measureDestination(after: index)
      case UInt8(ascii: "<"): countDeclaration(at: index)
      case UInt8(ascii: ")"):
        closingRun = lastClosing == index - 1 ? closingRun + 1 : 1
        lastClosing = index
        if closingRun == MarkdownLimits.closingRun + 1 {
          report(.tooManyClosings, index, limit: MarkdownLimits.closingRun)
        }
      default: break
      }
      index = marks.next(in: bytes, from: index + 1)
    }
    endLine()
    endParagraph(at: bytes.count)
    if mostPipes * lineStarts.count > MarkdownLimits.tableCells {
      report(.tableTooLarge, widestLine, limit: MarkdownLimits.tableCells)
    }
    if longestDefinition.count * brackets > MarkdownLimits.expansion {
      report(.expansionTooLarge, longestDefinition.lowerBound, limit: MarkdownLimits.expansion)
    }
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ offset: Int, limit: Int,
    _ arguments: [String: String] = [:]
  ) {
    // One of each kind: the first shows where to look.
    guard !findings.contains(where: { $0.definition == definition && arguments == $0.arguments })
    else { return }
    let arguments = arguments.merging(["gioi_han": String(limit)]) { own, _ in own }
    findings.append(
      Survey.Finding(
        definition: definition, range: offset..<min(offset + 1, bytes.count), arguments: arguments))
  }

  private mutating func beginLine(at start: Int) {
    lineStarts.append(start)
    pipes = 0
    var index = start
    var markers = 0
    while let byte = byte(index) {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
      case UInt8(ascii: ">"):
        markers += 1
        index += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
        guard isGap(index + 1) else { return endMarkers(markers, start, index) }
        markers += 1
        index += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var end = index
        while end < index + 9, let digit = self.byte(end), digit.isASCIIDigit { end += 1 }
        guard let mark = self.byte(end), mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
          isGap(end + 1)
        else { return endMarkers(markers, start, index) }
        markers += 1
        index = end + 1
      default: return endMarkers(markers, start, index)
      }
    }
    endMarkers(markers, start, index)
  }

  private mutating func endMarkers(_ count: Int, _ start: Int, _ contentStart: Int) {
    let first = byte(contentStart) ?? UInt8(ascii: "\n")
    if first == UInt8(ascii: "\n"), count == 0 {
      endParagraph(at: start)
      paragraphStart = min(contentStart + 1, bytes.count)
    }
    if first == UInt8(ascii: "["), byte(contentStart + 1) == UInt8(ascii: "^") {
      footnoteLines.append(contentStart)
    }
    if count > MarkdownLimits.nestedMarkers, !isRule(start..<contentStart) {
      report(.tooDeep, start, limit: MarkdownLimits.nestedMarkers)
    }
  }

  /// Whether a line's markers are a rule, `- - -`, and nest nothing.
  private func isRule(_ range: Range<Int>) -> Bool {
    guard (byte(range.upperBound) ?? UInt8(ascii: "\n")) == UInt8(ascii: "\n") else { return false }
    let marks = range.lazy.map { bytes[$0] }.filter { !$0.isBlank }
    guard let first = marks.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "*") else {
      return false
    }
    return marks.allSatisfy { $0 == first }
  }

  private func isGap(_ index: Int) -> Bool {
    byte(index).map { $0.isBlank || $0 == UInt8(ascii: "\n") } ?? true
  }

  private mutating func endLine() {
    if pipes > mostPipes {
      mostPipes = pipes
      widestLine = lineStarts.last ?? body
    }
  }

  private mutating func endParagraph(at end: Int) {
    if mayDefine, end - paragraphStart > longestDefinition.count {
      longestDefinition = paragraphStart..<end
    }
    mayDefine = false
  }

  /// Measures what follows `](` or `]:`, to the first space or closing parenthesis. Parentheses
  /// inside a destination end it too early here; the tree is checked again.
  private mutating func measureDestination(after bracket: Int) {
    guard let mark = byte(bracket + 1), mark == UInt8(ascii: "(") || mark == UInt8(ascii: ":")
    else { return }
    if mark == UInt8(ascii: ":") { mayDefine = true }
    var start = bracket + 2
    while let byte = byte(start), byte.isBlank, start < bracket + 16 { start += 1 }
    let limit = min(start + MarkdownLimits.destination + 1, bytes.count)
    var end = start
    while end < limit, bytes[end] > UInt8(ascii: " "), bytes[end] != UInt8(ascii: ")") { end += 1 }
    if end - start > MarkdownLimits.destination {
      report(.destinationTooLong, start, limit: MarkdownLimits.destination)
    }
  }

  private mutating func countDeclaration(at index: Int) {
    let limit = MarkdownLimits.declarations
    switch byte(index + 1) {
    case UInt8(ascii: "?"):
      instructions += 1
      if instructions == limit + 1 {
        report(.tooManyDeclarations, index, limit: limit, ["dau": "<?"])
      }
    case UInt8(ascii: "!"):
      declarations += 1
      if declarations == limit + 1 {
        report(.tooManyDeclarations, index, limit: limit, ["dau": "<!"])
      }
      guard byte(index + 2) == UInt8(ascii: "[") else { return }
      sections += 1
      if sections == limit + 1 {
        report(.tooManyDeclarations, index, limit: limit, ["dau": "<![CDATA["])
      }
    default: break
    }
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { UInt8(ascii: "0") <= self && self <= UInt8(ascii: "9") }
  var isASCIILetter: Bool {
    let lower = self | 0x20
    return UInt8(ascii: "a") <= lower && lower <= UInt8(ascii: "z")
  }
  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

import Diagnostics

/// A condition as its author wrote it, taken apart and not yet understood: which names exist and
/// what they hold is the resolver's business. Ranges count characters of the text.
struct ParsedComparison {
  let left: [Term]
  let relation: Relation
  let right: [Term]

  /// A product; nearly always of one factor.
  typealias Term = [Factor]

  struct Factor {
    let text: String
    let range: Range<Int>
    let kind: Kind

    enum Kind {
      /// A name, or a literal without quotes: `so_nu`, `1 tỷ đồng`, `chưa công nhận`.
      case words
      case quoted
      /// `tổng(…)`, `số_mục(…)`.
      case call(Term)
    }
  }
}

/// How the sides of a comparison are to relate.
enum Relation: String, Sendable {
  case equal = "="
  case unequal = "<>"
  case less = "<"
  case atMost = "<="
  case more = ">"
  case atLeast = ">="

  var isOrder: Bool { self != .equal && self != .unequal }
}

/// Reads `a + b <= tổng(c.d)`: two sums with one comparison between them.
///
/// Whatever lies between two signs is one word, spaces and all, so that `1 tỷ đồng` and
/// `chưa công nhận` need no quotes.
struct ConstraintParser {
  /// Why a text is no condition, and at which characters.
  struct Failure: Error {
    let definition: DiagnosticDefinition
    let range: Range<Int>
    var arguments = [String: String]()
  }

  private let characters: [Unicode.Scalar]
  private var position = 0

  private init(_ text: String) {
    characters = Array(text.unicodeScalars)
  }

  static func parse(_ text: String) throws(Failure) -> ParsedComparison {
    var parser = ConstraintParser(text)
    let left = try parser.sum()
    guard let relation = try parser.relation() else {
      try parser.expectEnd()
      throw Failure(
        definition: .comparisonMissing, range: 0..<parser.characters.count,
        arguments: ["dieu_kien": text])
    }
    let right = try parser.sum()
    try parser.expectEnd()
    return ParsedComparison(left: left, relation: relation, right: right)
  }

  private mutating func sum() throws(Failure) -> [ParsedComparison.Term] {
    var terms = [try product()]
    while take("+") { terms.append(try product()) }
    return terms
  }

  private mutating func product() throws(Failure) -> ParsedComparison.Term {
    var factors = [try factor()]
    while take("*") || take("×") { factors.append(try factor()) }
    return factors
  }

  private mutating func factor() throws(Failure) -> ParsedComparison.Factor {
    skipSpaces()
    if let quoted = try quotation() { return quoted }
    let start = position
    while position < characters.count, !Self.signs.contains(characters[position]) { position += 1 }
    var end = position
    while end > start, Self.isSpace(characters[end - 1]) { end -= 1 }
    guard end > start else {
      throw Failure(definition: .operandMissing, range: here)
    }
    let name = text(start..<end)
    let open = position
    guard take("(") else {
      return ParsedComparison.Factor(text: name, range: start..<end, kind: .words)
    }
    let arguments = try product()
    guard take(")") else {
      guard position == characters.count else { throw unexpected() }
      throw Failure(definition: .unclosed, range: open..<open + 1, arguments: ["dau": "("])
    }
    return ParsedComparison.Factor(text: name, range: start..<end, kind: .call(arguments))
  }

  private mutating func quotation() throws(Failure) -> ParsedComparison.Factor? {
    guard position < characters.count, let close = Self.quotes[characters[position]] else {
      return nil
    }
    let open = position
    guard let end = characters[(open + 1)...].firstIndex(of: close) else {
      throw Failure(
        definition: .unclosed, range: open..<open + 1,
        arguments: ["dau": String(characters[open])])
    }
    position = end + 1
    return ParsedComparison.Factor(
      text: text(open + 1..<end), range: open..<end + 1, kind: .quoted)
  }

  private mutating func relation() throws(Failure) -> Relation? {
    skipSpaces()
    let start = position
    while position < characters.count, Self.comparisonSigns.contains(characters[position]) {
      position += 1
    }
    guard position > start else { return nil }
    let sign = text(start..<position)
    if let relation = Relation(rawValue: sign) ?? Self.synonyms[sign] { return relation }
    if let meant = Self.slips[sign] {
      throw Failure(
        definition: .misspeltComparison, range: start..<position,
        arguments: ["dau": sign, "goi_y": meant.rawValue])
    }
    throw Failure(
      definition: .unexpectedSign, range: start..<position, arguments: ["dau": sign])
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard position < characters.count, characters[position] == sign else { return false }
    position += 1
    return true
  }

  private mutating func expectEnd() throws(Failure) {
    skipSpaces()
    if position < characters.count { throw unexpected() }
  }

  private func unexpected() -> Failure {
    Failure(
      definition: .unexpectedSign, range: here, arguments: ["dau": String(characters[position])])
  }

  /// The next character, or the place after the last.
  private var here: Range<Int> { position..<min(position + 1, characters.count) }

  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters[range])
    return String(text)
  }

  private mutating func skipSpaces() {
    while position < characters.count, Self.isSpace(characters[position]) { position += 1 }
  }

  private static func isSpace(_ character: Unicode.Scalar) -> Bool {
    character == " " || character == "\u{A0}" || character == "\n"
  }

  private static let comparisonSigns: Set<Unicode.Scalar> = ["=", "<", ">", "!", "≤", "≥", "≠"]
  private static let signs = comparisonSigns.union(["+", "*", "×", "(", ")", "\"", "“", "”"])
  private static let quotes: [Unicode.Scalar: Unicode.Scalar] = ["\"": "\"", "“": "”"]
  private static let synonyms: [String: Relation] = [
    "≤": .atMost, "≥": .atLeast, "≠": .unequal,
  ]
  /// What people who have programmed, or are in a hurry, write.
  private static let slips: [String: Relation] = [
    "==": .equal, "!=": .unequal, "=<": .atMost, "=>": .atLeast, "><": .unequal,
  ]
}

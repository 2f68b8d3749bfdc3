import Profiles
import VietnameseText

// What of a condition goes with what: kinds that add up, kinds that compare, words that are choices.

extension [ParsedComparison.Term] {
  /// Whether it is one of a choice's values and nothing else.
  func isWord(among choices: [String]) -> Bool {
    guard count == 1, self[0].count == 1, case .words = self[0][0].kind else { return false }
    let key = Folding.key(self[0][0].text)
    return choices.contains { Folding.key($0) == key }
  }
}

extension ParsedComparison.Factor {
  var written: String {
    switch kind {
    case .words: text
    case .quoted: "“\(text)”"
    case .call(let arguments): "\(text)(\(arguments.map(\.written).joined(separator: " × ")))"
    }
  }
}

extension Sum {
  /// As it was written.
  var text: String { terms.map(\.text).joined(separator: " + ") }

  /// A number that is written out needs no unit beside years and percents, and 0 none at all.
  func compares(with other: Sum) -> Bool {
    switch (kind, other.kind) {
    case (.year, .date): true
    case (.number, .year), (.number, .percentage), (.number, .date): isLiteral
    case (.number, .money): isZero
    default: kind == other.kind
    }
  }

  private var isZero: Bool {
    guard kind == .number, terms.count == 1, case .product(let factors) = terms[0].content,
      factors.count == 1, case .literal(.quantity(0)) = factors[0]
    else { return false }
    return true
  }
}

extension ValueKind {
  /// A plain number counts years and percents too.
  func adds(to other: ValueKind, _ isLiteral: Bool) -> Bool {
    self == other || (other == .number && isLiteral && (self == .year || self == .percentage))
  }
}

extension String {
  /// Folded, with its dots.
  var folded: String {
    split(separator: ".", omittingEmptySubsequences: false).map { Folding.key(String($0)) }
      .joined(separator: ".")
  }
}

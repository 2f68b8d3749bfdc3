import Diagnostics
import FrontMatter
import Profiles
import VietnameseText

/// Finds out what the names of a condition stand for, and whether what it does with them has a
/// sense. One mistake is told of a condition, at the characters that make it.
struct ConstraintResolver {
  private let scope: ConstraintScope
  /// The list whose items a movement's constraint goes through.
  private(set) var list: String?
  /// The criteria that have been named.
  private(set) var codes = [String]()

  init(_ scope: ConstraintScope) {
    self.scope = scope
  }

  typealias Failure = ConstraintParser.Failure

  mutating func resolve(_ text: String) throws(Failure) -> Comparison {
    let parsed = try ConstraintParser.parse(text)
    var (left, right) = (try side(parsed.left), try side(parsed.right))
    switch (left, right) {
    case (.sum(let sum, let choices?), .sum)
    where parsed.right.isWord(among: choices) && sum.kind == .word:
      // `co = có`: beside a choice, one of its values is meant, even if a field has that name.
      right = .sum(try word(parsed.right[0][0], beside: sum, choices), choices: nil)
    case (.sum(let sum, let choices), .word(let factor)):
      right = .sum(try word(factor, beside: sum, choices), choices: nil)
    case (.word(let factor), .sum(let sum, let choices)):
      left = .sum(try word(factor, beside: sum, choices), choices: nil)
    default: break
    }
    let comparison = Comparison(
      left: try known(left), relation: parsed.relation, right: try known(right), text: text)
    try check(comparison, parsed)
    return comparison
  }

  /// The values that must be there, by name.
  mutating func need(_ name: String) throws(Failure) -> Reference {
    let factor = ParsedComparison.Factor(
      text: name, range: 0..<name.unicodeScalars.count, kind: .words)
    guard let found = scope.find(name) else { throw unknown(factor) }
    guard found.keysInItem == nil else { throw notOneValue(factor, .list(found.type)) }
    return Reference(
      origin: found.origin, keys: found.keys, kind: ValueKind(found.type) ?? .word)
  }

  /// A side of a comparison. A lone word has its meaning from the other side.
  private enum Side {
    case sum(Sum, choices: [String]?)
    case word(ParsedComparison.Factor)
  }

  private mutating func side(_ terms: [ParsedComparison.Term]) throws(Failure) -> Side {
    if terms.count == 1, terms[0].count == 1, try isWord(terms[0][0]) { return .word(terms[0][0]) }
    var resolved = [Term]()
    var choices: [String]?
    for parsed in terms {
      let (term, found) = try term(parsed)
      // What cannot be added up is told where it stands.
      if terms.count > 1, !term.kind.isQuantity { throw notCalculable(parsed[0], term.kind) }
      if let kind = resolved.first?.kind, !kind.adds(to: term.kind, term.isLiteral) {
        throw notCalculable(parsed[0], term.kind)
      }
      resolved.append(term)
      choices = found
    }
    let kind = resolved.first { !$0.isLiteral }?.kind ?? resolved.first?.kind ?? .number
    return .sum(Sum(terms: resolved, kind: kind), choices: terms.count == 1 ? choices : nil)
  }

  /// Whether a factor is neither a name nor a number: a choice's value, or a slip.
  private func isWord(_ factor: ParsedComparison.Factor) throws(Failure) -> Bool {
    switch factor.kind {
    case .quoted: true
    case .call: false
    case .words:
      scope.find(factor.text) == nil && !isProfileYear(factor.text) && literal(factor.text) == nil
    }
  }

  private func isProfileYear(_ name: String) -> Bool {
    name.contains(".") && Folding.key(name) == Folding.key(ConstraintScope.profileYear)
  }

  private mutating func term(
    _ factors: ParsedComparison.Term
  ) throws(Failure) -> (term: Term, choices: [String]?) {
    let text = factors.map(\.written).joined(separator: " × ")
    if factors.count == 1, case .call(let arguments) = factors[0].kind {
      return (try call(factors[0], arguments, text), nil)
    }
    var product = [Factor]()
    var kind = ValueKind.number
    var choices: [String]?
    for factor in factors {
      let (resolved, factorKind, found) = try self.factor(factor)
      kind = try multiplied(kind, by: factorKind, factor, isFirst: product.isEmpty)
      product.append(resolved)
      choices = found
    }
    return (Term(content: .product(product), kind: kind, text: text), choices)
  }

  private func multiplied(
    _ kind: ValueKind, by other: ValueKind, _ factor: ParsedComparison.Factor, isFirst: Bool
  ) throws(Failure) -> ValueKind {
    if isFirst { return other }
    switch (kind, other) {
    case (.number, .number): return .number
    case (.money, .number), (.number, .money): return .money
    default: throw notCalculable(factor, other == .number ? kind : other)
    }
  }

  private mutating func factor(
    _ factor: ParsedComparison.Factor
  ) throws(Failure) -> (Factor, ValueKind, choices: [String]?) {
    guard case .words = factor.kind else { throw unknown(factor) }
    if isProfileYear(factor.text) { return (.profileYear, .year, nil) }
    guard let found = scope.find(factor.text) else {
      guard let (literal, kind) = literal(factor.text) else { throw unknown(factor) }
      return (.literal(literal), kind, nil)
    }
    note(found.origin)
    let kind = try kind(found.type, factor)
    var keys = found.keys
    if let keysInItem = found.keysInItem {
      // Only a movement's own lists are gone through; of a list within, a sum can be taken.
      guard case .criterion(let code) = found.origin, keys.isEmpty else {
        throw notOneValue(factor, .list(found.type))
      }
      if let list, list != code {
        throw Failure(
          definition: .twoLists, range: factor.range, arguments: ["ma": code, "ma_truoc": list])
      }
      list = code
      keys = keysInItem
      return (.value(Reference(origin: .item, keys: keys, kind: kind)), kind, found.type.choices)
    }
    let reference = Reference(origin: found.origin, keys: keys, kind: kind)
    return (.value(reference), kind, found.type.choices)
  }

  /// `tổng(ds.a * ds.b)` and `số_mục(ds)`.
  private mutating func call(
    _ function: ParsedComparison.Factor, _ arguments: ParsedComparison.Term, _ text: String
  ) throws(Failure) -> Term {
    let name = Folding.key(function.text)
    guard name == "tong" || name == "so_muc" else {
      throw Failure(
        definition: .unknownFunction, range: function.range, arguments: ["ma": function.text])
    }
    var list: Reference?
    var factors = [Factor]()
    var kind = ValueKind.number
    for argument in arguments {
      guard case .words = argument.kind, let found = scope.find(argument.text) else {
        throw unknown(argument)
      }
      note(found.origin)
      var (type, keysInItem) = (found.type, found.keysInItem)
      if keysInItem == nil, case .list(let element) = type { (type, keysInItem) = (element, []) }
      let isCounted = name == "so_muc"
      guard let keysInItem, !isCounted || keysInItem.isEmpty, !isCounted || arguments.count == 1
      else {
        throw Failure(
          definition: .notAList, range: argument.range,
          arguments: ["ham": function.text, "ma": argument.text])
      }
      let reference = Reference(origin: found.origin, keys: found.keys, kind: .number)
      if isCounted {
        return Term(content: .count(reference), kind: .number, text: text)
      }
      if let list, list.origin != reference.origin || list.keys != reference.keys {
        throw Failure(
          definition: .twoLists, range: argument.range,
          arguments: ["ma": argument.text, "ma_truoc": arguments[0].text])
      }
      list = reference
      let argumentKind = try self.kind(type, argument)
      guard argumentKind.isQuantity, argumentKind != .year else {
        throw notCalculable(argument, argumentKind)
      }
      kind = try multiplied(kind, by: argumentKind, argument, isFirst: factors.isEmpty)
      factors.append(.value(Reference(origin: .item, keys: keysInItem, kind: argumentKind)))
    }
    guard let list else { throw unknown(function) }
    return Term(content: .total(list: list, factors), kind: kind, text: text)
  }

  private mutating func note(_ origin: Reference.Origin) {
    if case .criterion(let code) = origin { codes.append(code) }
  }

  private func kind(
    _ type: ValueType, _ factor: ParsedComparison.Factor
  ) throws(Failure) -> ValueKind {
    guard let kind = ValueKind(type) else { throw notOneValue(factor, type) }
    return kind
  }

  /// A number, a percentage, money or a date; a bare word is none.
  private func literal(_ text: String) -> (Literal, ValueKind)? {
    if let number = WrittenNumber(text) { return (.quantity(number.approximate), .number) }
    if text.last == "%", let number = WrittenNumber(percentage: text) {
      return (.quantity(number.approximate), .percentage)
    }
    if let date = CalendarDate(written: text) { return (.date(date), .date) }
    if let money = try? Money(written: text) { return (.quantity(Double(money.dong)), .money) }
    return nil
  }

  private func word(
    _ factor: ParsedComparison.Factor, beside sum: Sum, _ choices: [String]?
  ) throws(Failure) -> Sum {
    guard sum.kind == .word else {
      // In quotes it is surely meant as a word.
      guard case .quoted = factor.kind, let other = sum.terms.first else { throw unknown(factor) }
      throw incomparable(other.text, sum.kind, factor.text, .word, at: factor.range)
    }
    let key = Folding.key(factor.text)
    if let choices {
      guard choices.contains(where: { Folding.key($0) == key }) else {
        throw Failure(
          definition: .notAChoice(in: choices, factor.text), range: factor.range,
          arguments: choiceArguments(choices, factor.text, sum.terms.first?.text ?? ""))
      }
    } else if case .words = factor.kind {
      // Beside free text a word without quotes may be a name with a slip in it.
      throw unknown(factor)
    }
    let term = Term(
      content: .product([.literal(.word(factor.text, key: key))]), kind: .word,
      text: factor.written)
    return Sum(terms: [term], kind: .word)
  }

  private func known(_ side: Side) throws(Failure) -> Sum {
    switch side {
    case .sum(let sum, _): return sum
    case .word(let factor): throw unknown(factor)
    }
  }

  private func check(
    _ comparison: Comparison, _ parsed: ParsedComparison
  ) throws(Failure) {
    let (left, right) = (comparison.left, comparison.right)
    let range =
      parsed.left[0][0].range.lowerBound..<(parsed.right.last?.last?.range.upperBound ?? 0)
    guard left.compares(with: right) || right.compares(with: left) else {
      throw incomparable(left.text, left.kind, right.text, right.kind, at: range)
    }
    if left.kind == .word, comparison.relation.isOrder {
      throw Failure(
        definition: .wordsHaveNoOrder, range: range,
        arguments: ["ma": left.text, "dau": comparison.relation.rawValue])
    }
    if left.isLiteral, right.isLiteral {
      throw Failure(
        definition: .unknownName, range: range,
        arguments: ["ma": left.text, "danh_sach": scope.names(near: "").quotedList])
    }
  }

  private func unknown(_ factor: ParsedComparison.Factor) -> Failure {
    let names = scope.names(near: factor.text)
    let nearest = Suggestion.nearest(to: factor.text.folded, in: names)
    return Failure(
      definition: nearest == nil ? .unknownName : .misspeltName, range: factor.range,
      arguments: ["ma": factor.text, "goi_y": nearest ?? "", "danh_sach": names.quotedList])
  }

  private func incomparable(
    _ left: String, _ leftKind: ValueKind, _ right: String, _ rightKind: ValueKind,
    at range: Range<Int>
  ) -> Failure {
    Failure(
      definition: .incomparable, range: range,
      arguments: [
        "trai": left, "kieu_trai": leftKind.name, "phai": right, "kieu_phai": rightKind.name,
      ])
  }

  private func notCalculable(_ factor: ParsedComparison.Factor, _ kind: ValueKind) -> Failure {
    Failure(
      definition: .notCalculable, range: factor.range,
      arguments: ["ma": factor.written, "kieu": kind.name])
  }

  private func notOneValue(_ factor: ParsedComparison.Factor, _ type: ValueType) -> Failure {
    Failure(
      definition: .notOneValue, range: factor.range,
      arguments: ["ma": factor.text, "kieu": type.written])
  }
}

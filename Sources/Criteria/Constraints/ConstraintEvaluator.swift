import Diagnostics
import FrontMatter
import Profiles
import VietnameseText

/// Holds a profile's evidence against constraints.
struct ConstraintEvaluator {
  private let root: Node?
  private let year: Double?
  private let state: State
  private let evidence: [(code: String, key: Node, value: Node)]
  /// By how much an estimate may be off: nobody writes “gần 1 tỷ” for less than nine tenths.
  private static let toleranceOfEstimates = 0.1

  init(
    root: Node?, year: String, state: State, evidence: [(code: String, key: Node, value: Node)]
  ) {
    self.root = root
    self.year = Int(year).map(Double.init)
    self.state = state
    self.evidence = evidence
  }

  /// What a group of values does not meet.
  /// - Parameter item: the group, the list's item, or the plain value that the rule is about.
  func finding(_ constraint: Constraint, in item: Node?) -> Diagnostic? {
    if let condition = constraint.condition,
      judge(condition, in: item, tolerance: nil) != .holds
    {
      return nil
    }
    guard let rule = constraint.rule else { return missing(constraint, in: item) }
    guard judge(rule, in: item, tolerance: constraint.tolerance) == .broken else { return nil }
    let place = place(of: rule, in: item) ?? item?.location ?? root?.location
    guard let place else { return nil }
    return Diagnostic(
      constraint.level == .required ? .constraintBroken : .constraintDoubted, at: place,
      [
        "thong_bao": constraint.sentence.isEmpty
          ? "`\(rule.text)`" : constraint.sentence.withoutFullStop,
        "tim_thay": description(of: rule, in: item), "dieu_kien": rule.text,
      ], severity: constraint.level == .reference ? .note : nil)
  }

  private func missing(_ constraint: Constraint, in item: Node?) -> Diagnostic? {
    let missing = constraint.needs.filter { need in
      need.dueFrom.map { $0 <= state } ?? true
        && node(need.reference, in: item).map(\.saysNothing) ?? true
    }
    guard !missing.isEmpty, let condition = constraint.condition,
      let place = place(of: condition, in: item) ?? item?.location
    else { return nil }
    return Diagnostic(
      constraint.level == .required ? .neededPartMissing : .usualPartMissing, at: place,
      [
        "truong": missing.map { "`\($0.code)` (\($0.name))" }.joined(separator: ", "),
        "khoa": missing[0].code, "thong_bao": constraint.sentence, "dieu_kien": condition.text,
        "tim_thay": description(of: condition, in: item),
      ], severity: constraint.level == .reference ? .note : nil)
  }
}

// MARK: Judging

extension ConstraintEvaluator {
  private enum Verdict {
    case holds, broken
    /// A side has no value, or the values do not say enough.
    case open
  }

  /// - Parameter tolerance: nothing for a condition, which takes estimates at their word.
  private func judge(_ comparison: Comparison, in item: Node?, tolerance: Double?) -> Verdict {
    switch (value(comparison.left, in: item), value(comparison.right, in: item)) {
    case (.quantity(let left, let isEstimate), .quantity(let right, let isOtherEstimate)):
      var slack = tolerance ?? 0
      if tolerance != nil, isEstimate || isOtherEstimate {
        slack = max(slack, Self.toleranceOfEstimates)
      }
      return comparison.relation.holds(left, right, slack: slack) ? .holds : .broken
    case (.date(let left), .date(let right)):
      return judge(left, comparison.relation, right)
    case (.date(let left), .quantity(let right, _)):
      guard let right = CalendarDate(year: Int(right)) else { return .open }
      return judge(left, comparison.relation, right)
    case (.quantity(let left, _), .date(let right)):
      guard let left = CalendarDate(year: Int(left)) else { return .open }
      return judge(left, comparison.relation, right)
    case (.word(let left), .word(let right)):
      return left.equals(right) == (comparison.relation == .equal) ? .holds : .broken
    default:
      return .open
    }
  }

  /// Compares as far as both dates say: of May and 10 May nobody knows which is first.
  private func judge(_ left: CalendarDate, _ relation: Relation, _ right: CalendarDate) -> Verdict {
    var difference = left.year - right.year
    var isExact = true
    if difference == 0 {
      if let month = left.month, let other = right.month {
        difference = month - other
        if difference == 0 {
          if let day = left.day, let other = right.day {
            difference = day - other
          } else {
            isExact = left.day == nil && right.day == nil
          }
        }
      } else {
        isExact = left.month == nil && right.month == nil
      }
    }
    guard isExact || difference != 0 else { return .open }
    return relation.holds(Double(difference), 0, slack: 0) ? .holds : .broken
  }
}

extension Relation {
  /// - Parameter slack: the part of the larger side by which the sides may miss each other.
  fileprivate func holds(_ left: Double, _ right: Double, slack: Double) -> Bool {
    // Decimals are not exact in binary: 0,1 + 0,2 is 0,3 all the same.
    let isClose = abs(left - right) <= max(abs(left), abs(right)) * max(slack, 1e-12)
    let isLenient = slack > 0 && isClose
    switch self {
    case .equal: return isClose
    case .unequal: return !isClose || isLenient
    case .less: return isLenient || (left < right && !isClose)
    case .atMost: return left < right || isClose
    case .more: return isLenient || (left > right && !isClose)
    case .atLeast: return left > right || isClose
    }
  }
}

// MARK: Values

extension ConstraintEvaluator {
  enum Value {
    case missing
    /// Has a finding of its own.
    case unreadable
    case quantity(Double, isEstimate: Bool)
    case date(CalendarDate)
    case word(Word)
  }

  enum Word {
    case written(Node)
    case literal(String, key: String)

    func equals(_ other: Word) -> Bool {
      switch (self, other) {
      case (.written(let node), .literal(let text, let key)),
        (.literal(let text, let key), .written(let node)):
        return node.bytes.elementsEqual(text.utf8) || Folding.key(node.text) == key
      case (.written(let node), .written(let other)):
        return Folding.key(node.text) == Folding.key(other.text)
      case (.literal(_, let key), .literal(_, let other)):
        return key == other
      }
    }
  }

  func value(_ sum: Sum, in item: Node?) -> Value {
    if sum.terms.count == 1 { return value(sum.terms[0], in: item) }
    var total = 0.0
    var isEstimate = false
    var isThere = false
    for term in sum.terms {
      switch value(term, in: item) {
      case .missing: continue
      case .quantity(let quantity, let isAbout):
        total += quantity
        isEstimate = isEstimate || isAbout
        isThere = isThere || !term.isLiteral
      case .unreadable, .date, .word: return .unreadable
      }
    }
    return isThere ? .quantity(total, isEstimate: isEstimate) : .missing
  }

  private func value(_ term: Term, in item: Node?) -> Value {
    switch term.content {
    case .product(let factors):
      return product(factors, in: item)
    case .count(let list):
      guard let node = node(list, in: item) else { return .missing }
      guard node.kind == .sequence else { return .unreadable }
      let count = node.items.reduce(0) { $0 + ($1.saysNothing ? 0 : 1) }
      return .quantity(Double(count), isEstimate: false)
    case .total(let list, let factors):
      guard let node = node(list, in: item) else { return .missing }
      guard node.kind == .sequence else { return .unreadable }
      var (total, isEstimate, isThere) = (0.0, false, false)
      for element in node.items where !element.saysNothing {
        switch product(factors, in: element) {
        case .missing: continue
        case .quantity(let quantity, let isAbout):
          total += quantity
          isEstimate = isEstimate || isAbout
          isThere = true
        case .unreadable, .date, .word: return .unreadable
        }
      }
      return isThere ? .quantity(total, isEstimate: isEstimate) : .missing
    }
  }

  private func product(_ factors: [Factor], in item: Node?) -> Value {
    if factors.count == 1 { return value(factors[0], in: item) }
    var (result, isEstimate) = (1.0, false)
    for factor in factors {
      guard case .quantity(let quantity, let isAbout) = value(factor, in: item) else {
        if case .missing = value(factor, in: item) { return .missing }
        return .unreadable
      }
      result *= quantity
      isEstimate = isEstimate || isAbout
    }
    return .quantity(result, isEstimate: isEstimate)
  }

  private func value(_ factor: Factor, in item: Node?) -> Value {
    switch factor {
    case .literal(.quantity(let quantity)): return .quantity(quantity, isEstimate: false)
    case .literal(.date(let date)): return .date(date)
    case .literal(.word(let text, let key)): return .word(.literal(text, key: key))
    case .profileYear: return year.map { .quantity($0, isEstimate: false) } ?? .missing
    case .value(let reference):
      guard let node = node(reference, in: item), !node.saysNothing else { return .missing }
      guard node.kind == .scalar else { return .unreadable }
      return value(node, reference.kind)
    }
  }

  private func value(_ node: Node, _ kind: ValueKind) -> Value {
    switch kind {
    case .number:
      (WrittenNumber(node.text)?.approximate ?? Quantity(written: node.text)?.value)
        .map { .quantity($0, isEstimate: false) } ?? .unreadable
    case .percentage:
      WrittenNumber(percentage: node.text).map { .quantity($0.approximate, isEstimate: false) }
        ?? .unreadable
    case .year:
      CalendarDate(written: node.text).map { .quantity(Double($0.year), isEstimate: false) }
        ?? .unreadable
    case .money:
      (try? Money(written: node.text)).map {
        .quantity(Double($0.dong), isEstimate: $0.isEstimate)
      } ?? .unreadable
    case .date:
      CalendarDate(written: node.text).map { .date($0) } ?? .unreadable
    case .word:
      .word(.written(node))
    }
  }

  func node(_ reference: Reference, in item: Node?) -> Node? {
    var node: Node? =
      switch reference.origin {
      case .item: item
      case .criterion(let code): evidence.first { $0.code == code }?.value
      case .holder: root?["chu_the"]
      }
    for key in reference.keys { node = node?[key] }
    return node
  }
}

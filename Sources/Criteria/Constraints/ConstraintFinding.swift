import Diagnostics
import FrontMatter
import Profiles
import VietnameseText

// Telling what was found, and where: only when something was.
extension ConstraintEvaluator {
  /// The value that would have to change: the last one of the right side, or of the left when the
  /// right side has none among the evidence.
  func place(of comparison: Comparison, in item: Node?) -> SourceLocation? {
    place(of: comparison.right, in: item, holder: false)
      ?? place(of: comparison.left, in: item, holder: false)
      ?? place(of: comparison.right, in: item, holder: true)
      ?? place(of: comparison.left, in: item, holder: true)
  }

  private func place(of sum: Sum, in item: Node?, holder: Bool) -> SourceLocation? {
    for term in sum.terms.reversed() {
      switch term.content {
      case .product(let factors):
        if let place = place(of: factors, in: item, holder: holder) { return place }
      case .count(let list):
        if let node = node(list, in: item) { return node.location }
      case .total(let list, let factors):
        guard let items = node(list, in: item)?.items else { continue }
        for element in Array(items).reversed() {
          if let place = place(of: factors, in: element, holder: holder) { return place }
        }
      }
    }
    return nil
  }

  private func place(of factors: [Factor], in item: Node?, holder: Bool) -> SourceLocation? {
    for case .value(let reference) in factors.reversed() {
      if (reference.origin == .holder) == holder, let node = node(reference, in: item),
        !node.saysNothing
      {
        return node.location
      }
    }
    return nil
  }

  /// `so_duoc_huan_luyen` = 45, `so_phai_huan_luyen` = 42
  func description(of comparison: Comparison, in item: Node?) -> String {
    [comparison.left, comparison.right].filter { !$0.isLiteral }
      .map { "`\($0.text)` = \(description(of: $0, in: item))" }.joined(separator: ", ")
  }

  private func description(of sum: Sum, in item: Node?) -> String {
    if sum.terms.count == 1, case .product(let factors) = sum.terms[0].content, factors.count == 1,
      case .value(let reference) = factors[0], let node = node(reference, in: item)
    {
      return node.text
    }
    guard case .quantity(let quantity, _) = value(sum, in: item) else { return "…" }
    let number = VietnameseNumber.format(quantity) ?? "\(quantity)"
    return switch sum.kind {
    case .money: "\(number) đồng"
    case .percentage: "\(number)%"
    case .year: "\(Int(quantity))"
    case .number, .date, .word: number
    }
  }
}

extension String {
  var withoutFullStop: String { last == "." ? String(dropLast()) : self }
}

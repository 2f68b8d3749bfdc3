/// A number as Vietnamese writes it: dots or spaces between thousands, a comma before decimals.
///
/// The value is exact: `digits` × 10^-`decimals`.
package struct WrittenNumber: Sendable, Hashable {
  package let digits: Int
  package let decimals: Int

  /// Nothing when the text is not one number. `1.5` is no Vietnamese number, because a dot must be
  /// followed by three digits; `1.500` is fifteen hundred.
  package init?(_ text: some StringProtocol) {
    var digits = 0
    var decimals: Int?
    var group = 0
    var grouped = false
    var sawDigit = false
    var negative = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "0"..."9":
        let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
        let (sum, overflowed) = product.addingReportingOverflow(Int(scalar.value) - 48)
        guard !overflow, !overflowed else { return nil }
        digits = sum
        decimals = decimals.map { $0 + 1 }
        group += 1
        sawDigit = true
      case ".", " ", "\u{A0}", "\u{202F}":
        guard sawDigit, decimals == nil, grouped ? group == 3 : (1...3).contains(group) else {
          return nil
        }
        grouped = true
        group = 0
      case ",":
        guard sawDigit, decimals == nil, !grouped || group == 3 else { return nil }
        decimals = 0
        group = 0
      case "-", "−":
        guard index == 0 else { return nil }
        negative = true
      default:
        return nil
      }
    }
    guard sawDigit, decimals != 0, !grouped || decimals != nil || group == 3 else { return nil }
    self.digits = negative ? -digits : digits
    self.decimals = decimals ?? 0
  }

  /// The value when it is whole.
  package var integer: Int? {
    var value = digits
    for _ in 0..<decimals {
      guard value % 10 == 0 else { return nil }
      value /= 10
    }
    return value
  }

  /// The nearest floating-point value, for comparing with bounds.
  package var approximate: Double {
    var value = Double(digits)
    for _ in 0..<decimals { value /= 10 }
    return value
  }

  /// The value times a whole factor, when that is whole and fits.
  package func multiplied(by factor: Int) -> Int? {
    let (product, overflow) = digits.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    var value = product
    for _ in 0..<decimals {
      guard value % 10 == 0 else { return nil }
      value /= 10
    }
    return value
  }
}

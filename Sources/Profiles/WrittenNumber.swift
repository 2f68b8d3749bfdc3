/// A number as Vietnamese writes it: dots or spaces between thousands, a comma before decimals.
///
/// The value is exact: `digits` × 10^-`decimals`.
package struct WrittenNumber: Sendable, Hashable {
  package let digits: Int
  package let decimals: Int

  /// Nothing when the text is not one number. `1.5` is no Vietnamese number, because a dot must be
  /// followed by three digits; `1.500` is fifteen hundred. `0.500` is refused: nobody groups a zero,
  /// so half is as likely as five hundred.
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
        guard grouped || digits > 0 else { return nil }
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

  /// Reads a number that may be followed by a percent sign, with or without a space before it.
  package init?(percentage text: String) {
    var rest = text[...]
    if rest.last == "%" {
      rest.removeLast()
      if let space = rest.last, [" ", "\u{A0}", "\u{202F}"].contains(space) { rest.removeLast() }
    }
    self.init(rest)
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
    // Dividing once rounds once, so that equal numbers stay equal however they were written.
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return Double(digits) / scale
  }

  /// The value times a whole factor, when that is whole and fits.
  package func multiplied(by factor: Int) -> Int? {
    var (digits, factor) = (digits, factor)
    for _ in 0..<decimals {
      if factor % 10 == 0 {
        factor /= 10
      } else if digits % 10 == 0 {
        digits /= 10
      } else {
        return nil
      }
    }
    let (product, overflow) = digits.multipliedReportingOverflow(by: factor)
    return overflow ? nil : product
  }
}

/// Numbers as Vietnamese writes them: a point between thousands, a comma before decimals.
package enum VietnameseNumber {
  /// `3008000` as `3.008.000`.
  package static func format(_ value: Int) -> String {
    value.magnitude < 1_000 ? String(value) : (value < 0 ? "-" : "") + grouped(value.magnitude)
  }

  /// A decimal as it was written: `(1205, decimals: 2)` is `12,05`, `(120, decimals: 1)` `12,0`.
  package static func format(_ digits: Int, decimals: Int) -> String {
    guard decimals > 0 else { return format(digits) }
    let written = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(decimals + 1 - written.count, 0)) + written
    let whole = group(padded.dropLast(decimals))
    return (digits < 0 ? "-" : "") + whole + "," + padded.suffix(decimals)
  }

  /// A measured or computed value, rounded half away from zero to at most `decimals` decimals
  /// (0 to 9); zeros at the end are left out: `98.5` is `98,5`, `41.0` is `41`. Nothing for what is
  /// not a number, or too large to be exact.
  package static func format(_ value: Double, atMostDecimals decimals: Int = 2) -> String? {
    var decimals = min(max(decimals, 0), 9)
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    // `rounded()` would call the C library's `round`, which a pure Swift program does not link.
    let scaled = value * scale
    guard scaled.magnitude < 0x1p63 else { return nil }
    var digits = Int(scaled)
    let rest = scaled - Double(digits)
    if rest.magnitude >= 0.5 { digits += rest < 0 ? -1 : 1 }
    while decimals > 0, digits % 10 == 0 {
      digits /= 10
      decimals -= 1
    }
    return format(digits, decimals: decimals)
  }

  private static func grouped(_ magnitude: UInt) -> String { group(Substring(String(magnitude))) }

  private static func group(_ digits: Substring) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(".") }
      result.append(digit)
    }
    return result
  }
}

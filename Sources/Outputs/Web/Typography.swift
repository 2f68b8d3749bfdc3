extension String {
  /// With no-break spaces where a line must not end: before a percent sign, before a dash or a
  /// hyphen that stands between spaces (“mô hình – cách làm”, “Xanh - Sạch - Đẹp”), and on both sides
  /// of an arrow (“11 → 4 vụ”).
  var unbroken: String {
    guard utf8.contains(UInt8(ascii: " ")) else { return self }
    let scalars = Array(unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : "x"
      let afterNext = index + 2 < scalars.count ? scalars[index + 2] : "x"
      let isBefore = next == "-" || next == "–" || next == "→"
      let isAfter = scalar == " " && index > 0 && scalars[index - 1] == "→"
      let isBroken = next == "%" || isBefore && afterNext == " " || isAfter
      result.append(scalar == " " && isBroken ? "\u{A0}" : scalar)
    }
    return String(result)
  }
}

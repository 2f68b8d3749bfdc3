extension String {
  /// With no-break spaces where a line must not end: before a percent sign, and before a dash or a
  /// hyphen that stands between spaces (“Xanh - Sạch - Đẹp”, “mô hình – cách làm”).
  var unbroken: String {
    guard utf8.contains(UInt8(ascii: " ")) else { return self }
    let scalars = Array(unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : "x"
      let afterNext = index + 2 < scalars.count ? scalars[index + 2] : "x"
      let isBroken = next == "%" || (next == "-" || next == "–") && afterNext == " "
      result.append(scalar == " " && isBroken ? "\u{A0}" : scalar)
    }
    return String(result)
  }
}

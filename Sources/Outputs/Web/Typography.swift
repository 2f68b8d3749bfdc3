extension String {
  /// With no-break spaces where a line must not end: before a percent sign, and before a dash or a
  /// hyphen that stands between spaces (“Xanh - Sạch - Đẹp”, “mô hình – cách làm”).
  var unbroken: String {
    guard contains(" %") || contains(" - ") || contains(" – ") else { return self }
    return replacing(" %", with: "\u{A0}%").replacing(" - ", with: "\u{A0}- ")
      .replacing(" – ", with: "\u{A0}– ")
  }
}

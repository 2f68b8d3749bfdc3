extension NumberSpeller {
  /// The digits behind the comma, without the word *phẩy*.
  ///
  /// As a number, as textbooks have it (Toán 5, *Đọc, viết số thập phân*): 7,56 *bảy phẩy năm mươi
  /// sáu*, 206,075 *hai trăm linh sáu phẩy không trăm bảy mươi lăm*, 12,05 *mười hai phẩy không
  /// năm*. More than three digits are always said one by one.
  func decimals(_ digits: [UInt8]) -> String {
    guard settings.decimals == .asNumber, digits.count <= 3, digits.contains(where: { $0 != 0x30 })
    else { return digitByDigit(digits) }
    if digits.first != 0x30 { return cardinal(digits) }
    guard digits.count == 3 else { return digitByDigit(digits) }
    return fullGroup(Int(digits[1] - 0x30) * 10 + Int(digits[2] - 0x30))
  }
}

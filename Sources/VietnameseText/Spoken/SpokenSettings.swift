/// How numbers and marks are said, where good speakers differ. The defaults are those of the
/// textbooks for primary schools.
package struct SpokenSettings: Sendable, Hashable {
  /// The word for an empty place of tens: *một trăm linh năm*, in the south *một trăm lẻ năm*.
  package enum EmptyTens: String, Sendable, CaseIterable {
    case linh = "linh"
    case le = "lẻ"
  }

  package enum Thousand: String, Sendable, CaseIterable {
    case nghin = "nghìn"
    case ngan = "ngàn"
  }

  package enum Billion: String, Sendable, CaseIterable {
    case tyWithY = "tỷ"
    case tyWithI = "tỉ"
  }

  /// The last word of 24, 34, … 94; 14 is always *mười bốn*.
  package enum FinalFour: String, Sendable, CaseIterable {
    case tu = "tư"
    case bon = "bốn"
  }

  /// What follows *phẩy* in 37,42: *bốn mươi hai* or *bốn hai*.
  package enum Decimals: Sendable, CaseIterable {
    case asNumber, digitByDigit
  }

  /// Quotation marks have no sound; a script may keep them for the eye.
  package enum Quotes: Sendable, CaseIterable {
    case dropped, kept
  }

  package var emptyTens = EmptyTens.linh
  package var thousand = Thousand.nghin
  package var billion = Billion.tyWithY
  package var finalFour = FinalFour.tu
  package var decimals = Decimals.asNumber
  package var quotes = Quotes.dropped

  package init() {}
}

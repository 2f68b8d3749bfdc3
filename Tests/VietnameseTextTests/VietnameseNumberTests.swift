import Testing
import VietnameseText

@Suite struct VietnameseNumberTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1_240, "1.240"), (3_008_000, "3.008.000"),
    (-1_000, "-1.000"), (-999, "-999"), (Int.max, "9.223.372.036.854.775.807"),
    (Int.min, "-9.223.372.036.854.775.808"),
  ])
  func `a whole number has points between thousands`(value: Int, text: String) {
    #expect(VietnameseNumber.format(value) == text)
  }

  @Test(arguments: [
    (1205, 2, "12,05"), (5, 2, "0,05"), (-5, 1, "-0,5"), (123_456_789, 1, "12.345.678,9"),
    (120, 1, "12,0"), (120, 0, "120"), (0, 2, "0,00"),
  ])
  func `a decimal keeps its digits`(digits: Int, decimals: Int, text: String) {
    #expect(VietnameseNumber.format(digits, decimals: decimals) == text)
  }

  @Test(arguments: [
    (98.5, 1, "98,5"), (41.0, 1, "41"), (12.345, 2, "12,35"), (0.04, 1, "0"), (-2.25, 1, "-2,3"),
    (1_234_567.891, 3, "1.234.567,891"), (100, 9, "100"), (-0.0, 2, "0"),
    (1e18, 0, "1.000.000.000.000.000.000"),
  ])
  func `a computed value is rounded, without zeros at the end`(
    value: Double, decimals: Int, text: String
  ) {
    #expect(VietnameseNumber.format(value, atMostDecimals: decimals) == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func `what is no number has no text`(value: Double) {
    #expect(VietnameseNumber.format(value) == nil)
  }
}

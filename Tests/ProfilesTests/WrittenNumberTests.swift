import Profiles
import Testing

@Suite struct WrittenNumberTests {
  @Test(arguments: [
    ("0", 0, 0), ("7", 7, 0), ("007", 7, 0), ("1240", 1240, 0), ("1.240", 1240, 0),
    ("1 240", 1240, 0), ("1\u{A0}240", 1240, 0), ("1\u{202F}240", 1240, 0),
    ("3.008.000.000", 3_008_000_000, 0), ("12,5", 125, 1), ("12,50", 1250, 2),
    ("1.240,5", 12405, 1), ("0,05", 5, 2), ("-5", -5, 0), ("−5,5", -55, 1),
    ("100.000,25", 10_000_025, 2),
    ("9223372036854775807", .max, 0),
  ])
  func `dots stand between thousands and a comma before decimals`(
    text: String, digits: Int, decimals: Int
  ) throws {
    let number = try #require(WrittenNumber(text))
    #expect(number.digits == digits)
    #expect(number.decimals == decimals)
  }

  @Test(arguments: [
    "", " ", "-", ",", ".", "1.5", "1.50", "1.2345", "12.34", "1234.567", "1.23.456", ".500", ",5",
    "5,", "1.000,", "1,5,5", "1,240.5", "1,240,500", "1.", "1. 000", "1..000", " 5", "5 ", "- 5",
    "5-", "--5", "1e5", "5%", "½", "٣", "năm", "1_000", "0.500", "00.500", "12 34",
    "9223372036854775808", "99999999999999999999999999", "0.000",
  ])
  func `what is not one number, or could be two, is refused`(text: String) {
    #expect(WrittenNumber(text) == nil)
  }

  @Test(arguments: [
    ("12", 12), ("1.240", 1240), ("12,0", 12), ("12,00", 12), ("-3", -3), ("12,5", nil),
    ("0,001", nil), ("0,0", 0),
  ])
  func `a number is whole when its decimals are zeros`(text: String, value: Int?) throws {
    #expect(try #require(WrittenNumber(text)).integer == value)
  }

  @Test(arguments: [
    ("12,05", "12,050"), ("0,3", "0,30"), ("0,1", "0,10000"), ("4,35", "4,350000000"),
    ("1.000,1", "1000,100"),
  ])
  func `equal numbers have equal approximations`(one: String, other: String) throws {
    let first = try #require(WrittenNumber(one)).approximate
    #expect(first == (try #require(WrittenNumber(other)).approximate))
  }

  @Test func `an approximation is the nearest floating-point number`() throws {
    #expect(try #require(WrittenNumber("4,35")).approximate == 4.35)
    #expect(try #require(WrittenNumber("-1.240,5")).approximate == -1240.5)
  }

  @Test(arguments: [
    ("1,3", 1_000_000_000, 1_300_000_000), ("1,2345", 1_000, nil), ("1,234", 1_000, 1_234),
    ("9223372036854775807", 2, nil), ("0", 1_000_000_000, 0),
  ])
  func `a multiple is exact or nothing`(text: String, factor: Int, product: Int?) throws {
    #expect(try #require(WrittenNumber(text)).multiplied(by: factor) == product)
  }

  @Test(arguments: ["12,5%", "12,5 %", "12,5\u{A0}%", "12,5\u{202F}%", "12,5"])
  func `a percentage may have its sign`(text: String) {
    #expect(WrittenNumber(percentage: text) == WrittenNumber("12,5"))
  }

  @Test(arguments: ["%", "12,5 % ", "12,5%%", "12,5  %", "% 5", "năm %"])
  func `a sign in the wrong place makes no percentage`(text: String) {
    #expect(WrittenNumber(percentage: text) == nil)
  }
}

/// The ways of writing values that our readers take, as regular expressions that ECMAScript and
/// Python read alike.
///
/// They hold the documented ways. The readers take a little more (`5 tháng 2, 2024`, capitals in the
/// middle of a word), and refuse what no regular expression sees: a 30 February, a number that does
/// not fit.
enum ValuePatterns {
  static let date = whole("(?:\(dates.joined(separator: "|")))")
  static let year = whole("(?:[Nn]ăm )?\(yearDigits)")
  static let number = whole("\(clear)[-−]?\(digits)(?:,[0-9]+)?")
  static let positiveNumber = whole("\(clear)\(digits)(?:,[0-9]+)?")
  static let integer = whole("\(clear)[-−]?\(digits)(?:,0+)?")
  static let positiveInteger = whole("\(clear)\(digits)(?:,0+)?")
  static let percentage = whole("[-−]?\(digits)(?:,[0-9]+)?\(percentSign)")
  static let positivePercentage = whole("\(digits)(?:,[0-9]+)?\(percentSign)")
  static let money = whole("(?:\(estimates))*(?:\(amounts)|\(bareAmount))\(currency)?\(period)?")
  /// What says something.
  static let text = "[^ ]"
  /// What says nothing.
  static let blank = "^ *$"

  private static func whole(_ pattern: String) -> String { "^\(pattern)$" }

  private static let day = "(?:0?[1-9]|[12][0-9]|3[01])"
  private static let month = "(?:0?[1-9]|1[0-2])"
  private static let yearDigits = "(?:19|20|21)[0-9]{2}"
  private static let dates = [
    "(?:[Nn]gày )?\(day)[/.-]\(month)[/.-]\(yearDigits)",
    "(?:[Tt]háng )?\(month)[/.-]\(yearDigits)",
    "(?:[Nn]ăm )?\(yearDigits)",
    "\(yearDigits)[/.-]\(month)(?:[/.-]\(day))?",
    "(?:(?:[Nn]gày )?\(day) tháng|[Tt]háng) \(month) năm \(yearDigits)",
  ]

  private static let space = #"[ \u00A0\u202F]"#
  /// Nobody groups a zero: `0.500` is refused.
  private static let digits =
    #"(?:[0-9]{1,18}|(?!0+[. \u00A0\u202F])[0-9]{1,3}(?:[. \u00A0\u202F][0-9]{3}){1,5})"#
  /// Not `1,240`, which may be meant as 1.240.
  private static let clear = "(?![-−]?[1-9][0-9]{0,2},[0-9]{3}$)"
  private static let percentSign = "(?:\(space)?%)?"

  private static let estimates =
    "(?:[Gg]ần|[Hh]ơn|[Tt]rên|[Kk]hoảng|[Ưư]ớc tính|[Ưư]ớc|[Xx]ấp xỉ|[Cc]hừng|[Tt]ầm|[Dd]ưới) |[~≈] ?"
  /// Each with as many decimals as it can have without breaking a đồng.
  private static let terms = [
    "\(digits)(?:,[0-9]{1,9})? ?(?:tỷ|tỉ)",
    #"\#(digits)(?:,[0-9]{1,6})? ?(?:triệu|trđ|tr\.đồng|tr\.đ|tr)"#,
    "\(digits)(?:,[0-9]{1,3})? ?(?:nghìn|ngàn|ngh|k)",
    "\(digits) ?(?:đồng|đ|VND|vnd|₫)",
  ]
  /// `1 tỷ`, `1 tỷ 200 triệu`, `200 triệu`: larger units first.
  private static let amounts = terms.indices.map { first in
    terms[first] + terms[(first + 1)...].map { "(?: \($0))?" }.joined()
  }.joined(separator: "|")
  /// Without a unit, an amount is taken for đồng from 100.000 on.
  private static let bareAmount =
    #"0|[1-9][0-9]{5,17}|[1-9][0-9]{2}(?:\.[0-9]{3})+|[1-9][0-9]{0,2}(?:\.[0-9]{3}){2,5}"#
  private static let currency = "(?: (?:đồng|đ|VND|vnd|₫)(?: Việt Nam)?)"
  private static let period = "(?: ?/[^0-9]*)"
}

import VietnameseText

/// An amount in đồng, as reports write it.
package struct Money: Sendable, Hashable {
  package let dong: Int
  /// Whether the author wrote it as an estimate: gần, hơn, trên, khoảng, …
  package let isEstimate: Bool

  package init(dong: Int, isEstimate: Bool = false) {
    self.dong = dong
    self.isEstimate = isEstimate
  }

  package enum Failure: Error, Hashable {
    /// Not an amount of money at all.
    case notMoney
    /// A number without its unit: 120 may be đồng or triệu.
    case missingUnit
    /// Money of another country: it cannot be added to đồng without a rate.
    case foreign(String)
  }

  /// Reads `3.008.000.000 đồng`, `1,3 tỷ`, `1 tỉ 200 triệu`, `80tr`, `gần 1 tỷ đồng`,
  /// `120 triệu đồng/năm`.
  package init(written text: String) throws(Failure) {
    var folded = [UInt8]()
    Folding.fold(text.utf8, into: &folded)
    folded.softenSpaces()
    var rest = folded[...].trimmed
    var isEstimate = false
    while let word = Self.estimates.first(where: { rest.starts(with: $0.utf8) }) {
      isEstimate = true
      rest = rest.dropFirst(word.utf8.count).trimmed
    }
    rest = try Self.withoutPeriod(rest)
    var amount = Amount()
    while !rest.isEmpty { try amount.add(Term(takenFrom: &rest)) }
    self.init(dong: try amount.dong, isEstimate: isEstimate)
  }

  /// Cuts off `/năm`, `/người/tháng`; a second amount there (`1/2 tỷ`) would be lost, so it is none.
  private static func withoutPeriod(
    _ text: ArraySlice<UInt8>
  ) throws(Failure) -> ArraySlice<UInt8> {
    guard let slash = text.firstIndex(of: UInt8(ascii: "/")) else { return text }
    guard !text[slash...].contains(where: \.isDigit) else { throw .notMoney }
    return text[..<slash].trimmed
  }

  /// Each with what must follow it, longer ones before those they begin with.
  private static let estimates = [
    "gan ", "hon ", "tren ", "khoang ", "uoc tinh ", "uoc ", "xap xi ", "chung ", "tam ", "duoi ",
    "~", "≈",
  ]
}

/// A number with the word after it, either of which may be missing: `1,3 ty`, `dong`.
private struct Term {
  let numeral: String
  let word: String

  /// Takes at least one byte.
  init(takenFrom text: inout ArraySlice<UInt8>) {
    let numeral = text.prefix {
      $0.isDigit || $0.isSpace || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    // `tr.đ` is one word.
    let word = text[numeral.endIndex...].prefix { !$0.isDigit && !$0.isSpace }
    text = text[word.endIndex...].trimmed
    self.numeral = String(decoding: numeral.trimmed, as: UTF8.self)
    self.word = String(decoding: word, as: UTF8.self)
  }
}

/// The sum of terms, each of a smaller unit than the one before.
private struct Amount {
  private var total = 0
  /// What the last number was multiplied by.
  private var lastFactor: Int?
  private var sawUnit = false

  mutating func add(_ term: Term) throws(Money.Failure) {
    if Self.foreign.contains(term.word) { throw .foreign(term.word.uppercased()) }
    guard !term.numeral.isEmpty else {
      guard Self.currencyWords.contains(term.word), lastFactor != nil else { throw .notMoney }
      sawUnit = true
      return
    }
    guard let number = WrittenNumber(term.numeral), let factor = Self.factor(term.word),
      // `1 tỷ 2` is 1,2 tỷ to some and a slip to others.
      lastFactor.map({ factor < $0 && !term.word.isEmpty }) ?? true
    else { throw .notMoney }
    guard let value = number.multiplied(by: factor) else {
      throw term.word.isEmpty ? .missingUnit : .notMoney
    }
    let (sum, overflow) = total.addingReportingOverflow(value)
    guard !overflow else { throw .notMoney }
    total = sum
    lastFactor = factor
    sawUnit = sawUnit || !term.word.isEmpty
  }

  var dong: Int {
    get throws(Money.Failure) {
      guard lastFactor != nil else { throw .notMoney }
      guard sawUnit || total == 0 || total >= 100_000 else { throw .missingUnit }
      return total
    }
  }

  private static func factor(_ word: String) -> Int? {
    switch word {
    case "", "d", "dong", "vnd", "₫": 1
    case "nghin", "ngan", "ngh", "k": 1_000
    case "tr", "trieu", "trd", "tr.d", "tr.dong": 1_000_000
    case "ty", "ti": 1_000_000_000
    default: nil
    }
  }

  private static let currencyWords: Set = ["dong", "d", "vnd", "₫", "viet", "nam"]
  private static let foreign: Set = [
    "usd", "us$", "$", "do", "dola", "eur", "euro", "€", "yen", "jpy", "¥", "cny", "te", "won",
  ]
}

extension UInt8 {
  fileprivate var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  fileprivate var isSpace: Bool { self == UInt8(ascii: " ") }
}

extension [UInt8] {
  /// Makes spaces of the no-break spaces that Word puts between a number and its unit.
  fileprivate mutating func softenSpaces() {
    guard contains(0xA0) else { return }
    for index in indices.dropFirst() where self[index] == 0xA0 && self[index - 1] == 0xC2 {
      self[index - 1] = UInt8(ascii: " ")
      self[index] = UInt8(ascii: " ")
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var trimmed: ArraySlice<UInt8> {
    var result = drop(while: \.isSpace)
    while result.last?.isSpace == true { result.removeLast() }
    return result
  }
}

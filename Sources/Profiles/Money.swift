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
    var rest = Folding.fold(text)[...]
    rest = rest.trimmed
    var isEstimate = false
    while let word = Self.estimates.first(where: { rest.hasPrefix($0 + " ") }) {
      isEstimate = true
      rest = rest.dropFirst(word.count).trimmed
    }
    if let slash = rest.firstIndex(of: "/") { rest = rest[..<slash].trimmed }
    var total = 0
    var sawUnit = false
    var parts = 0
    while !rest.isEmpty {
      let numeral = rest.prefix {
        $0.isASCII && ($0.isNumber || $0 == "." || $0 == "," || $0 == " ")
      }
      let word = rest[numeral.endIndex...].prefix { $0.isLetter || $0 == "$" }
      rest = rest[word.endIndex...].trimmed
      if numeral.trimmed.isEmpty {
        guard Self.currencyWords.contains(String(word)), parts > 0 else { throw .notMoney }
        sawUnit = true
        continue
      }
      guard let number = WrittenNumber(numeral.trimmed), number.digits >= 0 else {
        throw .notMoney
      }
      if Self.foreign.contains(String(word)) { throw .foreign(word.uppercased()) }
      let factor: Int
      switch word {
      case "": factor = 1
      case "d", "dong", "vnd": factor = 1
      case "nghin", "ngan", "ngh", "k": factor = 1_000
      case "tr", "trieu": factor = 1_000_000
      case "ty", "ti": factor = 1_000_000_000
      default: throw .notMoney
      }
      sawUnit = sawUnit || !word.isEmpty
      guard let value = number.multiplied(by: factor) else { throw .notMoney }
      let (sum, overflow) = total.addingReportingOverflow(value)
      parts += 1
      guard parts <= 3, !overflow else { throw .notMoney }
      total = sum
    }
    guard parts > 0 else { throw .notMoney }
    guard sawUnit || total == 0 || total >= 100_000 else { throw .missingUnit }
    self.init(dong: total, isEstimate: isEstimate)
  }

  private static let estimates = [
    "gan", "hon", "tren", "khoang", "uoc", "uoc tinh", "xap xi", "chung", "tam", "duoi", "~",
  ]
  private static let currencyWords: Set = ["dong", "d", "vnd", "viet", "nam"]
  private static let foreign: Set = ["usd", "$", "eur", "do", "dola", "euro", "yen", "jpy"]
}

extension Substring {
  fileprivate var trimmed: Substring {
    var result = drop { $0 == " " }
    while result.last == " " { result.removeLast() }
    return result
  }
}

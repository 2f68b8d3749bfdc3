/// A number with what is counted: `85`, `-2`, `1,5 tỷ`, `120k`, `12,5%`, `3kg`, `$5`, `2.000 đ/kg`.
struct Amount {
  /// The number and its scale, as it is said.
  var number: String
  /// The unit, as it is said.
  var unit = ""
  let numeral: Numeral
  var scaled = false
  /// The first token behind it.
  var end: Int
  var remarks: [SpokenRemark] = []

  var text: String { unit.isEmpty ? number : number + " " + unit }
}

extension SpokenLine {
  /// Reads an amount that begins with a digit or with the sign of a currency.
  func amount(at start: Int) -> Amount? {
    let currency = prefixedCurrency(start)
    let first = currency?.end ?? start
    guard let numeral = Numeral(self, at: first), !numeral.isTooLong else { return nil }
    var amount = Amount(number: speller.spell(numeral), numeral: numeral, end: numeral.end)
    if !numeral.isInteger || numeral.isGrouped { remarkOnComma(&amount, first) }
    readScale(&amount)
    if let rest = shortMeasure(amount.end) {
      amount.number += " " + rest.text
      amount.end = rest.end
      return amount
    }
    if let currency {
      amount.unit = currency.name
      skipRepeatedCurrency(&amount)
    } else if let unit = unit(at: amount.end, numeral) {
      amount.unit = unit.name
      amount.end = unit.end
    }
    if let per = per(at: amount.end, isMoney: isMoney(amount.unit)), !amount.unit.isEmpty {
      amount.unit += " " + per.name
      amount.end = per.end
    }
    return amount
  }

  /// 1,250 may be a decimal, or English for 1.250.
  private func remarkOnComma(_ amount: inout Amount, _ start: Int) {
    guard let other = amount.numeral.other else { return }
    let choice = speller.spell(other.whole, other.fraction)
    amount.remarks.append(
      remark(
        .ambiguous, start..<amount.numeral.end, taken: amount.number,
        choices: [amount.number, choice]))
  }

  /// `50k`, `3 tr`, `1tr2`, `5tỷ`.
  private func readScale(_ amount: inout Amount) {
    let isApart = kind(amount.end) == .space
    let place = skippingSpace(amount.end)
    guard kind(place) == .word, let scale = Currencies.scales[text(place)],
      !isApart || scale.mayStandApart
    else { return }
    // A word keeps its spelling; letters are said in the speller's.
    let name = scale.isWord ? text(place) : speller.scaleName(scale.name)
    if !isApart, kind(place + 1) == .digits, isGluedDigits(place + 1) {
      guard let value = amount.numeral.value, let rest = shortRest(place + 1, scale.zeros) else {
        return
      }
      amount.number = speller.cardinal(Array(String(value).utf8) + rest)
      amount.scaled = true
      amount.end = place + 2
      return
    }
    if text(place) == "t" {
      guard wordAfter(place + 1) == "đồng" || codeAfter(place + 1) else { return }
    }
    if !scale.isWord, isMark(place + 1, "."), Currencies.codes[text(place + 2)] != nil {
      amount.end = place + 2
    } else {
      amount.end = place + 1
    }
    amount.number += " " + name
    amount.scaled = true
  }

  /// `1m65`, `3kg5`: a measure and what is more, as people say it.
  private func shortMeasure(_ index: Int) -> (text: String, end: Int)? {
    guard kind(index) == .word, let unit = ["m": "mét", "kg": "ki lô gam"][text(index)],
      digitCount(index + 1) <= 2, kind(index + 1) == .digits, kind(index + 2) != .word,
      text(index + 1) != "2", text(index + 1) != "3"
    else { return nil }
    return (unit + " " + speller.spell(Array(digits(index + 1)), []), index + 2)
  }

  private func codeAfter(_ index: Int) -> Bool {
    Currencies.codes[text(skippingSpace(index))] != nil
  }

  private func isGluedDigits(_ index: Int) -> Bool {
    digitCount(index) <= 3 && kind(index + 1) != .word
  }

  /// The digits behind `tr` in `1tr2`, filled up: 200000.
  private func shortRest(_ index: Int, _ zeros: Int) -> [UInt8]? {
    let digits = Array(digits(index))
    guard digits.count <= zeros else { return nil }
    return digits + Array(repeating: 0x30, count: zeros - digits.count)
  }

  /// `$`, `US$`, `USD ` before a number.
  private func prefixedCurrency(_ start: Int) -> (name: String, end: Int)? {
    if kind(start) == .mark, let name = Currencies.sign(self[start].scalar) {
      let end = skippingSpace(start + 1)
      return kind(end) == .digits ? (name, end) : nil
    }
    guard kind(start) == .word else { return nil }
    if text(start) == "US", isMark(start + 1, "$"), kind(start + 2) == .digits {
      return ("đô la Mỹ", start + 2)
    }
    guard self[start].letters == 3, self[start].isAllCapitals,
      let name = Currencies.codes[text(start)]
    else { return nil }
    let end = skippingSpace(start + 1)
    return kind(end) == .digits ? (name, end) : nil
  }

  /// `$5 USD` says its currency once.
  private func skipRepeatedCurrency(_ amount: inout Amount) {
    let place = skippingSpace(amount.end)
    if let name = Currencies.codes[text(place)], name.hasPrefix(amount.unit) {
      amount.unit = name
      amount.end = place + 1
    } else if lower(place) == "đô", wordAfter(place + 1) == "la" {
      amount.end = place + 3
    }
  }

  func isMoney(_ unit: String) -> Bool {
    unit.hasSuffix("đồng") || unit.hasPrefix("đô la") || unit == "ơ rô"
  }
}

extension NumberSpeller {
  /// The name of a power of ten in the speller's settings.
  func scaleName(_ name: String) -> String {
    switch name {
    case "nghìn": settings.thousand.rawValue
    case "tỷ": settings.billion.rawValue
    default: name
    }
  }
}

import Profiles
import VietnameseText

/// Numbers that a report's prose gives in its own words, `14 hồ sơ đăng ký`, held against the data.
struct ReportClaims {
  struct Claim {
    let range: Range<Int>
    let written: String
    let figure: ReportFigures.Figure
  }

  /// The claims that the data contradicts.
  ///
  /// Only phrases that can mean one figure alone are known, so what is found is worth reading; a
  /// number of another period in the same words is written with `[[so: … | …]]` or other words.
  static func contradicted(
    in bytes: [UInt8], _ range: Range<Int>, _ figures: ReportFigures
  ) -> [Claim] {
    let phrases = figures.figures.flatMap { figure in figure.phrases.map { ($0, figure) } }
      .sorted { $0.0.utf8.count > $1.0.utf8.count }
    var claims = [Claim]()
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index].isDigit, index == range.lowerBound || !bytes[index - 1].joinsNumber else {
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, bytes[end].isDigit || bytes[end] == UInt8(ascii: ".") {
        end += 1
      }
      if bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
      let written = String(decoding: bytes[index..<end], as: UTF8.self)
      let following = Folding.fold(
        String(decoding: bytes[end..<min(range.upperBound, end + 120)], as: UTF8.self))
      let rest = following.drop { $0 == " " || $0 == "\u{A0}" }
      if following.first == " " || following.first == "\u{A0}",
        let number = WrittenNumber(written)?.integer,
        let (phrase, figure) = phrases.first(where: { rest.hasPrefix($0.0) }),
        !(rest.dropFirst(phrase.count).first?.isLetter ?? false), figure.value != number
      {
        claims.append(Claim(range: index..<end, written: written, figure: figure))
      }
      index = end
    }
    return claims
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// Whether what follows it is part of a longer number, date or code.
  fileprivate var joinsNumber: Bool {
    isDigit
      || [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "-")]
        .contains(self)
  }
}

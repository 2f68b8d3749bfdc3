import VietnameseText

/// A length of time as people write it, in whole seconds.
package struct TimeLength: Sendable, Hashable {
  package let seconds: Int

  package init(seconds: Int) {
    self.seconds = seconds
  }

  /// Reads `5 phút`, `5 phút 30 giây`, `90 giây`, `5:30`, `5'30"` and `1 giờ 10 phút`; a number
  /// alone is minutes. Nothing above a day.
  package init?(written text: String) {
    let words = Self.words(of: Folding.fold(text))
    guard !words.isEmpty, words.count <= 6 else { return nil }
    var total = 0
    var last = Int.max
    var index = 0
    while index < words.count {
      guard let value = Int(words[index]), value < 100_000 else { return nil }
      let unit: Int
      if index + 1 < words.count {
        guard let named = Self.units[words[index + 1]] else { return nil }
        unit = named
      } else if words.count == 1 {
        unit = 60
      } else if last > 1, last <= 3_600 {
        unit = last / 60
      } else {
        return nil
      }
      guard unit < last else { return nil }
      total += value * unit
      last = unit
      index += 2
    }
    guard total <= 86_400 else { return nil }
    seconds = total
  }

  private static let units = [
    "gio": 3_600, "h": 3_600, "phut": 60, "p": 60, "ph": 60, "'": 60, ":": 60, "giay": 1, "s": 1,
    "g": 1, "\"": 1,
  ]

  /// Digits, words and marks apart; `’` and `′` are a stroke.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var kind = 0
    for scalar in text.unicodeScalars.prefix(40) {
      let mark: Unicode.Scalar = "’′".unicodeScalars.contains(scalar) ? "'" : scalar
      let next =
        switch mark {
        case "0"..."9": 1
        case "a"..."z": 2
        case "'", "\"", ":", "”", "″": 3
        default: 0
        }
      if next == 0 {
        kind = 0
        guard mark == " " || mark == "\u{A0}" else { return [] }
        continue
      }
      let shown = mark == "”" || mark == "″" ? "\"" : String(mark)
      if next == kind, next < 3, !words.isEmpty {
        words[words.count - 1] += shown
      } else {
        words.append(shown)
      }
      kind = next
    }
    return words
  }

  /// `5 phút 30 giây`
  package var written: String {
    let parts = [(seconds / 3_600, "giờ"), (seconds / 60 % 60, "phút"), (seconds % 60, "giây")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "0 giây" : parts.joined(separator: " ")
  }

  /// `05:30`, or `1:05:30` from an hour on.
  package var clock: String {
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let hours = seconds / 3_600
    return (hours > 0 ? "\(hours):" : "") + "\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }
}

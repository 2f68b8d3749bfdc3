import FrontMatter
import VietnameseText

/// A time of day as people write it: `7 giờ 30`, `7h30`, `07:30`, `13 giờ`.
package struct ClockTime: Sendable, Hashable, Comparable {
  package let hour: Int
  package let minute: Int

  package init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  package init?(written text: String) {
    let folded = Folding.fold(text)
    let numbers = folded.split { !$0.isASCII || !$0.isNumber }.map { Int($0) ?? 99 }
    let words = folded.split { $0.isASCII && ($0.isNumber || " :.".contains($0)) }
    guard (1...2).contains(numbers.count), folded.first?.isNumber == true,
      words.allSatisfy({ Self.words.contains(String($0)) }),
      numbers.count == 2 || !words.isEmpty
    else { return nil }
    self.init(hour: numbers[0], minute: numbers.count == 2 ? numbers[1] : 0)
  }

  private static let words: Set = ["gio", "h", "g", "phut", "p"]

  /// `7 giờ 30`, `13 giờ`.
  package var spoken: String {
    minute == 0 ? "\(hour) giờ" : "\(hour) giờ \(minute < 10 ? "0" : "")\(minute)"
  }

  package static func < (one: ClockTime, other: ClockTime) -> Bool {
    (one.hour, one.minute) < (other.hour, other.minute)
  }
}

extension MappingReader {
  mutating func time(_ key: String) -> ClockTime? {
    guard let scalar = scalar(key) else { return nil }
    if let time = ClockTime(written: scalar.text) { return time }
    report(.notATime, at: scalar, ["khoa": key, "gia_tri": scalar.text])
    return nil
  }
}

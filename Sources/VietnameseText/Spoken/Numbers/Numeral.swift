/// A number as it is written: `85`, `1.240.000`, `12,5`, `1 000 000`, and what English writes,
/// `1,240,000` and `0.5`.
struct Numeral {
  /// ASCII digits, without points between thousands.
  let whole: [UInt8]
  let fraction: [UInt8]
  /// The first token behind it.
  let end: Int
  /// The other number it may be, where a comma may stand between thousands.
  let other: (whole: [UInt8], fraction: [UInt8])?
  /// Whether points, commas or spaces stand between its thousands.
  let isGrouped: Bool

  private init(
    _ whole: [UInt8], _ fraction: [UInt8] = [], end: Int, isGrouped: Bool = false,
    other: (whole: [UInt8], fraction: [UInt8])? = nil
  ) {
    self.whole = whole
    self.fraction = fraction
    self.end = end
    self.isGrouped = isGrouped
    self.other = other
  }

  /// The longest number that can be said at all; what is longer stays as written.
  static let longest = 60

  var isTooLong: Bool { whole.count > Self.longest || fraction.count > Self.longest }

  var isInteger: Bool { fraction.isEmpty }

  /// The value of a whole number that is not too large.
  var value: Int? {
    guard isInteger, whole.count <= 18 else { return nil }
    return whole.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Reads one that begins at a token of digits.
  init?(_ line: SpokenLine, at start: Int) {
    guard line.kind(start) == .digits else { return nil }
    let first = Array(line.digits(start))
    let marks = Self.parts(line, start)
    guard let mark = marks.first else {
      self = Self.spaced(line, start, first) ?? Numeral(first, end: start + 1)
      return
    }
    let parts = stride(from: start, through: start + 2 * marks.count, by: 2).map {
      Array(line.digits($0))
    }
    let end = start + 2 * marks.count + 1
    let areThousands = (1...3).contains(first.count) && first[0] != 0x30
    let joined = parts.flatMap(\.self)
    if marks.allSatisfy({ $0 == mark }) {
      let areGroups = areThousands && parts.dropFirst().allSatisfy { $0.count == 3 }
      switch (marks.count, mark == Self.point, areGroups) {
      case (_, true, true), (2..., false, true): self.init(joined, end: end, isGrouped: true)
      case (1, false, true) where parts[1] == [0x30, 0x30, 0x30]:
        self.init(joined, end: end, isGrouped: true, other: (first, parts[1]))
      case (1, false, true): self.init(first, parts[1], end: end, other: (joined, []))
      case (1, _, _): self.init(first, parts[1], end: end)
      default: self.init(first, end: start + 1)
      }
      return
    }
    // 1.234,5 and 1,234.5: groups of one mark, then decimals behind the other.
    let groups = parts.dropFirst().dropLast()
    guard areThousands, groups.allSatisfy({ $0.count == 3 }), marks.last != mark,
      marks.dropLast().allSatisfy({ $0 == mark })
    else {
      self.init(first, end: start + 1)
      return
    }
    self.init(
      first + groups.flatMap(\.self), parts[parts.count - 1], end: end, isGrouped: true)
  }

  /// The marks between runs of digits that stand close together.
  private static func parts(_ line: SpokenLine, _ start: Int) -> [UInt32] {
    var marks: [UInt32] = []
    var index = start + 1
    while marks.count < 32, line.isMark(index, ".") || line.isMark(index, ","),
      line.kind(index + 1) == .digits
    {
      marks.append(line[index].scalar)
      index += 2
    }
    return marks
  }

  /// `1 000 000`: groups behind spaces, two at least, or one behind a space that does not break.
  private static func spaced(_ line: SpokenLine, _ start: Int, _ first: [UInt8]) -> Numeral? {
    guard (1...3).contains(first.count), first[0] != 0x30 else { return nil }
    var whole = first
    var index = start + 1
    var isBound = true
    while line.kind(index) == .space, line.digitCount(index + 1) == 3, whole.count < longest {
      if line[index].scalar == 0x20 { isBound = false }
      whole += line.digits(index + 1)
      index += 2
    }
    // One group behind a common space is a group where it is 000, or where nothing else is there.
    let isGroup =
      isBound || index > start + 3 || line.isBare || whole.suffix(3) == [0x30, 0x30, 0x30]
    guard index > start + 1, isGroup, !line.isMark(index, "/") else { return nil }
    var fraction: [UInt8] = []
    if line.isMark(index, ","), line.kind(index + 1) == .digits {
      fraction = Array(line.digits(index + 1))
      index += 2
    }
    return Numeral(whole, fraction, end: index, isGrouped: true)
  }

  private static let point = UInt32(0x2E)
}

extension NumberSpeller {
  func spell(_ numeral: Numeral) -> String { spell(numeral.whole, numeral.fraction) }

  /// A number with the digits behind its comma.
  func spell(_ whole: [UInt8], _ fraction: [UInt8]) -> String {
    // 007 is a name, 01 and 02 are the office's way to write one and two.
    let isCode = whole.count > 2 && whole.first == 0x30 && fraction.isEmpty
    let spoken = isCode ? digitByDigit(whole) : cardinal(whole)
    return fraction.isEmpty ? spoken : spoken + " phẩy " + decimals(fraction)
  }
}

/// One of the figures on a handout's front: what it is now, and what it was before when that is
/// known.
struct HandoutFigure: Equatable {
  let now: String
  let before: String
  let label: String
  let bars: BeforeAfter?

  /// `11 → 4 vụ` is taken apart: arrows are for screens, and few fonts of print have them.
  init(_ figure: String, label: String) {
    let sides = figure.split(separator: "→").map { String($0).trimmed }
    if sides.count == 2 {
      (before, now) = (sides[0], sides[1])
      bars = BeforeAfter(figure: figure)
    } else {
      (before, now, bars) = ("", figure, nil)
    }
    self.label = label
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}

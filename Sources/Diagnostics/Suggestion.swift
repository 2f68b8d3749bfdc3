/// What an author probably meant by a name that is not known.
package enum Suggestion {
  /// The candidate nearest to `name`, if near enough to be a slip of the hand: at most a third of
  /// its letters away, swaps of neighbours counted once. Among equally near ones the first wins.
  package static func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
    let typed = Array(name.unicodeScalars)
    // Any letter is one slip away from any other: a single one suggests nothing.
    let limit = max(typed.count > 1 ? 1 : 0, typed.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(
        typed, Array(candidate.unicodeScalars), limit: best?.distance ?? limit + 1)
      if distance < best?.distance ?? limit + 1 { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// The Damerau–Levenshtein distance (optimal string alignment), or `limit` if it is no less.
  private static func distance(
    _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], limit: Int
  ) -> Int {
    guard abs(one.count - other.count) < limit else { return limit }
    var beforeLast = [Int]()
    var last = Array(0...other.count)
    for row in 1..<(one.count + 1) {
      var current = [row]
      for column in 1..<(other.count + 1) {
        let change = one[row - 1] == other[column - 1] ? 0 : 1
        var value = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + change)
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1]
        {
          value = min(value, beforeLast[column - 2] + 1)
        }
        current.append(value)
      }
      (beforeLast, last) = (last, current)
    }
    return min(last[other.count], limit)
  }
}

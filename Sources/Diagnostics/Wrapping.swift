extension String {
  /// Lines of whole words, none wider than `width` characters but for a word that is wider itself.
  func wrapped(width: Int) -> [String] {
    var lines = [""]
    for word in split(separator: " ") {
      let length = lines[lines.count - 1].count
      if length > 0, length + 1 + word.count > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += length > 0 ? " \(word)" : word
      }
    }
    return lines
  }
}

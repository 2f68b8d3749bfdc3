/// What a reader found at a place of a line: how far it goes, and how it is said.
struct Reading {
  /// The first token behind it.
  let end: Int
  /// Words to say, with the commas inside; empty for what is silent.
  let text: String
  var remarks: [SpokenRemark] = []
  /// A pause before and behind, as a bracket makes.
  var pauseBefore = false
  var pauseBehind = false
  /// Whether the words begin a sentence with a capital even where the line is no prose.
  var beginsLine = false

  init(_ text: String, end: Int) {
    self.text = text
    self.end = end
  }

  func remarking(_ remark: SpokenRemark?) -> Reading {
    guard let remark else { return self }
    var copy = self
    copy.remarks.append(remark)
    return copy
  }
}

extension SpokenLine {
  /// A remark about a run of tokens.
  func remark(
    _ kind: SpokenRemark.Kind, _ tokens: Range<Int>, taken: String, choices: [String] = []
  ) -> SpokenRemark {
    SpokenRemark(kind, range(tokens), written: text(tokens), taken: taken, choices: choices)
  }
}

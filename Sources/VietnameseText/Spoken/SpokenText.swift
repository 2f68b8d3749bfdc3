/// A text as it is said: words and pauses, with the way back to what was written.
package struct SpokenText: Sendable, Hashable {
  /// The words to say, line for line. A comma is a short pause, a full stop a long one.
  package let text: String
  /// The sentences in their order; together they hold every word of the text.
  package let sentences: [SpokenSentence]
  /// In the order of their places.
  package let remarks: [SpokenRemark]
}

/// One sentence of a spoken text. Ranges are in bytes of UTF-8.
package struct SpokenSentence: Sendable, Hashable {
  package let spoken: Range<Int>
  package let source: Range<Int>
}

/// Turns written Vietnamese into what an announcer says: numbers, dates, units, short forms and
/// marks become words and pauses.
///
/// Three stages, one direction. `SpokenTokenizer` cuts a line into words, digits and marks. The
/// readers, one for each class of text and each in a file of its own, are asked in a fixed order
/// whether their class begins at a token (`SpokenReaders`). `SpokenWriter` puts the readings and
/// the words between them together. Text is read line by line, and no reader looks across a line.
///
/// What it refuses to do: guess in silence. A token with more than one reading, or with none, is
/// reported with its place, its choices and the one taken.
package struct SpokenForm: Sendable {
  package let settings: SpokenSettings
  package let abbreviations: AbbreviationTable

  package init(
    settings: SpokenSettings = SpokenSettings(), abbreviations: AbbreviationTable = .builtIn
  ) {
    self.settings = settings
    self.abbreviations = abbreviations
  }

  /// The spoken form, with as many lines as the text has. Bytes that are not UTF-8 are left out,
  /// with a remark.
  package func read(_ text: String) -> SpokenText { read(Array(text.utf8)) }

  package func read(_ bytes: [UInt8]) -> SpokenText {
    var reader = SpokenReader(
      bytes: bytes, speller: NumberSpeller(settings), abbreviations: abbreviations)
    return reader.read()
  }
}

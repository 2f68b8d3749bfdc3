/// How much of what a text may hold. Measured against cmark-gfm 0.29.0.gfm.6, so that every input
/// within them takes less than a second and 100 MB; a story of 900 syllables comes nowhere near.
enum MarkdownLimits {
  /// Bytes of a whole file.
  static let fileSize = 128 * 1024
  static let pipesInLine = 64
  /// The most pipes of a line, times the lines: cmark fills short rows of a table up to its width.
  static let tableCells = 200_000
  /// Markers of quotes and lists at the beginning of one line.
  static let nestedMarkers = 32
  static let treeDepth = 64
  /// Opening brackets: each may open a link.
  static let brackets = 5_000
  /// Each of `<?`, `<!` and `<![CDATA[`: cmark looks for the end of each from its start.
  static let declarations = 50
  /// Closing parentheses in a row.
  static let closingRun = 200
  /// Bytes of a link's destination.
  static let destination = 2_048
  /// The longest paragraph with a reference definition, times the brackets: cmark copies the
  /// definition's address and title into every link that names it.
  static let expansion = 16 * 1024 * 1024
  /// Bytes of HTML.
  static let output = 4 * 1024 * 1024
}

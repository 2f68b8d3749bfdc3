/// A mistake shown by a wrong text and the right one, for people to compare and for a test to run.
///
/// The test lays the example over a small site that has no findings (`Tests/EndToEndTests/Sites/
/// valid`): the wrong text must give exactly this diagnostic, the right one nothing.
package struct Example: Sendable {
  /// What `wrong` and `right` are, and so what the test does with them.
  package enum Kind: Sendable {
    /// A passage: `right` stands once in the file of the example site, `wrong` takes its place.
    case passage
    /// Whole texts of a file, which is added or takes the place of the one that is there.
    case file
    /// A whole text again; the wrong one is stored in an encoding that is not UTF-8.
    case encoded(Encoding)
    /// The paths of one and the same new file.
    case path
    /// The same, but the wrong path is stored in Latin-1.
    case pathInLatin1
    /// The same, but the wrong one is a symbolic link.
    case symbolicLink
    /// A line of plain text, as `nhanrong speak` reads it.
    case spoken
    /// Nothing is known to give the code, which is there for what nobody foresaw.
    case unseen
  }

  package enum Encoding: Sendable {
    /// One byte a character: how texts of TCVN3, VNI, VISCII look to those who take them for
    /// Latin-1.
    case latin1
    case utf16
  }

  package let kind: Kind
  /// The file it is about, relative to the root.
  package let file: String
  package let wrong: String
  package let right: String
  /// What people are shown instead of a wrong text that is too long, or that nobody could see.
  package let wrongInWords: LocalizedText?
  /// Codes that cannot but come together with the one shown.
  package let also: [String]
  /// Why the rule exists and who decides, where the help does not say it. A plan or a regulation is
  /// named only with its source.
  package let why: LocalizedText?

  /// A passage of a file, `right` as it stands in the example site.
  package init(
    in file: String, wrong: String, right: String, inWords: LocalizedText? = nil,
    also: [String] = [], why: LocalizedText? = nil
  ) {
    self.init(.passage, file, wrong, right, inWords, also, why)
  }

  /// A whole small file.
  package init(
    file: String, wrong: String, right: String, storedAs encoding: Encoding? = nil,
    inWords: LocalizedText? = nil, also: [String] = [], why: LocalizedText? = nil
  ) {
    let kind = encoding.map(Kind.encoded) ?? .file
    self.init(kind, file, wrong, right, inWords, also, why)
  }

  /// A file in the wrong place or under a wrong name.
  package init(
    path wrong: String, right: String, as kind: Kind = .path, inWords: LocalizedText? = nil,
    also: [String] = [], why: LocalizedText? = nil
  ) {
    self.init(kind, wrong, wrong, right, inWords, also, why)
  }

  /// A line that is read aloud.
  package init(spoken wrong: String, right: String, why: LocalizedText? = nil) {
    self.init(.spoken, "", wrong, right, nil, [], why)
  }

  /// A code to which no mistake is known to lead.
  package init(unseen reason: LocalizedText) {
    self.init(.unseen, "", "", "", nil, [], reason)
  }

  private init(
    _ kind: Kind, _ file: String, _ wrong: String, _ right: String, _ wrongInWords: LocalizedText?,
    _ also: [String], _ why: LocalizedText?
  ) {
    self.kind = kind
    self.file = file
    self.wrong = wrong
    self.right = right
    self.wrongInWords = wrongInWords
    self.also = also
    self.why = why
  }
}

/// The examples of an area, each under the diagnostic that it shows.
package typealias ExampleList = KeyValuePairs<DiagnosticDefinition, Example>

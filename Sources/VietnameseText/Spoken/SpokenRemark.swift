/// Something in a text that an editor should look at before it goes on the air: what was found,
/// what it could be, and what the spoken form says.
package struct SpokenRemark: Sendable, Hashable {
  package enum Kind: String, Sendable, CaseIterable {
    /// More than one reading makes sense, and the words around it do not decide.
    case ambiguous
    /// More than one reading exists; the words around it speak for the one taken.
    case chosen
    /// Capitals or a sign of a document that no table knows; left as written.
    case unknown
    /// A word that is not spelt as Vietnamese; left as written.
    case foreign
    /// A phone number or another long number of one person or office, read digit by digit.
    case number
    /// An address of the web or of e-mail, which no listener can write down.
    case address
    /// What cannot be said, such as a number of a thousand digits; left as written.
    case unreadable
    /// What has no sound and was left out, such as an emoji.
    case silent
    /// Bytes that are no text, or letters of two scripts in one word.
    case damaged
  }

  package let kind: Kind
  /// Where it stands, in bytes of the text that was read.
  package let range: Range<Int>
  /// What stands there, cut after 60 characters.
  package let written: String
  /// What the spoken form says; empty when it says nothing.
  package let taken: String
  /// What it could be, the reading taken among them; empty when there is no choice to offer.
  package let choices: [String]

  package init(
    _ kind: Kind, _ range: Range<Int>, written: String, taken: String, choices: [String] = []
  ) {
    self.kind = kind
    self.range = range
    self.written = written.count > 60 ? written.prefix(59) + "…" : written
    self.taken = taken.count > 60 ? taken.prefix(59) + "…" : taken
    self.choices = choices
  }
}

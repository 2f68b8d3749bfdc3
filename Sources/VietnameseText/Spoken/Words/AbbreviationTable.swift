/// Short forms and how they are read: the table of the content tree, and one built in for the
/// common ones of unions and offices.
package struct AbbreviationTable: Sendable {
  /// One way to read a short form.
  package struct Entry: Sendable, Hashable {
    package let written: String
    package let spoken: String
    /// When it is read so; free text for the editor.
    package let note: String

    package init(_ written: String, _ spoken: String, note: String = "") {
      self.written = written
      self.spoken = spoken
      self.note = note
    }
  }

  /// Without the table of a content tree.
  package static let builtIn = AbbreviationTable([])

  private let entries: [String: [Entry]]
  /// The short forms by their first token, the longest first, as bytes.
  private let byFirst: [String: [[UInt8]]]

  /// - Parameter own: the content tree's table. A short form that it holds is read as it says,
  ///   whatever the table built in says. Equal short forms with unequal readings are ambiguous; the
  ///   first one is taken where nothing decides.
  package init(_ own: [Entry]) {
    var entries: [String: [Entry]] = [:]
    for entry in own where !entry.written.isEmpty && !entry.spoken.isEmpty {
      entries[entry.written, default: []].append(entry)
    }
    let replaced = Set(entries.keys)
    for entry in BuiltInAbbreviations.entries where !replaced.contains(entry.written) {
      entries[entry.written, default: []].append(entry)
    }
    var byFirst: [String: [[UInt8]]] = [:]
    for written in entries.keys {
      byFirst[Self.firstToken(of: written), default: []].append(Array(written.utf8))
    }
    self.entries = entries
    self.byFirst = byFirst.mapValues {
      $0.sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }
    }
  }

  /// Every way to read a short form, in the order of the table.
  func entry(_ written: String) -> [Entry]? { entries[written] }

  /// The short forms that begin with a token, the longest first.
  func candidates(_ firstToken: String) -> [[UInt8]] { byFirst[firstToken] ?? [] }

  private static func firstToken(of written: String) -> String {
    String(
      String.UnicodeScalarView(
        written.unicodeScalars.prefix { Scalars.isWord($0.value) && !Scalars.isDigit($0.value) }))
  }
}

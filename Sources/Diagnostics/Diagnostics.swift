// Diagnostics: what the tool has to say about an author's files, as values.
//
// A mistake in a file is not an exception. It is a `Diagnostic`: a permanent code, a severity, the
// place, and the words that fill the message. Stages collect them and go on, so that one run
// reports everything. The text on the terminal and the JSON for editors are made from the same
// values by the renderers here, which return text and never print.
//
// Each target defines the diagnostics it can make beside the code that makes them, as
// `DiagnosticDefinition`s; a definition carries its message and its help in Vietnamese and English.
// A code is never reused: a retired one stays retired.

/// How much a diagnostic weighs: an error stops publication, a warning asks for a look, a note
/// only tells.
package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  case note, warning, error

  package static func < (one: Severity, other: Severity) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// One finding about one place: flat, comparable, and independent of the language it is shown in.
package struct Diagnostic: Sendable, Hashable {
  package let definition: DiagnosticDefinition
  package let severity: Severity
  package let location: SourceLocation
  /// The words that replace `{name}` in the definition's message and help.
  package let arguments: [String: String]
  package let notes: [Note]

  /// A second place that explains the first, such as the earlier of two equal keys.
  package struct Note: Sendable, Hashable {
    package let text: LocalizedText
    package let location: SourceLocation

    package init(_ text: LocalizedText, at location: SourceLocation) {
      self.text = text
      self.location = location
    }
  }

  package init(
    _ definition: DiagnosticDefinition, at location: SourceLocation,
    _ arguments: [String: String] = [:], severity: Severity? = nil, notes: [Note] = []
  ) {
    self.definition = definition
    self.severity = severity ?? definition.severity
    self.location = location
    self.arguments = arguments
    self.notes = notes
  }

  package var code: String { definition.code }

  package func message(in language: Language) -> String {
    definition.message[language].filling(arguments)
  }

  package func help(in language: Language) -> String {
    definition.help[language].filling(arguments)
  }
}

extension [Diagnostic] {
  /// A report's order: by file, by place, by code; each finding once, however many pages met it.
  package var inReadingOrder: [Diagnostic] {
    let ordered = sorted { one, other in
      if one.location.file != other.location.file {
        return one.location.file < other.location.file
      }
      let (first, second) = (one.location.range?.start, other.location.range?.start)
      if first != second { return (first ?? .start) < (second ?? .start) }
      if one.code != other.code { return one.code < other.code }
      return one.message(in: .vietnamese) < other.message(in: .vietnamese)
    }
    var seen = Set<Diagnostic>()
    var places = Set<SourceLocation>()
    return ordered.filter { finding in
      // A slip in a shared part of the templates is met on many pages, in other words on each.
      if finding.code.hasPrefix("T"), !places.insert(finding.location).inserted { return false }
      return seen.insert(finding).inserted
    }.maskingSensitiveWords
  }
}

extension Sequence<Diagnostic> {
  package var containsError: Bool { contains { $0.severity == .error } }
}

/// A kind of diagnostic: its permanent code and its words.
///
/// The message says what was found and what was expected, the help says how to mend it; both may
/// hold `{name}` placeholders, filled from a diagnostic's arguments.
package struct DiagnosticDefinition: Sendable {
  /// A letter and three digits. The letter tells the area: F files, Y front matter, M Markdown,
  /// P profiles and organisation, C criteria, R privacy, D cross-checks, T templates, S site,
  /// B build, V radio, I print.
  package let code: String
  package let severity: Severity
  package let message: LocalizedText
  package let help: LocalizedText
  /// Whether the spot holds what must not be passed on, such as a phone number: whoever quotes it
  /// masks it.
  package let isSensitive: Bool
  private let title: LocalizedText?

  /// - Parameter title: what the code is about, where the message comes from elsewhere.
  package init(
    _ code: String, _ severity: Severity, title: LocalizedText? = nil, message: LocalizedText,
    help: LocalizedText, isSensitive: Bool = false
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.help = help
    self.isSensitive = isSensitive
    self.title = title
  }

  /// What the code is about, apart from any one file.
  package func title(in language: Language) -> String {
    (title ?? message)[language].withPlaceholdersShown
  }
}

extension DiagnosticDefinition: Hashable {
  package static func == (one: DiagnosticDefinition, other: DiagnosticDefinition) -> Bool {
    one.code == other.code
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(code)
  }
}

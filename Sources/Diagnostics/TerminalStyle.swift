/// How a terminal shows text, as the parameters of its escape sequence.
enum TerminalStyle: String {
  case error = "1;31"
  case warning = "1;33"
  case note = "1;36"
  case good = "1;32"
  case bold = "1"
  case dim = "2"

  init(_ severity: Severity) {
    switch severity {
    case .error: self = .error
    case .warning: self = .warning
    case .note: self = .note
    }
  }

  func paint(_ text: String) -> String {
    text.isEmpty ? text : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}

import Diagnostics
import VietnameseText

/// What makes an announcer stumble in a sentence: its length, and what has no sound.
enum SentenceCheck {
  /// Syllables beyond which a sentence wants a breath too many; the second is a hint.
  static let (longest, long) = (35, 25)

  static func check(_ passage: SpokenPassage) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for sentence in passage.sentences {
      let syllables = Syllables.count(sentence.text)
      if syllables > long {
        let split = Breathing(sentence.text).split
        let definition: DiagnosticDefinition =
          switch (syllables > longest, split != nil) {
          case (true, true): .overlongSentence
          case (true, false): .overlongSentenceWhole
          case (false, true): .longSentence
          case (false, false): .longSentenceWhole
          }
        findings.append(
          Diagnostic(
            definition, at: sentence.location,
            ["so": String(syllables), "cho": split ?? "", "nhieu_nhat": String(longest)]))
      }
      if sentence.written.contains(where: { "()[]{}".contains($0) }) {
        findings.append(Diagnostic(.bracketsAloud, at: sentence.location))
      }
    }
    return findings
  }
}

/// Remarks of the spoken form, as they weigh in a script.
enum SpokenCheck {
  static func diagnostic(_ remark: SpokenRemark, at location: SourceLocation) -> Diagnostic {
    if remark.kind == .number, isPrivatePhone(remark.written) {
      return Diagnostic(.privatePhone, at: location)
    }
    return Diagnostic(remark, at: location)
  }

  /// A mobile number; numbers of offices begin with 02, 1800 or 1900.
  private static func isPrivatePhone(_ text: String) -> Bool {
    var digits = text.utf8.filter { (0x30...0x39).contains($0) }
    if text.hasPrefix("+84") || text.hasPrefix("84"), digits.count == 11 {
      digits.replaceSubrange(0..<2, with: [0x30])
    }
    guard digits.count == 10, digits[0] == 0x30 else { return false }
    return [0x33, 0x35, 0x37, 0x38, 0x39].contains(digits[1])
  }
}

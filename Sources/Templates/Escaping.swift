import Diagnostics

extension HTMLContext {
  /// Why a tag of the template cannot stand here; nothing when it can.
  func problem(with kind: Tag.Kind) -> DiagnosticDefinition? {
    let isVariable = kind == .variable || kind == .unescaped
    switch phase {
    case .tagStart, .endTagStart, .declarationStart: return .tagInName
    case .beforeValue: return .unquotedValue
    case .value where quote == 0: return .unquotedValue
    case _ where !isVariable: return nil
    case .tagName, .inTag, .attributeName, .afterAttributeName: return .tagInName
    case .rawText: return .variableInRawText
    case .comment, .declaration: return .variableInComment
    case .value where attribute == .code: return .variableInCode
    case .value where address == .refused: return .schemeBeforeVariable
    case .value, .plainText: return kind == .unescaped ? .unescapedInValue : nil
    case .text: return nil
    }
  }

  /// How a variable is escaped here, given that it may stand here.
  func escaping(of kind: Tag.Kind) -> Escaping {
    if kind == .unescaped { return .none }
    guard phase == .value else { return .text }
    return quote == UInt8(ascii: "'") ? .singleQuoted : .doubleQuoted
  }

  /// After a mistake at this place: goes on so that it is not reported again and again.
  mutating func recover() {
    switch phase {
    case .beforeValue: assumeValue()
    default: settle()
    }
  }
}

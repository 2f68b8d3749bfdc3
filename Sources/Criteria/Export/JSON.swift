/// A JSON value that keeps its keys in the order in which they are given, so that the same schema
/// is the same text.
enum JSON: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  case string(String)
  case integer(Int)
  case flag(Bool)
  case null
  case list([JSON])
  case object(Object)

  /// Keys and values in order.
  typealias Object = [Member]

  struct Member: Sendable, Hashable {
    let key: String
    let value: JSON
  }

  init(stringLiteral value: String) { self = .string(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(booleanLiteral value: Bool) { self = .flag(value) }
  init(arrayLiteral elements: JSON...) { self = .list(elements) }
  init(dictionaryLiteral elements: (String, JSON)...) { self = .members(elements) }

  static func members(_ members: [(String, JSON)]) -> JSON {
    .object(members.map { Member(key: $0, value: $1) })
  }

  static func texts(_ texts: [String]) -> JSON { .list(texts.map(JSON.string)) }

  /// The same object without a list of nothing under a key.
  func withoutEmpty(_ key: String) -> JSON {
    guard case .object(let own) = self else { return self }
    return .object(own.filter { $0.key != key || $0.value != [] })
  }

  /// An object with the members of another after its own.
  func adding(_ other: JSON) -> JSON {
    guard case .object(let own) = self, case .object(let more) = other else { return self }
    return .object(own + more)
  }

  /// The text of a file: two spaces for each level, short values on one line, a line feed at the
  /// end.
  var text: String {
    var text = ""
    write(into: &text, indent: 0)
    return text + "\n"
  }

  private static let widestLine = 100

  private func write(into text: inout String, indent: Int) {
    let line = compact
    guard line.utf8.count + indent > Self.widestLine else {
      text += line
      return
    }
    let inner = String(repeating: " ", count: indent + 2)
    let end = "\n" + inner.dropLast(2)
    switch self {
    case .list(let items):
      text += "["
      for (index, item) in items.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + inner
        item.write(into: &text, indent: indent + 2)
      }
      text += end + "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + inner + Self.literal(member.key) + ": "
        member.value.write(into: &text, indent: indent + 2)
      }
      text += end + "}"
    case .string, .integer, .flag, .null: text += line
    }
  }

  private var compact: String {
    switch self {
    case .string(let text): Self.literal(text)
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .null: "null"
    case .list(let items): "[" + items.map(\.compact).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.literal($0.key)): \($0.value.compact)" }.joined(separator: ", ")
        + "}"
    }
  }

  /// A string as RFC 8259 writes it.
  private static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\t": literal += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{A0}", "\u{2028}", "\u{2029}", "\u{202F}":
        let digits = String(scalar.value, radix: 16)
        literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}

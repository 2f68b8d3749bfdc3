/// Pieces of JSON (RFC 8259) as text, for the renderers here: their few shapes need no tree.
enum JSONText {
  /// An object on one line; members without a value are left out.
  static func object(_ members: (String, String?)...) -> String {
    "{"
      + members.compactMap { name, value in value.map { "\"\(name)\": \($0)" } }
      .joined(separator: ", ") + "}"
  }

  /// A list with one item a line.
  static func list(_ items: [String], indent: String) -> String {
    items.isEmpty
      ? "[]"
      : "[\n" + items.map { "\(indent)  \($0)" }.joined(separator: ",\n") + "\n\(indent)]"
  }

  static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{00}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

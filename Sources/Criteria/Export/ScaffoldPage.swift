import Profiles

/// The lines of a new profile.
struct ScaffoldPage {
  private(set) var text = ""

  mutating func line(_ line: String) { text += line + "\r\n" }

  private static let widestLine = 96

  /// Words for the author, in lines that fit into a window.
  mutating func advice(_ words: String) {
    var current = ""
    for word in words.split(separator: " ") {
      if !current.isEmpty, current.count + word.count + 4 > Self.widestLine {
        line("## \(current)")
        current = ""
      }
      current += current.isEmpty ? String(word) : " \(word)"
    }
    if !current.isEmpty { line("## \(current)") }
  }

  /// A key that is commented out; what is to be written follows as a comment of its own.
  private mutating func entry(_ indent: String, _ key: String, _ hint: String) {
    line("#\(indent)\(key):" + (hint.isEmpty ? "" : " # \(hint)"))
  }

  /// A text as YAML takes it: quoted unless it is plainly words.
  static func plain(_ text: String) -> String {
    let letters = text.unicodeScalars
    let isPlain =
      letters.first?.properties.isAlphabetic == true
      && letters.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
          || " .,-–()“”/%".unicodeScalars.contains($0)
      } && letters.last != " "
    guard !isPlain else { return text }
    var quoted = "\""
    for letter in letters {
      if letter == "\"" || letter == "\\" { quoted += "\\" }
      quoted.unicodeScalars.append(letter.value < 0x20 ? " " : letter)
    }
    return quoted + "\""
  }
}

// The profile's own keys.
extension ScaffoldPage {
  mutating func key(_ key: KeyShape, at path: String, indent: String, first: String? = nil) {
    let words = KeyWords[path]
    let lead = first ?? indent
    switch key.value {
    case .mapping(let keys):
      entry(lead, key.key, "")
      for key in keys { self.key(key, at: "\(path).\(key.key)", indent: indent + "  ") }
    case .list(let keys):
      entry(lead, key.key, "")
      for (index, key) in keys.enumerated() {
        self.key(
          key, at: "\(path).\(key.key)", indent: indent + "    ",
          first: index == 0 ? indent + "  - " : nil)
      }
    default:
      let name = path.contains(".") ? [words?.title ?? ""] : []
      let hints = name + [key.isRequired ? "phải có" : "", key.value.hint(words?.example ?? "")]
      entry(lead, key.key, hints.filter { !$0.isEmpty }.joined(separator: "; "))
    }
  }
}

// Evidence.
extension ScaffoldPage {
  /// - Parameter example: of the criterion; nothing for parts of a group.
  mutating func field(_ field: Field, indent: String, example: String, first: String? = nil) {
    let lead = first ?? indent
    switch field.type {
    case .group(let fields):
      entry(lead, field.code, "")
      for part in fields { self.field(part, indent: indent + "  ", example: "") }
    case .measurement:
      entry(lead, field.code, "")
      for part in ValueType.measurementFields {
        self.field(part, indent: indent + "  ", example: "")
      }
    case .list(let element):
      entry(lead, field.code, "")
      items(of: element, indent: indent)
    default:
      let name = first == nil && indent == "  " ? "" : field.name
      let hints = [
        name, field.isRequired ? "phải có" : "",
        field.type.hint(example, unit: field.unitOfMeasure),
      ]
      entry(lead, field.code, hints.filter { !$0.isEmpty }.joined(separator: "; "))
    }
  }

  private mutating func items(of element: ValueType, indent: String) {
    let fields: [Field]
    switch element {
    case .group(let parts): fields = parts
    case .measurement: fields = ValueType.measurementFields
    default: return line("#\(indent)  - # \(element.hint("", unit: ""))")
    }
    for (index, part) in fields.enumerated() {
      field(
        part, indent: indent + "    ", example: "", first: index == 0 ? indent + "  - " : nil)
    }
  }
}

extension ValueShape {
  /// What to write after the colon.
  fileprivate func hint(_ example: String) -> String {
    switch self {
    case .choice(let words): "một trong: \(words.joined(separator: " | "))"
    case .choices(let words): "một hay nhiều: \(words.joined(separator: " | "))"
    case .yesNo: "một trong: có | không"
    default: example.isEmpty ? "" : "ví dụ: \(example)"
    }
  }
}

extension ValueType {
  /// What to write after the colon.
  fileprivate func hint(_ example: String, unit: String) -> String {
    let kind: (words: String, example: String) =
      switch self {
      case .text: ("", "")
      case .paragraph(let least):
        (least > 0 ? "vài câu, ít nhất \(least) tiếng" : "vài câu", "")
      case .number: ("con số", "")
      case .integer: ("số nguyên", "")
      case .percent: ("", "12,5 %")
      case .money: ("", "120 triệu đồng")
      case .date: ("", "15/06/2024")
      case .year: ("", "2024")
      case .yesNo: ("một trong: có | không", "")
      case .choice(let choices): ("một trong: \(choices.joined(separator: " | "))", "")
      case .unit: ("mã ở cột ma của don-vi.csv", "")
      case .measurement, .group, .list: ("", "")
      }
    let shown = example.isEmpty ? kind.example : example
    let parts = [
      unit.isEmpty ? "" : "đơn vị tính: \(unit)", kind.words,
      shown.isEmpty ? "" : "ví dụ: \(shown)",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

import Diagnostics

// A report as bytes, so that a build that finds nothing changed can say again what it said before.
// Every part is a line-free field ended by a zero byte; a list begins with its length. A report that
// cannot be read back in full counts as absent.

extension BuildReport {
  var encoded: [UInt8] {
    var writer = FieldWriter()
    writer.number(profiles)
    writer.number(pages)
    writer.list(heldBack) { writer, held in
      writer.text(held.file)
      writer.list(held.reasons) { $0.localized($1) }
    }
    writer.list(targets) { writer, target in
      writer.text(target.code)
      writer.text(target.name)
      writer.number(target.reached)
      writer.number(target.goal)
      writer.text(target.isMet.map { $0 ? "1" : "0" } ?? "")
    }
    writer.list(diagnostics) { writer, diagnostic in
      writer.text(diagnostic.code)
      writer.text(diagnostic.severity.rawValue)
      writer.location(diagnostic.location)
      writer.list(diagnostic.arguments.sorted { $0.key < $1.key }) {
        $0.text($1.key)
        $0.text($1.value)
      }
      writer.list(diagnostic.notes) {
        $0.localized($1.text)
        $0.location($1.location)
      }
    }
    return writer.bytes
  }

  /// Nothing when the bytes are damaged or come from another version.
  init?(encoded: [UInt8]) {
    var reader = FieldReader(encoded)
    do throws(FieldReader.Damaged) {
      profiles = try reader.number()
      pages = try reader.number()
      heldBack = try reader.list { reader throws(FieldReader.Damaged) in
        HeldBack(file: try reader.text(), reasons: try reader.list(FieldReader.localized))
      }
      targets = try reader.list { reader throws(FieldReader.Damaged) in
        let (code, name) = (try reader.text(), try reader.text())
        let (reached, goal) = (try reader.number(), try reader.number())
        let verdict = try reader.text()
        return TargetLine(
          code: code, name: name, reached: reached, goal: goal,
          isMet: verdict.isEmpty ? nil : verdict == "1")
      }
      diagnostics = try reader.list(FieldReader.diagnostic)
      outcome = .unchanged
    } catch {
      return nil
    }
  }
}

private struct FieldWriter {
  private(set) var bytes = [UInt8]()

  mutating func text(_ text: String) {
    bytes += text.utf8.filter { $0 != 0 }
    bytes.append(0)
  }

  mutating func number(_ number: Int) { text(String(number)) }

  mutating func localized(_ words: LocalizedText) {
    text(words.vietnamese)
    text(words.english)
  }

  mutating func location(_ location: SourceLocation) {
    text(location.file)
    guard let range = location.range else { return text("") }
    let numbers = [range.start.line, range.start.column, range.end.line, range.end.column]
    text(numbers.map { String($0) }.joined(separator: " "))
  }

  mutating func list<Items: Collection>(
    _ items: Items, _ write: (inout FieldWriter, Items.Element) -> Void
  ) {
    number(items.count)
    for item in items { write(&self, item) }
  }
}

private struct FieldReader {
  struct Damaged: Error {}

  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  mutating func text() throws(Damaged) -> String {
    guard let end = rest.firstIndex(of: 0),
      let text = String(validating: rest[..<end], as: UTF8.self)
    else { throw Damaged() }
    rest = rest[(end + 1)...]
    return text
  }

  mutating func number() throws(Damaged) -> Int {
    guard let number = Int(try text()), number >= 0 else { throw Damaged() }
    return number
  }

  mutating func list<Item>(
    _ read: (inout FieldReader) throws(Damaged) -> Item
  ) throws(Damaged) -> [Item] {
    var items = [Item]()
    for _ in 0..<(try number()) { items.append(try read(&self)) }
    return items
  }

  static func localized(_ reader: inout FieldReader) throws(Damaged) -> LocalizedText {
    LocalizedText(vi: try reader.text(), en: try reader.text())
  }

  static func location(_ reader: inout FieldReader) throws(Damaged) -> SourceLocation {
    let file = try reader.text()
    let numbers = try reader.text().split(separator: " ").compactMap { Int($0) }
    guard !numbers.isEmpty else { return SourceLocation(file) }
    guard numbers.count == 4 else { throw Damaged() }
    return SourceLocation(
      file,
      SourceRange(
        SourcePosition(line: numbers[0], column: numbers[1]),
        SourcePosition(line: numbers[2], column: numbers[3])))
  }

  static func diagnostic(_ reader: inout FieldReader) throws(Damaged) -> Diagnostic {
    guard let definition = DiagnosticCatalogue.definition(try reader.text()),
      let severity = Severity(rawValue: try reader.text())
    else { throw Damaged() }
    let location = try location(&reader)
    let arguments = try reader.list { reader throws(Damaged) in
      (try reader.text(), try reader.text())
    }
    let notes = try reader.list { reader throws(Damaged) in
      Diagnostic.Note(try localized(&reader), at: try Self.location(&reader))
    }
    return Diagnostic(
      definition, at: location, Dictionary(arguments, uniquingKeysWith: { first, _ in first }),
      severity: severity, notes: notes)
  }
}

package import Diagnostics
package import FrontMatter
import VietnameseText

/// Reads one mapping key by key and keeps what is wrong with it.
///
/// Every key asked for is known; `finish` reports the rest, each with the nearest known key. A value
/// that cannot be read is reported where it stands and comes back as nothing.
///
/// A reader can also describe: it then notes the shape of every key that it is asked for, so that
/// what is exported as a schema is what is read, and is written once.
package struct MappingReader {
  package let node: Node
  private var asked = [String]()
  /// The value that was found last.
  private var last: Node?
  /// How many of the keys asked for are there.
  private var found = 0
  private var diagnostics = [Diagnostic]()
  private let describes: Bool
  /// The keys asked for, in that order; nothing unless the reader describes.
  package private(set) var shapes = [KeyShape]()

  package init(_ node: Node, describes: Bool = false) {
    self.node = node
    self.describes = describes
    asked.reserveCapacity(8)
  }

  /// What is wrong with the values asked for so far; unknown keys are not looked for.
  package var findings: [Diagnostic] { diagnostics }

  /// All findings, unknown keys among them.
  package mutating func finish() -> [Diagnostic] {
    // Most mappings hold known keys only: then counting them is enough.
    guard node.entries.reduce(0, { count, _ in count + 1 }) > found else { return diagnostics }
    for (key, _) in node.entries where !asked.contains(key.foldedKey) {
      let nearest = Suggestion.nearest(to: key.foldedKey, in: asked)
      // Keys are single words or short; what has three words was meant as text.
      let isText = key.text.split(separator: " ").count > 2
      let definition: DiagnosticDefinition =
        nearest != nil ? .misspeltKey : isText ? .textTakenForKey : .unknownKey
      // A key that is missing because it is misspelt is told once.
      if let nearest {
        let place = node.missingKeyLocation(nearest)
        diagnostics.removeAll {
          $0.definition == .missingKey && $0.arguments["khoa"] == nearest && $0.location == place
        }
      }
      diagnostics.append(
        Diagnostic(
          definition, at: key.location,
          ["khoa": key.text, "goi_y": nearest ?? "", "danh_sach": asked.quotedList]))
    }
    return diagnostics
  }

  package mutating func report(
    _ definition: DiagnosticDefinition, at node: Node, _ arguments: [String: String] = [:]
  ) {
    diagnostics.append(Diagnostic(definition, at: node.location, arguments))
  }

  package mutating func adopt(_ findings: [Diagnostic]) {
    diagnostics += findings
  }

  /// The value of a key, or nothing when it is absent or left empty.
  package mutating func value(
    _ key: String, as shape: @autoclosure () -> ValueShape = .anything
  ) -> Node? {
    value(key, shape, isRequired: false)
  }

  private mutating func value(
    _ key: String, _ shape: () -> ValueShape, isRequired: Bool
  ) -> Node? {
    let value = node.value(of: key, after: &last)
    if !asked.contains(key) {
      asked.append(key)
      if value != nil { found += 1 }
      if describes { shapes.append(KeyShape(key: key, value: shape(), isRequired: isRequired)) }
    }
    return value.flatMap { $0.isBlank ? nil : $0 }
  }

  /// The same, reported when there is nothing.
  package mutating func required(
    _ key: String, as shape: @autoclosure () -> ValueShape = .anything
  ) -> Node? {
    if let value = value(key, shape, isRequired: true) { return value }
    // A key that is there without a value is mended where it stands.
    let empty = node.entries.first { $0.key.foldedKey == key }?.key
    diagnostics.append(
      Diagnostic(
        empty == nil ? .missingKey : .emptyValue,
        at: empty?.location ?? node.missingKeyLocation(key), ["khoa": key]))
    return nil
  }

  package mutating func mapping(_ key: String) -> Node? {
    value(key).flatMap { expect(.mapping, $0, key) }
  }

  package mutating func requiredMapping(_ key: String) -> Node? {
    required(key).flatMap { expect(.mapping, $0, key) }
  }

  /// A mapping, read by a reader of its own.
  package mutating func record<Record>(
    _ key: String, isRequired: Bool = false, _ read: (inout MappingReader) -> Record?
  ) -> Record? {
    let value = isRequired ? required(key) : value(key)
    guard let node = value.flatMap({ expect(.mapping, $0, key) }) ?? placeholder else {
      return nil
    }
    var item = MappingReader(node, describes: describes)
    let record = read(&item)
    adopt(item.finish())
    describe(key, as: .mapping(item.shapes))
    return record
  }

  package mutating func items(_ key: String) -> [Node] {
    value(key).flatMap { expect(.sequence, $0, key) }.map { Array($0.items) } ?? []
  }

  /// The items of a list of mappings, each read by a reader of its own.
  package mutating func records<Record>(
    _ key: String, _ read: (inout MappingReader) -> Record?
  ) -> [Record] {
    if let placeholder {
      var item = MappingReader(placeholder, describes: true)
      _ = value(key)
      _ = read(&item)
      describe(key, as: .list(item.shapes))
    }
    return items(key).compactMap { node in
      guard let node = expect(.mapping, node, key) else { return nil }
      var item = MappingReader(node)
      let record = read(&item)
      adopt(item.finish())
      return record
    }
  }

  package mutating func scalar(
    _ key: String, as shape: @autoclosure () -> ValueShape = .text
  ) -> Node? {
    value(key, shape, isRequired: false).flatMap { expect(.scalar, $0, key) }
  }

  package mutating func requiredScalar(
    _ key: String, as shape: @autoclosure () -> ValueShape = .text
  ) -> Node? {
    required(key, as: shape()).flatMap { expect(.scalar, $0, key) }
  }

  package mutating func text(_ key: String) -> String? {
    scalar(key)?.text
  }

  package mutating func requiredText(_ key: String) -> String? {
    requiredScalar(key)?.text
  }

  /// A list of words; one word alone counts as a list of one.
  package mutating func words(
    _ key: String, as shape: @autoclosure () -> ValueShape = .words
  ) -> [Node] {
    guard let value = value(key, shape, isRequired: false) else { return [] }
    guard value.kind == .sequence else {
      return expect(.scalar, value, key).map { [$0] } ?? []
    }
    return value.items.compactMap { expect(.scalar, $0, key) }
  }

  package mutating func choice<Value: Choice>(_ key: String, as type: Value.Type) -> Value? {
    scalar(key, as: .choice(Value.words)).flatMap { choice($0, key) }
  }

  package mutating func requiredChoice<Value: Choice>(_ key: String, as type: Value.Type) -> Value?
  {
    requiredScalar(key, as: .choice(Value.words)).flatMap { choice($0, key) }
  }

  package mutating func choices<Value: Choice>(_ key: String, as type: Value.Type) -> [Value] {
    words(key, as: .choices(Value.words)).compactMap { choice($0, key) }
  }

  package mutating func flag(_ key: String) -> Bool? {
    guard let scalar = scalar(key, as: .yesNo) else { return nil }
    if let answer = YesNo(written: scalar.text) { return answer == .yes }
    report(.notYesNo, at: scalar, ["khoa": key, "gia_tri": scalar.text])
    return nil
  }

  package mutating func date(_ key: String) -> CalendarDate? {
    scalar(key, as: .date).flatMap { date($0, key) }
  }

  package mutating func requiredDate(_ key: String) -> CalendarDate? {
    requiredScalar(key, as: .date).flatMap { date($0, key) }
  }

  package mutating func integer(_ key: String, in range: ClosedRange<Int> = 0...Int.max) -> Int? {
    guard let scalar = scalar(key, as: .wholeNumber) else { return nil }
    if let value = WrittenNumber(scalar.text)?.integer, range.contains(value) { return value }
    report(.notAnInteger, at: scalar, ["khoa": key, "gia_tri": scalar.text])
    return nil
  }

  private mutating func date(_ scalar: Node, _ key: String) -> CalendarDate? {
    if let date = CalendarDate(written: scalar.text) { return date }
    report(.notADate, at: scalar, ["khoa": key, "gia_tri": scalar.text])
    return nil
  }

  private mutating func choice<Value: Choice>(_ node: Node, _ key: String) -> Value? {
    if let value = Value(written: node.text) { return value }
    let known = Value.words
    report(.notAChoice(in: known, node.text), at: node, choiceArguments(known, node.text, key))
    return nil
  }

  /// What is read in the place of a block that is not there, when the reader describes.
  private var placeholder: Node? { describes ? Self.emptyMapping : nil }

  private static let emptyMapping = FrontMatter.parseYAML(SourceText(path: "", text: "{}")).root

  private mutating func describe(_ key: String, as value: ValueShape) {
    guard let index = shapes.firstIndex(where: { $0.key == key }) else { return }
    shapes[index] = KeyShape(key: key, value: value, isRequired: shapes[index].isRequired)
  }

  private mutating func expect(_ kind: Node.Kind, _ value: Node, _ key: String) -> Node? {
    if value.kind == kind { return value }
    let definition: DiagnosticDefinition =
      switch kind {
      case .mapping: .notAMapping
      case .sequence: .notAList
      case .scalar: .notAScalar
      }
    report(definition, at: value, ["khoa": key])
    return nil
  }
}

extension Node {
  /// Whether a scalar says nothing: no text, or only spaces in quotes.
  fileprivate var isBlank: Bool {
    isEmpty || (isQuoted && bytes.allSatisfy { $0 == UInt8(ascii: " ") })
  }

  /// Where to say that a key is missing: at the mapping's first key, and never over its whole text.
  package func missingKeyLocation(_ key: String) -> SourceLocation {
    for (first, _) in entries { return first.location }
    return location
  }
}

/// The arguments of a diagnostic about a value outside a closed list.
package func choiceArguments(_ known: [String], _ text: String, _ key: String) -> [String: String] {
  [
    "khoa": key, "gia_tri": text, "danh_sach": known.quotedList,
    "goi_y": nearestChoice(to: text, in: known) ?? "",
  ]
}

/// The value that was probably meant, compared without marks.
func nearestChoice(to text: String, in known: [String]) -> String? {
  let folded = known.map(Folding.key)
  guard let nearest = Suggestion.nearest(to: Folding.key(text), in: folded) else { return nil }
  return zip(folded, known).first { $0.0 == nearest }?.1
}

extension [String] {
  /// `a`, `b`, `c`
  package var quotedList: String { map { "`\($0)`" }.joined(separator: ", ") }
}

package import Diagnostics
package import FrontMatter
import VietnameseText

/// Reads one mapping key by key and keeps what is wrong with it.
///
/// Every key asked for is known; `finish` reports the rest, each with the nearest known key. A value
/// that cannot be read is reported where it stands and comes back as nothing.
package struct MappingReader {
  package let node: Node
  private var asked = [String]()
  /// How many of the keys asked for are there.
  private var found = 0
  private var diagnostics = [Diagnostic]()

  package init(_ node: Node) {
    self.node = node
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
  package mutating func value(_ key: String) -> Node? {
    let value = node[key]
    if !asked.contains(key) {
      asked.append(key)
      if value != nil { found += 1 }
    }
    return value.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The same, reported when there is nothing.
  package mutating func required(_ key: String) -> Node? {
    if let value = value(key) { return value }
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

  package mutating func items(_ key: String) -> [Node] {
    value(key).flatMap { expect(.sequence, $0, key) }.map { Array($0.items) } ?? []
  }

  /// The items of a list of mappings, each read by a reader of its own.
  package mutating func records<Record>(
    _ key: String, _ read: (inout MappingReader) -> Record?
  ) -> [Record] {
    items(key).compactMap { node in
      guard let node = expect(.mapping, node, key) else { return nil }
      var item = MappingReader(node)
      let record = read(&item)
      adopt(item.finish())
      return record
    }
  }

  package mutating func scalar(_ key: String) -> Node? {
    value(key).flatMap { expect(.scalar, $0, key) }
  }

  package mutating func requiredScalar(_ key: String) -> Node? {
    required(key).flatMap { expect(.scalar, $0, key) }
  }

  package mutating func text(_ key: String) -> String? {
    scalar(key)?.text
  }

  package mutating func requiredText(_ key: String) -> String? {
    requiredScalar(key)?.text
  }

  /// A list of words; one word alone counts as a list of one.
  package mutating func words(_ key: String) -> [Node] {
    guard let value = value(key) else { return [] }
    guard value.kind == .sequence else {
      return expect(.scalar, value, key).map { [$0] } ?? []
    }
    return value.items.compactMap { expect(.scalar, $0, key) }
  }

  package mutating func choice<Value: Choice>(_ key: String, as type: Value.Type) -> Value? {
    scalar(key).flatMap { choice($0, key) }
  }

  package mutating func requiredChoice<Value: Choice>(_ key: String, as type: Value.Type) -> Value?
  {
    requiredScalar(key).flatMap { choice($0, key) }
  }

  package mutating func choices<Value: Choice>(_ key: String, as type: Value.Type) -> [Value] {
    words(key).compactMap { choice($0, key) }
  }

  package mutating func flag(_ key: String) -> Bool? {
    guard let scalar = scalar(key) else { return nil }
    if let answer = YesNo(written: scalar.text) { return answer == .yes }
    report(.notYesNo, at: scalar, ["khoa": key, "gia_tri": scalar.text])
    return nil
  }

  package mutating func date(_ key: String) -> CalendarDate? {
    scalar(key).flatMap { date($0, key) }
  }

  package mutating func requiredDate(_ key: String) -> CalendarDate? {
    requiredScalar(key).flatMap { date($0, key) }
  }

  package mutating func integer(_ key: String, in range: ClosedRange<Int> = 0...Int.max) -> Int? {
    guard let scalar = scalar(key) else { return nil }
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
    let known = Value.allCases.map(\.rawValue)
    report(.notAChoice(in: known, node.text), at: node, choiceArguments(known, node.text, key))
    return nil
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

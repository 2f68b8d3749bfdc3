import Diagnostics
import Markup

/// Renders one page: walks the operations of a library over a stack of contexts.
struct Renderer: ~Copyable {
  private var output = PageOutput(capacity: 1 << 16)
  private(set) var diagnostics: [Diagnostic] = []

  private let library: TemplateLibrary
  /// The page's template, to name it.
  private let page: String
  /// The contexts, innermost last.
  private var stack: [Value]
  /// References that have been found wrong; in a list once is enough.
  private var reported: Set<UInt32> = []
  /// Partials within partials, and anything within anything.
  private var calls = 0
  private var depth = 0
  private var isStopped = false
  private var addressStart = 0

  /// Bounds the machine's stack.
  private static let deepest = 512

  init(_ library: TemplateLibrary, _ page: String, _ root: Value) {
    self.library = library
    self.page = page
    stack = [root]
  }

  mutating func render(_ routine: Int, into page: inout [UInt8]) {
    run(library.routines[routine].operations)
    if output.count > Limits.output, !isStopped { stop(.outputTooLarge, nil, Limits.output >> 20) }
    page.append(contentsOf: output.bytes())
  }

  private mutating func run(_ operations: Range<Int>) {
    var index = operations.lowerBound
    while index < operations.upperBound, !isStopped {
      switch library.operations[index] {
      case .literal(let start, let end): appendLiteral(Int(start)..<Int(end))
      case .variable(let reference, let escaping): interpolate(reference, escaping)
      case .section(let reference, let end):
        section(reference, index + 1..<Int(end))
        index = Int(end) - 1
      case .inverted(let reference, let end):
        if value(reference)?.isFalsey ?? true { nest(reference, index + 1..<Int(end)) }
        index = Int(end) - 1
      case .call(let routine, let reference): call(Int(routine), reference)
      case .tooDeep(let reference): stop(.recursionTooDeep, reference, Limits.depth)
      case .beginAddress: addressStart = output.count
      case .checkAddress(let reference, let isList): checkAddress(reference, isList: isList)
      }
      index += 1
    }
  }

  private mutating func call(_ routine: Int, _ reference: UInt32) {
    guard calls < Limits.depth else {
      stop(.recursionTooDeep, reference, Limits.depth)
      return
    }
    calls += 1
    nest(reference, library.routines[routine].operations)
    calls -= 1
  }

  private mutating func nest(_ reference: UInt32, _ operations: Range<Int>) {
    guard depth < Self.deepest else {
      stop(.recursionTooDeep, reference, Self.deepest)
      return
    }
    guard output.count <= Limits.output else {
      stop(.outputTooLarge, reference, Limits.output >> 20)
      return
    }
    depth += 1
    run(operations)
    depth -= 1
  }

  private mutating func section(_ reference: UInt32, _ operations: Range<Int>) {
    guard let value = value(reference), !value.isFalsey else { return }
    guard case .list(let items) = value else {
      stack.append(value)
      nest(reference, operations)
      stack.removeLast()
      return
    }
    for item in items where !isStopped {
      stack.append(item)
      nest(reference, operations)
      stack.removeLast()
    }
  }

  // MARK: Output

  private mutating func appendLiteral(_ range: Range<Int>) {
    library.literals.withUnsafeBufferPointer {
      output.append(UnsafeBufferPointer(rebasing: $0[range]))
    }
  }

  private mutating func interpolate(_ reference: UInt32, _ escaping: Escaping) {
    switch value(reference) {
    case .text(var text)?:
      if escaping == .none {
        guard library.dialect == .specification || text.isEmpty else {
          report(.textAsHTML, reference)
          return
        }
        text.withUTF8 { output.append($0) }
      } else {
        text.withUTF8 { output.append(escaping: $0, singleQuotes: escaping == .singleQuoted) }
      }
    case .html(let html)?:
      if escaping == .none {
        html.bytes.withUnsafeBufferPointer { output.append($0) }
      } else if library.dialect == .specification {
        html.bytes.withUnsafeBufferPointer { output.append(escaping: $0, singleQuotes: false) }
      } else {
        report(.htmlAsText, reference)
      }
    case .integer(let number)?: appendPlain(String(number), reference, escaping)
    case .bool(let value)?: appendPlain(value ? "true" : "false", reference, escaping)
    case .list?, .object?:
      if library.dialect == .site { report(.notText, reference) }
    case .null?, nil: break
    }
  }

  /// Appends text that needs no escaping anywhere.
  private mutating func appendPlain(
    _ text: String, _ reference: UInt32, _ escaping: Escaping
  ) {
    if escaping == .none, library.dialect == .site {
      report(.textAsHTML, reference)
    } else {
      var text = text
      text.withUTF8 { output.append($0) }
    }
  }

  private mutating func checkAddress(_ reference: UInt32, isList: Bool) {
    let address = output.bytes(from: addressStart)
    let isHarmless =
      isList
      ? address.split(separator: UInt8(ascii: ",")).allSatisfy(URLScheme.isHarmless)
      : URLScheme.isHarmless(address)
    if isHarmless { return }
    let text = String(decoding: address.prefix(80), as: UTF8.self)
    output.removeAll(from: addressStart)
    output.append("#")
    let schemes = URLScheme.allowed.map { "`\($0):`" }.joined(separator: ", ")
    report(.schemeRefused, reference, ["dia_chi": text, "kieu": schemes])
  }

  // MARK: Names

  /// The value of a name; nothing, and a report where names are strict, when there is none.
  private mutating func value(_ number: UInt32) -> Value? {
    let lookup = library.lookups[Int(number)]
    guard let first = lookup.first else { return stack.last }
    let outermost = lookup.isLocal ? stack.count - 1 : 0
    // Contexts are looked into where they are: there is much to look up, and copies are counted.
    let found = stack.withUnsafeBufferPointer { contexts in
      var level = contexts.count
      while level > outermost {
        level -= 1
        if let value = contexts[level].member(first) { return value as Value? }
      }
      return nil
    }
    guard let found else {
      reportUnknown(number, 0, in: lookup.isLocal ? stack.suffix(1) : stack[...])
      return nil
    }
    return lookup.rest.isEmpty ? found : part(of: found, lookup.rest, number)
  }

  /// Goes along the parts of a dotted name after the first.
  private mutating func part(of value: Value, _ rest: Range<UInt32>, _ number: UInt32) -> Value? {
    var value = value
    for index in rest {
      // What is known to be absent has no parts, and that is no mistake.
      if value.isFalsey { return nil }
      guard let part = value.member(library.nameParts[Int(index)]) else {
        reportUnknown(number, Int(index - rest.lowerBound) + 1, in: [value])
        return nil
      }
      value = part
    }
    return value
  }

  // MARK: Reports

  private mutating func reportUnknown(_ number: UInt32, _ part: Int, in contexts: ArraySlice<Value>)
  {
    guard library.dialect == .site, reported.insert(number).inserted else { return }
    let reference = library.references[Int(number)]
    let before = reference.path[..<part].reduce(reference.lookup.isLocal ? 1 : 0) {
      $0 + $1.utf8.count + 1
    }
    let start = reference.name.lowerBound + before
    let name = reference.path[part]
    var known: [String] = []
    for case .object(let object) in contexts.reversed() {
      known += object.names.filter { !known.contains($0) }
    }
    diagnostics.append(
      Diagnostic(
        .unknownName,
        at: library.sources[reference.source].location(start..<start + name.utf8.count),
        ["ten": name, "mau": page, "ten_co": KnownNames.describe(near: name, known)]))
  }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ number: UInt32, _ arguments: [String: String] = [:]
  ) {
    guard reported.insert(number).inserted else { return }
    let reference = library.references[Int(number)]
    let source = library.sources[reference.source]
    let name = ["ten": source.text(reference.name)]
    diagnostics.append(
      Diagnostic(
        definition, at: source.location(reference.name),
        arguments.merging(name) { given, _ in given }))
  }

  /// Ends the page.
  private mutating func stop(_ definition: DiagnosticDefinition, _ number: UInt32?, _ bound: Int) {
    isStopped = true
    guard let number else {
      let arguments = ["ten": page, "muc": String(bound)]
      diagnostics.append(
        Diagnostic(definition, at: SourceLocation("\(page).html"), arguments))
      return
    }
    reported.remove(number)
    report(definition, number, ["muc": String(bound)])
  }
}

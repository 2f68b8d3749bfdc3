import Diagnostics

/// Writes the operations of a library: follows partials and inheritance from every template, and
/// decides for each variable how it is escaped.
///
/// A template is written once for each combination of place in the HTML, blocks and indentation in
/// which it is used, so rendering need not know of any of them. Blocks are put in at once;
/// partials and parents become calls.
struct Linker {
  /// What decides the operations of a template.
  struct Use: Hashable {
    let source: Int
    let context: HTMLContext
    let scope: Scope
    /// What goes before every line.
    let indentation: [UInt8]
  }

  /// The overrides in force, by block name. The outermost template's wins.
  typealias Scope = [String: Override]

  struct Override: Hashable {
    let source: Int
    let block: Int
  }

  let set: TemplateSet
  private(set) var operations: [Operation] = []
  private(set) var literals: [UInt8] = []
  private(set) var references: [Reference] = []
  /// The parts of dotted names after the first.
  private(set) var nameParts: [Name] = []
  private(set) var routines: [Routine] = []
  private(set) var diagnostics: [Diagnostic] = []

  private var reported: Set<Diagnostic> = []
  private var referenceNumbers: [ReferenceKey: UInt32] = [:]
  private var uses: [Use: Int] = [:]
  private var queue: [(use: Use, level: Int)] = []
  /// The library has outgrown its bounds.
  private(set) var isFull = false
  /// Operations before this one are not to be extended: a jump may end there.
  private var sealed = 0

  private struct ReferenceKey: Hashable {
    let source: Int
    let offset: Int
  }

  init(_ set: TemplateSet) {
    self.set = set
    for source in set.sources.indices where set.trees[source] != nil {
      _ = routine(Use(source: source, context: HTMLContext(), scope: [:], indentation: []), 0)
    }
    var next = 0
    while next < queue.count, !isFull {
      var writer = RoutineWriter(queue[next].use, level: queue[next].level)
      let start = operations.count
      sealed = start
      writer.write(to: &self)
      routines[next].operations = start..<operations.count
      next += 1
    }
  }

  /// The number of a template's routine for a use; it is written later.
  mutating func routine(_ use: Use, _ level: Int) -> Int {
    if let number = uses[use] { return number }
    let number = routines.count
    uses[use] = number
    routines.append(Routine(source: use.source, operations: 0..<0))
    queue.append((use, level))
    return number
  }

  // MARK: Writing

  mutating func append(_ operation: Operation) {
    operations.append(operation)
    if case .literal = operation { return }
    sealed = operations.count
  }

  mutating func appendLiteral(_ bytes: some Collection<UInt8>) {
    let start = UInt32(literals.count)
    var first = start
    if operations.count > sealed, case .literal(let begin, start)? = operations.last {
      first = begin
    }
    if set.dialect == .site {
      appendUnindented(bytes, atLineStart: first < start && literals.last == UInt8(ascii: "\n"))
    } else {
      literals.append(contentsOf: bytes)
    }
    let end = UInt32(literals.count)
    guard end > start else { return }
    if first < start {
      operations[operations.count - 1] = .literal(start: first, end: end)
    } else {
      append(.literal(start: start, end: end))
    }
  }

  /// Leaves out the blanks with which lines begin: they are for whoever edits the template, and a
  /// page is a tenth smaller without them.
  private mutating func appendUnindented(
    _ bytes: some Collection<UInt8>, atLineStart: Bool
  ) {
    var isLineStart = atLineStart
    for byte in bytes {
      if isLineStart, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { continue }
      literals.append(byte)
      isLineStart = byte == UInt8(ascii: "\n")
    }
  }

  /// Begins a section, whose end is given by `endSection`.
  mutating func beginSection(_ reference: UInt32, isInverted: Bool) -> Int {
    append(
      isInverted
        ? .inverted(reference: reference, end: 0) : .section(reference: reference, end: 0))
    return operations.count - 1
  }

  mutating func endSection(_ index: Int) {
    let end = UInt32(operations.count)
    switch operations[index] {
    case .section(let reference, _): operations[index] = .section(reference: reference, end: end)
    case .inverted(let reference, _):
      operations[index] = .inverted(reference: reference, end: end)
    default: break
    }
    sealed = operations.count
  }

  mutating func reference(_ tag: Tag, _ source: Int) -> UInt32 {
    let key = ReferenceKey(source: source, offset: tag.range.lowerBound)
    if let number = referenceNumbers[key] { return number }
    let name = set.sources[source].text(tag.name)
    let isLocal = name.hasPrefix(".")
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let path = name == "." ? [] : Array(isLocal ? parts.dropFirst() : parts[...])
    let start = UInt32(nameParts.count)
    nameParts += path.dropFirst().map(Name.init)
    let lookup = Lookup(
      first: path.first.map(Name.init), rest: start..<UInt32(nameParts.count), isLocal: isLocal)
    let number = UInt32(references.count)
    references.append(
      Reference(source: source, tag: tag.range, name: tag.name, path: path, lookup: lookup))
    referenceNumbers[key] = number
    return number
  }

  /// Whether there is room to go on; reports once when there is not.
  ///
  /// - Parameter depth: overrides within overrides.
  mutating func hasRoom(_ tag: Tag, _ source: Int, depth: Int = 0) -> Bool {
    if isFull { return false }
    if depth < Limits.depth, operations.count < Limits.operations, literals.count < Limits.literals,
      routines.count < Limits.routines
    {
      return true
    }
    isFull = true
    report(.libraryTooLarge, source, tag.range)
    return false
  }

  /// A template used in several places is examined in each, but reported once.
  mutating func report(
    _ definition: DiagnosticDefinition, _ source: Int, _ range: Range<Int>,
    _ arguments: [String: String] = [:], notes: [Diagnostic.Note] = []
  ) {
    let diagnostic = Diagnostic(
      definition, at: set.sources[source].location(range), arguments, notes: notes)
    if reported.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }
}

/// One step of rendering. All are numbers, so that a page is a walk over a flat array without
/// reference counting.
enum Operation {
  /// Bytes of the library's literal text.
  case literal(start: UInt32, end: UInt32)
  case variable(reference: UInt32, Escaping)
  /// The operations up to `end` are the section's.
  case section(reference: UInt32, end: UInt32)
  case inverted(reference: UInt32, end: UInt32)
  case call(routine: UInt32, reference: UInt32)
  /// Deeper than any page may go: reached only by recursion without end.
  case tooDeep(reference: UInt32)
  /// An address starts here that a variable takes part in.
  case beginAddress
  /// It ends here.
  case checkAddress(reference: UInt32, isList: Bool)
}

/// How a variable's value becomes bytes.
enum Escaping {
  /// Between tags, and in a value within double quotation marks.
  case text, doubleQuoted
  /// A value within single quotation marks.
  case singleQuoted
  /// As it stands: `{{{ }}}`.
  case none
}

/// A name as a tag writes it, and where: what a report needs.
struct Reference {
  /// The number of the source.
  let source: Int
  let tag: Range<Int>
  let name: Range<Int>
  /// `a.b.c`, split; empty for `.`.
  let path: [String]
  let lookup: Lookup
}

/// A name as rendering looks it up.
struct Lookup {
  /// Nothing for `.`.
  let first: Name?
  /// Where the parts after the first lie in the library's list of parts.
  let rest: Range<UInt32>
  /// `.` or `.name`: resolved in the innermost context alone.
  let isLocal: Bool
}

/// The operations of one template, as it is rendered in one place with one set of blocks.
struct Routine {
  let source: Int
  var operations: Range<Int>
}

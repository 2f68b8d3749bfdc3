/// A template as a tree. Offsets point into the template's source; white space that belongs to
/// lines with nothing but tags is already gone.
struct TemplateTree {
  var nodes: [Node] = []
  /// Blocks by number, so that an override can be named from another template.
  var blocks: [Block] = []

  /// Templates that this one includes or inherits from, as offsets of their names.
  var included: [Range<Int>] = []
  /// Parents, with the numbers of the blocks that they override.
  var parents: [(tag: Tag, overrides: [Int])] = []
}

struct Node {
  enum Kind {
    case text(Range<Int>)
    case variable(Tag)
    case section(Tag, end: Tag, [Node])
    case inverted(Tag, end: Tag, [Node])
    /// Alone on its line, the blanks before it indent every line of what it includes.
    case partial(Tag, standalone: Range<Int>?)
    /// The numbers of the blocks it overrides.
    case parent(Tag, standalone: Range<Int>?, overrides: [Int])
    case block(Int)
  }

  let kind: Kind
  /// Whether a line of the source begins here, so that indentation goes before it.
  let beginsLine: Bool
}

/// `{{$name}}…{{/name}}`: a place that can be overridden, or, directly within a parent tag, what
/// overrides it.
struct Block {
  let tag: Tag
  let end: Tag
  var body: [Node] = []
  /// The body starts on the line after the opening tag.
  let opensLine: Bool
  /// The body ends with a line feed.
  let endsLine: Bool
  /// The blanks before the first line of the body: what an override gives up where it is written,
  /// and takes on where it is shown.
  let indentation: [UInt8]
  /// The line feed after the closing tag, when the block ends with its line.
  let lineEnd: Range<Int>?
  /// The whole block is on one line.
  let isOneLine: Bool
}

/// One `{{…}}` of a template, as offsets into its source.
struct Tag {
  enum Kind {
    case variable, unescaped, section, inverted, close, partial, parent, block, comment
  }

  let kind: Kind
  /// With its braces.
  let range: Range<Int>
  /// The name alone; empty for a comment.
  let name: Range<Int>

  /// Whether an end tag must follow.
  var opens: Bool {
    switch kind {
    case .section, .inverted, .parent, .block: true
    case .variable, .unescaped, .close, .partial, .comment: false
    }
  }

  /// Whether the tag vanishes with its line when nothing else stands on it.
  var canStandAlone: Bool {
    switch kind {
    case .variable, .unescaped: false
    case .section, .inverted, .close, .partial, .parent, .block, .comment: true
    }
  }
}

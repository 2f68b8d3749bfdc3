// Templates: pages as designers write them, in Mustache, turned into bytes.
//
// The language is Mustache as its public specification has it: comments, interpolation, sections,
// inverted sections, partials and inheritance. Lambdas and changed delimiters are left out. Logic
// stays in Swift, where it is tested; a template can only choose, repeat and include.
//
// A library is compiled once, in three steps that are functions of each other's values:
// `TagScanner` finds the tags of a file, `TemplateParser` makes a tree of them and settles which
// lines hold nothing but tags, and `Linker` follows partials and inheritance from every template
// and writes flat operations. `Renderer` then walks operations and a closed `Value`, and appends
// to a byte buffer. It knows nothing of profiles and uses no reflection.
//
// What a public site needs beyond the specification is the `.site` dialect: the linker runs an
// HTML tokenizer (`HTMLContext`) over the literal text, so that each variable is escaped for the
// place where it stands and a place where no escaping is safe is refused; a name that does not
// exist is an error, not an empty string; and only `SafeHTML` goes through `{{{ }}}`.

/// Which rules a library follows.
package enum Dialect: Sendable {
  /// Mustache with what a public site needs: strict names, escaping by context, typed HTML.
  case site
  /// The public specification and nothing else, so that its own cases can be run.
  case specification
}

/// The bounds that keep a mistaken template from taking the machine with it.
enum Limits {
  /// Sections within sections in one file.
  static let nesting = 64
  /// Partials within partials, at link time and while rendering.
  static let depth = 64
  /// Bytes of one page.
  static let output = 16 << 20
  /// Operations of a whole library; ours has some thousands.
  static let operations = 1 << 17
  /// Bytes of literal text of a whole library.
  static let literals = 64 << 20
  /// Template, place and block combinations of a whole library.
  static let routines = 10_000
}

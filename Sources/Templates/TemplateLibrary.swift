package import Diagnostics

/// Templates that belong together, compiled: made once, then shared by every thread that renders.
package struct TemplateLibrary: Sendable {
  let dialect: Dialect
  let sources: [SourceText]
  let operations: [Operation]
  let literals: [UInt8]
  let references: [Reference]
  /// The same by the same numbers: what rendering needs of them.
  let lookups: [Lookup]
  let nameParts: [Name]
  let routines: [Routine]
  /// The routine of each template as a page of its own.
  let pages: [String: Int]

  /// Compiles templates.
  ///
  /// A template is named after its file, without folder and `.html`. A template with mistakes is
  /// reported and left out; the others still work, so that one run reports everything.
  package static func compile(
    _ sources: [SourceText], dialect: Dialect = .site
  ) -> (library: TemplateLibrary, diagnostics: [Diagnostic]) {
    let set = TemplateSet(sources, dialect: dialect)
    let linker = Linker(set)
    return (TemplateLibrary(linker), set.diagnostics + linker.diagnostics)
  }

  private init(_ linker: Linker) {
    dialect = linker.set.dialect
    sources = linker.set.sources
    operations = linker.operations
    literals = linker.literals
    references = linker.references
    lookups = linker.references.map(\.lookup)
    nameParts = linker.nameParts
    routines = linker.routines
    var pages: [String: Int] = [:]
    if !linker.isFull {
      // The linker writes the pages first, in the order of their sources.
      for (name, source) in linker.set.numbers where linker.set.trees[source] != nil {
        pages[name] = linker.routines.firstIndex { $0.source == source }
      }
    }
    self.pages = pages
  }

  /// The names of the templates that can be rendered, in order.
  package var names: [String] { pages.keys.sorted() }

  /// Renders a template and appends the bytes to `output`.
  ///
  /// - Returns: what was found wrong; with an error among it the output is not fit to be published.
  package func render(
    _ name: String, _ context: Object, into output: inout [UInt8]
  ) -> [Diagnostic] {
    render(name, root: .object(context), into: &output)
  }

  /// Renders a template over any value: a list or a text is `{{.}}` there.
  package func render(
    _ name: String, root: Value, into output: inout [UInt8]
  ) -> [Diagnostic] {
    guard let routine = pages[name] else {
      let arguments = ["ten": name, "ten_co": KnownNames.describe(near: name, names)]
      return [Diagnostic(.noSuchTemplate, at: SourceLocation("\(name).html"), arguments)]
    }
    var renderer = Renderer(self, name, root)
    renderer.render(routine, into: &output)
    return renderer.diagnostics
  }
}

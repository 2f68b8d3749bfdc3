import Diagnostics

/// The templates of a library before they are linked: read, named, and checked against each other.
struct TemplateSet {
  let sources: [SourceText]
  let dialect: Dialect
  /// By source; nothing for a template that cannot be read.
  private(set) var trees: [TemplateTree?] = []
  /// The number of the source, by template name.
  private(set) var numbers: [String: Int] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ sources: [SourceText], dialect: Dialect) {
    self.sources = sources
    self.dialect = dialect
    for (number, source) in sources.enumerated() {
      var parser = TemplateParser(source, dialect: dialect)
      trees.append(parser.parse())
      diagnostics += parser.diagnostics
      name(number)
    }
    if dialect == .site {
      checkIncludes()
      checkOverrides()
    }
  }

  /// The names of the templates that can be read, in order.
  var names: [String] { numbers.filter { trees[$0.value] != nil }.keys.sorted() }

  /// A template's name is its file's, without folder and `.html`.
  private static func name(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.hasSuffix(".html") ? String(file.dropLast(5)) : file
  }

  private mutating func name(_ number: Int) {
    let name = Self.name(sources[number].path)
    if let other = numbers[name] {
      let note = Diagnostic.Note(.sameName, at: SourceLocation(sources[other].path))
      let location = SourceLocation(sources[number].path)
      diagnostics.append(
        Diagnostic(.sameTemplateName, at: location, ["ten": name], notes: [note]))
    } else {
      numbers[name] = number
    }
  }

  // MARK: Names of other templates

  private mutating func checkIncludes() {
    for (number, tree) in trees.enumerated() {
      for range in tree?.included ?? [] {
        let name = sources[number].text(range)
        if numbers[name] == nil {
          report(.unknownTemplate, number, range, ["ten": name], known: numbers.keys.sorted())
        }
      }
    }
  }

  /// A misspelt block would silently lose what it holds.
  private mutating func checkOverrides() {
    let blocks = visibleBlocks()
    for (number, tree) in trees.enumerated() {
      guard let tree else { continue }
      for (tag, overrides) in tree.parents {
        let parent = sources[number].text(tag.name)
        guard let other = numbers[parent], trees[other] != nil else { continue }
        for override in overrides {
          let range = tree.blocks[override].tag.name
          let name = sources[number].text(range)
          if blocks[other].contains(name) { continue }
          report(
            .unknownBlock, number, range, ["ten": name, "mau": parent],
            known: blocks[other].sorted())
        }
      }
    }
  }

  /// By source: the blocks in it and in all that it includes.
  private func visibleBlocks() -> [Set<String>] {
    var blocks = zip(sources, trees).map { source, tree in
      Set(tree?.blocks.map { source.text($0.tag.name) } ?? [])
    }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for (number, tree) in trees.enumerated() {
        let count = blocks[number].count
        for range in tree?.included ?? [] {
          if let other = numbers[sources[number].text(range)] {
            blocks[number].formUnion(blocks[other])
          }
        }
        hasChanged = hasChanged || blocks[number].count > count
      }
    }
    return blocks
  }

  private mutating func report(
    _ definition: DiagnosticDefinition, _ number: Int, _ range: Range<Int>,
    _ arguments: [String: String], known: [String]
  ) {
    var arguments = arguments
    arguments["ten_co"] = KnownNames.describe(near: arguments["ten"] ?? "", known)
    diagnostics.append(Diagnostic(definition, at: sources[number].location(range), arguments))
  }
}

/// The names that an author may have meant.
enum KnownNames {
  /// The nearest name, or, when none is near, the first few.
  static func describe(near name: String, _ known: [String]) -> String {
    if let nearest = Suggestion.nearest(to: name, in: known) { return "`\(nearest)`" }
    let shown = known.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
    return known.isEmpty ? "–" : shown + (known.count > 12 ? ", …" : "")
  }
}

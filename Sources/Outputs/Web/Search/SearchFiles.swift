package import SiteModel

/// The index as files, none of them large: a query loads a directory, the files that hold its words,
/// and one for each result that is shown.
///
/// - `muc-luc`: how many profiles there are, and with which key each of the files below begins;
/// - `t0`, `t1` …: words by fold; their spelling if they have but one, and where they stand;
/// - `d0` …: the spellings of words that have several, under `fold=spelling`;
/// - `l0` …: the choices of facets, under `facet=choice`.
///
/// The files of single results are made with their pages (`SearchCard`).
package struct SearchFiles {
  /// How large a file may get before the next one is begun, in bytes.
  private static let size = 16_384

  private let web: WebSite
  private let index: SearchIndex

  /// - Parameter batches: what was collected of the pages, in order of the entries.
  package init(_ web: WebSite, _ batches: [SearchPostings], _ vocabulary: SearchVocabulary) {
    self.web = web
    index = SearchIndex(batches, vocabulary, entryCount: web.site.entries.count)
  }

  /// Makes all files, one after the other.
  package func forEach(_ write: (OutputFile) throws -> Void) rethrows {
    var words = Shelf("t")
    var spellings = Shelf("d")
    try index.forEach {
      try words.add($0.folded, $0.spelling ?? "", $0.lists, write)
    } spelling: {
      try spellings.add("\($0.folded)=\($0.spelling ?? "")", "", $0.lists, write)
    }
    var choices = Shelf("l")
    for (key, list) in facetLists() { try choices.add(key, "", list, write) }

    var directory = SearchScript("muc-luc", room: Self.size)
    directory.add("so", number: web.site.entries.count)
    for var shelf in [words, spellings, choices] {
      directory.add(shelf.name, text: try shelf.finish(write).joined(separator: " "))
    }
    try write(OutputFile(path: SearchScript.path("muc-luc"), bytes: directory.finish()))
  }

  private func facetLists() -> [(key: String, list: [UInt8])] {
    SearchFacet.allCases.flatMap { facet in
      facet.choices(in: web.site).map { ("\(facet.rawValue)=\($0.code)", $0.list) }
    }.sorted { $0.0.utf16.lexicographicallyPrecedes($1.0.utf16) }
  }

  /// Files of one kind, filled one after the other.
  private struct Shelf {
    let name: String
    private var firstKeys = [String]()
    private var open: SearchScript?

    init(_ name: String) {
      self.name = name
    }

    mutating func add(
      _ key: String, _ text: String, _ list: [UInt8], _ write: (OutputFile) throws -> Void
    ) rethrows {
      if let full = open, full.bytes.count + list.count * 4 / 3 > SearchFiles.size {
        try close(full, write)
      }
      if open == nil {
        open = SearchScript("\(name)\(firstKeys.count)", room: 2 * SearchFiles.size)
        firstKeys.append(key)
      }
      open?.add(key, text, base64: list)
    }

    /// - Returns: the key with which each file begins.
    mutating func finish(_ write: (OutputFile) throws -> Void) rethrows -> [String] {
      // The page asks for the first file, whether there is anything to put into it or not.
      if firstKeys.isEmpty { firstKeys.append("") }
      try write(file(open ?? SearchScript("\(name)0", room: 32)))
      return firstKeys
    }

    private mutating func close(
      _ full: SearchScript, _ write: (OutputFile) throws -> Void
    ) rethrows {
      try write(file(full))
      open = nil
    }

    private func file(_ script: SearchScript) -> OutputFile {
      OutputFile(
        path: SearchScript.path("\(name)\(firstKeys.count - 1)"), bytes: script.finish())
    }
  }
}

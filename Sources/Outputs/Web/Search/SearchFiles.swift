package import SiteModel

/// The index as files, none of them large: a query loads a directory, the files that hold its words,
/// and one for each result that is shown.
///
/// - `muc-luc`: how many profiles there are, and with which key each of the files below begins;
/// - `t0`, `t1` …: words by fold; their spelling if they have but one, and where they stand;
/// - `d0` …: the spellings of words that have several, under `fold=spelling`;
/// - `l0` …: the choices of facets, under `facet=choice`;
/// - `tu-dien`: the words as one writes them, to suggest some when nothing is found.
///
/// The files of single results are made with their pages (`SearchCard`).
package struct SearchFiles {
  /// How large a file may get before the next one is begun, in bytes.
  private static let size = 16_384
  /// How many words are kept to be suggested, and in how many profiles they must stand.
  private static let suggestions = 4_000
  private static let leastProfiles = 2

  private let web: WebSite
  private let index: SearchIndex

  package init(_ web: WebSite, _ index: SearchIndex) {
    self.web = web
    self.index = index
  }

  /// Makes all files, one after the other.
  package func forEach(_ write: (OutputFile) throws -> Void) rethrows {
    var words = Shelf("t")
    var spellings = Shelf("d")
    var dictionary = [(word: String, count: Int)]()
    var usual: (spelling: String, count: Int)?
    try index.forEach { entry in
      try words.add(entry.folded, entry.spelling ?? "", entry.lists, write)
      let spelling = entry.spelling ?? usual?.spelling ?? entry.folded
      usual = nil
      if entry.count >= Self.leastProfiles, !spelling.utf8.contains(where: \.isDigit) {
        dictionary.append((spelling, entry.count))
      }
    } spelling: { entry in
      guard let spelling = entry.spelling else { return }
      try spellings.add("\(entry.folded)=\(spelling)", "", entry.lists, write)
      if entry.count > usual?.count ?? 0 { usual = (spelling, entry.count) }
    }
    var choices = Shelf("l")
    for (key, list) in facetLists() { try choices.add(key, "", list, write) }

    var directory = SearchScript("muc-luc", room: Self.size)
    directory.add("so", number: web.site.entries.count)
    for shelf in [words, spellings, choices] {
      directory.add(shelf.name, text: try shelf.finish(write).joined(separator: " "))
    }
    try write(OutputFile(path: SearchScript.path("muc-luc"), bytes: directory.finish()))
    try write(Self.dictionary(dictionary))
  }

  private func facetLists() -> [(key: String, list: [UInt8])] {
    SearchFacet.allCases.flatMap { facet in
      facet.choices(in: web.site).map { ("\(facet.rawValue)=\($0.code)", $0.list) }
    }.sorted { $0.0.utf16.lexicographicallyPrecedes($1.0.utf16) }
  }

  private static func dictionary(_ words: [(word: String, count: Int)]) -> OutputFile {
    let most = words.sorted { $0.count != $1.count ? $0.count > $1.count : $0.word < $1.word }
    var script = SearchScript("tu-dien", room: 2 * size)
    script.add("tu", text: most.prefix(suggestions).map(\.word).joined(separator: " "))
    return OutputFile(path: SearchScript.path("tu-dien"), bytes: script.finish())
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
    func finish(_ write: (OutputFile) throws -> Void) rethrows -> [String] {
      if let open { try write(file(open)) }
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

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

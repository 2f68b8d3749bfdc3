/// What search knows of a profile: the words of its public page, by the place where they stand.
package struct SearchText: Sendable {
  package let title: String
  /// The unit, the movements and the people.
  package let names: [String]
  package let summary: String
  package let headings: [String]
  /// The story and the guide, a line for each paragraph.
  package let story: String

  package init(
    title: String, names: [String], summary: String, headings: [String], story: String
  ) {
    self.title = title
    self.names = names
    self.summary = summary
    self.headings = headings
    self.story = story
  }

  /// A place of a page, the weightiest first: of a word that stands in several, the first counts.
  package enum Field: UInt8, Sendable, CaseIterable {
    case title, names, summary, heading, story
  }

  /// Every text with its place, the weightiest first.
  var fields: [(field: Field, text: String)] {
    [(.title, title)] + names.map { (.names, $0) } + [(.summary, summary)]
      + headings.map { (.heading, $0) } + [(.story, story)]
  }
}

import FrontMatter

/// A picture that goes with a profile: an item of `anh`.
package struct Picture: Sendable, Hashable {
  /// Its file, beside the profile's.
  package let file: String
  package let caption: String
  package let author: String
  /// What is to be seen, for those who cannot see it.
  package let description: String
  package let context: PictureContext
  /// Who can be recognised on it.
  package let people: [String]
  /// Whether a card, a book or another paper can be read on it.
  package let showsPapers: Bool

  static func read(_ item: inout MappingReader) -> Picture? {
    let file = item.requiredText("tep")
    let caption = item.requiredText("chu_thich")
    let author = item.requiredText("tac_gia")
    let description = item.text("mo_ta") ?? ""
    let context = item.requiredChoice("boi_canh", as: PictureContext.self)
    let people = item.words("nguoi_trong_anh").map(\.text)
    let showsPapers = item.flag("co_giay_to") ?? false
    guard let file, let caption, let author, let context else { return nil }
    return Picture(
      file: file, caption: caption, author: author, description: description, context: context,
      people: people, showsPapers: showsPapers)
  }
}

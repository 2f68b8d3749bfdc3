package import Diagnostics
import FrontMatter

/// A picture that goes with a profile: an item of `anh`.
package struct Picture: Sendable, Hashable {
  /// Its file, beside the profile's.
  package let file: String
  /// Where the profile names the file.
  package let location: SourceLocation
  package let caption: String
  package let author: String
  /// What is to be seen, for those who cannot see it.
  package let description: String
  package let context: PictureContext
  /// Who can be recognised on it.
  package let people: [String]
  /// Whether a card, a book or another paper can be read on it.
  package let showsPapers: Bool

  /// Nothing without a file. Whatever else is missing has an error of its own, which stops
  /// publication; the picture is returned all the same, so that its file is checked in the same run.
  static func read(_ item: inout MappingReader) -> Picture? {
    let file = item.requiredScalar("tep")
    let caption = item.requiredText("chu_thich")
    let author = item.requiredText("tac_gia")
    let description = item.requiredText("mo_ta")
    let context = item.requiredChoice("boi_canh", as: PictureContext.self)
    let people = item.words("nguoi_trong_anh").map(\.text)
    let showsPapers = item.flag("co_giay_to") ?? false
    return file.map {
      Picture(
        file: $0.text, location: $0.location, caption: caption ?? "", author: author ?? "",
        description: description ?? "", context: context ?? .portrait, people: people,
        showsPapers: showsPapers)
    }
  }
}

import Profiles

/// A picture of a profile as the site has it: the same in several sizes, smallest first.
package struct PublishedPicture: Sendable, Hashable {
  /// One size of it, as a file.
  package struct Rendition: Sendable, Hashable {
    /// Relative to the web root.
    package let path: String
    /// In pixels.
    package let width: Int
    package let height: Int

    package init(path: String, width: Int, height: Int) {
      self.path = path
      self.width = width
      self.height = height
    }
  }

  /// WebP, for screens; at least one.
  package let screen: [Rendition]
  /// JPEG, for browsers that do not know WebP and for other sites that show a preview.
  package let fallback: Rendition
  /// JPEG, for paper and for the press.
  package let print: Rendition

  package init(screen: [Rendition], fallback: Rendition, print: Rendition) {
    self.screen = screen
    self.fallback = fallback
    self.print = print
  }
}

/// The pictures that were made ready, by the profile that names them.
package struct PictureLibrary: Sendable {
  private let pictures: [String: [PublishedPicture?]]

  /// - Parameter pictures: by the path of the profile, in the order of its `anh`; nothing for one
  ///   that could not be used, which has an error of its own.
  package init(_ pictures: [String: [PublishedPicture?]] = [:]) {
    self.pictures = pictures
  }

  /// A profile's pictures with their words, each with its position in `anh`; without those that
  /// could not be used.
  func pictures(
    of profile: Profile
  ) -> [(number: Int, picture: Picture, published: PublishedPicture)] {
    guard !profile.pictures.isEmpty, let published = pictures[profile.path.path] else { return [] }
    return zip(profile.pictures, published).enumerated().compactMap { number, pair in
      pair.1.map { (number, pair.0, $0) }
    }
  }
}

import Diagnostics
import Outputs
import Profiles
import SiteModel
import VietnameseText

/// What came of the pictures of all profiles.
struct PictureSet: Sendable {
  var diagnostics = [Diagnostic]()
  /// What was read, by path: for the fingerprint of what was built.
  var hashes = [String: ContentHash]()
  /// By the profile's path, in the order of its `anh`; nothing for one that cannot be used.
  private var pictures = [String: [(key: PictureCache.Key, picture: DevelopedPicture)?]]()

  init(diagnostics: [Diagnostic] = []) {
    self.diagnostics = diagnostics
  }

  mutating func add(
    _ picture: DevelopedPicture, _ key: PictureCache.Key, to profile: Profile, at number: Int
  ) {
    var pictures =
      pictures[profile.path.path] ?? .init(repeating: nil, count: profile.pictures.count)
    pictures[number] = (key, picture)
    self.pictures[profile.path.path] = pictures
  }

  /// What the cache must keep, the pictures of profiles that are held back among it.
  var keys: Set<PictureCache.Key> {
    Set(pictures.values.joined().compactMap { $0?.key })
  }

  /// The pictures of the profiles that stand on a site, and nothing of any other.
  func library(for site: Site) -> PictureLibrary {
    guard !pictures.isEmpty else { return PictureLibrary() }
    var library = [String: [PublishedPicture?]]()
    for entry in site.entries {
      guard let own = pictures[entry.profile.path.path] else { continue }
      library[entry.profile.path.path] = own.enumerated().map { number, item in
        item.flatMap { Self.published($0.picture, of: entry.profile, number) }
      }
    }
    return PictureLibrary(library)
  }

  /// The files of a site's pictures: where each goes, and where in the cache it lies.
  func files(for site: Site, in cache: PictureCache) -> [(path: String, cached: String)] {
    guard !pictures.isEmpty else { return [] }
    return site.entries.flatMap { entry in
      (pictures[entry.profile.path.path] ?? []).enumerated().flatMap { number, item in
        (item?.picture.prints ?? []).map { print in
          (
            Self.path(of: print, of: entry.profile, number),
            cache.path(of: print, item?.key ?? "")
          )
        }
      }
    }
  }

  /// `anh/2024/to-may-1-960.webp`: the profile's own page and the picture's place in it. Neither the
  /// original's name nor anything else that the page does not show goes into it, and no two pages
  /// have one name.
  private static func path(
    of print: DevelopedPicture.Print, of profile: Profile, _ number: Int
  ) -> String {
    "anh/\(profile.year)/\(Slug.make(profile.slug))-\(number + 1)-\(print.name)"
  }

  private static func published(
    _ picture: DevelopedPicture, of profile: Profile, _ number: Int
  ) -> PublishedPicture? {
    let renditions = { (use: DevelopedPicture.Print.Use) in
      picture.prints.filter { $0.use == use }.map { print in
        PublishedPicture.Rendition(
          path: path(of: print, of: profile, number), width: print.size.width,
          height: print.size.height)
      }
    }
    guard let fallback = renditions(.fallback).first, let paper = renditions(.paper).first else {
      return nil
    }
    return PublishedPicture(screen: renditions(.screen), fallback: fallback, print: paper)
  }
}

import Markup
import Profiles
import SiteModel
import Templates

// The pictures of profiles, as templates and texts show them.

extension PageView {
  /// The picture that stands for a profile.
  func coverPicture(of profile: Profile) -> Value? {
    web.pictures.pictures(of: profile).first.map { picture($0.picture, $0.published) }
  }

  /// What stands for one that has none; nothing beside a picture.
  func drawing(ofEntry index: Int, besides picture: Value?) -> Value {
    .html(picture == nil ? web.cover(of: index) : "")
  }

  /// A picture in its sizes, with its words.
  private func picture(_ picture: Picture, _ published: PublishedPicture) -> Value {
    let sizes = published.screen.map { "\(prefix)\($0.path) \($0.width)w" }
    return [
      "in_rong": .integer(published.print.width), "in_cao": .integer(published.print.height),
      "srcset": .text(sizes.joined(separator: ", ")), "src": link(published.fallback.path),
      "rong": .integer(published.fallback.width), "cao": .integer(published.fallback.height),
      "mo_ta": .text(picture.description), "chu_thich": .text(picture.caption),
      "nguon_anh": .text(picture.credit), "ban_in": link(published.print.path),
    ]
  }

  /// The pictures that stand below a story: all but the first, which leads it, and those inside it.
  func furtherPictures(of profile: Profile, besides document: MarkupDocument?) -> [Value] {
    let inside = Set((document?.images ?? []).map(\.destination.fileName))
    return web.pictures.pictures(of: profile).filter {
      $0.number > 0 && !inside.contains($0.picture.file)
    }.map { picture($0.picture, $0.published) }
  }

  /// What other sites show beside a link to the page: nothing without an absolute address.
  func preview(of profile: Profile) -> Value {
    guard !web.baseURL.isEmpty, let first = web.pictures.pictures(of: profile).first else {
      return false
    }
    let fallback = first.published.fallback
    return [
      "lien_ket": .text(web.baseURL + fallback.path), "rong": .integer(fallback.width),
      "cao": .integer(fallback.height), "mo_ta": .text(first.picture.description),
    ]
  }

  /// A picture inside a story. Written here and not by a template, because it is part of a text.
  func figure(_ picture: Picture, _ published: PublishedPicture) -> SafeHTML {
    var sizes: SafeHTML = ""
    for (number, rendition) in published.screen.enumerated() {
      if number > 0 { sizes += ", " }
      sizes += "\(prefix + rendition.path) \(rendition.width)w"
    }
    let fallback = published.fallback
    return """
      <figure class="photo">
      <picture><source type="image/webp" srcset="\(sizes)" sizes="(min-width: 45em) 40rem, 92vw">\
      <img src="\(prefix + fallback.path)" width="\(fallback.width)" height="\(fallback.height)" \
      alt="\(picture.description)" loading="lazy" decoding="async"></picture>
      <figcaption>\(picture.caption) <span class="credit">\(picture.credit)</span></figcaption>
      </figure>

      """
  }
}

extension Picture {
  /// “Ảnh: Nguyễn Văn Tám”; an author's words that say themselves what it is stay as they are:
  /// “Tranh minh họa”.
  var credit: String {
    let first = author.split(separator: " ").first?.lowercased() ?? ""
    return ["ảnh", "ảnh:", "tranh", "tranh:", "đồ", "hình"].contains(first)
      ? author : "Ảnh: \(author)"
  }
}

extension String {
  /// What stands behind the last slash of a relative address.
  var fileName: String {
    Substring(split(separator: "/").last ?? "").removingPercentEncoding
  }
}

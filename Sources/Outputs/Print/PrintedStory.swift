import Markup
import Profiles
import SiteModel
import Templates

/// A profile that shares a page with others: in a bulletin, in a session's booklet.
struct PrintedStory {
  /// Its place on the page, from 1.
  let number: Int
  /// As a position in the site's entries.
  let entry: Int
  let story: Story
  let document: MarkupDocument

  var profile: Profile { story.profile }
}

extension PageView {
  func printed(_ story: PrintedStory) -> Value {
    let profile = story.profile
    let entry = site.entries[story.entry]
    let unit = site.content.units[profile.unit]
    let cover = coverPicture(of: profile)
    let spread = site.spread(ofEntry: story.entry)
    var object: Object = [
      "neo": .text("bai-\(story.number)"), "so": .text(String(story.number)),
      "ten": .text(profile.title), "tom_tat": .text(profile.summary),
      "lien_ket": link(entry.path), "phong_trao": chip(profile.movement),
      "don_vi": .text(unit?.name ?? profile.unit), "loai": .text(profile.kind.displayName),
      "chu_the": .text(profile.holder.name), "anh": cover ?? false,
      "bia": .html(cover == nil ? PaperInk.cover(web.cover(of: story.entry)) : ""),
      "than_bai": .html(story.document.html),
      "huong_dan": story.story.guide.map(guide) ?? false,
      "dia_chi": .text(web.baseURL.isEmpty ? "" : web.baseURL + entry.path),
      "minh_hoa": .bool(profile.isIllustrative), "ban_nhap": .bool(entry.isDraft),
      "kiem_chung": verified(profile),
      "dai": .bool(profile.bodySyllables > Self.longStory),
    ]
    object.appendList(
      "so_noi_bat",
      profile.keyFigures.prefix(3).map {
        [
          "so": .text($0.figure.unbroken), "nhan": .text($0.label),
          "thanh": bars(BeforeAfter(figure: $0.figure)),
        ]
      })
    object.appendList(
      "doan",
      story.document.passages.map {
        ["trich": .bool($0.isQuotation), "html": .html($0.html)]
      })
    object.appendList("anh_khac", furtherPictures(of: profile, besides: story.document))
    object.appendList("nhan_rong", spread.map(uptake))
    return .object(object)
  }

  /// Stories longer than this, in written syllables, have a lower picture, so that they still end on
  /// their second page.
  private static let longStory = 840

  /// `{ngay, bo_phan}` of the check that passed, the latest by the date of the site.
  private func verified(_ profile: Profile) -> Value {
    let passed = profile.verifications.filter { $0.date <= site.date && $0.result == .passed }
    guard let latest = passed.max(by: { $0.date < $1.date }) else { return false }
    return ["ngay": Value(latest.date), "bo_phan": .text(latest.body)]
  }
}

import Profiles
import SiteModel
import Templates
import VietnameseText

extension PageView {
  /// `tai-ve.html`: the profiles that the radio station may take, and all that it may take of them.
  func radio(page: Int) -> Object {
    let introduction = """
      Những hồ sơ đã được duyệt cho kênh phát thanh và được người trong bài đồng ý cho phát.
      """
    var object = pagedHead(
      title: "Dành cho đài truyền thanh", page: page, description: introduction, trail: trail())
    object.append("dan", .text(introduction))
    object.append("tong", .text(VietnameseNumber.format(site.onRadio.count)))
    let (shown, links) = paginate(site.onRadio, page: page, perPage: WebSite.radioPageLength) {
      WebPage.radio(page: $0).path(in: site)
    }
    object.appendList("ho_so", shown.map(radioItem))
    object.append("phan_trang", links)
    return object
  }

  private func radioItem(_ index: Int) -> Value {
    var item = line(index)
    let syllables = site.entries[index].profile.bodySyllables
    item.append("thoi_luong", .text(ReadingTime.aloud(syllables)))
    item.appendList("tai_ve", downloads(ofEntry: index))
    return .object(item)
  }
}

/// How long a story takes to read out.
enum ReadingTime {
  /// A text for teaching runs at 180 syllables a minute, radio news at 230.
  private static let (slow, fast) = (180, 230)

  /// `4–5 phút`. Of written syllables, before numbers and abbreviations are spelt out.
  static func aloud(_ syllables: Int) -> String {
    let least = max(1, (syllables + fast / 2) / fast)
    let most = max(1, (syllables + slow - 1) / slow)
    return least == most ? "\(least) phút" : "\(least)–\(most) phút"
  }
}

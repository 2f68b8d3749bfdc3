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
    let programmes = page == 1 ? site.programmes.filter(\.isOffered) : []
    object.appendList("chuong_trinh", programmes.map(programmeItem))
    let (shown, links) = paginate(site.onRadio, page: page, perPage: WebSite.radioPageLength) {
      WebPage.radio(page: $0).path(in: site)
    }
    object.appendList("ho_so", shown.map(radioItem))
    object.append("phan_trang", links)
    return object
  }

  private func programmeItem(_ programme: Programme) -> Value {
    let broadcast = programme.broadcast
    let stem = programme.outputStem
    var item: Object = [
      "ten": .text(broadcast.title), "lien_ket": link(stem + ".html"),
      "chuyen_muc": .text(broadcast.series), "ky": .text(broadcast.number),
      "ngay": Value(broadcast.date), "minh_hoa": .bool(broadcast.isIllustrative),
      "thoi_luong": .text(TimeLength(seconds: broadcast.slot).written),
      "dai_duyet": .bool(broadcast.stationApproval.map { $0.date <= site.date } ?? false),
    ]
    let formats =
      [("Tệp chữ", ".txt")] + (web.offersPDFs ? [("Bản in", ".pdf")] : [])
      + (web.offersDocuments ? [("Tệp Word", ".docx")] : [])
    item.appendList(
      "tai_ve",
      formats.map {
        ["ten": .text($0.0), "lien_ket": link(stem + $0.1), "mo_ta": .text($0.1)]
      })
    return .object(item)
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

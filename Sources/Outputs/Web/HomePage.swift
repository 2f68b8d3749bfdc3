import Profiles
import SiteModel
import Templates
import VietnameseText

extension PageView {
  /// - Parameter leading: the profile to lead with, with its front matter.
  func home(_ leading: Profile?) -> Object {
    let organisation = site.content.organisation
    var object = head(
      title: organisation.site.motto.isEmpty ? organisation.site.name : organisation.site.motto,
      tabTitle: organisation.shortName, description: organisation.site.introduction)
    let feature = site.featured
    if let leading { object.append("anh_chia_se", preview(of: leading)) }
    object.append("noi_bat", feature.flatMap { index in leading.map { lead(index, $0) } } ?? false)
    object.appendList("moi", cards(site.entries.indices.lazy.filter { $0 != feature }.prefix(6)))
    object.appendList("con_so", figures)
    object.appendList("lan_toa", site.spread.prefix(5).map(uptake))
    object.appendList("nhom", liveGroups)
    object.appendList("the_loai", listingTabs(here: nil))
    object.appendList("chi_tieu", [])
    return object
  }

  private var figures: [Value] {
    let adopters = Set(site.spread.lazy.map(\.unit)).count
    let live = site.movements.count { !site.indices(inMovement: $0.id).isEmpty }
    let figure = { (count: Int, label: String, target: String) -> Value in
      [
        "so": .text(VietnameseNumber.format(count)), "nhan": .text(label),
        "lien_ket": target.isEmpty ? "" : link(target),
      ]
    }
    return [
      figure(site.entries.count, "hồ sơ đã công bố", "nam.html"),
      figure(site.spread.count, "lượt học theo", "lan-toa.html"),
      figure(adopters, "đơn vị học theo", "don-vi.html"),
      figure(live, "phong trào có điển hình", "phong-trao.html"),
    ]
  }

  /// The groups with the movements that have profiles, those with most first.
  private var liveGroups: [Value] {
    let counts = site.movements.map { ($0, site.indices(inMovement: $0.id).count) }
    let most = counts.map(\.1).max() ?? 0
    return site.content.organisation.groups.compactMap { group in
      let live = counts.filter { $0.0.group == group.code && $0.1 > 0 }.sorted {
        $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.order < $1.0.order
      }
      guard !live.isEmpty else { return nil }
      return [
        "ten": .text(group.shortName),
        "phong_trao": .list(live.map { movementLine($0.0, count: $0.1, most: most) }),
      ]
    }
  }

  /// A movement in a list.
  func movementLine(_ movement: Movement, count: Int, most: Int) -> Value {
    [
      "ten": .text(movement.name), "ten_ngan": .text(movement.shortName),
      "lien_ket": link(movement.outputPath), "lop": .text("mau-\(movement.id)"),
      "tom_tat": .text(movement.summary), "so_ho_so": .text(VietnameseNumber.format(count)),
      "ty_le": .integer(most == 0 ? 0 : max(count * 100 / most, count > 0 ? 2 : 0)),
      "doi_tuong": .text(movement.subjectNames),
    ]
  }

  /// The three listings as tabs.
  func listingTabs(here: WebPage.Listing?) -> [Value] {
    WebPage.Listing.allCases.map { listing in
      menuEntry(
        listing.name, "\(listing.rawValue).html", count: web.indices(of: listing).count,
        isHere: listing == here)
    }
  }
}

extension Movement {
  /// “Tập thể, cá nhân”
  var subjectNames: String {
    subjects.map(\.rawValue).joined(separator: ", ").capitalizedFirst
  }
}

extension WebPage.Listing {
  var name: String {
    switch self {
    case .models: "Mô hình"
    case .individuals: "Cá nhân"
    case .collectives: "Tập thể"
    }
  }

  /// One sentence under the listing's title.
  var introduction: String {
    switch self {
    case .models: "Những cách làm đã được kiểm chứng, kèm các bước để đơn vị khác áp dụng."
    case .individuals: "Những đoàn viên, người lao động và cán bộ công đoàn được tập thể suy tôn."
    case .collectives: "Những tổ, đội, công đoàn cơ sở có cách làm hay và kết quả đã kiểm chứng."
    }
  }
}

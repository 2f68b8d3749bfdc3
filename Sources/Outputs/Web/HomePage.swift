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
    let others = site.entries.indices.lazy.filter { $0 != feature }
    object.appendList("moi", others.prefix(Self.newestLines).map { .object(line($0)) })
    object.appendList("chuyen", cards(others.dropFirst(Self.newestLines).prefix(6)))
    object.append("tong", .text(VietnameseNumber.format(site.entries.count)))
    object.append("da_lan", reach)
    object.appendList("lan_toa", site.spread.prefix(5).map(uptake))
    object.appendList("phong_trao", liveMovements)
    object.append("so_phong_trao", .text(VietnameseNumber.format(site.movements.count)))
    object.appendList("the_loai", listingTabs(here: nil))
    return object
  }

  /// How many of the newest stand as lines beside the story that leads.
  private static let newestLines = 4

  /// How far the models have spread: who took part, and how often each level was reached.
  private var reach: Value {
    guard !site.spread.isEmpty else { return false }
    let levels = AdoptionLevel.allCases.map { level in
      (level, site.spread.count { $0.level == level })
    }
    let most = levels.map(\.1).max() ?? 0
    return [
      "so_don_vi": .text(VietnameseNumber.format(Set(site.spread.map(\.unit)).count)),
      "so_lan": .text(VietnameseNumber.format(site.spread.count)),
      "so_ho_so": .text(VietnameseNumber.format(Set(site.spread.map(\.entry)).count)),
      "muc_do": .list(
        levels.map { level, count in
          [
            "muc": .text(level.rawValue), "bac": .integer(level.rank + 1),
            "so": .text(VietnameseNumber.format(count)), "ty_le": .integer(share(count, of: most)),
          ]
        }),
    ]
  }

  /// The movements that have profiles, those with most first.
  private var liveMovements: [Value] {
    let counts = site.movements.map { ($0, site.indices(inMovement: $0.id).count) }
    let live = counts.filter { $0.1 > 0 }.sorted {
      $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.order < $1.0.order
    }
    return live.map { movementLine($0.0, count: $0.1) }
  }

  /// The length of a bar, out of 100; what is not zero is never drawn as nothing.
  private func share(_ count: Int, of most: Int) -> Int {
    most == 0 ? 0 : max(count * 100 / most, count > 0 ? 2 : 0)
  }

  /// A movement in a list.
  func movementLine(_ movement: Movement, count: Int) -> Value {
    [
      "ten": .text(movement.name), "ten_ngan": .text(movement.shortName),
      "lien_ket": link(movement.outputPath), "lop": .text("mau-\(movement.id)"),
      "tom_tat": .text(movement.summary), "so_ho_so": .text(VietnameseNumber.format(count)),
      "co_ho_so": .bool(count > 0), "doi_tuong": .text(movement.subjectNames),
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

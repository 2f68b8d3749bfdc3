import SiteModel
import Templates
import VietnameseText

extension PageView {
  func search() -> Object {
    let introduction =
      "Tìm trong toàn bộ hồ sơ đã công bố: tên, tóm tắt, đơn vị, phong trào và cả nội dung bài."
    var object = head(title: "Tìm kiếm", description: introduction, trail: trail())
    object.append("dan", .text(introduction))
    object.append("tong", .text(VietnameseNumber.format(site.entries.count)))
    object.appendList("bo_loc", SearchFacet.allCases.compactMap(searchFilter))
    return object
  }

  /// `{ten, ma, muc: [{ten, ma, so}]}`; nothing when there is no choice.
  private func searchFilter(_ facet: SearchFacet) -> Value? {
    let choices = facet.choices(in: site)
    guard choices.count > 1 else { return nil }
    return [
      "ten": .text(facet.name), "ma": .text(facet.rawValue),
      "muc": .list(
        choices.map {
          [
            "ten": .text($0.name), "ma": .text($0.code),
            "so": .text(VietnameseNumber.format($0.count)),
          ]
        }),
    ]
  }
}

extension SearchFacet {
  fileprivate var name: String {
    switch self {
    case .movement: "Phong trào"
    case .kind: "Loại hồ sơ"
    case .subject: "Đối tượng"
    case .unit: "Đơn vị"
    case .unitType: "Loại hình đơn vị"
    case .year: "Năm"
    case .spread: "Mức lan tỏa"
    }
  }
}

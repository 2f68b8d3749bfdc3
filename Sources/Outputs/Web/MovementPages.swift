import Markup
import Profiles
import SiteModel
import Templates
import VietnameseText

extension PageView {
  func movements() -> Object {
    let introduction =
      "Mỗi phong trào, chương trình, cuộc vận động có tiêu chí riêng; hồ sơ nào cũng phải đạt thêm tiêu chí chung."
    var object = head(title: "Phong trào", description: introduction, trail: trail())
    object.append("dan", .text(introduction))
    let inForce = site.movements.filter {
      $0.isInForce(on: site.date) || !site.indices(inMovement: $0.id).isEmpty
    }
    let counts = inForce.map { ($0, site.indices(inMovement: $0.id).count) }
    object.appendList(
      "nhom",
      site.content.organisation.groups.compactMap { group in
        let own = counts.filter { $0.0.group == group.code }
        guard !own.isEmpty else { return nil }
        return [
          "ma": .text(group.code), "ten": .text(group.name), "ten_ngan": .text(group.shortName),
          "phong_trao": .list(own.map { movementLine($0.0, count: $0.1) }),
        ]
      })
    return object
  }

  /// - Parameter example: the entry that shows what the criteria mean, with its front matter.
  func movement(
    _ id: String, page: Int, _ document: MarkupDocument?, example: (entry: Int, Profile)?
  ) -> Object {
    guard let movement = site.movement(id) else { return [:] }
    let indices = site.indices(inMovement: id)
    var object = pagedHead(
      title: movement.shortName, page: page,
      description: movement.summary.isEmpty ? movement.name : movement.summary,
      trail: trail(("Phong trào", "phong-trao.html")))
    object["tieu_de"] = .text(movement.name.unbroken)
    object.append("lop", .text("mau-\(id)"))
    object.append("bia", .html(Cover.drawing(for: movement.outputPath)))
    object.append("ten_ngan", .text(movement.shortName))
    object.append("tom_tat", .text(movement.summary))
    object.append("nhom_ten", .text(site.group(of: movement)?.shortName ?? ""))
    object.append("doi_tuong", .text(movement.subjectNames.lowercased()))
    object.append("hieu_luc", .text(movement.endNote(on: site.date)))
    object.append("tong", .text(VietnameseNumber.format(indices.count)))
    object.append("trang_dau", .bool(page == 1))
    if page == 1 {
      object.append("nguyen_van", .text(movement.originalText))
      object.append("can_cu", .text(movement.citation))
      object.append("than_bai", document.map { .html($0.html) } ?? "")
      object.append(contentsOf: expectations(of: movement, example: example))
    }
    appendCards(indices, page: page, stem: "phong-trao/\(id)", to: &object)
    return object
  }
}

extension Movement {
  /// “Hết hiệu lực từ 01/01/2025”, when its last day lies before a date.
  fileprivate func endNote(on date: CalendarDate) -> String {
    guard let validTo, validTo.lastDay < date, let end = validTo.dayAfter else { return "" }
    return "Hết hiệu lực từ \(end.written)"
  }
}

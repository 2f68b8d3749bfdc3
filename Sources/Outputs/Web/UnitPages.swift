import Profiles
import SiteModel
import Templates
import VietnameseText

extension PageView {
  func units() -> Object {
    let introduction = "Các công đoàn cơ sở theo loại hình: nơi nào làm, nơi nào học theo."
    var object = head(title: "Đơn vị", description: introduction, trail: trail())
    object.append("dan", .text(introduction))
    object.appendList(
      "loai_hinh",
      site.content.organisation.unitTypes.compactMap { type in
        let units = site.content.units.units.filter { $0.type == type.code }.sorted {
          CollationKey($0.name) < CollationKey($1.name)
        }
        guard !units.isEmpty else { return nil }
        return [
          "ten": .text(type.name), "ma": .text(type.code),
          "so": .text(VietnameseNumber.format(units.count)),
          "don_vi": .list(units.map(unitLine)),
        ]
      })
    return object
  }

  private func unitLine(_ unit: Unit) -> Value {
    let made = site.indices(ofUnit: unit.code).count
    let learned = site.learned(byUnit: unit.code).count
    return [
      "ten": .text(unit.name), "lien_ket": link(unit.outputPath), "dia_ban": .text(unit.place),
      "so_lam": .text(made == 0 ? "" : VietnameseNumber.format(made)),
      "so_hoc": .text(learned == 0 ? "" : VietnameseNumber.format(learned)),
      "ghi_chu": .text(site.successor(of: unit).map { "Nay thuộc \($0.shortName)" } ?? ""),
    ]
  }

  func unitPage(_ code: String) -> Object {
    guard let unit = site.content.units[code] else { return [:] }
    var object = head(
      title: unit.name,
      description: "Mô hình, điển hình của \(unit.name) và những gì đơn vị đã học theo.",
      trail: trail(("Đơn vị", "don-vi.html")))
    object.append("dan", "")
    var facts = [fact("Loại hình", site.typeName(of: unit), "don-vi.html#\(unit.type)")]
    if !unit.place.isEmpty { facts.append(fact("Địa bàn", unit.place)) }
    for (label, count) in [
      ("CNVCLĐ", unit.workers), ("Đoàn viên", unit.members), ("Nữ", unit.women),
    ] {
      if let count { facts.append(fact(label, VietnameseNumber.format(count))) }
    }
    object.appendList("thong_tin", facts)
    if let successor = site.successor(of: unit) {
      object.append(
        "ke_thua",
        [
          "ten": .text(successor.name), "lien_ket": link(successor.outputPath),
          "ngay": Value(unit.validTo?.dayAfter),
        ])
    } else {
      object.append("ke_thua", false)
    }
    object.appendList(
      "tien_than",
      site.content.units.units.filter { $0.successor == code && site.successor(of: $0) != nil }
        .map { named($0.name, $0.outputPath) })
    object.appendList("ho_so", cards(site.indices(ofUnit: code)))
    let (learned, taught) = (site.learned(byUnit: code), site.taught(byUnit: code))
    object.appendList("hoc", learned.map(uptake))
    object.appendList("lan_toa", taught.map(uptake))
    object.append("tranh", .html(unitSpread(learned + taught)))
    object.append("minh_hoa", .bool(unit.isIllustrative))
    return object
  }
}

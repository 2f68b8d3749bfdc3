import Profiles
import SiteModel
import Templates
import VietnameseText

extension PageView {
  func listing(_ listing: WebPage.Listing, page: Int) -> Object {
    let indices = web.indices(of: listing)
    var object = pagedHead(
      title: listing.name, page: page, description: listing.introduction, trail: trail())
    object.append("dan", .text(listing.introduction))
    object.append("tong", .text(VietnameseNumber.format(indices.count)))
    object.appendList("the_loai", listingTabs(here: listing))
    object.appendList("loc", web.filters(for: self))
    appendCards(indices, page: page, stem: listing.rawValue, to: &object)
    return object
  }

  func years() -> Object {
    let introduction = "Hồ sơ đã công bố và lượt học theo qua từng năm."
    var object = head(title: "Năm", description: introduction, trail: trail())
    object.append("dan", .text(introduction))
    object.appendList(
      "nam",
      site.years.map { year in
        let indices = site.indices(ofYear: year)
        return [
          "nam": .text(year), "lien_ket": link("nam/\(year).html"),
          "so_ho_so": .text(VietnameseNumber.format(indices.count)),
          "so_lan_toa": .text(VietnameseNumber.format(site.newUptakes(in: year))),
          "ho_so": .list(
            indices.prefix(5).map { named(site.entries[$0].profile.title, site.entries[$0].path) }),
        ]
      })
    return object
  }

  func year(_ year: String, page: Int) -> Object {
    let indices = site.indices(ofYear: year)
    let count = VietnameseNumber.format(indices.count)
    let introduction = "\(count) mô hình, điển hình có hồ sơ năm \(year)."
    var object = pagedHead(
      title: "Năm \(year)", page: page, description: introduction,
      trail: trail(("Năm", "nam.html")))
    object.append("nam", .text(year))
    object.append("dan", .text(introduction))
    let models = indices.count { site.entries[$0].profile.kind == .model }
    let figure = { (count: Int, label: String) -> Value in
      ["so": .text(VietnameseNumber.format(count)), "nhan": .text(label)]
    }
    object.appendList(
      "con_so",
      [
        figure(models, "mô hình"), figure(indices.count - models, "điển hình"),
        figure(site.newUptakes(in: year), "lượt học theo trong năm"),
      ])
    object.appendList(
      "cac_nam",
      site.years.map {
        menuEntry($0, "nam/\($0).html", count: site.indices(ofYear: $0).count, isHere: $0 == year)
      })
    appendCards(indices, page: page, stem: "nam/\(year)", to: &object)
    return object
  }

  /// The head of a listing, whose further pages say so in title and description.
  func pagedHead(title: String, page: Int, description: String, trail: [Value]) -> Object {
    head(
      title: title, tabTitle: page == 1 ? title : "\(title), trang \(page)",
      description: page == 1 ? description : "\(description) Trang \(page).", trail: trail)
  }

  func appendCards(_ indices: [Int], page: Int, stem: String, to object: inout Object) {
    let (shown, links) = paginate(indices, page: page) {
      $0 == 1 ? "\(stem).html" : "\(stem)-\($0).html"
    }
    object.appendList("ho_so", cards(shown))
    object.append("phan_trang", links)
  }

  /// Plain links that narrow a listing down, to pages that exist anyway.
  func filters() -> [Value] {
    let movements = site.movements.compactMap { movement -> Value? in
      let count = site.indices(inMovement: movement.id).count
      return count == 0 ? nil : menuEntry(movement.shortName, movement.outputPath, count: count)
    }
    let years = site.years.map {
      menuEntry($0, "nam/\($0).html", count: site.indices(ofYear: $0).count)
    }
    let types = site.content.organisation.unitTypes.compactMap { type -> Value? in
      let units = site.content.units.units.filter { $0.type == type.code }
      let count = units.reduce(0) { $0 + site.indices(ofUnit: $1.code).count }
      return count == 0 ? nil : menuEntry(type.name, "don-vi.html#\(type.code)", count: count)
    }
    return [("Phong trào", movements), ("Năm", years), ("Loại hình", types)].compactMap {
      name, entries in
      entries.isEmpty ? nil : ["ten": .text(name), "muc": .list(entries)]
    }
  }
}

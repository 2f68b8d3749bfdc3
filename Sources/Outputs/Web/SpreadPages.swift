import Markup
import Profiles
import SiteModel
import Templates
import VietnameseText

// Who learned what from whom: the pages, and the small drawings on the pages of models and units.

extension PageView {
  /// How many rows of the table stand on a page.
  static let rowsPerPage = 50

  func spread(year: Int?, page: Int) -> Object {
    let title = year.map { "Ai học theo ai, năm \($0)" } ?? "Ai học theo ai"
    // Only the first page looks at everything: a table may go on for hundreds.
    let uptakes = page == 1 ? year.map(uptakes) ?? site.spread : []
    let digest = SpreadDigest(uptakes, of: site)
    let description = page == 1 ? digest.sentence : "Từng lượt học theo, mới nhất trước."
    var object = pagedHead(
      title: title, page: page,
      description: year.map { "Năm \($0): \(description)" } ?? description,
      trail: year == nil ? trail() : trail(("Lan tỏa", "lan-toa.html")))
    object.append("dan", .text(page == 1 ? digest.sentence : ""))
    object.append("them", .text(digest.chainSentence))
    object.appendList("cac_nam", spreadTabs(here: year))
    let forest = SpreadForest(site, uptakes, limits: .page)
    object.append("hinh", .html(forest.isEmpty ? "" : spreadDrawings(forest, year)))
    object.append("chu_hinh", .text(forest.caption))
    object.appendList(
      "nhieu_nhat",
      digest.mostTakenUp.map { index, count in
        ranked(site.entries[index].profile.title, site.entries[index].path, count, "đơn vị")
      })
    object.appendList(
      "cham_hoc",
      digest.mostEager.map { code, count in
        ranked(site.content.units.shortName(of: code), "don-vi/\(code).html", count, "mô hình")
      })
    appendTable(year: year, page: page, to: &object)
    return object
  }

  /// What moved in a year, as it was known at its end.
  private func uptakes(in year: Int) -> [Uptake] {
    site.spread(inYear: year).map { site.spread[$0].until(year) }
  }

  private func appendTable(year: Int?, page: Int, to object: inout Object) {
    guard let year else {
      object.appendList("luot", site.spread.prefix(Self.rowsPerPage).map(uptake))
      object.append("phan_trang", false)
      let rest = site.spread.count - Self.rowsPerPage
      object.append("con_nua", .text(rest > 0 ? VietnameseNumber.format(rest) : ""))
      return
    }
    let (shown, links) = paginate(
      site.spread(inYear: year), page: page, perPage: Self.rowsPerPage, label: "Lượt"
    ) { $0 == 1 ? "lan-toa/\(year).html" : "lan-toa/\(year)-\($0).html" }
    object.appendList("luot", shown.map { uptake(site.spread[$0].until(year)) })
    object.append("phan_trang", links)
    object.append("con_nua", "")
  }

  private func ranked(_ name: String, _ path: String, _ count: Int, _ what: String) -> Value {
    [
      "ten": .text(name), "lien_ket": link(path),
      "so": .text("\(VietnameseNumber.format(count)) \(what)"),
    ]
  }

  /// All years and each of them.
  private func spreadTabs(here: Int?) -> [Value] {
    [menuEntry("Tất cả", "lan-toa.html", count: site.spread.count, isHere: here == nil)]
      + site.spreadYears.map { year in
        menuEntry(
          "Năm \(year)", "lan-toa/\(year).html", count: site.spread(inYear: year).count,
          isHere: here == year)
      }
  }

  /// The same picture for wide, middling and narrow screens, of which the style sheet shows one.
  private func spreadDrawings(_ forest: SpreadForest, _ year: Int?) -> SafeHTML {
    var html: SafeHTML = ""
    for style in [SpreadStyle.wide, .middle, .narrow] {
      html.append(
        SpreadDrawing.svg(
          SpreadLayout(forest, of: site, year: year, style: style), of: site, prefix: prefix,
          label: """
            role="document" aria-label="Tranh: thời gian từ trái sang phải; mỗi mô hình là một nhánh chính, \
            mỗi đơn vị học theo là một nhánh con. Bảng bên dưới kể đủ những điều này." aria-describedby="dan"
            """))
    }
    return html
  }

  /// The life of a model, for its story.
  func storySpread(_ uptakes: [Uptake]) -> SafeHTML {
    let forest = SpreadForest(site, uptakes, limits: .story)
    return SpreadDrawing.svg(
      SpreadLayout(forest, of: site, style: .single), of: site, prefix: nil,
      label:
        "role=\"img\" aria-label=\"Mô hình đã lan đến đâu, theo thời gian; danh sách cạnh đó kể đủ.\""
    )
  }

  /// What a unit taught and what it learned.
  func unitSpread(_ uptakes: [Uptake]) -> SafeHTML {
    guard !uptakes.isEmpty else { return "" }
    let forest = SpreadForest(site, uptakes, limits: .unit)
    var html: SafeHTML = ""
    for style in [SpreadStyle.middle, .narrow] {
      html.append(
        SpreadDrawing.svg(
          SpreadLayout(forest, of: site, style: style), of: site, prefix: nil,
          label:
            "role=\"img\" aria-label=\"Đơn vị đã dạy và đã học, theo thời gian; các danh sách dưới đây kể đủ.\""
        ))
    }
    return html
  }
}

extension SpreadForest.Limits {
  static let page = SpreadForest.Limits(stems: 12, shootsPerStem: 6)
  static let story = SpreadForest.Limits(stems: 1, shootsPerStem: 10)
  static let unit = SpreadForest.Limits(stems: 6, shootsPerStem: 6)
}

extension SpreadForest {
  /// What is not in the picture.
  var caption: String {
    guard stems.count < modelCount else { return "" }
    return """
      Tranh vẽ \(stems.count) mô hình được nhiều đơn vị áp dụng nhất trong \
      \(VietnameseNumber.format(modelCount)) mô hình đã có nơi học theo.
      """
  }
}

import Markup
import Profiles
import SiteModel
import Templates
import VietnameseText

extension PageView {
  /// `ban-tin.html`: all bulletins.
  func bulletins() -> Object {
    let description = "Các số bản tin điển hình tiên tiến: đọc trên màn hình hoặc in ra giấy A4."
    var object = head(title: "Bản tin", description: description, trail: trail())
    object.append("dan", .text(description))
    object.appendList("ban_tin", site.bulletins.map(bulletinLine))
    return object
  }

  private func bulletinLine(_ edition: Edition<Bulletin>) -> Value {
    let bulletin = edition.document
    var object: Object = [
      "ten": .text(bulletin.title), "so": .text(bulletin.number), "ky": .text(bulletin.period),
      "chu_de": .text(bulletin.theme), "tom_tat": .text(bulletin.summary),
      "ngay": Value(bulletin.date), "lien_ket": link(bulletin.outputPath),
      "pdf": pdf(of: bulletin.outputPath), "minh_hoa": .bool(bulletin.isIllustrative),
      "anh": edition.stories.first.flatMap { coverPicture(of: site.entries[$0].profile) } ?? false,
    ]
    object.appendList(
      "bai", edition.stories.map { named(site.entries[$0].profile.title, site.entries[$0].path) })
    return .object(object)
  }

  /// - Parameter editorial: the bulletin's own text.
  func bulletin(_ index: Int, _ editorial: MarkupDocument?, _ stories: [PrintedStory]) -> Object {
    let edition = site.bulletins[index]
    let bulletin = edition.document
    let name = [bulletin.number.isEmpty ? "" : "số \(bulletin.number)", bulletin.period]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let description =
      bulletin.summary.isEmpty
      ? "\(bulletin.title), \(name), ra ngày \(bulletin.date.written)." : bulletin.summary
    var object = head(
      title: bulletin.title, tabTitle: name.isEmpty ? nil : "\(bulletin.title), \(name)",
      description: description, trail: trail(("Bản tin", "ban-tin.html")))
    object.append("so", .text(bulletin.number))
    object.append("ky", .text(bulletin.period))
    object.append("ten_so", .text(name.capitalizedFirst))
    object.append("chu_de", .text(bulletin.theme))
    object.append("tom_tat", .text(bulletin.summary))
    object.append("ngay", Value(bulletin.date))
    object.append("pdf", pdf(of: bulletin.outputPath))
    object.append("danh_sach", link(WebPage.bulletins.path(in: site)))
    object.append("minh_hoa", .bool(bulletin.isIllustrative))
    object.append(
      "in_an",
      bulletin.press == .office ? "" : link(WebPage.press(index).path(in: site)))
    let pictured = stories.first { !web.pictures.pictures(of: $0.profile).isEmpty }
    object.append("anh_bia", pictured.flatMap { coverPicture(of: $0.profile) } ?? false)
    let hasEditorial = !(editorial?.plainText().isEmpty ?? true)
    object.append("loi_ngo", hasEditorial ? editorial.map { .html($0.html) } ?? "" : "")
    object.appendList("bai", stories.map(printed))
    object.append("lan_toa", spread(of: edition))
    object.appendList(
      "xuat_ban",
      bulletin.imprint.lines.map { ["nhan": .text($0.label), "gia_tri": .text($0.text)] })
    return object
  }

  /// How the models of the bulletin, or, where nobody has taken these up yet, all models have spread.
  private func spread(of edition: Edition<Bulletin>) -> Value {
    let own = edition.stories.flatMap { site.spread(ofEntry: $0) }
    let uptakes = own.isEmpty ? site.spread : own
    let forest = SpreadForest(site, uptakes, limits: .paper)
    guard !forest.isEmpty else { return false }
    let drawing = SpreadDrawing.svg(
      SpreadLayout(forest, of: site, style: .middle), of: site, prefix: nil,
      label: "role=\"img\" aria-label=\"Mô hình nào đã lan đến đâu, theo thời gian.\"")
    var object: Object = [
      "hinh": .html(PaperInk.spread(drawing)),
      "cau": .text(SpreadDigest(uptakes, of: site).sentence),
      "chu_hinh": .text(forest.caption), "lien_ket": link("lan-toa.html"),
    ]
    let told = uptakes.filter { !$0.result.isEmpty }.sorted(by: Uptake.isNewer)
    object.appendList("luot", told.prefix(4).map(uptake))
    return .object(object)
  }

  /// The style sheet of a bulletin for a print shop.
  func pressSheet(_ press: PressSetup) -> String {
    let marks = press.hasCropMarks ? "marks:crop;" : ""
    return "@page{\(marks)bleed:\(press.bleed)mm}\n"
  }

  /// The PDF beside a page, or an empty text when none is made.
  func pdf(of page: String) -> Value { web.offersPDFs ? link(PrintDocument.pdf(of: page)) : "" }
}

extension SpreadForest.Limits {
  /// A page of a magazine.
  static let paper = SpreadForest.Limits(stems: 4, shootsPerStem: 3)
}

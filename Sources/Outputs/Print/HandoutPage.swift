import Markup
import Profiles
import SiteModel
import Templates
import VietnameseText

extension PageView {
  /// `ho-so/2024/<slug>-to-roi.html`: what lets another unit repeat a model, on one sheet of paper.
  func handout(_ index: Int, _ story: Story, _ document: MarkupDocument) -> Object {
    let entry = site.entries[index]
    let profile = story.profile
    let guide = story.guide
    let story = HandoutStory(document)
    var object = head(
      title: profile.title, tabTitle: "Tờ rơi: \(web.tabTitle(of: profile))",
      description: "Tờ rơi: \(profile.summary)")
    object.append("the", lead(index, profile))
    object.append("bai", link(entry.path))
    object.append("ban_pdf", web.offersPDFs ? link(PrintDocument.pdf(of: path)) : "")
    object.append("chu_the", .text(profile.holder.name))
    let unit = site.content.units[profile.unit]
    let isToldTwice = unit.map { profile.holder.name.contains($0.name) } ?? false
    object.append("noi", .text(isToldTwice ? "" : unit?.shortName ?? profile.unit))
    let problem = guide?.problem ?? ""
    object.append("van_de", .text(problem.isEmpty ? story.situation : problem))
    object.appendList(
      "cach_lam",
      story.steps.map { ["ten": .text($0.title), "doan": .text($0.text)] })
    object.appendList("ket_qua", story.results.map { .text($0) })
    object.appendList("bai_hoc", story.lessons.map { .text($0) })
    appendFigures(of: profile, to: &object)
    object.append("huong_dan", guide.map { self.guide($0) } ?? false)
    object.appendList("nhan_rong", site.spread(ofEntry: index).map(uptake))
    let check = profile.verifications.last { $0.date <= site.date && $0.result == .passed }
    object.append(
      "da_kiem_chung", check.map { ["bo_phan": .text($0.body), "ngay": Value($0.date)] } ?? false)
    let code = publicAddress(of: entry.path).flatMap { address in
      QRCode(address).map { code -> Value in
        ["khung": .text(code.viewBox), "net": .text(code.path), "dia_chi": .text(address)]
      }
    }
    object.append("ma_qr", code ?? false)
    object.append("co_chu", .text(HandoutDensity(guide, spread: site.spread(ofEntry: index)).name))
    return object
  }

  /// Three figures that the author chose, and three quantities that were measured before and after.
  private func appendFigures(of profile: Profile, to object: inout Object) {
    let figures = profile.keyFigures.prefix(3).map {
      HandoutFigure($0.figure, label: $0.label)
    }
    object.appendList(
      "con_so",
      figures.map {
        [
          "sau": .text($0.now.unbroken), "truoc": .text($0.before.unbroken),
          "nhan": .text($0.label), "thanh": bars($0.bars),
        ]
      })
    // What stands there large is not said twice.
    let told = Set(figures.compactMap(\.bars))
    let measured = EvidenceView(page: self, profile: profile).measurements
      .filter { measurement in measurement.bars.map { !told.contains($0) } ?? true }
    object.appendList(
      "truoc_sau",
      measured.prefix(3).map {
        [
          "ten": .text($0.name), "truoc": .text($0.before.unbroken),
          "sau": .text($0.after.unbroken), "ky": .text($0.period),
        ]
      })
  }

  /// Where readers of paper find a page; nothing when the site has no address.
  private func publicAddress(of path: String) -> String? {
    web.baseURL.isEmpty ? nil : web.baseURL + path
  }
}

/// How large the letters of a handout's back are: a short guide is set larger, so that its sheet
/// looks as full as that of a long one.
enum HandoutDensity: String {
  case airy = "thoang"
  case normal = "vua"
  case dense = "day"

  init(_ guide: Guide?, spread: [Uptake]) {
    let texts = guide.map { guide in
      [
        guide.cost, guide.costSource, guide.people, guide.difficulties, guide.lessons,
        guide.notSuitable, guide.contact,
      ] + guide.conditions + guide.steps.flatMap { [$0.action, $0.who, $0.duration] }
    }
    let syllables =
      (texts ?? []).reduce(0) { $0 + Syllables.count($1) } + min(spread.count, 6) * 10
    self = syllables < 190 ? .airy : syllables < 400 ? .normal : .dense
  }

  var name: String { rawValue }
}

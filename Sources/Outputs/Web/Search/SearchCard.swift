import Markup
import Profiles
package import SiteModel
import VietnameseText

extension WebSite {
  /// The words of a profile's page, as search should know them.
  func searchText(_ story: Story, _ document: MarkupDocument) -> SearchText {
    let profile = story.profile
    let unit = site.content.units[profile.unit]
    var names = [profile.holder.name, unit?.name ?? profile.unit]
    if let unit, unit.shortName != unit.name { names.append(unit.shortName) }
    for id in profile.movements {
      guard let movement = site.movement(id) else { continue }
      names += [movement.name, movement.shortName]
    }
    let text = document.plainText()
    // Of the others, those whom the story names.
    let bytes = Array(text.utf8)
    names += profile.people.map(\.name).filter {
      bytes.firstRange(equalTo: Array($0.utf8)) != nil
    }
    return SearchText(
      title: profile.title, names: names, summary: profile.summary,
      headings: document.outline.map(\.title),
      story: story.guide.map { "\(text)\n\($0.lines)" } ?? text)
  }

  /// The file that shows a profile among results.
  package func searchCard(_ index: Int, _ text: SearchText) -> OutputFile {
    let entry = site.entries[index]
    let profile = entry.profile
    let unit = site.content.units[profile.unit]
    let movement = site.movement(profile.movement)
    let appliers = site.appliers(ofEntry: index)
    // Counted from the oldest, so that a new profile leaves the others' files as they are.
    let number = site.entries.count - 1 - index
    let name = "\(number / 1_000)/\(number)"
    var card = SearchScript(name, room: text.story.utf8.count + 1_536)
    card.add("lien_ket", text: entry.path)
    card.add("ten", text: profile.title)
    card.add("tom_tat", text: profile.summary)
    card.add("ai", text: profile.subject == .individual ? profile.holder.name : "")
    card.add("don_vi", text: unit?.shortName ?? profile.unit)
    card.add("phong_trao", text: movement?.shortName ?? profile.movement)
    card.add("lop", text: "mau-\(profile.movement)")
    card.add("loai", text: profile.kind.displayName)
    card.add("ngay", text: entry.date.written)
    card.add("nhan", text: label(entry))
    let spread = "\(VietnameseNumber.format(appliers)) đơn vị đã làm theo"
    card.add("hoc", text: appliers == 0 ? "" : spread)
    card.add("bai", text: text.story)
    return OutputFile(path: SearchScript.path(name), bytes: card.finish())
  }

  private func label(_ entry: Site.Entry) -> String {
    entry.isDraft ? "Bản nháp" : entry.profile.isIllustrative ? "Minh họa" : ""
  }
}

extension Guide {
  /// What the page shows of it, a line each.
  fileprivate var lines: String {
    let steps = steps.map { step in
      [step.action, step.who, step.duration].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let texts =
      [problem] + steps + conditions + [cost, costSource, people, difficulties, lessons]
      + [notSuitable, contact]
    return texts.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

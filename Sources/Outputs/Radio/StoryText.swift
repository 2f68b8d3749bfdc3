import Diagnostics
import Markup
import Profiles
import SiteModel
import VietnameseText

/// What is told of a profile on the air: its section for the radio when it has one, else its summary
/// and its whole story.
struct StoryText {
  /// The section of a profile that is for the air alone.
  static let section = "Phát thanh"

  let hasOwnSection: Bool
  let passages: [SpokenPassage]
  /// What cannot be read aloud: tables and code.
  let unreadable: [SourceLocation]

  init(
    _ profile: Profile, in source: SourceText, unit: Unit?, voices: [String], form: SpokenForm
  ) {
    let blocks = Markdown.blocks(source, from: profile.bodyOffset)
    let own = blocks.section(Self.section)
    let told = own ?? blocks.filter { !$0.kind.isHeading }
    hasOwnSection = own != nil
    // A text that breaks a limit has no blocks; what is wrong with it is told elsewhere.
    guard !blocks.isEmpty else {
      (unreadable, passages) = ([], [])
      return
    }
    unreadable = told.unreadable.map { source.location($0.lines) }
    var passages: [SpokenPassage] = []
    if own == nil {
      passages.append(SpokenPassage(profile.summary, at: profile.titleLocation, form: form))
    }
    passages += told.speakable.map { SpokenPassage($0, in: source, voices: voices, form: form) }
    self.passages =
      Self.introducingSpeakers(passages, form)
      + [
        SpokenPassage(
          Self.farewell(profile, unit, told: told), at: profile.titleLocation, form: form)
      ]
  }

  /// Who was told of, once more, and whom to ask; in short sentences, as unit names are long.
  private static func farewell(
    _ profile: Profile, _ unit: Unit?, told: [MarkdownBlock]
  ) -> String {
    let full = unit?.name ?? profile.unit
    let isPerson = profile.subject == .individual
    let holder =
      isPerson
      ? "\(address(of: profile.holder.name, in: told)) \(profile.holder.name)" : profile.holder.name
    let short = unit?.shortName ?? full
    let isUnit = full.contains(holder)
    let namesUnit = holder.contains(short.hasPrefix("CĐCS ") ? String(short.dropFirst(5)) : short)
    let who = isUnit ? full : namesUnit ? holder : "\(holder), \(short)"
    let name = profile.title.contains("“") ? profile.title : "“\(profile.title)”"
    var text = "Quý vị vừa nghe bài \(name). Đó là câu chuyện của \(who)."
    if let contact = profile.guide.map(\.contact), !contact.isEmpty {
      text += " Muốn tìm hiểu cách làm, xin liên hệ \(spoken(contact: contact, of: full))."
    }
    return text
  }

  /// How a person is addressed: as the story does it, else as among members of a union.
  private static func address(of name: String, in blocks: [MarkdownBlock]) -> String {
    let addresses: Set = ["anh", "bà", "bác", "chị", "chú", "cô", "em", "ông", "thầy"]
    for block in blocks {
      guard let place = block.text.firstRange(of: name) else { continue }
      let word = block.text[..<place.lowerBound].split(separator: " ").last?.lowercased()
      if let word, addresses.contains(word) { return word }
    }
    return "đồng chí"
  }

  /// An office to ask: without the name that was just heard, and without the number that no listener
  /// can write down.
  private static func spoken(contact: String, of unit: String) -> String {
    var contact = contact
    if unit.hasPrefix("CĐCS "), let name = contact.firstRange(of: unit) {
      contact.replaceSubrange(name, with: "công đoàn cơ sở của đơn vị")
    }
    let parts = contact.split(separator: ", ").filter { !$0.contains(where: \.isNumber) }
    let shown = parts.map { part in
      part.hasPrefix("điện thoại") ? "qua \(part)" : String(part)
    }
    let text = shown.joined(separator: ", ")
    return text.last == "." ? String(text.dropLast()) : text
  }

  /// The line below a quotation that says whose words it is comes before it, as it is heard.
  private static func introducingSpeakers(
    _ passages: [SpokenPassage], _ form: SpokenForm
  ) -> [SpokenPassage] {
    var result: [SpokenPassage] = []
    for passage in passages {
      guard passage.kind == .speaker, let name = passage.sentences.first?.written else {
        result.append(passage)
        continue
      }
      let start = result.lastIndex { $0.kind != .quotation }.map { $0 + 1 } ?? 0
      let words = name.drop { $0 == "—" || $0 == " " }
      let end = words.last == "." ? words.dropLast() : words
      let comma = end.contains(",") ? "," : ""
      result.insert(
        SpokenPassage("\(end)\(comma) nói:", at: passage.location, form: form), at: start)
    }
    return result
  }
}

extension MarkdownBlock.Kind {
  var isHeading: Bool { if case .heading = self { true } else { false } }
}

extension [MarkdownBlock] {
  /// What stands below a `##` heading, to the next one; nothing when there is no such heading.
  func section(_ title: String) -> [MarkdownBlock]? {
    guard let start = firstIndex(where: { $0.isSection(title) }) else { return nil }
    let rest = self[(start + 1)...]
    return Array(rest.prefix { $0.kind != .heading(level: 2) }).filter { !$0.kind.isHeading }
  }

  /// The first row of every table, and code.
  var unreadable: [MarkdownBlock] {
    indices.filter { index in
      self[index].kind == .code
        || self[index].kind == .row && (index == 0 || self[index - 1].kind != .row)
    }.map { self[$0] }
  }

  var speakable: [MarkdownBlock] { filter { $0.kind != .row && $0.kind != .code } }
}

extension MarkdownBlock {
  func isSection(_ title: String) -> Bool {
    kind == .heading(level: 2) && Folding.key(text) == Folding.key(title)
  }
}

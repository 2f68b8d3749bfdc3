package import Diagnostics
import FrontMatter

/// A meeting at which units exchange experience: a file of `hoi-nghi/`.
package struct Session: Sendable {
  package let document: RawDocument
  package let title: String
  package let summary: String
  package let date: CalendarDate
  /// When it begins.
  package let time: ClockTime?
  package let place: String
  /// The unit where it is held, or nothing when none of ours.
  package let hostUnit: String?
  /// Who leads it.
  package let chair: String
  /// Who is asked to come, in words.
  package let participants: [String]
  /// How many were asked, and how many came; nothing while nobody knows.
  package let invited: Int?
  package let attended: Int?
  /// Of those who came, the women.
  package let women: Int?
  /// The units that took part.
  package let units: [String]
  package let agenda: [AgendaItem]
  /// The models that are handed out, in order.
  package let models: [ProfileReference]
  /// What else is handed out, in words.
  package let materials: [String]
  package let contact: String
  package let isIllustrative: Bool

  /// - Returns: nothing as the session when its name, day or place is missing.
  package static func read(
    _ document: RawDocument, units: UnitTable
  ) -> (session: Session?, diagnostics: [Diagnostic]) {
    var reader = MappingReader(document.root)
    let title = reader.requiredText("ten")
    let date = reader.requiredDate("ngay")
    let place = reader.requiredText("dia_diem")
    let summary = reader.text("tom_tat") ?? ""
    let time = reader.time("gio")
    let hostUnit = reader.units("don_vi_dang_cai", in: units).first
    let chair = reader.text("chu_tri") ?? ""
    let participants = reader.words("thanh_phan").map(\.text)
    let invited = reader.integer("so_moi")
    let attended = reader.integer("so_du")
    let women = reader.women(of: attended)
    let present = reader.units("don_vi_du", in: units)
    let agenda = reader.agenda("chuong_trinh")
    let models = reader.profileReferences("mo_hinh")
    let materials = reader.words("tai_lieu").map(\.text)
    let contact = reader.text("lien_he") ?? ""
    let isIllustrative = reader.flag("minh_hoa") ?? false
    let diagnostics = reader.finish()
    guard let title, let date, let place else { return (nil, diagnostics) }
    return (
      Session(
        document: document, title: title, summary: summary, date: date, time: time, place: place,
        hostUnit: hostUnit, chair: chair, participants: participants, invited: invited,
        attended: attended, women: women, units: present, agenda: agenda, models: models,
        materials: materials, contact: contact, isIllustrative: isIllustrative),
      diagnostics
    )
  }
}

/// One point of a session's agenda: an item of `chuong_trinh`.
package struct AgendaItem: Sendable, Hashable {
  package let time: ClockTime?
  package let subject: String
  package let who: String

  static func read(_ item: inout MappingReader) -> AgendaItem? {
    let time = item.time("gio")
    let subject = item.requiredText("noi_dung")
    let who = item.text("nguoi") ?? ""
    return subject.map { AgendaItem(time: time, subject: $0, who: who) }
  }
}

extension MappingReader {
  /// Of those who came, the women: not more than all.
  fileprivate mutating func women(of attended: Int?) -> Int? {
    guard let women = integer("so_nu") else { return nil }
    if let attended, women > attended, let value = node["so_nu"] {
      report(.moreWomenThanPeople, at: value, ["nu": String(women), "du": String(attended)])
    }
    return women
  }

  /// The codes of units that exist, each once.
  fileprivate mutating func units(_ key: String, in table: UnitTable) -> [String] {
    var codes = [String]()
    for node in words(key) where !codes.contains(node.text) {
      if table[node.text] == nil {
        adopt([table.unknownUnit(node.text, at: node.location)])
      } else {
        codes.append(node.text)
      }
    }
    return codes
  }

  /// The agenda, whose times must not run backwards.
  fileprivate mutating func agenda(_ key: String) -> [AgendaItem] {
    var latest: ClockTime?
    return records(key) { item in
      let point = AgendaItem.read(&item)
      if let time = point?.time {
        if let before = latest, time < before, let node = item.node["gio"] {
          item.report(
            .agendaBackwards, at: node, ["gio": time.spoken, "truoc": before.spoken])
        }
        latest = time
      }
      return point
    }
  }
}

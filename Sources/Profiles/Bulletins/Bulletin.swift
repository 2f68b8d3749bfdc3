package import Diagnostics
import FrontMatter

/// A printed bulletin: a file of `ban-tin/`. Its body is the editorial.
package struct Bulletin: Sendable {
  package let document: RawDocument
  package let title: String
  /// `4`, `4/2024`; or an empty text.
  package let number: String
  /// `Quý IV năm 2024`; or an empty text.
  package let period: String
  /// What the issue is about, for its cover.
  package let theme: String
  package let summary: String
  package let date: CalendarDate
  package let selection: Selection
  package let imprint: Imprint
  package let press: PressSetup
  package let isIllustrative: Bool

  /// How its stories are chosen.
  package enum Selection: Sendable {
    case list([ProfileReference])
    case query(BulletinQuery)
  }

  /// - Returns: nothing as the bulletin when its name or day is missing, or nothing says what it
  ///   holds.
  package static func read(
    _ document: RawDocument, units: UnitTable, movements: [String]
  ) -> (bulletin: Bulletin?, diagnostics: [Diagnostic]) {
    var reader = MappingReader(document.root)
    let title = reader.requiredText("ten")
    let date = reader.requiredDate("ngay")
    let (number, period) = (reader.text("so") ?? "", reader.text("ky") ?? "")
    let (theme, summary) = (reader.text("chu_de") ?? "", reader.text("tom_tat") ?? "")
    let selection = reader.selection(units: units, movements: movements)
    let imprint = reader.record("xuat_ban") { Imprint($0.texts(Imprint.keys)) }
    let press = reader.record("in_an", PressSetup.read) ?? .office
    let isIllustrative = reader.flag("minh_hoa") ?? false
    let diagnostics = reader.finish()
    guard let title, let date, let selection else { return (nil, diagnostics) }
    return (
      Bulletin(
        document: document, title: title, number: number, period: period, theme: theme,
        summary: summary, date: date, selection: selection, imprint: imprint ?? Imprint([:]),
        press: press, isIllustrative: isIllustrative),
      diagnostics
    )
  }
}

/// Who publishes a bulletin, and where it is printed: `xuat_ban`.
package struct Imprint: Sendable, Hashable {
  /// What is said, in order, under the words of a reader.
  package let lines: [(label: String, text: String)]

  init(_ texts: [String: String]) {
    lines = zip(Self.keys, Self.labels).compactMap { key, label in
      texts[key].map { (label, $0) }
    }
  }

  static let keys = [
    "chiu_trach_nhiem", "bien_tap", "trinh_bay", "giay_phep", "in_tai", "so_luong", "kho",
    "nop_luu_chieu", "lien_he",
  ]
  private static let labels = [
    "Chịu trách nhiệm nội dung", "Biên tập", "Trình bày", "Giấy phép", "In tại", "Số lượng",
    "Khổ", "Nộp lưu chiểu", "Liên hệ",
  ]

  package static func == (one: Imprint, other: Imprint) -> Bool {
    one.lines.elementsEqual(other.lines) { $0 == $1 }
  }

  package func hash(into hasher: inout Hasher) {
    for line in lines { hasher.combine(line.text) }
  }
}

/// What a print shop asks for: `in_an`.
package struct PressSetup: Sendable, Hashable {
  /// How far pictures and colours go over the edge, in millimetres: 0 to 10.
  package let bleed: Int
  package let hasCropMarks: Bool

  /// Nothing over the edge: for the printer in the office.
  package static let office = PressSetup(bleed: 0, hasCropMarks: false)

  package init(bleed: Int, hasCropMarks: Bool) {
    self.bleed = bleed
    self.hasCropMarks = hasCropMarks
  }

  static func read(_ item: inout MappingReader) -> PressSetup? {
    let marks = item.flag("dau_cat") ?? false
    guard let scalar = item.scalar("tran_le") else {
      return PressSetup(bleed: marks ? 3 : 0, hasCropMarks: marks)
    }
    var digits = scalar.text[...]
    if digits.hasSuffix("mm") { digits = digits.dropLast(2) }
    guard let bleed = Int(digits.filter { $0 != " " }), (0...10).contains(bleed) else {
      item.report(.notABleed, at: scalar, ["gia_tri": scalar.text])
      return nil
    }
    return PressSetup(bleed: bleed, hasCropMarks: marks)
  }
}

extension MappingReader {
  fileprivate mutating func texts(_ keys: [String]) -> [String: String] {
    keys.reduce(into: [:]) { texts, key in texts[key] = text(key) }
  }

  /// By `ho_so` or by `chon`, one of them.
  fileprivate mutating func selection(units: UnitTable, movements: [String]) -> Bulletin.Selection?
  {
    let list = profileReferences("ho_so")
    let query = record("chon") { BulletinQuery.read(&$0, units: units, movements: movements) }
    if let both = node["chon"], !list.isEmpty {
      report(.twoChoices, at: both)
      return nil
    }
    if !list.isEmpty { return .list(list) }
    if let query { return .query(query) }
    if node["chon"] == nil { report(.noChoice, at: node["ten"] ?? node) }
    return nil
  }
}

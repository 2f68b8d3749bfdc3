package import Diagnostics
package import FrontMatter

/// An emulation movement, programme or campaign: a file of `phong-trao/`. Its criteria are read by
/// `Criteria` from the same front matter. An object: every page asks for some.
package final class Movement: Sendable {
  package let path: ContentPath
  /// The file's name, which profiles use: `xanh-sach-dep`.
  package let id: String
  package let name: String
  package let shortName: String
  package let order: Int
  package let group: String
  package let subjects: [SubjectKind]
  package let summary: String
  package let citation: String
  /// The plan's sentence, word for word.
  package let originalText: String
  /// A colour, as a hue from 0 to 359.
  package let hue: Int
  package let validFrom: CalendarDate?
  /// The last day on which it is in force.
  package let validTo: CalendarDate?
  /// The movement or base whose criteria it takes over.
  package let base: String?
  package let frontMatter: Node
  /// Where the description begins in the file, in bytes.
  package let bodyOffset: Int

  init(
    path: ContentPath, id: String, name: String, shortName: String, order: Int, group: String,
    subjects: [SubjectKind], summary: String, citation: String, originalText: String, hue: Int,
    validFrom: CalendarDate?, validTo: CalendarDate?, base: String?, frontMatter: Node,
    bodyOffset: Int
  ) {
    self.path = path
    self.id = id
    self.name = name
    self.shortName = shortName
    self.order = order
    self.group = group
    self.subjects = subjects
    self.summary = summary
    self.citation = citation
    self.originalText = originalText
    self.hue = hue
    self.validFrom = validFrom
    self.validTo = validTo
    self.base = base
    self.frontMatter = frontMatter
    self.bodyOffset = bodyOffset
  }

  package static func read(
    _ document: FrontMatterDocument, at path: ContentPath, groups: [String]
  ) -> (movement: Movement?, diagnostics: [Diagnostic]) {
    guard let root = document.root else { return (nil, []) }
    var reader = MappingReader(root)
    let name = reader.requiredText("ten")
    let shortName = reader.text("ten_ngan")
    let order = reader.integer("so", in: 0...9_999) ?? 9_999
    let group = reader.requiredText("nhom")
    if let scalar = reader.scalar("nhom"), !groups.contains(scalar.text) {
      reader.report(
        .notAChoice(in: groups, scalar.text), at: scalar,
        choiceArguments(groups, scalar.text, "nhom"))
    }
    let subjects = reader.choices("doi_tuong", as: SubjectKind.self)
    let summary = reader.text("tom_tat") ?? ""
    let citation = reader.text("can_cu") ?? ""
    let original = reader.text("nguyen_van") ?? ""
    let hue = reader.integer("mau", in: 0...359) ?? 210
    let from = reader.date("hieu_luc_tu")
    let to = reader.date("hieu_luc_den")
    let base = reader.text("ke_thua")
    _ = reader.words("de_lan_voi")
    for key in Self.criteriaKeys { _ = reader.value(key) }
    let diagnostics = reader.finish()
    guard let name, let group else { return (nil, diagnostics) }
    return (
      Movement(
        path: path, id: path.stem, name: name, shortName: shortName ?? name, order: order,
        group: group, subjects: subjects.isEmpty ? SubjectKind.allCases : subjects,
        summary: summary, citation: citation, originalText: original, hue: hue, validFrom: from,
        validTo: to, base: base, frontMatter: root, bodyOffset: document.bodyOffset),
      diagnostics
    )
  }

  /// The movements whose names are so near to its own that profiles confuse them: `de_lan_voi`.
  package var twins: [String] { twinNodes.map(\.text) }

  package var twinNodes: [Node] {
    frontMatter["de_lan_voi"].map { $0.kind == .sequence ? Array($0.items) : [$0] } ?? []
  }

  /// The keys of a movement's front matter that belong to its criteria schema.
  package static let criteriaKeys = [
    "tieu_chi", "it_nhat_mot", "khoi_bat_buoc", "rang_buoc",
  ]

  package func isInForce(on date: CalendarDate) -> Bool {
    (validFrom.map { $0 <= date } ?? true) && (validTo.map { $0.lastDay >= date } ?? true)
  }
}

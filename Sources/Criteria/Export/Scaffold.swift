package import Profiles
import VietnameseText

/// A new profile: five lines that pass `check` as they are, and below them everything that may
/// come, commented out, each with what it wants, how much it weighs and from when on it is due.
///
/// A line of two `#` is advice; one of a single `#` is a key, which is put to use by deleting that
/// one sign. Values are left empty, so that no example is published by mistake.
package struct Scaffold {
  private let title: String
  private let kind: ProfileKind
  private let subject: SubjectKind
  private let unit: Unit
  private let movement: Movement
  private let schemas: [CriteriaSchema]

  package init(
    title: String, kind: ProfileKind, subject: SubjectKind, unit: Unit, movement: Movement,
    _ catalogue: SchemaCatalogue
  ) {
    self.title = title
    self.kind = kind
    self.subject = subject
    self.unit = unit
    self.movement = movement
    schemas = [catalogue.general, catalogue[movement: movement.id]]
  }

  /// The file's text, with the line ends of Windows: an old Notepad shows no others.
  package var text: String {
    var page = ScaffoldPage()
    page.line("---")
    page.line("ten: \(ScaffoldPage.plain(title))")
    page.line("loai: \(kind.rawValue)")
    page.line("doi_tuong: \(subject.rawValue)")
    page.line("don_vi: \(unit.code)")
    page.line("phong_trao: \(movement.id)")
    page.line("")
    page.advice(
      "Năm dòng trên là đủ để gửi. Các mục dưới đây điền dần: xóa dấu # ở đầu dòng rồi viết nội dung vào sau dấu hai chấm. Dòng có hai dấu # là lời dặn, cứ để nguyên; phần sau dấu # ở cuối dòng cũng vậy."
    )
    for key in keys {
      page.line("")
      key.key == "tieu_chi" ? evidence(&page) : block(key, &page)
    }
    page.line("---")
    page.line("")
    for section in ["Hoàn cảnh", "Cách làm", "Kết quả", "Bài học"] {
      page.line("## \(section)")
      page.line("")
    }
    return page.text
  }

  /// What is written first comes first; a key that is not named here comes last.
  private static let order = [
    "tom_tat", "chu_the", "qua_trinh", "tieu_chi", "suy_ton", "chap_hanh", "huong_dan_ap_dung",
    "so_noi_bat", "nhan_vat", "dong_y", "kiem_chung", "duyet", "khen_thuong", "nhan_rong",
    "tu_khoa", "phong_trao_khac",
  ]
  /// Pictures come with a later version, samples are made by hand.
  private static let leftOut = ["anh", "minh_hoa"]

  private var keys: [KeyShape] {
    let shape = Profile.shape(of: subject, isRegistered: false)
    let notDue = schemas.flatMap(\.requiredBlocks)
      .filter { !$0.kinds.isEmpty && !$0.kinds.contains(kind) }.map(\.key)
    let wanted = shape.filter {
      !$0.isRequired && !Self.leftOut.contains($0.key) && !notDue.contains($0.key)
    }
    return wanted.filter { Self.order.contains($0.key) }
      .sorted { Self.place($0.key) < Self.place($1.key) }
      + wanted.filter { !Self.order.contains($0.key) }
  }

  private static func place(_ key: String) -> Int { order.firstIndex(of: key) ?? order.count }

  private func block(_ key: KeyShape, _ page: inout ScaffoldPage) {
    let words = KeyWords[key.key]
    let due = schemas.flatMap(\.requiredBlocks).first { $0.key == key.key }
    page.advice(
      "\(due?.name ?? words?.title ?? key.key). \(due == nil ? words?.description ?? "" : "")")
    if let due {
      page.advice("Bắt buộc từ bước \(due.dueFrom.rawValue) (\(due.citation)). \(due.guidance)")
    }
    page.key(key, at: key.key, indent: "")
  }

  private func evidence(_ page: inout ScaffoldPage) {
    page.advice("Minh chứng. Dùng mục nào thì xóa dấu # của mục ấy, và của dòng tieu_chi.")
    page.line("#tieu_chi:")
    var seen = Set<String>()
    let criteria = schemas.flatMap(\.criteria).filter {
      $0.applies(to: subject, unitType: unit.type) && seen.insert($0.code).inserted
    }
    for state in State.allCases {
      for criterion in criteria where criterion.dueFrom == state {
        page.line("##")
        page.advice("\(criterion.name). \(criterion.weight)")
        page.advice("\(criterion.guidance) \(criterion.reminder)")
        page.field(criterion.field, indent: "  ", example: criterion.example)
      }
    }
    let known = criteria.map(\.code)
    for group in schemas.flatMap(\.alternatives) where group.subjects.contains(subject) {
      let codes = group.codes.filter(known.contains).joined(separator: ", ")
      guard !codes.isEmpty, group.level != .reference else { continue }
      page.line("##")
      page.advice("\(group.level == .required ? "Phải" : "Nên") có ít nhất một trong: \(codes).")
    }
  }
}

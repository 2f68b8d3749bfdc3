import Diagnostics
import FrontMatter
import Profiles

/// Reads one file's part of a schema; inheritance is the catalogue's business.
struct SchemaReader {
  private(set) var diagnostics = [Diagnostic]()

  mutating func read(_ root: Node) -> CriteriaSchema {
    var reader = MappingReader(root)
    var criteria = [Criterion]()
    for node in reader.items("tieu_chi") {
      guard let criterion = criterion(node) else { continue }
      if let first = criteria.first(where: { $0.code == criterion.code }) {
        diagnostics.append(
          Diagnostic(
            .duplicateCriterion, at: criterion.location, ["ma": criterion.code],
            notes: [
              Diagnostic.Note(
                LocalizedText(vi: "mã này đã có ở đây", en: "first used here"), at: first.location)
            ]))
      } else {
        criteria.append(criterion)
      }
    }
    let alternatives = reader.items("it_nhat_mot").map { group in
      group.kind == .sequence ? group.items.map(\.text) : [group.text]
    }
    let blocks = reader.items("khoi_bat_buoc").compactMap { block($0) }
    // Unknown keys of the file as a whole are reported where the movement itself is read.
    return CriteriaSchema(
      criteria: criteria, alternatives: alternatives, requiredBlocks: blocks)
  }

  private mutating func block(_ node: Node) -> RequiredBlock? {
    var reader = MappingReader(node)
    let key = reader.requiredText("khoa")
    let name = reader.requiredText("ten")
    let citation = reader.text("can_cu") ?? ""
    _ = reader.words("ma_ke_hoach")
    let guidance = reader.text("huong_dan") ?? ""
    let dueFrom = reader.choice("tu", as: State.self) ?? .verified
    let kinds = reader.choices("loai", as: ProfileKind.self)
    diagnostics += reader.finish()
    guard let key, let name else { return nil }
    return RequiredBlock(
      key: key, name: name, citation: citation, guidance: guidance, dueFrom: dueFrom, kinds: kinds)
  }

  private mutating func criterion(_ node: Node) -> Criterion? {
    var reader = MappingReader(node)
    let level = reader.requiredChoice("muc", as: CriterionLevel.self)
    let source = reader.requiredChoice("nguon", as: CriterionSource.self)
    let citation = reader.text("can_cu") ?? ""
    _ = reader.words("ma_ke_hoach")
    let subjects = reader.choices("ap_dung", as: SubjectKind.self)
    let unitTypes = reader.words("loai_hinh").map(\.text)
    let dueFrom = reader.choice("tu", as: State.self) ?? .verified
    let guidance = reader.requiredText("huong_dan") ?? ""
    let example = reader.value("vi_du").flatMap { $0.kind == .scalar ? $0.text : nil } ?? ""
    let isPublic = reader.flag("cong_khai") ?? true
    let minimum = counts("so_luong", &reader)
    let recommended = counts("nen_co", &reader)
    _ = reader.value("rang_buoc")
    let field = field(node, &reader)
    diagnostics += reader.finish()
    guard let level, let source, let field else { return nil }
    return Criterion(
      field: field, level: level, source: source, citation: citation, guidance: guidance,
      example: example, subjects: subjects.isEmpty ? SubjectKind.allCases : subjects,
      unitTypes: unitTypes, dueFrom: dueFrom, isPublic: isPublic, minimum: minimum,
      recommended: recommended, location: node.location)
  }

  /// A number for both subjects, or one for each.
  private mutating func counts(_ key: String, _ reader: inout MappingReader) -> Counts {
    guard let value = reader.value(key) else { return .none }
    guard value.kind == .mapping else {
      let count = reader.integer(key, in: 0...1_000) ?? 0
      return Counts(collective: count, individual: count)
    }
    var bySubject = MappingReader(value)
    let counts = Counts(
      collective: bySubject.integer("tap_the", in: 0...1_000) ?? 0,
      individual: bySubject.integer("ca_nhan", in: 0...1_000) ?? 0)
    diagnostics += bySubject.finish()
    return counts
  }

  /// The part that criteria and the fields of a group have in common.
  private mutating func field(_ node: Node, _ reader: inout MappingReader) -> Field? {
    let code = reader.requiredText("ma")
    let name = reader.text("ten")
    let isRequired = reader.flag("bat_buoc") ?? false
    let unit = reader.text("don_vi_tinh") ?? ""
    let type = type(&reader)
    guard let code, let type else { return nil }
    return Field(
      code: code, name: name ?? code, type: type, isRequired: isRequired, unitOfMeasure: unit)
  }

  private mutating func fields(_ reader: inout MappingReader) -> [Field] {
    reader.items("truong").compactMap { node in
      var part = MappingReader(node)
      let field = field(node, &part)
      diagnostics += part.finish()
      return field
    }
  }

  private mutating func type(_ reader: inout MappingReader) -> ValueType? {
    guard let written = reader.requiredChoice("kieu", as: TypeName.self) else { return nil }
    let choices = reader.words("gia_tri").map(\.text)
    let least = reader.integer("toi_thieu_am_tiet", in: 0...10_000) ?? 0
    let fields = fields(&reader)
    let element = reader.choice("phan_tu", as: TypeName.self)
    let bounds = Bounds(
      least: bound("tu_gia_tri", written, &reader), most: bound("den_gia_tri", written, &reader),
      usualLeast: bound("canh_bao_tu", written, &reader),
      usualMost: bound("canh_bao_den", written, &reader))
    switch written {
    case .group: return .group(fields)
    case .list where element == nil && !fields.isEmpty: return .list(.group(fields))
    case .list:
      return .list(
        Self.simple(element ?? .text, bounds, choices, least) ?? .group(fields))
    default: return Self.simple(written, bounds, choices, least)
    }
  }

  private static func simple(
    _ name: TypeName, _ bounds: Bounds, _ choices: [String], _ least: Int
  ) -> ValueType? {
    switch name {
    case .text: .text
    case .paragraph: .paragraph(leastSyllables: least)
    case .number: .number(bounds)
    case .integer: .integer(bounds)
    case .percent: .percent(bounds)
    case .money: .money(bounds)
    case .date: .date
    case .year: .year(bounds)
    case .yesNo: .yesNo
    case .choice: .choice(choices)
    case .unit: .unit
    case .measurement: .measurement
    case .group, .list: nil
    }
  }

  private mutating func bound(
    _ key: String, _ type: TypeName, _ reader: inout MappingReader
  ) -> Double? {
    guard let scalar = reader.scalar(key) else { return nil }
    let value =
      type == .money
      ? (try? Money(written: scalar.text)).map { Double($0.dong) }
      : WrittenNumber(scalar.text)?.approximate
    if value == nil {
      reader.report(.badBound, at: scalar, ["khoa": key, "gia_tri": scalar.text])
    }
    return value
  }

  /// The types as schemas write them.
  private enum TypeName: String, Choice {
    case text = "văn bản"
    case paragraph = "đoạn văn"
    case number = "số"
    case integer = "số nguyên"
    case percent = "phần trăm"
    case money = "tiền"
    case date = "ngày"
    case year = "năm"
    case yesNo = "có/không"
    case choice = "lựa chọn"
    case unit = "đơn vị"
    case measurement = "số liệu"
    case group = "nhóm"
    case list = "danh sách"
  }
}

import Diagnostics
import FrontMatter
import Profiles
import VietnameseText

/// Reads one file's part of a schema; inheritance is the catalogue's business.
enum SchemaReader {
  /// - Parameter isBase: a base is read nowhere else, so its other keys are looked at here.
  static func read(
    _ root: Node, isBase: Bool
  ) -> (schema: CriteriaSchema, diagnostics: [Diagnostic]) {
    var reader = MappingReader(root)
    var criteria = [Criterion]()
    for criterion in reader.records("tieu_chi", criterion) {
      if let first = criteria.first(where: { $0.code == criterion.code }) {
        let note = Diagnostic.Note(
          LocalizedText(vi: "mã này đã có ở đây", en: "first used here"), at: first.location)
        reader.adopt([
          Diagnostic(
            .duplicateCriterion, at: criterion.location, ["ma": criterion.code], notes: [note])
        ])
      } else {
        criteria.append(criterion)
      }
    }
    let alternatives = reader.items("it_nhat_mot").map { group in
      alternativeGroup(group, &reader)
    }
    let blocks = reader.records("khoi_bat_buoc", block)
    if isBase {
      for key in descriptiveKeys + Movement.criteriaKeys { _ = reader.value(key) }
    }
    return (
      CriteriaSchema(criteria: criteria, alternatives: alternatives, requiredBlocks: blocks),
      isBase ? reader.finish() : reader.findings
    )
  }

  /// What a base says about itself, for its readers; it may say all that a movement says.
  private static let descriptiveKeys = [
    "ten", "ten_ngan", "so", "nhom", "doi_tuong", "tom_tat", "can_cu", "nguyen_van", "mau",
    "hieu_luc_tu", "hieu_luc_den", "ke_thua",
  ]

  /// The codes of a group of alternatives; one alone may stand without brackets, and a group that
  /// is for some subjects only names them: `{ap_dung: [tập thể], tieu_chi: [a, b]}`.
  static func members(of group: Node) -> [Node] {
    switch group.kind {
    case .scalar: [group]
    case .sequence: Array(group.items)
    case .mapping: group["tieu_chi"].map(members) ?? []
    }
  }

  private static func alternativeGroup(
    _ group: Node, _ reader: inout MappingReader
  ) -> AlternativeGroup {
    let codes = members(of: group).map { Folding.key($0.text) }
    guard group.kind == .mapping else {
      return AlternativeGroup(codes: codes, subjects: SubjectKind.allCases, level: .required)
    }
    var own = MappingReader(group)
    _ = own.required("tieu_chi")
    let subjects = own.choices("ap_dung", as: SubjectKind.self)
    let level = own.choice("muc", as: CriterionLevel.self) ?? .required
    reader.adopt(own.finish())
    return AlternativeGroup(
      codes: codes, subjects: subjects.isEmpty ? SubjectKind.allCases : subjects, level: level)
  }

  private static func block(_ reader: inout MappingReader) -> RequiredBlock? {
    let key = reader.requiredText("khoa")
    let name = reader.requiredText("ten")
    let citation = reader.text("can_cu") ?? ""
    _ = reader.words("ma_ke_hoach")
    let guidance = reader.text("huong_dan") ?? ""
    let dueFrom = reader.choice("tu", as: State.self) ?? .verified
    let kinds = reader.choices("loai", as: ProfileKind.self)
    let parts = reader.words("can").map { Folding.key($0.text) }
    guard let key, let name else { return nil }
    return RequiredBlock(
      key: Folding.key(key), name: name, citation: citation, guidance: guidance, dueFrom: dueFrom,
      kinds: kinds, parts: parts)
  }

  private static func criterion(_ reader: inout MappingReader) -> Criterion? {
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
    let field = field(&reader)
    let constraints = field.map { reader.constraints(of: $0) } ?? []
    if field == nil { _ = reader.value("rang_buoc") }
    if let field, let example = reader.value("vi_du") {
      check(example, field, constraints, &reader)
    }
    guard let level, let source, let field else { return nil }
    return Criterion(
      field: field, level: level, source: source, citation: citation, guidance: guidance,
      example: example, subjects: subjects.isEmpty ? SubjectKind.allCases : subjects,
      unitTypes: unitTypes, dueFrom: dueFrom, isPublic: isPublic, minimum: minimum,
      recommended: recommended, constraints: constraints,
      location: reader.node["ma"]?.location ?? reader.node.location)
  }

  /// An example that its own criterion would refuse teaches the mistake.
  private static func check(
    _ example: Node, _ field: Field, _ constraints: [Constraint], _ reader: inout MappingReader
  ) {
    var checker = ValueChecker(units: nil)
    checker.check(example, field)
    reader.adopt(checker.diagnostics)
    let evaluator = ConstraintEvaluator(root: nil, year: "", state: .discovered, evidence: [])
    let items: [Node] = if case .list = field.type { Array(example.items) } else { [example] }
    for item in items {
      reader.adopt(constraints.compactMap { evaluator.finding($0, in: item) })
    }
  }

  /// A number for both subjects, or one for each.
  private static func counts(_ key: String, _ reader: inout MappingReader) -> Counts {
    guard let value = reader.value(key) else { return .none }
    guard value.kind == .mapping else {
      let count = reader.integer(key, in: 0...1_000) ?? 0
      return Counts(collective: count, individual: count)
    }
    var bySubject = MappingReader(value)
    let counts = Counts(
      collective: bySubject.integer("tap_the", in: 0...1_000) ?? 0,
      individual: bySubject.integer("ca_nhan", in: 0...1_000) ?? 0)
    reader.adopt(bySubject.finish())
    return counts
  }

  /// The part that criteria and the fields of a group have in common.
  private static func field(_ reader: inout MappingReader) -> Field? {
    let code = reader.requiredText("ma")
    let name = reader.text("ten")
    let isRequired = reader.flag("bat_buoc") ?? false
    let unit = reader.text("don_vi_tinh") ?? ""
    let type = type(&reader)
    guard let code, let type else { return nil }
    return Field(
      code: Folding.key(code), name: name ?? code, type: type, isRequired: isRequired,
      unitOfMeasure: unit)
  }

  private static func type(_ reader: inout MappingReader) -> ValueType? {
    guard let written = reader.requiredChoice("kieu", as: TypeName.self) else { return nil }
    let choices = reader.words("gia_tri").map(\.text)
    let least = reader.integer("toi_thieu_am_tiet", in: 0...10_000) ?? 0
    let fields = reader.records("truong", field)
    let element = reader.scalar("phan_tu").flatMap { elementType($0, &reader) }
    let type = written == .list ? element ?? (fields.isEmpty ? .text : .group) : written
    let bounds = Bounds(
      least: bound("tu_gia_tri", type, &reader), most: bound("den_gia_tri", type, &reader),
      usualLeast: bound("canh_bao_tu", type, &reader),
      usualMost: bound("canh_bao_den", type, &reader))
    // A group without parts and a choice without values would refuse everything.
    if type == .group, fields.isEmpty { _ = reader.required("truong") }
    if type == .choice, choices.isEmpty { _ = reader.required("gia_tri") }
    let value = simple(type, bounds, choices, least) ?? .group(fields)
    return written == .list ? .list(value) : value
  }

  /// The type of a list's items, which cannot be lists themselves.
  private static func elementType(_ node: Node, _ reader: inout MappingReader) -> TypeName? {
    if let type = TypeName(written: node.text), type != .list { return type }
    let known = TypeName.allCases.filter { $0 != .list }.map(\.rawValue)
    reader.report(
      .notAChoice(in: known, node.text), at: node, choiceArguments(known, node.text, "phan_tu"))
    return nil
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

  private static func bound(
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

package import Diagnostics
package import Profiles

/// All that one movement asks: its own criteria and those of the bases it takes over.
package struct CriteriaSchema: Sendable {
  package let criteria: [Criterion]
  package let alternatives: [AlternativeGroup]
  /// Blocks outside `tieu_chi` that are due from a state on, such as `suy_ton`.
  package let requiredBlocks: [RequiredBlock]
  /// Rules among several criteria; those within one criterion are its own.
  package let constraints: [Constraint]
  /// The codes of the criteria whose evidence stays in the office.
  package let privateCodes: Set<String>

  package init(
    criteria: [Criterion] = [], alternatives: [AlternativeGroup] = [],
    requiredBlocks: [RequiredBlock] = [], constraints: [Constraint] = []
  ) {
    self.criteria = criteria
    self.alternatives = alternatives
    self.requiredBlocks = requiredBlocks
    self.constraints = constraints
    privateCodes = Set(criteria.lazy.filter { !$0.isPublic }.map(\.code))
  }

  package subscript(code: String) -> Criterion? { criteria.first { $0.code == code } }

  /// The criteria of a base followed by one's own; one's own win over inherited ones of that code.
  func inheriting(_ base: CriteriaSchema) -> CriteriaSchema {
    let own = Set(criteria.map(\.code))
    let ownBlocks = Set(requiredBlocks.map(\.key))
    return CriteriaSchema(
      criteria: base.criteria.filter { !own.contains($0.code) } + criteria,
      alternatives: base.alternatives + alternatives,
      requiredBlocks: base.requiredBlocks.filter { !ownBlocks.contains($0.key) } + requiredBlocks)
  }

  /// The same with its movement's constraints, which can only be read when all criteria are known.
  func with(_ constraints: [Constraint]) -> CriteriaSchema {
    CriteriaSchema(
      criteria: criteria, alternatives: alternatives, requiredBlocks: requiredBlocks,
      constraints: constraints)
  }
}

/// Criteria of which at least one must be met: an item of `it_nhat_mot`.
package struct AlternativeGroup: Sendable {
  package let codes: [String]
  package let subjects: [SubjectKind]
  package let level: CriterionLevel
}

/// One criterion: what evidence it wants, from whom, from when on, and on whose word.
///
/// An object, because every profile is held against it and none should copy it.
package final class Criterion: Sendable {
  package let field: Field
  package let level: CriterionLevel
  package let source: CriterionSource
  package let citation: String
  package let guidance: String
  package let example: String
  package let subjects: [SubjectKind]
  /// Codes of unit types; empty means all.
  package let unitTypes: [String]
  package let dueFrom: State
  package let isPublic: Bool
  package let minimum: Counts
  package let recommended: Counts
  /// Rules among the fields of its group.
  package let constraints: [Constraint]
  package let location: SourceLocation

  init(
    field: Field, level: CriterionLevel, source: CriterionSource, citation: String,
    guidance: String, example: String, subjects: [SubjectKind], unitTypes: [String],
    dueFrom: State, isPublic: Bool, minimum: Counts, recommended: Counts,
    constraints: [Constraint], location: SourceLocation
  ) {
    self.field = field
    self.level = level
    self.source = source
    self.citation = citation
    self.guidance = guidance
    self.example = example
    self.subjects = subjects
    self.unitTypes = unitTypes
    self.dueFrom = dueFrom
    self.isPublic = isPublic
    self.minimum = minimum
    self.recommended = recommended
    self.constraints = constraints
    self.location = location
  }

  package var code: String { field.code }
  package var name: String { field.name }

  package func applies(to subject: SubjectKind, unitType: String) -> Bool {
    subjects.contains(subject) && (unitTypes.isEmpty || unitTypes.contains(unitType))
  }
}

/// How much a criterion weighs.
package enum CriterionLevel: String, Choice {
  case required = "bắt buộc"
  case recommended = "nên có"
  case reference = "tham khảo"
}

/// On whose word a criterion stands. A suggestion is never shown as a rule.
package enum CriterionSource: String, Choice {
  case plan = "kế hoạch"
  case regulation = "quy định"
  case suggestion = "gợi ý"
}

/// The least number of items, which may differ by subject.
package struct Counts: Sendable, Hashable {
  package let collective: Int
  package let individual: Int

  static let none = Counts(collective: 0, individual: 0)

  package subscript(subject: SubjectKind) -> Int {
    switch subject {
    case .collective: collective
    case .individual: individual
    }
  }
}

/// A top-level block of a profile that is due from a state on.
package struct RequiredBlock: Sendable {
  package let key: String
  package let name: String
  package let citation: String
  package let guidance: String
  package let dueFrom: State
  /// Empty means both.
  package let kinds: [ProfileKind]
  /// Keys of the block that are due with it.
  package let parts: [String]
}

/// A named value: a criterion's own, or a part of a group. An object, as a criterion is.
package final class Field: Sendable {
  package let code: String
  package let name: String
  package let type: ValueType
  package let isRequired: Bool
  /// Shown after a number.
  package let unitOfMeasure: String

  init(code: String, name: String, type: ValueType, isRequired: Bool, unitOfMeasure: String) {
    self.code = code
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.unitOfMeasure = unitOfMeasure
  }
}

/// What kind of value a field takes.
package indirect enum ValueType: Sendable {
  case text
  case paragraph(leastSyllables: Int)
  case number(Bounds)
  case integer(Bounds)
  case percent(Bounds)
  case money(Bounds)
  case date
  case year(Bounds)
  case yesNo
  case choice([String])
  case unit
  /// One quantity before and after: `{ten, truoc, sau, don_vi, ky, nguon}`.
  case measurement
  case group([Field])
  case list(ValueType)
}

/// Limits of a value: outside the hard ones it is an error, outside the others a question.
package struct Bounds: Sendable {
  package let least: Double?
  package let most: Double?
  package let usualLeast: Double?
  package let usualMost: Double?
}

extension ValueType {
  /// The parts of the built-in record `số liệu`.
  package static let measurementFields = [
    Field(code: "ten", name: "Số liệu", type: .text, isRequired: true, unitOfMeasure: ""),
    Field(code: "truoc", name: "Trước", type: .text, isRequired: false, unitOfMeasure: ""),
    Field(code: "sau", name: "Sau", type: .text, isRequired: true, unitOfMeasure: ""),
    Field(code: "don_vi", name: "Đơn vị tính", type: .text, isRequired: false, unitOfMeasure: ""),
    Field(code: "ky", name: "Kỳ", type: .text, isRequired: false, unitOfMeasure: ""),
    Field(code: "nguon", name: "Nguồn", type: .text, isRequired: false, unitOfMeasure: ""),
  ]

  /// The type as schemas write it.
  package var written: String {
    switch self {
    case .text: "văn bản"
    case .paragraph: "đoạn văn"
    case .number: "số"
    case .integer: "số nguyên"
    case .percent: "phần trăm"
    case .money: "tiền"
    case .date: "ngày"
    case .year: "năm"
    case .yesNo: "có/không"
    case .choice: "lựa chọn"
    case .unit: "đơn vị"
    case .measurement: "số liệu"
    case .group: "nhóm"
    case .list: "danh sách"
    }
  }
}

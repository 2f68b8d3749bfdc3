import Diagnostics
import FrontMatter
import Profiles

/// A rule among the values of a profile's evidence: an item of `rang_buoc`.
///
/// The language is small on purpose:
///
///     {dieu_kien: quy_ho_tro + gia_dinh + khac = tong, sai_so: 1%, thong_bao: …}
///     {dieu_kien: tổng(suat_qua.so_suat * suat_qua.don_gia) <= tong_gia_tri, muc: nên có}
///     {khi: gia_tri_lam_loi > 1 tỷ đồng, can: [minh_chung], thong_bao: …}
///
/// - A condition compares two sums with `=`, `<>`, `<`, `<=`, `>` or `>=`. A term is the name of a
///   value, a literal (number, money, percentage, date, word), a product of such, `tổng(ds.truong)`
///   or `số_mục(ds)`.
/// - Names under a criterion are the fields of its group; names under a movement are its criteria
///   and, after a dot, their fields. `chu_the.so_nu` and its like, and `ho_so.nam`, the year of the
///   profile's folder, can be named everywhere. In a list the rule holds for each item.
/// - `khi` says when a rule applies, `can` which values must then be there, `muc` how much it
///   weighs, `sai_so` how far the sides may differ.
///
/// What is not there is not judged: a comparison with a side that has no value at all holds, and a
/// missing term of a sum counts as nothing. A value that cannot be read has a finding of its own.
/// An estimate (`gần 1 tỷ đồng`) may be a tenth off; dates compare as far as both say.
///
/// An object, as a criterion is: every profile is held against it and none should copy it.
package final class Constraint: Sendable {
  /// What must hold; nothing when values are needed instead.
  let rule: Comparison?
  /// When it applies; nothing means always.
  let condition: Comparison?
  /// What must be there.
  let needs: [Need]
  let level: CriterionLevel
  /// How far the sides may differ, as a part of the larger one.
  let tolerance: Double
  /// What the schema says about it, without the full stop.
  let sentence: String
  /// Of a movement's rule: the list whose items it goes through.
  let list: String?
  /// Of a movement's rule: the criteria that it names.
  let codes: [String]

  init(
    rule: Comparison?, condition: Comparison?, needs: [Need], level: CriterionLevel,
    tolerance: Double, sentence: String, list: String?, codes: [String]
  ) {
    self.rule = rule
    self.condition = condition
    self.needs = needs
    self.level = level
    self.tolerance = tolerance
    self.sentence = sentence
    self.list = list
    self.codes = codes
  }

  /// A value that must be there.
  struct Need: Sendable {
    let code: String
    let name: String
    let reference: Reference
    /// From when on it is due: fields as soon as their group is there, criteria from a state on.
    let dueFrom: State?
  }
}

/// Two sums and how they must relate; an object like its constraint.
final class Comparison: Sendable {
  let left: Sum
  let relation: Relation
  let right: Sum
  /// As it was written.
  let text: String

  init(left: Sum, relation: Relation, right: Sum, text: String) {
    self.left = left
    self.relation = relation
    self.right = right
    self.text = text
  }
}

struct Sum: Sendable {
  let terms: [Term]
  let kind: ValueKind

  /// Whether it names nothing of the profile.
  var isLiteral: Bool { terms.allSatisfy(\.isLiteral) }
}

struct Term: Sendable {
  let content: Content
  let kind: ValueKind
  /// As it was written.
  let text: String

  enum Content: Sendable {
    case product([Factor])
    /// The sum over a list's items of a product of their fields.
    case total(list: Reference, [Factor])
    case count(Reference)
  }

  var isLiteral: Bool {
    guard case .product(let factors) = content else { return false }
    return factors.allSatisfy { if case .literal = $0 { true } else { false } }
  }
}

enum Factor: Sendable {
  case literal(Literal)
  case value(Reference)
  /// The year of the folder in which the profile lies.
  case profileYear
}

enum Literal: Sendable {
  case quantity(Double)
  case date(CalendarDate)
  /// A word with its folded form, by which words are compared.
  case word(String, key: String)
}

/// Where a value of the profile stands.
struct Reference: Sendable {
  let origin: Origin
  /// The keys to follow from there.
  let keys: [String]
  let kind: ValueKind

  enum Origin: Sendable, Hashable {
    /// The group or the item that is being looked at.
    case item
    case criterion(String)
    /// `chu_the`.
    case holder
  }
}

/// What can be compared with what.
enum ValueKind: Sendable, Hashable {
  case number, percentage, money, year, date, word

  /// Nothing for what holds several values.
  init?(_ type: ValueType) {
    switch type {
    case .number, .integer: self = .number
    case .percent: self = .percentage
    case .money: self = .money
    case .date: self = .date
    case .year: self = .year
    case .text, .paragraph, .yesNo, .choice, .unit: self = .word
    case .measurement, .group, .list: return nil
    }
  }

  /// As messages call it.
  var name: String {
    switch self {
    case .number: "số"
    case .percentage: "phần trăm"
    case .money: "tiền"
    case .year: "năm"
    case .date: "ngày"
    case .word: "chữ"
    }
  }

  var isQuantity: Bool { self != .date && self != .word }
}

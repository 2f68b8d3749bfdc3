import Diagnostics
import FrontMatter

/// One target of the plan: an item of `chi_tieu`.
package struct Target: Sendable, Hashable {
  /// `T1`
  package let code: String
  package let name: String
  package let kind: Kind
  /// How many are asked for, of each or in all.
  package let least: Int
  package let counting: Counting

  package enum Kind: String, Choice {
    /// Every grassroots union has so many.
    case everyUnit = "mỗi đơn vị"
    /// So many collectives, and individuals, that the federation built up itself.
    case collectives = "tập thể cấp huyện"
    case individuals = "cá nhân cấp huyện"
    /// A preference, neither met nor missed.
    case frontLine = "ưu tiên trực tiếp"
    /// Every type of union has so many.
    case everyType = "mỗi loại hình"
  }

  /// Whether what was there before the period counts, too.
  package enum Counting: String, Choice {
    case inPeriod = "trong kỳ"
    case inAll = "lũy kế"
  }

  static func read(_ item: inout MappingReader) -> Target? {
    let code = item.requiredText("ma")
    let name = item.requiredText("ten")
    let kind = item.requiredChoice("loai", as: Kind.self)
    let least = item.integer("it_nhat", in: 1...1_000_000) ?? 1
    let counting = item.choice("cach_tinh", as: Counting.self) ?? .inPeriod
    guard let code, let name, let kind else { return nil }
    return Target(code: code, name: name, kind: kind, least: least, counting: counting)
  }
}

/// Who signs for the federation: `chuc_danh`.
package struct Signatory: Sendable, Hashable {
  /// `TM. BAN THƯỜNG VỤ`
  package let capacity: String
  /// `CHỦ TỊCH`
  package let post: String
  /// A name, or an empty text: then there is room to write it in.
  package let name: String

  static let nobody = Signatory(capacity: "", post: "", name: "")

  static func read(_ item: inout MappingReader) -> Signatory? {
    Signatory(
      capacity: item.text("ky_thay") ?? "", post: item.text("nguoi_ky_chuc_vu") ?? "",
      name: item.text("nguoi_ky") ?? "")
  }
}

import Diagnostics
import Profiles
import VietnameseText

/// The names that a constraint can use, and what each stands for.
struct ConstraintScope {
  private let roots: [Root]

  private struct Root {
    let code: String
    let type: ValueType
    let origin: Reference.Origin
    let keys: [String]
  }

  /// Under a criterion: the fields of its group, or its own value.
  init(of criterion: Field) {
    var type = criterion.type
    if case .list(let element) = type { type = element }
    if let fields = type.fields {
      roots = fields.map { Root(code: $0.code, type: $0.type, origin: .item, keys: [$0.code]) }
    } else {
      roots = [Root(code: criterion.code, type: type, origin: .item, keys: [])]
    }
  }

  /// Under a movement: all its criteria.
  init(of criteria: [Criterion]) {
    roots = criteria.map {
      Root(code: $0.code, type: $0.field.type, origin: .criterion($0.code), keys: [])
    }
  }

  /// What a name stands for. Its last value may lie within a list.
  struct Found {
    let origin: Reference.Origin
    /// The keys down to the list; all keys when there is none.
    let keys: [String]
    /// The keys from an item of the list on; nothing when the name crosses no list.
    let keysInItem: [String]?
    let type: ValueType
  }

  func find(_ name: String) -> Found? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      .map { Folding.key(String($0)) }
    if parts.first == "chu_the", parts.count == 2 {
      return Self.holderTypes[parts[1]].map {
        Found(origin: .holder, keys: [parts[1]], keysInItem: nil, type: $0)
      }
    }
    guard let root = roots.first(where: { $0.code == parts[0] }) else { return nil }
    var (keys, keysInItem, type) = (root.keys, [String]?.none, root.type)
    for part in parts.dropFirst() {
      if case .list(let element) = type {
        // A list within a list has no sum of its own.
        guard keysInItem == nil else { return nil }
        (type, keysInItem) = (element, [])
      }
      guard let field = type.fields?.first(where: { $0.code == part }) else { return nil }
      type = field.type
      if keysInItem == nil { keys.append(part) } else { keysInItem?.append(part) }
    }
    return Found(origin: root.origin, keys: keys, keysInItem: keysInItem, type: type)
  }

  /// The names that begin like `name` does, as far as it is known.
  func names(near name: String) -> [String] {
    let first = Folding.key(String(name.prefix { $0 != "." }))
    if first == "chu_the" { return Self.holderNames }
    guard name.contains("."), let root = roots.first(where: { $0.code == first }) else {
      return roots.map(\.code) + Self.holderNames + [Self.profileYear]
    }
    var type = root.type
    if case .list(let element) = type { type = element }
    let parts = (type.fields ?? []).map { "\(root.code).\($0.code)" }
    return parts.isEmpty ? [root.code] : parts
  }

  /// The year of the folder in which a profile lies.
  static let profileYear = "ho_so.nam"

  /// What of `chu_the` a constraint can name.
  private static let holderTypes: [String: ValueType] = [
    "so_cnvcld": .integer(.none), "so_doan_vien": .integer(.none), "so_nu": .integer(.none),
    "nam_sinh": .year(.none), "gioi_tinh": .text,
  ]
  private static let holderNames = holderTypes.keys.sorted().map { "chu_the.\($0)" }
}

extension ValueType {
  /// The parts of a group; nothing for other types.
  var fields: [Field]? {
    switch self {
    case .group(let fields): fields
    case .measurement: Self.measurementFields
    default: nil
    }
  }

  /// The words among which its values are; nothing when any word will do.
  var choices: [String]? {
    switch self {
    case .choice(let choices): choices
    case .yesNo: YesNo.allCases.map(\.rawValue)
    default: nil
    }
  }
}

extension Bounds {
  static let none = Bounds(least: nil, most: nil, usualLeast: nil, usualMost: nil)
}

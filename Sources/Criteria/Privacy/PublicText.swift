import FrontMatter
import Profiles

/// Which parts of a profile's front matter a reader of the site may get to see.
struct PublicText {
  private let root: Node
  private let yamlStart: Int
  private let privateCriteria: Set<String>

  /// - Parameters:
  ///   - yamlStart: the offset of the front matter's first byte in the file.
  ///   - privateCriteria: the codes whose evidence is not shown.
  init(_ root: Node, yamlStart: Int, privateCriteria: Set<String>) {
    self.root = root
    self.yamlStart = yamlStart
    self.privateCriteria = privateCriteria
  }

  /// The value that a reader gets to see and that holds a byte of the file.
  struct Value {
    let range: Range<Int>
    /// The keys that lead to it, folded.
    let path: [String]
  }

  /// Nothing when the byte lies in a comment, a key, or a value that stays in the office.
  func value(at offset: Int) -> Value? {
    let place = offset - yamlStart
    var node = root
    var path = [String]()
    descent: while true {
      switch node.kind {
      case .scalar:
        let range = node.offsets
        guard range.contains(place) else { return nil }
        return Value(
          range: range.lowerBound + yamlStart..<range.upperBound + yamlStart, path: path)
      case .mapping:
        for (key, value) in node.entries where value.offsets.contains(place) {
          let name = key.foldedKey
          if isPrivate(name, below: path) { return nil }
          path.append(name)
          node = value
          continue descent
        }
        return nil
      case .sequence:
        guard let item = node.items.first(where: { $0.offsets.contains(place) }) else {
          return nil
        }
        node = item
      }
    }
  }

  private func isPrivate(_ key: String, below path: [String]) -> Bool {
    switch path.first {
    case nil: Self.privateBlocks.contains(key)
    case "chu_the": key != "ho_ten" && key != "ten" && key != "chuc_vu"
    case "tieu_chi" where path.count == 1: privateCriteria.contains(key)
    default: Self.privateKeys.contains(key)
    }
  }

  private static let privateBlocks: Set = ["dong_y", "chap_hanh", "qua_trinh"]

  /// Numbers of papers, file names, and what was difficult on the way.
  private static let privateKeys: Set = [
    "bien_ban", "ban_luu", "so_qd", "vuong_mac", "xu_ly", "tep", "nam_sinh", "nguoi_trong_anh",
  ]
}

import Diagnostics
import FrontMatter
import Profiles
import TestSupport
import Testing

/// What happens to a profile when one of its values is something else.
@Suite struct ShapeTests {
  private static let replacements: [Draft?] = [
    nil, .nothing, "", "99999999999999999999999", [], ["x"], [["a": "b"]], [:],
    ["a": ["b": ["c"]]],
  ]

  /// Keys whose shape is left to others: evidence to the criteria, pictures to a later stage.
  private static func isFree(_ path: [Draft.Step]) -> Bool {
    path.first == .key("tieu_chi") && path.count > 1
  }

  /// A list of words may be one word.
  private static func mayBeOneWord(_ path: [Draft.Step]) -> Bool {
    switch path.last {
    case .key(let key)?:
      [
        "phong_trao_khac", "tu_khoa", "dieu_kien", "noi_dung", "kenh", "nguoi_trong_anh",
      ].contains(key)
    default: false
    }
  }

  /// A person's profile differs from a collective's only in its holder.
  @Test(arguments: [
    (Draft.model, Draft.model.paths),
    (Draft.person, Draft.person.paths.filter { $0.first == .key("chu_the") }),
  ])
  func `a value of the wrong shape is reported where it stands, and nothing crashes`(
    draft: Draft, paths: [[Draft.Step]]
  ) throws {
    for path in paths {
      for replacement in Self.replacements {
        let changed = try #require(draft.replacing(path[...], with: replacement))
        let source = changed.source
        let (profile, diagnostics) = Draft.read(source)
        #expect(diagnostics.allSatisfy { !$0.hasUnfilledWords })
        let lines = source.bytes.count { $0 == UInt8(ascii: "\n") } + 1
        for diagnostic in diagnostics {
          let range = try #require(diagnostic.location.range)
          #expect(range.start.line >= 2 && range.end.line <= lines && !(range.end < range.start))
        }
        // A profile without an error can be shown: reading its blocks again must do no harm.
        if let profile {
          _ = (profile.keyFigures, profile.awards, profile.recognition, profile.compliance)
          _ = profile.guide
        }
        guard let replacement, !replacement.isNothing, !Self.isFree(path),
          replacement.kind != draft[path[...]].kind,
          !(Self.mayBeOneWord(path) && replacement.kind == .scalar)
        else { continue }
        #expect(!diagnostics.isEmpty, "\(path): \(replacement)")
      }
    }
  }

  @Test(arguments: ["x", "[]", "[[a]]", "{}", "- a", "1", "~", "{a: {b: c}}"])
  func `a front matter of any shape is read without a crash`(yaml: String) {
    let (profile, _) = Draft.read(MarkedText.frontMatter(yaml).source)
    #expect(profile == nil)
  }

  @Test(arguments: [
    "x", "[]", "ten: [a]", "ten: a\ntrang: x", "ten: a\ntrang: {ten: [b]}", "nhom: {a: b}",
    "nhom: [a, [b], {ma: [c]}]", "loai_hinh: x", "cong: []", "cap_tren: [x]", "ke_hoach: y",
    "ho_so_moi_trang: {}", "cong: {trang_thai: [x]}",
  ])
  func `an organisation of any shape is read without a crash`(yaml: String) {
    guard let node = FrontMatter.parseYAML(SourceText(path: "to-chuc.yml", text: yaml)).root else {
      return
    }
    let (organisation, diagnostics) = Organisation.read(node)
    #expect(organisation == nil)
    #expect(!diagnostics.isEmpty)
    #expect(diagnostics.allSatisfy { !$0.hasUnfilledWords })
  }
}
